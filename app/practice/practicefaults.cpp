// SPDX-License-Identifier: Apache-2.0
#include "practice/practicefaults.h"

#include "cloud/network.h"
#include "practice/practiceservice.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace spillway {

PracticeFaults::PracticeFaults(PracticeService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    // On this computer: whatever proxy the desktop has, it is not asked.
    , m_connections(std::make_shared<Connections>(
          PreparedNetwork{.settings = {.caFile = {}, .proxy = {}, .proxyMode = ProxyMode::None}, .tls = {}}))
{
}

int PracticeFaults::countOn() const
{
    return static_cast<int>(
        std::count_if(m_faults.cbegin(), m_faults.cend(), [](const Fault &fault) { return fault.on; }));
}

void PracticeFaults::switchTo(const QString &name, bool on)
{
    change({{name, on}});
}

void PracticeFaults::clear()
{
    QJsonObject all;
    for (const Fault &fault : std::as_const(m_faults)) {
        all.insert(fault.name, false);
    }
    change(all);
}

void PracticeFaults::read()
{
    if (!m_call) { // else its answer tells
        send(HttpRequest::Verb::Get, {});
    }
}

void PracticeFaults::change(const QJsonObject &wanted)
{
    if (m_call) { // one after the other, so that the last answer tells how things stand
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            m_next.insert(it.key(), it.value());
        }
        return;
    }
    send(HttpRequest::Verb::Put, QJsonDocument(wanted).toJson(QJsonDocument::Compact));
}

void PracticeFaults::send(HttpRequest::Verb verb, const QByteArray &body)
{
    const PracticePlace *place = m_service.place();
    if (!place) {
        return;
    }
    m_call = new HttpCall(m_connections,
                          {.verb = verb,
                           .url = QUrl(place->dmsEndpoint + QStringLiteral("/practice/faults")),
                           .headers = {{"Content-Type", "application/json"}},
                           .body = Secret(QByteArrayView(body)),
                           .deadline = std::chrono::seconds(10)},
                          this);
    connect(m_call, &HttpCall::finished, this, [this, verb](const CallFacts &facts) {
        m_call->deleteLater();
        m_call.clear();
        answered(facts, verb == HttpRequest::Verb::Put);
    });
    m_call->start();
}

void PracticeFaults::answered(const CallFacts &facts, bool switched)
{
    const QJsonDocument document = QJsonDocument::fromJson(facts.body);
    if (!facts.complete || facts.httpStatus != 200 || !document.isArray()) {
        m_next = {};
        emit failed();
        return;
    }
    QList<Fault> faults;
    for (const QJsonValue &row : document.array()) {
        faults.append({row[u"name"].toString(), row[u"text"].toString(), row[u"on"].toBool()});
    }
    m_faults = std::move(faults);
    emit changed(switched);
    if (!m_next.isEmpty()) {
        change(std::exchange(m_next, {}));
    }
}

} // namespace spillway
