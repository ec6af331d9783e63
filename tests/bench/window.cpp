// SPDX-License-Identifier: GPL-3.0-or-later
// rebond-bench-window: the window on a large file beside the same window on the demonstration of sixty, and what is typed
// beside a bare query through an index. Never asserts a time (README.md).
#include "baresqlite.h"
#include "cohortmaker.h"
#include "measure.h"
#include "openwindow.h"
#include "pulse.h"
#include "walkmemory.h"

#include "base/platform.h"
#include "operations/demonstration.h"
#include "storage/mappings/all.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/models/recordtable.h"
#include "ui/outreach/quickentry.h"
#include "ui/palette/palette.h"
#include "ui/shell/pages.h"

#include <QAction>
#include <QCommandLineParser>
#include <QCompleter>
#include <QDir>
#include <QHashSeed>
#include <QLineEdit>
#include <QProcess>
#include <QStringListModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <map>

using namespace rebond;
using namespace rebond::bench;

namespace {

constexpr double kOpeningGoalMs = 100; // more than with sixty
constexpr double kBlockGoalMs = 16;
constexpr double kAnswerGoalMs = 50;
constexpr double kSavingGoalMs = 20;  // of processor time
constexpr double kRecountGoalMs = 50; // likewise, of sixty members
constexpr qint64 kMemoryGoal = 300'000'000;

struct Plan
{
    CohortSize size;
    int rounds = 3;
    QString folder;
    [[nodiscard]] QString in(const QString &name) const { return QDir(folder).filePath(name); }
};

// What was measured under a name, the best of several rounds each.
class Best
{
public:
    void take(const QString &what, const Watched &watched)
    {
        const auto found = m_all.find(what);
        if (found == m_all.end()) {
            m_all.insert({what, watched});
            m_order.append(what);
            return;
        }
        Watched &best = found->second;
        best.answeredMs = std::min(best.answeredMs, watched.answeredMs);
        best.wholeMs = std::min(best.wholeMs, watched.wholeMs);
        best.blockMs = std::min(best.blockMs, watched.blockMs);
        best.longestWorkMs = std::min(best.longestWorkMs, watched.longestWorkMs);
        best.cpuMs = std::min(best.cpuMs, watched.cpuMs);
    }
    [[nodiscard]] const QStringList &order() const { return m_order; }
    [[nodiscard]] Watched of(const QString &what) const
    {
        const auto found = m_all.find(what);
        return found == m_all.end() ? Watched() : found->second;
    }

private:
    std::map<QString, Watched> m_all;
    QStringList m_order;
};

ui::models::RecordTable *tableOf(const OpenWindow &open, const QString &page)
{
    auto *view = open.find<QTableView>(page + QStringLiteral("Table"));
    return view ? qobject_cast<ui::models::RecordTable *>(view->model()) : nullptr;
}

// Each page twice: when it is first gone to, and when one comes back.
void measurePages(const OpenWindow &open, Pulse &pulse, Best &best, Memory *memory = nullptr)
{
    for (const auto &spec : ui::shell::pageSpecs()) {
        const QString page = QLatin1String(spec.id);
        const auto *table = tableOf(open, page);
        QMetaObject::Connection told;
        if (table)
            told = QObject::connect(table, &ui::models::RecordTable::arrived, &pulse, &Pulse::answered);
        for (const QString &how : {QStringLiteral("page %1, first"), QStringLiteral("page %1, again")}) {
            (void)pulse.watch([&] { open.find<QAction>(QStringLiteral("help.about"))->trigger(); });
            best.take(how.arg(page),
                      pulse.watch([&] { open.find<QAction>(QStringLiteral("view.") + page)->trigger(); }));
        }
        QObject::disconnect(told);
        if (memory)
            memory->tell(QStringLiteral("page ") + page);
    }
}

// Letter by letter, each when the one before is answered: the slowest answer and the longest block count.
Watched typed(Pulse &pulse, QLineEdit *edit, const QString &text)
{
    Watched worst;
    edit->setFocus();
    edit->clear();
    (void)pulse.watch([] {});
    for (const QChar letter : text) {
        const Watched one = pulse.watch([&] { QTest::keyClick(edit, letter.toLatin1()); });
        worst.answeredMs = std::max(worst.answeredMs, one.answeredMs);
        worst.wholeMs = std::max(worst.wholeMs, one.wholeMs);
        worst.blockMs = std::max(worst.blockMs, one.blockMs);
        worst.longestWorkMs = std::max(worst.longestWorkMs, one.longestWorkMs);
        worst.cpuMs = std::max(worst.cpuMs, one.cpuMs);
    }
    return worst;
}

// All of it in one go, as a quick hand does.
Watched typedQuickly(Pulse &pulse, QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->clear();
    (void)pulse.watch([] {});
    QTimer hand;
    qsizetype at = 0;
    QObject::connect(&hand, &QTimer::timeout, edit, [&] {
        if (at < text.size())
            QTest::keyClick(edit, text.at(at++).toLatin1());
    });
    hand.start(40);
    return pulse.watch([] {});
}

void measureTyping(const OpenWindow &open, Pulse &pulse, Best &best)
{
    const QString text = QStringLiteral("cal");
    for (const char *id : {"members", "companies", "outreach", "interviews", "outcomes", "journal"}) {
        const QString page = QLatin1String(id);
        (void)pulse.watch([&] { open.find<QAction>(QStringLiteral("view.") + page)->trigger(); });
        const auto told = QObject::connect(tableOf(open, page), &ui::models::RecordTable::arrived, &pulse,
                                           &Pulse::answered);
        auto *edit = open.find<QLineEdit>(page + QStringLiteral("SearchEdit"));
        Watched watched = typed(pulse, edit, text);
        const Watched quick = typedQuickly(pulse, edit, text);
        watched.blockMs = std::max(watched.blockMs, quick.blockMs);
        watched.longestWorkMs = std::max(watched.longestWorkMs, quick.longestWorkMs);
        best.take(QStringLiteral("typing: search of ") + page, watched);
        (void)pulse.watch([&] { edit->clear(); });
        QObject::disconnect(told);
    }
    auto *palette = open.find<ui::palette::Palette>(QStringLiteral("palette"));
    const auto told = QObject::connect(palette, &ui::palette::Palette::arrived, &pulse, &Pulse::answered);
    (void)pulse.watch([&] { open.find<QAction>(QStringLiteral("edit.search"))->trigger(); });
    auto *edit = open.find<QLineEdit>(QStringLiteral("paletteEdit"));
    for (const QString &name : {QStringLiteral("calverac"), QStringLiteral("ateleir cal")})
        best.take(QStringLiteral("typing: search everything, ") + name, typed(pulse, edit, name));
    QObject::disconnect(told);
    QTest::keyClick(edit, Qt::Key_Escape);
}

void measureCompletion(const OpenWindow &open, Pulse &pulse, Best &best)
{
    (void)pulse.watch([&] { open.find<QAction>(QStringLiteral("edit.act"))->trigger(); });
    auto *line = open.find<ui::outreach::QuickEntry>(QStringLiteral("quickEntry"));
    for (const auto &[name, text] : {std::pair{"companyEdit", "atelier c"}, std::pair{"membersEdit", "calve"}}) {
        auto *edit = line->findChild<QLineEdit *>(QLatin1String(name));
        const auto *proposals = edit->findChild<QStringListModel *>();
        const auto told = QObject::connect(proposals, &QAbstractItemModel::modelReset, &pulse, [&pulse, proposals] {
            if (proposals->rowCount() > 0) // emptied, it answers nothing
                pulse.answered();
        });
        best.take(QStringLiteral("typing: quick entry, ") + QLatin1String(name),
                  typed(pulse, edit, QLatin1String(text)));
        QObject::disconnect(told);
    }
    QTest::keyClick(line, Qt::Key_Escape);
}

struct Saving
{
    double cpuMs = 0;      // of all threads until it is saved
    double cpuWholeMs = 0; // and until nothing moves any more
    double wallMs = 0;
};

Saving saveOnce(const OpenWindow &open, Pulse &pulse, int number)
{
    (void)pulse.watch([&] { open.find<QAction>(QStringLiteral("edit.act"))->trigger(); });
    auto *line = open.find<ui::outreach::QuickEntry>(QStringLiteral("quickEntry"));
    const auto edit = [&](const char *name) { return line->findChild<QLineEdit *>(QLatin1String(name)); };
    edit("companyEdit")->setText(QStringLiteral("Banc d’essai"));
    edit("positionEdit")->setText(QStringLiteral("Poste %1").arg(number));
    const auto members = open.session.workspace()->store().read(
        [](storage::Reader &reader) { return reader.list(storage::Query<domain::Member>().page(20)); });
    edit("membersEdit")->setText(members->at(number % members->size()).displayName());
    (void)pulse.watch([] {});
    Saving saving;
    const double begin = cpuMs();
    QElapsedTimer wall;
    const auto told = QObject::connect(line, &ui::outreach::QuickEntry::saved, &pulse, [&] {
        saving.cpuMs = cpuMs() - begin;
        saving.wallMs = static_cast<double>(wall.nsecsElapsed()) / 1e6;
    });
    wall.start();
    (void)pulse.watch([&] { QTest::keyClick(edit("positionEdit"), Qt::Key_Return); });
    saving.cpuWholeMs = cpuMs() - begin;
    QObject::disconnect(told);
    if (saving.cpuMs == 0)
        stop(QStringLiteral("an act was not saved"));
    return saving;
}

Saving measureSaving(const OpenWindow &open, Pulse &pulse, const QString &page)
{
    Saving best{1e9, 1e9, 1e9};
    (void)pulse.watch([&] { open.find<QAction>(QStringLiteral("view.") + page)->trigger(); });
    for (int i = 0; i < 6; ++i) {
        const Saving one = saveOnce(open, pulse, i + (page == u"outreach" ? 0 : 100));
        best.cpuMs = std::min(best.cpuMs, one.cpuMs);
        best.cpuWholeMs = std::min(best.cpuWholeMs, one.cpuWholeMs);
        best.wallMs = std::min(best.wallMs, one.wallMs);
    }
    return best;
}

struct Recount
{
    double cpuMs = 0; // of all threads, from the write to the figures on the page
    double wallMs = 0;
    double blockMs = 0; // the longest that a key would have had to wait meanwhile
};

// The page Today after one change, while it is looked at: somebody's entry is a day later, and a day earlier again.
Recount measureRecount(const OpenWindow &open, Pulse &pulse)
{
    Recount best{1e9, 1e9, 1e9};
    (void)pulse.watch([&] { open.find<QAction>(QStringLiteral("view.dashboard"))->trigger(); });
    const auto *page = open.find<ui::dashboard::DashboardPage>(QStringLiteral("dashboardPage"));
    for (int i = 0; i < 6; ++i) {
        Recount one;
        double begin = 0;
        QElapsedTimer wall;
        const auto told = QObject::connect(page, &ui::dashboard::DashboardPage::shown, &pulse, [&] {
            one.cpuMs = cpuMs() - begin;
            one.wallMs = static_cast<double>(wall.nsecsElapsed()) / 1e6;
        });
        const Watched watched = pulse.watch([&] {
            begin = cpuMs();
            wall.start();
            const Done written = open.session.workspace()
                                     ->store()
                                     .write(QStringLiteral("Entry"), [&](storage::Transaction &transaction) {
                                         auto member = *transaction.first<domain::Member>(
                                             storage::Query<domain::Member>());
                                         member.joinedOn = member.joinedOn.addDays(i % 2 == 0 ? 1 : -1);
                                         (void)transaction.save(member);
                                     });
            if (!written)
                stop(written.error().sentence);
        });
        QObject::disconnect(told);
        if (one.cpuMs == 0)
            stop(QStringLiteral("the page Today did not count anew"));
        best.cpuMs = std::min(best.cpuMs, one.cpuMs);
        best.wallMs = std::min(best.wallMs, one.wallMs);
        best.blockMs = std::min(best.blockMs, watched.blockMs);
    }
    return best;
}

// Two hundred records whose name begins so, through the index of names.
double bareLook(const QString &file, const char *table, const QByteArray &from)
{
    BareDatabase database(file);
    database.execute("PRAGMA cache_size=-32768");
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        best = std::min(best, timed([&] {
                            BareStatement look(database, QByteArray("SELECT * FROM ")
                                                             .append(table)
                                                             .append(" INDEXED BY ")
                                                             .append(table)
                                                             .append("_by_name WHERE ")
                                                             .append(qstrcmp(table, "member") == 0
                                                                         ? "cohort_id = (SELECT id FROM cohort) AND "
                                                                         : "")
                                                             .append("name_key >= ?1 LIMIT 200")
                                                             .constData());
                            look.bind({from});
                            while (look.next()) {
                            }
                        }));
    }
    return best;
}

