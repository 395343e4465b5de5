// SPDX-License-Identifier: Apache-2.0
#include "wizard/reviewpage.h"

#include "form/buttontext.h"
#include "form/editors.h"
#include "form/flowpicture.h"
#include "form/recentvalues.h"
#include "help/helpdesk.h"
#include "messages/checks.h"
#include "messages/messages.h"
#include "secrets/keyshape.h"
#include "task/landing.h"
#include "theme.h"
#include "wizard/checklist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace spillway {
namespace {

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

std::optional<FieldRow::Message> keyMessage(const QString &text)
{
    return holdsKey(text) ? std::optional(FieldRow::Message{Severity::Error, messages::keyInText(), {}, {}})
                          : std::nullopt;
}

/// Whether what was looked at is still what would be: the name is judged without a new look, and
/// what is not looked at does not count.
bool sameLook(const PreflightSubject &a, const PreflightSubject &b)
{
    const auto same = [&](Field field) { return a.draft.text(field) == b.draft.text(field); };
    return a.site == b.site && a.instanceId == b.instanceId && a.writerKey == b.writerKey && same(Field::ConnectorId) &&
           same(Field::Topics) && same(Field::TopicsRegex) && same(Field::ObsBucketName);
}

/// Which of the two a summary names.
CheckLine::Result worseOf(CheckLine::Result a, CheckLine::Result b)
{
    using Result = CheckLine::Result;
    for (Result result : {Result::Failed, Result::Warning, Result::Waiting, Result::Unchecked}) {
        if (a == result || b == result) {
            return result;
        }
    }
    return Result::Passed;
}

} // namespace

ReviewPage::ReviewPage(Services &services, PlacePage &place, DraftSession &session, QWidget *parent)
    : WizardPage(tr("Review and create"), {}, session, parent)
    , m_services(services)
    , m_place(place)
    , m_checks(new CheckList)
    , m_name(new TextEditor)
    , m_ticket(new TextEditor)
    , m_note(new TextEditor)
    , m_flow(new FlowPicture)
    , m_ticketRow(new FieldRow(tr("Ticket"), m_ticket))
    , m_noteRow(new FieldRow(tr("Note"), m_note))
    , m_sentence(plainLabel())
    , m_mind(new QWidget)
    , m_create(new QPushButton)
    , m_footer(new QWidget)
    , m_progress(new QWidget)
    , m_progressText(plainLabel())
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_result(new QWidget)
    , m_resultIcon(new QLabel)
    , m_resultText(plainLabel())
    , m_resultLink(new QPushButton)
    , m_tryKey(new QPushButton(tr("Try the key once more")))
{
    setHelpTopic(*this, QStringLiteral("step_review"));
    setHelpTopic(*m_checks, QStringLiteral("checks"));
    addFieldRow(Field::TaskName, m_name,
                tr("4 to 64 letters, digits, hyphens and underscores; no other task of the connector has it."));
    setHelpTopic(*m_ticketRow, QStringLiteral("ticket"));
    addRow(m_ticketRow);
    offerRecent(*m_ticket, services.habits, QStringLiteral("ticket"), [this] { return m_session.saved().practice; });
    m_noteRow->setHint(tr("Ticket and note are for the history only. Both may stay empty."));
    setHelpTopic(*m_noteRow, QStringLiteral("ticket"));
    addRow(m_noteRow);
    column()->addWidget(m_flow);
    column()->addWidget(m_sentence);
    column()->addWidget(m_mind);
    (new QVBoxLayout(m_mind))->setContentsMargins(0, 0, 0, 0);
    m_mind->hide();

    column()->addWidget(m_checks);
    connect(m_checks, &CheckList::lineWanted, this, &ReviewPage::lineWanted);
    connect(m_checks, &CheckList::againWanted, this, [this] { check(true); });

    auto *resultRow = new QHBoxLayout(m_result);
    resultRow->setContentsMargins(0, 0, 0, 0);
    resultRow->addWidget(m_resultIcon, 0, Qt::AlignTop);
    resultRow->addWidget(m_resultText, 1);
    resultRow->addWidget(m_resultLink, 0, Qt::AlignTop);
    resultRow->addWidget(m_tryKey, 0, Qt::AlignTop);
    m_tryKey->setAutoDefault(false);
    m_tryKey->hide();
    connect(m_tryKey, &QPushButton::clicked, this, &ReviewPage::keyAllowed);
    m_resultLink->setAutoDefault(false);
    m_result->hide();
    auto *footer = new QVBoxLayout(m_footer);
    footer->setContentsMargins(space::Medium, 0, space::Medium, 0);
    footer->addWidget(m_result);

    m_create->setAutoDefault(false);
    m_create->setDefault(false);
    m_create->setObjectName(QStringLiteral("create"));
    m_create->setProperty("primary", true);

    auto *progressRow = new QHBoxLayout(m_progress);
    progressRow->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMaximumWidth(120);
    bar->setAccessibleName(tr("Sending"));
    progressRow->addWidget(bar);
    progressRow->addWidget(m_progressText, 1);
    progressRow->addWidget(m_cancel);
    m_cancel->setAutoDefault(false);
    m_progress->hide();
    footer->addWidget(m_progress);
    column()->addStretch(1);

    bind(m_name, Field::TaskName);
    for (const auto &[editor, member] :
         {std::pair{m_ticket, &SavedDraft::ticket}, std::pair{m_note, &SavedDraft::note}}) {
        editor->setText(m_session.saved().*member);
        connect(editor, &QLineEdit::textChanged, this, [this, member = member](const QString &text) {
            m_session.edit([&](SavedDraft &saved) { saved.*member = text; });
        });
    }
    connect(m_create, &QPushButton::clicked, this, &ReviewPage::press);
    connect(m_cancel, &QPushButton::clicked, this, &ReviewPage::cancelPressed);
    connect(m_resultLink, &QPushButton::clicked, this, [this] {
        if (m_linkField) {
            emit fieldWanted(*m_linkField);
        }
    });
    connect(&m_place, &PlacePage::targetChanged, this, &ReviewPage::describe);
    judgeRows();
}

