// SPDX-License-Identifier: Apache-2.0
#include "profiles/profileeditor.h"

#include "form/editors.h"
#include "help/helpdesk.h"
#include "messages/help.h"
#include "messages/messages.h"
#include "messages/together.h"
#include "profiles/profilecolours.h"
#include "profiles/profiletest.h"
#include "theme.h"
#include "windowmemory.h"
#include "wizard/keyfields.h"
#include "workspace/keyring.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spillway {
namespace {

QWidget *beside(QWidget *left, QWidget *right)
{
    auto *pair = new QWidget;
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Large);
    line->addWidget(left, 1, Qt::AlignTop);
    line->addWidget(right, 1, Qt::AlignTop);
    return pair;
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Medium);
    return column;
}

QLabel *wordsLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ProfileEditor::ProfileEditor(Services &services, Profile profile, QString before, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_profile(std::move(profile))
    , m_before(std::move(before))
    , m_tabs(new QTabWidget)
    , m_name(new TextEditor)
    , m_region(new ChoiceEditor)
    , m_dms(new TextEditor)
    , m_iam(new TextEditor)
    , m_obs(new TextEditor)
    , m_project(new TextEditor)
    , m_instance(new TextEditor)
    , m_connector(new TextEditor)
    , m_colour(new ChoiceEditor)
    , m_production(new QCheckBox(tr("Production: named in red, and in the button that creates")))
    , m_signIn(new KeyFields(KeyKind::SignIn, services))
    , m_signInAgain(new QPushButton(tr("Enter another sign-in key")))
    , m_signInNow(wordsLabel())
    , m_writer(new KeyFields(KeyKind::Writer, services, true))
    , m_writerAgain(new QPushButton(tr("Enter a bucket-writer key")))
    , m_writerNow(wordsLabel())
    , m_caFile(new TextEditor)
    , m_proxyMode(new ChoiceEditor)
    , m_proxy(new TextEditor)
    , m_proxyUser(new TextEditor)
    , m_proxyPassword(new SecretEditor)
    , m_trouble(wordsLabel())
{
    setWindowTitle(m_before.isEmpty() ? tr("New profile") : tr("Profile “%1”").arg(m_before));
    auto *column = new QVBoxLayout(this);
    for (const auto &[page, title] :
         {std::pair{buildPlace(), tr("&Place")}, {buildKeys(), tr("&Keys")}, {buildNetwork(), tr("&Network")}}) {
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(page);
        m_tabs->addTab(scroll, title);
    }
    column->addWidget(m_tabs, 1);
    m_trouble->hide();
    column->addWidget(m_trouble);
    auto *buttons = new QDialogButtonBox;
    m_test = buttons->addButton(tr("Test"), QDialogButtonBox::ActionRole);
    m_test->setAutoDefault(false);
    m_test->setToolTip(tr("Looks what works with the values as they stand here; nothing is saved."));
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    m_save->setProperty("primary", true);
    m_save->setDefault(true); // only now does it know of the dialog, and the dialog of it
    nameTopics();
    fill();

    connect(m_save, &QPushButton::clicked, this, &ProfileEditor::save);
    connect(m_test, &QPushButton::clicked, this, &ProfileEditor::test);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    connect(m_region, &QComboBox::currentIndexChanged, this, &ProfileEditor::useRegion);
    connect(m_proxyMode, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        judge();
    });
    for (TextEditor *editor : {m_name, m_dms, m_iam, m_obs, m_project, m_instance, m_connector, m_proxy, m_proxyUser}) {
        connect(editor, &QLineEdit::textChanged, this, &ProfileEditor::judge);
    }
    connect(m_caFile, &QLineEdit::textChanged, this, [this] { m_caFileRow->judge(std::nullopt); });
    connect(m_proxyPassword, &QLineEdit::textChanged, this, &ProfileEditor::judge);
    connect(m_signInAgain, &QPushButton::clicked, this, [this] {
        m_signIn->show();
        m_signInAgain->hide();
        m_signIn->focusFirst();
    });
    connect(m_writerAgain, &QPushButton::clicked, this, [this] {
        m_writer->show();
        m_writerAgain->hide();
        m_writer->focusFirst();
    });
    for (KeyFields *keys : {m_signIn, m_writer}) {
        keys->askOver(parent ? parent : this); // this dialog is gone by then
        connect(keys, &KeyFields::cancelled, this, [this] { setBusy(false); });
    }
    judge();
    resize(firstSize(QSize(760, 640), *this));
    rememberPlace(services.habits, *this, QStringLiteral("profile"));
}

