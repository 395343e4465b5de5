// SPDX-License-Identifier: Apache-2.0
#include "mounted.h"
#include "suite.h"

#include "workspace/drafts.h"
#include "workspace/profilebook.h"

#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>

using namespace spillway;

namespace {

using Kind = Draft::Value::Kind;
using Result = std::optional<ProfileFileError>;

const QString FirstId = QStringLiteral("3b0d4c5e-0000-4000-8000-000000000001");
const QString SecondId = QStringLiteral("3b0d4c5e-0000-4000-8000-000000000002");

QDateTime at(int minute)
{
    return {QDate(2026, 11, 22), QTime(20, minute, 30, 123), Qt::UTC};
}

SavedDraft emptyDraft(const QString &id = FirstId)
{
    SavedDraft saved;
    saved.id = id;
    saved.draft = Draft::forForm();
    saved.savedAt = at(0);
    return saved;
}

/// Everything that a wizard can hold, each text another one.
SavedDraft fullDraft()
{
    SavedDraft saved = emptyDraft();
    int number = 0;
    for (const FieldInfo &info : fieldTable()) {
        if (info.field != Field::SecretKey && info.field != Field::Descriptor) {
            saved.draft.set(info.field, info.key + QString::number(++number));
        }
    }
    saved.draft.set(Field::RecordDelimiter, QStringLiteral("\n"));
    saved.profile = QStringLiteral("eu-prod \"ü\" 转储 😀");
    saved.practice = true;
    saved.newProfileName = QStringLiteral("new");
    saved.region = QStringLiteral("eu-west-101");
    saved.dmsEndpoint = QStringLiteral("https://dms.example.com:8443");
    saved.caFile = QStringLiteral("/etc/ssl/company.pem");
    saved.parkedTopics = QStringLiteral("a, b ,,c");
    saved.parkedPattern = QStringLiteral("orders-[\\w\"]+(");
    saved.note = QStringLiteral(" first line\nsecond line ");
    saved.step = 3;
    return saved;
}

SavedDraft with(Field field, const QString &text)
{
    SavedDraft saved = emptyDraft();
    saved.draft.set(field, text);
    return saved;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly) &&
           file.write(content) == content.size();
}

mode_t modeOf(const QString &path)
{
    struct stat info
    {
    };
    return stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777U : 0U;
}

/// What a window does, with a thread of its own.
struct Window
{
    explicit Window(const QString &folder) : store(folder, files) {}

    bool save(const SavedDraft &draft)
    {
        std::optional<bool> written;
        store.save(draft, &context, [&](bool w) { written = w; });
        return QTest::qWaitFor([&] { return written.has_value(); }) && *written;
    }
    QList<SavedDraft> waiting()
    {
        std::optional<QList<SavedDraft>> answer;
        store.waiting(&context, [&](QList<SavedDraft> drafts) { answer = std::move(drafts); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); })) {
            QTest::qFail("no answer", __FILE__, __LINE__);
        }
        return answer.value_or(QList<SavedDraft>());
    }
    QStringList waitingIds()
    {
        QStringList ids;
        for (const SavedDraft &draft : waiting()) {
            ids.append(draft.id);
        }
        return ids;
    }
    /// Until all that was asked of the store is done.
    void finish()
    {
        files.finishAll([] {});
    }

    Worker files{QStringLiteral("files")};
    DraftStore store;
    QObject context;
};

/// Another process, with the draft open in its store. It ends only by being killed.
class OtherProcess
{
public:
    OtherProcess(const QString &folder, const QString &id)
    {
        std::array<int, 2> ready{};
        if (pipe(ready.data()) != 0) {
            return;
        }
        m_pid = fork();
        if (m_pid == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            Window window(folder);
            window.store.open(id);
            window.finish();
            if (::write(ready[1], "x", 1) != 1) {
                _exit(1);
            }
            while (true) {
                pause();
            }
        }
        ::close(ready[1]);
        char answer = 0;
        m_works = m_pid > 0 && ::read(ready[0], &answer, 1) == 1;
        ::close(ready[0]);
    }
    ~OtherProcess() { crash(); }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    bool works() const { return m_works; }
    void crash()
    {
        if (m_pid > 0) {
            kill(m_pid, SIGKILL);
            waitpid(m_pid, nullptr, 0);
            m_pid = -1;
        }
    }

private:
    pid_t m_pid = -1;
    bool m_works = false;
};

} // namespace

