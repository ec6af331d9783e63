// SPDX-License-Identifier: GPL-3.0-or-later
// The page of letters: a template begun, changed and kept, the letters seen, written and noted.
#include "ui/letters/letterspage.h"

#include "storage/mappings/all.h"
#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/kit/problemlabel.h"
#include "ui/paper/pagesview.h"
#include "ui/samples.h"
#include "ui/steps.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>

using namespace rebond;
using namespace rebond::ui;
using rebond::ui::letters::LettersPage;
using test::kPatience;

class TestLettersPage : public QObject
{
    Q_OBJECT

    struct Screen
    {
        explicit Screen(const test::Bench::Look &look = {})
            : bench(look),
              workspace(test::openDemonstration(bench.folder.path(), bench.clock)),
              page(workspace, bench.surroundings())
        {
            QSignalSpy read(&page, &LettersPage::listsRead);
            bench.show(page);
            page.resize(1366, 768);
            page.refresh();
            QVERIFY(read.wait(kPatience));
        }
        template<typename W>
        [[nodiscard]] W *find(const char *objectName) const
        {
            return page.findChild<W *>(QLatin1String(objectName));
        }
        template<typename R>
        [[nodiscard]] QList<R> all() const
        {
            return workspace->store().read([](storage::Reader &reader) { return reader.list<R>(); }).value();
        }
        // Counted by a loop of its own.
        [[nodiscard]] int companies() const
        {
            int count = 0;
            for (const domain::Company &company : all<domain::Company>())
                count += company.doNotContact ? 0 : 1;
            return count;
        }
        void press(const char *button) const { find<QPushButton>(button)->click(); }
        void begin(const char *starter)
        {
            QSignalSpy previewed(&page, &LettersPage::previewed);
            press(starter);
            QVERIFY(previewed.wait(kPatience));
            QTRY_COMPARE_WITH_TIMEOUT(find<QListWidget>("recipientsList")->count(), companies(), kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(page.pages().pageCount() > 0, kPatience);
        }
        QString label() const { return test::stepsOf(workspace->store()).undoLabel().value_or(QString()); }

        test::Bench bench;
        std::shared_ptr<rebond::workspace::Workspace> workspace;
        LettersPage page;
    };
    static int pagesOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        static const QRegularExpression count(QStringLiteral("/Count ([0-9]+)"));
        int most = 0;
        for (auto each = count.globalMatch(QString::fromLatin1(file.readAll())); each.hasNext();)
            most = std::max(most, each.next().captured(1).toInt());
        return most;
    }

private Q_SLOTS:
    void aFileWithoutALetterSaysHowToBegin()
    {
        Screen screen;
        QVERIFY(screen.find<QPushButton>("starter1Button")->isVisible());
        for (const char *later : {"exportLettersButton", "letterTextButton", "templateBodyEdit", "recipientsList"})
            QVERIFY2(!screen.find<QWidget>(later)->isVisible(), later);
        QVERIFY(screen.page.firstStop() == screen.find<QPushButton>("starter1Button"));
        screen.page.startWork();
        QVERIFY(screen.bench.files.asked.isEmpty()); // there is nothing to be written
        screen.press("firstTemplateButton");
        QVERIFY(screen.find<QLineEdit>("templateNameEdit")->isVisible());
        QVERIFY(screen.find<QPushButton>("exportLettersButton")->isVisible());
        QVERIFY(!screen.find<QPushButton>("starter1Button")->isVisible());
        QVERIFY(screen.page.firstStop() == screen.find<QComboBox>("letterTemplateComboBox"));
    }

