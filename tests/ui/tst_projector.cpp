// SPDX-License-Identifier: GPL-3.0-or-later
// With a room looking on, no page shows a telephone number, an e-mail address or a note: every page of the window is read
// for them, whichever there are.
#include "ui/kit/projector.h"

#include "storage/mappings/all.h"
#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/kit/covered.h"
#include "ui/paper/pagesview.h"
#include "ui/settled.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;

namespace {

constexpr int kRowsRead = 200;

// As it is drawn.
QString textOf(const QTableView &table, int row, int column)
{
    const QVariant text = table.model()->index(row, column).data();
    const auto *delegate = qobject_cast<const QStyledItemDelegate *>(table.itemDelegate());
    return delegate ? delegate->displayText(text, table.locale()) : text.toString();
}

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts.append(edit->text());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            texts.append(edit->toPlainText());
        const auto *table = qobject_cast<const QTableView *>(widget);
        if (!table || !table->model())
            continue;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            for (int row = 0; !table->isColumnHidden(column) && row < table->model()->rowCount() && row < kRowsRead;
                 ++row)
                texts.append(textOf(*table, row, column));
        }
    }
    return texts;
}

} // namespace

class TestProjector : public QObject
{
    Q_OBJECT

    QStringList m_notes; // every note of the demonstration

    QStringList privateTexts(const QWidget &window) const
    {
        static const QRegularExpression address(QStringLiteral("\\S@\\S"));
        static const QRegularExpression number(QStringLiteral("(\\+33|0)[1-9]([  .]?\\d\\d){4}(?![\\d-])"));
        QStringList found;
        for (const QString &text : textsOf(window)) {
            const bool isNote = std::any_of(m_notes.begin(), m_notes.end(),
                                            [&](const QString &note) { return text.contains(note); });
            if (isNote || text.contains(address) || text.contains(number))
                found.append(text);
        }
        return found;
    }

    void learnNotes(workspace::Workspace &workspace)
    {
        const Done noted = workspace.store().read([&](storage::Reader &reader) -> Done {
            const auto note = [&](const QString &text) {
                if (text.size() > 8)
                    m_notes.append(text.simplified());
            };
            for (const domain::Act &act : reader.list<domain::Act>())
                note(act.notes);
            for (const domain::Interview &interview : reader.list<domain::Interview>())
                note(interview.debrief);
            for (const domain::Participation &participation : reader.list<domain::Participation>())
                note(participation.note);
            for (const domain::Relay &relay : reader.list<domain::Relay>())
                note(relay.notes);
            return {};
        });
        QVERIFY(noted);
        m_notes.removeDuplicates();
        QVERIFY(m_notes.size() > 20);
    }

    // Ways to reach people stand in what was typed about other things, too.
    static void writeThemEverywhere(storage::Store &store)
    {
        QVERIFY(store.write(QStringLiteral("Type"), [](storage::Transaction &transaction) {
            const auto acts = transaction.list<domain::Act>();
            for (domain::Act act : acts) {
                act.nextAction = QStringLiteral("Rappeler au 04 93 00 00 02");
                act.advertText = QStringLiteral("Écrire à recrutement@example.org");
                transaction.save(act);
            }
            const auto marks = transaction.list<domain::Participation>();
            for (domain::Participation mark : marks) {
                if (!mark.done.isEmpty())
                    mark.done = QStringLiteral("Appelé au 04 93 00 00 04");
                transaction.save(mark);
            }
            const auto offers = transaction.list<domain::Offer>();
            for (domain::Offer offer : offers) {
                offer.text += QStringLiteral(" Répondre à emploi@example.org ou au +33 6 00 00 00 03.");
                transaction.save(offer);
            }
        }));
    }

