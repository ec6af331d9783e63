// SPDX-License-Identifier: GPL-3.0-or-later
// One walk over all pages of the window, and over those that are reached from a record of theirs, in every look a page must
// bear: what a user without eyes, without a mouse or without English would stumble on (walker.h), and where the keyboard
// would be caught.
#include "ui/openedwindow.h"
#include "ui/settled.h"
#include "ui/shell/pages.h"
#include "ui/walker.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;

namespace {
constexpr QSize kScreen(1366, 768);

// What stands in the place of a list, reached from a record of it, and has no entry in the side bar.
struct FromRecord
{
    const char *page;    // the list, whose first record is chosen
    const char *press;   // an action or a button
    const char *reached; // what is shown then; Escape leaves it
};
constexpr FromRecord kFromRecords[] = {
    {"members", "cvVersionsAction", "cvPage"},
    {"members", "memberFollowUpButton", "followUpView"},
    {"workshops", "attendanceButton", "attendanceView"},
};

void pressNamed(const QWidget *page, const char *name)
{
    if (auto *action = page->findChild<QAction *>(QLatin1String(name)))
        return action->trigger();
    auto *button = page->findChild<QAbstractButton *>(QLatin1String(name));
    QVERIFY2(button, name);
    button->click();
}

QStringList pagesOfTheWindow()
{
    QStringList ids;
    for (const shell::PageSpec &spec : shell::pageSpecs())
        ids.append(QLatin1String(spec.id));
    for (const char *id : {"settings", "manual", "shortcuts", "about", "welcome"}) {
        if (!ids.contains(QLatin1String(id)))
            ids.append(QLatin1String(id));
    }
    return ids;
}
} // namespace

class TestWalk : public QObject
{
    Q_OBJECT

    static void walk(test::OpenedWindow &opened, QWidget *page, const QByteArray &name)
    {
        opened.bench.examine(*page, ("window-" + name).constData());
        if (QTest::currentTestFailed())
            return qWarning("on the page %s", name.constData());
        const QStringList missed = test::controlsTabMisses(page);
        QVERIFY2(missed.isEmpty(), (name + ":\n" + missed.join(u'\n').toUtf8()).constData());
    }
    static void walkFromRecords(test::OpenedWindow &opened, QWidget *page, const QString &id)
    {
        for (const FromRecord &way : kFromRecords) {
            if (id != QLatin1String(way.page))
                continue;
            auto *list = page->findChild<QTableView *>(id + QStringLiteral("Table"));
            QVERIFY2(list && list->model()->rowCount() > 0, way.page);
            list->setCurrentIndex(list->model()->index(0, 0));
            test::settle();
            pressNamed(page, way.press);
            const auto reached = [&] { return page->findChild<QWidget *>(QLatin1String(way.reached)); };
            QTRY_VERIFY2_WITH_TIMEOUT(reached() && reached()->isVisible(), way.reached, test::kPatience);
            test::settle();
            walk(opened, page, way.reached);
            if (QTest::currentTestFailed())
                return;
            QTest::keyClick(reached(), Qt::Key_Escape);
            QTRY_VERIFY2_WITH_TIMEOUT(!reached()->isVisible(), way.reached, test::kPatience);
        }
    }

private Q_SLOTS:
    void everyPageHolds_data() { test::Bench::lookRows(); }
    void everyPageHolds()
    {
        test::OpenedWindow opened(test::Bench::look());
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.resize(kScreen);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&opened.window, test::kPatience));
        QSet<QWidget *> walked;
        const QStringList pages = pagesOfTheWindow();
        for (const QString &id : pages) {
            opened.window.goTo(id);
            test::settle();
            auto *page = opened.window.findChild<QStackedWidget *>(QString(), Qt::FindChildrenRecursively)
                             ->currentWidget();
            QVERIFY2(!walked.contains(page), qPrintable(id));
            walked.insert(page);
            walk(opened, page, id.toUtf8());
            if (!QTest::currentTestFailed())
                walkFromRecords(opened, page, id);
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(walked.size(), pages.size());
    }
};

REBOND_TEST(TestWalk)
#include "tst_walk.moc"
