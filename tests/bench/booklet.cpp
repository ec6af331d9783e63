// SPDX-License-Identifier: GPL-3.0-or-later
// rebond-bench-booklet: the booklet of sixty CVs of one page and two, with photos taken in from originals of 2 MB, from the start of
// the program to its PDF, beside Chromium, WeasyPrint and LibreOffice that print what it says from a web page; of sixty PDFs of
// people's own, beside qpdf that merges them; the trombinoscope; how time and memory grow with the members. By turns in one run.
// Never asserts a time: its exit status only says whether each of them wrote a PDF. A program that is not there is told and
// passed over.
#include "bookletmaker.h"
#include "bookletpage.h"
#include "measure.h"
#include "wholeprocess.h"

#include "base/clock.h"
#include "base/platform.h"
#include "workspace/booklet.h"
#include "workspace/workspace.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHashSeed>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace rebond;
using namespace rebond::bench;

namespace {

constexpr double kWebPageGoal = 10; // times ours, at least
constexpr double kOfficeGoal = 6;
constexpr double kMergeGoal = 2; // times qpdf, at most
constexpr double kFacesGoalMs = 1000;
constexpr double kLinearGoal = 1.25;        // times as long for each member, where they are eight times as many
constexpr qint64 kFileGoal = 6'000'000;     // of sixty
constexpr qint64 kMemoryGoal = 400'000'000; // of a thousand: their photos, decoded, would take 1.8 GB
constexpr char kToday[] = "2012-06-30";

// What a run has at hand.
struct Bench
{
    QDir folder;
    QString tool;
    int members = 60;
    int repetitions = 5;
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
};

void runTool(const Bench &bench, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(bench.tool, arguments);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        stop(QString::fromLocal8Bit(process.readAll()).right(500));
}

Ours ourCommand(const Bench &bench, const char *command, const QString &file, const QString &pdf)
{
    return {bench.tool,
            {QLatin1String(command), file, pdf, QStringLiteral("--today"), QLatin1String(kToday),
             QStringLiteral("--quiet")},
            pdf};
}

Took taken(const Ours &ours, int repetitions)
{
    Took best;
    for (int i = 0; i < repetitions; ++i)
        takeOnce(best, ours.program, ours.arguments, ours.pdf);
    return best;
}

void row(const char *what, const Took &took)
{
    std::printf("  %-44s %8.0f %8.0f", what, took.processorMs, took.clockMs);
}

// Sixty members, their CVs by us, their photos taken in as a trainer does it.
QString makeCohort(const Bench &bench)
{
    const QString file = bench.path("cohort.rebond");
    if (QFileInfo::exists(file))
        return file;
    makeCvCohort(file, bench.members, CvsOf::TheHouse, false);
    const QString originals = bench.path("originals");
    if (!QDir().mkpath(originals))
        stop(originals);
    makeOriginals(originals, bench.members);
    runTool(bench, {QStringLiteral("attach"), file, originals, QStringLiteral("--kind"), QStringLiteral("photos"),
                    QStringLiteral("--quiet")});
    return file;
}

// LibreOffice is packaged in parts, and what begins its writer only with its window's: so whether the writer's own library stands
// beside the program is asked. Empty: there is none.
QString officeWithWriter()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        return {};
    const QDir parts = QFileInfo(QFileInfo(office).canonicalFilePath()).dir();
    return parts.entryList({QStringLiteral("*swlo*")}, QDir::Files).isEmpty() ? QString() : office;
}

