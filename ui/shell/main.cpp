// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/formats.h"
#include "base/platform.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/projector.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/shell/arguments.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QThreadPool>

#include <cstdio>
#include <memory>

namespace {

using namespace rebond;
using namespace rebond::ui;

// Makes the window, and makes it anew in another language without closing the file.
class Program final
{
public:
    Program(QApplication &application, const shell::Arguments &arguments)
        : m_arguments(arguments),
          m_theme(application),
          m_session(m_clock, shell::Session::defaultDemonstrations())
    {
        m_theme.choose(kit::themeChoice(m_settings.value(kit::setting::kTheme)));
        m_theme.zoom(m_settings.value(kit::setting::kZoomPercent));
    }

    void show()
    {
        const QString language = shell::chosenLanguage(m_arguments.language, m_settings.value(kit::setting::kLanguage));
        m_language.use(language);
        m_formats = Formats(parseLanguage(language).value_or(Language::French));
        const bool isProjected = m_window && m_window->projector().isOn(); // a room still looks on
        const QVariantMap begun = m_window ? m_window->preparation() : QVariantMap();
        m_window = std::make_unique<shell::MainWindow>(
            shell::MainWindow::House{m_session, m_settings, m_files, m_desktop, m_theme, m_formats});
        QObject::connect(
            m_window.get(), &shell::MainWindow::languageChosen, qApp,
            [this] {
                m_arguments.language.clear(); // what was chosen in the window holds from now on
                show();
            },
            Qt::QueuedConnection); // the menu that asked dies with the window
        m_window->projector().turn(isProjected);
        m_window->resume(begun);
        // Letters twice as large ask for a window twice as large, which may be more than the screen.
        if (!m_window->isMaximized() && !m_window->isFullScreen())
            m_window->resize(m_window->size().boundedTo(m_window->screen()->availableSize()));
        m_window->show();
    }

    void begin()
    {
        if (m_arguments.demo)
            return m_window->openDemonstration();
        if (!m_arguments.file.isEmpty())
            return m_window->openFile(m_arguments.file);
        // The last file, where it is still there; else the welcome page stands already.
        const QStringList recent = m_settings.recentFiles();
        if (!recent.isEmpty() && QFile::exists(recent.first()))
            m_window->openFile(recent.first());
    }

    // What still runs is asked to stop and waited for: what it was writing is given up whole, never cut.
    void end()
    {
        m_window.reset();
        m_session.close(); // with a backup of the day's work
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents(); // a file that a task let go of last closes here
    }

private:
    shell::Arguments m_arguments;
    SystemClock m_clock;
    kit::Settings m_settings;
    kit::DialogFileChooser m_files;
    kit::SystemDesktop m_desktop;
    kit::Theme m_theme;
    shell::LanguageLoader m_language;
    Formats m_formats{Language::French};
    shell::Session m_session;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    platform::restrictNewFiles();
    platform::shareHeapAmongThreads();
    platform::keepWriteSignalsAsErrors();
    // What needs no screen is answered before one is asked for.
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QFile::decodeName(argv[i]));
    const auto early = shell::parseArguments(words);
    if (!early || early->help || early->version) {
        const QCoreApplication application(argc, argv);
        shell::LanguageLoader loader;
        loader.use(shell::chosenLanguage(early ? early->language : QString(), {}));
        const auto arguments = shell::parseArguments(words); // in words that are translated now
        const QString text = !arguments      ? arguments.error().sentence + u'\n'
                           : arguments->help ? shell::helpText()
                                             : QStringLiteral("rebond %1\n").arg(QStringLiteral(REBOND_VERSION));
        std::fputs(qUtf8Printable(text), arguments ? stdout : stderr);
        return arguments ? 0 : 2;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Rebond"));
    QApplication::setApplicationVersion(QStringLiteral(REBOND_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("rebond"));
    Program program(application, *early);
    program.show();
    program.begin();
    const int status = QApplication::exec();
    program.end();
    return status;
}
