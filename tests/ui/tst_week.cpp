// SPDX-License-Identifier: GPL-3.0-or-later
// A facilitator's week through the whole window: lists, the Monday workshop and its round of the table, letters, what is
// due, an interview, a job, the report. Keys are counted as a hand presses them; the manual says the same numbers. What
// the program counted is counted again by plain loops and by rebond-tool.
#include "domain/workshop.h"
#include "operations/workshops.h"
#include "ui/factscreen.h"
#include "ui/openedwindow.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace rebond;
using namespace rebond::domain;
using rebond::test::Hand;
using rebond::test::kPatience;

namespace {

constexpr int kMembers = 60;
const QDate kMonday(2012, 7, 2);
const QDate kFriday(2012, 7, 6);

// The keys of the four things the manual counts: beside the words, and with every letter of the example.
struct Counted
{
    int besideWords = 0;
    int withLetters = 0;
};

// Three whose names are typed, and fifty-seven more.
QByteArray membersList()
{
    QByteArray list = "Nom;Prénom;Date d'entrée\r\n"
                      "Calvérac;Odile;20/06/2011\r\nAmiravel;Bernadette;20/06/2011\r\nBenalou;Karim;20/06/2011\r\n";
    for (int i = 4; i <= kMembers; ++i)
        list += QStringLiteral("Membre%1;Élodie;20/06/2011\r\n").arg(i, 2, 10, QLatin1Char('0')).toUtf8();
    return list;
}

// The letters of the weeks before: one waits for Monday's follow-up, two are Odile's.
QByteArray outreachList()
{
    return "Date;Entreprise;Membres;Canal;Prochaine action;Échéance\r\n"
           "25/06/2012;Azurel;Karim Benalou;Courriel;Rappeler;02/07/2012\r\n"
           "18/06/2012;Affrètement Grand Hunier;Odile Calvérac;Courrier;;\r\n"
           "20/06/2012;Comptoir du Levant;Odile Calvérac;Courriel;Relancer;09/07/2012\r\n";
}

struct Week : test::OpenedWindow
{
    Week() { goTo(kMonday); }
    void goTo(QDate day) { bench.clock.set(QDateTime(day, QTime(6, 0), Qt::UTC)); }
    storage::Store &store() const { return session.workspace()->store(); }
    template<typename R>
    QList<R> all() const
    {
        return store().read([](storage::Reader &reader) { return reader.list<R>(); }).value_or(QList<R>());
    }
    template<typename R>
    R last() const // as they were entered
    {
        const QList<R> every = all<R>();
        return every.isEmpty() ? R() : every.last();
    }
    Member called(const QString &familyName) const
    {
        const QList<Member> every = all<Member>();
        const auto found = std::find_if(every.cbegin(), every.cend(),
                                        [&](const Member &each) { return each.familyName == familyName; });
        return found == every.cend() ? Member() : *found;
    }
    void press(const char *button) const { find<QPushButton>(button)->click(); }
    QString words(const char *label) const { return find<QLabel>(label)->text(); }
    QTableView *table(const char *name) const { return find<QTableView>(name); }
    void waitForFocus(const char *name) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(Hand::where() && Hand::where()->objectName() == QLatin1String(name), kPatience);
    }
};

} // namespace

class TestWeek : public QObject
{
    Q_OBJECT

    std::unique_ptr<Week> m_week;
    Hand m_hand;
    QMap<QString, Counted> m_counted;

    // What the hand did since it began something.
    Counted since(const Hand &before) const
    {
        return {m_hand.besideWords() - before.besideWords(), m_hand.keys - before.keys};
    }

