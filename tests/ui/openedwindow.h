// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window, on a session whose demonstrations go to a temporary folder.
#pragma once

#include "support/runner.h"
#include "ui/bench.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QSignalSpy>
#include <QStackedWidget>

namespace rebond::test {

struct OpenedWindow
{
    explicit OpenedWindow(const Bench::Look &look = {})
        : bench(look),
          session(bench.clock, bench.folder.filePath(QStringLiteral("demonstration"))),
          window({session, bench.settings, bench.files, bench.desktop, bench.theme, bench.formats})
    {}
    void openDemonstration()
    {
        QSignalSpy file(&session, &ui::shell::Session::opened);
        action("file.demo")->trigger();
        QVERIFY(file.wait(60000));
    }
    [[nodiscard]] QString page() const
    {
        return window.findChild<QStackedWidget *>(QString(), Qt::FindChildrenRecursively)
            ->currentWidget()
            ->objectName();
    }
    [[nodiscard]] QAction *action(const char *id) const { return find<QAction>(id); }
    template<typename W>
    [[nodiscard]] W *find(const char *objectName) const
    {
        return window.findChild<W *>(QLatin1String(objectName));
    }

    Bench bench;
    ui::shell::Session session;
    ui::shell::MainWindow window;
};

} // namespace rebond::test
