// SPDX-License-Identifier: Apache-2.0
#include "wizard/placepage.h"

#include "form/editors.h"
#include "help/helpdesk.h"
#include "messages/messages.h"
#include "minutetimer.h"
#include "secrets/keyshape.h"
#include "theme.h"
#include "wizard/keyfields.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace spillway {
namespace {
// What the profile's combo box holds as data; a profile's name never begins with a control character.
const QString newChoice = QStringLiteral("\x01new");
const QString practiceChoice = QStringLiteral("\x01practice");
const QString otherRegion = QStringLiteral("\x01other");
} // namespace

PlacePage::PlacePage(Services &services, DraftSession &session, QWidget *parent)
    : WizardPage(tr("Where from"),
                 tr("The project and the connector whose topics are dumped, and the key that signs the call."), session,
                 parent)
    , m_services(services)
    , m_profile(new ChoiceEditor)
    , m_profileRow(new FieldRow(tr("Profile"), m_profile))
    , m_summary(new QLabel)
    , m_name(new TextEditor)
    , m_nameRow(new FieldRow(tr("Profile name"), m_name))
    , m_region(new ChoiceEditor)
    , m_regionRow(new FieldRow(tr("Region"), m_region))
    , m_endpoint(new TextEditor)
    , m_endpointRow(new FieldRow(tr("DMS endpoint"), m_endpoint))
    , m_project(new TextEditor)
    , m_connector(new TextEditor)
    , m_key(new KeyFields(KeyKind::SignIn, services))
    , m_changeKey(new QPushButton(tr("Enter the sign-in key again")))
    , m_edit(new QPushButton(tr("Edit the profile…")))
    , m_countdown(new MinuteTimer(this,
                                  [this] {
                                      if (const Profile *profile = savedProfile()) {
                                          describe(*profile);
                                      }
                                  }))
    , m_caFile(new TextEditor)
    , m_caFileRow(new FieldRow(tr("CA file"), m_caFile))
    , m_trouble(new QLabel)
{
    setHelpTopic(*this, QStringLiteral("step_place"));
    for (const auto &[row, topic] : {std::pair{m_profileRow, "profile"},
                                     {m_nameRow, "profile_name"},
                                     {m_regionRow, "region"},
                                     {m_endpointRow, "dms_endpoint"},
                                     {m_caFileRow, "ca_file"}}) {
        setHelpTopic(*row, QLatin1String(topic));
    }
    addRow(m_profileRow);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column()->addWidget(m_summary);

    addRow(m_regionRow);
    addRow(m_endpointRow);
    m_endpointRow->setHint(
        tr("The region gives it; for another cloud, type it. https, or http for this computer itself."));
    auto *ofTheProfile = new QHBoxLayout;
    for (QPushButton *button : {m_changeKey, m_edit}) {
        button->setAutoDefault(false);
        ofTheProfile->addWidget(button);
    }
    ofTheProfile->addStretch(1);
    column()->addLayout(ofTheProfile);
    auto *keyHeading = new QLabel(tr("Sign-in key: signs the calls, is kept in the keyring, never travels"));
    keyHeading->setWordWrap(true);
    static_cast<QVBoxLayout *>(m_key->layout())->insertWidget(0, keyHeading);
    column()->addWidget(m_key);
    m_projectRow = addFieldRow(Field::ProjectId, m_project, tr("32 characters, from “My credentials” in the console."));
    m_connectorRow =
        addFieldRow(Field::ConnectorId, m_connector, tr("“connector_id” of the instance; it is not the instance ID."));
    m_pickers = new PlacePickers(
        services, m_session, *m_projectRow, *m_connectorRow, [this] { return whereToLook(); }, this);
    connect(this, &PlacePage::targetChanged, m_pickers, [this] {
        m_pickers->follow();
        m_pickers->describeConnector();
    });
    connect(m_key, &KeyFields::edited, m_pickers, &PlacePickers::follow);
    addRow(m_nameRow);
    m_nameRow->setHint(tr("How this place is called from now on."));
    addRow(m_caFileRow);
    m_caFileRow->setHint(tr("Only if your company’s network inspects TLS: its authority in PEM form. May stay empty."));
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    column()->addWidget(m_trouble);
    column()->addStretch(1);

    m_region->addItem(tr("Other (type the endpoint)"), otherRegion);
    for (const Region &region : loadRegions()) {
        m_region->addItem(messages::regionName(region), region.id);
        m_region->setItemData(m_region->count() - 1, region.dms, Qt::UserRole + 1);
    }
    const SavedDraft &saved = m_session.saved();
    m_name->setText(saved.newProfileName);
    m_endpoint->setText(saved.dmsEndpoint);
    m_caFile->setText(saved.caFile);
    m_region->setCurrentIndex(qMax(0, m_region->findData(saved.region)));
    for (QWidget *editor : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_endpoint),
                            static_cast<QWidget *>(m_caFile), static_cast<QWidget *>(m_region)}) {
        editor->setProperty("touched", false);
    }
    bind(m_project, Field::ProjectId);
    bind(m_connector, Field::ConnectorId);
    fillProfiles();

    connect(m_profile, &QComboBox::currentIndexChanged, this, &PlacePage::choose);
    connect(m_region, &QComboBox::currentIndexChanged, this, &PlacePage::useRegion);
    const auto keep = [this] {
        m_session.edit([this](SavedDraft &s) {
            s.newProfileName = m_name->text();
            s.dmsEndpoint = m_endpoint->text();
            s.caFile = m_caFile->text();
            s.region = m_region->currentData().toString();
        });
        judgeRows();
        emit targetChanged();
    };
    connect(m_caFile, &QLineEdit::textChanged, this, [this] { m_caFileRow->judge(std::nullopt); });
    for (TextEditor *editor : {m_name, m_endpoint, m_caFile}) {
        connect(editor, &QLineEdit::textChanged, this, keep);
    }
    connect(m_changeKey, &QPushButton::clicked, this, [this] {
        m_changeKey->hide();
        m_key->show();
        m_key->focusFirst();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Profile *profile = savedProfile()) {
            emit editWanted(profile->name);
        }
    });
    connect(&m_services.profiles, &ProfileBook::changed, this, [this] {
        fillProfiles();
        judgeRows();
        emit targetChanged();
    });
    connect(&m_services.practice, &PracticeService::ready, this, &PlacePage::practiceReady);
    connect(&m_services.practice, &PracticeService::failed, this, [this](const QString &detail) {
        if (choice() == Choice::Practice) {
            m_summary->setText(tr("The practice service did not start: %1").arg(detail));
        }
    });
    showParts();
    judgeRows();
}

