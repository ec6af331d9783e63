// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a file, as the program opens it, without questions to anybody. The file stands where demonstrations do: it
// has their day, and nothing is backed up beside what is measured.
#pragma once

#include "base/clock.h"
#include "base/formats.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFileInfo>

namespace rebond::bench {

class NoChooser final : public ui::kit::FileChooser
{
public:
    void ask(QWidget *, const ui::kit::FileRequest &, Answer) override {}
};

class NoDesktop final : public ui::kit::Desktop
{
public:
    bool openFile(const QString &) override { return true; }
    bool openFolderOf(const QString &) override { return true; }
    bool openAddress(const QUrl &) override { return true; }
};

struct OpenWindow
{
    OpenWindow(const QString &file, const QString &settingsFile)
        : settings(settingsFile),
          session(clock, QFileInfo(file).absolutePath()),
          window({session, settings, chooser, desktop, theme, formats})
    {
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
    }
    template<typename W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return window.findChild<W *>(name);
    }

    NoChooser chooser;
    NoDesktop desktop;
    FixedClock clock{QDate(2012, 6, 30)};
    Formats formats{Language::French};
    ui::kit::Theme theme{*qApp};
    ui::kit::Settings settings;
    ui::shell::Session session;
    ui::shell::MainWindow window;
};

} // namespace rebond::bench
