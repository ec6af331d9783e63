// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/quickentry.h"

#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/outreach/completingedit.h"
#include "ui/samples.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace rebond;
using namespace rebond::ui;
using domain::Act;
using domain::Company;
using outreach::CompletingEdit;
using outreach::QuickEntry;

class TestQuickEntry : public QObject
{
    Q_OBJECT

    struct Screen
    {
        explicit Screen(const test::Bench::Look &look = {}) : bench(look)
        {
            workspace = test::openDemonstration(bench.folder.path(), bench.clock);
            entry = std::make_unique<QuickEntry>(workspace, bench.surroundings());
            bench.show(*entry);
            entry->begin();
        }
        template<typename W>
        W *find(const char *objectName) const
        {
            return entry->findChild<W *>(QLatin1String(objectName));
        }
        QLineEdit *edit(const char *objectName) const { return find<QLineEdit>(objectName); }
        QLabel *told() const { return find<QLabel>("earlierActsLabel"); }
        qint64 acts() const
        {
            return workspace->store().read([](storage::Reader &reader) { return reader.count<Act>(); }).value_or(-1);
        }
        Company companyOf(const std::function<bool(const Company &)> &isMeant) const
        {
            return workspace->store()
                .read([&](storage::Reader &reader) {
                    const QList<Company> all = reader.list<Company>();
                    const auto found = std::find_if(all.cbegin(), all.cend(), isMeant);
                    return found == all.cend() ? Company() : *found;
                })
                .value();
        }

        test::Bench bench;
        std::shared_ptr<workspace::Workspace> workspace;
        std::unique_ptr<QuickEntry> entry;
    };
    // What a hand does: letters, and the popup's first proposal taken by Tab.
    static void typeAndTake(CompletingEdit *edit, const QString &letters, const QString &expected)
    {
        edit->setFocus();
        QTest::keyClicks(edit, letters);
        auto *popup = edit->findChild<QCompleter *>()->popup();
        QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), 20000);
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(edit->text(), expected);
        QVERIFY(!popup->isVisible());
    }

