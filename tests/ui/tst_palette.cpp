// SPDX-License-Identifier: GPL-3.0-or-later
// Everything by a few letters: found, chosen by the keyboard, opened.
#include "ui/palette/palette.h"

#include "storage/mappings/all.h"
#include "support/patience.h"
#include "ui/openedwindow.h"
#include "ui/palette/lines.h"
#include "ui/settled.h"
#include "ui/shell/commands.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace rebond;
using namespace rebond::ui;
using palette::LineKind;
using palette::LineModel;
using palette::Palette;
using test::kPatience;

namespace {

struct PaletteScreen : test::OpenedWindow
{
    explicit PaletteScreen(const test::Bench::Look &look = {}) : OpenedWindow(look)
    {
        openFew();
        bench.show(window);
        over = find<Palette>("palette");
        edit = find<QLineEdit>("paletteEdit");
        list = find<QListView>("paletteList");
        model = qobject_cast<LineModel *>(list->model());
    }
    void ask(const QString &text)
    {
        action("edit.search")->trigger();
        QVERIFY(over->isVisible());
        edit->clear();
        QTest::keyClicks(edit, text);
        test::settle(); // the last answer is for all the letters
    }
    [[nodiscard]] QString current() const { return list->currentIndex().data().toString(); }
    [[nodiscard]] QStringList texts(LineKind kind) const
    {
        QStringList texts;
        for (const auto &line : model->lines()) {
            if (line.kind == kind)
                texts.append(line.text);
        }
        return texts;
    }
    Palette *over;
    QLineEdit *edit;
    QListView *list;
    LineModel *model;
};
} // namespace

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMemberIsFoundWithAWrongLetterAndOpened()
    {
        PaletteScreen screen;
        screen.ask(QStringLiteral("calverqc"));
        QTRY_VERIFY_WITH_TIMEOUT(screen.edit->hasFocus(), kPatience);
        QCOMPARE(screen.current(), QStringLiteral("Odile Calvérac"));
        QVERIFY(screen.edit->accessibleDescription().startsWith(QStringLiteral("Odile Calvérac")));
        QTest::keyClick(screen.edit, Qt::Key_Return);
        QVERIFY(!screen.over->isVisible());
        QCOMPARE(screen.page(), QStringLiteral("membersPage"));
        auto *name = screen.find<QLabel>("memberNameLabel");
        if (name)
            QTRY_COMPARE_WITH_TIMEOUT(name->text(), QStringLiteral("Odile Calvérac"), kPatience);
    }
    void kindsAreGroupedAndArrowsGoThroughThem()
    {
        PaletteScreen screen;
        screen.ask(QStringLiteral("affr"));
        QVERIFY(screen.texts(LineKind::Company).contains(QStringLiteral("Affrètement Grand Hunier")));
        QStringList seen;
        for (int i = 0; i < screen.model->rowCount(); ++i) {
            seen.append(screen.current());
            QTest::keyClick(screen.edit, Qt::Key_Down);
        }
        seen.removeDuplicates();
        for (const auto &line : screen.model->lines())
            QCOMPARE(seen.contains(line.text), line.isEnabled); // headings are passed over
        const QString last = screen.current();
        for (int i = 0; i < screen.model->rowCount(); ++i)
            QTest::keyClick(screen.edit, Qt::Key_Up);
        QCOMPARE(screen.current(), seen.first());
        QVERIFY(last != seen.first() || seen.size() == 1);
        QTest::keyClick(screen.edit, Qt::Key_Return);
        QCOMPARE(screen.page(), QStringLiteral("companiesPage"));
    }
    void anOfferIsFoundWithAWrongLetterAndOpened()
    {
        PaletteScreen screen;
        const auto workspace = screen.session.workspace();
        QVERIFY(workspace->store().write(QStringLiteral("Offer"), [&](storage::Transaction &transaction) {
            domain::Offer offer;
            offer.cohort = workspace->cohort().id;
            offer.receivedOn = QDate(2012, 6, 1);
            offer.position = QStringLiteral("Élagueuse");
            (void)transaction.save(offer);
        }));
        screen.ask(QStringLiteral("elageuse"));
        QCOMPARE(screen.texts(LineKind::Offer), QStringList{QStringLiteral("Élagueuse")});
        QCOMPARE(screen.current(), QStringLiteral("Élagueuse"));
        QTest::keyClick(screen.edit, Qt::Key_Return);
        QCOMPARE(screen.page(), QStringLiteral("offersPage"));
    }
    // Names that begin so stand there at once; more may come when all are looked through, and moves nobody.
    void whoHasGoneToALineStaysThereWhenMoreIsFound()
    {
        PaletteScreen screen;
        const Done written = screen.session.workspace()
                                 ->store()
                                 .write(QStringLiteral("Cabinets"), [](storage::Transaction &transaction) {
                                     for (const char *name : {"Cabinet du Rocher", "Cabinet des Palmes"}) {
                                         domain::Company company;
                                         company.name = QString::fromLatin1(name);
                                         (void)transaction.save(company);
                                     }
                                 });
        QVERIFY(written);
        QStringList gone;
        QString first;
        int answers = 0;
        connect(screen.over, &Palette::arrived, this, [&] {
            ++answers;
            if (screen.edit->text() != u"cabi" || !gone.isEmpty() || screen.texts(LineKind::Company).size() < 2)
                return; // of fewer letters
            first = screen.current();
            QTest::keyClick(screen.edit, Qt::Key_Down);
            gone.append(screen.current());
        });
        screen.ask(QStringLiteral("cabi"));
        QCOMPARE(gone.size(), 1);
        QVERIFY(gone.first() != first);
        QVERIFY(answers >= 2);
        QCOMPARE(screen.current(), gone.first());
        QTest::keyClicks(screen.edit, QStringLiteral("n")); // another question begins at its first line
        test::settle();
        QCOMPARE(screen.list->currentIndex().row(), screen.model->choosable(0, 1).value_or(-1));
    }
    void aCommandIsFoundByItsWordsAndGiven()
    {
        PaletteScreen screen;
        screen.ask(QStringLiteral("keyb short"));
        QCOMPARE(screen.current(), QStringLiteral("Keyboard shortcuts"));
        QCOMPARE(screen.list->currentIndex().data(LineModel::KeysRole).toString(), QStringLiteral("Ctrl+F1"));
        QTest::keyClick(screen.edit, Qt::Key_Return);
        QCOMPARE(screen.page(), QStringLiteral("shortcutsPage"));
        screen.ask(QStringLiteral("setings")); // one letter is missing
        QCOMPARE(screen.current(), QStringLiteral("Settings"));
    }
    // Who types the whole name of a page is not led to a company that begins with it.
    void aPageThatIsNamedComesBeforeACompany()
    {
        PaletteScreen screen;
        QVERIFY(
            screen.session.workspace()->store().write(QStringLiteral("Company"), [](storage::Transaction &transaction) {
                domain::Company company;
                company.name = QStringLiteral("Workshops Inventés");
                (void)transaction.save(company);
            }));
        screen.ask(QStringLiteral("workshop"));
        QCOMPARE(screen.current(), QStringLiteral("Workshops Inventés"));
        screen.ask(QStringLiteral("workshops"));
        QCOMPARE(screen.texts(LineKind::Company), QStringList{QStringLiteral("Workshops Inventés")});
        QCOMPARE(screen.current(), QStringLiteral("Workshops"));
        QTest::keyClick(screen.edit, Qt::Key_Return);
        QCOMPARE(screen.page(), QStringLiteral("workshopsPage"));
    }
    // "Import a list" tells of them, too, and stands before it in the menus.
    void aPageThatIsNamedComesBeforeWhatTellsOfIt()
    {
        PaletteScreen screen;
        screen.ask(QStringLiteral("interviews"));
        QVERIFY(screen.texts(LineKind::Command).size() > 1);
        QCOMPARE(screen.texts(LineKind::Command).first(), QStringLiteral("Interviews"));
        screen.ask(QStringLiteral("interv"));
        QCOMPARE(screen.texts(LineKind::Command).first(), QStringLiteral("Interviews"));
    }
    void withoutLettersAllCommandsStandThere()
    {
        PaletteScreen screen;
        screen.ask({});
        QCOMPARE(screen.texts(LineKind::Command).size(), qsizetype(shell::commandSpecs().size()));
    }
    void whatCannotBeDoneNowCannotBeChosen()
    {
        test::OpenedWindow opened; // no file
        opened.bench.show(opened.window);
        opened.action("edit.search")->trigger();
        auto *model = qobject_cast<LineModel *>(opened.find<QListView>("paletteList")->model());
        bool isSeen = false;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto &line = model->lines().at(row);
            if (line.action == opened.action("file.close")) {
                isSeen = true;
                QVERIFY(!model->flags(model->index(row)).testFlag(Qt::ItemIsEnabled));
            }
        }
        QVERIFY(isSeen);
        QTest::keyClicks(opened.find<QLineEdit>("paletteEdit"), QStringLiteral("close the file"));
        QTest::keyClick(opened.find<QLineEdit>("paletteEdit"), Qt::Key_Return);
        QVERIFY(opened.find<Palette>("palette")->isVisible()); // nothing was chosen
    }
    void whereNothingIsFoundItSaysSo()
    {
        PaletteScreen screen;
        screen.ask(QStringLiteral("xyzxyz"));
        auto *nothing = screen.find<QLabel>("paletteNothingLabel");
        QVERIFY(nothing->isVisible());
        QVERIFY(nothing->text().contains(QStringLiteral("xyzxyz")));
        screen.bench.examine(screen.window, "palette-nothing");
    }
    void escapeGoesBackToWhereOneWas()
    {
        PaletteScreen screen;
        screen.action("edit.act")->trigger();
        auto *company = screen.find<QLineEdit>("companyEdit");
        QTest::keyClicks(company, QStringLiteral("Az"));
        screen.ask(QStringLiteral("odile"));
        QTest::keyClick(screen.edit, Qt::Key_Escape);
        QVERIFY(!screen.over->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(company->hasFocus(), kPatience);
        QCOMPARE(company->text(), QStringLiteral("Az"));
        // Who goes elsewhere by the mouse leaves it open behind nobody.
        screen.ask(QStringLiteral("odile"));
        company->setFocus();
        QVERIFY(!screen.over->isVisible());
    }
    void anActLeadsToItsLeadAndSaysWhenItWentUnanswered()
    {
        PaletteScreen screen;
        screen.ask(QStringLiteral("d003"));
        QCOMPARE(screen.texts(LineKind::Act), QStringList{QStringLiteral("10/02/2012 · Azurel")});
        QVERIFY(
            screen.list->currentIndex().data(LineModel::DetailRole).toString().endsWith(QStringLiteral("No answer")));
        screen.bench.settings.set(kit::setting::kSilenceDays, 999);
        screen.ask(QStringLiteral("d003"));
        QVERIFY(
            !screen.list->currentIndex().data(LineModel::DetailRole).toString().contains(QStringLiteral("No answer")));
        QSignalSpy chosen(screen.over, &Palette::actChosen);
        QTest::keyClick(screen.edit, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(screen.page(), QStringLiteral("outreachPage"));
    }
    void theModelKeepsItsRules()
    {
        LineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAction action(QStringLiteral("&Open"), nullptr);
        action.setToolTip(QStringLiteral("Opens it."));
        model.setLines(palette::linesOf({&action}, {}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.choosable(0, 1), std::optional(1));
        QCOMPARE(model.choosable(0, -1), std::nullopt);
        model.setLines({});
        QCOMPARE(model.choosable(0, 1), std::nullopt);
    }
    void typingNeverWaits()
    {
        PaletteScreen screen;
        screen.action("edit.search")->trigger();
        qint64 worst = 0;
        for (const QChar letter : QStringLiteral("calverac odile")) {
            QElapsedTimer took;
            took.start();
            QTest::keyClick(screen.edit, letter.toLatin1());
            worst = std::max(worst, took.elapsed());
        }
        qInfo("the slowest letter took %lld ms", worst); // no test asserts a time
        QTRY_COMPARE_WITH_TIMEOUT(screen.current(), QStringLiteral("Odile Calvérac"), kPatience);
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        PaletteScreen screen(test::Bench::look());
        screen.ask(QStringLiteral("odile"));
        screen.bench.examine(screen.window, "palette");
    }
};

REBOND_TEST(TestPalette)
#include "tst_palette.moc"
