// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that mean a form, wherever in the window the keyboard is: Ctrl+S saves it, F2 opens one or says why not.
#include "operations/cohorts.h"
#include "support/patience.h"
#include "ui/kit/messagebar.h"
#include "ui/openedwindow.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;

class TestFormKeys : public QObject
{
    Q_OBJECT

    template<typename R>
    static qint64 count(const test::OpenedWindow &opened)
    {
        return opened.session.workspace()
            ->store()
            .read([](storage::Reader &reader) { return reader.count<R>(); })
            .value_or(-1);
    }
    static void write(const test::OpenedWindow &opened, const char *edit, const QString &text)
    {
        opened.find<QLineEdit>(edit)->setText(text);
    }

private Q_SLOTS:
    void ctrlSSavesTheFormThatStandsOpen()
    {
        test::OpenedWindow opened;
        opened.openFew();
        opened.bench.show(opened.window);
        opened.window.goTo(QStringLiteral("members"));
        opened.find<QPushButton>("newMemberButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(opened.find<QLineEdit>("familyNameEdit"), kPatience);
        write(opened, "familyNameEdit", QStringLiteral("Amiravel"));
        write(opened, "givenNameEdit", QStringLiteral("Bernadette"));
        write(opened, "joinedOnEdit", QStringLiteral("20/6/2011"));
        auto *pages = opened.find<QListWidget>("pageList");
        QVERIFY(pages);
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(count<domain::Member>(opened), 2, kPatience);
        QTest::keyClick(pages, Qt::Key_S, Qt::ControlModifier); // nothing is open any more
        opened.window.goTo(QStringLiteral("file"));
        opened.find<QPushButton>("newCohortButton")->click();
        write(opened, "newCohortNameEdit", QStringLiteral("Rebonds 2013"));
        QTest::keyClick(opened.find<QLineEdit>("newCohortNameEdit"), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(opened.session.workspace()->cohort().name, QStringLiteral("Rebonds 2013"), kPatience);
    }
    // Who clicks on a page's name types there, not among the names; and its search is one key from anywhere.
    void aClickOnAPagesNameGoesThere()
    {
        test::OpenedWindow opened;
        opened.openFew();
        opened.bench.show(opened.window);
        auto *pages = opened.find<QListWidget>("pageList");
        const auto click = [pages](int row) {
            QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualItemRect(pages->item(row)).center());
        };
        for (const int row : {1, 1, 2}) { // also where it is shown already
            click(row);
            QVERIFY2(!pages->hasFocus(), qPrintable(QString::number(row)));
        }
        QVERIFY(opened.find<QWidget>("companiesPage")->isAncestorOf(opened.window.focusWidget()));
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(opened.find<QLineEdit>("companiesSearchEdit")->hasFocus());
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_Up);
        QVERIFY(pages->hasFocus()); // arrows go on
        QTest::keyClick(pages, Qt::Key_Return);
        QVERIFY(opened.find<QWidget>("membersPage")->isAncestorOf(opened.window.focusWidget()));
    }
    void ctrlSSavesTheActOfTheLine()
    {
        test::OpenedWindow opened;
        opened.openFew();
        opened.bench.show(opened.window);
        opened.action("edit.act")->trigger();
        write(opened, "companyEdit", QStringLiteral("Azurel"));
        write(opened, "membersEdit", QStringLiteral("Odile Calvérac"));
        auto *notes = opened.find<QPlainTextEdit>("notesEdit");
        QCOMPARE(notes->placeholderText(), QStringLiteral("Ctrl+Enter saves"));
        notes->setFocus();
        QTest::keyClick(notes, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(count<domain::Act>(opened), 4, kPatience);
    }
    void aKeyThatWouldWriteSaysWhyItDoesNot()
    {
        test::OpenedWindow opened;
        opened.openFew();
        opened.bench.show(opened.window);
        const auto workspace = opened.session.workspace();
        QVERIFY(operations::closeCohort(workspace->store(), workspace->cohort(), opened.bench.clock.today()));
        QTRY_VERIFY_WITH_TIMEOUT(!opened.action("edit.act")->isEnabled(), kPatience);
        for (const Qt::Key key : {Qt::Key_F2, Qt::Key_F3, Qt::Key_F4}) {
            opened.window.messages().clear();
            QTest::keyClick(opened.find<QListWidget>("pageList"), key);
            QVERIFY(opened.window.messages().isSpeaking());
            QVERIFY2(opened.window.messages().sentence().startsWith(QStringLiteral("This cohort is closed")),
                     qPrintable(opened.window.messages().sentence()));
        }
    }
};

REBOND_TEST(TestFormKeys)
#include "tst_formkeys.moc"
