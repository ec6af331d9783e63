// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/actiontable.h"

#include "support/runner.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <array>

using rebond::ui::kit::ActionGroup;
using rebond::ui::kit::ActionSpec;
using rebond::ui::kit::ActionTable;

namespace {
constexpr std::array kGroups{ActionGroup{"file", "&File"}, ActionGroup{"edit", "&Edit"}};
constexpr std::array kSound{
    ActionSpec{"file.open", "file", "&Open…", "Opens a cohort file.", "document-open", "Ctrl+O", "window"},
    ActionSpec{"file.quit", "file", "&Quit", "Ends the program.", nullptr, "Ctrl+Q", "window", true},
    ActionSpec{"edit.undo", "edit", "&Undo", "Takes back the last change.", nullptr, "Ctrl+Z", "window"},
    ActionSpec{"edit.redo", "edit", "&Redo", "Makes it again.", nullptr, "Ctrl+Shift+Z; Ctrl+Y", "window"},
    ActionSpec{"import.go", "edit", "&Import", "Imports.", nullptr, "Ctrl+Return", "import"},
    ActionSpec{"report.go", "edit", "&Export", "Exports.", nullptr, "Ctrl+Return", "report"},
};
} // namespace

class TestActionTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundTableHasNoFaults() { QCOMPARE(ActionTable::faults(kSound), QStringList()); }
    void faultsAreFound_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("fault");
        QTest::newRow("same keys in a page") << 0 << QStringLiteral("import.other: Ctrl+Return belongs to import.go");
        QTest::newRow("window keys hold in pages") << 1 << QStringLiteral("import.open: Ctrl+O belongs to file.open");
        QTest::newRow("second keys count") << 2 << QStringLiteral("x: Ctrl+Y belongs to edit.redo");
        QTest::newRow("same id") << 3 << QStringLiteral("file.open: twice");
        QTest::newRow("no help") << 4 << QStringLiteral("x: no help line");
        QTest::newRow("same mnemonic") << 5 << QStringLiteral("x: &o is taken in its menu");
    }
    void faultsAreFound()
    {
        QFETCH(int, which);
        QFETCH(QString, fault);
        static constexpr std::array kWrong{
            ActionSpec{"import.other", "file", "Other", "Help.", nullptr, "Ctrl+Return", "import"},
            ActionSpec{"import.open", "file", "Other", "Help.", nullptr, "Ctrl+O", "import"},
            ActionSpec{"x", "file", "Other", "Help.", nullptr, "Ctrl+Y", "window"},
            ActionSpec{"file.open", "file", "Other", "Help.", nullptr, nullptr, "window"},
            ActionSpec{"x", "file", "Other", "", nullptr, nullptr, "window"},
            ActionSpec{"x", "file", "&Other", "Help.", nullptr, nullptr, "window"},
        };
        std::vector<ActionSpec> specs(kSound.begin(), kSound.end());
        specs.push_back(kWrong.at(static_cast<size_t>(which)));
        QCOMPARE(ActionTable::faults(specs), QStringList(fault));
    }
    void menusArePrintedFromTheTable()
    {
        const ActionTable table(kGroups, kSound, "Commands");
        QMenuBar bar;
        table.fill(&bar);
        QCOMPARE(bar.actions().size(), 2);
        const auto *file = bar.findChild<QMenu *>(QStringLiteral("fileMenu"));
        QVERIFY(file);
        QCOMPARE(file->actions().size(), 3); // with the separator
        QCOMPARE(file->actions().first(), table.action(QLatin1String("file.open")));
        QCOMPARE(table.action(QLatin1String("edit.redo"))->shortcuts().size(), 2);
        QCOMPARE(table.action(QLatin1String("file.open"))->toolTip(), QStringLiteral("Opens a cohort file."));
    }
    void thePageOfShortcutsHasEveryCommand()
    {
        const ActionTable table(kGroups, kSound, "Commands");
        const auto rows = table.rows();
        QCOMPARE(rows.size(), static_cast<qsizetype>(kSound.size()));
        QCOMPARE(rows.first().text, QStringLiteral("Open…"));
        QCOMPARE(rows.first().group, QStringLiteral("File"));
    }
};

REBOND_TEST(TestActionTable)
#include "tst_actiontable.moc"