QString fileIn(const Plan &plan, const QString &name, const std::function<void(const QString &)> &make)
{
    const QString file = plan.in(name);
    if (!QFile::exists(file))
        std::printf("Made in %.0f ms: %s\n", timed([&] { make(file); }), qPrintable(file));
    return file;
}

QString freshCopy(const Plan &plan, const QString &file)
{
    const QString copy = plan.in(QStringLiteral("window.rebond"));
    QFile::remove(copy);
    if (!QFile::copy(file, copy))
        stop(QStringLiteral("no copy of ") + file);
    return copy;
}

struct Seen
{
    Best best;
    Saving onOutreach;
    Saving elsewhere;
    Recount today;
};

Seen measure(const Plan &plan, const QString &file)
{
    Seen seen;
    Pulse pulse;
    QTemporaryDir folder;
    for (int round = 0; round < plan.rounds; ++round) {
        OpenWindow open(file, folder.filePath(QStringLiteral("rebond%1.ini").arg(round)));
        seen.best.take(QStringLiteral("opening the file"), pulse.watch([&] { open.window.openFile(file); }));
        measurePages(open, pulse, seen.best);
        measureTyping(open, pulse, seen.best);
        measureCompletion(open, pulse, seen.best);
        if (round + 1 < plan.rounds)
            continue;
        seen.onOutreach = measureSaving(open, pulse, QStringLiteral("outreach"));
        seen.elsewhere = measureSaving(open, pulse, QStringLiteral("members"));
        seen.today = measureRecount(open, pulse);
    }
    return seen;
}

