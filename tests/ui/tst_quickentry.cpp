// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/quickentry.h"

#include "domain/lead.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/kit/completingedit.h"
#include "ui/kit/theme.h"
#include "ui/quickscreen.h"
#include "ui/settled.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>

#include <thread>

using namespace rebond;
using namespace rebond::ui;
using domain::Act;
using domain::Company;
using kit::CompletingEdit;
using outreach::QuickEntry;
using Screen = test::QuickScreen;

class TestQuickEntry : public QObject
{
    Q_OBJECT

    // What a hand does: letters, and the popup's first proposal taken by Tab.
    static void typeAndTake(CompletingEdit *edit, const QString &letters, const QString &expected)
    {
        edit->setFocus();
        QTest::keyClicks(edit, letters);
        auto *popup = edit->findChild<QCompleter *>()->popup();
        QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), 120000);
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
        QVERIFY(saved.wait(120000));
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
    void enterOnAProposalTakesIt()
    {
        const Screen screen;
        const qint64 before = screen.acts();
        screen.edit("membersEdit")->setText(QStringLiteral("Odile Calvérac"));
        auto *company = screen.find<CompletingEdit>("companyEdit");
        company->setFocus();
        QTest::keyClicks(company, QStringLiteral("affr"));
        auto *popup = company->findChild<QCompleter *>()->popup();
        QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), 120000);
        QTest::keyClick(popup, Qt::Key_Return); // as the window system gives it
        QCOMPARE(company->text(), QStringLiteral("Affrètement Grand Hunier"));
        test::settle();
        QCOMPARE(screen.acts(), before);
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        QTest::keyClick(company, Qt::Key_Return);
        QVERIFY(saved.wait(120000));
        const auto id = saved.first().first().value<Act>().company;
        QCOMPARE(screen.companyOf([&](const Company &c) { return c.id == id; }).name,
                 QStringLiteral("Affrètement Grand Hunier"));
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
        QVERIFY(saved.wait(120000));
        const Act act = saved.first().first().value<Act>();
        QCOMPARE(act.members.size(), 2);
        QCOMPARE(act.onBehalfOf, domain::OnBehalfOf::Collectif);
        QCOMPARE(screen.companyOf([](const Company &c) { return c.name == u"Atelier tout neuf"; }).id, act.company);
    }
    // In the name of the group by the keyboard alone: the channel says so, and as few keys as for a member.
    void anActOfTheGroupTakesFewKeys()
    {
        const Screen screen;
        const qint64 before = screen.acts();
        auto *collective = screen.find<QCheckBox>("collectiveCheckBox");
        auto *channel = screen.find<QComboBox>("channelComboBox");
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        typeAndTake(screen.find<CompletingEdit>("companyEdit"), QStringLiteral("affr"),
                    QStringLiteral("Affrètement Grand Hunier"));
        QTRY_VERIFY_WITH_TIMEOUT(screen.edit("membersEdit")->hasFocus(), 120000);
        QTest::keyClick(screen.edit("membersEdit"), Qt::Key_Tab); // nobody in particular
        QVERIFY(channel->hasFocus());
        QTest::keyClicks(channel, QStringLiteral("i")); // "In the name of the group"
        QVERIFY(collective->isChecked());
        QTest::keyClick(channel, Qt::Key_Return); // F2 and these: five keys beside the words
        QVERIFY(saved.wait(120000));
        QCOMPARE(screen.acts(), before + 1);
        const Act act = saved.first().first().value<Act>();
        QVERIFY(act.onBehalfOf == domain::OnBehalfOf::Collectif);
        QVERIFY(act.channel == domain::Channel::Collectif);
        QVERIFY(act.members.isEmpty());
        // Another channel is a member's again, unless the box was ticked by hand.
        channel->setFocus();
        QTest::keyClick(channel, Qt::Key_Home);
        QVERIFY(!collective->isChecked());
        collective->click();
        QTest::keyClick(channel, Qt::Key_Down);
        QVERIFY(collective->isChecked());
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
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->isVisibleTo(screen.entry.get()), 120000);
        QVERIFY2(screen.told()->text().contains(QStringLiteral("! %1 act(s) there").arg(recent.value(company.id))),
                 qPrintable(screen.told()->text()));
        // One that said stop.
        Company stopped = screen.companyOf([&](const Company &c) { return recent.value(c.id) == 0; });
        stopped.doNotContact = true;
        QVERIFY(
            screen.workspace->store().write(QStringLiteral("Stop"), [&](storage::Transaction &t) { t.save(stopped); }));
        screen.entry->beginWith(stopped);
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->text().startsWith(u'✕'), 120000);
        screen.entry->begin();
        screen.edit("companyEdit")->setText(QStringLiteral("Never heard of"));
        QTest::keyClick(screen.edit("companyEdit"), Qt::Key_Tab);
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->text().contains(QStringLiteral("will be added")), 120000);
        QVERIFY(!screen.told()->text().contains(u'?'));
        // The first letters of one that is there: perhaps that one is meant.
        const QString like = screen.companyOf([](const Company &c) { return c.name.size() > 12; }).name;
        screen.edit("companyEdit")->setText(like.chopped(1));
        Q_EMIT screen.edit("companyEdit")->editingFinished();
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->text().contains(QStringLiteral("Or is it “%1”?").arg(like)), 120000);
    }
    void aWarningIsRedInEitherTheme()
    {
        Screen screen;
        Company stopped = screen.companyOf([](const Company &c) { return !c.name.isEmpty(); });
        stopped.doNotContact = true;
        QVERIFY(
            screen.workspace->store().write(QStringLiteral("Stop"), [&](storage::Transaction &t) { t.save(stopped); }));
        screen.entry->beginWith(stopped);
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->text().startsWith(u'✕'), 120000);
        for (const bool dark : {true, false}) {
            screen.bench.theme.choose(dark ? kit::ThemeChoice::Dark : kit::ThemeChoice::Light);
            const kit::Colours &colours = dark ? kit::darkColours() : kit::lightColours();
            QTRY_COMPARE_WITH_TIMEOUT(screen.told()->palette().color(QPalette::WindowText), colours.bad,
                                      test::kPatience);
        }
    }
    void whatIsToldOfACompanyGoesWithItsName()
    {
        const Screen screen;
        const Company company = screen.companyOf([](const Company &c) { return !c.name.isEmpty(); });
        screen.entry->beginWith(company);
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->isVisibleTo(screen.entry.get()), 120000);
        auto *edit = screen.edit("companyEdit");
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Backspace);
        QVERIFY(!screen.told()->isVisibleTo(screen.entry.get()));
        edit->setText(company.name);
        Q_EMIT edit->editingFinished();
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->isVisibleTo(screen.entry.get()), 120000);
        QVERIFY(!screen.told()->text().contains(QStringLiteral("will be added")));
        const QString told = screen.told()->text();
        edit->setText(company.reference); // the same one, as lists name it
        Q_EMIT edit->editingFinished();
        QTRY_COMPARE_WITH_TIMEOUT(screen.told()->isVisibleTo(screen.entry.get()), true, 120000);
        QCOMPARE(screen.told()->text(), told);
    }
    void whatIsMissingIsToldAndNothingLost()
    {
        const Screen screen;
        const qint64 before = screen.acts();
        screen.edit("companyEdit")->setText(QStringLiteral("Atelier tout neuf"));
        screen.edit("nextActionEdit")->setText(QStringLiteral("Rappeler"));
        screen.find<QPushButton>("saveActButton")->click();
        const auto *problem = screen.problem();
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), 120000);
        QVERIFY2(problem->text().startsWith(u'✕'), qPrintable(problem->text()));
        QCOMPARE(problem->palette().color(problem->foregroundRole()), kit::coloursOf(QApplication::palette()).bad);
        QCOMPARE(screen.told()->foregroundRole(), QPalette::WindowText);
        const auto topOf = [&](const QWidget *of) { return of->mapTo(screen.entry.get(), QPoint(0, 0)).y(); };
        QTRY_VERIFY_WITH_TIMEOUT(topOf(problem) > topOf(screen.edit("membersEdit"))
                                     && topOf(problem) < topOf(screen.edit("nextActionEdit")),
                                 test::kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.edit("membersEdit")->hasFocus(), test::kPatience);
        QVERIFY(problem->text().endsWith(screen.edit("membersEdit")->accessibleDescription()));
        // What is told of the company beside it does not take its place.
        Q_EMIT screen.edit("companyEdit")->editingFinished();
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->text().contains(QStringLiteral("will be added")), 120000);
        QVERIFY(problem->isVisible());
        QTest::keyClicks(screen.edit("membersEdit"), QStringLiteral("O")); // it is being put right
        QVERIFY(!problem->isVisible());
        QCOMPARE(screen.acts(), before);
        QCOMPARE(screen.edit("nextActionEdit")->text(), QStringLiteral("Rappeler"));
        QCOMPARE(screen.companyOf([](const Company &c) { return c.name == u"Atelier tout neuf"; }).id, Id<Company>());
    }
    void contactsOfTheCompanyAreCompleted()
    {
        const Screen screen;
        const auto contact = screen.workspace->store().read([](storage::Reader &reader) {
            const auto contacts = reader.list<domain::Contact>();
            return *std::find_if(contacts.cbegin(), contacts.cend(), [](const domain::Contact &each) {
                return !each.objected && !each.familyName.isEmpty() && !each.position.isEmpty();
            });
        });
        QVERIFY(contact);
        const Company company = screen.companyOf([&](const Company &c) { return c.id == contact->company; });
        const QString name = (contact->givenName + u' ' + contact->familyName).trimmed();
        screen.entry->beginWith(company);
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->text().contains(name), 120000); // beside the company
        typeAndTake(screen.find<CompletingEdit>("contactEdit"), contact->familyName.left(3).toLower(),
                    name + QStringLiteral(" · ") + contact->position);
        screen.edit("membersEdit")->setText(QStringLiteral("Odile Calvérac"));
        screen.find<QPlainTextEdit>("notesEdit")->setPlainText(QStringLiteral("Annonce : comptable\nCDI"));
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        screen.find<QPushButton>("saveActButton")->click();
        QVERIFY(saved.wait(120000));
        const Act act = saved.first().first().value<Act>();
        QCOMPARE(act.notes, QStringLiteral("Contact : %1 · %2\nAnnonce : comptable\nCDI").arg(name, contact->position));
        QCOMPARE(screen.edit("contactEdit")->text(), QString());
        QCOMPARE(screen.find<QPlainTextEdit>("notesEdit")->toPlainText(), QString());
    }
    void theSameActTwiceIsNoticed()
    {
        const Screen screen;
        const qint64 before = screen.acts();
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        for (int i = 0; i < 2; ++i) {
            screen.edit("companyEdit")->setText(QStringLiteral("Atelier tout neuf"));
            screen.edit("membersEdit")->setText(QStringLiteral("Odile Calvérac"));
            screen.find<QPushButton>("saveActButton")->click();
            if (i == 0)
                QVERIFY(saved.wait(120000));
        }
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->text().contains(QStringLiteral("written down already")), 120000);
        QCOMPARE(screen.acts(), before + 1);
        QCOMPARE(saved.size(), 1);
    }
    void savingOnceMoreSaysNothingElse()
    {
        const Screen screen;
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        screen.edit("companyEdit")->setText(QStringLiteral("Atelier tout neuf"));
        screen.edit("membersEdit")->setText(QStringLiteral("Odile Calvérac"));
        screen.find<QPushButton>("saveActButton")->click();
        QVERIFY(saved.wait(120000));
        QTest::keyClick(screen.edit("companyEdit"), Qt::Key_Space);
        QTest::keyClick(screen.edit("companyEdit"), Qt::Key_Return);
        screen.find<QPushButton>("saveActButton")->click();
        test::settle();
        QVERIFY2(!screen.problem()->isVisible(), qPrintable(screen.problem()->text()));
        QVERIFY(screen.told()->isVisible());
        QVERIFY(screen.told()->text().startsWith(QStringLiteral("Saved.")));
        QCOMPARE(saved.size(), 1);
        QTest::keyClick(screen.edit("companyEdit"), Qt::Key_Escape);
        screen.entry->hide(); // as the window does
        screen.entry->begin();
        QVERIFY(!screen.told()->isVisible());
        QTest::keyClick(screen.edit("companyEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(screen.problem()->isVisible(), 120000); // now it is asked for
        screen.entry->hide();
        screen.entry->begin();
        QVERIFY(!screen.problem()->isVisible());
    }
    void theNextActOfALeadLosesNothingBegun()
    {
        const Screen screen;
        // For two members, in the name of the collective.
        const auto act = screen.workspace->store().write(QStringLiteral("Together"),
                                                         [](storage::Transaction &transaction) {
                                                             Act together = transaction.list<Act>().last();
                                                             const auto members = transaction.list<domain::Member>();
                                                             together.id = {};
                                                             together.revision = 0;
                                                             together.reference.clear();
                                                             together.members = {members.at(0).id, members.at(1).id};
                                                             together.onBehalfOf = domain::OnBehalfOf::Collectif;
                                                             return transaction.save(together);
                                                         });
        QVERIFY(act);
        screen.entry->beginAfter(act->id);
        const Company company = screen.companyOf([&](const Company &c) { return c.id == act->company; });
        // Read behind the window: the line is open before it is filled in.
        QVERIFY(screen.entry->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(screen.edit("companyEdit")->text(), company.name, 120000);
        QCOMPARE(screen.edit("membersEdit")->text().count(u','), act->members.size() - 1);
        QVERIFY(screen.find<QCheckBox>("collectiveCheckBox")->isChecked());
        // Filled in only, it may be filled in again; begun, it stays until it is saved or emptied.
        screen.entry->beginAfter(act->id);
        QTRY_COMPARE_WITH_TIMEOUT(screen.edit("companyEdit")->text(), company.name, 120000);
        screen.edit("nextActionEdit")->setText(QStringLiteral("Rappeler"));
        screen.entry->beginAfter(act->id);
        QCOMPARE(screen.edit("nextActionEdit")->text(), QStringLiteral("Rappeler"));
        QVERIFY(screen.told()->text().contains(QStringLiteral("save it or empty the line")));
        screen.find<QPushButton>("emptyLineButton")->click();
        QCOMPARE(screen.edit("companyEdit")->text(), QString());
        screen.entry->beginAfter(act->id);
        screen.edit("nextActionEdit")->setText(QStringLiteral("Rappeler")); // typed before it is filled in: both stay
        QTRY_COMPARE_WITH_TIMEOUT(screen.edit("companyEdit")->text(), company.name, 120000);
        QCOMPARE(screen.edit("nextActionEdit")->text(), QStringLiteral("Rappeler"));
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        screen.find<QPushButton>("saveActButton")->click();
        QVERIFY(saved.wait(120000));
        Act expected = saved.first().first().value<Act>();
        QVERIFY(domain::leadOf(expected) == domain::leadOf(*act));
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
    void dayAndFollowUpThatWereTypedStayUntilTheyAreSaved()
    {
        const Screen screen;
        const auto retype = [&](const char *edit, const QString &text) {
            screen.edit(edit)->setFocus();
            screen.edit(edit)->selectAll();
            QTest::keyClicks(screen.edit(edit), text);
        };
        retype("dateEdit", QStringLiteral("1/6/2012"));
        retype("dueOnEdit", QStringLiteral("20/06/2012"));
        screen.entry->begin(); // while it is open
        QCOMPARE(screen.edit("dateEdit")->text(), QStringLiteral("1/6/2012"));
        QCOMPARE(screen.edit("dueOnEdit")->text(), QStringLiteral("20/06/2012"));
        QTest::keyClick(screen.edit("dueOnEdit"), Qt::Key_Escape);
        QVERIFY(!screen.entry->isVisible());
        screen.entry->begin();
        QCOMPARE(screen.edit("dateEdit")->text(), QStringLiteral("1/6/2012"));
        QCOMPARE(screen.edit("dueOnEdit")->text(), QStringLiteral("20/06/2012"));

        retype("companyEdit", QStringLiteral("Atelier tout neuf"));
        screen.edit("membersEdit")->setText(QStringLiteral("Odile Calvérac"));
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        screen.find<QPushButton>("saveActButton")->click();
        QVERIFY(saved.wait(120000));
        QCOMPARE(saved.first().first().value<Act>().dueOn, std::optional(QDate(2012, 6, 20)));
        // The next one is of the same day, and has a follow-up of its own.
        QCOMPARE(screen.edit("dateEdit")->text(), QStringLiteral("1/6/2012"));
        QCOMPARE(screen.edit("dueOnEdit")->text(), QStringLiteral("11/06/2012"));
        screen.entry->begin();
        QCOMPARE(screen.edit("dateEdit")->text(), QStringLiteral("1/6/2012"));
        // Another time, it is today.
        QTest::keyClick(screen.edit("companyEdit"), Qt::Key_Escape);
        screen.entry->begin();
        QCOMPARE(screen.edit("dateEdit")->text(), QStringLiteral("30/06/2012"));
        QCOMPARE(screen.edit("dueOnEdit")->text(), QStringLiteral("10/07/2012"));
    }
    void whoAndTheResultAreBegunToo()
    {
        const Screen screen;
        const auto act = screen.workspace->store().read(
            [](storage::Reader &reader) { return reader.list<Act>().constLast().id; });
        QVERIFY(act);
        screen.find<QComboBox>("resultComboBox")->setCurrentIndex(2);
        screen.entry->beginAfter(*act);
        QVERIFY(screen.told()->text().contains(QStringLiteral("save it or empty the line")));
        QCOMPARE(screen.find<QComboBox>("resultComboBox")->currentIndex(), 2);
        screen.find<QPushButton>("emptyLineButton")->click();
        screen.edit("membersEdit")->setText(QStringLiteral("Odile Calvérac"));
        screen.entry->beginAfter(*act);
        QCOMPARE(screen.edit("membersEdit")->text(), QStringLiteral("Odile Calvérac"));
    }
    void whatIsTypedWhileItSavesStays()
    {
        const Screen screen;
        const qint64 before = screen.acts();
        screen.edit("companyEdit")->setText(QStringLiteral("Atelier tout neuf"));
        screen.edit("membersEdit")->setText(QStringLiteral("Odile Calvérac"));
        screen.edit("nextActionEdit")->setText(QStringLiteral("Rappeler"));
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        QSemaphore hasBegun;
        QSemaphore mayEnd;
        std::thread writer([&] { // somebody who writes meanwhile
            (void)screen.workspace->store().write(QStringLiteral("Elsewhere"), [&](storage::Transaction &) {
                hasBegun.release();
                mayEnd.acquire();
            });
        });
        hasBegun.acquire();
        auto *company = screen.edit("companyEdit");
        QTest::keyClick(company, Qt::Key_Return);
        QTest::keyClick(company, Qt::Key_Return); // once more
        company->setFocus();
        company->selectAll();
        company->setText(QStringLiteral("Atelier suivant"));
        mayEnd.release();
        writer.join();
        QVERIFY(saved.wait(120000));
        test::settle();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(screen.acts(), before + 1);
        QCOMPARE(company->text(), QStringLiteral("Atelier suivant"));
        QCOMPARE(screen.edit("nextActionEdit")->text(), QString());
        QVERIFY2(screen.told()->text().contains(QStringLiteral("What you typed meanwhile stays")),
                 qPrintable(screen.told()->text()));
        QVERIFY(!screen.problem()->isVisible());
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
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->isVisibleTo(screen.entry.get()), 120000);
        screen.bench.examine(*screen.entry, "quickentry");
    }
};

REBOND_TEST(TestQuickEntry)
#include "tst_quickentry.moc"