QList<Peer> pagePrinters(const Bench &bench, const QString &html)
{
    const auto program = [](const char *name) { return QStandardPaths::findExecutable(QLatin1String(name)); };
    const QString chromium = bench.path("chromium.pdf");
    const QString weasy = bench.path("weasyprint.pdf");
    const QString office = officeWithWriter();
    return {{QStringLiteral("Chromium, headless, printing the web page"),
             program("chromium"),
             {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
              QStringLiteral("--no-pdf-header-footer"), // the page has a foot of its own
              QStringLiteral("--user-data-dir=") + bench.path("chromium"), QStringLiteral("--print-to-pdf=") + chromium,
              QStringLiteral("file://") + html},
             chromium,
             kWebPageGoal},
            {QStringLiteral("WeasyPrint printing the web page"),
             program("weasyprint"),
             {html, weasy},
             weasy,
             kWebPageGoal},
            {QStringLiteral("LibreOffice converting the web page"),
             office,
             {QStringLiteral("-env:UserInstallation=file://") + bench.path("office"), QStringLiteral("--headless"),
              QStringLiteral("--convert-to"), QStringLiteral("pdf:writer_web_pdf_Export"), QStringLiteral("--outdir"),
              bench.folder.path(), html},
             bench.path("page.pdf"),
             kOfficeGoal}};
}

void measureBooklet(const Bench &bench, const QString &file)
{
    const Ours ours = ourCommand(bench, "booklet", file, bench.path("booklet.pdf"));
    row("rebond-tool booklet, the whole process", taken(ours, bench.repetitions));
    const qint64 size = QFileInfo(ours.pdf).size();
    std::printf("  file of %.1f MB (goal: %.0f): %s\n", double(size) / 1e6, double(kFileGoal) / 1e6,
                verdict(size < kFileGoal));
    const QString html = bench.path("page.html");
    writeBookletPage(html, file, QDate::fromString(QLatin1String(kToday), Qt::ISODate));
    const QList<Peer> all = pagePrinters(bench, html);
    for (const Peer &peer : all)
        measurePeer(peer, ours, bench.repetitions);
}

void measureFaces(const Bench &bench, const QString &file)
{
    const Took took = taken(ourCommand(bench, "trombinoscope", file, bench.path("faces.pdf")), bench.repetitions);
    row("rebond-tool trombinoscope", took);
    std::printf("  processor time (goal: %.0f): %s\n", kFacesGoalMs, verdict(took.processorMs < kFacesGoalMs));
}

// Everybody gives a PDF of their own: the very pages that the house made of their CV.
void measureOwnPdfs(const Bench &bench, const QString &file)
{
    const QString folder = bench.path("own");
    if (!QDir().mkpath(folder))
        stop(folder);
    QStringList merged{QStringLiteral("--empty"), QStringLiteral("--pages")};
    for (int number = 0; number < bench.members; ++number) {
        const QString pdf = QDir(folder).filePath(cvReference(number) + QStringLiteral(".pdf"));
        runTool(bench, {QStringLiteral("cv"), file, pdf, QStringLiteral("--member"), cvReference(number),
                        QStringLiteral("--quiet")});
        merged.append(pdf);
    }
    const QString own = bench.path("own.rebond");
    if (!QFileInfo::exists(own)) {
        makeCvCohort(own, bench.members, CvsOf::Themselves, false);
        runTool(bench, {QStringLiteral("attach"), own, folder, QStringLiteral("--kind"), QStringLiteral("cvs"),
                        QStringLiteral("--quiet")});
    }
    const QString qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
    if (qpdf.isEmpty()) {
        std::printf("  %-44s  skipped: it is not installed here\n", "qpdf merging everybody's own PDFs");
        return;
    }
    const Ours ours = ourCommand(bench, "booklet", own, bench.path("bound.pdf"));
    const QString together = bench.path("merged.pdf");
    merged << QStringLiteral("--") << together;
    Took mine;
    Took theirs;
    for (int i = 0; i < bench.repetitions; ++i) {
        takeOnce(mine, ours.program, ours.arguments, ours.pdf);
        takeOnce(theirs, qpdf, merged, together);
    }
    row("qpdf merging everybody's own PDFs", theirs);
    std::printf("\n");
    row("rebond-tool booklet of these PDFs", mine);
    std::printf("  %.1f times qpdf, by the clock %.1f (goal: %.0f): %s\n", mine.processorMs / theirs.processorMs,
                mine.clockMs / theirs.clockMs, kMergeGoal, verdict(mine.clockMs <= kMergeGoal * theirs.clockMs));
}

