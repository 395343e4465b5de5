// SPDX-License-Identifier: Apache-2.0
#include "history/elsewheredetails.h"

#include "form/valuelabel.h"
#include "history/serviceview.h"
#include "messages/taskwords.h"
#include "theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace spillway {
ElsewhereDetails::ElsewhereDetails(QWidget *parent)
    : QWidget(parent)
    , m_headline(makeValue(this))
    , m_words(makeValue(this))
    , m_service(new ServiceView(this))
{
    QFont font = m_headline->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_headline->setFont(font);
    connect(m_service, &ServiceView::readRequested, this, &ElsewhereDetails::readRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Small);
    layout->addWidget(m_headline);
    layout->addWidget(m_words);
    layout->addWidget(m_service, 1);
}

void ElsewhereDetails::show(const ElsewhereTask &task)
{
    const auto &[place, row] = task;
    m_taskId = row.taskId;
    const QString status = messages::statusWord(row.status);
    //: 1 state, 2 task name
    m_headline->setText(status.isEmpty() ? row.name : tr("%1 · %2").arg(status, row.name));
    //: 1 task ID, 2 a connector's ID, 3 a profile's name
    m_words->setText(tr("Not from here. Task ID %1, on the connector %2, profile %3.")
                         .arg(row.taskId, place.connectorId, place.profile));
    Attempt nobodys;
    nobodys.taskId = row.taskId;
    m_service->setAttempt(nobodys);
}

void ElsewhereDetails::setCurrentFocus()
{
    m_headline->setFocus();
}

} // namespace spillway
