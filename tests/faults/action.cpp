// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/action.h"

#include "base/clock.h"
#include "base/safefile.h"
#include "faults/dump.h"
#include "storage/store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rebond::faults {

namespace {

QString cohortFile(const QString &folder)
{
    return folder + u'/' + QLatin1String(kCohortFile);
}

QString journalFile(const QString &folder)
{
    return cohortFile(folder) + QStringLiteral("-journal");
}

// Those of its subfolders too, by their way from the folder.
QStringList namesIn(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QDir(folder).relativeFilePath(files.next()));
    names.sort();
    return names;
}

bool isBackup(const QString &name)
{
    return name.startsWith(QLatin1String("c-avant-v")) && name.endsWith(QLatin1String(".rebond"));
}

// As the next session does it.
Done openAgain(const QString &folder)
{
    const FixedClock clock(QDate(2012, 7, 3));
    IdMaker ids(clock);
    const auto store = storage::Store::open(cohortFile(folder), storage::Author{clock, ids, {}});
    return store ? (*store)->ensureSound() : Done(fail(store.error()));
}

// What the program said of itself; empty where that is in order.
QString breachOfSpeech(const Action &action, const Ending &ending)
{
    switch (ending.how) {
    case Ending::How::Hung: return QStringLiteral("it hangs");
    case Ending::How::Crashed: return QStringLiteral("it crashed");
    case Ending::How::Killed: return {};
    case Ending::How::Exited: break;
    }
    if (ending.status != 0 && ending.status != 1)
        return QStringLiteral("status %1").arg(ending.status);
    if (ending.status == 0 && ending.out != action.said)
        return QStringLiteral("said done, with another answer than the right one");
    const QString sentence = QString::fromUtf8(ending.err).section(u'\n', 0, 0);
    if (ending.status == 1 && (sentence.size() < 20 || !sentence.endsWith(u'.')))
        return QStringLiteral("not done, without a sentence");
    return {};
}

QString breachOfStatus(const Action &action, const Ending &ending, const Finding &finding)
{
    if (!finding.isDone && !finding.isAbsent)
        return QStringLiteral("neither wholly done nor wholly absent");
    if (ending.how == Ending::How::Exited && ending.status == 0 && !finding.isDone)
        return QStringLiteral("said done, and is absent");
    // An opening that has updated the file may still fail at what it reads next; an erasure may lack its last step, which
    // the next opening does, and says that all but it is done.
    const QString said = QString::fromUtf8(ending.err);
    const bool isToldDone = !action.erased.isEmpty() && (said.contains(u"effacé") || said.contains(u"erased"));
    if (ending.how == Ending::How::Exited && ending.status == 1 && !finding.isAbsent && !action.isMigration
        && !isToldDone)
        return QStringLiteral("said not done, and is done");
    return {};
}

// A migration that was cut short is taken up again by the next opening; one that was not is let be.
QString breachOfResumption(const Action &action, const QString &folder)
{
    const Ending again = run(action.command(folder));
    if (again.how != Ending::How::Exited || again.status != 0)
        return QStringLiteral("cannot be taken up again: ") + QString::fromUtf8(again.err);
    const auto dump = dumpOf(cohortFile(folder));
    return dump && *dump == action.after ? QString() : QStringLiteral("taken up again, and not whole");
}

QString breachOfBackup(const Action &action, const QString &path)
{
    const auto backup = dumpOf(path);
    return backup && *backup == action.before ? QString() : QStringLiteral("a backup that is not whole");
}

QString breachOfFolder(const Action &action, const Finding &finding, bool mayLeave)
{
    for (const QString &name : finding.left) {
        const bool isHidden = name.section(u'/', -1).startsWith(QLatin1String(".rebond-"));
        const bool isOutput = finding.isDone && !action.written.isNull() && name == QLatin1String(kOutput);
        const bool isNote = finding.isDone && name == action.note;
        const bool belongs = action.files.contains(name) || isOutput || isNote
                          || (action.isMigration && isBackup(name));
        if (!belongs && !(mayLeave && isHidden))
            return QStringLiteral("left behind: ") + name;
    }
    return {};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Command Action::command(const QString &folder) const
{
    QStringList filled = words;
    return Command{program, filled.replaceInStrings(QStringLiteral("{}"), folder)};
}

const Action &findAction(const QList<Action> &actions, const QString &name)
{
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const Action &one) { return one.name == name; });
    Q_ASSERT(found != actions.end());
    return *found;
}

Done fill(const QString &folder, const Files &files)
{
    QDir().mkpath(folder);
    for (const QString &name : namesIn(folder)) {
        if (!QFile::remove(folder + u'/' + name))
            return storageFailed(QStringLiteral("not removed: ") + name);
    }
    const QStringList within = QDir(folder).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : within)
        QDir(folder + u'/' + name).removeRecursively();
    for (auto each = files.begin(); each != files.end(); ++each) {
        QFile file(folder + u'/' + each.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(each.value()) != each.value().size() || !file.flush())
            return storageFailed(QStringLiteral("not written: ") + each.key());
    }
    return {};
}

