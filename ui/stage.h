// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mainwindow.h"

#include <memory>

namespace spillway {

class Language;

/// The main window, made anew when another language is chosen, with what was open in the old one.
/// What lies behind it stays: keys of this session, what was looked up, the practice service.
class Stage : public QObject
{
    Q_OBJECT
public:
    /// All three must outlive it.
    Stage(Services &services, Look &look, Language &language);
    ~Stage() override;

    MainWindow &window() { return *m_window; }
    /// MainWindow::launch() of the window that there is.
    void launch(const spillway::Launch &launch);

Q_SIGNALS:
    /// The first window has carried out its first launch.
    void begun();

private:
    void makeWindow();
    void changeLanguage();

    Services &m_services;
    Look &m_look;
    Language &m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace spillway