void ProfileEditor::nameTopics()
{
    const std::initializer_list<std::pair<QWidget *, QString>> topics{{this, QStringLiteral("profiles")},
                                                                      {m_name, QStringLiteral("profile_name")},
                                                                      {m_colour, QStringLiteral("production")},
                                                                      {m_production, QStringLiteral("production")},
                                                                      {m_region, QStringLiteral("region")},
                                                                      {m_dms, QStringLiteral("dms_endpoint")},
                                                                      {m_iam, QStringLiteral("iam_endpoint")},
                                                                      {m_obs, QStringLiteral("iam_endpoint")},
                                                                      {m_project, helpTopic(Field::ProjectId)},
                                                                      {m_instance, QStringLiteral("instance_id")},
                                                                      {m_connector, helpTopic(Field::ConnectorId)},
                                                                      {m_signInAgain, QStringLiteral("sign_in_key")},
                                                                      {m_writerAgain, QStringLiteral("writer_key")},
                                                                      {m_caFile, QStringLiteral("ca_file")},
                                                                      {m_proxyMode, QStringLiteral("proxy")},
                                                                      {m_proxy, QStringLiteral("proxy")},
                                                                      {m_proxyUser, QStringLiteral("proxy")},
                                                                      {m_proxyPassword, QStringLiteral("proxy")}};
    for (const auto &[widget, topic] : topics) {
        setHelpTopic(*widget, topic);
    }
}

FieldRow *ProfileEditor::row(const QString &label, QWidget *editor, const QString &hint)
{
    auto *made = new FieldRow(label, editor);
    made->setHint(hint);
    m_allRows.append(made);
    return made;
}

QWidget *ProfileEditor::buildPlace()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnOf(page);
    const auto add = [this](ProfileField field, const QString &label, QWidget *editor, const QString &hint = {}) {
        return m_rows.insert(field, row(label, editor, hint)).value();
    };
    column->addWidget(beside(add(ProfileField::Name, tr("Profile name"), m_name), row(tr("Colour"), m_colour)));
    column->addWidget(m_production);
    column->addWidget(beside(row(tr("Region"), m_region), add(ProfileField::DmsEndpoint, tr("DMS endpoint"), m_dms)));
    column->addWidget(beside(add(ProfileField::IamEndpoint, tr("IAM endpoint"), m_iam, tr("It finds the project.")),
                             add(ProfileField::ObsEndpoint, tr("OBS endpoint"), m_obs, tr("It lists the buckets."))));
    column->addWidget(add(ProfileField::ProjectId, messages::label(Field::ProjectId), m_project,
                          tr("32 characters, from “My credentials” in the console. Left empty, it is chosen with each "
                             "task.")));
    column->addWidget(beside(add(ProfileField::InstanceId, tr("Instance ID"), m_instance, tr("May stay empty.")),
                             add(ProfileField::ConnectorId, messages::label(Field::ConnectorId), m_connector,
                                 tr("It is not the instance ID. May stay empty."))));
    column->addStretch(1);

    m_region->addItem(tr("Other (type the endpoints)"), QString());
    for (const Region &region : loadRegions()) {
        m_region->addItem(messages::regionName(region), region.id);
    }
    addProfileColours(*m_colour, *this);
    return page;
}

QWidget *ProfileEditor::buildKeys()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnOf(page);
    const auto heading = [&](const QString &text) {
        QLabel *label = wordsLabel(text);
        QFont font = label->font();
        font.setWeight(QFont::Bold);
        label->setFont(font);
        column->addWidget(label);
    };
    heading(tr("Sign-in key: signs the calls, is kept in the keyring, never travels"));
    column->addWidget(m_signInNow);
    column->addWidget(m_signInAgain, 0, Qt::AlignLeft);
    column->addWidget(m_signIn);
    column->addSpacing(space::Large);
    heading(tr("Bucket-writer key: the service stores it with each task"));
    column->addWidget(m_writerNow);
    column->addWidget(m_writerAgain, 0, Qt::AlignLeft);
    column->addWidget(m_writer);
    column->addStretch(1);
    m_signInAgain->setAutoDefault(false);
    m_writerAgain->setAutoDefault(false);
    return page;
}

