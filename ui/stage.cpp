// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include "workspace/language.h"

#include <QGuiApplication>

namespace spillway {

Stage::Stage(Services &services, Look &look, Language &language)
    : m_services(services)
    , m_look(look)
    , m_language(language)
{
    makeWindow();
    connect(m_window.get(), &MainWindow::begun, this, &Stage::begun);
}

Stage::~Stage() = default;

void Stage::launch(const Launch &launch)
{
    m_window->launch(launch);
}

void Stage::makeWindow()
{
    m_services.preferences.apply();
    m_window = std::make_unique<MainWindow>(m_services, m_look);
    // Queued: the wish comes from a button of the window that goes.
    connect(m_window.get(), &MainWindow::languageWanted, this, &Stage::changeLanguage, Qt::QueuedConnection);
}

void Stage::changeLanguage()
{
    const MainWindow::Whereabouts was = m_window->whereabouts();
    QGuiApplication::setQuitOnLastWindowClosed(false); // for a moment there is none
    m_window->hide();                                  // its place is noted by that
    m_window.reset();
    m_language.use(m_services.preferences.now().language);
    makeWindow();
    connect(m_window.get(), &MainWindow::begun, this, [this, was] {
        m_services.practice.tellAgain();
        m_window->resume(was);
    });
    m_window->launch({});
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

} // namespace spillway