PlacePage::~PlacePage()
{
    takeBackKey();
}

void PlacePage::takeBackKey()
{
    if (!m_lent.isEmpty()) {
        m_services.secrets.keep(m_lent, {}); // in its place: the secret is wiped
        m_lent = {};
    }
}

std::optional<PlacePickers::Place> PlacePage::whereToLook()
{
    if (choice() != Choice::New) {
        const std::optional<Site> chosen = site();
        const std::optional<WizardTarget> to = target();
        return chosen && to ? std::optional(PlacePickers::Place{*chosen, to->profile, to->practice}) : std::nullopt;
    }
    const auto dms = Endpoint::parse(m_endpoint->text());
    std::optional<StoredKey> key = m_key->typed();
    if (!std::holds_alternative<Endpoint>(dms) || !key) {
        return std::nullopt;
    }
    const KeyRef ref{QStringLiteral("typed sign-in key %1").arg(key->accessKey)};
    if (ref != m_lent) {
        takeBackKey();
        m_lent = ref;
    }
    m_services.secrets.keep(ref, std::move(*key));
    const QString region = m_region->currentData().toString();
    NetworkSettings network;
    network.caFile = m_caFile->text().trimmed();
    return PlacePickers::Place{siteOf(std::get<Endpoint>(dms), region == otherRegion ? QString() : region,
                                      m_session.draft().text(Field::ProjectId), ref, network),
                               {},
                               false};
}