QWidget *ProfileEditor::buildNetwork()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnOf(page);
    m_caFileRow = row(tr("CA file"), m_caFile,
                      tr("Only if your company’s network inspects TLS: its authority in PEM form. May stay empty."));
    column->addWidget(m_caFileRow);
    column->addWidget(row(tr("Proxy"), m_proxyMode));
    m_rows.insert(ProfileField::Proxy, row(tr("Proxy address"), m_proxy, tr("http://host:port or socks5://host:port")));
    column->addWidget(m_rows.value(ProfileField::Proxy));
    m_proxyUserRow = row(tr("Proxy user"), m_proxyUser, tr("Only if the proxy asks for one."));
    m_proxyPasswordRow = row(tr("Proxy password"), m_proxyPassword);
    column->addWidget(beside(m_proxyUserRow, m_proxyPasswordRow));
    column->addStretch(1);
    m_proxyMode->addItem(tr("As the system says"), int(ProxyMode::System));
    m_proxyMode->addItem(tr("None"), int(ProxyMode::None));
    m_proxyMode->addItem(tr("Manual"), int(ProxyMode::Manual));
    return page;
}

void ProfileEditor::fill()
{
    m_name->setText(m_profile.name);
    m_region->setCurrentIndex(qMax(0, m_region->findData(m_profile.region)));
    m_dms->setText(m_profile.dmsEndpoint);
    m_iam->setText(m_profile.iamEndpoint);
    m_obs->setText(m_profile.obsEndpoint);
    m_project->setText(m_profile.projectId);
    m_instance->setText(m_profile.instanceId);
    m_connector->setText(m_profile.connectorId);
    m_colour->setCurrentIndex(qMax(0, m_colour->findData(m_profile.colour)));
    m_production->setChecked(m_profile.production);
    m_caFile->setText(m_profile.caFile);
    m_proxyMode->setCurrentIndex(m_proxyMode->findData(int(m_profile.proxyMode)));
    m_proxy->setText(m_profile.proxy);
    m_proxyUser->setText(m_profile.proxyUser);
    m_proxyPassword->setPlaceholderText(m_profile.proxyPassword.isEmpty() ? QString() : tr("In the keyring"));
    for (FieldRow *each : std::as_const(m_allRows)) {
        each->reset();
    }
    const QString expiry = messages::expiry(m_profile.signInExpires, QDateTime::currentDateTimeUtc());
    m_signInNow->setText(expiry.isEmpty() ? tr("Key %1, in the keyring").arg(m_profile.signInKeyEnd)
                                          : tr("Key %1, in the keyring, %2").arg(m_profile.signInKeyEnd, expiry));
    m_writerNow->setText(m_profile.writerKey.isEmpty() ? tr("None yet. It can also be entered with the first task.")
                                                       : tr("Key %1, in the keyring").arg(m_profile.writerKeyEnd));
    const bool hasKey = !m_profile.signInKey.isEmpty();
    m_signInNow->setVisible(hasKey);
    m_signInAgain->setVisible(hasKey);
    m_signIn->setVisible(!hasKey);
    m_writer->hide();
    showParts();
}

void ProfileEditor::useRegion()
{
    Profile regional;
    if (spillway::useRegion(regional, m_region->currentData().toString())) {
        m_dms->replaceText(regional.dmsEndpoint);
        m_iam->replaceText(regional.iamEndpoint);
        m_obs->replaceText(regional.obsEndpoint);
    }
    judge();
}

void ProfileEditor::showParts()
{
    const bool manual = m_proxyMode->currentData().toInt() == int(ProxyMode::Manual);
    m_rows.value(ProfileField::Proxy)->setVisible(manual);
    m_proxyUserRow->setVisible(manual);
    m_proxyPasswordRow->setVisible(manual);
}

void ProfileEditor::reject()
{
    m_signIn->cancel(); // who waits for the keyring waits no longer
    m_writer->cancel();
    QDialog::reject();
}

