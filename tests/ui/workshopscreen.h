// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the workshops on a copy of the demonstration, or on a cohort of sixty.
#pragma once

#include "operations/workshops.h"
#include "storage/mappings/all.h"
#include "support/patience.h"
#include "ui/bench.h"
#include "ui/samples.h"
#include "ui/steps.h"
#include "ui/workshops/registermodel.h"
#include "ui/workshops/roundview.h"
#include "ui/workshops/workshopspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

namespace rebond::test {


struct WorkshopScreen
{
    explicit WorkshopScreen(const Bench::Look &look = {}, bool isEmpty = false) : bench(look)
    {
        workspace = isEmpty ? openEmptyCohort(bench.folder.path(), bench.clock)
                            : openDemonstration(bench.folder.path(), bench.clock);
        page = std::make_unique<ui::workshops::WorkshopsPage>(workspace, bench.surroundings());
        bench.show(*page);
    }
    template<typename W>
    W *find(const char *objectName) const
    {
        return page->findChild<W *>(QLatin1String(objectName));
    }
    QTableView *list() const { return find<QTableView>("workshopsTable"); }
    QTableView *registered() const { return find<QTableView>("registerTable"); }
    const ui::workshops::RegisterModel *model() const
    {
        return static_cast<const ui::workshops::RegisterModel *>(registered()->model());
    }
    ui::workshops::RoundView *round() const { return page->findChild<ui::workshops::RoundView *>(); }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    void press(const char *button) const { find<QPushButton>(button)->click(); }
    // Opens the register of the workshop in that row of the list.
    void openRegister(int row) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > row, kPatience);
        list()->setCurrentIndex(list()->model()->index(row, 0));
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(registered()->model()->rowCount() > 0, kPatience);
    }
    void startRound() const
    {
        page->startRound();
        QTRY_VERIFY_WITH_TIMEOUT(round() && round()->isVisible(), kPatience);
    }
    template<typename F>
    auto read(F &&f) const
    {
        return workspace->store().read(std::forward<F>(f)).value();
    }
    QList<domain::Participation> participations(Id<domain::Workshop> workshop) const
    {
        return read([&](storage::Reader &reader) {
            return reader.list(
                storage::Query<domain::Participation>().where(&domain::Participation::workshop, workshop));
        });
    }
    std::optional<QString> undoLabel() const { return stepsOf(workspace->store()).undoLabel(); }

    Bench bench;
    std::shared_ptr<workspace::Workspace> workspace;
    std::unique_ptr<ui::workshops::WorkshopsPage> page;
};

// Sixty people and a workshop, in a file without anybody.
inline domain::Workshop addSixty(workspace::Workspace &workspace)
{
    const Done added = workspace.store().write(QStringLiteral("Sixty"), [&](storage::Transaction &t) {
        for (int i = 1; i <= 60; ++i) {
            domain::Member member;
            member.cohort = workspace.cohort().id;
            member.familyName = QStringLiteral("Membre%1").arg(i, 2, 10, QLatin1Char('0'));
            member.givenName = QStringLiteral("Élodie");
            member.joinedOn = QDate(2011, 6, 20);
            t.save(member);
        }
    });
    if (!added)
        qFatal("%s", qPrintable(added.error().sentence));
    domain::Workshop workshop;
    workshop.cohort = workspace.cohort().id;
    workshop.title = QStringLiteral("Tour de table");
    workshop.date = QDate(2012, 7, 3);
    return operations::saveWorkshop(workspace.store(), workshop).value();
}

} // namespace rebond::test
