// SPDX-License-Identifier: Apache-2.0
#include "wizard/taskwizard.h"

#include "cloud/networkaccess.h"
#include "form/recentvalues.h"
#include "help/helpdesk.h"
#include "messages/together.h"
#include "theme.h"
#include "windowmemory.h"
#include "wizard/destinationpage.h"
#include "wizard/placepage.h"
#include "wizard/requestpane.h"
#include "wizard/reviewpage.h"
#include "wizard/topicspage.h"
#include "wizard/writerkeypage.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spillway {

TaskWizard::TaskWizard(Services &services, SavedDraft draft, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_services(services)
    , m_session(std::move(draft), services.drafts)
    , m_place(new PlacePage(services, m_session))
    , m_writerKey(new WriterKeyPage(services, *m_place, m_session))
    , m_review(new ReviewPage(services, *m_place, m_session))
    , m_steps(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_request(new RequestPane(m_session))
    , m_requestSide(new QWidget)
    , m_draftState(new QLabel)
    , m_banner(new QLabel)
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton(tr("&Next")))
    , m_requestToggle(new QPushButton(tr("Request")))
{
    setWindowTitle(tr("New dumping task"));
    setAttribute(Qt::WA_DeleteOnClose, false);
    addPage(m_place);
    addPage(new TopicsPage(services, *m_place, m_session));
    addPage(new DestinationPage(services, *m_place, m_session));
    addPage(m_writerKey);
    addPage(m_review);
    build();

    connect(m_next, &QPushButton::clicked, this, &TaskWizard::next);
    connect(m_back, &QPushButton::clicked, this, &TaskWizard::back);
    connect(m_review, &ReviewPage::createPressed, this, &TaskWizard::create);
    connect(m_review, &ReviewPage::keyAllowed, this, [this] {
        m_services.cloud.guard().allow(m_refusedKey);
        create();
    });
    connect(m_place, &PlacePage::keyChanged, this,
            [this](const QString &accessKey) { m_services.cloud.guard().allow(accessKey); });
    connect(m_review, &ReviewPage::fieldWanted, this, &TaskWizard::goToField);
    connect(m_review, &ReviewPage::lineWanted, this, &TaskWizard::goToLine);
    connect(m_place, &PlacePage::editWanted, this, &TaskWizard::profileWanted);
    connect(m_review, &ReviewPage::cancelPressed, this, [this] {
        if (m_submission) {
            m_submission->cancel();
        }
    });
    connect(m_steps, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { jump(m_steps->row(item)); });
    connect(m_steps, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { jump(m_steps->row(item)); });
    connect(&m_session, &DraftSession::changed, this, &TaskWizard::updateSteps);
    connect(&m_session, &DraftSession::saveFailedChanged, this, &TaskWizard::updateSteps);
    connect(m_place, &PlacePage::targetChanged, this, &TaskWizard::updateSteps);

    m_furthest = std::clamp(m_session.saved().step, 0, static_cast<int>(m_pages.size()) - 1);
    goTo(0);
}

TaskWizard::~TaskWizard() = default;

void TaskWizard::addPage(WizardPage *page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_pages.append(page);
    auto *item = new QListWidgetItem(tr("%1  %2").arg(m_pages.size()).arg(page->title()), m_steps);
    item->setIcon(symbol("forward", Tone::Muted, *this)); // the list's width counts it
    item->setData(Qt::AccessibleTextRole, tr("Step %1 of 5: %2").arg(m_pages.size()).arg(page->title()));
    connect(page, &WizardPage::fieldEntered, m_request, &RequestPane::mark);
}

void TaskWizard::build()
{
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setIconSize(QSize(16, 16));
    m_steps->setSpacing(2);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setMinimumWidth(m_steps->sizeHintForColumn(0) + 2 * space::Medium);
    m_steps->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
    m_steps->setMaximumWidth(m_steps->minimumWidth() + space::Large);

    setHelpTopic(*this, QStringLiteral("task"));
    setHelpTopic(*m_requestSide, QStringLiteral("request"));
    auto *side = new QVBoxLayout(m_requestSide);
    side->setContentsMargins(space::Medium, space::Medium, space::Medium, space::Medium);
    auto *heading = new QLabel(tr("The request as it will be sent, keys masked"));
    heading->setWordWrap(true);
    heading->setBuddy(m_request);
    side->addWidget(heading);
    side->addWidget(m_request, 1);

    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_stack);
    split->addWidget(m_requestSide);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_steps);
    middle->addWidget(split, 1);

    m_banner->setTextFormat(Qt::PlainText);
    m_banner->setAutoFillBackground(true);
    m_banner->setMargin(space::Small);

    m_requestToggle->setCheckable(true);
    m_requestToggle->setToolTip(tr("Shows the request beside the form (Ctrl+J)"));
    auto *close = new QPushButton(tr("&Close, keep the draft"));
    auto *asTemplate = new QPushButton(tr("Save as te&mplate…"));
    connect(asTemplate, &QPushButton::clicked, this, [this] { emit templateWanted(m_session.saved()); });
    m_next->setProperty("primary", true);
    for (QPushButton *button : {m_requestToggle, asTemplate, close, m_back}) {
        button->setAutoDefault(false);
    }
    connect(close, &QPushButton::clicked, this, &TaskWizard::reject);
    connect(m_requestToggle, &QPushButton::toggled, m_requestSide, &QWidget::setVisible);
    m_draftState->setWordWrap(true);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(space::Small);
    m_buttons->setContentsMargins(space::Medium, space::Small, space::Medium, space::Medium);
    auto *aside = new QHBoxLayout;
    aside->addWidget(m_requestToggle);
    aside->addWidget(asTemplate);
    aside->addWidget(m_draftState, 1);
    auto *onward = new QHBoxLayout;
    onward->addStretch();
    onward->addWidget(close);
    onward->addWidget(m_back);
    onward->addWidget(m_next);
    onward->addWidget(m_review->createButton());
    m_buttons->addLayout(aside, 1);
    m_buttons->addLayout(onward);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(middle, 1);
    column->addWidget(m_review->footer());
    column->addLayout(m_buttons);

    const auto key = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    key(Qt::ALT | Qt::Key_Left, [this] { back(); });
    key(Qt::ALT | Qt::Key_Right, [this] { next(); });
    key(Qt::CTRL | Qt::Key_J, [this] { m_requestToggle->toggle(); });
    for (int i = 0; i < m_pages.size(); ++i) {
        key(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] { jump(i); });
    }
    resize(firstSize(QSize(1180, 720), *this));
    split->setSizes({640, 360}); // the second takes the lines of a request without a scroll bar
    rememberSplitter(m_services.habits, *split, QStringLiteral("wizard.request"));
    rememberPlace(m_services.habits, *this, QStringLiteral("wizard"));
    // On a small screen, or with large text, the form goes first.
    const int roomForBoth = fontMetrics().averageCharWidth() * 120;
    m_requestToggle->setChecked(width() >= roomForBoth);
    m_requestSide->setVisible(m_requestToggle->isChecked());
}

