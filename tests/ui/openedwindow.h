// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window, on a session whose demonstrations go to a temporary folder.
#pragma once

#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/samples.h"
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
        QVERIFY(file.wait(120000));
    }
    // A file with one member, two companies, a contact and three acts, written behind the window's back.
    void openFew(QDate lastAct = QDate(2012, 6, 29))
    {
        const auto workspace = openEmptyCohort(bench.folder.path(), bench.clock);
        const Done written = workspace->store().write(QStringLiteral("Few"), [&](storage::Transaction &transaction) {
            domain::Member member;
            member.cohort = workspace->cohort().id;
            member.givenName = QStringLiteral("Odile");
            member.familyName = QStringLiteral("Calvérac");
            member.joinedOn = QDate(2011, 6, 20);
            member = transaction.save(member);
            domain::Company company;
            company.name = QStringLiteral("Azurel");
            const auto azurel = transaction.save(company).id;
            company.name = QStringLiteral("Affrètement Grand Hunier");
            const auto hunier = transaction.save(company).id;
            domain::Contact contact;
            contact.company = azurel;
            contact.givenName = QStringLiteral("Affria");
            contact.familyName = QStringLiteral("Zorn");
            transaction.save(contact);
            for (int i = 0; i < 3; ++i) {
                domain::Act act;
                act.cohort = workspace->cohort().id;
                act.company = i == 0 ? hunier : azurel;
                act.members = {member.id};
                act.date = lastAct.addDays(-70 * i);
                transaction.save(act);
            }
        });
        QVERIFY(written);
        window.openFile(workspace->path());
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
