// SPDX-License-Identifier: GPL-3.0-or-later
// Reading ahead gives what reading gives, and stops when it is told to.
#include "sheets/readahead.h"

#include "support/runner.h"

#include <QDir>
#include <QTemporaryDir>

#include <random>
#include <stdexcept>

using namespace rebond;
using namespace rebond::sheets;

namespace {

struct Reading
{
    QStringList rows; // where each stands, its texts and kinds
    QString sentence; // of a refusal
    QString sheet;

    friend bool operator==(const Reading &, const Reading &) = default;
};

using Reader = Result<Origin> (*)(const QString &, const ReadOptions &, const RowSink &, TaskContext &);

Reading readBy(Reader reader, const QString &path)
{
    Reading reading;
    SilentTask task;
    const auto origin = reader(
        path, {},
        [&](const Row &row) -> Done {
            QString told = QStringLiteral("%1/%2").arg(row.line()).arg(row.row());
            for (qsizetype i = 0; i < row.size(); ++i)
                told += QStringLiteral("|%1%2").arg(static_cast<int>(row.kind(i))).arg(row.text(i));
            reading.rows.append(told);
            return {};
        },
        task);
    reading.sentence = origin ? QString() : origin.error().sentence;
    reading.sheet = origin ? origin->sheet : QString();
    return reading;
}

// Rows of all sizes: blank ones, short ones, and now and then one longer than all the reader keeps ready.
QByteArray randomList(quint32 seed, int rows)
{
    std::mt19937 random(seed);
    QByteArray bytes;
    for (int i = 0; i < rows; ++i) {
        const int cells = static_cast<int>(random() % 6);
        for (int cell = 0; cell < cells; ++cell)
            bytes += QByteArray(static_cast<qsizetype>(random() % 12), static_cast<char>('a' + random() % 26)) + ';';
        if (random() % 1'000 == 0)
            bytes += QByteArray(700'000, 'z');
        bytes += "\r\n";
    }
    return bytes;
}

class StoppedTask final : public TaskContext
{
public:
    void step(qint64, qint64, const QString &) override { ++steps; }
    [[nodiscard]] bool isCancelled() const override { return isStopped; }
    int steps = 0;
    bool isStopped = false;
};

} // namespace

class TestReadAhead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesWhatReadingGives_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(REBOND_SHEETS_DATA));
        for (const QString &name : folder.entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        QTest::newRow("missing") << folder.filePath(QStringLiteral("nowhere.csv"));
        QTest::newRow("folder") << folder.path();
    }
    void givesWhatReadingGives()
    {
        QFETCH(QString, path);
        const Reading plain = readBy(&forEachRow, path);
        QVERIFY(plain.rows.size() + plain.sentence.size() > 0);
        QVERIFY(readBy(&forEachRowAhead, path) == plain);
    }

    void keepsOrderAndTextsOfLongLists()
    {
        for (quint32 seed = 1; seed <= 5; ++seed) {
            const QString path = m_folder.filePath(QStringLiteral("%1.csv").arg(seed));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(randomList(seed, 5'000));
            file.close();
            const Reading plain = readBy(&forEachRow, path);
            QVERIFY(plain.rows.size() > 3'000);
            QVERIFY(readBy(&forEachRowAhead, path) == plain);
        }
    }

    void stopsWhereTheSinkSaysSo()
    {
        SilentTask task;
        int taken = 0;
        const auto origin = forEachRowAhead(
            longList(), {},
            [&](const Row &) -> Done {
                if (++taken == 300)
                    return invalid(QStringLiteral("Enough."));
                return {};
            },
            task);
        QVERIFY(!origin);
        QCOMPARE(origin.error().sentence, QStringLiteral("Enough."));
        QCOMPARE(taken, 300);
    }

    void letsThroughWhatTheSinkThrows()
    {
        SilentTask task;
        int taken = 0;
        const RowSink thrower = [&](const Row &) -> Done {
            if (++taken == 700)
                throw std::runtime_error("row 700");
            return {};
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)forEachRowAhead(longList(), {}, thrower, task));
        QCOMPARE(taken, 700);
    }

    void stopsWhenItIsCancelled()
    {
        StoppedTask task;
        int taken = 0;
        const auto origin = forEachRowAhead(
            longList(), {},
            [&](const Row &) -> Done {
                task.isStopped = ++taken >= 500;
                return {};
            },
            task);
        QVERIFY(!origin);
        QCOMPARE(origin.error().kind, Error::Kind::Cancelled);
        QVERIFY2(taken < 5'000, "rows were handed over long after the task was cancelled");
        QVERIFY(task.steps > 0);
    }

private:
    // Twenty thousand rows, far more than are read ahead.
    QString longList()
    {
        QString path = m_folder.filePath(QStringLiteral("long.csv"));
        QFile file(path);
        if (!file.exists() && file.open(QIODevice::WriteOnly)) {
            for (int i = 0; i < 20'000; ++i)
                file.write("a;b;" + QByteArray::number(i) + "\n");
        }
        return path;
    }

    QTemporaryDir m_folder;
};

REBOND_TEST(TestReadAhead)

#include "tst_readahead.moc"