void TaskWizard::setImportedKey(const QString &accessKey, Secret secretKey)
{
    m_writerKey->setImportedKey(accessKey, std::move(secretKey));
}

void TaskWizard::showMistake(const messages::Account &account)
{
    if (account.field) {
        m_session.remark(*account.field, tr("The last attempt: %1 %2").arg(account.title, account.advice).trimmed());
        goToField(*account.field);
    } else {
        goTo(static_cast<int>(m_pages.size()) - 1);
        m_review->showResult(account.title, account.advice, std::nullopt);
    }
}

void TaskWizard::profileRenamed(const QString &before, const QString &name)
{
    if (m_session.saved().profile == before) {
        m_session.edit([&](SavedDraft &saved) { saved.profile = name; });
    }
}

bool TaskWizard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_buttons) { // a button has another text, or text is larger
        int together = space::Large * 2;
        for (int i = 0; i < m_buttons->count(); ++i) {
            together += m_buttons->itemAt(i)->minimumSize().width();
        }
        const bool fits = together <= fitting(QSize(together, height()), *this).width();
        m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        if (!fits) { // the window may have grown before this was asked
            layout()->activate();
            resize(fitting(size(), *this));
        }
    }
    return QDialog::event(event);
}

void TaskWizard::goTo(int step)
{
    if (step < 0 || step >= m_pages.size() || m_leaving || m_submission) {
        return;
    }
    m_step = step;
    m_furthest = std::max(m_furthest, step);
    m_stack->setCurrentIndex(step);
    m_pages.at(step)->enter();
    m_session.edit([this](SavedDraft &saved) { saved.step = m_furthest; });
    const bool last = step == m_pages.size() - 1;
    m_next->setVisible(!last);
    m_review->createButton()->setVisible(last);
    m_review->footer()->setVisible(last);
    m_next->setDefault(!last); // none on the last step: a stray Enter does nothing there
    m_next->setAutoDefault(!last);
    m_back->setEnabled(step > 0);
    updateSteps();
    m_pages.at(step)->focusFirst();
}