private Q_SLOTS:
    void anActIsWrittenByTheKeyboardAlone()
    {
        const Screen screen;
        const qint64 before = screen.acts();
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        typeAndTake(screen.find<CompletingEdit>("companyEdit"), QStringLiteral("affr"),
                    QStringLiteral("Affrètement Grand Hunier"));
        typeAndTake(screen.find<CompletingEdit>("membersEdit"), QStringLiteral("calv"),
                    QStringLiteral("Odile Calvérac"));
        QCOMPARE(screen.edit("dueOnEdit")->text(), QStringLiteral("10/07/2012")); // ten days after the sending
        screen.edit("nextActionEdit")->setText(QStringLiteral("Rappeler"));
        QTest::keyClick(screen.edit("nextActionEdit"), Qt::Key_Return);
        QVERIFY(saved.wait(20000));
        QCOMPARE(screen.acts(), before + 1);
        const Act act = saved.first().first().value<Act>();
        QCOMPARE(act.date, QDate(2012, 6, 30));
        QCOMPARE(act.members.size(), 1);
        QCOMPARE(act.nextAction, QStringLiteral("Rappeler"));
        // Ready for the next: who and the channel stay.
        QCOMPARE(screen.edit("companyEdit")->text(), QString());
        QCOMPARE(screen.edit("membersEdit")->text(), QStringLiteral("Odile Calvérac"));
        QVERIFY(screen.workspace->store().history().undo());
        QCOMPARE(screen.acts(), before);
    }
    void severalMembersStandBesideEachOther()
    {
        const Screen screen;
        auto *who = screen.find<CompletingEdit>("membersEdit");
        typeAndTake(who, QStringLiteral("calv"), QStringLiteral("Odile Calvérac"));
        typeAndTake(who, QStringLiteral(", amir"), QStringLiteral("Odile Calvérac, Bernadette Amiravel"));
        screen.edit("companyEdit")->setText(QStringLiteral("Atelier tout neuf"));
        screen.find<QCheckBox>("collectiveCheckBox")->click();
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        screen.find<QPushButton>("saveActButton")->click();
        QVERIFY(saved.wait(20000));
        const Act act = saved.first().first().value<Act>();
        QCOMPARE(act.members.size(), 2);
        QCOMPARE(act.onBehalfOf, domain::OnBehalfOf::Collectif);
        QCOMPARE(screen.companyOf([](const Company &c) { return c.name == u"Atelier tout neuf"; }).id, act.company);
    }
    void whatWasDoneThereIsShownBeforeAnythingIsSaved()
    {
        const Screen screen;
        // A company written to within thirty days, by an independent look at all acts.
        QHash<Id<Company>, int> recent;
        const auto read = screen.workspace->store().read([&](storage::Reader &reader) {
            reader.each<Act>({}, [&](Act &&act) {
                if (qAbs(act.date.daysTo(QDate(2012, 6, 30))) <= 30)
                    ++recent[act.company];
                return true;
            });
        });
        QVERIFY(read && !recent.isEmpty());
        const Company company = screen.companyOf([&](const Company &c) { return recent.value(c.id) > 0; });
        screen.entry->beginWith(company);
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->isVisibleTo(screen.entry.get()), 20000);
        QVERIFY2(screen.told()->text().contains(QStringLiteral("! %1 act(s) there").arg(recent.value(company.id))),
                 qPrintable(screen.told()->text()));
        // One that said stop.
        Company stopped = screen.companyOf([&](const Company &c) { return recent.value(c.id) == 0; });
        stopped.doNotContact = true;
        QVERIFY(
            screen.workspace->store().write(QStringLiteral("Stop"), [&](storage::Transaction &t) { t.save(stopped); }));
        screen.entry->beginWith(stopped);
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->text().startsWith(u'✕'), 20000);
        screen.entry->begin();
        screen.edit("companyEdit")->setText(QStringLiteral("Never heard of"));
        QTest::keyClick(screen.edit("companyEdit"), Qt::Key_Tab);
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->text().contains(QStringLiteral("will be added")), 20000);
    }
    void whatIsMissingIsToldAndNothingLost()
    {
        const Screen screen;
        const qint64 before = screen.acts();
        screen.edit("companyEdit")->setText(QStringLiteral("Atelier tout neuf"));
        screen.edit("nextActionEdit")->setText(QStringLiteral("Rappeler"));
        screen.find<QPushButton>("saveActButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->text().startsWith(u'✕'), 20000);
        QCOMPARE(screen.acts(), before);
        QCOMPARE(screen.edit("nextActionEdit")->text(), QStringLiteral("Rappeler"));
        QCOMPARE(screen.companyOf([](const Company &c) { return c.name == u"Atelier tout neuf"; }).id, Id<Company>());
    }
    void theFollowUpDayFollowsTheDayUntilItIsChosen()
    {
        const Screen screen;
        screen.edit("dateEdit")->setText(QStringLiteral("1/6/2012"));
        Q_EMIT screen.edit("dateEdit")->editingFinished();
        QCOMPARE(screen.edit("dueOnEdit")->text(), QStringLiteral("11/06/2012"));
        screen.edit("dueOnEdit")->setFocus();
        screen.edit("dueOnEdit")->selectAll();
        QTest::keyClicks(screen.edit("dueOnEdit"), QStringLiteral("20/06/2012"));
        screen.edit("dateEdit")->setText(QStringLiteral("2/6/2012"));
        Q_EMIT screen.edit("dateEdit")->editingFinished();
        QCOMPARE(screen.edit("dueOnEdit")->text(), QStringLiteral("20/06/2012"));
    }
    void escapeLeavesWithWhatWasTyped()
    {
        const Screen screen;
        QSignalSpy left(screen.entry.get(), &QuickEntry::left);
        screen.edit("nextActionEdit")->setText(QStringLiteral("Rappeler"));
        QTest::keyClick(screen.edit("nextActionEdit"), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        screen.entry->begin();
        QCOMPARE(screen.edit("nextActionEdit")->text(), QStringLiteral("Rappeler"));
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Screen screen(test::Bench::look());
        screen.entry->beginWith(screen.companyOf([](const Company &c) { return !c.name.isEmpty(); }));
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->isVisibleTo(screen.entry.get()), 20000);
        screen.bench.examine(*screen.entry, "quickentry");
    }
};

REBOND_TEST(TestQuickEntry)
#include "tst_quickentry.moc"
