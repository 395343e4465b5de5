// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/httpcall.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

namespace spillway {

class PracticeService;

/// The fault menu of the practice service: what it can be made to get wrong, and what of it is on.
/// Its calls are unsigned and go to this computer alone.
class PracticeFaults : public QObject
{
    Q_OBJECT
public:
    struct Fault
    {
        QString name; ///< stable, such as "quota-full"
        QString text; ///< the service's own words, in English
        bool on = false;

        bool operator==(const Fault &) const = default;
    };

    explicit PracticeFaults(PracticeService &service, QObject *parent = nullptr);

    /// Empty until it was read.
    const QList<Fault> &faults() const { return m_faults; }
    int countOn() const;
    void read();
    void switchTo(const QString &name, bool on);
    void clear();

Q_SIGNALS:
    /// The menu was read, or something was switched; `switched` if by us.
    void changed(bool switched);
    /// The service did not do it.
    void failed();

private:
    void change(const QJsonObject &wanted);
    void send(HttpRequest::Verb verb, const QByteArray &body);
    void answered(const CallFacts &facts, bool switched);

    PracticeService &m_service;
    std::shared_ptr<Connections> m_connections;
    QPointer<HttpCall> m_call;
    QList<Fault> m_faults;
    QJsonObject m_next; ///< what is to be switched once the call on its way is over
};

} // namespace spillway
