// SPDX-License-Identifier: Apache-2.0
// From a key press in a field of the real wizard, whose message is shown, to the end of the paint
// that shows the new message. Prints one JSON object.
#include "samples.h"

#include "backstage.h"
#include "form/fieldrow.h"
#include "theme.h"
#include "wizard/taskwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>

using namespace spillway;

namespace {

constexpr int Presses = 300;

Paths pathsUnder(const QString &home)
{
    return {.history = home + QStringLiteral("/history.sqlite"),
            .drafts = home + QStringLiteral("/drafts"),
            .logs = home + QStringLiteral("/logs"),
            .config = home + QStringLiteral("/config"),
            .practice = home + QStringLiteral("/practice"),
            .practiceProgram = {}};
}

/// Notes that one widget was painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *widget) : m_widget(widget) { widget->installEventFilter(this); }
    bool wasPainted() const { return m_painted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted = m_painted || (watched == m_widget && event->type() == QEvent::Paint);
        return false;
    }

private:
    QWidget *m_widget;
    bool m_painted = false;
};

/// The label of the row that tells what is wrong; null while nothing is shown.
QLabel *messageOf(const FieldRow &row)
{
    const QString text = row.shownText();
    for (QLabel *label : row.findChildren<QLabel *>()) {
        if (!text.isEmpty() && label->isVisible() && label->text().contains(text)) {
            return label;
        }
    }
    return nullptr;
}

/// The paint event is sent in the middle of the window's flush, and processEvents() returns after it.
std::optional<std::chrono::nanoseconds> press(FieldRow &row, QLineEdit &editor, Qt::Key key, char text)
{
    const QString before = row.shownText();
    const auto start = bench::now();
    Painted line(&editor);
    if (text) {
        QTest::keyClick(&editor, text);
    } else {
        QTest::keyClick(&editor, key);
    }
    QLabel *label = row.shownText() != before ? messageOf(row) : nullptr;
    std::optional<Painted> message;
    if (label) {
        message.emplace(label);
    }
    for (const QDeadlineTimer end(2000); !end.hasExpired();) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        if (message ? message->wasPainted() : line.wasPainted()) {
            return bench::now() - start;
        }
    }
    return std::nullopt;
}

/// What is wrong in most fields; a list and a pattern of the length that they may well have.
QString badValue(const QString &label)
{
    if (label == QStringLiteral("Topics")) {
        QStringList topics;
        for (int i = 0; i < 25; ++i) {
            topics += QStringLiteral("orders europe-%1").arg(i);
        }
        return topics.join(u',');
    }
    return label == QStringLiteral("Pattern") ? QStringLiteral("(orders|payments)-[a-z")
                                              : QStringLiteral("bad *value* !");
}

bench::Samples measure(FieldRow &row, QLineEdit &editor)
{
    bench::Samples samples;
    editor.setFocus(Qt::TabFocusReason);
    // What is scrolled out of sight is not painted.
    for (QWidget *parent = row.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            row.showMessage();
            QCoreApplication::processEvents();
            area->ensureWidgetVisible(&row);
        }
    }
    QTest::keyClick(&editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&editor, badValue(row.label()));
    for (int i = 0; i < Presses; ++i) {
        row.showMessage();
        QCoreApplication::processEvents();
        // Texts that break other rules than before, and back again.
        static constexpr std::array<char, 5> typed{'!', ' ', ',', '(', 'x'};
        const bool back = i % 2 == 1;
        const auto duration =
            press(row, editor, Qt::Key_Backspace, back ? '\0' : typed[static_cast<std::size_t>(i / 2) % typed.size()]);
        if (duration) {
            samples.add(*duration);
        } else {
            std::fprintf(stderr, "bench_keys: a press in %s was never painted\n", qPrintable(row.label()));
            std::exit(1);
        }
    }
    return samples;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir home;
    Look look(application);
    Backstage backstage(pathsUnder(home.path()));
    Services &services = backstage.services;
    SavedDraft draft;
    draft.id = QStringLiteral("bench");
    draft.draft = Draft::forForm();
    TaskWizard wizard(services, draft);
    wizard.show();
    if (!QTest::qWaitForWindowActive(&wizard)) {
        std::fprintf(stderr, "bench_keys: the window was not activated\n");
        return 1;
    }

    std::map<QString, bench::Samples> fields;
    const auto measurePage = [&](int step) {
        wizard.goTo(step);
        QCoreApplication::processEvents();
        for (FieldRow *row : wizard.findChildren<FieldRow *>()) {
            auto *editor = qobject_cast<QLineEdit *>(row->editor());
            if (editor && editor->isVisible() && editor->isEnabled() && !fields.contains(row->label())) {
                fields.emplace(row->label(), measure(*row, *editor));
            }
        }
    };
    for (int step = 0; step < 5; ++step) {
        measurePage(step);
        for (QAbstractButton *choice : wizard.findChildren<QAbstractButton *>()) {
            if (choice->inherits("QRadioButton") && choice->isVisible() && !choice->isChecked()) {
                choice->click();
                measurePage(step);
            }
        }
    }

    QJsonObject result;
    for (auto &[label, samples] : fields) {
        result.insert(label, QJsonObject{{QStringLiteral("presses"), static_cast<int>(samples.count())},
                                         {QStringLiteral("p50_us"), samples.quantile(0.5)},
                                         {QStringLiteral("p99_us"), samples.quantile(0.99)},
                                         {QStringLiteral("max_us"), samples.quantile(1.0)}});
    }
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
