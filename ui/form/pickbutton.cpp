// SPDX-License-Identifier: Apache-2.0
#include "form/pickbutton.h"

#include "theme.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace spillway {
namespace {

/// The choices that the filter lets through. Ten thousand are looked through in well under the time
/// of a frame, since only texts are compared and nothing is built.
class ChoiceModel : public QAbstractListModel
{
public:
    ChoiceModel(QList<Choice> choices, QObject *parent) : QAbstractListModel(parent), m_all(std::move(choices))
    {
        filter({});
    }

    void filter(const QString &text)
    {
        beginResetModel();
        m_shown.clear();
        for (int i = 0; i < m_all.size(); ++i) {
            const Choice &choice = m_all.at(i);
            if (text.isEmpty() || choice.title.contains(text, Qt::CaseInsensitive) ||
                choice.detail.contains(text, Qt::CaseInsensitive) || choice.id.contains(text, Qt::CaseInsensitive)) {
                m_shown.append(i);
            }
        }
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid()) {
            return {};
        }
        const Choice &choice = m_all.at(m_shown.at(index.row()));
        switch (role) {
        case Qt::DisplayRole: return choice.title;
        case Qt::AccessibleTextRole:
            return choice.detail.isEmpty() ? choice.title : choice.title + QStringLiteral(", ") + choice.detail;
        case Qt::UserRole: return choice.id;
        case Qt::UserRole + 1: return choice.detail;
        default: return {};
        }
    }

private:
    QList<Choice> m_all;
    QList<int> m_shown;
};

/// Title, and the detail muted behind it.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + 2 * space::Small};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem blank = option;
        initStyleOption(&blank, index);
        const QString title = std::exchange(blank.text, QString());
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
        const QRect room = option.rect.adjusted(space::Small, 0, -space::Small, 0);
        painter->save();
        painter->setPen(option.palette.color(QPalette::Text));
        const QString shown = option.fontMetrics.elidedText(title, Qt::ElideMiddle, room.width());
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, shown);
        const int used = option.fontMetrics.horizontalAdvance(shown) + space::Medium;
        const QRect rest = room.adjusted(used, 0, 0, 0);
        if (rest.width() > space::Large) {
            painter->setPen(tone(Tone::Muted, *option.widget));
            painter->drawText(
                rest, Qt::AlignVCenter | Qt::AlignLeft,
                option.fontMetrics.elidedText(index.data(Qt::UserRole + 1).toString(), Qt::ElideRight, rest.width()));
        }
        painter->restore();
    }
};

/// The list under the button. Enter takes the current row, Esc closes; the arrows move while the
/// filter keeps the focus.
class PickList : public QFrame
{
public:
    PickList(PickButton &button, const QList<Choice> &choices, const QString &age)
        : QFrame(&button, Qt::Popup)
        , m_button(button)
        , m_model(new ChoiceModel(choices, this))
        , m_filter(new QLineEdit)
        , m_view(new QListView)
        , m_empty(new QLabel(PickButton::tr("Nothing of that name.")))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        m_filter->setPlaceholderText(PickButton::tr("Type to filter"));
        m_filter->setAccessibleName(PickButton::tr("Filter"));
        m_filter->setClearButtonEnabled(true);
        m_filter->installEventFilter(this);
        m_view->setModel(m_model);
        m_view->setItemDelegate(new ChoiceDelegate(m_view));
        m_view->setUniformItemSizes(true);
        m_view->setAccessibleName(button.accessibleName());
        m_view->setFocusPolicy(Qt::NoFocus);
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_empty->setMargin(space::Small);
        auto *again = new QPushButton(PickButton::tr("Read again"));
        again->setAutoDefault(false);
        auto *count =
            new QLabel(choices.isEmpty() ? age : PickButton::tr("%n found, %1", nullptr, int(choices.size())).arg(age));
        auto *below = new QHBoxLayout;
        below->addWidget(count, 1);
        below->addWidget(again);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(space::Small, space::Small, space::Small, space::Small);
        column->setSpacing(space::Small);
        column->addWidget(m_filter);
        column->addWidget(m_view, 1);
        column->addWidget(m_empty);
        column->addLayout(below);
        QObject::connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { filter(text); });
        QObject::connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { take(index); });
        QObject::connect(again, &QPushButton::clicked, this, [this] {
            close();
            emit m_button.wanted(true);
        });
        filter({});
    }

    void showUnder()
    {
        const int rows = std::clamp(m_model->rowCount(), 3, 12);
        const int rowHeight = m_view->sizeHintForRow(0) > 0 ? m_view->sizeHintForRow(0) : 28;
        m_view->setMinimumHeight(qMin(rows * rowHeight, 12 * rowHeight));
        const QRect screen = m_button.screen()->availableGeometry();
        QSize size(qMin(560, screen.width()), sizeHint().height());
        size.setHeight(qMin(size.height(), screen.height()));
        QPoint corner = m_button.mapToGlobal(QPoint(m_button.width() - size.width(), m_button.height() + 2));
        if (corner.y() + size.height() > screen.bottom()) {
            corner.setY(qMax(screen.top(), m_button.mapToGlobal(QPoint(0, -2)).y() - size.height()));
        }
        corner.setX(qBound(screen.left(), corner.x(), screen.right() - size.width()));
        resize(size);
        move(corner);
        show();
        m_filter->setFocus(Qt::PopupFocusReason);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_filter && event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
                QCoreApplication::sendEvent(m_view, event);
                return true;
            }
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                take(m_view->currentIndex());
                return true;
            }
        }
        return QFrame::eventFilter(watched, event);
    }

private:
    void filter(const QString &text)
    {
        m_model->filter(text.trimmed());
        m_view->setCurrentIndex(m_model->index(0));
        m_empty->setVisible(m_model->rowCount() == 0);
    }

    void take(const QModelIndex &index)
    {
        if (index.isValid()) {
            const QString id = index.data(Qt::UserRole).toString();
            close();
            emit m_button.picked(id);
        }
    }

    PickButton &m_button;
    ChoiceModel *m_model;
    QLineEdit *m_filter;
    QListView *m_view;
    QLabel *m_empty;
};

} // namespace

PickButton::PickButton(const QString &text, const QString &accessibleName, QWidget *parent)
    : QPushButton(text, parent)
    , m_text(text)
    , m_name(accessibleName)
{
    setAutoDefault(false);
    setAccessibleName(accessibleName);
    connect(this, &QPushButton::clicked, this, [this] { m_reading ? emit stopped() : emit wanted(false); });
}

void PickButton::setReading(bool reading)
{
    m_reading = reading;
    setText(reading ? tr("Stop reading") : m_text);
    setAccessibleName(reading ? tr("%1: stop reading").arg(m_name) : m_name);
}

void PickButton::open(const QList<Choice> &choices, const QString &age)
{
    auto *list = new PickList(*this, choices, age);
    list->setPalette(window()->palette());
    list->showUnder();
}

QString PickButton::laterWords(qsizetype count) const
{
    return tr("%n found. Press “%1” to see them.", nullptr, static_cast<int>(count)).arg(m_text);
}

} // namespace spillway
