// SPDX-License-Identifier: GPL-3.0-or-later
// The right button, or the menu key, on a list that is no page of records: what its buttons do, on the line that is chosen.
#include "support/patience.h"
#include "ui/openedwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;

class TestMenus : public QObject
{
    Q_OBJECT

    // As the menu key asks for it; empty: none came.
    static QStringList menuOf(QWidget *view)
    {
        Q_EMIT view->customContextMenuRequested(QPoint(4, 4));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QStringList names;
        if (!menu)
            return names;
        for (const QAction *action : menu->actions())
            names.append(action->objectName());
        menu->close();
        return names;
    }
    static void press(QWidget *view, const QString &line)
    {
        Q_EMIT view->customContextMenuRequested(QPoint(4, 4));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto *action = menu->findChild<QAction *>(line);
        QVERIFY2(action && action->isEnabled(), qPrintable(line));
        action->trigger();
        menu->close();
    }

private Q_SLOTS:
    void rowsBehindANumber()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        auto *number = opened.find<QWidget>("headlineNumberLabel");
        QTRY_VERIFY_WITH_TIMEOUT(number->isVisible(), kPatience);
        QTest::mouseClick(number, Qt::LeftButton);
        auto *table = opened.find<QTableView>("behindTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 20, kPatience);
        QCOMPARE(menuOf(table),
                 (QStringList{QStringLiteral("behindOpenButtonAction"), QStringLiteral("behindCloseButtonAction")}));
        press(table, QStringLiteral("behindOpenButtonAction"));
        QCOMPARE(opened.page(), QStringLiteral("membersPage"));
    }
    void cohortsAndTheSite()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        opened.window.goTo(QStringLiteral("file"));
        auto *cohorts = opened.find<QTableView>("cohortsTable");
        QTRY_COMPARE_WITH_TIMEOUT(cohorts->model()->rowCount(), 1, kPatience);
        QCOMPARE(menuOf(cohorts),
                 (QStringList{QStringLiteral("goToCohortButtonAction"), QStringLiteral("correctCohortButtonAction"),
                              QStringLiteral("closeCohortButtonAction")}));
        press(cohorts, QStringLiteral("correctCohortButtonAction"));
        auto *name = opened.find<QLineEdit>("newCohortNameEdit");
        QVERIFY(name && name->isVisible());
        QVERIFY(menuOf(cohorts).isEmpty()); // one thing at a time
        opened.window.goTo(QStringLiteral("site"));
        QTableView *people = nullptr;
        const auto findPeople = [&] {
            const auto tables = opened.find<QWidget>("sitePage")->findChildren<QTableView *>();
            for (QTableView *table : tables) {
                if (table->objectName() != QLatin1String("siteVisitsTable") && table->isVisible()
                    && table->model()->rowCount() > 0)
                    people = table;
            }
            return people != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(findPeople(), kPatience);
        people->setCurrentIndex(people->model()->index(0, 0));
        press(people, QStringLiteral("openMemberAction"));
        QCOMPARE(opened.page(), QStringLiteral("membersPage"));
    }
    void filesLastUsed()
    {
        test::OpenedWindow opened;
        opened.openFew();
        opened.session.close();
        opened.bench.show(opened.window);
        auto *recent = opened.find<QListWidget>("recentFilesList");
        QTRY_VERIFY_WITH_TIMEOUT(recent->count() == 1, kPatience);
        recent->setCurrentRow(0);
        QCOMPARE(menuOf(recent),
                 (QStringList{QStringLiteral("openRecentFileAction"), QStringLiteral("forgetFileButtonAction")}));
        press(recent, QStringLiteral("openRecentFileAction"));
        QCOMPARE(opened.page(), QStringLiteral("dashboardPage"));
    }
};

REBOND_TEST(TestMenus)
#include "tst_menus.moc"
