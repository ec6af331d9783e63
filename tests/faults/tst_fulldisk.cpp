// SPDX-License-Identifier: GPL-3.0-or-later
// Import and report on disks that are too small, for each step of what they need, and where files may not grow: nothing
// half-written, a sentence, and done as soon as there is room. Disks need the right to mount one; the limit needs nothing.
#include "faults/dump.h"
#include "faults/stage.h"
#include "support/runner.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rebond::faults;

namespace {

constexpr int kStepKiB = 8;

struct Case
{
    QString name;
    Ending ending;
    QString folder; // what the action left
};

// Each step in a folder of its own: $1/case-<KiB>/{status,said,out,left}. The action's own words come after $1, with the
// folder as "{}", which only the script knows.
constexpr char kDisks[] = R"sh(
    set -u
    top=$1; first=$2; last=$3; step=$4; shift 4
    disk=$top/disk; mkdir "$disk" || exit 3
    size=$first
    while [ $size -le $last ]; do
        mount -t tmpfs -o size=${size}k tmpfs "$disk" || exit 3
        cp -a "$top/before/." "$disk" || exit 4
        case=$top/case-$size; mkdir "$case"
        "$@" >"$case/out" 2>"$case/said"; echo $? >"$case/status"
        cp -a "$disk" "$case/left"
        umount "$disk" || exit 3
        size=$((size + step))
    done)sh";
constexpr char kLimits[] = R"sh(
    set -u
    top=$1; first=$2; last=$3; step=$4; shift 4
    disk=$top/disk
    size=$first
    while [ $size -le $last ]; do
        rm -rf "$disk"; cp -a "$top/before" "$disk" || exit 4
        case=$top/case-$size; mkdir "$case"
        (trap '' XFSZ; ulimit -f $((size * 2)); exec "$@" >"$case/out" 2>"$case/said"); echo $? >"$case/status"
        cp -a "$disk" "$case/left"
        size=$((size + step))
    done)sh";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT

    QTemporaryDir m_scratch;
    QList<Action> m_actions;

    const Action &action(const QString &name) const
    {
        for (const Action &action : m_actions) {
            if (action.name == name)
                return action;
        }
        qFatal("no such action");
    }

    // Empty where this system lets nobody mount a disk of his own.
    QList<Case> casesOf(const Action &action, const QString &folder, bool isDisk, int firstKiB, int lastKiB) const
    {
        if (!fill(folder + QStringLiteral("/before"), action.files))
            return {};
        const Command command = action.command(folder + QStringLiteral("/disk"));
        const QStringList words = QStringList{QStringLiteral("sh"), QStringLiteral("-c"),
                                              QString::fromLatin1(isDisk ? kDisks : kLimits), QStringLiteral("sh"),
                                              folder, QString::number(firstKiB), QString::number(lastKiB),
                                              QString::number(kStepKiB), command.program}
                                + command.words;
        Ending script = isDisk ? run({QStringLiteral("unshare"), QStringList{QStringLiteral("-m")} + words})
                               : run({words.first(), words.mid(1)});
        if (isDisk && script.status != 0)
            script = run({QStringLiteral("unshare"), QStringList{QStringLiteral("-rm")} + words});
        QList<Case> cases;
        for (int size = firstKiB; script.status == 0 && size <= lastKiB; size += kStepKiB) {
            const QString one = folder + QStringLiteral("/case-%1/").arg(size);
            Ending ending;
            ending.how = Ending::How::Exited;
            ending.status = bytesOf(one + QStringLiteral("status")).trimmed().toInt();
            ending.out = bytesOf(one + QStringLiteral("out"));
            ending.err = bytesOf(one + QStringLiteral("said"));
            cases.append({QStringLiteral("%1 KiB").arg(size), ending, one + QStringLiteral("left")});
        }
        return cases;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = makeActions(m_scratch.filePath(QStringLiteral("stage")));
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
        m_actions = *made;
    }

    void isTold_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("isDisk");
        for (const char *name : {"import", "edit", "migrate", "report"}) {
            QTest::addRow("%s on disks that are too small", name) << QString::fromLatin1(name) << true;
            QTest::addRow("%s where files may not grow", name) << QString::fromLatin1(name) << false;
        }
    }
    void isTold()
    {
        QFETCH(QString, action);
        QFETCH(bool, isDisk);
        const Action &chosen = this->action(action);
        qint64 bytes = 0;
        for (const QByteArray &file : chosen.files)
            bytes += file.size() + 4096;
        const int first = isDisk ? int(bytes / 1024) + 4 : 4;
        const int last = int(bytes / 1024) + 640;
        const QString folder = m_scratch.filePath(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
        const QList<Case> cases = casesOf(chosen, folder, isDisk, first, last);
        if (isDisk && cases.isEmpty())
            QSKIP("this system lets nobody mount a small disk of his own");
        Memory memory;
        int refused = 0;
        for (const Case &one : cases) {
            const Verdict verdict = judge(chosen, one.ending, one.folder, false, memory);
            QVERIFY2(verdict.breach.isEmpty(), qPrintable(one.name + QStringLiteral(": ") + verdict.breach
                                                          + QString::fromUtf8(one.ending.err)));
            refused += one.ending.status == 1 ? 1 : 0;
        }
        QVERIFY2(!cases.isEmpty() && refused >= 3, qPrintable(QString::number(refused)));
        QCOMPARE(cases.last().ending.status, 0);
        qInfo("%s: %d refused of %d", QTest::currentDataTag(), refused, int(cases.size()));
    }

    void theTestSeesACarelessWriterFail()
    {
        const QString folder = m_scratch.filePath(QStringLiteral("careless"));
        const Action &careless = action(QStringLiteral("careless report"));
        Memory memory;
        int failures = 0;
        for (const Case &one : casesOf(careless, folder, false, 4, 68))
            failures += judge(careless, one.ending, one.folder, false, memory).breach.isEmpty() ? 0 : 1;
        QVERIFY(failures > 0);
    }
};

REBOND_TEST(TestFullDisk)
#include "tst_fulldisk.moc"
