// SPDX-License-Identifier: GPL-3.0-or-later
// What happened: as a list that goes out, a row for each event, counted again by plain loops; and in a history that cannot be
// read, the sentence that says why.
#include "base/task.h"
#include "sheets/reader.h"
#include "storage/failure.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/companies/companiespage.h"
#include "ui/factscreen.h"
#include "ui/interviews/interviewspage.h"
#include "ui/journal/journalpage.h"
#include "ui/kit/projector.h"
#include "ui/members/memberspage.h"
#include "ui/models/eventpassage.h"
#include "ui/models/historyview.h"
#include "ui/models/listoutput.h"
#include "ui/outcomes/outcomespage.h"
#include "ui/outreach/outreachpage.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace rebond;
using namespace rebond::ui;
using namespace rebond::test;
using namespace rebond::domain;
using companies::CompaniesPage;
using members::MembersPage;
using outreach::OutreachPage;

namespace {

template<typename P>
QAction *menuAction(const FactScreen<P> &screen, const char *menu, const char *action)
{
    Q_EMIT screen.template find<QMenu>(menu)->aboutToShow();
    return screen.template find<QAction>(action);
}

// Rows of cells, the headings first.
QList<QStringList> cellsOf(const QString &path)
{
    struct NoTask final : TaskContext
    {
        void step(qint64, qint64, const QString &) override {}
        [[nodiscard]] bool isCancelled() const override { return false; }
    } task;
    QList<QStringList> rows;
    const auto read = sheets::forEachRow(
        path, {},
        [&](const sheets::Row &row) {
            QStringList cells;
            for (qsizetype i = 0; i < row.size(); ++i)
                cells.append(row.text(i).toString());
            rows.append(cells);
            return Done();
        },
        task);
    return read ? rows : QList<QStringList>();
}

template<typename P>
QList<QStringList> events(FactScreen<P> &screen, const char *menu, const QString &name)
{
    const QString path = screen.bench.folder.filePath(name);
    screen.bench.files.answers = {path};
    screen.bench.messages->clear();
    menuAction(screen, menu, "exportEventsAction")->trigger();
    const auto isDone = [&] { return QFile::exists(path) && screen.bench.messages->isSpeaking(); };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isDone(), kPatience); }();
    return cellsOf(path);
}

// How many things with a date the records tell about each member.
template<typename P>
QMap<QString, int> factsOf(const FactScreen<P> &screen)
{
    QHash<Id<Member>, int> facts;
    const QList<Member> all = screen.template all<Member>();
    for (const Member &member : all)
        facts[member.id] += member.leftOn ? 2 : 1;
    for (const Act &act : screen.template all<Act>()) {
        for (const auto &id : act.members)
            ++facts[id];
    }
    for (const Interview &interview : screen.template all<Interview>())
        ++facts[interview.member];
    for (const PressMention &mention : screen.template all<PressMention>()) {
        for (const auto &id : mention.members)
            ++facts[id];
    }
    QHash<Id<Outcome>, Id<Member>> whose;
    for (const Outcome &outcome : screen.template all<Outcome>()) {
        ++facts[outcome.member];
        whose.insert(outcome.id, outcome.member);
    }
    for (const Checkpoint &checkpoint : screen.template all<Checkpoint>())
        ++facts[whose.value(checkpoint.outcome)];
    for (const Consent &consent : screen.template all<Consent>()) {
        const bool wasWithdrawn = consent.withdrawnOn && consent.expiresOn
                               && *consent.withdrawnOn <= *consent.expiresOn;
        facts[consent.member] += (consent.givenOn ? 1 : 0) + (consent.withdrawnOn ? 1 : 0)
                               + (consent.expiresOn && !wasWithdrawn ? 1 : 0);
    }
    const QList<Participation> noted = screen.template all<Participation>();
    for (const Workshop &workshop : screen.template all<Workshop>()) {
        for (const Member &member : all) {
            const bool isThere = workshop.date >= member.joinedOn && (!member.leftOn || workshop.date <= *member.leftOn)
                              && member.exitReason != ExitReason::ERREUR;
            const bool isNoted = std::any_of(noted.cbegin(), noted.cend(), [&](const Participation &each) {
                return each.workshop == workshop.id && each.member == member.id;
            });
            facts[member.id] += isThere || isNoted ? 1 : 0;
        }
    }
    QMap<QString, int> byName;
    for (const Member &member : all)
        byName[member.displayName()] += facts.value(member.id);
    return byName;
}