    // Pages that tell how to reach somebody, laid out to be printed.
    static void lookAtTheFollowUp(shell::MainWindow &window)
    {
        window.goTo(QStringLiteral("members"));
        auto *members = window.findChild<QTableView *>(QStringLiteral("membersTable"));
        members->setCurrentIndex(members->model()->index(0, 0));
        window.findChild<QPushButton *>(QStringLiteral("memberFollowUpButton"))->click();
        const auto view = [&] { return window.findChild<QWidget *>(QStringLiteral("followUpView")); };
        QTRY_VERIFY_WITH_TIMEOUT(view() && view()->isVisible(), kPatience);
        const auto *pages = view()->findChild<paper::PagesView *>();
        const auto *words = view()->findChild<QLabel *>(QStringLiteral("printProjectedLabel"));
        QVERIFY(!pages->isVisible());
        QVERIFY(words->isVisible());
        auto *command = window.findChild<QAction *>(QStringLiteral("view.projector"));
        command->trigger();
        QVERIFY(pages->isVisible());
        QVERIFY(!words->isVisible());
        command->trigger();
        QTest::keyClick(view(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!view()->isVisible(), kPatience);
    }

    // Where a name stands in notes on others, a room sees that it does and no word of them.
    void lookAtAPersonsData(shell::MainWindow &window, storage::Store &store) const
    {
        domain::Member who;
        const QString note = QStringLiteral("Une confidence sur ");
        QVERIFY(store.write(QStringLiteral("Note"), [&](storage::Transaction &transaction) {
            const auto members = transaction.list<domain::Member>();
            who = members.first();
            domain::Act act = transaction.list<domain::Act>().first();
            act.members = {members.last().id};
            act.notes = note + who.displayName();
            transaction.save(act);
        }));
        window.goTo(QStringLiteral("file"));
        window.findChild<kit::Page *>(QStringLiteral("filePage"))->goToRecord(who.id.raw());
        const auto *mentions = window.findChild<QLabel *>(QStringLiteral("erasureMentionsLabel"));
        QTRY_VERIFY_WITH_TIMEOUT(mentions->isVisible(), kPatience);
        QVERIFY2(!mentions->text().contains(note.trimmed()), qPrintable(mentions->text()));
        QCOMPARE(privateTexts(window).join(u'\n'), QString());
        auto *command = window.findChild<QAction *>(QStringLiteral("view.projector"));
        command->trigger();
        QVERIFY2(mentions->text().contains(note.trimmed()), qPrintable(mentions->text()));
        command->trigger();
    }

    void lookAtAMessage(shell::MainWindow &window) const
    {
        window.messages().say(kit::MessageBar::Severity::Info, QStringLiteral("Écrit à odile@example.org."));
        QCOMPARE(privateTexts(window).join(u'\n'), QString());
        auto *command = window.findChild<QAction *>(QStringLiteral("view.projector"));
        command->trigger();
        QCOMPARE(window.messages().sentence(), QStringLiteral("Écrit à odile@example.org."));
        command->trigger(); // what stands there already is covered, too
        QCOMPARE(privateTexts(window).join(u'\n'), QString());
        window.messages().clear();
    }

    void lookAtDetails(shell::MainWindow &window, storage::Store &store) const
    {
        // What details show, as soon as they are there: the acts of a lead, the debrief of an interview, what changed.
        const auto rowsOf = [&](const char *name) {
            const auto *table = window.findChild<QTableView *>(QLatin1String(name));
            return table->model() ? table->model()->rowCount() : 0;
        };
        window.goTo(QStringLiteral("outreach"));
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf("leadActsTable") > 0, kPatience);
        QCOMPARE(privateTexts(window).join(u'\n'), QString());
        window.findChild<QPushButton *>(QStringLiteral("editActButton"))->click();
        const auto advert = [&] { return window.findChild<QPlainTextEdit *>(QStringLiteral("advertTextEdit")); };
        QTRY_VERIFY_WITH_TIMEOUT(advert() && advert()->toPlainText().contains(u'@'), kPatience);
        QVERIFY(!advert()->isVisible());
        QCOMPARE(privateTexts(window).join(u'\n'), QString());
        QTest::keyClick(advert()->parentWidget(), Qt::Key_Escape);
        lookAtAMessage(window);
        window.goTo(QStringLiteral("interviews"));
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf("interviewsTable") > 0, kPatience);
        for (int row = 0; row < rowsOf("interviewsTable"); ++row) {
            auto *interviews = window.findChild<QTableView *>(QStringLiteral("interviewsTable"));
            interviews->setCurrentIndex(interviews->model()->index(row, 0));
            QCOMPARE(privateTexts(window).join(u'\n'), QString());
        }
        QVERIFY(store.write(QStringLiteral("Mend"), [&](storage::Transaction &transaction) {
            domain::Member member = transaction.list<domain::Member>().first();
            member.phone = QStringLiteral("+33493000001");
            member.email = QStringLiteral("mended@example.org");
            transaction.save(member);
        }));
        window.goTo(QStringLiteral("journal"));
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf("journalTable") > 1, kPatience);
        auto *journal = window.findChild<QTableView *>(QStringLiteral("journalTable"));
        const auto newest = [&] { // the step just done, as soon as the list has it
            journal->setCurrentIndex(journal->model()->index(0, 0));
            return rowsOf("changesTable") == 3;
        };
        QTRY_VERIFY_WITH_TIMEOUT(newest(), kPatience);
        QCOMPARE(privateTexts(window).join(u'\n'), QString());
        QVERIFY(textsOf(window).contains(QStringLiteral("(hidden)")));
        const int steps = rowsOf("journalTable");
        QVERIFY(store.write(QStringLiteral("Add"), [&](storage::Transaction &transaction) {
            domain::Cv version;
            version.member = transaction.list<domain::Member>().first().id;
            version.resume = QStringLiteral(R"({"basics": {"email": "mended@example.org"}})");
            transaction.save(version);
        }));
        window.goTo(QStringLiteral("members"));
        window.goTo(QStringLiteral("journal"));
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf("journalTable"), steps + 1, kPatience);
        journal->setCurrentIndex(journal->model()->index(1, 0));
        journal->setCurrentIndex(journal->model()->index(0, 0)); // the CV
        QTRY_VERIFY_WITH_TIMEOUT(textsOf(window).contains(QStringLiteral("Contents")), kPatience);
        QCOMPARE(privateTexts(window).join(u'\n'), QString());
    }

    // The log of a relay tells the days, not what people answered.
    void lookAtTheLog(shell::MainWindow &window, storage::Store &store) const
    {
        const QString reaction = QStringLiteral("Une confidence");
        const QDate day(2012, 6, 1);
        QVERIFY(store.write(QStringLiteral("Ask"), [&](storage::Transaction &transaction) {
            const Id<domain::Member> member = transaction.list<domain::Member>().first().id;
            const auto relays = transaction.list<domain::Relay>();
            for (const domain::Relay &relay : relays)
                transaction.save(domain::RelayRequest{{}, relay.id, member, day, day, {}, reaction, {}, 0});
        }));
        window.goTo(QStringLiteral("relays"));
        const auto *relays = window.findChild<QTableView *>(QStringLiteral("relaysTable"));
        QTRY_VERIFY_WITH_TIMEOUT(relays->model()->rowCount() > 0, kPatience);
        window.findChild<QTableView *>(QStringLiteral("relaysTable"))->setCurrentIndex(relays->model()->index(0, 0));
        const auto told = [&] { return textsOf(window).join(u'\n'); };
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(QStringLiteral("relayed on")), kPatience);
        QVERIFY(!told().contains(reaction));
        QCOMPARE(privateTexts(window).join(u'\n'), QString());
    }

    // Whoever writes letters from there shows no address of their own, either.
    void lookAtTheComposer(shell::MainWindow &window, storage::Store &store) const
    {
        const auto member = store.read([](storage::Reader &reader) { return reader.list<domain::Member>().first(); });
        QVERIFY(member);
        auto *from = window.findChild<QLineEdit *>(QStringLiteral("composerFromEdit"));
        from->setText(QStringLiteral("camille@example.org"));
        window.goTo(QStringLiteral("relays"));
        auto *whom = window.findChild<QLineEdit *>(QStringLiteral("relayMemberEdit"));
        whom->setText(member->displayName());
        Q_EMIT whom->returnPressed();
        const auto *message = window.findChild<QPlainTextEdit *>(QStringLiteral("composerMessageEdit"));
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible() && !message->toPlainText().isEmpty(), kPatience);
        QVERIFY(!from->isVisible());
        QCOMPARE(privateTexts(window).join(u'\n'), QString());
    }
    // What came of what was agreed is written down there.
    void lookAtTheRegister(shell::MainWindow &window) const
    {
        window.goTo(QStringLiteral("workshops"));
        auto *list = window.findChild<QTableView *>(QStringLiteral("workshopsTable"));
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 1, kPatience);
        list->setCurrentIndex(list->model()->index(1, 0)); // the last one held
        QTest::keyClick(list, Qt::Key_Return);
        const auto edit = [&](const char *name) { return window.findChild<QLineEdit *>(QLatin1String(name)); };
        const auto isThere = [&] {
            return edit("registerDoneEdit") && edit("registerDoneEdit")->text().contains(QStringLiteral("04 93"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), kPatience);
        QVERIFY(!edit("registerDoneEdit")->isVisible());
        QVERIFY(edit("registerAgreedEdit")->isVisible());
        QVERIFY(!edit("registerNoteEdit")->isVisible());
        QCOMPARE(privateTexts(window).join(u'\n'), QString());
        auto *command = window.findChild<QAction *>(QStringLiteral("view.projector"));
        command->trigger();
        QVERIFY(edit("registerDoneEdit")->isVisible());
        QVERIFY(edit("registerNoteEdit")->isVisible());
        command->trigger();
        QVERIFY(!edit("registerDoneEdit")->isVisible());
        window.findChild<QPushButton *>(QStringLiteral("leaveRegisterButton"))->click();
    }

    // Its pages tell how to reach people, all but the anonymous ones.
    static void lookAtTheBooklet(shell::MainWindow &window)
    {
        window.goTo(QStringLiteral("booklet"));
        const auto *hidden = window.findChild<QWidget *>(QStringLiteral("bookletProjectedState"));
        QVERIFY(hidden->isVisible());
        auto *anonymous = window.findChild<QCheckBox *>(QStringLiteral("bookletAnonymousCheckBox"));
        anonymous->click();
        QTRY_VERIFY_WITH_TIMEOUT(!hidden->isVisible(), kPatience); // as soon as these pages are there
        anonymous->click();
        QVERIFY(hidden->isVisible());
    }