void TaskWizard::next()
{
    if (m_leaving || m_step + 1 >= m_pages.size()) {
        return;
    }
    m_leaving = true;
    m_next->setEnabled(false);
    m_pages.at(m_step)->tryLeave([this, from = m_step](bool fine) {
        m_leaving = false;
        m_next->setEnabled(true);
        if (fine && from == m_step) {
            goTo(m_step + 1);
        }
    });
}

void TaskWizard::jump(int step)
{
    if (step == m_step + 1) {
        return next(); // the way every step is left for the first time
    }
    if (step <= m_furthest) {
        goTo(step);
    }
    updateSteps();
}

void TaskWizard::goToField(Field field)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        FieldRow *row = m_pages.at(i)->rowOf(field);
        if (row && !row->isHidden()) {
            goTo(i);
            row->showMessage();
            row->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    const bool key = field == Field::AccessKey || field == Field::SecretKey;
    goTo(key ? static_cast<int>(m_pages.indexOf(m_writerKey)) : 0);
}

void TaskWizard::goToLine(CheckLine::What what)
{
    if (const auto field = fieldOf(what)) {
        return goToField(*field);
    }
    goTo(0);
    what == CheckLine::What::SignInKey ? m_place->focusSignInKey() : m_place->focusConnection();
}

void TaskWizard::updateSteps()
{
    const QSignalBlocker quiet(m_steps);
    for (int i = 0; i < m_pages.size(); ++i) {
        QListWidgetItem *item = m_steps->item(i);
        const bool open = i <= m_furthest || i == m_step + 1;
        const Qt::ItemFlags flags = open ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
        if (item->flags() != flags) {
            item->setFlags(flags);
        }
        const bool done = i < m_furthest && i != m_step && !m_pages.at(i)->hasError();
        // Asked at every key: only what changed is set.
        const char *picture = done ? "ok" : i <= m_furthest ? "draft" : "forward";
        if (item->data(Qt::UserRole).toString() != QLatin1String(picture)) {
            item->setData(Qt::UserRole, QString(QLatin1String(picture)));
            item->setIcon(symbol(picture, done ? Tone::Good : Tone::Muted, *this));
        }
    }
    m_steps->setCurrentRow(m_step);
    m_draftState->setText(m_session.saveFailed() ? tr("The draft cannot be saved: it lives in this window only.")
                                                 : QString());

    const std::optional<WizardTarget> target = m_place->target();
    const bool practice = m_session.saved().practice;
    const bool production = target && target->production && !practice;
    m_banner->setText(practice     ? tr("Practice: nothing here reaches a cloud.")
                      : production ? tr("%1 — production").arg(target->profile)
                                   : tr("%1 — a real account").arg(target ? target->profile : tr("New profile")));
    QPalette colours = palette();
    const QColor behind = practice     ? tone(Tone::Practice, *this)
                          : production ? productionColour()
                                       : colours.color(QPalette::AlternateBase);
    const QColor words = practice     ? colours.color(QPalette::Base)
                         : production ? QColor(Qt::white)
                                      : colours.color(QPalette::Text);
    colours.setColor(QPalette::Window, behind);
    colours.setColor(QPalette::WindowText, words);
    if (m_banner->palette() != colours) {
        m_banner->setPalette(colours);
    }
}

