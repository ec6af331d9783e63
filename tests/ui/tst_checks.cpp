// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/checkspage.h"

#include "backup/backups.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/checks/checksmodel.h"
#include "ui/checks/mergeview.h"
#include "ui/kit/fittedtable.h"
#include "ui/samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace rebond;
using namespace rebond::ui;
using checks::ChecksPage;
using domain::Company;
using domain::Member;
using workspace::CheckKind;

class TestChecks : public QObject
{
    Q_OBJECT

    struct Screen
    {
        explicit Screen(const test::Bench::Look &look = {}) : bench(look)
        {
            // After the demonstration was written: what is written now is the later one of two.
            bench.clock.set(QDateTime(QDate(2012, 7, 10), QTime(12, 0), Qt::UTC));
            workspace = test::openDemonstration(bench.folder.path(), bench.clock);
            page = std::make_unique<ChecksPage>(workspace, bench.surroundings());
            tester = std::make_unique<QAbstractItemModelTester>(table()->model());
            bench.show(*page);
        }
        kit::FittedTable *table() const { return find<kit::FittedTable>("checksTable"); }
        checks::ChecksModel *model() const { return qobject_cast<checks::ChecksModel *>(table()->model()); }
        void look() const
        {
            QSignalSpy looked(page.get(), &ChecksPage::looked);
            page->refresh();
            QVERIFY(looked.wait(120000));
        }
        void choose(CheckKind kind) const
        {
            auto *kinds = find<QComboBox>("checksKindComboBox");
            kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
        }
        void press(const char *button) const { find<QPushButton>(button)->click(); }
        template<typename W>
        W *find(const char *objectName) const
        {
            return page->findChild<W *>(QLatin1String(objectName));
        }
        Member twinOf(const QString &reference) const
        {
            return workspace->store()
                .write(QStringLiteral("Twin"),
                       [&](storage::Transaction &t) {
                           Member twin = t.first<Member>(storage::Query<Member>().where(&Member::reference, reference))
                                             .value();
                           twin.id = {};
                           twin.revision = 0;
                           twin.reference = QStringLiteral("M99");
                           twin.email = QStringLiteral("twin@example.org");
                           twin.photo.reset();
                           twin.city = QStringLiteral("Menton");
                           return t.save(twin);
                       })
                .value();
        }

        test::Bench bench;
        std::shared_ptr<workspace::Workspace> workspace;
        std::unique_ptr<ChecksPage> page;
        std::unique_ptr<QAbstractItemModelTester> tester;
    };