void measureSixty(const Bench &bench)
{
    std::printf("A booklet of %d CVs, in ms (the best of %d): processor time of all threads, then by the clock:\n",
                bench.members, bench.repetitions);
    const QString file = makeCohort(bench);
    measureBooklet(bench, file);
    measureFaces(bench, file);
    measureOwnPdfs(bench, file);
}

// In a process of its own: processor time in ms, the highest resident memory, pages.
int play(const QString &file, const QString &pdf)
{
    const FixedClock clock(QDate::fromString(QLatin1String(kToday), Qt::ISODate));
    const auto workspace = workspace::Workspace::open(file, clock, {});
    if (!workspace)
        stop(workspace.error().sentence);
    SilentTask task;
    const std::clock_t before = std::clock();
    const auto made = workspace::writeBooklet(**workspace, {}, Formats(Language::French), pdf, task);
    if (!made)
        stop(made.error().sentence);
    std::printf("%.0f %lld %d\n", static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC,
                static_cast<long long>(platform::processMemoryPeak()), made->pageCount);
    return 0;
}

void measureGrowth(const Bench &bench, const QList<int> &sizes)
{
    double before = 0;
    for (const int members : sizes) {
        const QString file = bench.folder.filePath(QStringLiteral("cohort-%1.rebond").arg(members));
        if (!QFileInfo::exists(file))
            makeCvCohort(file, members, CvsOf::TheHouse, true);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--role"), file, bench.path("growing.pdf")});
        process.waitForFinished(-1);
        const QList<QByteArray> told = process.readAllStandardOutput().simplified().split(' ');
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || told.size() != 3)
            stop(QString::fromLocal8Bit(process.readAllStandardError()));
        const double each = told[0].toDouble() / members;
        const qint64 memory = told[1].toLongLong();
        std::printf("  %4d members, %4d pages, once running %8.0f %8.2f for each, %lld MB (goal: %lld): %s", members,
                    told[2].toInt(), told[0].toDouble(), each, static_cast<long long>(memory / 1'000'000),
                    static_cast<long long>(kMemoryGoal / 1'000'000), verdict(memory > 0 && memory < kMemoryGoal));
        if (before > 0)
            std::printf(", %.2f times as long as with fewer (goal: %.2f): %s", each / before, kLinearGoal,
                        verdict(each <= kLinearGoal * before));
        std::printf("\n");
        before = each;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    platform::restrictNewFiles();
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("small"), QStringLiteral("Few people, once: only to see that it all works.")},
                       {QStringLiteral("growth"), QStringLiteral("Only how time and memory grow with the members.")},
                       {QStringLiteral("folder"), QStringLiteral("Where cohorts are made and kept for the next run."),
                        QStringLiteral("path")},
                       {QStringLiteral("role"), QStringLiteral("Used by the program itself.")}});
    parser.process(application);
    if (parser.isSet(QStringLiteral("role")))
        return play(parser.positionalArguments().value(0), parser.positionalArguments().value(1));
    const bool isSmall = parser.isSet(QStringLiteral("small"));

    const QTemporaryDir temporary;
    Bench bench;
    bench.folder = QDir(parser.isSet(QStringLiteral("folder")) ? parser.value(QStringLiteral("folder"))
                                                               : temporary.path());
    bench.tool = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("rebond-tool"));
    bench.members = isSmall ? 6 : 60;
    bench.repetitions = isSmall ? 1 : 5;
    if (!parser.isSet(QStringLiteral("growth")))
        measureSixty(bench);
    // Up to a hundred stand on the cover, with an eighth of the pixels.
    measureGrowth(bench, isSmall ? QList<int>{4, 40} : QList<int>{125, 1000});
    return 0;
}
