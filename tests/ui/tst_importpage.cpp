// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "backup/backups.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/exchange/matchingtable.h"
#include "ui/samples.h"
#include "ui/settled.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;
using ui::exchange::ImportPage;
using ui::exchange::MatchingTable;

namespace {
const QByteArray kThree = "Nom;Prénom;Date d'entrée;Ville;Pointure\r\n"
                          "Calvérac;Odile;20/06/2011;Nice;38\r\n"
                          "Bastiani;Rémi;20/06/2011;Antibes;43\r\n"
                          "Garbiol;Inès;20/06/2011;Grasse;37\r\n";
const QByteArray kOdd = "Patronyme bizarre;Prénom;Date d'entrée\r\nCalvérac;Odile;20/06/2011\r\n";
} // namespace

class TestImportPage : public QObject
{
    Q_OBJECT

    static int rows(const ImportPage &page)
    {
        return page.findChild<QTableView *>(QStringLiteral("planTable"))->model()->rowCount();
    }
    static QString cell(const ImportPage &page, int row, int column)
    {
        const auto *model = page.findChild<QTableView *>(QStringLiteral("planTable"))->model();
        return model->index(row, column).data().toString();
    }
    static QPushButton *go(const ImportPage &page)
    {
        return page.findChild<QPushButton *>(QStringLiteral("importListButton"));
    }
private Q_SLOTS:
    void showsWhatWouldComeInThenLetsItIn()
    {
        test::Bench bench;
        const auto workspace = test::openEmptyCohort(bench.folder.path(), bench.clock);
        ImportPage page(workspace, bench.surroundings());
        bench.show(page); // one that is seen hears of every commit, its own too
        bench.files.answers = {test::writeFile(bench.folder.path(), QStringLiteral("membres.csv"), kThree)};
        page.findChild<QPushButton *>(QStringLiteral("chooseListButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(go(page)->isEnabled(), 120000);
        QCOMPARE(page.findChild<QComboBox *>(QStringLiteral("listKindComboBox"))->currentIndex(),
                 0); // members, recognised
        QCOMPARE(rows(page), 3);
        QVERIFY(cell(page, 0, 2).contains(QStringLiteral("Calvérac")));
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("unknownColumnsLabel"))
                    ->text()
                    .contains(QStringLiteral("Pointure")));
        QCOMPARE(workspace->facts(bench.clock.today())->members.size(), 0); // only looked

        QSignalSpy imported(&page, &ImportPage::imported);
        go(page)->click();
        QVERIFY(imported.wait(120000));
        QCOMPARE(workspace->facts(bench.clock.today())->members.size(), 3);
        QVERIFY(workspace->store().history().undoLabel().has_value());
        // What the file was before is kept.
        const QList<rebond::backup::Backup> backups = rebond::backup::backupsOf(workspace->path());
        QCOMPARE(backups.size(), 1);
        QVERIFY(backups.first().why == rebond::backup::Why::Import);
        FixedClock clock(QDate(2012, 6, 30));
        const auto kept = workspace::Workspace::open(backups.first().path, clock, QString());
        QVERIFY(kept && (*kept)->facts(clock.today())->members.isEmpty());
        QVERIFY(bench.messages->severity() == kit::MessageBar::Severity::Good);
        QVERIFY(page.findChild<QPushButton *>(QStringLiteral("chooseListButton"))
                    ->isVisibleTo(&page)); // ready for the next
    }
    // In large letters the page that asks for a file is high; once there is one, nothing pushes the button that takes it in out
    // of sight.
    void theButtonThatTakesItInStaysInSight()
    {
        test::Bench bench({.percent = 200});
        ImportPage page(test::openEmptyCohort(bench.folder.path(), bench.clock), bench.surroundings());
        page.resize(930, 600);
        page.show();
        const int before = page.minimumSizeHint().height();
        page.take(test::writeFile(bench.folder.path(), QStringLiteral("membres.csv"), kThree));
        QTRY_VERIFY_WITH_TIMEOUT(go(page)->isVisible() && go(page)->isEnabled(), test::kPatience);
        QTRY_VERIFY2_WITH_TIMEOUT(page.minimumSizeHint().height() < before, qPrintable(QString::number(before)),
                                  test::kPatience);
    }
    // Also where its headings would rather be those of another list.
    void whatIsAskedForIsNotGuessed()
    {
        test::Bench bench;
        ImportPage page(test::openEmptyCohort(bench.folder.path(), bench.clock), bench.surroundings());
        bench.files.answers = {test::writeFile(bench.folder.path(), QStringLiteral("membres.csv"), kThree)};
        page.chooseFile(rebond::exchange::ListKind::Audience);
        const auto *kinds = page.findChild<QComboBox *>(QStringLiteral("listKindComboBox"));
        const auto *problems = page.findChild<QLabel *>(QStringLiteral("matchingProblemsLabel"));
        QTRY_VERIFY_WITH_TIMEOUT(problems->text().contains(QStringLiteral("Visites")), test::kPatience);
        QCOMPARE(kinds->currentData().toInt(), static_cast<int>(rebond::exchange::ListKind::Audience));
    }
    void columnsCanBeMendedAndAreRemembered()
    {
        test::Bench bench;
        const auto workspace = test::openEmptyCohort(bench.folder.path(), bench.clock);
        const QString path = test::writeFile(bench.folder.path(), QStringLiteral("odd.csv"), kOdd);
        const int familyName = rebond::exchange::fieldAt(rebond::exchange::ListKind::Members, u"family_name");
        {
            ImportPage page(workspace, bench.surroundings());
            page.take(path);
            auto *problems = page.findChild<QLabel *>(QStringLiteral("matchingProblemsLabel"));
            QTRY_VERIFY_WITH_TIMEOUT(problems->isVisibleTo(&page) && !problems->text().isEmpty(), 120000);
            QVERIFY(!go(page)->isEnabled());
            auto *table = page.findChild<MatchingTable *>(QStringLiteral("matchingTable"));
            table->setField(0, familyName);
            Q_EMIT table->mended();
            QTRY_VERIFY_WITH_TIMEOUT(go(page)->isEnabled(), 120000);
            QVERIFY(!problems->isVisibleTo(&page));
            QSignalSpy imported(&page, &ImportPage::imported); // only what worked is remembered
            go(page)->click();
            QVERIFY(imported.wait(120000));
        }
        ImportPage page(workspace, bench.surroundings());
        page.take(path);
        auto *table = page.findChild<MatchingTable *>(QStringLiteral("matchingTable"));
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisibleTo(&page), 120000);
        QCOMPARE(table->matching().field(0), familyName);
    }
    // As a later version of Rebond may write it.
    void aDraftOfAKindNobodyKnowsIsGuessed()
    {
        test::Bench bench;
        ImportPage page(test::openEmptyCohort(bench.folder.path(), bench.clock), bench.surroundings());
        bench.show(page);
        const QString path = test::writeFile(bench.folder.path(), QStringLiteral("membres.csv"), kThree);
        QVERIFY(page.takeUp({{QStringLiteral("path"), path}, {QStringLiteral("kind"), 999}}));
        QTRY_VERIFY_WITH_TIMEOUT(go(page)->isEnabled(), test::kPatience);
    }
    // After a crash: the list is known again by its bytes, and read when the page is seen.
    void columnsBeingMatchedComeBack_data()
    {
        QTest::addColumn<QByteArray>("later"); // empty: the list is gone
        QTest::newRow("the same bytes") << kOdd;
        QTest::newRow("as long, other bytes") << QByteArray(kOdd).replace("Odile", "Odine");
        QTest::newRow("longer") << kOdd + "Garbiol;Inès;20/06/2011\r\n";
        QTest::newRow("gone") << QByteArray();
    }
    void columnsBeingMatchedComeBack()
    {
        QFETCH(const QByteArray, later);
        test::Bench bench;
        const auto workspace = test::openEmptyCohort(bench.folder.path(), bench.clock);
        const QString path = test::writeFile(bench.folder.path(), QStringLiteral("odd.csv"), kOdd);
        const int familyName = rebond::exchange::fieldAt(rebond::exchange::ListKind::Members, u"family_name");
        const auto nameColumn = [](const ImportPage &page) {
            const auto *table = page.findChild<MatchingTable *>(QStringLiteral("matchingTable"));
            return table->isVisibleTo(&page) ? table->matching().field(0) : -1;
        };
        QVariantMap draft;
        {
            ImportPage page(workspace, bench.surroundings());
            page.take(path);
            auto *table = page.findChild<MatchingTable *>(QStringLiteral("matchingTable"));
            QTRY_VERIFY_WITH_TIMEOUT(table->isVisibleTo(&page), test::kPatience);
            table->setField(0, familyName);
            draft = QJsonObject::fromVariantMap(page.draft()).toVariantMap();
        }
        QVERIFY(later.isEmpty() ? QFile::remove(path)
                                : !test::writeFile(bench.folder.path(), QStringLiteral("odd.csv"), later).isEmpty());
        ImportPage next(workspace, bench.surroundings());
        QVERIFY(next.takeUp(draft));
        QCOMPARE(next.draft().isEmpty(), later.size() != kOdd.size()); // then nothing is told as being back
        QCOMPARE(nameColumn(next), -1);
        bench.show(next);
        next.refresh(); // as the window does where it shows a page
        if (later == kOdd) {
            QTRY_COMPARE_WITH_TIMEOUT(nameColumn(next), familyName, test::kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(go(next)->isEnabled(), test::kPatience);
            QCOMPARE(QJsonObject::fromVariantMap(next.draft()).toVariantMap(), draft);
            next.giveUp();
            QVERIFY(next.draft().isEmpty());
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(bench.messages->isSpeaking(), test::kPatience);
        QVERIFY2(bench.messages->sentence().contains(QStringLiteral("choose it again")),
                 qPrintable(bench.messages->sentence()));
        QVERIFY(next.draft().isEmpty());
        QCOMPARE(nameColumn(next), -1);
        // What was matched is not lost for it.
        next.take(test::writeFile(bench.folder.path(), QStringLiteral("odd.csv"), later.isEmpty() ? kOdd : later));
        QTRY_COMPARE_WITH_TIMEOUT(nameColumn(next), familyName, test::kPatience);
    }
    // That a list cannot be read is another thing than that it changed; its columns are kept all the same.
    void aListThatCannotBeReadIsNotSaidToHaveChanged()
    {
        test::Bench bench;
        ImportPage page(test::openEmptyCohort(bench.folder.path(), bench.clock), bench.surroundings());
        bench.show(page);
        const QByteArray damaged = "PK\x03\x04 no spreadsheet";
        QVERIFY(page.takeUp(
            {{QStringLiteral("path"), test::writeFile(bench.folder.path(), QStringLiteral("liste.xlsx"), damaged)},
             {QStringLiteral("bytes"), damaged.size()},
             {QStringLiteral("digest"), QStringLiteral("00")},
             {QStringLiteral("key"), QStringLiteral("headings")},
             {QStringLiteral("matching"), QStringLiteral("family_name")}}));
        QTRY_VERIFY_WITH_TIMEOUT(bench.messages->isSpeaking(), test::kPatience);
        QCOMPARE(bench.messages->severity(), kit::MessageBar::Severity::Bad);
        QVERIFY(page.draft().isEmpty());
        QCOMPARE(bench.settings.remembered(QStringLiteral("importMatching"), QStringLiteral("headings")),
                 QByteArrayLiteral("family_name"));
    }
    void refusedRowsStopItUnlessLeftOut()
    {
        test::Bench bench;
        const auto workspace = test::openEmptyCohort(bench.folder.path(), bench.clock);
        ImportPage page(workspace, bench.surroundings());
        page.take(test::writeFile(bench.folder.path(), QStringLiteral("membres.csv"),
                                  kThree + "Iribar;Solange;31/02/2012;Nice;36\r\n"));
        auto *skip = page.findChild<QCheckBox *>(QStringLiteral("skipRefusedCheckBox"));
        QTRY_VERIFY_WITH_TIMEOUT(skip->isVisibleTo(&page) && skip->isEnabled(), 120000);
        QVERIFY(!go(page)->isEnabled());
        QCOMPARE(rows(page), 1); // the refused one stands first: it is what has to be mended
        QCOMPARE(cell(page, 0, 0), QStringLiteral("5"));
        QVERIFY(cell(page, 0, 3).contains(QStringLiteral("31/02/2012")));
        skip->click();
        QTRY_VERIFY_WITH_TIMEOUT(go(page)->isEnabled(), 120000);
        QSignalSpy imported(&page, &ImportPage::imported);
        go(page)->click();
        QVERIFY(imported.wait(120000));
        QCOMPARE(workspace->facts(bench.clock.today())->members.size(), 3);
        QVERIFY(bench.messages->severity() == kit::MessageBar::Severity::Warning);
    }
    void repeatedRowsAreCounted()
    {
        test::Bench bench;
        ImportPage page(test::openEmptyCohort(bench.folder.path(), bench.clock), bench.surroundings());
        page.take(test::writeFile(bench.folder.path(), QStringLiteral("membres.csv"),
                                  kThree + "Garbiol;Inès;20/06/2011;Grasse;37\r\n"));
        QTRY_VERIFY_WITH_TIMEOUT(go(page)->isEnabled(), 120000);
        QCOMPARE(rows(page), 4);
        const QString counts = page.findChild<QLabel *>(QStringLiteral("planCountsLabel"))->text();
        QVERIFY2(counts.contains(QStringLiteral("3 created")) && counts.contains(QStringLiteral("1 repeated")),
                 qPrintable(counts));
    }
    void reasonsHaveRoomAndRowsFollowTheLetters()
    {
        test::Bench bench;
        ImportPage page(test::openEmptyCohort(bench.folder.path(), bench.clock), bench.surroundings());
        bench.show(page);
        page.take(test::writeFile(bench.folder.path(), QStringLiteral("membres.csv"),
                                  kThree + "Iribar;Solange;31/02/2012;Nice;36\r\n"));
        auto *skip = page.findChild<QCheckBox *>(QStringLiteral("skipRefusedCheckBox"));
        QTRY_VERIFY_WITH_TIMEOUT(skip->isVisibleTo(&page) && skip->isEnabled(), 120000);
        auto *table = page.findChild<QTableView *>(QStringLiteral("planTable"));
        test::settle(); // rows are fitted once more where what they bring takes room from them
        const int usual = table->rowHeight(0);
        bench.theme.zoom(200);
        QTRY_VERIFY_WITH_TIMEOUT(table->rowHeight(0) > 2 * usual,
                                 test::kPatience); // larger letters, and now on several lines
        test::settle();
        QVERIFY2(table->columnWidth(3) >= kit::unit(34), qPrintable(QString::number(table->columnWidth(3))));
        const int fitted = table->rowHeight(0);
        table->resizeRowToContents(0);
        QCOMPARE(table->rowHeight(0), fitted); // nothing is hidden, and no room is left over
        bench.examine(page, "import-zoomed");
        bench.theme.zoom(100);
        QTRY_COMPARE_WITH_TIMEOUT(table->rowHeight(0), usual, test::kPatience);
    }
    void importedTwiceItChangesNothing()
    {
        test::Bench bench;
        const auto workspace = test::openEmptyCohort(bench.folder.path(), bench.clock);
        ImportPage page(workspace, bench.surroundings());
        const QString path = test::writeFile(bench.folder.path(), QStringLiteral("membres.csv"), kThree);
        page.take(path);
        QTRY_VERIFY_WITH_TIMEOUT(go(page)->isEnabled(), 120000);
        QSignalSpy imported(&page, &ImportPage::imported);
        go(page)->click();
        QVERIFY(imported.wait(120000));
        page.take(path);
        QTRY_COMPARE_WITH_TIMEOUT(rows(page), 3, 120000);
        QVERIFY(!go(page)->isEnabled());
    }
    void whatIsNoListIsTold_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a page") << QByteArray("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<<>>\nendobj\n", 38);
        QTest::newRow("noughts") << QByteArray(2000, '\0');
    }
    void whatIsNoListIsTold()
    {
        QFETCH(QByteArray, contents);
        test::Bench bench;
        ImportPage page(test::openEmptyCohort(bench.folder.path(), bench.clock), bench.surroundings());
        page.take(test::writeFile(bench.folder.path(), QStringLiteral("what.csv"), contents));
        QTRY_VERIFY_WITH_TIMEOUT(bench.messages->isSpeaking(), 120000);
        QVERIFY(bench.messages->severity() == kit::MessageBar::Severity::Bad);
        QVERIFY(page.findChild<QPushButton *>(QStringLiteral("chooseListButton"))->isVisibleTo(&page));
    }
    void theKeyboardOpensTheListOfFields()
    {
        test::Bench bench;
        ImportPage page(test::openEmptyCohort(bench.folder.path(), bench.clock), bench.surroundings());
        bench.show(page);
        page.take(test::writeFile(bench.folder.path(), QStringLiteral("membres.csv"), kThree));
        QTRY_VERIFY_WITH_TIMEOUT(go(page)->isEnabled(), 120000);
        auto *table = page.findChild<MatchingTable *>(QStringLiteral("matchingTable"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(4, MatchingTable::kFieldColumn));
        QTest::keyClick(table, Qt::Key_Space);
        auto *box = table->viewport()->findChild<QComboBox *>();
        QVERIFY(box);
        QCOMPARE(box->currentData().toInt(), rebond::exchange::Matching::kNoField);
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        test::Bench bench(test::Bench::look());
        ImportPage page(test::openEmptyCohort(bench.folder.path(), bench.clock), bench.surroundings());
        bench.show(page);
        bench.examine(page, "import-start");
        page.take(test::writeFile(bench.folder.path(), QStringLiteral("membres.csv"),
                                  kThree + "Iribar;Solange;31/02/2012;Nice;36\r\n"));
        auto *skip = page.findChild<QCheckBox *>(QStringLiteral("skipRefusedCheckBox"));
        QTRY_VERIFY_WITH_TIMEOUT(skip->isVisibleTo(&page) && skip->isEnabled(), 120000);
        bench.examine(page, "import-refused");
        skip->click();
        QTRY_VERIFY_WITH_TIMEOUT(go(page)->isEnabled(), test::kPatience);
        go(page)->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.findChild<QTableView *>(QStringLiteral("leftOutTable"))->isVisible(),
                                 test::kPatience);
        bench.examine(page, "import-leftout");
    }
};

REBOND_TEST(TestImportPage)
#include "tst_importpage.moc"
