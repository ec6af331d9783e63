// SPDX-License-Identifier: GPL-3.0-or-later
// What is due in the demonstration, or in an empty cohort, as a card; and the same asked of the desk.
#pragma once

#include "desk/today.h"
#include "ui/bench.h"
#include "ui/dashboard/todocard.h"
#include "ui/samples.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace rebond::test {

inline desk::Today todayOf(const std::shared_ptr<workspace::Workspace> &workspace, QDate day)
{
    const auto today = workspace->store().read([&](storage::Reader &reader) {
        desk::Thresholds thresholds;
        thresholds.limit = ui::dashboard::TodoCard::kItemsASection;
        return desk::todayOf(reader, workspace->cohort().id, day, thresholds);
    });
    if (!today)
        qFatal("%s", qPrintable(today.error().sentence));
    return *today;
}

struct TodoScreen
{
    explicit TodoScreen(bool isEmpty = false)
        : workspace(isEmpty ? openEmptyCohort(bench.folder.path(), bench.clock)
                            : openDemonstration(bench.folder.path(), bench.clock)),
          card(std::shared_ptr<storage::Store>(workspace, &workspace->store()), bench.formats, true),
          table(card.findChild<QTableView *>(QStringLiteral("todoTable")))
    {}
    void read(QDate day)
    {
        QSignalSpy arrived(&card, &ui::dashboard::TodoCard::arrived);
        card.read(workspace->cohort().id, day);
        QVERIFY(arrived.wait(kPatience));
        bench.show(card);
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    // The first row of the section that begins so; -1: there is none.
    [[nodiscard]] int rowOf(const char *section) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, 0).startsWith(QLatin1String(section)))
                return row;
        }
        return -1;
    }
    void press(int row) const
    {
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
    }

    Bench bench;
    std::shared_ptr<workspace::Workspace> workspace;
    ui::dashboard::TodoCard card;
    QTableView *table;
};

} // namespace rebond::test