Profile ProfileEditor::entered() const
{
    Profile profile = m_profile;
    const auto text = [](const TextEditor *editor) { return editor->text().trimmed(); };
    profile.name = text(m_name);
    profile.region = m_region->currentData().toString();
    profile.dmsEndpoint = text(m_dms);
    profile.iamEndpoint = text(m_iam);
    profile.obsEndpoint = text(m_obs);
    profile.projectId = text(m_project);
    profile.projectName = profile.projectId == m_profile.projectId ? m_profile.projectName : QString();
    profile.instanceId = text(m_instance);
    profile.connectorId = text(m_connector);
    profile.colour = m_colour->currentData().toString();
    profile.production = m_production->isChecked();
    profile.caFile = text(m_caFile);
    profile.proxyMode = static_cast<ProxyMode>(m_proxyMode->currentData().toInt());
    const bool manual = profile.proxyMode == ProxyMode::Manual;
    profile.proxy = manual ? text(m_proxy) : QString();
    profile.proxyUser = manual ? text(m_proxyUser) : QString();
    if (profile.proxyUser != m_profile.proxyUser) {
        profile.proxyPassword = {}; // it is another user's
    }
    return profile;
}

void ProfileEditor::judge()
{
    const Profile profile = entered();
    const QList<ProfileFinding> findings = checkProfile(profile, m_services.profiles.profiles(), m_before);
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const auto found = std::find_if(findings.cbegin(), findings.cend(),
                                        [&](const ProfileFinding &f) { return f.field == it.key(); });
        it.value()->judge(found == findings.cend()
                              ? std::nullopt
                              : std::optional(FieldRow::Message{found->severity, messages::text(*found), {}, {}}));
    }
    const bool passwordMissing =
        !profile.proxyUser.isEmpty() && profile.proxyPassword.isEmpty() && m_proxyPassword->text().isEmpty();
    m_proxyPasswordRow->judge(passwordMissing ? std::optional(FieldRow::Message{
                                                    Severity::Error, tr("The proxy’s user has a password."), {}, {}})
                                              : std::nullopt);
}

void ProfileEditor::showTab(const QWidget *row)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->isAncestorOf(row)) {
            m_tabs->setCurrentIndex(i);
        }
    }
}