void PlacePage::enter()
{
    if (choice() == Choice::Practice) {
        m_services.practice.start();
        practiceReady();
    }
    m_pickers->describeConnector();
}

void PlacePage::focusSignInKey()
{
    if (m_changeKey->isHidden() && m_key->isHidden()) {
        return m_profile->setFocus(Qt::OtherFocusReason); // practice brings its own
    }
    m_changeKey->isHidden() ? m_key->focusFirst() : m_changeKey->setFocus(Qt::OtherFocusReason);
}

void PlacePage::focusConnection()
{
    QWidget *target = choice() == Choice::New ? static_cast<QWidget *>(m_caFile) : m_edit;
    (target->isHidden() ? m_profile : target)->setFocus(Qt::OtherFocusReason);
}

void PlacePage::focusFirst()
{
    if (choice() == Choice::Practice && !m_services.practice.place()) {
        m_profile->setFocus(Qt::OtherFocusReason); // what is empty below fills itself in a moment
    } else {
        WizardPage::focusFirst();
    }
}

PlacePage::Choice PlacePage::choice() const
{
    const QString chosen = m_profile->currentData().toString();
    return chosen == newChoice ? Choice::New : chosen == practiceChoice ? Choice::Practice : Choice::Saved;
}

const Profile *PlacePage::savedProfile() const
{
    return choice() == Choice::Saved ? m_services.profiles.find(m_profile->currentData().toString()) : nullptr;
}

void PlacePage::fillProfiles()
{
    m_filling = true;
    const SavedDraft &saved = m_session.saved();
    m_profile->clear();
    for (const Profile &profile : m_services.profiles.profiles()) {
        m_profile->addItem(profile.name, profile.name);
    }
    m_profile->addItem(tr("Practice service (no account needed)"), practiceChoice);
    m_profile->addItem(tr("New profile"), newChoice);
    const QString wanted = saved.practice ? practiceChoice : saved.profile.isEmpty() ? newChoice : saved.profile;
    // One that is gone leaves no choice: another profile must not slip into its place.
    m_profile->setCurrentIndex(m_profile->findData(wanted));
    m_filling = false;
    showParts();
}

void PlacePage::choose()
{
    if (m_filling) {
        return;
    }
    m_pickers->forget();
    const Profile *profile = savedProfile();
    const bool practice = choice() == Choice::Practice;
    m_session.edit([&](SavedDraft &s) {
        s.practice = practice;
        s.profile = profile ? profile->name : QString();
        if (profile) {
            s.draft.set(Field::ProjectId, profile->projectId);
            s.draft.set(Field::ConnectorId, profile->connectorId);
        }
    });
    if (practice) {
        m_services.practice.start();
        practiceReady();
    }
    showParts();
    judgeRows();
    emit targetChanged();
}

void PlacePage::practiceReady()
{
    const PracticePlace *place = m_services.practice.place();
    if (choice() != Choice::Practice) {
        return;
    }
    if (place) {
        // The project may be another than the last time; the connector is kept if it still exists.
        Draft draft = m_session.draft();
        draft.set(Field::ProjectId, place->projectId);
        const bool known = std::any_of(place->instances.cbegin(), place->instances.cend(), [&](const auto &i) {
            return !i.connectorId.isEmpty() && i.connectorId == draft.text(Field::ConnectorId);
        });
        if (!known) {
            draft.set(Field::ConnectorId, place->instance().connectorId);
        }
        m_session.setDraft(draft);
    }
    showParts();
    emit targetChanged();
}

void PlacePage::useRegion()
{
    const QString endpoint = m_region->currentData(Qt::UserRole + 1).toString();
    if (!endpoint.isEmpty()) {
        m_endpoint->replaceText(endpoint);
    }
    m_session.edit([this](SavedDraft &s) { s.region = m_region->currentData().toString(); });
    emit targetChanged();
}

