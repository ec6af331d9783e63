// SPDX-License-Identifier: GPL-3.0-or-later
// How fast and in how much memory lists are read: bench_sheets FILE [read] says it for any file, without FILE for lists
// made up here (100,000 rows of 12 cells in each format, 1,000,000 rows of CSV).
#include "base/platform.h"
#include "sheets/reader.h"
#include "sheets/writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace rebond;
using namespace rebond::sheets;

namespace {

QList<Row> made(int count)
{
    QList<Row> rows = {Row({u"Référence", u"Nom", u"Prénom", u"Courriel", u"Téléphone", u"Code postal", u"Ville",
                            u"Né en", u"Secteur", u"Entrée", u"Oui", u"Notes"})};
    for (int i = 0; i < count; ++i) {
        Row row;
        row.append(QStringLiteral("M%1").arg(i));
        row.append(QStringLiteral("Essai-%1").arg(i % 977));
        row.append(u"Zoé");
        row.append(QStringLiteral("m%1@example.org").arg(i));
        row.append(u"04 93 00 00 00");
        row.append(u"06000");
        row.append(u"Nice");
        row.append(QString::number(1950 + i % 40), Cell::Kind::Number);
        row.append(u"Informatique|Conseil");
        row.append(QDate(2011, 6, 20).addDays(i % 300).toString(Qt::ISODate), Cell::Kind::Date);
        row.append(u"oui");
        row.append(u"une note; avec un point-virgule");
        rows += row;
    }
    return rows;
}

void measure(const QString &path, bool isHeld)
{
    platform::resetProcessMemoryPeak();
    const qint64 before = platform::processMemoryPeak();
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpu = std::clock();
    SilentTask task;
    qint64 cells = 0;
    qint64 rows = 0;
    QString sentence;
    if (isHeld) {
        const auto table = read(path, {}, task);
        sentence = table ? QString() : table.error().sentence;
        rows = table ? table->rows.size() : 0;
        for (qint64 i = 0; i < rows; ++i)
            cells += table->rows[i].size();
    } else {
        const auto origin = forEachRow(
            path, {},
            [&](const Row &row) {
                ++rows;
                cells += row.size();
                return Done();
            },
            task);
        sentence = origin ? QString() : origin.error().sentence;
    }
    const double seconds = static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC;
    std::printf(
        "%-28s %-6s %8lld rows %9lld cells %6.2f s cpu %6.2f s wall %6.2f Mcells/s, peak %lld MiB (from %lld) %s\n",
        qPrintable(QFileInfo(path).fileName()), isHeld ? "read" : "stream", static_cast<long long>(rows),
        static_cast<long long>(cells), seconds, static_cast<double>(timer.elapsed()) / 1000,
        static_cast<double>(cells) / 1e6 / seconds, static_cast<long long>(platform::processMemoryPeak() >> 20),
        static_cast<long long>(before >> 20), qPrintable(sentence));
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1) {
        measure(arguments[1], arguments.size() > 2);
        return 0;
    }
    QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("100000.csv"));
    const QString million = folder.filePath(QStringLiteral("1000000.csv"));
    const QString xlsx = folder.filePath(QStringLiteral("100000.xlsx"));
    const QString ods = folder.filePath(QStringLiteral("100000.ods"));
    {
        const QList<Row> rows = made(100'000);
        std::clock_t cpu = std::clock();
        const auto tell = [&](const char *what) {
            std::printf("written %-20s %6.2f s cpu\n", what, static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC);
            cpu = std::clock();
        };
        const QByteArray bytes = writeCsv(rows);
        tell("csv");
        save(csv, bytes);
        const qsizetype headingsEnd = bytes.indexOf('\n') + 1;
        save(million, bytes.first(headingsEnd) + bytes.sliced(headingsEnd).repeated(10));
        cpu = std::clock();
        save(xlsx, writeXlsx(rows, {}).value_or(QByteArray()));
        tell("xlsx");
        save(ods, writeOds(rows, {}).value_or(QByteArray()));
        tell("ods");
    }
    for (const QString &path : {csv, million, xlsx, ods})
        measure(path, false);
    measure(csv, true);
    measure(xlsx, true);
    return 0;
}
