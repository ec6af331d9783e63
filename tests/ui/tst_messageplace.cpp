// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window says what it has to say: out of the way of what is read.
#include "support/patience.h"
#include "ui/kit/messagebar.h"
#include "ui/openedwindow.h"
#include "ui/settled.h"
#include "ui/walker.h"

#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;

class TestMessagePlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // What is said takes its room from nothing that is read, and stays out of the way of the keyboard.
    void aMessageMovesNothing_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("usual letters") << 100;
        QTest::newRow("twice as large") << 200;
    }
    void aMessageMovesNothing()
    {
        QFETCH(int, percent);
        test::OpenedWindow opened({.percent = percent});
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.resize(QSize(1366, 768));
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&opened.window, kPatience));
        opened.window.goTo(QStringLiteral("members"));
        auto *table = opened.find<QTableView>("membersTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() == 60, kPatience);
        test::settle(300);
        const auto placeOf = [&](const QWidget &part) {
            return QRect(part.mapTo(&opened.window, QPoint()), part.size());
        };
        const QRect rows = placeOf(*table->viewport());
        kit::MessageBar &messages = opened.window.messages();
        messages.say(kit::MessageBar::Severity::Good, QStringLiteral("Three people were written down."));
        messages.offer(QStringLiteral("Show them"), QStringLiteral("showThemButton"), kit::MessageBar::AfterPress::Keep,
                       &messages, [] {});
        test::settle(200);
        QCOMPARE(placeOf(*table->viewport()), rows);
        const QRect footer = placeOf(*opened.find<QWidget>("footer"));
        const QRect said = placeOf(messages);
        QVERIFY(opened.window.rect().contains(said));
        if (percent == 100)
            QVERIFY(footer.contains(said)); // the line kept for it is enough
        // Of many lines, it grows upwards over what is there; nothing moves, nothing is cut.
        opened.find<QWidget>("membersSearchEdit")->setFocus(); // far from there
        messages.say(kit::MessageBar::Severity::Bad, QStringLiteral("It is a long story. ").repeated(15),
                     QStringLiteral("why"));
        messages.findChild<QPushButton *>(QStringLiteral("messageDetailsButton"))->setChecked(true);
        test::settle(200);
        QCOMPARE(placeOf(*table->viewport()), rows);
        QVERIFY(opened.window.rect().contains(placeOf(messages)));
        QVERIFY(placeOf(messages).bottom() > footer.top());
        QCOMPARE(test::clippedWords(&messages), QStringList());
        // What has the keyboard is not covered: it then stands at the head.
        table->setFocus();
        const int covered = table->rowAt(table->viewport()->height() - 3);
        table->setCurrentIndex(table->model()->index(covered >= 0 ? covered : table->model()->rowCount() - 1, 0));
        opened.find<QWidget>("membersSearchEdit")->setFocus();
        table->setFocus();
        const QRect row = table->visualRect(table->currentIndex());
        const QRect typing(table->viewport()->mapTo(&opened.window, row.topLeft()), row.size());
        QTRY_VERIFY_WITH_TIMEOUT(!placeOf(messages).intersects(typing), kPatience);
        messages.clear();
        test::settle(200);
        QCOMPARE(placeOf(*table->viewport()), rows);
    }
    // Letters twice as large, the line for acts open, something said: rows of the list are still seen below it.
    void rowsAreSeenBelowTheLineForActs()
    {
        test::OpenedWindow opened({.percent = 200});
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.resize(1920, 1080);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, kPatience));
        opened.window.goTo(QStringLiteral("outreach"));
        const auto *table = opened.find<QTableView>("outreachTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 20, kPatience);
        opened.action("edit.act")->trigger();
        opened.window.messages().say(kit::MessageBar::Severity::Good, QStringLiteral("It is written down."));
        test::settle(200);
        const QRect seen(table->viewport()->mapTo(&opened.window, QPoint()), table->viewport()->size());
        const QWidget *footer = opened.find<QWidget>("footer");
        const int room = std::min(seen.bottom(), footer->mapTo(&opened.window, QPoint()).y()) - seen.top();
        QVERIFY2(room >= 4 * table->rowHeight(0), qPrintable(QString::number(room)));
    }
};

REBOND_TEST(TestMessagePlace)
#include "tst_messageplace.moc"