void PlacePage::showParts()
{
    const Choice chosen = choice();
    const bool isNew = chosen == Choice::New;
    for (QWidget *part : {static_cast<QWidget *>(m_regionRow), static_cast<QWidget *>(m_endpointRow),
                          static_cast<QWidget *>(m_nameRow), static_cast<QWidget *>(m_caFileRow)}) {
        part->setVisible(isNew);
    }
    const Profile *profile = savedProfile();
    m_projectRow->setVisible(isNew || (profile && profile->projectId.isEmpty()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool keyMissing = profile && (profile->signInKey.isEmpty() || hasExpired(*profile, now));
    m_key->setVisible(isNew || (profile && (keyMissing || !m_key->isEmpty())));
    m_countdown->setWanted(profile && profile->signInExpires.isValid());
    m_changeKey->setVisible(profile && m_key->isHidden());
    m_edit->setVisible(profile);
    m_summary->setVisible(!isNew);
    if (profile) {
        describe(*profile);
    } else if (chosen == Choice::Saved) {
        m_summary->clear();
    } else if (chosen == Choice::Practice) {
        const PracticePlace *place = m_services.practice.place();
        m_summary->setText(
            place ? tr("A local service with the same calls and real signatures, on this computer only. Nothing "
                       "you do here reaches a cloud or costs anything.\nProject %1")
                        .arg(place->projectId)
                  : tr("The practice service is starting…"));
    }
    m_nameRow->setHint(suggestedName().isEmpty()
                           ? tr("How this place is called from now on.")
                           : tr("How this place is called from now on. Left empty: “%1”.").arg(suggestedName()));
}

void PlacePage::describe(const Profile &profile)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool expired = hasExpired(profile, now);
    const QString expiry = messages::expiry(profile.signInExpires, now);
    QString key =
        profile.signInKeyEnd.isEmpty() ? tr("no sign-in key yet") : tr("sign-in key %1").arg(profile.signInKeyEnd);
    key = expiry.isEmpty() ? key : tr("%1, %2").arg(key, expiry);
    const QString text = tr("%1\nProject %2, %3").arg(profile.dmsEndpoint, profile.projectId, key);
    m_summary->setText(expired ? text + u'\n' + messages::expiredKey(profile.name, profile.signInExpires) : text);
}

QString PlacePage::suggestedName() const
{
    const QString region = m_region->currentData().toString();
    const auto endpoint = Endpoint::parse(m_endpoint->text());
    QString base = region == otherRegion || region.isEmpty() ? QString() : region;
    if (base.isEmpty() && std::holds_alternative<Endpoint>(endpoint)) {
        base = QString::fromLatin1(std::get<Endpoint>(endpoint).hostHeader());
    }
    if (base.isEmpty()) {
        return {};
    }
    QString name = base;
    for (int n = 2; m_services.profiles.find(name); ++n) {
        name = QStringLiteral("%1 (%2)").arg(base).arg(n);
    }
    return name;
}

std::optional<FieldRow::Message> PlacePage::judgeProfile() const
{
    if (choice() != Choice::Saved || savedProfile()) {
        return std::nullopt;
    }
    return FieldRow::Message{Severity::Error,
                             tr("There is no profile “%1” any more. Choose another.").arg(m_session.saved().profile),
                             {},
                             {}};
}

std::optional<FieldRow::Message> PlacePage::judgeEndpoint() const
{
    const auto endpoint = Endpoint::parse(m_endpoint->text());
    const auto *error = std::get_if<EndpointError>(&endpoint);
    return error ? std::optional(FieldRow::Message{Severity::Error, messages::text(*error), {}, {}}) : std::nullopt;
}

std::optional<FieldRow::Message> PlacePage::judgeName() const
{
    const QString name = m_name->text().trimmed();
    if (m_services.profiles.find(name)) {
        return FieldRow::Message{Severity::Error, tr("There is a profile of that name already."), {}, {}};
    }
    if (holdsKey(name)) {
        return FieldRow::Message{Severity::Error, messages::keyInText(), {}, {}};
    }
    return std::nullopt;
}

void PlacePage::judgeRows()
{
    WizardPage::judgeRows();
    if (m_pickers) {
        if (auto message = m_pickers->mixUp()) {
            m_connectorRow->judge(std::move(message));
        }
    }
    m_profileRow->judge(judgeProfile());
    m_endpointRow->judge(judgeEndpoint());
    m_nameRow->judge(judgeName());
    if (choice() == Choice::New) {
        showParts();
    }
}

bool PlacePage::hasError() const
{
    return WizardPage::hasError() || !target();
}

std::optional<WizardTarget> PlacePage::target() const
{
    if (choice() == Choice::Practice) {
        const PracticePlace *place = m_services.practice.place();
        if (!place) {
            return std::nullopt;
        }
        return WizardTarget{.dms = std::get<Endpoint>(Endpoint::parse(place->dmsEndpoint)),
                            .profile = tr("Practice"),
                            .practice = true,
                            .signInKey = place->signInKey,
                            .signInKeyEnd = place->signInKeyEnd,
                            .writerKey = place->writerKey,
                            .writerKeyEnd = place->writerKeyEnd,
                            .network = {}};
    }
    const Profile *profile = savedProfile();
    if (!profile) {
        return std::nullopt;
    }
    const auto endpoint = Endpoint::parse(profile->dmsEndpoint);
    if (!std::holds_alternative<Endpoint>(endpoint)) {
        return std::nullopt;
    }
    const auto signIn = m_sessionSignIn.value(profile->name, {profile->signInKey, profile->signInKeyEnd});
    const auto writer = m_sessionWriter.value(profile->name, {profile->writerKey, profile->writerKeyEnd});
    const bool itsOwn = m_session.draft().text(Field::ConnectorId) == profile->connectorId;
    return WizardTarget{.dms = std::get<Endpoint>(endpoint),
                        .profile = profile->name,
                        .instanceId = itsOwn && !profile->connectorId.isEmpty() ? profile->instanceId : QString(),
                        .practice = false,
                        .signInKey = signIn.first,
                        .signInKeyEnd = signIn.second,
                        .writerKey = writer.first,
                        .writerKeyEnd = writer.second,
                        .network = networkOf(*profile),
                        .production = profile->production,
                        .signInExpires = profile->signInExpires};
}

std::optional<Site> PlacePage::site() const
{
    const std::optional<WizardTarget> chosen = target();
    if (!chosen) {
        return std::nullopt;
    }
    const Profile *profile = savedProfile();
    const PracticePlace *practice = chosen->practice ? m_services.practice.place() : nullptr;
    const QString region = practice ? practice->region : profile ? profile->region : QString();
    Site site =
        siteOf(chosen->dms, region, m_session.draft().text(Field::ProjectId), chosen->signInKey, chosen->network);
    if (profile) {
        useEndpoints(site, profile->iamEndpoint, profile->obsEndpoint);
    }
    return site;
}

void PlacePage::tryLeave(std::function<void(bool)> done)
{
    m_trouble->hide();
    const bool rowsFine = showAllMessages();
    const bool keyWanted = choice() == Choice::New || (savedProfile() && !m_key->isHidden());
    const bool keyFine = !keyWanted || m_key->check();
    if (!rowsFine || !keyFine) {
        rowsFine ? m_key->focusFirst() : focusFirst();
        return done(false);
    }
    if (choice() == Choice::Practice && !target()) {
        m_summary->setText(tr("The practice service is still starting. Try again in a moment."));
        return done(false);
    }
    if (!keyWanted) {
        return done(true);
    }
    checkCaFile([this, done = std::move(done)](bool usable) { usable ? saveProfile(done) : done(false); });
}

void PlacePage::checkCaFile(std::function<void(bool)> done)
{
    const QString path = choice() == Choice::New ? m_caFile->text().trimmed() : QString();
    if (path.isEmpty()) {
        return done(true);
    }
    m_services.files.run(
        this,
        [path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) && file.read(1024 * 1024).contains("-----BEGIN CERTIFICATE-----");
        },
        [this, path, done = std::move(done)](bool usable) {
            if (!usable) {
                const NetworkSettings settings{.caFile = path, .proxy = {}};
                m_caFileRow->judge(FieldRow::Message{
                    Severity::Error, messages::text(NetworkSettingsError::CaFileEmpty, settings), {}, {}});
                m_caFileRow->showMessage();
                m_caFile->setFocus(Qt::OtherFocusReason);
            }
            done(usable);
        });
}