void TaskWizard::create()
{
    if (m_creating || m_submission) {
        return; // a double click is one press
    }
    for (int i = 0; i + 1 < m_pages.size(); ++i) {
        if (m_pages.at(i)->hasError()) {
            goTo(i);
            return next(); // shows what is wrong there
        }
    }
    const std::optional<WizardTarget> target = m_place->target();
    if (!Request::from(m_session.draft()) || !target || target->writerKey.isEmpty()) {
        m_review->tryLeave([](bool) {});
        return;
    }
    if (target->signInExpires.isValid() && target->signInExpires <= QDateTime::currentDateTimeUtc()) {
        return m_review->showResult(tr("Nothing was sent."),
                                    messages::expiredKey(target->profile, target->signInExpires), Field::ConnectorId);
    }
    m_creating = true;
    m_session.flush();
    m_review->showProgress(Submission::Step::Recording);
    const bool withTls = target->dms.text().startsWith(u"https");
    openNetwork(target->network, withTls, m_services.secrets, m_services.files, this,
                [this, settings = target->network](const AccessResult &result) {
                    m_creating = false;
                    if (const auto *prepared = std::get_if<PreparedNetwork>(&result)) {
                        m_services.cloud.network().apply(*prepared);
                        return submit();
                    }
                    const auto *error = std::get_if<NetworkSettingsError>(&result);
                    m_review->showResult(tr("Nothing was sent."),
                                         error ? messages::text(*error, settings)
                                               : messages::text(std::get<StoreStatus>(result), KeyKind::Proxy),
                                         std::nullopt);
                });
}

void TaskWizard::submit()
{
    const std::optional<WizardTarget> target = m_place->target();
    const std::optional<Request> request = Request::from(m_session.draft());
    if (!target || !request) {
        return;
    }
    SubmissionPlan plan{
        .request = *request,
        .place = {.dms = target->dms, .projectId = request->projectId(), .connectorId = request->connectorId()},
        .profile = target->profile,
        .practice = target->practice,
        .signInKey = target->signInKey,
        .signInKeyEnd = target->signInKeyEnd,
        .writerKey = target->writerKey,
        .writerKeyEnd = target->writerKeyEnd,
        .note = m_session.saved().note,
        .ticket = m_session.saved().ticket,
        .draftId = m_session.saved().id,
        .draftedAt = m_session.saved().begunAt};
    m_submission = new Submission(std::move(plan), m_services.lookups.tools(), m_services.history, this);
    connect(m_submission, &Submission::stepChanged, m_review, &ReviewPage::showProgress);
    connect(m_submission, &Submission::finished, this, &TaskWizard::finished);
    m_back->setEnabled(false);
    m_submission->start();
}

void TaskWizard::finished(const SubmissionResult &result)
{
    m_submission->deleteLater();
    m_submission.clear();
    m_back->setEnabled(true);
    const Attempt &attempt = result.attempt;
    remember(attempt);
    emit attempted(attempt.id);
    if (attempt.state == AttemptState::Created || attempt.state == AttemptState::Unknown) {
        m_session.discard();
        hide();
        emit settled(attempt.id);
        return;
    }
    messages::Account account = messages::account(attempt, m_services.catalogue());
    if (result.missingKey) {
        account.place = false;
        account.advice = messages::text(result.keyStatus, *result.missingKey);
        account.field = result.missingKey == KeyKind::Writer ? Field::SecretKey : Field::ConnectorId;
    }
    if (result.journal) {
        account.advice = messages::text(*result.journal);
        const JournalError::Kind kind = result.journal->kind;
        const bool made = kind == JournalError::Kind::AlreadyMade;
        account.field = made || kind == JournalError::Kind::NameLocked ? std::optional(Field::TaskName) : std::nullopt;
    }
    if (!isVisible()) {
        show(); // it was closed while the request was out; now there is something to mend
    }
    m_refusedKey = result.refusedKey;
    if (account.field && attempt.state == AttemptState::Rejected) {
        // Said at the field too, until it is changed.
        m_session.remark(*account.field, messages::together(account.title, account.advice));
    }
    m_review->showResult(account.title, account.advice, account.field, account.place, !m_refusedKey.isEmpty());
}

void TaskWizard::remember(const Attempt &attempt)
{
    for (Field field : {Field::ObsBucketName, Field::ObsPath, Field::Topics, Field::TopicsRegex}) {
        m_services.habits.remember(recentKind(attempt.practice, keyOf(field)), m_session.draft().text(field));
    }
    m_services.habits.remember(recentKind(attempt.practice, QStringLiteral("ticket")), attempt.ticket);
}

void TaskWizard::reject()
{
    close();
}

void TaskWizard::closeEvent(QCloseEvent *event)
{
    m_session.flush();
    if (m_submission || m_creating) {
        event->ignore();
        hide(); // until the answer came
        return;
    }
    QDialog::closeEvent(event);
    deleteLater();
}

} // namespace spillway