QString verdict(bool isMet)
{
    return isMet ? QStringLiteral("met") : QStringLiteral("MISSED");
}

// A list is open when its first rows stand there. A page without one is open when it stands and takes keys; what it counts
// of everything comes behind, with its progress shown, and takes as long as there is to count.
QString toldOf(const QString &what, const Watched &ours, const Watched &sixty, double bareMembers, double bareCompanies)
{
    if (!what.startsWith(u"typing")) {
        const bool isList = ours.answeredMs > 0 && sixty.answeredMs > 0;
        const double more = isList ? ours.answeredMs - sixty.answeredMs : ours.blockMs - sixty.blockMs;
        return QStringLiteral("%1 %2%3 ms %4")
            .arg(isList ? QStringLiteral("first rows") : QStringLiteral("takes keys"),
                 more < 0 ? QString() : QStringLiteral("+"))
            .arg(more, 0, 'f', 0)
            .arg(verdict(more <= kOpeningGoalMs));
    }
    const bool isCompanies = what.contains(u"compan") || what.contains(u"ateleir");
    const double bare = isCompanies ? bareCompanies : bareMembers;
    return QStringLiteral("blocked: %1, answered: %2, %3 times the bare look")
        .arg(verdict(ours.blockMs <= kBlockGoalMs), verdict(ours.answeredMs <= kAnswerGoalMs))
        .arg(ours.answeredMs / bare, 0, 'f', 1);
}