    void aTemplateIsBegunChangedAndKept()
    {
        Screen screen;
        QVERIFY(screen.all<domain::LetterTemplate>().isEmpty());
        screen.begin("starter1Button");
        QCOMPARE(screen.all<domain::LetterTemplate>().size(), 1);
        QCOMPARE(screen.page.pages().pageCount(), 1); // of the one chosen
        auto *body = screen.find<QPlainTextEdit>("templateBodyEdit");
        body->setFocus();
        body->setPlainText(QStringLiteral("Bonjour {nom}."));
        screen.find<QLineEdit>("templateNameEdit")->setFocus(); // the field is left
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<domain::LetterTemplate>().first().body, QStringLiteral("Bonjour {nom}."),
                                  kPatience);
        QVERIFY2(screen.label().startsWith(QStringLiteral("Change the template G")), qPrintable(screen.label()));
    }

    void aFieldThatIsNoneIsToldAndNotKept()
    {
        Screen screen;
        screen.begin("starter1Button");
        const QString before = screen.all<domain::LetterTemplate>().first().body;
        auto *body = screen.find<QPlainTextEdit>("templateBodyEdit");
        body->setFocus();
        body->setPlainText(QStringLiteral("Bonjour {prénom}.")); // of no company
        auto *problem = screen.find<kit::ProblemLabel>("templateProblemLabel");
        QVERIFY(problem->isTold());
        QVERIFY2(problem->text().contains(QStringLiteral("{prénom}")), qPrintable(problem->text()));
        const auto asked = screen.bench.files.asked.size();
        screen.press("exportLettersButton");
        QCOMPARE(screen.bench.files.asked.size(), asked); // no place is asked for in vain
        QCOMPARE(screen.all<domain::LetterTemplate>().first().body, before);
    }

    void whatCannotBeKeptIsBroughtBack()
    {
        Screen screen;
        screen.begin("starter1Button");
        const QString kept = screen.all<domain::LetterTemplate>().first().body;
        screen.press("newTemplateButton");
        QVERIFY(screen.page.draft().isEmpty()); // begun, and nothing typed yet
        auto *body = screen.find<QPlainTextEdit>("templateBodyEdit");
        const QString typed = QStringLiteral("Sans nom, et pas perdu.");
        body->setPlainText(typed);
        const QVariantMap draft = screen.page.draft();
        QVERIFY(!draft.isEmpty());
        screen.find<QComboBox>("letterTemplateComboBox")->setCurrentIndex(0);
        QCOMPARE(body->toPlainText(), kept);
        screen.bench.messages->findChild<QPushButton *>(QStringLiteral("bringLetterBackButton"))->click();
        QCOMPARE(body->toPlainText(), typed);
        QCOMPARE(screen.page.draft(), draft);
        auto *name = screen.find<QLineEdit>("templateNameEdit");
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("Relance"));
        body->setFocus(); // the field is left
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<domain::LetterTemplate>().size(), 2, kPatience);
        QVERIFY(screen.page.draft().isEmpty());
        QCOMPARE(body->toPlainText(), typed);
    }

    void labelsGoOnFromAPlaceOfTheSheet()
    {
        Screen screen;
        screen.begin("starter2Button"); // 3 × 8
        const int count = screen.companies();
        screen.find<QSpinBox>("labelStartSpinBox")->setValue(20);
        const QString path = screen.bench.folder.filePath(QStringLiteral("etiquettes.pdf"));
        screen.bench.files.answers = {path};
        QSignalSpy written(&screen.page, &LettersPage::exported);
        screen.press("exportLettersButton");
        QVERIFY(written.wait(kPatience));
        QTRY_COMPARE_WITH_TIMEOUT(screen.page.pages().pageCount(), (count + 19 + 23) / 24, kPatience);
        QVERIFY(pagesOf(path) <= 0 || pagesOf(path) == (count + 19 + 23) / 24); // where the count can be read
    }

    void lettersOfThoseTickedAreNotedInOneStep()
    {
        Screen screen;
        screen.begin("starter1Button");
        screen.press("tickNoneButton");
        QVERIFY(!screen.find<QPushButton>("noteLettersButton")->isEnabled());
        auto *list = screen.find<QListWidget>("recipientsList");
        list->item(0)->setCheckState(Qt::Checked);
        list->item(2)->setCheckState(Qt::Checked);
        QVERIFY(screen.find<QLabel>("recipientsCountLabel")->text().startsWith(u'2'));
        const qsizetype before = screen.all<domain::Act>().size();
        screen.press("noteLettersButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<domain::Act>().size(), before + 2, kPatience);
        QVERIFY2(screen.label().startsWith(QStringLiteral("Note 2 letter")), qPrintable(screen.label()));
        const Done undone = screen.workspace->store().history().undo();
        QVERIFY(undone);
        QCOMPARE(screen.all<domain::Act>().size(), before);
    }

    void whatSomebodyElseHasChangedIsKeptWhenAsked()
    {
        Screen screen;
        screen.begin("starter1Button");
        auto *body = screen.find<QPlainTextEdit>("templateBodyEdit");
        body->setFocus();
        body->setPlainText(QStringLiteral("Le mien, {nom}."));
        const Done theirs = screen.workspace->store().write(QStringLiteral("Theirs"), [](storage::Transaction &t) {
            domain::LetterTemplate letter = t.list<domain::LetterTemplate>().first();
            letter.body = QStringLiteral("Le leur.");
            (void)t.save(letter);
        });
        QVERIFY(theirs);
        screen.find<QLineEdit>("templateNameEdit")->setFocus(); // the field is left
        const auto button = [&] {
            return screen.bench.messages->findChild<QPushButton *>(QStringLiteral("keepMyLetterButton"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(button(), kPatience);
        QCOMPARE(screen.all<domain::LetterTemplate>().first().body, QStringLiteral("Le leur."));
        button()->click();
        QCOMPARE(screen.all<domain::LetterTemplate>().first().body, QStringLiteral("Le mien, {nom}."));
        QCOMPARE(body->toPlainText(), QStringLiteral("Le mien, {nom}."));
    }

    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Screen screen(test::Bench::look());
        screen.bench.examine(screen.page, "letters-empty");
        screen.begin("starter1Button");
        screen.page.pages().setProperty("rebondData", true);
        screen.bench.examine(screen.page, "letters");
    }
};

REBOND_TEST(TestLettersPage)
#include "tst_letters.moc"