void ReviewPage::enter()
{
    if (m_session.draft().isEmpty(Field::TaskName)) {
        // The console's own habit: obsTransfer- and ten digits.
        m_name->setText(QStringLiteral("obsTransfer-%1").arg(QDateTime::currentSecsSinceEpoch()));
        m_name->selectAll();
    }
    judgeRows();
    check(false);
}

void ReviewPage::check(bool again)
{
    const std::optional<WizardTarget> target = m_place.target();
    const std::optional<Site> site = m_place.site();
    if (!target || !site || !Request::from(m_session.draft())) {
        delete m_preflight;
        m_checks->hide();
        return;
    }
    PreflightSubject subject{
        .draft = m_session.draft(), .site = *site, .instanceId = target->instanceId, .writerKey = target->writerKey};
    if (m_preflight && !again && sameLook(m_preflight->subject(), subject)) {
        return showChecks();
    }
    delete m_preflight; // its answers would be of another draft
    m_preflight = new Preflight(m_services.lookups, std::move(subject), this);
    connect(m_preflight, &Preflight::progressed, this, &ReviewPage::showChecks);
    m_preflight->start();
    showChecks();
}

QList<CheckLine> ReviewPage::lines() const
{
    if (!m_preflight) {
        return {};
    }
    // The name is typed here: it is judged against the list that came, without a new look.
    PreflightSubject subject = m_preflight->subject();
    subject.draft = m_session.draft();
    return preflightLines(subject, m_preflight->facts());
}

