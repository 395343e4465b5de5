// SPDX-License-Identifier: Apache-2.0
// A list of ten thousand topics: opening it in the real wizard, against the transfers alone, and
// typing in its filter. Prints one JSON object.
//
// bench_topics DMS PROJECT INSTANCE CONNECTOR, the sign-in key in HUAWEICLOUD_SDK_AK and _SK.
#include "samples.h"

#include "backstage.h"
#include "cloud/instances.h"
#include "form/pickbutton.h"
#include "theme.h"
#include "wizard/taskwizard.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace spillway;

namespace {

constexpr int Rounds = 15;
constexpr int WarmUp = 2;
constexpr int Page = 200; ///< what the program asks for at once
constexpr int Names = 30;

[[noreturn]] void give(const char *why)
{
    std::fprintf(stderr, "bench_topics: %s\n", why);
    std::exit(1);
}

Paths pathsUnder(const QString &home)
{
    return {.history = home + QStringLiteral("/history.sqlite"),
            .drafts = home + QStringLiteral("/drafts"),
            .logs = home + QStringLiteral("/logs"),
            .config = home + QStringLiteral("/config"),
            .practice = home + QStringLiteral("/practice"),
            .practiceProgram = {}};
}

/// The widget of that accessible name.
template<typename Widget>
Widget *called(QWidget &window, const QString &name)
{
    for (Widget *each : window.findChildren<Widget *>()) {
        if (each->accessibleName().startsWith(name) && each->isVisibleTo(&window)) {
            return each;
        }
    }
    give(qPrintable(name + QStringLiteral(" is not there")));
}

/// Counts the paints of one widget.
class Paints : public QObject
{
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

/// What the UI thread itself worked: on a busy machine the rest is waiting for a core.
std::chrono::nanoseconds worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

struct Taken
{
    std::chrono::nanoseconds passed{};
    std::chrono::nanoseconds worked{};
};

class Stopwatch
{
public:
    Taken taken() const { return {bench::now() - m_start, worked() - m_worked}; }

private:
    std::chrono::nanoseconds m_start = bench::now();
    std::chrono::nanoseconds m_worked = worked();
};

struct Figures
{
    bench::Samples passed;
    bench::Samples worked;
    void add(const Taken &taken)
    {
        passed.add(taken.passed);
        worked.add(taken.worked);
    }
};

/// Runs until it is so, asleep between events as the program is.
template<typename So>
void until(const So &so, const char *what)
{
    QEventLoop loop;
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &loop, [&] {
        if (so()) {
            loop.quit();
        }
    });
    QTimer::singleShot(60'000, &loop, [what] { give(what); });
    loop.exec();
}

/// The pages alone: signed before, one after the other over the same connection, not looked at.
Taken transfers(Backstage &stage, const Site &site, const SignInKey &key, const QString &instance, int total)
{
    std::vector<HttpRequest> requests;
    for (int offset = 0; offset < total; offset += Page) {
        requests.push_back(listTopicsRequest({site.dms, site.projectId}, key, instance, Page, offset,
                                             QDateTime::currentDateTimeUtc()));
    }
    const Stopwatch watch;
    for (HttpRequest &request : requests) {
        HttpCall call(stage.network, std::move(request));
        bool done = false;
        QObject::connect(&call, &HttpCall::finished, &call, [&](const CallFacts &facts) {
            if (facts.httpStatus != 200) {
                give("a page did not come");
            }
            done = true;
        });
        call.start();
        until([&] { return done; }, "a page did not come");
    }
    return watch.taken();
}

/// From a key to the end of the paint that shows it, what it found included.
void typeInto(QLineEdit &line, const QStringList &names, Figures &figures)
{
    Paints paints(&line);
    line.setFocus(Qt::TabFocusReason);
    const auto press = [&](int key, const QString &text) {
        QCoreApplication::processEvents();
        const int before = paints.count;
        const Stopwatch watch;
        text.isEmpty() ? QTest::keyClick(&line, static_cast<Qt::Key>(key)) : QTest::keyClicks(&line, text);
        until([&] { return paints.count > before; }, "a key was not painted");
        figures.add(watch.taken());
    };
    for (const QString &name : names) {
        for (const QChar &letter : name) {
            press(0, QString(letter));
        }
        for (qsizetype i = 0; i < name.size(); ++i) {
            press(Qt::Key_Backspace, {});
        }
    }
}

QJsonObject toJson(Figures &figures)
{
    return {{QStringLiteral("count"), static_cast<int>(figures.passed.count())},
            {QStringLiteral("p50_us"), figures.passed.quantile(0.5)},
            {QStringLiteral("p99_us"), figures.passed.quantile(0.99)},
            {QStringLiteral("max_us"), figures.passed.quantile(1.0)},
            {QStringLiteral("max_worked_us"), figures.worked.quantile(1.0)}};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 5) {
        give("DMS PROJECT INSTANCE CONNECTOR");
    }
    const QTemporaryDir home;
    Look look(application);
    Backstage stage(pathsUnder(home.path()));
    const QString instance = QString::fromLocal8Bit(argv[3]);
    Profile profile;
    profile.name = QStringLiteral("bench");
    profile.dmsEndpoint = QString::fromLocal8Bit(argv[1]);
    profile.projectId = QString::fromLocal8Bit(argv[2]);
    profile.connectorId = QString::fromLocal8Bit(argv[4]);
    profile.signInKey = {QStringLiteral("bench")};
    const auto key = [] {
        return SignInKey{qEnvironmentVariable("HUAWEICLOUD_SDK_AK"),
                         Secret::fromText(qEnvironmentVariable("HUAWEICLOUD_SDK_SK")),
                         {}};
    };
    stage.secrets.keep(profile.signInKey, {key().accessKey, key().secretKey.clone(), {}});
    stage.secrets.keep({QStringLiteral("bench writer")}, {key().accessKey, key().secretKey.clone(), {}});
    profile.writerKey = {QStringLiteral("bench writer")};
    if (saveProfile(stage.paths.profilesFile(), profile)) {
        give("the profile cannot be written");
    }
    stage.profiles.load();
    until([&] { return stage.profiles.isLoaded(); }, "the profile was not read");