class TstDrafts : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void noFolderIsNoDraft();
    void roundTrip_data();
    void roundTrip();
    void keysAreLeftOut();
    void replacedBySaving();
    void newestFirst();
    void onlyItsOwnerReads();
    void notWritten_data();
    void notWritten();
    void contextGone();
    void openIsNotOffered();
    void openElsewhere();
    void openInAnotherProcess();
    void storeGone();
    void damaged_data();
    void damaged();
    void discardRemoves();

private:
    QString folder() const { return m_folder->path() + QStringLiteral("/data/drafts"); }
    QString file(const QString &id = FirstId) const { return folder() + u'/' + id + QStringLiteral(".json"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstDrafts::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TstDrafts::noFolderIsNoDraft()
{
    Window window(folder());
    QCOMPARE(window.waiting().size(), 0);
    window.store.discard(FirstId);
    window.store.close(FirstId);
    window.finish();
    QVERIFY(!QFileInfo::exists(folder())); // looking makes nothing
}

void TstDrafts::roundTrip_data()
{
    QTest::addColumn<QList<SavedDraft>>("drafts");
    const auto row = [](const char *name, const SavedDraft &draft) { QTest::newRow(name) << QList<SavedDraft>{draft}; };
    row("everything", fullDraft());
    row("the empty form", emptyDraft());
    SavedDraft draft = emptyDraft();
    for (const FieldInfo &info : fieldTable()) {
        if (info.field != Field::SecretKey && info.field != Field::Descriptor) {
            draft.draft.clear(info.field);
        }
    }
    row("all cleared", draft); // no default comes back for what was emptied
    draft = emptyDraft();
    draft.parkedTopics = QStringLiteral("orders");
    draft.draft.set(Field::TopicsRegex, QStringLiteral("orders-.*"));
    row("pattern chosen, topics parked", draft);
    draft = emptyDraft();
    draft.draft.set(Field::Topics, QStringLiteral("orders"));
    draft.parkedPattern = QStringLiteral("orders-.*");
    row("topics chosen, pattern parked", draft);
    for (const char *interval : {"5 min", "300.5", "+300", "0300", "-", "99999999999999999999"}) {
        QTest::addRow("interval '%s'", interval)
            << QList<SavedDraft>{with(Field::DeliverTimeInterval, QLatin1String(interval))};
    }
    row("separators of white space", with(Field::RecordDelimiter, QStringLiteral("\t \r\n")));
    row("NUL and other control characters",
        with(Field::TaskName, QStringLiteral("a") + QChar(0) + QStringLiteral("\x01\x1b\x7f.")));
    row("empty elements", with(Field::Topics, QStringLiteral(",a,,b,")));
    row("a long text", with(Field::Topics, QString(100'000, u'x')));
    draft = emptyDraft();
    draft.savedAt = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    row("1970", draft);
}

void TstDrafts::roundTrip()
{
    QFETCH(QList<SavedDraft>, drafts);
    {
        Window window(folder());
        QVERIFY(window.save(drafts.first()));
    }
    Window window(folder());
    const QList<SavedDraft> read = window.waiting();
    QCOMPARE(read.size(), 1);
    for (const FieldInfo &info : fieldTable()) { // says which field, before the whole is compared
        QCOMPARE(read.first().draft.text(info.field), drafts.first().draft.text(info.field));
    }
    QCOMPARE(read.first().savedAt, drafts.first().savedAt);
    QCOMPARE(read.first().savedAt.timeSpec(), Qt::UTC);
    QCOMPARE(read.first().note, drafts.first().note);
    QVERIFY(read == drafts);
}

void TstDrafts::keysAreLeftOut()
{
    const QString key = QStringLiteral("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc");
    Window window(folder());
    SavedDraft draft = fullDraft();
    const QString bucket = draft.draft.text(Field::ObsBucketName);
    QVERIFY(!bucket.isEmpty());
    draft.note = QStringLiteral("key: ") + key;
    draft.ticket = key;
    draft.parkedTopics = key;
    draft.draft.set(Field::TaskName, key);
    draft.draft.set(Field::ObsPath, key + QStringLiteral("/a"));
    QVERIFY(window.save(draft));
    QFile written(file(draft.id));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains(key.toUtf8()));
    const SavedDraft kept = window.waiting().value(0);
    QVERIFY(kept.note.isEmpty() && kept.ticket.isEmpty() && kept.draft.isEmpty(Field::TaskName));
    QCOMPARE(kept.draft.text(Field::ObsBucketName), bucket);
}

void TstDrafts::replacedBySaving()
{
    Window window(folder());
    QVERIFY(window.save(fullDraft()));
    SavedDraft later = emptyDraft();
    later.savedAt = at(1);
    QVERIFY(window.save(later));
    QVERIFY(window.waiting() == QList<SavedDraft>{later});
}

void TstDrafts::newestFirst()
{
    Window window(folder());
    QStringList wanted;
    for (int minute : {3, 1, 5, 2, 4}) {
        SavedDraft draft = emptyDraft(QStringLiteral("id-%1").arg(minute));
        draft.savedAt = at(minute);
        QVERIFY(window.save(draft));
        wanted.append(draft.id);
    }
    std::sort(wanted.rbegin(), wanted.rend());
    QCOMPARE(window.waitingIds(), wanted);
}

void TstDrafts::onlyItsOwnerReads()
{
    const mode_t old = umask(0);
    Window window(folder());
    window.store.open(FirstId);
    const bool written = window.save(fullDraft()) && window.save(fullDraft());
    umask(old);
    QVERIFY(written);
    QCOMPARE(modeOf(file()), 0600U);
    QCOMPARE(modeOf(folder()), 0700U);
    QCOMPARE(modeOf(folder() + u'/' + FirstId + QStringLiteral(".lock")), 0600U);
}

void TstDrafts::notWritten_data()
{
    QTest::addColumn<bool>("mounted");
    QTest::newRow("read-only file system") << true;
    QTest::newRow("a file is in the folder's place") << false;
}

void TstDrafts::notWritten()
{
    QFETCH(bool, mounted);
    Window window(folder());
    std::unique_ptr<ReadOnlyMount> mount;
    if (mounted) {
        QVERIFY(window.save(emptyDraft()));
        mount = std::make_unique<ReadOnlyMount>(folder());
        if (!mount->works()) {
            QSKIP("a read-only bind mount needs root's right to mount");
        }
    } else {
        QVERIFY(write(folder(), "x"));
    }
    const bool written = window.save(fullDraft());
    window.store.open(SecondId); // cannot be locked, and nothing happens for that
    window.finish();
    mount.reset();
    QVERIFY(!written);
    if (mounted) { // what was there stays
        QVERIFY(window.waiting() == QList<SavedDraft>{emptyDraft()});
    }
}

/// A wizard that closes saves once more: its draft is written, and nobody is told.
void TstDrafts::contextGone()
{
    Window window(folder());
    auto wizard = std::make_unique<QObject>();
    int told = 0;
    window.store.save(emptyDraft(), wizard.get(), [&](bool) { ++told; });
    window.store.waiting(wizard.get(), [&](const QList<SavedDraft> &) { ++told; });
    wizard.reset();
    QCOMPARE(window.waitingIds(), QStringList{FirstId});
    QCOMPARE(told, 0);
}

void TstDrafts::openIsNotOffered()
{
    Window window(folder());
    window.store.open(FirstId);
    QVERIFY(window.save(emptyDraft()) && window.save(emptyDraft(SecondId)));
    QCOMPARE(window.waitingIds(), QStringList{SecondId});
    window.store.close(FirstId);
    QCOMPARE(window.waitingIds().size(), 2);
    QCOMPARE(QDir(folder()).entryList({QStringLiteral("*.lock")}).size(), 0);
}

void TstDrafts::openElsewhere()
{
    Window here(folder());
    Window there(folder());
    QVERIFY(here.save(emptyDraft()));
    QCOMPARE(there.waitingIds(), QStringList{FirstId});
    there.store.open(FirstId);
    there.finish();
    QCOMPARE(here.waitingIds(), QStringList());
    // The second to come does not get the lock, and its going does not break the other's.
    here.store.open(FirstId);
    here.store.close(FirstId);
    QCOMPARE(here.waitingIds(), QStringList());
    there.store.close(FirstId);
    there.finish();
    QCOMPARE(here.waitingIds(), QStringList{FirstId});
}

/// A process that dies loses no draft, and its lock file keeps nobody out.
void TstDrafts::openInAnotherProcess()
{
    OtherProcess process(folder(), FirstId); // before this one has a thread
    QVERIFY(process.works());
    Window window(folder());
    QVERIFY(window.save(emptyDraft()));
    QCOMPARE(window.waitingIds(), QStringList());
    process.crash();
    QVERIFY(QFileInfo::exists(folder() + u'/' + FirstId + QStringLiteral(".lock")));
    QCOMPARE(window.waitingIds(), QStringList{FirstId});
    window.store.open(FirstId);
    QCOMPARE(window.waitingIds(), QStringList());
}

void TstDrafts::storeGone()
{
    Worker files(QStringLiteral("files"));
    Window other(folder());
    QVERIFY(other.save(emptyDraft()));
    {
        DraftStore store(folder(), files);
        store.open(FirstId);
        files.finishAll([] {});
        QCOMPARE(other.waitingIds(), QStringList());
    }
    QCOMPARE(other.waitingIds(), QStringList{FirstId});
}

void TstDrafts::damaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("a draft, if only\n");
    QTest::newRow("binary") << QByteArray("\x00\xff\x01", 3);
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray("{\"note\":\"x\"}");
    QTest::newRow("newer") << QByteArray("{\"version\":2,\"note\":\"x\"}");
    QTest::newRow("deep") << QByteArray("[").repeated(100'000);
    for (int length : {1, 10, 100, 400}) {
        QTest::addRow("cut after %d", length) << QByteArray::number(length);
    }
}

void TstDrafts::damaged()
{
    QFETCH(QByteArray, content);
    Window window(folder());
    QVERIFY(window.save(emptyDraft(SecondId)));
    if (const int length = content.toInt()) {
        QVERIFY(window.save(fullDraft()));
        content = contentOf(file()).left(length);
    }
    QVERIFY(write(file(), content));
    QCOMPARE(window.waitingIds(), QStringList{SecondId}); // the others are offered all the same
    QCOMPARE(contentOf(file()), content);
}

void TstDrafts::discardRemoves()
{
    Window window(folder());
    window.store.open(FirstId);
    QVERIFY(window.save(fullDraft()) && window.save(emptyDraft(SecondId)));
    window.store.discard(FirstId);
    window.finish();
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{SecondId + QStringLiteral(".json")});
    QCOMPARE(window.waitingIds(), QStringList{SecondId});
    window.store.discard(SecondId); // not open: goes too
    QCOMPARE(window.waitingIds(), QStringList());
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList());
}

class TstProfileBook : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void loads();
    void noFile();
    void saves();
    void removes();
    void contextGone();
    void unreadable();
    void seesWhatOthersWrite();

private:
    QString file() const { return m_folder->path() + QStringLiteral("/config/profiles.json"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Profile profile(const QString &name, const QString &region = {})
{
    Profile result;
    result.name = name;
    result.region = region;
    return result;
}

const QString A = QStringLiteral("a");
const QString B = QStringLiteral("b");
const QString RegionId = QStringLiteral("eu-west-101");

struct Book
{
    explicit Book(const QString &file) : book(file, files), spy(&book, &ProfileBook::changed) {}

    /// Until changed() has come that often in all.
    bool changes(int count)
    {
        return QTest::qWaitFor([&] { return spy.size() >= count; }) && spy.size() == count;
    }

    Worker files{QStringLiteral("files")};
    ProfileBook book;
    QSignalSpy spy;
};

} // namespace

void TstProfileBook::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TstProfileBook::loads()
{
    QCOMPARE(saveProfile(file(), profile(A, RegionId)), Result());
    QCOMPARE(saveProfile(file(), profile(B)), Result());
    Book b(file());
    QCOMPARE(b.book.file(), file());
    QVERIFY(!b.book.isLoaded() && b.book.profiles().isEmpty());
    b.book.load();
    QVERIFY(!b.book.isLoaded() && b.spy.isEmpty()); // never from within the call
    QVERIFY(b.changes(1));
    QVERIFY(b.book.isLoaded() && !b.book.error());
    const QList<Profile> wanted{profile(A, RegionId), profile(B)};
    QCOMPARE(b.book.profiles(), wanted);
    QVERIFY(b.book.find(A) && *b.book.find(A) == profile(A, RegionId));
    QVERIFY(!b.book.find(QStringLiteral("c")) && !b.book.find({}));
}

void TstProfileBook::noFile()
{
    Book b(file());
    b.book.load();
    QVERIFY(b.changes(1));
    QVERIFY(b.book.isLoaded() && !b.book.error() && b.book.profiles().isEmpty());
}

void TstProfileBook::saves()
{
    Book b(file());
    QObject context;
    QList<Result> results;
    const auto done = [&](Result result) { results.append(result); };
    b.book.save(profile(A), &context, done);
    b.book.save(profile(B), &context, done);
    b.book.save(profile(A, RegionId), &context, done);
    QVERIFY(b.changes(3));
    QCOMPARE(results, QList<Result>(3));
    const QList<Profile> wanted{profile(A, RegionId), profile(B)};
    QCOMPARE(b.book.profiles(), wanted);
    QVERIFY(readProfiles(file()) == (std::variant<QList<Profile>, ProfileFileError>(wanted))); // in the file as well
}

void TstProfileBook::removes()
{
    Book b(file());
    QObject context;
    QList<Result> results;
    const auto done = [&](Result result) { results.append(result); };
    b.book.save(profile(A), &context, done);
    b.book.save(profile(B), &context, done);
    b.book.remove(A, &context, done);
    QVERIFY(b.changes(3));
    QCOMPARE(b.book.profiles(), QList<Profile>{profile(B)});
    b.book.remove(QStringLiteral("nobody"), &context, done);
    QVERIFY(b.changes(4));
    QCOMPARE(results, QList<Result>(4));
    QCOMPARE(b.book.profiles(), QList<Profile>{profile(B)});
}

void TstProfileBook::contextGone()
{
    Book b(file());
    auto context = std::make_unique<QObject>();
    int told = 0;
    b.book.save(profile(A), context.get(), [&](Result) { ++told; });
    context.reset();
    QVERIFY(b.changes(1)); // saved all the same, and the others hear of it
    QVERIFY(b.book.find(A));
    QCOMPARE(told, 0);
}

void TstProfileBook::unreadable()
{
    Book b(file());
    QObject context;
    Result saved;
    b.book.save(profile(A), &context, [&](Result result) { saved = result; });
    QVERIFY(b.changes(1));
    const QByteArray whole = contentOf(file());
    const QByteArray newer = "{\"version\":99,\"profiles\":[]}";
    QVERIFY(write(file(), newer));
    b.book.load();
    QVERIFY(b.changes(2));
    QCOMPARE(b.book.error(), Result(ProfileFileError::Newer));
    QVERIFY(b.book.find(A)); // what was known is still there to work with

    b.book.save(profile(B), &context, [&](Result result) { saved = result; });
    QVERIFY(b.changes(3));
    QCOMPARE(saved, Result(ProfileFileError::Newer));
    QVERIFY(!b.book.find(B));
    QCOMPARE(contentOf(file()), newer);

    QVERIFY(write(file(), whole));
    b.book.load();
    QVERIFY(b.changes(4));
    QCOMPARE(b.book.error(), Result());
    QVERIFY(b.book.find(A));
}

void TstProfileBook::seesWhatOthersWrite()
{
    Book b(file());
    b.book.load();
    QVERIFY(b.changes(1));
    QCOMPARE(saveProfile(file(), profile(A)), Result()); // the terminal's
    QVERIFY(!b.book.find(A));
    QObject context;
    b.book.save(profile(B), &context, [](Result) {});
    QVERIFY(b.changes(2));
    QVERIFY(b.book.find(A) && b.book.find(B));
}

class TstWorker : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void inOrder();
    void threads();
    void voidAndValues();
    void contextGone();
    void finishAllWaits();
    void pendingWorkIsDone();
    void ownNameOfTheThread();
};

void TstWorker::inOrder()
{
    Worker worker(QStringLiteral("w"));
    QObject context;
    QList<int> wanted;
    QList<int> worked; // the worker's thread writes, this one reads after the last answer
    QList<int> answered;
    for (int i = 0; i < 200; ++i) {
        wanted.append(i);
        if (i % 2) { // with and without result: one queue
            worker.run(
                &context, [&worked, i] { worked.append(i); }, [&answered, i] { answered.append(i); });
        } else {
            worker.run(
                &context,
                [&worked, i] {
                    worked.append(i);
                    return i;
                },
                [&answered](int result) { answered.append(result); });
        }
    }
    QVERIFY(answered.isEmpty()); // never from within the call
    QTRY_COMPARE(answered.size(), 200);
    QCOMPARE(answered, wanted);
    QCOMPARE(worked, wanted);
}

void TstWorker::threads()
{
    Worker worker(QStringLiteral("w"));
    QObject context;
    QThread *worked = nullptr;
    QThread *answered = nullptr;
    worker.run(
        &context, [] { return QThread::currentThread(); },
        [&](QThread *thread) {
            worked = thread;
            answered = QThread::currentThread();
        });
    QTRY_VERIFY(worked);
    QVERIFY(worked != QThread::currentThread());
    QCOMPARE(answered, QThread::currentThread());
    QThread *last = nullptr;
    worker.finishAll([&] { last = QThread::currentThread(); });
    QCOMPARE(last, worked);
}

void TstWorker::voidAndValues()
{
    Worker worker(QStringLiteral("w"));
    QObject context;
    bool worked = false;
    bool answered = false;
    worker.run(
        &context, [&] { worked = true; }, [&] { answered = worked; });
    QTRY_VERIFY(answered);

    QStringList list;
    worker.run(
        &context,
        [] {
            return QStringList{QStringLiteral("a"), QStringLiteral("b")};
        },
        [&](QStringList result) { list = std::move(result); });
    QTRY_COMPARE(list.size(), 2);

    std::optional<bool> no; // a false answer is one
    worker.run(
        &context, [] { return false; }, [&](bool result) { no = result; });
    QTRY_COMPARE(no, std::optional(false));
}

void TstWorker::contextGone()
{
    Worker worker(QStringLiteral("w"));
    QObject stays;
    auto goes = std::make_unique<QObject>();
    std::atomic<int> worked{0};
    int answered = 0;
    bool last = false;
    const auto work = [&] { ++worked; };
    const auto workWithResult = [&] { return ++worked; };
    worker.run(goes.get(), work, [&] { ++answered; });
    worker.run(goes.get(), workWithResult, [&](int) { ++answered; });
    worker.finishAll([] {}); // both answers are on their way
    worker.run(goes.get(), work, [&] { ++answered; });
    goes.reset();
    worker.run(&stays, work, [&] { last = true; });
    QTRY_VERIFY(last);
    QCOMPARE(answered, 0);
    QCOMPARE(worked.load(), 4); // only the answer is spared

    // One of two answers may end the context of the other.
    auto *own = new QObject(&stays);
    worker.run(own, work, [&] { delete own; });
    worker.run(own, work, [&] { ++answered; });
    last = false;
    worker.run(&stays, work, [&] { last = true; });
    QTRY_VERIFY(last);
    QCOMPARE(answered, 0);
}

void TstWorker::finishAllWaits()
{
    Worker worker(QStringLiteral("w"));
    QObject context;
    int worked = 0;
    int seen = -1;
    for (int i = 0; i < 3; ++i) {
        worker.run(
            &context,
            [&] {
                QThread::msleep(20);
                ++worked;
            },
            [] {});
    }
    worker.finishAll([&] { seen = worked; });
    QCOMPARE(seen, 3);
}

void TstWorker::pendingWorkIsDone()
{
    QObject context;
    std::atomic<int> worked{0};
    int answered = 0;
    {
        Worker worker(QStringLiteral("w"));
        for (int i = 0; i < 5; ++i) {
            worker.run(
                &context,
                [&] {
                    QThread::msleep(20);
                    return ++worked;
                },
                [&](int) { ++answered; });
        }
        QVERIFY(worked < 5);
    }
    QCOMPARE(worked.load(), 5);
    QCoreApplication::processEvents();
    QCOMPARE(answered, 0); // nobody is there to answer
}

void TstWorker::ownNameOfTheThread()
{
    Worker worker(QStringLiteral("files"));
    QString name;
    worker.finishAll([&] { name = QThread::currentThread()->objectName(); });
    QCOMPARE(name, QStringLiteral("files"));
}

SPILLWAY_SUITE(TstDrafts)
SPILLWAY_SUITE(TstProfileBook)
SPILLWAY_SUITE(TstWorker)
#include "tst_workspace.moc"