Files filesIn(const QString &folder)
{
    Files files;
    for (const QString &name : namesIn(folder))
        files.insert(name, bytesOf(folder + u'/' + name));
    return files;
}

Done learn(Action &action, const QString &folder)
{
    if (Done filled = fill(folder, action.files); !filled)
        return filled;
    const Ending ending = run(action.command(folder));
    if (ending.how != Ending::How::Exited || ending.status != 0)
        return storageFailed(action.name + QStringLiteral(" fails undisturbed: ") + QString::fromUtf8(ending.err));
    auto after = dumpOf(cohortFile(folder));
    if (!after)
        return fail(after.error());
    action.after = *after;
    action.said = ending.out;
    if (QFileInfo::exists(folder + u'/' + QLatin1String(kOutput)))
        action.written = bytesOf(folder + u'/' + QLatin1String(kOutput));
    return {};
}

namespace {

// A copy of the cohort that says the same: SQLite writes other bytes where it could open the source for reading only.
// What is no database is not opened: SQLite would make one of it.
bool isThatCohort(const Action &action, const QByteArray &output, const QString &folder)
{
    constexpr QByteArrayView kDatabase("SQLite format 3");
    if (!action.written.startsWith(kDatabase) || !output.startsWith(kDatabase))
        return false;
    const auto copy = dumpOf(folder + u'/' + QLatin1String(kOutput));
    return copy && *copy == action.before;
}

void removeAllLeftovers(const QString &folder)
{
    removeLeftovers(folder, std::chrono::seconds(0));
    const QStringList within = QDir(folder).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : within)
        removeLeftovers(folder + u'/' + name, std::chrono::seconds(0));
}

// What is erased stands nowhere any more, not in the unused parts of the file either, nor beside it.
QString breachOfErasure(const Action &action, const QString &folder)
{
    for (const QByteArray &trace : action.erased) {
        const Files files = filesIn(folder);
        for (auto each = files.begin(); each != files.end(); ++each) {
            if (each.value().contains(trace))
                return QStringLiteral("a trace of the person in %1: %2").arg(each.key(), QString::fromUtf8(trace));
        }
    }
    return {};
}

// The folder as the next session makes it out: opened, rolled back, read.
Finding examine(const Action &action, const QString &folder, bool wasKilled)
{
    Finding finding;
    finding.wasHot = QFileInfo(journalFile(folder)).size() > 0;
    if (!action.isMigration) {
        if (const Done opened = openAgain(folder); !opened) {
            finding.breach = QStringLiteral("cannot be opened again: %1 [%2]")
                                 .arg(opened.error().sentence, opened.error().detail);
            return finding;
        }
    }
    const auto dump = dumpOf(cohortFile(folder));
    if (!dump) {
        finding.breach = dump.error().sentence;
        return finding;
    }
    finding.isDone = *dump == action.after;
    finding.isAbsent = *dump == action.before;
    if (!action.written.isNull()) {
        if (!finding.isAbsent)
            finding.breach = QStringLiteral("the cohort file was changed");
        const QByteArray output = bytesOf(folder + u'/' + QLatin1String(kOutput));
        finding.isDone = output == action.written || isThatCohort(action, output, folder);
        finding.isAbsent = output == action.files.value(QLatin1String(kOutput));
    }
    if (finding.breach.isEmpty() && action.isMigration)
        finding.breach = breachOfResumption(action, folder);
    if (wasKilled)
        removeAllLeftovers(folder);
    if (finding.breach.isEmpty() && finding.isDone)
        finding.breach = breachOfErasure(action, folder);
    return finding;
}

} // namespace

Finding Memory::examined(const Action &action, const QString &folder, bool wasKilled)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(wasKilled ? "killed" : "ended");
    const Files files = filesIn(folder);
    for (auto each = files.begin(); each != files.end(); ++each) {
        hash.addData(each.key().toUtf8() + '\0' + QByteArray::number(each.value().size()) + '\0');
        hash.addData(each.value());
    }
    const QByteArray key = hash.result();
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        if (m_findings.contains(key))
            return m_findings.value(key);
    }
    Finding finding = examine(action, folder, wasKilled);
    finding.left = namesIn(folder);
    for (const QString &name : std::as_const(finding.left)) {
        if (finding.breach.isEmpty() && action.isMigration && isBackup(name))
            finding.breach = breachOfBackup(action, folder + u'/' + name);
    }
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_findings.insert(key, finding);
    return finding;
}

Verdict judge(const Action &action, const Ending &ending, const QString &folder, bool mayLeave, Memory &memory)
{
    Verdict verdict;
    verdict.breach = breachOfSpeech(action, ending);
    if (!verdict.breach.isEmpty())
        return verdict;
    const Finding finding = memory.examined(action, folder, ending.how == Ending::How::Killed);
    verdict.isDone = finding.isDone;
    verdict.wasHot = finding.wasHot;
    verdict.breach = finding.breach;
    if (verdict.breach.isEmpty())
        verdict.breach = breachOfStatus(action, ending, finding);
    if (verdict.breach.isEmpty())
        verdict.breach = breachOfFolder(action, finding, mayLeave);
    return verdict;
}

} // namespace rebond::faults