void ProfileEditor::save()
{
    m_trouble->hide();
    judge();
    FieldRow *first = nullptr;
    for (FieldRow *each : std::as_const(m_allRows)) {
        each->showMessage();
        // isHidden() is the row's own say; the tab that it is on may be in the back.
        first = !first && !each->isHidden() && each->hasError() ? each : first;
    }
    if (first) {
        showTab(first);
        first->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (KeyFields *keys : {m_signIn, m_writer}) {
        if (!keys->isHidden() && !keys->isEmpty() && !keys->check()) {
            showTab(keys);
            return keys->focusFirst();
        }
    }
    m_profile = entered();
    for (QString *endpoint : {&m_profile.dmsEndpoint, &m_profile.iamEndpoint, &m_profile.obsEndpoint}) {
        const auto parsed = Endpoint::parse(*endpoint);
        *endpoint = std::holds_alternative<Endpoint>(parsed) ? std::get<Endpoint>(parsed).text() : QString();
    }
    setBusy(true);
    checkNetwork();
}

void ProfileEditor::test()
{
    const Profile profile = entered();
    FieldRow *dms = m_rows.value(ProfileField::DmsEndpoint);
    if (!siteOf(profile)) {
        judge();
        dms->showMessage();
        showTab(dms);
        return dms->editor()->setFocus(Qt::OtherFocusReason);
    }
    const bool entering = !m_signIn->isHidden() && !m_signIn->isEmpty();
    if (entering && !m_signIn->typed()) { // half a key must not be tested as the stored one
        m_signIn->check();
        showTab(m_signIn);
        return m_signIn->focusFirst();
    }
    std::optional<StoredKey> typed = m_signIn->isHidden() || m_signIn->isEmpty() ? std::nullopt : m_signIn->typed();
    Secret password = Secret::fromText(profile.proxyUser.isEmpty() ? QString() : m_proxyPassword->text().trimmed());
    auto *tried = new ProfileTest(m_services, profile, std::move(typed), std::move(password), this);
    connect(tried, &ProfileTest::lineWanted, this, &ProfileEditor::goToLine);
    tried->open();
}

void ProfileEditor::goToLine(CheckLine::What what, CheckLine::Result verdict)
{
    QWidget *target = m_rows.value(ProfileField::DmsEndpoint)->editor();
    if (what == CheckLine::What::Tls && verdict == CheckLine::Result::Failed) {
        target = m_caFile;
    } else if (what == CheckLine::What::SignInKey) {
        m_signInAgain->isHidden() ? m_signIn->focusFirst() : m_signInAgain->setFocus(Qt::OtherFocusReason);
        return showTab(m_signIn);
    } else if (what == CheckLine::What::Project || what == CheckLine::What::Permission) {
        target = m_project;
    }
    showTab(target);
    target->setFocus(Qt::OtherFocusReason);
}

void ProfileEditor::checkNetwork()
{
    m_services.files.run(
        this, [settings = networkOf(m_profile)] { return prepareNetwork(settings, false); },
        [this](std::variant<PreparedNetwork, NetworkSettingsError> prepared) {
            const auto *error = std::get_if<NetworkSettingsError>(&prepared);
            if (!error) {
                return storeSignInKey();
            }
            setBusy(false);
            FieldRow *wrong =
                *error == NetworkSettingsError::ProxyMalformed ? m_rows.value(ProfileField::Proxy) : m_caFileRow;
            wrong->judge(FieldRow::Message{Severity::Error, messages::text(*error, networkOf(m_profile)), {}, {}});
            wrong->showMessage();
            showTab(wrong);
            wrong->editor()->setFocus(Qt::OtherFocusReason);
        });
}

void ProfileEditor::storeSignInKey()
{
    if (m_signIn->isHidden() || m_signIn->isEmpty()) {
        return storeWriterKey();
    }
    showTab(m_signIn); // where the keyring's answer is told
    m_signIn->store(m_profile.name, [this](const KeyFields::Stored &stored) {
        m_profile.signInKey = stored.ref;
        m_profile.signInKeyEnd = stored.end;
        m_profile.signInExpires = stored.expires;
        m_services.cloud.guard().allow(stored.accessKey);
        storeWriterKey();
    });
}

void ProfileEditor::storeWriterKey()
{
    if (m_writer->isHidden() || m_writer->isEmpty()) {
        return storePassword();
    }
    showTab(m_writer);
    m_writer->store(m_profile.name, [this](const KeyFields::Stored &stored) {
        m_profile.writerKey = stored.ref;
        m_profile.writerKeyEnd = stored.end;
        storePassword();
    });
}

void ProfileEditor::storePassword()
{
    if (m_profile.proxyUser.isEmpty() || m_proxyPassword->text().isEmpty()) {
        return write();
    }
    const KeyRef ref = keyRefFor(KeyKind::Proxy, m_profile.name, m_profile.proxyUser);
    StoredKey key{m_profile.proxyUser, m_proxyPassword->take(), {}};
    auto kept = std::make_shared<StoredKey>(key.clone());
    m_services.secrets.write(ref, std::move(key), this, [this, ref, kept](StoreStatus status) {
        m_profile.proxyPassword = ref;
        m_services.cloud.network().forget(networkOf(m_profile));
        m_proxyPassword->setPlaceholderText(tr("Entered before"));
        if (status == StoreStatus::Ok) {
            return write();
        }
        // The name stays in the profile: the next session knows what it misses.
        m_services.secrets.keep(ref, std::move(*kept));
        fail(messages::together(messages::text(status, KeyKind::Proxy),
                                tr("It is kept for this session. Save again to go on with that.")));
    });
}

void ProfileEditor::write()
{
    const QList<Profile> before = m_services.profiles.profiles();
    m_services.profiles.save(
        m_profile, this,
        [this, before](std::optional<ProfileFileError> failed) {
            if (failed) {
                return fail(messages::text(*failed, m_services.profiles.file()));
            }
            removeLeftOver(before);
            emit saved(m_profile.name, m_before);
            accept();
        },
        m_before);
}

void ProfileEditor::removeLeftOver(const QList<Profile> &before)
{
    QList<Profile> after = before;
    after.removeIf([this](const Profile &p) { return p.name == m_before || p.name == m_profile.name; });
    after.append(m_profile);
    // Nobody waits for this: an entry that stays is found in the keyring under its name.
    removeKeys(keysLeftOver(before, after), m_services.secrets, &m_services.profiles, [](StoreStatus) {});
}

void ProfileEditor::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

void ProfileEditor::fail(const QString &text)
{
    setBusy(false);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tone(Tone::Bad, *this));
    m_trouble->setPalette(colours);
    m_trouble->setText(tr("Error: %1").arg(text));
    m_trouble->show();
    m_save->setAccessibleDescription(m_trouble->text());
    m_save->setFocus(Qt::OtherFocusReason);
}

} // namespace spillway