    // The key that made two one opens nothing when it comes twice; pressed later, it does.
    static void pressOnceMore(const Screen &screen)
    {
        QSignalSpy asked(screen.page.get(), &ChecksPage::recordRequested);
        const int interval = QApplication::doubleClickInterval();
        const auto press = [&] {
            screen.table()->setCurrentIndex(screen.model()->index(0, 0));
            QTest::keyClick(screen.table(), Qt::Key_Return);
            return asked.size();
        };
        screen.find<QComboBox>("checksKindComboBox")->setCurrentIndex(0); // everything
        QTRY_VERIFY_WITH_TIMEOUT(screen.model()->rowCount() > 0, 120000);
        QApplication::setDoubleClickInterval(600000);
        const auto atOnce = press();
        QApplication::setDoubleClickInterval(0);
        const auto later = press();
        QApplication::setDoubleClickInterval(interval);
        QCOMPARE(atOnce, 0);
        QCOMPARE(later, 1);
    }

private Q_SLOTS:
    void everyKindIsCountedAndListed()
    {
        const Screen screen;
        screen.look();
        const workspace::CheckList &list = screen.model()->list();
        struct NoTask final : TaskContext
        {
            void step(qint64, qint64, const QString &) override {}
            [[nodiscard]] bool isCancelled() const override { return false; }
        } task;
        const auto doubts = screen.workspace->doubts(screen.bench.formats, task).value();
        const auto contradictions = std::count_if(doubts.cbegin(), doubts.cend(), [](const domain::Doubt &doubt) {
            return doubt.code != u"same_name"; // those are perhaps one
        });
        QCOMPARE(list.counts[CheckKind::Doubt], contradictions);
        // By loops over the cohort.
        const auto facts = screen.workspace->facts(QDate(2012, 7, 10)).value();
        qint64 photos = 0;
        qint64 occupations = 0;
        for (const Member &member : facts.members) {
            const bool isThere = member.joinedOn <= QDate(2012, 7, 10)
                              && (!member.leftOn || *member.leftOn > QDate(2012, 7, 10))
                              && member.exitReason != domain::ExitReason::ERREUR;
            photos += isThere && !member.photo ? 1 : 0;
            occupations += isThere && member.occupations.isEmpty() ? 1 : 0;
        }
        QCOMPARE(list.counts[CheckKind::NoPhoto], photos);
        QCOMPARE(list.counts[CheckKind::NoOccupation], occupations);
        qint64 all = 0;
        for (const qint64 count : list.counts)
            all += count;
        QCOMPARE(screen.model()->rowCount(), static_cast<int>(all));
        QVERIFY(screen.find<QLabel>("checksCountLabel")->text().startsWith(QString::number(all)));
        for (const auto &line : list.lines)
            QVERIFY2(line.record && line.sentence.endsWith(u'.'), qPrintable(line.sentence));
        screen.choose(CheckKind::Doubt);
        QCOMPARE(screen.model()->rowCount(), static_cast<int>(list.counts[CheckKind::Doubt]));
        QStringList abouts; // a name alone does not say which of a person's entries is meant
        for (int row = 0; row < screen.model()->rowCount(); ++row)
            abouts.append(screen.model()->index(row, checks::ChecksModel::AboutColumn).data().toString());
        QVERIFY2(abouts.contains(QStringLiteral("Outcomes · Éric Pélissandre"))
                     && abouts.contains(QStringLiteral("Serge Oliverasque")),
                 qPrintable(abouts.join(u'\n')));
    }
    void aLineOpensItsRecord()
    {
        const Screen screen;
        screen.look();
        QSignalSpy asked(screen.page.get(), &ChecksPage::recordRequested);
        screen.choose(CheckKind::Doubt);
        screen.table()->setCurrentIndex(screen.model()->index(0, 0));
        QTest::keyClick(screen.table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].value<RawId>(), *screen.model()->lineAt(0).record);
        QVERIFY(!screen.find<QPushButton>("beginMergeButton")->isEnabled());
    }
    // Whichever stays: acts must not come before the day of entry, and a postal code is of its own town.
    void whatIsProposedDoesNotContradict()
    {
        Member early;
        early.reference = QStringLiteral("M07");
        early.familyName = QStringLiteral("Calvérac");
        early.joinedOn = QDate(2011, 6, 20);
        early.postalCode = QStringLiteral("06000");
        early.city = QStringLiteral("Nice");
        Member late = early;
        late.reference = QStringLiteral("M63");
        late.joinedOn = QDate(2012, 1, 9);
        late.postalCode.clear();
        late.city = QStringLiteral("Menton");
        checks::MergeView view;
        view.begin(checks::Two<Member>{early, late});
        view.findChild<QRadioButton *>(QStringLiteral("staysChoice2"))->click();
        Member merged = std::get<checks::Two<Member>>(view.chosen()).first;
        QCOMPARE(merged.reference, QStringLiteral("M63"));
        QCOMPARE(merged.joinedOn, early.joinedOn);
        QCOMPARE(merged.city, QStringLiteral("Menton"));
        QCOMPARE(merged.postalCode, QString());
        late.city.clear(); // nothing that contradicts: what is empty is filled
        view.begin(checks::Two<Member>{late, early});
        merged = std::get<checks::Two<Member>>(view.chosen()).first;
        QCOMPARE(merged.joinedOn, early.joinedOn);
        QCOMPARE(merged.postalCode + merged.city, QStringLiteral("06000Nice"));
    }
    void twoBecomeOneAndUndoBringsBothBack()
    {
        const Screen screen;
        const Member twin = screen.twinOf(QStringLiteral("M01"));
        screen.look();
        screen.choose(CheckKind::LikelyOne);
        const auto row = [&] {
            for (int i = 0; i < screen.model()->rowCount(); ++i) {
                if (screen.model()->lineAt(i).other == twin.id.raw())
                    return i;
            }
            return -1;
        };
        QVERIFY(row() >= 0);
        QCOMPARE(screen.model()->lineAt(row()).sentence,
                 QStringLiteral("Perhaps the same as M99, %1 (same name and same telephone number).")
                     .arg(twin.displayName()));
        screen.table()->setCurrentIndex(screen.model()->index(row(), 0));
        screen.press("beginMergeButton");
        auto *view = screen.find<QWidget>("mergeView");
        QVERIFY(view->isVisibleTo(screen.page.get()));
        QCOMPARE(screen.page->focusWidget(), screen.find<QRadioButton>("staysChoice1"));
        QVERIFY(!screen.find<QRadioButton>("family_nameChoice1")); // there they do not differ
        QStringList stops;                                         // of Tab, from there on
        for (const QWidget *stop = screen.page->focusWidget()->nextInFocusChain(); stop != screen.page->focusWidget();
             stop = stop->nextInFocusChain())
            stops.append(stop->objectName());
        const qsizetype choice = stops.indexOf(QStringLiteral("cityChoice2"));
        const qsizetype merge = stops.indexOf(QStringLiteral("mergeButton"));
        QVERIFY(choice >= 0 && choice < merge && merge < stops.indexOf(QStringLiteral("leaveMergeButton")));
        QVERIFY(screen.find<QRadioButton>("cityChoice1")->isChecked());
        screen.find<QRadioButton>("cityChoice2")->click();
        screen.press("mergeButton");
        QTRY_VERIFY_WITH_TIMEOUT(!view->isVisibleTo(screen.page.get()), 120000);
        const auto all = [&] {
            return screen.workspace->store()
                .read([](storage::Reader &reader) { return reader.list<Member>(); })
                .value();
        };
        QCOMPARE(all().size(), 60);
        pressOnceMore(screen);
        const auto backups = backup::backupsOf(screen.workspace->path()); // of the file with both
        QVERIFY(!backups.isEmpty() && backups.first().why == backup::Why::Merge);
        const auto one = screen.workspace->store().read([](storage::Reader &reader) {
            return reader.first<Member>(storage::Query<Member>().where(&Member::reference, QStringLiteral("M01")));
        });
        QVERIFY(one && *one);
        QCOMPARE((*one)->city, QStringLiteral("Menton"));
        QVERIFY((*one)->photo);
        QVERIFY(screen.bench.messages->severity() == kit::MessageBar::Severity::Good);
        QCOMPARE(screen.workspace->store().history().undoLabel(),
                 std::optional(QStringLiteral("Merge member M99 into M01")));
        QVERIFY(screen.workspace->store().history().undo());
        QCOMPARE(all().size(), 61);
        QTRY_VERIFY_WITH_TIMEOUT(row() >= 0, 120000); // and is asked for again
    }
    void theOtherMayStay()
    {
        const Screen screen;
        const Member twin = screen.twinOf(QStringLiteral("M01"));
        screen.look();
        screen.choose(CheckKind::LikelyOne);
        screen.table()->setCurrentIndex(screen.model()->index(0, 0));
        for (int i = 0; i < screen.model()->rowCount(); ++i) {
            if (screen.model()->lineAt(i).other == twin.id.raw())
                screen.table()->setCurrentIndex(screen.model()->index(i, 0));
        }
        screen.press("beginMergeButton");
        screen.find<QRadioButton>("staysChoice2")->click();
        QVERIFY(screen.find<QRadioButton>("cityChoice2")->isChecked()); // its own fields follow
        screen.press("mergeButton");
        QTRY_VERIFY_WITH_TIMEOUT(!screen.find<QWidget>("mergeView")->isVisibleTo(screen.page.get()), 120000);
        const auto gone = screen.workspace->store().read([](storage::Reader &reader) {
            return reader.first<Member>(storage::Query<Member>().where(&Member::reference, QStringLiteral("M01")));
        });
        QVERIFY(gone && !*gone);
        const auto stays = screen.workspace->store().read(
            [&](storage::Reader &reader) { return reader.find(twin.id); });
        QVERIFY(stays && *stays && (*stays)->photo); // which the twin had not
    }
    void companiesToo()
    {
        const Screen screen;
        const Company twin = screen.workspace->store()
                                 .write(QStringLiteral("Twin"),
                                        [](storage::Transaction &t) {
                                            Company company = t.first<Company>({}).value();
                                            Company made;
                                            made.name = company.name.toUpper();
                                            made.website = QStringLiteral("https://twin.example.org");
                                            made.doNotContact = !company.doNotContact;
                                            return t.save(made);
                                        })
                                 .value();
        screen.look();
        screen.choose(CheckKind::LikelyOne);
        for (int i = 0; i < screen.model()->rowCount(); ++i) {
            if (screen.model()->lineAt(i).other == twin.id.raw())
                screen.table()->setCurrentIndex(screen.model()->index(i, 0));
        }
        screen.press("beginMergeButton");
        // What the one that stays leaves empty comes from the other.
        const auto first = screen.workspace->store().read(
            [](storage::Reader &reader) { return reader.first<Company>({}); });
        QVERIFY(first && *first);
        QCOMPARE(screen.find<QRadioButton>("websiteChoice2")->isChecked(), (*first)->website.isEmpty());
        QVERIFY(screen.find<QRadioButton>("nameChoice1")->isChecked()); // another way to write it
        // A stop holds whichever of the two stays, until somebody takes it back.
        const auto saysStop = [&] {
            const int stop = (*first)->doNotContact ? 1 : 2;
            return screen.find<QRadioButton>(stop == 1 ? "do_not_contactChoice1" : "do_not_contactChoice2")
                ->isChecked();
        };
        QVERIFY(saysStop());
        screen.find<QRadioButton>("staysChoice2")->click();
        QVERIFY(saysStop());
        screen.find<QRadioButton>("staysChoice1")->click();
        QVERIFY(saysStop());
        screen.press("mergeButton");
        QTRY_VERIFY_WITH_TIMEOUT(!screen.find<QWidget>("mergeView")->isVisibleTo(screen.page.get()), 120000);
        const auto gone = screen.workspace->store().read([&](storage::Reader &reader) { return reader.find(twin.id); });
        QVERIFY(gone && !*gone);
        const auto stays = screen.workspace->store().read(
            [](storage::Reader &reader) { return reader.first<Company>({}); });
        QVERIFY(stays && *stays && (*stays)->doNotContact);
    }
    void withNothingToCheckItSaysSo()
    {
        test::Bench bench;
        ChecksPage page(test::openEmptyCohort(bench.folder.path(), bench.clock), bench.surroundings());
        bench.show(page);
        QSignalSpy looked(&page, &ChecksPage::looked);
        page.refresh();
        QVERIFY(looked.wait(120000));
        QVERIFY(!page.findChild<QWidget *>(QStringLiteral("checksTable"))->isVisibleTo(&page));
        bench.examine(page, "checks-empty");
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Screen screen(test::Bench::look());
        (void)screen.twinOf(QStringLiteral("M01"));
        screen.look();
        screen.bench.examine(*screen.page, "checks");
        screen.choose(CheckKind::LikelyOne);
        screen.table()->setCurrentIndex(screen.model()->index(0, 0));
        screen.press("beginMergeButton");
        QApplication::processEvents();
        screen.bench.examine(*screen.page, "merge");
    }
};

REBOND_TEST(TestChecks)
#include "tst_checks.moc"
