// SPDX-License-Identifier: GPL-3.0-or-later
// The window covered: after a while without input and on demand; nothing readable, nothing lost.
#include "ui/shell/lock.h"

#include "ui/openedwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>

using namespace rebond;
using namespace rebond::ui;
using shell::Lock;
using namespace std::chrono_literals;

namespace {
const QString kName = QStringLiteral("Nouveaux"); // of the cohort

// All that a screen reader may read of what is shown.
void collect(QAccessibleInterface *face, QStringList &words)
{
    if (!face || face->state().invisible)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        words << face->text(kind);
    for (int i = 0; i < face->childCount(); ++i)
        collect(face->child(i), words);
}
QString readAloud(QWidget &window)
{
    QStringList words;
    collect(QAccessible::queryAccessibleInterface(&window), words);
    return words.join(u'\n');
}
} // namespace

class TestLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsReadableAndNothingIsLost()
    {
        test::OpenedWindow opened;
        opened.openFew();
        opened.bench.show(opened.window);
        opened.action("edit.act")->trigger();
        auto *company = opened.find<QLineEdit>("companyEdit");
        QTest::keyClicks(company, QStringLiteral("Azur"));
        QVERIFY(readAloud(opened.window).contains(kName));
        const QString title = opened.window.windowTitle();
        opened.action("file.lock")->trigger();
        auto *lock = opened.find<Lock>("lock");
        QVERIFY(lock->isLocked());
        const QString aloud = readAloud(opened.window);
        QVERIFY2(!aloud.contains(kName) && !aloud.contains(QStringLiteral("Azur")), qPrintable(aloud));
        QVERIFY(aloud.contains(QStringLiteral("Show the window again")));
        QCOMPARE(opened.window.windowTitle(), QStringLiteral("Rebond"));
        for (const auto *label : opened.window.findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || lock->isAncestorOf(label), qPrintable(label->objectName()));
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), opened.find<QPushButton>("unlockButton"),
                                  test::kPatience);
        // A letter is no deliberate act, and no command is given by its keys meanwhile.
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
        QTest::keyClick(&opened.window, Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(lock->isLocked());
        QCOMPARE(opened.page(), QStringLiteral("dashboardPage"));
        QVERIFY(!opened.find<QWidget>("palette")->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!lock->isLocked());
        QVERIFY(opened.window.menuBar()->isVisible());
        QCOMPARE(opened.window.windowTitle(), title);
        QCOMPARE(company->text(), QStringLiteral("Azur"));
        QTRY_VERIFY_WITH_TIMEOUT(company->hasFocus(), test::kPatience);
        QTest::keyClick(&opened.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(opened.page(), QStringLiteral("membersPage"));
    }
    void otherWindowsGoWithIt()
    {
        test::OpenedWindow opened;
        opened.bench.show(opened.window);
        QWidget dialogue(&opened.window, Qt::Dialog);
        dialogue.show();
        auto *lock = opened.find<Lock>("lock");
        lock->lock();
        QVERIFY(!dialogue.isVisible());
        lock->lock(); // twice is once
        lock->unlock();
        QVERIFY(dialogue.isVisible());
    }
    void itLocksAfterAWhileWithoutInput()
    {
        test::OpenedWindow opened;
        opened.bench.show(opened.window);
        auto *lock = opened.find<Lock>("lock");
        QElapsedTimer since;
        since.start();
        lock->setPatience(600ms);
        // Input puts it off, six times running; begun anew where a busy machine let the time go by.
        for (int inTime = 0; inTime < 6;) {
            QTest::qWait(200);
            const bool isLate = since.elapsed() >= 500;
            if (isLate)
                lock->unlock();
            QVERIFY(!lock->isLocked());
            inTime = isLate ? 0 : inTime + 1;
            since.start();
            QTest::keyClick(&opened.window, Qt::Key_Shift);
        }
        QTRY_VERIFY_WITH_TIMEOUT(lock->isLocked(), 120000);
        lock->unlock();
        QTRY_VERIFY_WITH_TIMEOUT(lock->isLocked(), 120000); // and again
        lock->unlock();
        lock->setPatience(0ms);
        QTest::qWait(900);
        QVERIFY(!lock->isLocked());
    }
    void theSettingIsItsPatience()
    {
        test::OpenedWindow opened;
        auto *lock = opened.find<Lock>("lock");
        QCOMPARE(lock->patience(), 0ms);
        opened.bench.settings.set(kit::setting::kLockMinutes, 5);
        QVERIFY(QMetaObject::invokeMethod(opened.find<QObject>("settingsPage"), "changed",
                                          Q_ARG(QString, QStringLiteral("lockMinutes"))));
        QCOMPARE(lock->patience(), std::chrono::milliseconds(5min));
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        test::OpenedWindow opened(test::Bench::look());
        opened.bench.show(opened.window);
        opened.find<Lock>("lock")->lock();
        opened.bench.examine(opened.window, "window-locked");
    }
};

REBOND_TEST(TestLock)
#include "tst_lock.moc"