void print(const Seen &few, const Seen &many, double bareMembers, double bareCompanies)
{
    const auto numbers = [](const Watched &seen) {
        return QString::asprintf("%8.1f %8.1f %6.1f %6.1f %8.1f", seen.answeredMs, seen.wholeMs, seen.blockMs,
                                 seen.longestWorkMs, seen.cpuMs);
    };
    std::printf(
        "In milliseconds: until first answered, until nothing moves, the longest wait of a key, the longest work of the "
        "window's thread, processor time of all threads; then with sixty.\n");
    for (const QString &what : many.best.order()) {
        const Watched ours = many.best.of(what);
        const Watched sixty = few.best.of(what);
        std::printf("%-42s %s | %s  %s\n", qPrintable(what), qPrintable(numbers(ours)), qPrintable(numbers(sixty)),
                    qPrintable(toldOf(what, ours, sixty, bareMembers, bareCompanies)));
    }
    for (const auto &[where, saving] :
         {std::pair{"saving an act, outreach shown", many.onOutreach}, std::pair{"… members shown", many.elsewhere}})
        std::printf("%-42s %.1f ms of processor until saved (%s), %.1f until all is shown, %.1f ms by the clock\n",
                    where, saving.cpuMs, qPrintable(verdict(saving.cpuMs <= kSavingGoalMs)), saving.cpuWholeMs,
                    saving.wallMs);
    const auto recount = [](const char *where, const Recount &today, const QString &told) {
        std::printf("%-42s %.1f ms of processor%s, %.1f ms by the clock, the longest wait of a key %.1f\n", where,
                    today.cpuMs, qPrintable(told), today.wallMs, today.blockMs);
    };
    recount("Today counted anew after a change, sixty", few.today,
            QStringLiteral(" (%1)").arg(verdict(few.today.cpuMs <= kRecountGoalMs)));
    recount("… many", many.today, {}); // in a task: only the wait of a key has a goal
}

