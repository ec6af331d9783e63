// SPDX-License-Identifier: GPL-3.0-or-later
// rebond-bench-report: a report of sixty members, from the start of the program to its PDF, beside WeasyPrint and Chromium that
// print the same report's web page, by turns in one run; its memory; and how its time grows with the members.
// Never asserts a time: its exit status only says whether each of them wrote a PDF. A program that is not there is told and
// passed over.
#include "cohortmaker.h"
#include "measure.h"
#include "wholeprocess.h"

#include "base/clock.h"
#include "base/platform.h"
#include "operations/demonstration.h"
#include "workspace/reporting.h"
#include "workspace/workspace.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <optional>

using namespace rebond;
using namespace rebond::bench;

namespace {

constexpr double kWeasyPrintGoal = 10; // times ours, at least
constexpr double kChromiumGoal = 5;
constexpr double kRunningGoalMs = 300;
constexpr qint64 kMemoryGoal = 150'000'000;
constexpr double kLinearGoal = 1.25; // times as long for each member, where they are ten times as many

// Within a program that runs: facts, pages, file.
double insideMs(const QString &file, const QString &pdf, int repetitions)
{
    const FixedClock clock(QDate(2012, 7, 15));
    const auto workspace = workspace::Workspace::open(file, clock, {});
    if (!workspace)
        stop(workspace.error().sentence);
    QFile::remove(pdf);
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i <= repetitions; ++i) { // the first one reads faces and the file's pages
        SilentTask task;
        const std::clock_t before = std::clock();
        const Done written = workspace::writeReport(**workspace, {.question = {QDate(2012, 6, 30), {}}},
                                                    Formats(Language::French), pdf, task);
        if (!written)
            stop(written.error().sentence);
        best = std::min(best, static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
    }
    return best;
}

// The highest resident memory of a process that writes one report, as a window does, without one.
qint64 memoryPeak(const QString &file, const QString &pdf)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--role"), file, pdf});
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        stop(QString::fromLocal8Bit(process.readAllStandardError()));
    return process.readAllStandardOutput().trimmed().toLongLong();
}

int play(const QString &file, const QString &pdf)
{
    (void)insideMs(file, pdf, 0);
    std::printf("%lld\n", static_cast<long long>(platform::processMemoryPeak()));
    return 0;
}

// Ten times the members with ten times the companies and acts: as long for each of them.
void measureGrowth(const QDir &folder, const QString &pdf, bool isSmall, int repetitions)
{
    double before = 0;
    const QList<int> sizes = isSmall ? QList<int>{60, 600} : QList<int>{60, 600, 6000};
    for (const int members : sizes) {
        const QString file = folder.filePath(QStringLiteral("cohort-%1.rebond").arg(members));
        makeCohortFile(file, {members, members * 4, members * 7});
        const double ms = insideMs(file, pdf, repetitions);
        const double each = ms / members;
        std::printf("  %5d members, once running %8.0f %8.3f for each", members, ms, each);
        if (before > 0)
            std::printf(", %.2f times that of a tenth (goal: %.2f): %s", each / before, kLinearGoal,
                        verdict(each <= kLinearGoal * before));
        std::printf("\n");
        before = each;
    }
}

QList<Peer> peers(const QString &html, const QString &pdf, const QString &folder)
{
    return {{QStringLiteral("WeasyPrint printing the web page"),
             QStandardPaths::findExecutable(QStringLiteral("weasyprint")),
             {html, pdf},
             pdf,
             kWeasyPrintGoal},
            {QStringLiteral("Chromium, headless, printing the web page"),
             QStandardPaths::findExecutable(QStringLiteral("chromium")),
             {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
              QStringLiteral("--user-data-dir=") + QDir(folder).filePath(QStringLiteral("chromium")),
              QStringLiteral("--print-to-pdf=") + pdf, QStringLiteral("file://") + html},
             pdf,
             kChromiumGoal}};
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    platform::restrictNewFiles();
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("small"), QStringLiteral("Once: only to see that it all works.")},
                       {QStringLiteral("role"), QStringLiteral("Used by the program itself.")}});
    parser.process(application);
    if (parser.isSet(QStringLiteral("role")))
        return play(parser.positionalArguments().value(0), parser.positionalArguments().value(1));
    const int repetitions = parser.isSet(QStringLiteral("small")) ? 1 : 5;

    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("demonstration.rebond"));
    const QString html = folder.filePath(QStringLiteral("report.html"));
    const QString pdf = folder.filePath(QStringLiteral("report.pdf"));
    if (const Done made = operations::createDemonstration(file); !made)
        stop(made.error().sentence);
    const QString tool = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("rebond-tool"));
    const auto order = [&](const QString &output) {
        return QStringList{QStringLiteral("report"),
                           file,
                           output,
                           QStringLiteral("--as-of"),
                           QStringLiteral("2012-06-30"),
                           QStringLiteral("--today"),
                           QStringLiteral("2012-07-15"),
                           QStringLiteral("--quiet")};
    };
    if (QProcess::execute(tool, order(html)) != 0)
        stop(tool);

    std::printf("A report of 60 members, in ms (the best of %d): processor time of all threads, then by the clock:\n",
                repetitions);
    Took ours;
    for (int i = 0; i < repetitions; ++i)
        takeOnce(ours, tool, order(pdf), pdf);
    std::printf("  rebond-tool report, the whole process        %8.0f %8.0f\n", ours.processorMs, ours.clockMs);
    const double running = insideMs(file, pdf, repetitions);
    std::printf("  the same once running (goal: %.0f)            %8.0f  %s\n", kRunningGoalMs, running,
                verdict(running < kRunningGoalMs));
    const qint64 peak = memoryPeak(file, pdf);
    std::printf("  memory, in MB (goal: %lld)                    %8lld  %s\n",
                static_cast<long long>(kMemoryGoal / 1'000'000), static_cast<long long>(peak / 1'000'000),
                verdict(peak > 0 && peak < kMemoryGoal));
    measureGrowth(QDir(folder.path()), pdf, parser.isSet(QStringLiteral("small")), repetitions);
    const QList<Peer> all = peers(html, pdf, folder.path());
    for (const Peer &peer : all)
        measurePeer(peer, {tool, order(pdf), pdf}, repetitions);
    return 0;
}