    SavedDraft draft;
    draft.id = QStringLiteral("bench");
    draft.draft = Draft::forForm();
    draft.profile = profile.name;
    draft.draft.set(Field::ProjectId, profile.projectId);
    draft.draft.set(Field::ConnectorId, profile.connectorId);
    TaskWizard wizard(stage.services, draft);
    wizard.show();
    if (!QTest::qWaitForWindowActive(&wizard)) {
        give("the window was not activated");
    }
    wizard.goTo(1);
    const Site site = *siteOf(profile);
    const auto listed = [&] { return stage.lookups.knownTopics(site, instance); };
    until([&] { return listed() != nullptr; }, "the topics were not listed");
    const auto total = static_cast<int>(listed()->rows.size());

    auto *again = called<QPushButton>(wizard, QStringLiteral("Read the topics again"));
    Figures opened;
    Figures moved;
    for (int round = 0; round < WarmUp + Rounds; ++round) { // in turn, so that both see the same machine
        Paints paints(again);
        const QDateTime before = listed()->at;
        const Stopwatch watch;
        again->click();
        until([&] { return listed()->at > before; }, "the topics were not read again");
        again->update();
        const int painted = paints.count;
        until([&] { return paints.count > painted; }, "the list was not painted");
        const Taken ours = watch.taken();
        const Taken bare = transfers(stage, site, key(), instance, total);
        if (round >= WarmUp) {
            opened.add(ours);
            moved.add(bare);
        }
    }

    QStringList names;
    for (int i = 0; i < Names; ++i) {
        names.append(listed()->rows.at(i * (total / Names)).name);
    }
    Figures line;
    typeInto(*called<QLineEdit>(wizard, QStringLiteral("Topics")), names, line);

    // The same ten thousand in the list that a “Choose…” button opens.
    QWidget other;
    other.resize(600, 400);
    PickButton button(QStringLiteral("Choose"), QStringLiteral("Choose"), &other);
    other.show();
    QList<Choice> choices;
    for (const Topic &topic : listed()->rows) {
        choices.append({topic.name, topic.name, QString::number(topic.partitions)});
    }
    if (!QTest::qWaitForWindowExposed(&other)) {
        give("the window was not shown");
    }
    const auto start = bench::now();
    button.open(choices, QStringLiteral("now"));
    QWidget *list = QApplication::activePopupWidget();
    if (!list) {
        give("the list did not open");
    }
    QCoreApplication::processEvents();
    const auto listOpened = bench::now() - start;
    Figures filter;
    typeInto(*list->findChild<QLineEdit *>(), names, filter);

    const QJsonObject result{
        {QStringLiteral("topics"), total},
        {QStringLiteral("runs"), Rounds},
        {QStringLiteral("opened_us"), opened.passed.quantile(0.5)},
        {QStringLiteral("transfers_us"), moved.passed.quantile(0.5)},
        {QStringLiteral("beyond_us"), opened.passed.quantile(0.5) - moved.passed.quantile(0.5)},
        {QStringLiteral("beyond_worked_us"), opened.worked.quantile(0.5) - moved.worked.quantile(0.5)},
        {QStringLiteral("list_opened_us"), std::chrono::duration<double, std::micro>(listOpened).count()},
        {QStringLiteral("typing"),
         QJsonObject{{QStringLiteral("topics line"), toJson(line)}, {QStringLiteral("list filter"), toJson(filter)}}}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