private Q_SLOTS:
    void waysToReachPeopleAreCovered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &text, const QString &shown) {
            QTest::newRow(name) << text << shown;
        };
        row("pairs", QStringLiteral("Rappeler le 04 93 00 00 01 demain"), QStringLiteral("Rappeler le ••• demain"));
        row("dots", QStringLiteral("(06.00.00.00.02)"), QStringLiteral("(•••)"));
        row("in one", QStringLiteral("0600000003, soir"), QStringLiteral("•••, soir"));
        row("country", QStringLiteral("+33 6 00 00 00 04 ou +33600000005"), QStringLiteral("••• ou •••"));
        row("trunk", QStringLiteral("+33 (0) 6 00 00 00 06"), QStringLiteral("•••"));
        row("country by zeros", QStringLiteral("0033 6 00 00 00 07"), QStringLiteral("•••"));
        row("abroad", QStringLiteral("+41 22 000 00 08, +44 20 7946 0008"), QStringLiteral("•••, •••"));
        row("amount", QStringLiteral("+10 000 000 € en 2012"), QStringLiteral("+10 000 000 € en 2012"));
        row("address", QStringLiteral("Écrire à rh.nice@example.org."), QStringLiteral("Écrire à •••."));
        row("mistyped", QStringLiteral("“odile@example,org”, “rh@”"), QStringLiteral("“•••,org”, “•••”"));
        row("account", QStringLiteral("@azurel@social.example.org"), QStringLiteral("@azurel@social.example.org"));
        row("day", QStringLiteral("le 01/02/2012 à 09:30, 06200 Nice"),
            QStringLiteral("le 01/02/2012 à 09:30, 06200 Nice"));
        row("SIRET", QStringLiteral("01234567800012"), QStringLiteral("01234567800012"));
    }
    void waysToReachPeopleAreCovered()
    {
        QFETCH(QString, text);
        QTEST(kit::covered(text), "shown");
    }
    void noPageShowsWhatIsPrivate()
    {
        test::Bench bench;
        shell::Session session(bench.clock, bench.folder.filePath(QStringLiteral("demonstration")));
        shell::MainWindow window({session, bench.settings, bench.files, bench.desktop, bench.theme, bench.formats});
        QSignalSpy opened(&session, &shell::Session::opened);
        window.findChild<QAction *>(QStringLiteral("file.demo"))->trigger();
        QVERIFY(opened.wait(120000));
        learnNotes(*session.workspace());
        writeThemEverywhere(session.workspace()->store());
        bench.show(window);
        window.goTo(QStringLiteral("members"));
        auto *members = window.findChild<QTableView *>(QStringLiteral("membersTable"));
        QTRY_COMPARE_WITH_TIMEOUT(members->model()->rowCount(), 60, kPatience);
        members->setColumnHidden(6, false);                                    // e-mail
        QTRY_VERIFY_WITH_TIMEOUT(privateTexts(window).size() > 60, kPatience); // or nothing is tested

        auto *command = window.findChild<QAction *>(QStringLiteral("view.projector"));
        command->trigger();
        auto *sign = window.findChild<QLabel *>(QStringLiteral("projectorLabel"));
        QVERIFY(sign->isVisible());
        QVERIFY(members->isColumnHidden(6));
        for (const shell::PageSpec &spec : shell::pageSpecs()) {
            window.goTo(QLatin1String(spec.id));
            test::settle(); // what is read behind the window arrives
            QTRY_COMPARE_WITH_TIMEOUT(privateTexts(window).join(u'\n'), QString(), kPatience);
        }
        lookAtTheBooklet(window);
        lookAtTheFollowUp(window);
        lookAtAPersonsData(window, session.workspace()->store());
        lookAtDetails(window, session.workspace()->store());
        lookAtTheLog(window, session.workspace()->store());
        lookAtTheComposer(window, session.workspace()->store());
        lookAtTheRegister(window);
        // The line for acts: its notes are for later.
        window.findChild<QAction *>(QStringLiteral("edit.act"))->trigger();
        const auto *line = window.findChild<QWidget *>(QStringLiteral("quickEntry"));
        QVERIFY(line->findChild<QWidget *>(QStringLiteral("companyEdit"))->isVisible());
        QVERIFY(!line->findChild<QWidget *>(QStringLiteral("notesEdit"))->isVisible());
        window.goTo(QStringLiteral("members"));
        QTest::keyClick(members, Qt::Key_Return); // the form
        QVERIFY(!window.findChild<QLineEdit *>(QStringLiteral("phoneEdit"))->isVisible());
        QVERIFY(window.findChild<QLineEdit *>(QStringLiteral("cityEdit"))->isVisible());
        QCOMPARE(privateTexts(window).join(u'\n'), QString());

        command->trigger();
        QVERIFY(!sign->isVisible());
        QVERIFY(window.findChild<QLineEdit *>(QStringLiteral("composerFromEdit"))
                    ->isVisibleTo(window.findChild<QWidget *>(QStringLiteral("composerPanel"))));
        QVERIFY(!members->isColumnHidden(6)); // as it was
        QVERIFY(window.findChild<QLineEdit *>(QStringLiteral("phoneEdit"))->isVisible());
    }
};

REBOND_TEST(TestProjector)
#include "tst_projector.moc"
