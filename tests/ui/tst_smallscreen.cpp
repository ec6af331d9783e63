// SPDX-License-Identifier: GPL-3.0-or-later
// An old laptop's screen, and letters twice as large: the window is no larger than the screen, and lists remain lists.
#include "support/patience.h"
#include "ui/kit/currentstack.h"
#include "ui/openedwindow.h"
#include "ui/paper/pageshead.h"
#include "ui/paper/pagesview.h"
#include "ui/paper/paperpage.h"
#include "ui/settled.h"
#include "ui/shell/pages.h"
#include "ui/walker.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QStyle>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>

#include <cstdlib>
#include <tuple>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;

namespace {
constexpr QSize kScreen(1366, 768);

QString wordsOf(const QRect &rect)
{
    return QStringLiteral("%1,%2 %3x%4").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

// What is wider than the window, by its names.
QByteArray widerThan(const QWidget &window)
{
    QStringList names;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (each->isVisibleTo(&window) && each->mapTo(&window, QPoint(each->width(), 0)).x() > window.width())
            names.append(QLatin1String(each->metaObject()->className()) + u' ' + each->objectName());
    }
    return names.join(QStringLiteral(", ")).toUtf8();
}
// In the line for acts: who wrote there before is read without scrolling.
void theActsBeforeAreRead(test::OpenedWindow &opened)
{
    opened.action("edit.act")->trigger();
    const auto *line = opened.find<QWidget>("quickEntry");
    auto *company = line->findChild<QLineEdit *>(QStringLiteral("companyEdit"));
    company->setText(QStringLiteral("Groupe Azurel"));
    Q_EMIT company->editingFinished();
    const auto *told = line->findChild<QLabel *>(QStringLiteral("earlierActsLabel"));
    QTRY_VERIFY_WITH_TIMEOUT(told->isVisible(), kPatience);
    QVERIFY(told->visibleRegion().boundingRect().height() >= told->fontMetrics().lineSpacing());
}
} // namespace

class TestSmallScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePagesFitTheScreen_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("usual letters") << 100;
        QTest::newRow("twice as large") << 200;
    }
    void thePagesFitTheScreen()
    {
        QFETCH(int, percent);
        test::OpenedWindow opened({.percent = percent});
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.resize(kScreen);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, kPatience));
        for (const shell::PageSpec &spec : shell::pageSpecs()) {
            opened.window.goTo(QLatin1String(spec.id));
            test::settle();
            const QSize least = opened.window.minimumSizeHint();
            QVERIFY2(least.width() <= kScreen.width() && least.height() <= kScreen.height(), spec.id);
            QVERIFY2(opened.window.size() == kScreen, spec.id);
            const auto *sideways = opened.window.findChild<kit::StackScroll *>()->horizontalScrollBar();
            // Nothing of the page is beside the window.
            QVERIFY2(sideways->maximum() == 0, (QByteArray(spec.id) + ": " + widerThan(opened.window)).constData());
            const auto *table = opened.find<QTableView>(
                QString(QLatin1String(spec.id) + QLatin1String("Table")).toUtf8().constData());
            // Where sentences are verified, rows are as high as those are long.
            if (!table || !table->isVisible() || QLatin1String(spec.id) == QLatin1String("checks"))
                continue;
            QTRY_VERIFY2_WITH_TIMEOUT(table->model()->rowCount() > 0, spec.id, kPatience);
            QVERIFY2(table->viewport()->height() >= 6 * table->rowHeight(0), spec.id);
        }
        // The line for acts comes above the page, and nothing is pushed out.
        opened.action("edit.act")->trigger();
        test::settle();
        QCOMPARE(opened.window.size(), kScreen);
    }
    // Forms and views in the place of a list, too: what has no room beside the rest goes below it.
    void whatStandsInPlaceOfAListFitsTheScreen()
    {
        test::OpenedWindow opened({.percent = 200});
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.resize(kScreen);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, kPatience));
        const auto *page = opened.window.findChild<kit::StackScroll *>()->horizontalScrollBar();
        opened.window.goTo(QStringLiteral("members"));
        const auto *table = opened.find<QTableView>("membersTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() == 60, kPatience);
        test::settle();
        opened.find<QPushButton>("editMemberButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(opened.find<QWidget>("memberForm"), kPatience);
        const auto *form = opened.find<QWidget>("memberForm");
        QTRY_VERIFY_WITH_TIMEOUT(form->isVisible(), kPatience);
        test::settle(200);
        QCOMPARE(page->maximum(), 0);
        const auto areas = form->findChildren<QScrollArea *>();
        QVERIFY(!areas.isEmpty());
        for (const QScrollArea *area : areas)
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(test::clippedWords(form->findChild<QWidget *>(QStringLiteral("consentMatrix"))), QStringList());
        // A year needs no more room than a year; a name may be long.
        const auto widthOf = [form](const char *name) {
            return form->findChild<QWidget *>(QLatin1String(name))->width();
        };
        QVERIFY(2 * widthOf("birthYearEdit") < widthOf("familyNameEdit"));
        opened.window.goTo(QStringLiteral("interviews"));
        test::settle(200);
        opened.find<QPushButton>("weekButton")->click();
        test::settle(200);
        QCOMPARE(page->maximum(), 0);
        QVERIFY(opened.find<QWidget>("weekView")->isVisible());
        opened.window.goTo(QStringLiteral("workshops"));
        test::settle(200);
        opened.find<QPushButton>("openRegisterButton")->click();
        const auto *rows = opened.find<QTableView>("registerTable");
        QTRY_VERIFY_WITH_TIMEOUT(rows->isVisible() && rows->model()->rowCount() > 0, kPatience);
        test::settle(200);
        QCOMPARE(page->maximum(), 0);
        QVERIFY(rows->viewport()->height() >= 5 * rows->rowHeight(0));
        QCOMPARE(rows->horizontalScrollBar()->maximum(), 0); // partners, who stand beside it too, have no column
        for (int row = 0; row < 20; ++row) {
            const int needed = QFontMetrics(rows->font())
                                   .horizontalAdvance(rows->model()->index(row, 0).data().toString());
            QVERIFY(needed < rows->columnWidth(0) || needed > kit::unit(44));
        }
        theActsBeforeAreRead(opened);
    }
    // In the window as it first opens: the tools stand in one line with the title, or below it.
    void theTitleOfAListIsNotBetweenItsTools()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.bench.show(opened.window);
        for (const int width : {1000, 1083, 1150, 1250}) {
            opened.window.resize(width, 717);
            opened.window.goTo(QStringLiteral("dashboard"));
            opened.window.goTo(QStringLiteral("members"));
            test::settle();
            const auto placeOf = [&](const char *name) {
                const auto *part = opened.find<QWidget>(name);
                return QRect(part->mapTo(&opened.window, QPoint()), part->size());
            };
            const QRect title = placeOf("membersCountLabel");
            const QRect search = placeOf("membersSearchEdit");
            const QRect button = placeOf("newMemberButton");
            const bool isOneLine = std::abs(search.center().y() - button.center().y()) < 5;
            QVERIFY2(isOneLine || title.bottom() < search.top(), qPrintable(QString::number(width)));
        }
    }
    // Pages of paper in a window of our smallest size, twice as large as its letters: what is done with them is in sight, and they
    // have more than half of the room.
    void pagesOfPaperKeepTheirRoom_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("exportButton");
        QTest::addColumn<QByteArray>("printButton");
        QTest::newRow("report") << QByteArray("reportPage") << QByteArray("exportReportButton")
                                << QByteArray("printReportButton");
        QTest::newRow("trombinoscope") << QByteArray("trombinoscopePage") << QByteArray("exportTrombinoscopeButton")
                                       << QByteArray("printTrombinoscopeButton");
        QTest::newRow("booklet") << QByteArray("bookletPage") << QByteArray("exportBookletButton")
                                 << QByteArray("printBookletButton");
    }
    void pagesOfPaperKeepTheirRoom()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, exportButton);
        QFETCH(QByteArray, printButton);
        test::OpenedWindow opened({.percent = 200});
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.resize(1536, 1050);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, kPatience));
        opened.window.goTo(QString::fromLatin1(QTest::currentDataTag()));
        auto *shown = opened.find<paper::PaperPage>(page.constData());
        QVERIFY(shown && shown->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(shown->pages().pageCount() > 0, kPatience);
        test::settle();
        const auto *sideways = opened.window.findChild<kit::StackScroll *>()->horizontalScrollBar();
        QCOMPARE(sideways->maximum(), 0);
        const auto isInSight = [&](const QByteArray &name) {
            const auto *button = opened.find<QPushButton>(name.constData());
            const QRect place(button->mapTo(&opened.window, QPoint()), button->size());
            return button->isVisible() && opened.window.rect().contains(place)
                && button->width() >= button->minimumSizeHint().width();
        };
        QVERIFY(isInSight(exportButton));
        QVERIFY(shown->pages().isVisible());
        QVERIFY2(shown->pages().height() > shown->height() / 2,
                 qPrintable(QStringLiteral("%1 of %2").arg(shown->pages().height()).arg(shown->height())));
        auto *more = shown->findChild<QPushButton *>(QStringLiteral("moreChoicesButton"));
        QVERIFY(more->isVisible() || isInSight(printButton));
        if (more->isVisible())
            more->click();
        QTRY_VERIFY_WITH_TIMEOUT(isInSight(printButton), kPatience);
        QCOMPARE(sideways->maximum(), 0);
    }
    // On a small laptop, what stands above pages of paper takes two lines.
    void twoLinesOfToolsStandAbovePages()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.resize(kScreen);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, kPatience));
        for (const char *id : {"report", "trombinoscope", "booklet"}) {
            opened.window.goTo(QLatin1String(id));
            auto *shown = opened.find<paper::PaperPage>((QByteArray(id) + "Page").constData());
            QTRY_VERIFY2_WITH_TIMEOUT(shown->pages().pageCount() > 0, id, kPatience);
            test::settle(200);
            const auto *head = shown->findChild<paper::PagesHead *>();
            QSet<int> lines;
            const auto buttons = head->findChildren<QPushButton *>();
            for (const QPushButton *button : buttons) {
                if (button->isVisible())
                    lines.insert(button->mapTo(head, QPoint()).y());
            }
            QVERIFY2(lines.size() == 2, qPrintable(QLatin1String(id) + u' ' + QString::number(lines.size())));
            QVERIFY2(head->height() < 3 * buttons.first()->sizeHint().height(), id);
        }
    }
    // Letters made larger and smaller again leave nothing behind.
    void choicesShrinkWithTheirLetters()
    {
        test::OpenedWindow opened;
        opened.openFew();
        opened.window.resize(kScreen);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, kPatience));
        opened.window.goTo(QStringLiteral("outreach"));
        test::settle();
        const auto *choice = opened.find<QComboBox>("leadFilterComboBox");
        const QSize before = choice->size();
        opened.bench.theme.zoom(200);
        QTRY_VERIFY_WITH_TIMEOUT(choice->height() > before.height(), kPatience);
        opened.bench.theme.zoom(100);
        QTRY_COMPARE_WITH_TIMEOUT(choice->size(), before, kPatience);
    }
    // … nor do pages as a whole, whatever lays them out.
    void pagesShrinkWithTheirLetters()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.resize(kScreen);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, kPatience));
        const auto *strip = opened.window.findChild<QWidget *>(QStringLiteral("taskStrip"));
        QVERIFY(strip);
        for (const shell::PageSpec &spec : shell::pageSpecs()) {
            opened.window.goTo(QLatin1String(spec.id));
            test::settle(400); // what is read has come
            QTRY_VERIFY_WITH_TIMEOUT(!strip->isVisible(), kPatience);
            const auto places = [&] {
                QMap<QString, QRect> map;
                const auto all = opened.window.findChildren<QWidget *>();
                for (const QWidget *each : all) {
                    if (each->isVisible() && !each->objectName().isEmpty() && !each->objectName().startsWith(u"qt_"))
                        map.insert(each->objectName(), {each->mapTo(&opened.window, QPoint()), each->size()});
                    if (const auto *table = qobject_cast<const QTableView *>(each); table && table->isVisible()) {
                        for (int i = 0; i < table->horizontalHeader()->count(); ++i)
                            map.insert(table->objectName() + QString::number(i), {0, 0, table->columnWidth(i), 0});
                    }
                }
                return map;
            };
            const auto before = places();
            const auto moved = [&] { // of these parts, those that stand elsewhere by now
                QStringList told;
                const auto after = places();
                for (auto place = before.cbegin(); place != before.cend(); ++place) {
                    const QRect now = after.value(place.key());
                    if (now != *place)
                        told.append(QStringLiteral("%1 %2: %3, was %4")
                                        .arg(QLatin1String(spec.id), place.key(), wordsOf(now), wordsOf(*place)));
                }
                return told;
            };
            opened.bench.theme.zoom(200);
            test::settle(200); // in letters twice as large, whatever lays it out
            opened.bench.theme.zoom(100);
            QTRY_VERIFY2_WITH_TIMEOUT(moved().isEmpty(), qPrintable(moved().join(u'\n')), kPatience);
        }
    }
    // What is due is told in the room of its card, also after it had to be wider than that.
    void whatIsDueFitsItsCardAgain()
    {
        test::OpenedWindow opened({.percent = 200});
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.resize(kScreen);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, kPatience));
        const auto *table = opened.find<QTableView>("todoTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 0, kPatience);
        test::settle();
        opened.bench.theme.zoom(100);
        test::settle();
        QTRY_COMPARE_WITH_TIMEOUT(table->horizontalHeader()->length(), table->viewport()->width(), kPatience);
        QVERIFY(!table->horizontalScrollBar()->isVisible());
    }
    // Where there is room for all words, none is cut.
    void columnsTakeTheRoomThereIs()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.resize(2400, 800);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, kPatience));
        opened.window.goTo(QStringLiteral("companies"));
        auto *table = opened.find<QTableView>("companiesTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 50, kPatience);
        test::settle();
        const QFontMetrics metrics(table->font());
        for (int row = 0; row < 50; ++row) {
            for (int column = 0; column < 3; ++column) { // name, sector, town
                const QString words = table->model()->index(row, column).data().toString();
                QVERIFY2(metrics.horizontalAdvance(words) < table->columnWidth(column), qPrintable(words));
            }
        }
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QString heading = table->model()->headerData(column, Qt::Horizontal).toString();
            const int around = 2 * table->style()->pixelMetric(QStyle::PM_HeaderMargin);
            QVERIFY2(table->isColumnHidden(column)
                         || metrics.horizontalAdvance(heading) + around <= table->columnWidth(column),
                     qPrintable(heading));
        }
        // What somebody moves is kept; a window made larger is no wish of theirs.
        QVERIFY(opened.bench.settings.state(QStringLiteral("companiesColumns")).isEmpty());
        table->horizontalHeader()->moveSection(2, 0);
        QVERIFY(!opened.bench.settings.state(QStringLiteral("companiesColumns")).isEmpty());
    }
    // On a small screen, who and where is read before all else, and nothing of a list is beside it: columns that can be done
    // without come back where there is room.
    void namesAreWholeOnASmallScreen()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.resize(kScreen);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, kPatience));
        for (const auto &[page, column] :
             {std::pair("members", 0), std::pair("outreach", 0), std::pair("outreach", 1), std::pair("interviews", 2),
              std::pair("outcomes", 1), std::pair("relays", 0)}) {
            opened.window.goTo(QLatin1String(page));
            const auto *table = opened.find<QTableView>((QByteArray(page) + "Table").constData());
            QTRY_VERIFY2_WITH_TIMEOUT(table->model()->rowCount() > 5, page, kPatience);
            test::settle(200);
            const QFontMetrics metrics(table->font());
            for (int row = 0; row < std::min(20, table->model()->rowCount()); ++row) {
                const QString name = table->model()->index(row, column).data().toString();
                const int needed = metrics.horizontalAdvance(name);
                QVERIFY2(needed < table->columnWidth(column) || needed > kit::unit(44), qPrintable(name));
            }
            QVERIFY2(table->horizontalScrollBar()->maximum() == 0, page);
            // What stands beside the list may scroll, the page with its title and its buttons does not.
            QVERIFY2(opened.window.findChild<kit::StackScroll *>()->verticalScrollBar()->maximum() == 0, page);
        }
        const auto *leads = opened.find<QTableView>("outreachTable");
        opened.window.goTo(QStringLiteral("outreach"));
        QVERIFY(leads->isColumnHidden(5) && leads->isColumnHidden(6)); // position and next step stand beside the list
        opened.window.resize(2400, 800);
        QTRY_VERIFY_WITH_TIMEOUT(!leads->isColumnHidden(5) && !leads->isColumnHidden(6), kPatience);
        opened.window.resize(kScreen);
        QTRY_VERIFY_WITH_TIMEOUT(leads->isColumnHidden(6), kPatience);
        QVERIFY(opened.bench.settings.state(QStringLiteral("outreachColumns")).isEmpty()); // nobody's wish
    }
    // A step with a long label, and a cohort with a long name: neither is cut, or broken, beside free room.
    void longWordsTakeTheRoomThereIs()
    {
        test::OpenedWindow opened;
        const QString name = QStringLiteral("Les soixante de la vallée qui remontent la pente ensemble, au printemps");
        QSignalSpy file(&opened.session, &shell::Session::opened);
        opened.session.create({.name = name, .territory = {}, .startsOn = {}, .endsOn = {}, .goal = {}},
                              opened.bench.folder.filePath(QStringLiteral("long.rebond")));
        QVERIFY(file.wait(kPatience));
        const QString label = QStringLiteral(
            "Change what is written of the Affrètement Grand Hunier, in eleven fields");
        const Done written = opened.session.workspace()->store().write(label, [](storage::Transaction &transaction) {
            domain::Company company;
            company.name = QStringLiteral("Affrètement Grand Hunier");
            transaction.save(company);
        });
        QVERIFY(written);
        opened.window.resize(2400, 800);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, kPatience));
        for (const auto &[page, object, column] :
             {std::tuple("journal", "journalTable", 2), std::tuple("file", "cohortsTable", 0)}) {
            opened.window.goTo(QLatin1String(page));
            const auto *table = opened.find<QTableView>(object);
            QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
            test::settle();
            const QString words = table->model()->index(0, column).data().toString();
            QCOMPARE(words, column == 2 ? label : name);
            const int needed = QFontMetrics(table->font()).horizontalAdvance(words);
            QVERIFY2(needed < table->columnWidth(column), object);
            QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        }
    }
    void theOrderIsKept()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.goTo(QStringLiteral("companies"));
        auto *table = opened.find<QTableView>("companiesTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 50, kPatience);
        const QString first = table->model()->index(0, 0).data().toString();
        table->sortByColumn(0, Qt::DescendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->index(0, 0).data().toString() > first, kPatience);
        opened.openDemonstration(); // with pages made anew
        opened.window.goTo(QStringLiteral("companies"));
        table = opened.find<QTableView>("companiesTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 50, kPatience);
        QVERIFY(table->model()->index(0, 0).data().toString() > first);
        QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }
    // F1 opens the manual at what is written of the page.
    void theManualOpensAtThePage()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.resize(kScreen);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&opened.window, kPatience));
        const auto *chapters = opened.find<QListWidget>("manualChapters");
        const auto *text = opened.find<QTextBrowser>("manualText");
        QSet<QString> headings;
        for (const shell::PageSpec &spec : shell::pageSpecs()) {
            opened.window.goTo(QLatin1String(spec.id));
            opened.action("help.manual")->trigger();
            QVERIFY2(chapters->currentItem(), spec.id);
            const QString heading = chapters->currentItem()->text();
            QVERIFY2(!headings.contains(heading), spec.id); // one of its own
            headings.insert(heading);
            // It stands at the top.
            const auto standsAtTheTop = [&] {
                const QTextCursor top = text->cursorForPosition(QPoint(60, 30));
                return top.block().text() == heading || top.block().previous().text() == heading;
            };
            QTRY_VERIFY2_WITH_TIMEOUT(standsAtTheTop(), spec.id, kPatience);
        }
        opened.window.goTo(QStringLiteral("members"));
        opened.action("edit.act")->trigger();
        opened.action("help.manual")->trigger();
        QCOMPARE(chapters->currentItem()->text(), QStringLiteral("Write an act down"));
    }
};

REBOND_TEST(TestSmallScreen)
#include "tst_smallscreen.moc"