// The highest resident memory of a window that has shown every page and searched.
int play(const QString &file)
{
    Pulse pulse;
    QTemporaryDir folder;
    OpenWindow open(file, folder.filePath(QStringLiteral("rebond.ini")));
    (void)pulse.watch([&] { open.window.openFile(file); });
    Best best;
    Memory memory;
    memory.tell(QStringLiteral("opening the file"));
    measurePages(open, pulse, best, &memory);
    measureTyping(open, pulse, best);
    memory.tell(QStringLiteral("typing"));
    std::printf("%lld\n", static_cast<long long>(memory.peak()));
    return 0;
}

void run(const Plan &plan)
{
    const QString full = fileIn(plan,
                                QStringLiteral("cohort-%1-%2-%3.rebond")
                                    .arg(plan.size.members)
                                    .arg(plan.size.companies)
                                    .arg(plan.size.acts),
                                [&](const QString &file) { makeCohortFile(file, plan.size); });
    const QString small = fileIn(plan, QStringLiteral("demonstration.rebond"), [](const QString &file) {
        if (const Done made = operations::createDemonstration(file); !made)
            stop(made.error().sentence);
    });
    const double bareMembers = bareLook(full, "member", "cal");
    const double bareCompanies = bareLook(full, "company", "atelier c");
    const Seen few = measure(plan, freshCopy(plan, small));
    const QString file = freshCopy(plan, full);
    const Seen many = measure(plan, file);
    print(few, many, bareMembers, bareCompanies);
    std::printf("A bare look through the index: %.2f ms (members), %.2f ms (companies)\n", bareMembers, bareCompanies);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--role"), file});
    process.waitForFinished(-1);
    const qint64 peak = process.readAllStandardOutput().trimmed().split('\n').last().toLongLong();
    std::printf("memory: %lld MB (%s)\n", static_cast<long long>(peak / 1'000'000),
                qPrintable(verdict(peak > 0 && peak < kMemoryGoal)));
    QFile::remove(file);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    platform::restrictNewFiles();
    platform::shareHeapAmongThreads();
    const QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0); // what blinks would never be still
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("small"), QStringLiteral("A small cohort: only to see that it all works.")},
                       {QStringLiteral("rounds"), QStringLiteral("Of each measure; the best counts."),
                        QStringLiteral("N"), QStringLiteral("3")},
                       {QStringLiteral("folder"), QStringLiteral("Keeps the made files here for the next run."),
                        QStringLiteral("FOLDER")},
                       {QStringLiteral("role"), QStringLiteral("Used by the program itself.")}});
    parser.process(application);
    if (parser.isSet(QStringLiteral("role")))
        return play(parser.positionalArguments().value(0));
    QTemporaryDir folder;
    Plan plan;
    plan.folder = QFileInfo(parser.isSet(QStringLiteral("folder")) ? parser.value(QStringLiteral("folder"))
                                                                   : folder.path())
                      .absoluteFilePath();
    plan.rounds = std::max(1, parser.value(QStringLiteral("rounds")).toInt());
    if (parser.isSet(QStringLiteral("small"))) {
        plan.size = {300, 1'000, 5'000};
        plan.rounds = 1;
    }
    run(plan);
    return 0;
}