void ReviewPage::showFlow(const QList<CheckLine> &lines)
{
    using What = CheckLine::What;
    const Draft &draft = m_session.draft();
    const auto station = [&](const char *symbol, const QString &title, const QString &value,
                             std::initializer_list<What> about) {
        FlowStation result{symbol, title, value};
        std::optional<CheckLine::Result> worst;
        for (const CheckLine &line : lines) {
            if (std::find(about.begin(), about.end(), line.what) != about.end()) {
                worst = worst ? worseOf(*worst, line.verdict) : line.verdict;
            }
        }
        if (worst) {
            result.state = messages::verdictWord(*worst);
            result.tone = verdictTone(*worst);
        }
        return result;
    };
    const std::optional<WizardTarget> target = m_place.target();
    QString instance = target ? target->profile : QString();
    if (m_preflight && m_preflight->facts().instance.answer) {
        instance = m_preflight->facts().instance.answer->name;
    }
    const QString topics =
        draft.isEmpty(Field::Topics) ? draft.text(Field::TopicsRegex) : draft.topicList().join(QStringLiteral(", "));
    const QString path = draft.text(Field::ObsPath);
    const QString bucket = draft.text(Field::ObsBucketName) + (path.isEmpty() ? QString() : u'/' + path);
    m_flow->setStations({
        station("instance", tr("Instance"), instance, {What::Instance}),
        station("topic", tr("Topics"), topics, {What::Topics}),
        station("connector", tr("Connector"), draft.text(Field::ConnectorId), {What::Connector, What::Quota}),
        station("bucket", tr("Bucket"), bucket, {What::Bucket, What::BucketRegion, What::WriterKey}),
    });
}

void ReviewPage::showChecks()
{
    const QList<CheckLine> all = lines();
    showFlow(all);
    if (!all.isEmpty()) {
        m_checks->setLines(all, m_services.catalogue());
        m_checks->show();
    }
}

