// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a member beyond its fields: consents, what to say of a role, ROME codes looked up.
#include "ui/memberscreen.h"

#include "support/runner.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace rebond;
using domain::Consent;
using domain::Member;
using test::kPatience;
using ui::members::MembersPage;

class TestMemberForm : public QObject
{
    Q_OBJECT

    using Screen = test::MemberScreen;

    static void edit(const Screen &screen) { QTest::keyClick(screen.find<QTableView>("membersTable"), Qt::Key_Return); }
    // The name in the booklet withdrawn, the photo in the press given for two years.
    static void change(const Screen &screen)
    {
        screen.find<QCheckBox>("nameBookletCheck")->click();
        screen.find<QCheckBox>("photoPressCheck")->click();
        auto *expires = screen.find<QLineEdit>("consentExpiresEdit");
        expires->clear();
        QTest::keyClicks(expires, QStringLiteral("30/6/2014"));
    }

private Q_SLOTS:
    void everyConsentHasABoxOfItsOwn()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        const Member member = screen.member("M01");
        const QList<Consent> before = screen.consentsOf(member);
        edit(screen);
        QVERIFY(screen.shows("consentMatrix"));
        // The boxes say what stands, each for itself.
        int ticked = 0;
        for (const auto &use : domain::terms<domain::ConsentUse>()) {
            for (const auto &medium : domain::terms<domain::ConsentMedium>()) {
                QString name = QString::fromLatin1(medium.code);
                name.front() = name.front().toUpper();
                name = QString::fromLatin1(use.code) + name + QStringLiteral("Check");
                const bool stands = std::any_of(before.begin(), before.end(), [&](const Consent &consent) {
                    return consent.use == use.value && consent.medium == medium.value && !consent.withdrawnOn;
                });
                const auto *box = screen.page->findChild<QCheckBox *>(name);
                QVERIFY2(box, qPrintable(name));
                QCOMPARE(box->isChecked(), stands);
                ticked += stands ? 1 : 0;
            }
        }
        QVERIFY(ticked > 3);
        QVERIFY(screen.page->preparation().isEmpty());
    }
    // One that has ended, and the same agreed to again: its box and its days are those of the one that holds.
    void whatWasAgreedToAgainIsShownByItsNewEnd()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        const Member member = screen.member("M01");
        const Done written = screen.store().write(QStringLiteral("Two"), [&](storage::Transaction &transaction) {
            for (const QDate &given : {QDate(2010, 6, 20), QDate(2012, 6, 29)}) {
                Consent consent;
                consent.member = member.id;
                consent.use = domain::ConsentUse::Photo;
                consent.medium = domain::ConsentMedium::Press;
                consent.givenOn = given;
                consent.expiresOn = given.addYears(1);
                transaction.save(consent);
            }
        });
        QVERIFY(written);
        edit(screen);
        auto *box = screen.find<QCheckBox>("photoPressCheck");
        QTRY_VERIFY_WITH_TIMEOUT(box && box->isChecked(), kPatience);
        QVERIFY2(box->text().startsWith(QStringLiteral("to ")), qPrintable(box->text()));
        box->click();
        box->click(); // chosen, and as it was
        QCOMPARE(screen.find<QLineEdit>("consentGivenEdit")->text(), QStringLiteral("29/06/2012"));
        QCOMPARE(screen.find<QLineEdit>("consentExpiresEdit")->text(), QStringLiteral("29/06/2013"));
        QVERIFY(screen.page->preparation().isEmpty()); // nothing is begun by that
    }
    void whatIsWrongWithAFieldIsOverWhenItIsCorrected()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        edit(screen);
        auto *joined = screen.find<QLineEdit>("joinedOnEdit");
        auto *born = screen.find<QLineEdit>("birthYearEdit");
        joined->setText(QStringLiteral("31/2/2012"));
        born->setText(QStringLiteral("jadis"));
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("joinedOnEditTold") && screen.shows("birthYearEditTold"), kPatience);
        joined->setText(QStringLiteral("28/2/2012"));
        QVERIFY(!screen.shows("joinedOnEditTold"));
        QVERIFY(screen.shows("birthYearEditTold")); // not yet
    }
    void aDayThatIsNoneStopsTheSaving()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        edit(screen);
        // One withdrawn, one given with days of its own; a day that is none stops the saving.
        auto *given = screen.find<QCheckBox>("photoPressCheck");
        QVERIFY(!given->isChecked());
        screen.find<QCheckBox>("nameBookletCheck")->click();
        given->click();
        QCOMPARE(screen.find<QLabel>("consentWhichLabel")->text(), QStringLiteral("Photo, Press"));
        QCOMPARE(screen.find<QLineEdit>("consentGivenEdit")->text(), QStringLiteral("30/06/2012"));
        auto *expires = screen.find<QLineEdit>("consentExpiresEdit");
        expires->setFocus();
        QTest::keyClicks(expires, QStringLiteral("31/2/2013"));
        QCOMPARE(expires->text(), QStringLiteral("31/2/2013"));
        QVERIFY(screen.shows("consentToldLabel"));
        screen.press("saveButton");
        QVERIFY(screen.shows("memberForm"));
        QVERIFY(screen.undoLabel().isEmpty());
        expires->clear();
        QTest::keyClicks(expires, QStringLiteral("1/1/2011")); // before it was given
        screen.press("saveButton");
        QVERIFY(screen.shows("memberForm"));
        expires->clear();
        QTest::keyClicks(expires, QStringLiteral("30/6/2014"));
        QVERIFY(!screen.shows("consentToldLabel"));
        QVERIFY(given->text().contains(QStringLiteral("30/06/2014")));
    }
    void whatIsTickedOutlivesThePage()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        edit(screen);
        change(screen);
        // What is typed outlives the page.
        const QVariantMap preparation = screen.page->preparation();
        QVERIFY(!preparation.isEmpty());
        {
            MembersPage next(screen.workspace, screen.bench.surroundings());
            next.resume(preparation);
            QVERIFY(next.findChild<QCheckBox *>(QStringLiteral("photoPressCheck"))->isChecked());
            QVERIFY(!next.findChild<QCheckBox *>(QStringLiteral("nameBookletCheck"))->isChecked());
        }
    }
    void consentsAndRoleAreOneStep()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        const Member member = screen.member("M01");
        const QList<Consent> before = screen.consentsOf(member);
        const auto standing = std::find_if(before.begin(), before.end(), [](const Consent &consent) {
            return consent.use == domain::ConsentUse::Name && consent.medium == domain::ConsentMedium::Booklet;
        });
        QVERIFY(standing != before.end() && !standing->withdrawnOn);
        edit(screen);
        change(screen);
        screen.find<QPlainTextEdit>("roleTextEdit")->setPlainText(QStringLiteral("A tenu la caisse des soixante."));
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!screen.shows("memberForm"), kPatience);
        const QList<Consent> after = screen.consentsOf(member);
        QCOMPARE(after.size(), before.size() + 1);
        for (const Consent &consent : after) {
            if (consent.id == standing->id)
                QCOMPARE(consent.withdrawnOn, std::optional(QDate(2012, 6, 30)));
            if (consent.use == domain::ConsentUse::Photo && consent.medium == domain::ConsentMedium::Press) {
                QCOMPARE(consent.givenOn, std::optional(QDate(2012, 6, 30)));
                QCOMPARE(consent.expiresOn, std::optional(QDate(2014, 6, 30)));
            }
        }
        QCOMPARE(screen.member("M01").roleText, QStringLiteral("A tenu la caisse des soixante."));
        QTRY_COMPARE_WITH_TIMEOUT(screen.find<QLabel>("memberRoleTextLabel")->text(),
                                  QStringLiteral("A tenu la caisse des soixante."), kPatience);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Change member M01"));
        // The form tells of the withdrawal; undo takes all of it back at once.
        QTest::keyClick(screen.find<QTableView>("membersTable"), Qt::Key_Return);
        QVERIFY(screen.find<QLabel>("consentHistoryLabel")->text().contains(QStringLiteral("30 June 2012")));
        screen.press("cancelButton");
        QVERIFY(screen.store().history().undo());
        QCOMPARE(screen.consentsOf(member).size(), before.size());
        QCOMPARE(screen.member("M01").roleText, QString());
    }
    void aTickTakenAwayAndPutBackIsNoWithdrawal()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        QTest::keyClick(screen.find<QTableView>("membersTable"), Qt::Key_Return);
        auto *box = screen.find<QCheckBox>("nameBookletCheck");
        QVERIFY(box->isChecked());
        box->click();
        box->click();
        screen.press("saveButton");
        QVERIFY(!screen.shows("memberForm"));
        QVERIFY(screen.undoLabel().isEmpty());
    }
    // Thirty boxes are six presses; what stands keeps its dates, and a row that is whole is emptied.
    void aWholeRowIsTicked()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        screen.press("newMemberButton");
        screen.find<QCheckBox>("photoSiteCheck")->click();
        auto *expires = screen.find<QLineEdit>("consentExpiresEdit");
        QTest::keyClicks(expires, QStringLiteral("30/6/2014"));
        const QString dated = screen.find<QCheckBox>("photoSiteCheck")->text();
        QVERIFY(!dated.isEmpty());
        const auto ticked = [&](const char *medium) {
            int count = 0;
            for (const auto &use : domain::terms<domain::ConsentUse>()) {
                const QString name = QString::fromLatin1(use.code) + QLatin1String(medium) + QStringLiteral("Check");
                count += screen.page->findChild<QCheckBox *>(name)->isChecked() ? 1 : 0;
            }
            return count;
        };
        screen.press("siteAllButton");
        QCOMPARE(ticked("Site"), static_cast<int>(domain::terms<domain::ConsentUse>().size()));
        QCOMPARE(ticked("Booklet"), 0);
        QCOMPARE(screen.find<QCheckBox>("photoSiteCheck")->text(), dated);
        screen.press("siteAllButton");
        QCOMPARE(ticked("Site"), 0);
    }
    // Tab comes to it from the field it stands below.
    void tabComesToTheLookup()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        screen.press("newMemberButton");
        QStringList passed;
        const QWidget *stop = screen.find<QLineEdit>("romeEdit");
        for (int i = 0; i < 40 && stop->objectName() != u"headlineEdit"; ++i) {
            stop = stop->nextInFocusChain();
            if ((stop->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && stop->isVisibleTo(screen.page.get()))
                passed.append(stop->objectName());
        }
        QVERIFY2(passed.contains(QStringLiteral("romeSearchEdit")), qPrintable(passed.join(u' ')));
        QCOMPARE(passed.first(), QStringLiteral("romeSearchEdit"));
        QCOMPARE(passed.last(), QStringLiteral("headlineEdit"));
    }
    void aRomeCodeIsLookedUpByWords()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        const Member known = screen.member("M05");
        QVERIFY(!known.romeCodes.isEmpty() && !known.occupations.isEmpty());
        screen.press("newMemberButton");
        auto *search = screen.find<QLineEdit>("romeSearchEdit");
        auto *found = screen.find<QListWidget>("romeFoundList");
        auto *codes = screen.find<QLineEdit>("romeEdit");
        search->setFocus();
        search->setText(known.occupations.constFirst().toUpper());
        QTRY_VERIFY_WITH_TIMEOUT(found->count() > 0, kPatience);
        QVERIFY(found->item(0)->text().startsWith(known.romeCodes.constFirst()));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(screen.shows("memberForm")); // Enter took the code, the form is not saved
        QCOMPARE(codes->text(), known.romeCodes.constFirst());
        QCOMPARE(fold(screen.find<QLineEdit>("occupationEdit")->text()), fold(known.occupations.constFirst()));
        QVERIFY(screen.find<QLabel>("romeRemarkLabel")->text().contains(known.romeCodes.constFirst()));
        // An unknown one is taken with a remark; nothing found says what to do.
        codes->setText(QStringLiteral("A1101"));
        QVERIFY(screen.find<QLabel>("romeRemarkLabel")->text().contains(QStringLiteral("new in this file")));
        search->setText(QStringLiteral("no such occupation"));
        QVERIFY(screen.shows("romeNoneLabel"));
        screen.find<QLineEdit>("familyNameEdit")->setText(QStringLiteral("Sansdouble"));
        screen.find<QLineEdit>("givenNameEdit")->setText(QStringLiteral("Ondine"));
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!screen.shows("memberForm"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.find<QLabel>("memberNameLabel")->text(), QStringLiteral("Ondine Sansdouble"),
                                  kPatience);
        const Member stored = screen.member(screen.find<QLabel>("memberReferenceLabel")->text().toLatin1().constData());
        QCOMPARE(stored.romeCodes, QStringList{QStringLiteral("A1101")});
    }
};

REBOND_TEST(TestMemberForm)
#include "tst_memberform.moc"