    void importList(const QString &name, const QByteArray &list)
    {
        Week &week = *m_week;
        week.bench.files.answers = {test::writeFile(week.bench.folder.path(), name, list)};
        m_hand.key(Qt::Key_I, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(week.words("listFileLabel"), name, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(week.find<QPushButton>("importListButton")->isEnabled(), kPatience);
        QSignalSpy changed(&week.session, &ui::shell::Session::changed);
        week.press("importListButton");
        QVERIFY(changed.wait(kPatience));
    }
    void beginsACohortFromItsLists()
    {
        Week &week = *m_week;
        week.bench.show(week.window);
        QVERIFY(QTest::qWaitForWindowActive(&week.window, kPatience));
        week.press("importButton");
        week.find<QLineEdit>("cohortNameEdit")->setText(QStringLiteral("Les soixante"));
        week.bench.files.answers = {week.bench.folder.filePath(QStringLiteral("soixante.rebond"))};
        QSignalSpy opened(&week.session, &ui::shell::Session::opened);
        week.press("createCohortButton");
        QVERIFY(opened.wait(kPatience));
        importList(QStringLiteral("membres.csv"), membersList());
        importList(QStringLiteral("demarches.csv"), outreachList());
        QCOMPARE(week.all<Member>().size(), kMembers);
        QCOMPARE(week.all<Act>().size(), 3);
        QCOMPARE(week.all<Company>().size(), 3);
    }
    void arrangesTheWorkshop()
    {
        Week &week = *m_week;
        m_hand.key(Qt::Key_7, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(week.find<QPushButton>("firstWorkshopButton")->isVisible(), kPatience);
        week.press("firstWorkshopButton");
        week.waitForFocus("workshopTitleEdit");
        m_hand.type(QStringLiteral("Tour de table"));
        m_hand.key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(week.words("workshopTitleLabel"), QStringLiteral("Tour de table"), kPatience);
        week.waitForFocus("workshopsTable");
        m_hand.key(Qt::Key_Return);
        week.waitForFocus("registerTable");
        QTRY_COMPARE_WITH_TIMEOUT(week.table("registerTable")->model()->rowCount(), kMembers, kPatience);
    }
    // Four are away; the others say what they did and will do.
    void callsTheRegisterAndGoesRound()
    {
        Week &week = *m_week;
        arrangesTheWorkshop();
        const Hand before = m_hand;
        for (int i = 0; i < kMembers; ++i)
            m_hand.key(i == 10 || i == 11   ? Qt::Key_A
                       : i == 30 || i == 59 ? Qt::Key_J
                       : i == 5             ? Qt::Key_R
                                            : Qt::Key_P);
        QTRY_COMPARE_WITH_TIMEOUT(week.all<Participation>().size(), kMembers, kPatience);
        m_hand.key(Qt::Key_F6);
        int asked = 0;
        for (; asked < kMembers; ++asked) {
            QTRY_VERIFY_WITH_TIMEOUT(Hand::where(), kPatience);
            if (asked > 0 && Hand::where()->objectName() == QStringLiteral("roundLeaveButton"))
                break;
            week.waitForFocus("roundDoneEdit");
            m_hand.type(QStringLiteral("fait %1").arg(asked));
            m_hand.key(Qt::Key_Return);
            week.waitForFocus("roundNextEdit");
            m_hand.type(QStringLiteral("appeler %1").arg(asked));
            m_hand.key(Qt::Key_Return);
        }
        QCOMPARE(asked, kMembers - 4);
        m_hand.key(Qt::Key_Escape);
        m_counted.insert(QStringLiteral("round"), since(before));
        const auto kept = [&] {
            const QList<Participation> all = week.all<Participation>();
            return std::count_if(all.cbegin(), all.cend(), [](const Participation &each) {
                return each.done.startsWith(u"fait ") && each.agreed == QStringLiteral("appeler ") + each.done.mid(5);
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), kMembers - 4, kPatience);
        QVERIFY(QTest::qWaitForWindowActive(&week.window, kPatience));
        week.press("closeWorkshopButton");
        QTRY_VERIFY_WITH_TIMEOUT(week.last<Workshop>().isClosed, kPatience);
    }
    void saveTheAct(qsizetype expected)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_week->all<Act>().size(), expected, kPatience);
        m_week->waitForFocus("companyEdit"); // ready for the next
    }
    void writesActsDown()
    {
        Week &week = *m_week;
        const qsizetype acts = week.all<Act>().size();
        const Hand before = m_hand;
        m_hand.key(Qt::Key_F2);
        week.waitForFocus("companyEdit");
        m_hand.take(QStringLiteral("affr"));
        m_hand.take(QStringLiteral("calv"));
        m_hand.key(Qt::Key_Return);
        m_counted.insert(QStringLiteral("act"), since(before));
        saveTheAct(acts + 1);
        const Act act = week.last<Act>();
        QCOMPARE(act.date, kMonday);
        QCOMPARE(act.members, QList{week.called(QStringLiteral("Calvérac")).id});
        QCOMPARE(act.onBehalfOf, OnBehalfOf::Membre);

        // In the name of the collective, two members put forward, to a company nobody knows.
        m_hand.type(QStringLiteral("Chantier Lameur"));
        m_hand.key(Qt::Key_Tab);
        m_hand.take(QStringLiteral("bena"));
        m_hand.key(Qt::Key_Backtab);
        m_hand.key(Qt::Key_End);
        m_hand.take(QStringLiteral(", amir"));
        week.find<QCheckBox>("collectiveCheckBox")->click();
        week.press("saveActButton");
        saveTheAct(acts + 2);
        const Act together = week.last<Act>();
        QCOMPARE(together.onBehalfOf, OnBehalfOf::Collectif);
        QCOMPARE(QSet<Id<Member>>(together.members.cbegin(), together.members.cend()),
                 (QSet{week.called(QStringLiteral("Benalou")).id, week.called(QStringLiteral("Amiravel")).id}));
        week.find<QCheckBox>("collectiveCheckBox")->setChecked(false);

        // Karim wrote there a week ago: that is said before anything is saved.
        m_hand.take(QStringLiteral("azur"));
        QTRY_VERIFY_WITH_TIMEOUT(week.words("earlierActsLabel").contains(QStringLiteral("! 1 act(s) there within 30")),
                                 kPatience);
        QVERIFY(week.words("earlierActsLabel").contains(QStringLiteral("Karim Benalou")));
        QCOMPARE(week.all<Act>().size(), acts + 2);
        m_hand.take(QStringLiteral("membre07"));
        m_hand.key(Qt::Key_Return);
        saveTheAct(acts + 3);
        m_hand.key(Qt::Key_Escape);
        QVERIFY(!week.find<QWidget>("quickEntry")->isVisible());
    }
    // Karim's follow-up is put off by a week, by a key.
    void settlesWhatIsDue()
    {
        Week &week = *m_week;
        m_hand.key(Qt::Key_1, Qt::ControlModifier);
        QTableView *todo = week.table("todoTable");
        const auto rowOfToday = [todo] {
            for (int row = 0; row < todo->model()->rowCount(); ++row) {
                if (todo->model()->index(row, 0).data().toString().startsWith(QStringLiteral("Follow-ups today")))
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rowOfToday() >= 0, kPatience);
        todo->setFocus();
        todo->setCurrentIndex(todo->model()->index(rowOfToday(), 0));
        m_hand.key(Qt::Key_2);
        QTRY_COMPARE_WITH_TIMEOUT(week.all<Act>().first().dueOn, std::optional(kMonday.addDays(7)), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(rowOfToday(), -1, kPatience);
    }
    void holdsAnInterview()
    {
        Week &week = *m_week;
        const qsizetype acts = week.all<Act>().size();
        const Hand before = m_hand;
        m_hand.key(Qt::Key_F3);
        week.waitForFocus("memberEdit");
        m_hand.take(QStringLiteral("calv"));
        m_hand.take(QStringLiteral("affr"));
        week.waitForFocus("dateEdit");
        m_hand.type(QStringLiteral("3/7/12"));
        m_hand.key(Qt::Key_Tab);
        m_hand.type(QStringLiteral("9h30"));
        m_hand.key(Qt::Key_Return);
        m_counted.insert(QStringLiteral("interview"), since(before));
        QTRY_COMPARE_WITH_TIMEOUT(week.all<Interview>().size(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(week.words("interviewReferenceLabel"), week.last<Interview>().reference, kPatience);

        week.goTo(kMonday.addDays(1));
        week.waitForFocus("interviewsTable");
        m_hand.key(Qt::Key_1);
        QTRY_VERIFY_WITH_TIMEOUT(week.last<Interview>().state == InterviewState::Tenu, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(week.find<QPushButton>("stateHeldButton")->isChecked(), kPatience);
        week.find<QWidget>("interviewPanel")->findChild<QPlainTextEdit *>(QStringLiteral("debriefEdit"))->setFocus();
        m_hand.type(QStringLiteral("Ils cherchent pour septembre."));
        week.table("interviewsTable")->setFocus();
        QTRY_COMPARE_WITH_TIMEOUT(week.last<Interview>().debrief, QStringLiteral("Ils cherchent pour septembre."),
                                  kPatience);
        week.press("followUpButton");
        week.waitForFocus("followUpActionEdit");
        m_hand.type(QStringLiteral("Remercier par lettre"));
        m_hand.key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(week.all<Act>().size(), acts + 1, kPatience);
        QCOMPARE(week.last<Act>().nextAction, QStringLiteral("Remercier par lettre"));
        QVERIFY(week.last<Act>().dueOn > kMonday);
        QTRY_VERIFY_WITH_TIMEOUT(week.window.messages().sentence().startsWith(QStringLiteral("Written down")),
                                 kPatience);
    }
    // A job; what Odile had begun elsewhere is closed, that is undone, and done again.
    void findsAJob()
    {
        Week &week = *m_week;
        week.goTo(kMonday.addDays(2));
        const qsizetype acts = week.all<Act>().size();
        const Hand before = m_hand;
        m_hand.key(Qt::Key_F4);
        week.waitForFocus("memberEdit");
        m_hand.take(QStringLiteral("calv"));
        week.waitForFocus("typeEdit");
        m_hand.type(QStringLiteral("p")); // Permanent contract
        m_hand.key(Qt::Key_Tab);
        m_hand.type(QStringLiteral("29/6/12"));
        m_hand.key(Qt::Key_Tab);
        m_hand.take(QStringLiteral("affr"));
        m_hand.key(Qt::Key_Return);
        m_counted.insert(QStringLiteral("outcome"), since(before));
        QTRY_COMPARE_WITH_TIMEOUT(week.all<Outcome>().size(), 1, kPatience);
        const Outcome job = week.last<Outcome>();
        QVERIFY(job.type == OutcomeType::CDI);
        QCOMPARE(job.member, week.called(QStringLiteral("Calvérac")).id);
        QCOMPARE(job.effectiveOn, QDate(2012, 6, 29));
        QTRY_VERIFY_WITH_TIMEOUT(week.find<QPushButton>("closeLeadsButton"), kPatience);
        QVERIFY2(week.window.messages().sentence().contains(QStringLiteral("Comptoir du Levant")),
                 qPrintable(week.window.messages().sentence()));
        const auto isOpen = [&] { // the lead she had begun with an act from the list
            const QList<Act> all = week.all<Act>();
            return std::any_of(all.cbegin(), all.cend(), [](const Act &act) {
                return act.nextAction == QStringLiteral("Relancer") && act.dueOn == QDate(2012, 7, 9);
            });
        };
        QVERIFY(isOpen());
        week.press("closeLeadsButton");
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(), kPatience);
        QCOMPARE(week.all<Act>().size(), acts); // none says so
        QVERIFY(test::stepsOf(week.store()).undoLabel());
        QTRY_VERIFY_WITH_TIMEOUT(week.action("edit.undo")->isEnabled(), kPatience);
        m_hand.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), kPatience);
        QCOMPARE(week.all<Outcome>().size(), 1); // one step, not two
        m_hand.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(), kPatience);
    }
    QString exportsTheReport()
    {
        Week &week = *m_week;
        week.goTo(kFriday);
        const QString path = week.bench.folder.filePath(QStringLiteral("bilan.pdf"));
        week.bench.files.answers = {path};
        m_hand.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        const auto isTold = [&] { return week.window.messages().sentence().contains(QStringLiteral("bilan.pdf")); };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isTold(), kPatience); }();
        return path;
    }
    // The words of the page as a reader of the file sees them; where nothing reads it, as a screen reader is told them.
    QString wordsOf(const QString &pdf) const
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            return m_week->find<QWidget>("reportPage")->findChild<QAbstractScrollArea *>()->accessibleDescription();
        QProcess process;
        process.start(reader, {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        process.waitForFinished(-1);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    void countsAgain(const QString &pdf) const
    {
        const Week &week = *m_week;
        const QList<Act> acts = week.all<Act>();
        QSet<Id<Company>> companies;
        int inTheNameOfAll = 0;
        for (const Act &act : acts) {
            companies.insert(act.company);
            inTheNameOfAll += act.onBehalfOf == OnBehalfOf::Collectif ? 1 : 0;
        }
        QCOMPARE(inTheNameOfAll, 1);
        QCOMPARE(companies.size(), 4);
        QSet<Id<Member>> rebounded;
        for (const Outcome &outcome : week.all<Outcome>())
            rebounded.insert(outcome.member);
        QMap<Presence, int> marks;
        for (const Participation &each : week.all<Participation>())
            ++marks[each.mark.value()];
        QCOMPARE(marks, (QMap<Presence, int>{{Presence::Present, 55},
                                             {Presence::Retard, 1},
                                             {Presence::Justifie, 2},
                                             {Presence::Absent, 2}}));
        const QString words = wordsOf(pdf).simplified();
        QVERIFY2(words.contains(QRegularExpression(
                     QStringLiteral("\\b%1 (people )?(have )?.{0,20}of %2\\b").arg(rebounded.size()).arg(kMembers))),
                 qPrintable(words));

        const QString tool = qEnvironmentVariable("REBOND_TOOL");
        if (tool.isEmpty())
            return;
        QProcess process;
        process.start(tool, {QStringLiteral("figures"), week.session.workspace()->path(), QStringLiteral("--as-of"),
                             kFriday.toString(Qt::ISODate), QStringLiteral("--json")});
        process.waitForFinished(-1);
        const QJsonObject figures = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        const auto number = [&](const char *part, const char *name) {
            return figures[QLatin1String(part)].toObject()[QLatin1String(name)].toInt(-1);
        };
        QCOMPARE(number("rebounded", "count"), int(rebounded.size()));
        QCOMPARE(number("rebounded", "of"), kMembers);
        QCOMPARE(number("outreach", "acts"), int(acts.size()));
        QCOMPARE(number("outreach", "companies"), int(companies.size()));
        QCOMPARE(number("outreach", "on_behalf_of_collective"), inTheNameOfAll);
        QCOMPARE(number("interviews", "held"), 1);
    }
    // The table of chapter 7: act, interview, outcome, round; how many keys beside the words, and with every letter.
    static QList<Counted> saidInTheManual(const QString &language)
    {
        QFile file(QStringLiteral(":/manual/%1.md").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        static const QRegularExpression row(QStringLiteral("^\\| [^|]+ \\| [^|]+ \\| (\\d+) \\| (\\d+|–) \\|$"));
        QList<Counted> rows;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (const auto match = row.match(line); match.hasMatch())
                rows.append({match.captured(1).toInt(), match.captured(2).toInt()});
        }
        return rows;
    }

private Q_SLOTS:
    void cleanup() { m_week.reset(); }
    void isPlayedThroughTheWindow()
    {
        m_week = std::make_unique<Week>();
        using Part = void (TestWeek::*)();
        for (const Part part :
             {&TestWeek::beginsACohortFromItsLists, &TestWeek::callsTheRegisterAndGoesRound, &TestWeek::writesActsDown,
              &TestWeek::settlesWhatIsDue, &TestWeek::holdsAnInterview, &TestWeek::findsAJob}) {
            (this->*part)();
            if (QTest::currentTestFailed())
                return;
        }
        const QString pdf = exportsTheReport();
        if (QTest::currentTestFailed())
            return;
        countsAgain(pdf);

        QVERIFY(m_counted.value(QStringLiteral("act")).besideWords <= 12); // the promise
        for (const char *language : {"en", "fr"}) {
            const QList<Counted> said = saidInTheManual(QLatin1String(language));
            QCOMPARE(said.size(), 4);
            int row = 0;
            for (const char *what : {"act", "interview", "outcome", "round"}) {
                const Counted counted = m_counted.value(QLatin1String(what));
                QCOMPARE(said.at(row).besideWords, counted.besideWords);
                if (qstrcmp(what, "round") != 0) // sixty people say other words each time
                    QCOMPARE(said.at(row).withLetters, counted.withLetters);
                ++row;
            }
        }
    }
};

REBOND_TEST(TestWeek)
#include "tst_week.moc"