void PlacePage::saveProfile(std::function<void(bool)> done)
{
    Profile profile;
    if (const Profile *saved = savedProfile()) {
        profile = *saved;
    } else {
        const QString region = m_region->currentData().toString();
        profile.name = m_name->text().trimmed().isEmpty() ? suggestedName() : m_name->text().trimmed();
        const QString dms = std::get<Endpoint>(Endpoint::parse(m_endpoint->text())).text();
        if (spillway::useRegion(profile, region == otherRegion ? QString() : region) && profile.dmsEndpoint != dms) {
            profile.iamEndpoint.clear(); // another cloud's than the region's
            profile.obsEndpoint.clear();
        }
        profile.dmsEndpoint = dms;
        profile.projectId = m_session.draft().text(Field::ProjectId);
        profile.connectorId = m_session.draft().text(Field::ConnectorId);
        profile.caFile = m_caFile->text().trimmed();
    }
    disconnect(m_key, &KeyFields::cancelled, this, nullptr);
    connect(m_key, &KeyFields::cancelled, this, [done] { done(false); });
    m_key->store(profile.name, [this, profile, done](const KeyFields::Stored &stored) {
        Profile complete = profile;
        // A key for this session leaves its name in the profile too, so that the next session
        // knows what it misses and asks for it.
        complete.signInKey = stored.ref;
        complete.signInKeyEnd = stored.end;
        complete.signInExpires = stored.expires;
        emit keyChanged(stored.accessKey);
        takeBackKey();
        if (stored.sessionOnly) {
            m_sessionSignIn.insert(complete.name, {stored.ref, stored.end});
        }
        saveNew(complete, done);
    });
}

