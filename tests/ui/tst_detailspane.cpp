// SPDX-License-Identifier: Apache-2.0
#include "cloud/catalogue.h"
#include "cloud/httpcall.h"
#include "cloud/outcome.h"
#include "form/flowpicture.h"
#include "history/detailspane.h"
#include "history/history.h"
#include "history/historymodel.h"
#include "history/historyview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

using namespace spillway;

namespace {

Attempt unknownAttempt()
{
    Attempt attempt;
    attempt.id = QStringLiteral("one");
    attempt.state = AttemptState::Unknown;
    attempt.cause = Cause::ConnectionLost;
    attempt.taskName = QStringLiteral("<i>orders</i>");
    attempt.topics = QStringLiteral("orders,payments");
    attempt.body = R"({"task_name":"x","obs_destination_descriptor":{"record_delimiter":"\n","topics":"orders"}})";
    attempt.preparedAt = attempt.sentAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    return attempt;
}

Attempt createdAttempt()
{
    Attempt attempt = unknownAttempt();
    attempt.state = AttemptState::Created;
    attempt.cause = Cause::None;
    attempt.httpStatus = 200;
    attempt.taskId = QStringLiteral("29622f43-2f3a");
    attempt.requestId = QStringLiteral("0b1b5f2d");
    attempt.answer = R"({"task_id":"29622f43-2f3a"})";
    return attempt;
}

template<typename Widget>
Widget *named(const QWidget &parent, const QString &name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face && face->text(QAccessible::Name) == name) {
            return widget;
        }
    }
    return nullptr;
}

bool shows(const QWidget &parent, const QString &text)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

class TestDetailsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<DetailsPane>([this]() -> const ErrorCatalogue & {
            ++m_asked;
            return m_catalogue;
        });
        m_asked = 0;
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    void asksForAnAttemptFirst()
    {
        QVERIFY(shows(*m_pane, QStringLiteral("Select an attempt")));
        QCOMPARE(m_asked, 0);
        m_pane->show(createdAttempt());
        QVERIFY(!shows(*m_pane, QStringLiteral("Select an attempt")));
        m_pane->show(std::nullopt);
        QVERIFY(shows(*m_pane, QStringLiteral("Select an attempt")));
    }

    /// What a hostile service says, taken as a submission takes it: it stands there to be read, as
    /// plain text, and moves nothing around it.
    void hostileAnswersAreHarmless()
    {
        const QByteArray evil =
            "\xe2\x80\xaegnp.exe \x1b[2J\x07 <b>bold</b><script>x</script> \xe2\x81\xa6\xff\xed\xa0\x80";
        for (const QByteArray &body :
             {"{\"error_code\":\"" + evil + "\",\"error_msg\":\"" + evil + "\",\"request_id\":\"" + evil + "\"}",
              "<html><title>" + evil + "</title></html>", evil, QByteArray(20'000, '['), QByteArray(500, '\0')}) {
            CallFacts facts;
            facts.sent = facts.complete = true;
            facts.httpStatus = 400;
            facts.body = body;
            const Verdict verdict = classify(facts);
            Attempt attempt = unknownAttempt();
            attempt.state = AttemptState::Rejected;
            attempt.cause = verdict.cause;
            attempt.httpStatus = facts.httpStatus;
            attempt.errorCode = verdict.error.code;
            attempt.errorText = verdict.error.message.isEmpty() ? verdict.error.excerpt : verdict.error.message;
            attempt.requestId = verdict.error.requestId;
            attempt.answer = body;
            m_pane->show(attempt);
            QStringList shown;
            for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
                QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
                shown.append(label->text());
            }
            for (const QLineEdit *line : m_pane->findChildren<QLineEdit *>()) {
                shown.append(line->text());
            }
            for (const QPlainTextEdit *text : m_pane->findChildren<QPlainTextEdit *>()) {
                shown.append(text->toPlainText());
            }
            shown.append(named<QTextEdit>(*m_pane, QStringLiteral("Summary"))->toPlainText());
            for (const QString &text : std::as_const(shown)) {
                for (const QChar c : text) {
                    const bool moves = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
                    QVERIFY2(!moves || c == u'\n' || c == u'\t', qPrintable(QString::number(c.unicode(), 16)));
                }
            }
        }
    }

    void valuesStayPlainText()
    {
        m_pane->show(unknownAttempt());
        QVERIFY(shows(*m_pane, QStringLiteral("<i>orders</i>")));
        for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
        }
    }

    void flowIsSaidInWords()
    {
        Attempt attempt = createdAttempt();
        attempt.profile = QStringLiteral("eu-prod");
        attempt.connectorId = QStringLiteral("55b78880");
        attempt.bucket = QStringLiteral("logs");
        attempt.path = QStringLiteral("a/b");
        m_pane->show(attempt);
        const auto *flow = named<FlowPicture>(*m_pane, QStringLiteral("The way of the messages"));
        QVERIFY(flow && flow->isVisible());
        QCOMPARE(flow->accessibleDescription(),
                 QStringLiteral("Instance in eu-prod → Topics orders,payments → Connector 55b78880 → Bucket logs/a/b"));
    }

    void copiesByKeyboard()
    {
        m_pane->show(createdAttempt());
        press(named<QToolButton>(*m_pane, QStringLiteral("Copy task ID")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("29622f43-2f3a"));
        press(named<QToolButton>(*m_pane, QStringLiteral("Copy request ID")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("0b1b5f2d"));
        QCOMPARE(named<QLineEdit>(*m_pane, QStringLiteral("Task ID"))->text(), QStringLiteral("29622f43-2f3a"));
    }

    void absentIdsHaveNoRow()
    {
        m_pane->show(unknownAttempt());
        QVERIFY(!named<QToolButton>(*m_pane, QStringLiteral("Copy task ID"))->isVisible());
    }

    void requestIsMaskedAndAnswerAsKept()
    {
        m_pane->show(createdAttempt());
        const QString request = named<QPlainTextEdit>(*m_pane, QStringLiteral("Request"))->toPlainText();
        QVERIFY2(request.contains(QStringLiteral("\"secret_key\": \"XXXX")), qPrintable(request));
        const auto *answer = named<QPlainTextEdit>(*m_pane, QStringLiteral("Answer"));
        QCOMPARE(answer->toPlainText(), QString::fromUtf8(createdAttempt().answer));
        m_pane->show(unknownAttempt());
        QVERIFY(!answer->toPlainText().isEmpty()); // words why there is none
    }

    void brokenBodyIsShownAsItIs()
    {
        Attempt attempt = unknownAttempt();
        attempt.body = "not JSON";
        m_pane->show(attempt);
        QCOMPARE(named<QPlainTextEdit>(*m_pane, QStringLiteral("Request"))->toPlainText(), QStringLiteral("not JSON"));
    }

    void releaseNeedsANote()
    {
        m_pane->show(unknownAttempt());
        QSignalSpy released(m_pane.get(), &DetailsPane::releaseRequested);
        auto *note = named<QLineEdit>(*m_pane, QStringLiteral("Note"));
        auto *button = named<QPushButton>(*m_pane, QStringLiteral("I looked: it is not there"));
        QVERIFY(note && button && button->isVisible());
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(note, QStringLiteral("  "));
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(note, QStringLiteral("no such task"));
        QVERIFY(button->isEnabled());
        QTest::keyClick(note, Qt::Key_Return); // a stray Enter does nothing
        QCOMPARE(released.size(), 0);
        press(button);
        QCOMPARE(released.size(), 1);
        QCOMPARE(released.constFirst().at(0).toString(), QStringLiteral("one"));
        QCOMPARE(released.constFirst().at(1).toString(), QStringLiteral("no such task"));
    }

    void noteOutlivesNewsButNotAnotherAttempt()
    {
        Attempt attempt = unknownAttempt();
        m_pane->show(attempt);
        auto *note = named<QLineEdit>(*m_pane, QStringLiteral("Note"));
        auto *tabs = m_pane->findChild<QTabWidget *>();
        note->setText(QStringLiteral("half a no"));
        tabs->setCurrentIndex(2);
        attempt.requestId = QStringLiteral("r");
        m_pane->show(attempt);
        QCOMPARE(note->text(), QStringLiteral("half a no"));
        QCOMPARE(tabs->currentIndex(), 2);
        attempt.id = QStringLiteral("two");
        m_pane->show(attempt);
        QCOMPARE(note->text(), QString());
    }

    void releasedAttemptHasNoCallout()
    {
        Attempt attempt = unknownAttempt();
        attempt.releasedAt = attempt.sentAt.addSecs(60);
        attempt.releaseNote = QStringLiteral("not in the list");
        m_pane->show(attempt);
        QVERIFY(!named<QPushButton>(*m_pane, QStringLiteral("I looked: it is not there"))->isVisible());
        const auto *summary = named<QTextEdit>(*m_pane, QStringLiteral("Summary"));
        QVERIFY(summary->toPlainText().contains(attempt.releaseNote));
    }

    void newFromThis()
    {
        m_pane->show(createdAttempt());
        QSignalSpy asked(m_pane.get(), &DetailsPane::newFromRequested);
        press(named<QPushButton>(*m_pane, QStringLiteral("New from this")));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().value<Attempt>(), createdAttempt());
    }

    void longValuesDoNotWidenThePane()
    {
        Attempt attempt = createdAttempt();
        m_pane->show(attempt);
        const int before = m_pane->minimumSizeHint().width();
        attempt.topics = QString(3000, u'x');
        attempt.requestId = QString(200, u'y');
        m_pane->show(attempt);
        QCOMPARE(m_pane->minimumSizeHint().width(), before);
    }

    void viewSelectsARowThatComesLater()
    {
        QTemporaryDir folder;
        History history(folder.filePath(QStringLiteral("history.db")));
        HistoryModel model(history);
        HistoryView view(model);
        view.show();
        QSignalSpy current(&view, &HistoryView::currentChanged);
        QSignalSpy practise(&view, &HistoryView::practiseRequested);
        history.open(this, [&](const JournalResult &) { model.load(); });
        QTRY_VERIFY(model.isLoaded());
        press(named<QPushButton>(view, QStringLiteral("Practise now")));
        QCOMPARE(practise.size(), 1);

        view.select(QStringLiteral("one"));
        history.prepare(unknownAttempt(), this, [](const JournalResult &) {});
        QTRY_VERIFY(view.current().has_value());
        QCOMPARE(view.current()->id, QStringLiteral("one"));
        QVERIFY(!current.isEmpty());

        auto *table = view.findChild<QTableView *>();
        QVERIFY(table->isVisible());
        QSignalSpy details(&view, &HistoryView::detailsRequested);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(details.size(), 1);

        view.setError(QStringLiteral("The history cannot be opened."));
        QVERIFY(!table->isVisible());
        QVERIFY(shows(view, QStringLiteral("cannot be opened")));
    }

    void cleanup() { m_pane.reset(); }

private:
    static void press(QWidget *button)
    {
        QVERIFY(button);
        QVERIFY(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    ErrorCatalogue m_catalogue;
    int m_asked = 0;
    std::unique_ptr<DetailsPane> m_pane;
};

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"