void ReviewPage::press()
{
    if (!m_armed) {
        const QList<CheckLine> all = lines();
        if (const CheckLine *refusal = firstRefusal(all)) {
            const QString what = messages::label(refusal->what);
            m_armed = true;
            showResult(tr("%1: %2").arg(what, messages::text(*refusal, m_services.catalogue())),
                       tr("The service would refuse the task. Press once more to send it all the same."),
                       fieldOf(refusal->what), true);
            m_create->setText(tr("C&reate dumping task although “%1” failed").arg(what));
            m_create->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    disarm();
    emit createPressed();
}

void ReviewPage::disarm()
{
    if (m_armed) {
        m_armed = false;
        m_result->hide();
        describe();
    }
}

void ReviewPage::judgeRows()
{
    WizardPage::judgeRows();
    for (const auto &[row, editor] : {std::pair{m_ticketRow, m_ticket}, std::pair{m_noteRow, m_note}}) {
        row->judge(keyMessage(editor->text()));
    }
    disarm();
    describe();
    if (isVisible()) {
        showChecks();
    }
}

QString ReviewPage::sentence() const
{
    const Draft &draft = m_session.draft();
    const std::optional<WizardTarget> target = m_place.target();
    const QStringList topics = draft.topicList();
    const QString what = draft.isEmpty(Field::Topics)
                             ? tr("all topics that match %1, also those made later").arg(draft.text(Field::TopicsRegex))
                             : topics.join(QStringLiteral(", "));
    const QString start = draft.text(Field::ConsumerStrategy) == u"earliest"
                              ? tr("beginning with the oldest message that is kept, which may be a lot")
                              : tr("beginning with new messages; older ones are skipped");
    QString folder = landing(draft, QDateTime::currentDateTimeUtc()).folder;
    return tr("In %1, connector %2 will write the messages of %3 into %4: a file every %5 seconds at the most, the "
              "messages "
              "separated by %6, %7.")
        .arg(target ? target->profile : tr("no profile"), draft.text(Field::ConnectorId), what, folder,
             draft.text(Field::DeliverTimeInterval), messages::delimiterWord(draft.text(Field::RecordDelimiter)),
             start);
}

void ReviewPage::describe()
{
    const std::optional<WizardTarget> target = m_place.target();
    m_sentence->setText(sentence());
    showFlow(lines());
    m_create->setText(target ? tr("C&reate dumping task in %1").arg(buttonText(target->profile))
                             : tr("C&reate dumping task"));
    if (m_minded == m_session.findings()) {
        return; // asked at every key: the lines are built anew only when there is something new to say
    }
    m_minded = m_session.findings();
    for (QWidget *old : m_mind->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->setParent(nullptr); // a click on one of its buttons may have led here
        old->deleteLater();
    }
    bool any = false;
    for (const Finding &finding : m_session.findings()) {
        if (finding.field == Field::TaskName) {
            continue; // said at its own row
        }
        m_mind->layout()->addWidget(mindLine(finding));
        any = true;
    }
    m_mind->setVisible(any);
}

QWidget *ReviewPage::mindLine(const Finding &finding)
{
    const bool error = finding.severity == Severity::Error;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *icon = new QLabel;
    const int size = fontMetrics().height();
    icon->setPixmap(symbol(error ? "error" : "warning", error ? Tone::Bad : Tone::Warning, *this)
                        .pixmap(QSize(size, size), devicePixelRatioF()));
    row->addWidget(icon, 0, Qt::AlignTop);
    QLabel *text = plainLabel();
    text->setText(QStringLiteral("%1: %2").arg(messages::label(finding.field), messages::text(finding)));
    row->addWidget(text, 1);
    const QString fixText = messages::fixLabel(m_session.draft(), finding);
    if (!fixText.isEmpty()) {
        auto *fix = new QPushButton(buttonText(fixText));
        fix->setAutoDefault(false);
        connect(fix, &QPushButton::clicked, this, [this, finding] {
            if (const auto better = fixed(m_session.draft(), finding)) {
                m_session.setDraft(*better);
            }
        });
        row->addWidget(fix, 0, Qt::AlignTop);
    }
    if (finding.unknownKey.isEmpty() && !Draft::forForm().isEmpty(finding.field) &&
        finding.field != Field::ConsumerStrategy && finding.field != Field::RecordDelimiter &&
        finding.field != Field::DeliverTimeInterval) {
        return line; // a constant: the form has no row for it
    }
    auto *go = new QPushButton(tr("Go to %1").arg(messages::label(finding.field)));
    go->setAutoDefault(false);
    connect(go, &QPushButton::clicked, this, [this, field = finding.field] { emit fieldWanted(field); });
    row->addWidget(go, 0, Qt::AlignTop);
    return line;
}

void ReviewPage::showProgress(Submission::Step step)
{
    m_result->hide();
    m_create->setEnabled(false);
    m_progress->show();
    m_cancel->setEnabled(true);
    m_name->setEnabled(false);
    m_cancel->setText(step >= Submission::Step::Waiting ? tr("Stop waiting") : tr("Cancel"));
    switch (step) {
    case Submission::Step::Recording: m_progressText->setText(tr("Recording the attempt…")); break;
    case Submission::Step::ReadingKeys:
        m_progressText->setText(tr("Waiting for the keyring. It may ask you in another window."));
        break;
    case Submission::Step::Sending: m_progressText->setText(tr("Connecting… Nothing was sent yet.")); break;
    case Submission::Step::Waiting:
        m_progressText->setText(tr("Sent. Waiting for the answer… The request may already have arrived."));
        break;
    case Submission::Step::Checking:
        m_progressText->setText(tr("No answer came back. Looking in the task list…"));
        break;
    }
}

void ReviewPage::showResult(const QString &title, const QString &advice, std::optional<Field> link, bool place,
                            bool keyRefused)
{
    const bool whereFrom = !link && place;
    if (whereFrom) {
        link = Field::ConnectorId; // the sign-in key, the endpoint and the project lie on its page
    }
    m_tryKey->setVisible(keyRefused);
    m_progress->hide();
    m_name->setEnabled(true);
    m_create->setEnabled(true);
    m_linkField = link;
    const int size = fontMetrics().height();
    m_resultIcon->setPixmap(symbol("error", Tone::Bad, *this).pixmap(QSize(size, size), devicePixelRatioF()));
    m_resultText->setText(advice.isEmpty() ? title : title + u'\n' + advice);
    m_resultText->setAccessibleName(m_resultText->text());
    m_resultLink->setVisible(link.has_value());
    if (link) {
        m_resultLink->setText(whereFrom ? tr("Go to “Where from”") : tr("Go to %1").arg(messages::label(*link)));
    }
    m_result->show();
    (link ? static_cast<QWidget *>(m_resultLink) : m_create)->setFocus(Qt::OtherFocusReason);
}

} // namespace spillway