// As events name whom the list names family name first.
QString nameOf(const FactScreen<MembersPage> &screen, int row)
{
    const QString listed = screen.cell(row, 0);
    for (const Member &member : screen.all<Member>()) {
        if (listed == member.familyName + u' ' + member.givenName)
            return member.displayName();
    }
    return {};
}

// Whose newest entries stand on a line each, and who has more of them.
std::optional<Id<Member>> withLongHistory(const FactScreen<MembersPage> &screen, int portion)
{
    for (const Member &member : screen.all<Member>()) {
        const auto newest = screen.workspace->store().read(
            [&](storage::Reader &reader) { return desk::timelineOf(reader, member.id, {}, portion); });
        if (!newest || !newest->next)
            continue;
        const auto &entries = newest->entries;
        if (std::none_of(entries.cbegin(), entries.cend(),
                         [](const desk::Entry &entry) { return std::holds_alternative<Consent>(entry.record); }))
            return member.id;
    }
    return {};
}

using CompanyTable = models::RecordTableModel<Company>;

// Of all companies, out of the page, for a search of the test's own.
std::unique_ptr<CompanyTable> tableOf(const FactScreen<CompaniesPage> &screen, const CompanyTable::Search &search)
{
    const models::Column<Company> name(
        models::Heading{.key = "name", .text = QStringLiteral("Name")},
        [](const Company &company) { return company.name; },
        [](CompanyTable::Query &query) { query.orderByKey("name_key"); });
    auto table = std::make_unique<CompanyTable>(std::shared_ptr<storage::Store>(screen.workspace,
                                                                                &screen.workspace->store()),
                                                QList<models::Column<Company>>{name}, 0,
                                                [](const QString &) { return CompanyTable::Query(); });
    table->setSearch(search);
    models::giveEvents<Company>(*table, screen.bench.formats, [](const Company &company) { return company.name; });
    table->setAwake(false); // it reads nothing itself
    table->search(QStringLiteral("a"));
    return table;
}

QMap<QString, int> rowsByName(const QList<QStringList> &rows)
{
    QMap<QString, int> byName;
    for (const QStringList &row : rows.mid(1))
        ++byName[row.value(0)];
    return byName;
}

} // namespace

class TestListEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingThatHappenedWithEveryMember()
    {
        FactScreen<MembersPage> screen("membersTable");
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, kPatience);
        const QList<QStringList> rows = events(screen, "membersMenu", QStringLiteral("faits.csv"));
        QCOMPARE(rows.value(0), (QStringList{QStringLiteral("Name"), QStringLiteral("Day"), QStringLiteral("Kind"),
                                             QStringLiteral("What happened"), QStringLiteral("Notes")}));
        QCOMPARE(rowsByName(rows), factsOf(screen));
        QCOMPARE(screen.bench.files.asked.last().proposedName, QStringLiteral("Members, events.xlsx"));
        QMap<QString, int> kinds;
        int notes = 0;
        for (const QStringList &row : rows.mid(1)) {
            QVERIFY2(QDate::fromString(row.value(1), QStringLiteral("dd/MM/yyyy")).isValid(),
                     qPrintable(row.join(u';')));
            QVERIFY2(!row.value(3).isEmpty(), qPrintable(row.join(u';')));
            ++kinds[row.value(2)];
            notes += row.value(4).isEmpty() ? 0 : 1;
        }
        QCOMPARE(kinds.value(QStringLiteral("Interview")), screen.all<Interview>().size());
        QCOMPARE(kinds.value(QStringLiteral("Outcome")), screen.all<Outcome>().size());
        QCOMPARE(kinds.value(QStringLiteral("Joined the cohort")), 60);
        QVERIFY(notes > 0);
        // One after another in the order of the list, each the newest first.
        QStringList names;
        for (int row = 0; row < screen.rows(); ++row)
            names.append(nameOf(screen, row));
        for (qsizetype i = 2; i < rows.size(); ++i) {
            const qsizetype here = names.indexOf(rows.at(i).first());
            const qsizetype before = names.indexOf(rows.at(i - 1).first());
            QVERIFY(before >= 0 && here >= before);
            const auto dayOf = [&](qsizetype row) {
                return QDate::fromString(rows.at(row).at(1), QStringLiteral("dd/MM/yyyy"));
            };
            QVERIFY(here > before || dayOf(i) <= dayOf(i - 1));
        }
    }
    // Of those that are shown, and days are days to a spreadsheet.
    void onlyWhatIsShown()
    {
        FactScreen<MembersPage> screen("membersTable");
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, kPatience);
        screen.edit("membersSearchEdit")->setText(QStringLiteral("calverac"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 1, kPatience);
        const QString name = nameOf(screen, 0);
        const QList<QStringList> rows = events(screen, "membersMenu", QStringLiteral("faits.xlsx"));
        QCOMPARE(rowsByName(rows), (QMap<QString, int>{{name, factsOf(screen).value(name)}}));
        QVERIFY2(QDate::fromString(rows.value(1).value(1), Qt::ISODate).isValid(),
                 qPrintable(rows.value(1).join(u';')));
    }
    void everythingThatHappenedAtEveryCompany()
    {
        FactScreen<CompaniesPage> screen("companiesTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 100, kPatience);
        QHash<Id<Company>, int> facts;
        for (const Act &act : screen.all<Act>())
            ++facts[act.company];
        for (const Interview &interview : screen.all<Interview>())
            ++facts[interview.company];
        for (const Outcome &outcome : screen.all<Outcome>()) {
            if (outcome.company)
                ++facts[*outcome.company];
        }
        QMap<QString, int> expected;
        for (const Company &company : screen.all<Company>()) {
            if (const int count = facts.value(company.id))
                expected[company.name] += count;
        }
        const QList<QStringList> rows = events(screen, "companiesMenu", QStringLiteral("faits.csv"));
        QCOMPARE(rowsByName(rows), expected);
        QCOMPARE(rows.value(0).value(0), screen.table()->model()->headerData(0, Qt::Horizontal).toString());
    }
    // Of leads each act: of an unnarrowed list all that there are.
    void everyActOfTheLeads()
    {
        FactScreen<OutreachPage> screen("outreachTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 20, kPatience);
        const QList<QStringList> rows = events(screen, "outreachMenu", QStringLiteral("actes.csv"));
        const QList<Act> acts = screen.all<Act>();
        QCOMPARE(rows.size(), acts.size() + 1);
        QHash<Id<Company>, QString> names;
        for (const Company &company : screen.all<Company>())
            names.insert(company.id, company.name);
        QStringList expected;
        for (const Act &act : acts)
            expected.append(QStringList{names.value(act.company), act.position.simplified(),
                                        screen.bench.formats.shortDate(act.date), act.notes.simplified()}
                                .join(u'|'));
        QStringList found;
        for (const QStringList &row : rows.mid(1))
            found.append(QStringList{row.value(0), row.value(2), row.value(3), row.value(8)}.join(u'|'));
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }
    void notesAreNotForARoomThatLooksOn()
    {
        FactScreen<MembersPage> screen("membersTable");
        auto *projector = new kit::Projector(screen.page.get());
        projector->turn(true);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, kPatience);
        const QList<QStringList> rows = events(screen, "membersMenu", QStringLiteral("faits.csv"));
        QCOMPARE(rows.value(0).size(), 4);
        QStringList notes;
        for (const Act &act : screen.all<Act>())
            notes.append(act.notes.simplified());
        for (const Interview &interview : screen.all<Interview>())
            notes.append(interview.debrief.simplified());
        notes.removeIf([](const QString &note) { return note.size() < 9; });
        QVERIFY(notes.size() > 10);
        QString whole;
        for (const QStringList &row : rows)
            whole += row.join(u';') + u'\n';
        for (const QString &note : std::as_const(notes))
            QVERIFY2(!whole.contains(note), qPrintable(note));
        QCOMPARE(rowsByName(rows), factsOf(screen)); // nothing else is left out
    }
    // One with a history longer than a portion, and many without any.
    void aLongHistoryGoesOutWholeOrNotAtAll()
    {
        FactScreen<CompaniesPage> screen("companiesTable");
        Company busy;
        busy.name = QStringLiteral("Aaa la plus occupée");
        QVERIFY(screen.workspace->store().write(QStringLiteral("Many"), [&](storage::Transaction &t) {
            busy = t.save(busy);
            for (int i = 0; i < 2500; ++i) {
                Act act;
                act.cohort = screen.workspace->cohort().id;
                act.company = busy.id;
                act.date = QDate(2012, 1, 1).addDays(i % 100);
                act.onBehalfOf = OnBehalfOf::Collectif;
                act.position = QString::number(i);
                t.save(act);
            }
            for (int i = 0; i < 3000; ++i) {
                Company quiet;
                quiet.name = QStringLiteral("Zz%1").arg(i);
                t.save(quiet);
            }
        }));
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 200 && screen.cell(0, 0) == busy.name, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.bench.tasks->count(), 0, kPatience);
        // Stopped before this thread has given it a row: nothing stands there.
        const QString path = screen.bench.folder.filePath(QStringLiteral("longue.csv"));
        screen.bench.files.answers = {path};
        menuAction(screen, "companiesMenu", "exportEventsAction")->trigger();
        QPointer<kit::Task> work;
        for (auto *task : screen.page->findChildren<kit::Task *>()) {
            if (task->title() == QStringLiteral("Exporting the list"))
                work = task;
        }
        QVERIFY(work);
        work->cancel(); // what the button does (tst_task)
        QTRY_VERIFY_WITH_TIMEOUT(!work, kPatience);
        QVERIFY(!QFile::exists(path));
        // Asked for again, each act is there once.
        const QList<QStringList> rows = events(screen, "companiesMenu", QStringLiteral("entiere.csv"));
        QSet<QString> seen;
        for (const QStringList &row : rows) {
            if (row.value(0) == busy.name)
                seen.insert(row.value(1) + row.value(3));
        }
        QCOMPARE(seen.size(), 2500);
        QCOMPARE(rowsByName(rows).value(busy.name), 2500);
        QVERIFY(!rowsByName(rows).contains(QStringLiteral("Zz2999")));
    }
    // Names are looked at behind the window, and once for all portions.
    void aSearchIsNarrowedByThePassage()
    {
        FactScreen<CompaniesPage> screen("companiesTable");
        QVERIFY(screen.workspace->store().write(QStringLiteral("Many"), [](storage::Transaction &t) {
            for (int i = 0; i < 500; ++i) {
                Company quiet;
                quiet.name = QStringLiteral("Zz%1").arg(i);
                t.save(quiet);
            }
        }));
        const auto asked = std::make_shared<std::atomic<int>>(0);
        const auto askedHere = std::make_shared<std::atomic<int>>(0);
        const auto table = tableOf(screen, [asked, askedHere, window = QThread::currentThread()](storage::Reader &,
                                                                                                 CompanyTable::Query &,
                                                                                                 const QString &) {
            ++*asked;
            if (QThread::currentThread() == window)
                ++*askedHere;
        });
        bool isThere = false;
        bool isLast = false;
        bool isWell = true;
        int portions = 0;
        QObject owner;
        models::RowPassage *passage = table->startEvents(&owner);
        QVERIFY(passage);
        QCOMPARE(asked->load(), 0);
        while (!isLast && portions < 100) {
            isThere = false;
            passage->read([&](const Result<models::RowPassage::Rows> &rows, bool last) {
                isThere = true;
                isLast = last;
                isWell = isWell && rows;
            });
            QTRY_VERIFY_WITH_TIMEOUT(isThere, kPatience);
            ++portions;
        }
        QVERIFY(isLast && isWell);
        QVERIFY(portions > 2);
        QCOMPARE(asked->load(), 1);
        QCOMPARE(askedHere->load(), 0);
    }
    // A stick that was pulled, a file that another program keeps: the work ends, and says why.
    void aListThatCannotBeReadEndsTheExport_data()
    {
        QTest::addColumn<bool>("hasPassage");
        QTest::newRow("its file fails") << true;
        QTest::newRow("it has nothing to go through") << false;
    }
    void aListThatCannotBeReadEndsTheExport()
    {
        QFETCH(bool, hasPassage);
        FactScreen<CompaniesPage> screen("companiesTable");
        const QString why = QStringLiteral("The stick was pulled.");
        const auto table = tableOf(screen, [why](storage::Reader &, CompanyTable::Query &, const QString &) {
            throw storage::Failure(Error{Error::Kind::Storage, why, {}});
        });
        models::ShownTable shown;
        shown.list.title = QStringLiteral("Companies");
        shown.columns = {0};
        shown.list.columns = {rebond::reports::PrintedList::Column{QStringLiteral("Name"), false}};
        if (hasPassage)
            shown.start = [&table](QObject *parent) { return table->startEvents(parent); };
        else
            shown.start = [](QObject *) -> models::RowPassage * { return nullptr; };
        models::ListOutput output(screen.bench.surroundings(), screen.page.get());
        const QString path = screen.bench.folder.filePath(QStringLiteral("rien.csv"));
        output.write(shown, path);
        QTRY_VERIFY_WITH_TIMEOUT(!output.isBusy(), kPatience);
        QVERIFY(screen.bench.messages->isSpeaking());
        const QString sentence = screen.bench.messages->sentence();
        if (hasPassage)
            QCOMPARE(sentence, why);
        else
            QVERIFY2(sentence.contains(QStringLiteral("could not be read")), qPrintable(sentence));
        QVERIFY(!QFile::exists(path));
    }
    // What is an event itself is not offered twice.
    void listsOfEventsDoNotOfferIt()
    {
        FactScreen<interviews::InterviewsPage> interviews("interviewsTable");
        QVERIFY(!menuAction(interviews, "interviewsMenu", "exportEventsAction")->isVisible());
        FactScreen<outcomes::OutcomesPage> outcomes("outcomesTable");
        QVERIFY(!menuAction(outcomes, "outcomesMenu", "exportEventsAction")->isVisible());
        FactScreen<journal::JournalPage> journal("journalTable");
        QVERIFY(!menuAction(journal, "journalMenu", "exportEventsAction")->isVisible());
        journal.page->exportEvents(); // nor done
        QVERIFY(journal.bench.files.asked.isEmpty());
        FactScreen<MembersPage> members("membersTable");
        QVERIFY(!menuAction(members, "membersMenu", "exportEventsAction")->isEnabled()); // before anything was read
        QTRY_COMPARE_WITH_TIMEOUT(members.rows(), 60, kPatience);
        QVERIFY(menuAction(members, "membersMenu", "exportEventsAction")->isEnabled());
        QVERIFY(menuAction(members, "membersMenu", "exportEventsAction")->isVisible());
    }
    void aHistoryThatCannotBeReadSaysWhy()
    {
        FactScreen<MembersPage> screen("membersTable");
        const std::shared_ptr<storage::Store> store(screen.workspace, &screen.workspace->store());
        models::HistoryView view(store, screen.bench.formats, models::Whose::Members);
        const QAbstractItemModelTester tester(view.model());
        const std::optional<Id<Member>> whose = withLongHistory(screen, 3);
        QVERIFY(whose);
        const auto wrong = std::make_shared<QString>(QStringLiteral("The file cannot be read."));
        view.ask([whose, wrong](storage::Reader &reader, const std::optional<desk::Cursor> &after) {
            if (*wrong == u"The disk is gone." || (after && !wrong->isEmpty()))
                throw storage::Failure(Error{Error::Kind::Storage, *wrong, {}});
            return desk::timelineOf(reader, *whose, after, 3);
        });
        // Further down, what was read stays, and it is not asked for over and over.
        QTRY_VERIFY_WITH_TIMEOUT(view.model()->rowCount() >= 3, kPatience);
        if (view.model()->canFetchMore({})) // else the view has asked itself
            view.model()->fetchMore({});
        QTRY_COMPARE_WITH_TIMEOUT(view.model()->rowCount(), 4, kPatience);
        QCOMPARE(view.model()->index(3, 1).data().toString(), *wrong);
        QCOMPARE(view.entries(), 3);
        QVERIFY(!view.model()->canFetchMore({}));
        // It is no entry to be opened.
        QSignalSpy requested(&view, &models::HistoryView::requested);
        view.setCurrentIndex(view.model()->index(3, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(requested.count(), 0);
        // At the beginning it stands alone; and it goes when all is well.
        *wrong = QStringLiteral("The disk is gone.");
        view.askAgain();
        QTRY_COMPARE_WITH_TIMEOUT(view.model()->rowCount(), 1, kPatience);
        QCOMPARE(view.model()->index(0, 1).data().toString(), *wrong);
        QCOMPARE(view.entries(), 0);
        wrong->clear();
        view.askAgain();
        QTRY_VERIFY_WITH_TIMEOUT(view.entries() >= 3, kPatience);
        view.setCurrentIndex(view.model()->index(0, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
    }
};

REBOND_TEST(TestListEvents)
#include "tst_listevents.moc"
