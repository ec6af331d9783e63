// SPDX-License-Identifier: GPL-3.0-or-later
// What pages owe whoever works on them over days: a list shows what it was narrowed to and keeps its order, a new day is
// noticed, what is typed survives a conflict, and what is offered can be done.
#include "exchange/field.h"
#include "storage/mappings/all.h"
#include "support/demonstrationday.h"
#include "support/runner.h"
#include "ui/dashboard/todocard.h"
#include "ui/factscreen.h"
#include "ui/interviews/interviewspage.h"
#include "ui/journal/journalpage.h"
#include "ui/kit/fittedtable.h"
#include "ui/members/memberspage.h"
#include "ui/models/bulkpanel.h"
#include "ui/outcomes/outcomespage.h"
#include "ui/outreach/leadtable.h"
#include "ui/outreach/outreachpage.h"
#include "ui/settled.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace rebond;
using namespace rebond::ui;
using namespace rebond::test;
using domain::Act;
using domain::Interview;
using domain::InterviewState;
using domain::Outcome;
using interviews::InterviewsPage;
using journal::JournalPage;
using outcomes::OutcomesPage;
using outreach::OutreachPage;

namespace {

void setDay(Bench &bench, QDate day)
{
    bench.clock.set(QDateTime(day, QTime(12, 0), Qt::UTC));
}

void writeCompany(workspace::Workspace &workspace, const QString &label)
{
    QVERIFY(workspace.store().write(label, [&](storage::Transaction &transaction) {
        domain::Company company;
        company.name = label;
        transaction.save(company);
    }));
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    lines.removeAll(QString());
    return lines;
}

template<typename P>
QAction *menuAction(const FactScreen<P> &screen, const char *menu, const char *action)
{
    Q_EMIT screen.template find<QMenu>(menu)->aboutToShow();
    return screen.template find<QAction>(action);
}
} // namespace

class TestPageStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The newest stand first: those of today are the first of all.
    void todayNarrowsTheJournal()
    {
        FactScreen<JournalPage> screen("journalTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 1, kPatience);
        const int before = screen.rows();
        setDay(screen.bench, QDate(2012, 7, 2));
        writeCompany(*screen.workspace, QStringLiteral("Une"));
        writeCompany(*screen.workspace, QStringLiteral("Zzdeux"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before + 2, kPatience);
        auto *days = screen.find<QComboBox>("journalDayComboBox");
        days->setCurrentIndex(1); // today, which is not the day the page was made on
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 2, kPatience);
        QCOMPARE(screen.cell(0, 2), QStringLiteral("Zzdeux"));
        QCOMPARE(days->itemData(1).toDate(), QDate(2012, 7, 2));
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("journalCountLabel"), QStringLiteral("2 found"), kPatience);
        days->setCurrentIndex(0);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before + 2, kPatience);
        screen.edit("journalSearchEdit")->setText(QStringLiteral("zzdeux"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 1, kPatience);
        // What comes new still stands at the head, and what was read stays.
        screen.edit("journalSearchEdit")->clear();
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before + 2, kPatience);
        writeCompany(*screen.workspace, QStringLiteral("Trois"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before + 3, kPatience);
        QCOMPARE(screen.cell(0, 2), QStringLiteral("Trois"));
    }
    void leadsAreExportedAsTheyAreShown()
    {
        FactScreen<OutreachPage> screen("outreachTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 20, kPatience);
        QSet<QString> leads;
        for (const Act &act : screen.all<Act>()) {
            QString key = act.company.toString() + domain::codeOf(act.onBehalfOf) + fold(act.position);
            for (const auto &member : act.members)
                key += member.toString();
            leads.insert(key);
        }
        const QString path = screen.bench.folder.filePath(QStringLiteral("pistes.csv"));
        screen.bench.files.answers = {path};
        menuAction(screen, "outreachMenu", "exportShownAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && screen.bench.messages->isSpeaking(), kPatience);
        const QStringList lines = linesOf(path);
        QCOMPARE(lines.size(), leads.size() + 1);
        for (int row = 0; row < 10; ++row)
            QVERIFY2(lines.at(row + 1).contains(screen.cell(row, 0)), qPrintable(lines.at(row + 1)));
        // Beside the other exports, not where lists to import are looked for.
        QCOMPARE(screen.bench.settings.folder(QStringLiteral("exports")), screen.bench.folder.path());
        QVERIFY(screen.bench.settings.folder(QStringLiteral("lists")) != screen.bench.folder.path());
    }
    void aLongExportIsStopped()
    {
        FactScreen<members::MembersPage> screen("membersTable");
        QVERIFY(screen.workspace->store().write(QStringLiteral("Many"), [&](storage::Transaction &t) {
            for (int i = 0; i < 4000; ++i) {
                domain::Member member;
                member.cohort = screen.workspace->cohort().id;
                member.familyName = QStringLiteral("Zz%1").arg(i, 5, 10, QLatin1Char('0'));
                member.joinedOn = QDate(2011, 6, 20);
                t.save(member);
            }
        }));
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 200, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.bench.tasks->count(), 0, kPatience);
        screen.bench.tasks->setPatience(0);
        const QString path = screen.bench.folder.filePath(QStringLiteral("tous.csv"));
        screen.bench.files.answers = {path, path};
        menuAction(screen, "membersMenu", "exportShownAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.tasks->findChild<QPushButton *>(QStringLiteral("taskCancelButton")),
                                 kPatience);
        screen.bench.tasks->findChild<QPushButton *>(QStringLiteral("taskCancelButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(screen.bench.tasks->count(), 0, kPatience);
        test::settle();
        QVERIFY(!QFile::exists(path));
        QVERIFY(!screen.bench.messages->isSpeaking());
        // And it can be asked for again.
        menuAction(screen, "membersMenu", "exportShownAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience);
        QCOMPARE(linesOf(path).size(), 4061);
    }
    void aDebriefSurvivesAConflict()
    {
        FactScreen<InterviewsPage> screen("interviewsTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50 && !screen.words("interviewReferenceLabel").isEmpty(), kPatience);
        screen.table()->selectRow(3);
        const auto id = Id<Interview>(
            *RawId::parse(screen.table()->model()->index(3, 0).data(models::RecordTable::IdRole).toString()));
        const auto now = [&] {
            return screen.workspace->store().read([&](storage::Reader &reader) { return *reader.find(id); }).value();
        };
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("interviewReferenceLabel"), now().reference, kPatience);
        auto *debrief = screen.find<QPlainTextEdit>("debriefEdit");
        debrief->setPlainText(QStringLiteral("Le mien"));
        Interview other = now();
        other.debrief = QStringLiteral("Le sien");
        screen.save(other);
        test::settle();
        screen.table()->selectRow(5);
        QVERIFY(screen.bench.messages->isSpeaking());
        auto *detail = screen.bench.messages->findChild<QPlainTextEdit *>(QStringLiteral("messageDetailEdit"));
        QCOMPARE(detail->toPlainText(), QStringLiteral("Le mien"));
        QCOMPARE(now().debrief, QStringLiteral("Le sien"));
        QVERIFY(debrief->toPlainText() != QStringLiteral("Le mien"));
        screen.table()->selectRow(3);
        QCOMPARE(debrief->toPlainText(), QStringLiteral("Le sien\n\nLe mien"));
        screen.table()->selectRow(5); // kept as it stands there
        QCOMPARE(now().debrief, QStringLiteral("Le sien\n\nLe mien"));
    }
    void theOrderIsKept()
    {
        FactScreen<InterviewsPage> screen("interviewsTable");
        const auto openAnew = [&] {
            screen.tester.reset();
            screen.page.reset();
            screen.page = std::make_unique<InterviewsPage>(screen.workspace, screen.bench.surroundings());
            screen.bench.show(*screen.page);
        };
        const auto order = [&] { return screen.table()->horizontalHeader()->sortIndicatorOrder(); };
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50, kPatience);
        QCOMPARE(order(), Qt::DescendingOrder);
        // A choice has an order of its own, which is none of the user's.
        screen.find<QComboBox>("interviewsShownBox")->setCurrentIndex(0);
        QCOMPARE(order(), Qt::AscendingOrder);
        openAnew();
        QCOMPARE(order(), Qt::DescendingOrder);
        screen.table()->sortByColumn(0, Qt::AscendingOrder);
        openAnew();
        QCOMPARE(order(), Qt::AscendingOrder);
        QDate first;
        for (const Interview &interview : screen.all<Interview>()) {
            if (!first.isValid() || interview.date < first)
                first = interview.date;
        }
        QTRY_COMPARE_WITH_TIMEOUT(screen.cell(0, 0), screen.bench.formats.shortDate(first), kPatience);
    }
    void aNewDayIsNoticed()
    {
        FactScreen<OutcomesPage> screen("outcomesTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 10, kPatience);
        const QList<Outcome> every = screen.all<Outcome>();
        const auto standing = std::find_if(every.cbegin(), every.cend(), [](const Outcome &outcome) {
            return !outcome.endedOn && !outcome.cancelledKnownOn && outcome.effectiveOn < kDay
                && (!outcome.plannedEnd || *outcome.plannedEnd > kDay.addDays(10));
        });
        QVERIFY(standing != every.cend());
        screen.page->goToRecord(standing->id.raw());
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("outcomeReferenceLabel"), standing->reference, kPatience);
        setDay(screen.bench, kDay.addDays(1)); // the window was left open over night
        screen.press("endOutcomeButton");
        const auto now = [&] {
            return screen.workspace->store()
                .read([&](storage::Reader &reader) { return *reader.find(standing->id); })
                .value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(now().endedOn.has_value(), kPatience);
        QCOMPARE(*now().endedOn, kDay.addDays(1));
    }
    void whatWasOfTodayIsToBeQualifiedTomorrow()
    {
        FactScreen<InterviewsPage> screen("interviewsTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50, kPatience);
        Interview planned = screen.all<Interview>().first();
        planned.id = {};
        planned.revision = 0;
        planned.reference.clear();
        planned.date = kDay;
        planned.state = InterviewState::Prevu;
        planned = screen.save(planned);
        screen.page->goToRecord(planned.id.raw());
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("interviewReferenceLabel"), planned.reference, kPatience);
        const int row = screen.table()->currentIndex().row();
        const QString today = screen.cell(row, 5);
        setDay(screen.bench, kDay.addDays(1));
        QVERIFY2(screen.cell(row, 5) != today, qPrintable(today));
    }
    void manyAreChangedOnlyWhereTheyAreSeen()
    {
        FactScreen<InterviewsPage> screen("interviewsTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50, kPatience);
        screen.table()->selectAll();
        QVERIFY(menuAction(screen, "interviewsMenu", "changeSelectedAction")->isEnabled());
        screen.press("weekButton");
        QVERIFY(!menuAction(screen, "interviewsMenu", "changeSelectedAction")->isEnabled());
    }
    void aLeadStaysOneWhenItsPositionIsChanged()
    {
        FactScreen<OutreachPage> screen("outreachTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 20, kPatience);
        auto *acts = screen.find<kit::FittedTable>("leadActsTable");
        int row = -1;
        do
            screen.table()->selectRow(++row);
        while (acts->model()->rowCount() < 2 && row + 1 < screen.rows());
        const int count = acts->model()->rowCount();
        QVERIFY(count >= 2);
        menuAction(screen, "outreachMenu", "changeSelectedAction")->trigger();
        auto *panel = screen.find<models::BulkPanel>("bulkPanel");
        auto *field = screen.find<QComboBox>("bulkFieldComboBox");
        field->setCurrentIndex(
            field->findData(rebond::exchange::fieldAt(rebond::exchange::ListKind::Outreach, u"position")));
        screen.edit("bulkValueEdit")->setText(QStringLiteral("Vigie"));
        screen.press("bulkChangeButton");
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isVisibleTo(screen.page.get()), kPatience);
        QList<Act> changed = screen.all<Act>();
        changed.removeIf([](const Act &act) { return act.position != u"Vigie"; });
        QCOMPARE(changed.size(), count);
        // It stands in one row, with all its acts.
        const auto rowsOfIt = [&] {
            QList<int> rows;
            for (int each = 0; each < screen.rows(); ++each) {
                if (screen.cell(each, outreach::LeadTable::PositionColumn) == u"Vigie")
                    rows.append(each);
            }
            return rows;
        };
        QTRY_COMPARE_WITH_TIMEOUT(rowsOfIt().size(), 1, kPatience);
        screen.table()->selectRow(rowsOfIt().first());
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("leadPositionLabel"), QStringLiteral("Vigie"), kPatience);
        QCOMPARE(acts->model()->rowCount(), count);
        QVERIFY(screen.undo());
    }
    void todaySaysWhatItOpens()
    {
        FactScreen<InterviewsPage> screen("interviewsTable");
        const std::shared_ptr<storage::Store> store(screen.workspace, &screen.workspace->store());
        dashboard::TodoCard card(store, screen.bench.formats, false); // of a file that may only be read
        QSignalSpy interviews(&card, &dashboard::TodoCard::interviewRequested);
        QSignalSpy outcomes(&card, &dashboard::TodoCard::outcomeRequested);
        QSignalSpy members(&card, &dashboard::TodoCard::memberRequested);
        QSignalSpy companies(&card, &dashboard::TodoCard::companyRequested);
        QSignalSpy offers(&card, &dashboard::TodoCard::offerRequested);
        const auto all = [&] {
            return interviews.size() + outcomes.size() + members.size() + companies.size() + offers.size();
        };
        auto *table = card.findChild<QTableView *>(QStringLiteral("todoTable"));
        QSet<QString> seen;
        for (int back = 0; back < 200 && seen.size() < 4; back += 20) {
            QSignalSpy arrived(&card, &dashboard::TodoCard::arrived);
            card.read(screen.workspace->cohort().id, kDay.addDays(-back));
            QVERIFY(arrived.wait(kPatience));
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                table->setCurrentIndex(table->model()->index(row, 0));
                auto *open = card.findChild<QPushButton *>(QStringLiteral("openDueButton"));
                if (!open)
                    continue; // a line that only counts
                const qsizetype before = all();
                const QString word = open->text().section(u' ', -1);
                const QSignalSpy &expected = word == u"interview" ? interviews
                                           : word == u"outcome"   ? outcomes
                                           : word == u"member"    ? members
                                           : word == u"offer"     ? offers
                                                                  : companies;
                const qsizetype told = expected.size();
                open->click();
                QCOMPARE(all(), before + 1);
                QVERIFY2(expected.size() == told + 1, qPrintable(word));
                seen.insert(word);
            }
        }
        QVERIFY(seen.contains(QStringLiteral("interview")) && seen.contains(QStringLiteral("outcome")));
    }
};

REBOND_TEST(TestPageStates)
#include "tst_pagestates.moc"