void PlacePage::saveNew(const Profile &profile, std::function<void(bool)> done)
{
    m_services.profiles.save(profile, this, [this, profile, done](std::optional<ProfileFileError> failed) {
        if (failed) {
            m_trouble->setText(messages::text(*failed, m_services.profiles.file()));
            m_trouble->show();
            return done(false);
        }
        m_key->hide();
        m_session.edit([&](SavedDraft &s) {
            s.profile = profile.name;
            s.practice = false;
            s.newProfileName.clear();
            s.dmsEndpoint.clear();
            s.caFile.clear();
            s.region.clear();
        });
        // The book reads the file anew after each save; wait until it knows the profile.
        connect(
            &m_services.profiles, &ProfileBook::changed, this,
            [this, done] {
                fillProfiles();
                emit targetChanged();
                done(true);
            },
            Qt::SingleShotConnection);
    });
}

void PlacePage::rememberWriterKey(const KeyRef &ref, const QString &end, bool sessionOnly, ProfileBook::Done done)
{
    const Profile *saved = savedProfile();
    if (!saved) {
        return done(std::nullopt);
    }
    m_sessionWriter.insert(saved->name, {ref, end}); // until the file is read again
    emit targetChanged();
    if (sessionOnly) {
        return done(std::nullopt);
    }
    Profile profile = *saved;
    profile.writerKey = ref;
    profile.writerKeyEnd = end;
    m_services.profiles.save(profile, this, std::move(done));
}

} // namespace spillway
