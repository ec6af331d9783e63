// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/completingedit.h"

#include "base/folding.h"
#include "support/patience.h"
#include "support/runner.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSemaphore>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <memory>

using namespace rebond;
using ui::kit::CompletingEdit;
using test::kPatience;
using Names = CompletingEdit::Names;

namespace {

// A line over another one, its proposals out of a list, and answered when the test says so.
struct Form
{
    explicit Form(Names names, const QStringList &known)
    {
        const auto ask = [known, gate = gate](const QString &begun) -> Result<QStringList> {
            gate->acquire();
            gate->release();
            QStringList found;
            for (const QString &name : known) {
                if (fold(name).startsWith(fold(begun)) || fold(name).contains(u' ' + fold(begun)))
                    found.append(name);
            }
            return found;
        };
        auto *column = new QVBoxLayout(&window);
        edit = new CompletingEdit(CompletingEdit::Values::One, names, ask, &window);
        next = new QLineEdit(&window);
        column->addWidget(edit);
        column->addWidget(next);
        returned = std::make_unique<QSignalSpy>(edit, &QLineEdit::returnPressed);
        answered = std::make_unique<QSignalSpy>(edit, &CompletingEdit::answered);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, kPatience));
        edit->setFocus();
    }
    ~Form() { gate->release(); }
    QAbstractItemView *popup() const { return edit->findChild<QCompleter *>()->popup(); }
    void hold() const { gate->acquire(); }
    void let() const { gate->release(); }
    void type(const QString &letters) const
    {
        QTest::keyClicks(edit, letters);
        QTRY_VERIFY_WITH_TIMEOUT(!edit->isAsking(), kPatience);
    }
    // As the window system gives it: the popup has the keyboard.
    void key(Qt::Key key) const { QTest::keyClick(popup()->isVisible() ? popup() : static_cast<QWidget *>(edit), key); }

    std::shared_ptr<QSemaphore> gate = std::make_shared<QSemaphore>(1);
    QWidget window;
    CompletingEdit *edit = nullptr;
    QLineEdit *next = nullptr;
    std::unique_ptr<QSignalSpy> returned;
    std::unique_ptr<QSignalSpy> answered;
};

const QStringList kCompanies{QStringLiteral("Azur Services"), QStringLiteral("Azurel Port")};
} // namespace

class TestCompletingEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enterTakesWhatIsMarkedAndSavesNothing()
    {
        const Form form(Names::New, kCompanies);
        form.type(QStringLiteral("azu"));
        QVERIFY(form.popup()->isVisible());
        form.key(Qt::Key_Return);
        QCOMPARE(form.edit->text(), QStringLiteral("Azur Services"));
        QCOMPARE(form.returned->size(), 0);
        QVERIFY(!form.popup()->isVisible());
        QVERIFY(form.edit->hasFocus());
        form.key(Qt::Key_Return);
        QCOMPARE(form.returned->size(), 1);
    }
    void theSecondIsTakenByDownAndEnter()
    {
        const Form form(Names::New, kCompanies);
        form.type(QStringLiteral("azu"));
        form.key(Qt::Key_Down);
        form.key(Qt::Key_Enter);
        QCOMPARE(form.edit->text(), QStringLiteral("Azurel Port"));
        QCOMPARE(form.returned->size(), 0);
    }
    void belowTheLastThereIsNone()
    {
        const Form form(Names::Known, {QStringLiteral("Odile Calvérac")});
        form.type(QStringLiteral("odi"));
        QVERIFY(form.popup()->isVisible() && form.popup()->currentIndex().row() == 0);
        form.key(Qt::Key_Down);
        form.key(Qt::Key_Return);
        QCOMPARE(form.edit->text(), QStringLiteral("Odile Calvérac"));
        QCOMPARE(form.returned->size(), 0);
        // With two, from above the first down to the last, and no further.
        const Form two(Names::New, kCompanies);
        two.type(QStringLiteral("azu"));
        two.key(Qt::Key_Up);
        for (int i = 0; i < 3; ++i)
            two.key(Qt::Key_Down);
        two.key(Qt::Key_Return);
        QCOMPARE(two.edit->text(), QStringLiteral("Azurel Port"));
        QCOMPARE(two.returned->size(), 0);
    }
    void tabTakesWhatIsMarkedAndGoesOn()
    {
        const Form form(Names::New, kCompanies);
        form.type(QStringLiteral("azu"));
        form.key(Qt::Key_Tab);
        QCOMPARE(form.edit->text(), QStringLiteral("Azur Services"));
        QVERIFY(form.next->hasFocus());
    }
    void nothingMarkedLeavesTheLetters()
    {
        const Form form(Names::New, kCompanies);
        form.type(QStringLiteral("azu"));
        form.key(Qt::Key_Up); // above the first one there is none
        QVERIFY(form.popup()->isVisible() && !form.popup()->currentIndex().isValid());
        form.key(Qt::Key_Tab);
        QCOMPARE(form.edit->text(), QStringLiteral("azu"));
        QVERIFY(form.next->hasFocus());
        QVERIFY(!form.popup()->isVisible());
    }
    void wholeWordsMayBeANameOfTheirOwn()
    {
        const Form form(Names::New, kCompanies);
        form.type(QStringLiteral("Azur"));
        QVERIFY(form.popup()->isVisible() && !form.popup()->currentIndex().isValid());
        form.key(Qt::Key_Return);
        QCOMPARE(form.edit->text(), QStringLiteral("Azur"));
        QCOMPARE(form.returned->size(), 1);
        form.type(QStringLiteral(" s"));
        QVERIFY(form.popup()->currentIndex().isValid());
        form.key(Qt::Key_Escape); // and what is meant otherwise stays as it is
        form.key(Qt::Key_Tab);
        QCOMPARE(form.edit->text(), QStringLiteral("Azur s"));
    }
    void aLaterWordIsCompletedUnlessItIsWhole()
    {
        const Form form(Names::New, {QStringLiteral("Banque du Crédit")});
        form.type(QStringLiteral("credi"));
        form.key(Qt::Key_Tab);
        QCOMPARE(form.edit->text(), QStringLiteral("Banque du Crédit"));
        form.edit->clear();
        form.edit->setFocus();
        form.type(QStringLiteral("Credit")); // may be another bank
        QVERIFY(form.popup()->isVisible() && !form.popup()->currentIndex().isValid());
        form.key(Qt::Key_Down);
        form.key(Qt::Key_Return);
        QCOMPARE(form.edit->text(), QStringLiteral("Banque du Crédit"));
    }
    void whoeverIsCalledSoIsMarked()
    {
        const Form form(Names::New, {QStringLiteral("Azur Services"), QStringLiteral("AZUR")});
        form.type(QStringLiteral("azur"));
        form.key(Qt::Key_Tab);
        QCOMPARE(form.edit->text(), QStringLiteral("AZUR"));
    }
    void whereOnlyKnownNamesStandAWholeWordIsCompleted()
    {
        const Form form(Names::Known, {QStringLiteral("Odile Calvérac")});
        form.type(QStringLiteral("odile"));
        form.key(Qt::Key_Tab);
        QCOMPARE(form.edit->text(), QStringLiteral("Odile Calvérac"));
    }
    void tabBeforeTheAnswerTakesTheSame()
    {
        const Form form(Names::New, kCompanies);
        form.hold();
        QTest::keyClicks(form.edit, QStringLiteral("azu"));
        QTest::keyClick(form.edit, Qt::Key_Tab);
        QVERIFY(form.next->hasFocus()); // typing never waits
        QCOMPARE(form.edit->text(), QStringLiteral("azu"));
        int saved = 0;
        CompletingEdit::whenAnswered(form.edit->parentWidget(), [&] { ++saved; });
        QCOMPARE(saved, 0);
        form.let();
        QTRY_COMPARE_WITH_TIMEOUT(form.edit->text(), QStringLiteral("Azur Services"), kPatience);
        QVERIFY(form.next->hasFocus() && !form.popup()->isVisible());
        QCOMPARE(saved, 1);
    }
    void whatWasProposedForFewerLettersIsNotTaken()
    {
        const Form form(Names::New, kCompanies);
        form.type(QStringLiteral("azur"));
        QVERIFY(form.popup()->isVisible());
        form.key(Qt::Key_Down);
        form.hold();
        QTest::keyClicks(form.edit, QStringLiteral("el"));
        form.key(Qt::Key_Tab);
        QCOMPARE(form.edit->text(), QStringLiteral("azurel"));
        form.let();
        QTRY_VERIFY_WITH_TIMEOUT(!form.edit->isAsking(), kPatience);
        QCOMPARE(form.edit->text(), QStringLiteral("azurel")); // a whole word
    }
    void enterBeforeTheAnswerWaitsForIt()
    {
        const Form form(Names::New, kCompanies);
        form.hold();
        QTest::keyClicks(form.edit, QStringLiteral("azu"));
        QTest::keyClick(form.edit, Qt::Key_Return);
        QCOMPARE(form.returned->size(), 0);
        form.let();
        QTRY_COMPARE_WITH_TIMEOUT(form.edit->text(), QStringLiteral("Azur Services"), kPatience);
        QCOMPARE(form.returned->size(), 0);

        form.edit->clear();
        form.hold();
        QTest::keyClicks(form.edit, QStringLiteral("Calve"));
        QTest::keyClick(form.edit, Qt::Key_Return);
        QCOMPARE(form.returned->size(), 0);
        form.let();
        QTRY_COMPARE_WITH_TIMEOUT(form.returned->size(), 1, kPatience); // nobody is called so
        QCOMPARE(form.edit->text(), QStringLiteral("Calve"));

        form.hold();
        QTest::keyClicks(form.edit, QStringLiteral("r"));
        QTest::keyClick(form.edit, Qt::Key_Return);
        QTest::keyClick(form.edit, Qt::Key_Escape); // thought better of
        form.let();
        QTRY_VERIFY_WITH_TIMEOUT(!form.edit->isAsking(), kPatience);
        QCOMPARE(form.returned->size(), 1);
    }
};

REBOND_TEST(TestCompletingEdit)
#include "tst_completingedit.moc"
