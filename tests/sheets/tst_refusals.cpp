// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is given to the reader ends soon, in little memory, with a sentence that names the file.
#include "sheets/reader.h"

#include "base/platform.h"
#include "making.h"
#include "sheets/zipwriter.h"
#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <ctime>

using namespace rebond;
using namespace rebond::sheets;
using namespace rebond::sheets::test;

namespace {

// Zip archives record the size and checksum of a part twice; this makes the directory lie about the size.
QByteArray withSizeOf(QByteArray zip, qsizetype directoryField, quint32 value)
{
    const qsizetype directory = zip.indexOf("PK\x01\x02");
    for (int i = 0; i < 4; ++i)
        zip[directory + directoryField + i] = static_cast<char>(value >> (8 * i));
    return zip;
}

QByteArray ole2(bool isLocked)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    bytes.resize(3 << 20, '\0');
    if (isLocked) { // across the edge of what is read at once
        for (const char c : QByteArrayView("EncryptedPackage"))
            bytes.append(c).append('\0');
        bytes.remove(0x100, 17);
    }
    return bytes;
}

} // namespace

class TestRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void namesTheFileAndTheRemedy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &bytes, const char *words) {
            QTest::newRow(name) << bytes << QString::fromUtf8(words);
        };
        row("empty", "", "is empty (0 bytes)");
        row("PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n", "PDF document");
        row("JPEG", QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11), "is a picture");
        row("PNG", QByteArray("\x89PNG\r\n\x1A\n\0\0", 10), "is a picture");
        row("old Excel", ole2(false), ".xls");
        row("locked xlsx", ole2(true), "protected by a password");
        row("web page", "\xEF\xBB\xBF\n<!DOCTYPE html>\n<html><body><table><tr><td>a</td></tr></table></body></html>",
            "web page");
        row("web table saved as .xls", "<table border=1><tr><td>Nom</td></tr></table>", "web page");
        row("XML", "<?xml version=\"1.0\"?><Workbook/>", "XML document");
        row("RTF", "{\\rtf1 a}", "document of another kind");
        row("gzip", QByteArray("\x1F\x8B\x08\0\0\0", 6), "archive");
        row("database", QByteArray("SQLite format 3\0\x10\0", 18), "database");
        row("program",
            QByteArray("\x7F"
                       "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0",
                       20),
            "not a text file");
        row("zeros", QByteArray(5'000'000, '\0'), "not a text file");
        row(
            "noise",
            [] {
                Chance chance(1);
                QByteArray noise;
                for (int i = 0; i < 100'000; ++i)
                    noise += static_cast<char>(chance.below(256));
                return noise;
            }(),
            "not a text file");
        row("zip of something else", zipOf({{"a.txt", "a"}}), "archive");
        row("empty zip", QByteArray("PK\x05\x06").append(18, '\0'), "archive");
        const QByteArray whole = xlsx({});
        row("zip cut in half", whole.first(whole.size() / 2), "damaged or incomplete");
        row("zip without its last byte", whole.chopped(1), "damaged or incomplete");
        row("zip head only", "PK\x03\x04", "damaged or incomplete");
        QByteArray bytes = whole;
        const qsizetype sheet = bytes.indexOf("xl/worksheets/sheet1.xml") + 30;
        bytes[sheet] = static_cast<char>(bytes[sheet] ^ 0x55);
        row("a byte changed in a part", bytes, "damaged in its part");
    }
    void namesTheFileAndTheRemedy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QString path = m_folder.filePath(QStringLiteral("liste d'été.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        SilentTask task;
        const auto table = read(path, {}, task);
        QVERIFY(!table);
        QVERIFY2(table.error().sentence.contains(words), qPrintable(table.error().sentence));
        QVERIFY(table.error().sentence.contains(u"liste d'été.csv"));
        QVERIFY(table.error().sentence.endsWith(u'.'));
        QCOMPARE(table.error().kind, Error::Kind::Invalid);
    }

    void whatIsNoFile()
    {
        const auto error = [](const QString &path) {
            SilentTask task;
            const auto table = read(path, {}, task);
            return table ? Error() : table.error();
        };
        QCOMPARE(error(m_folder.filePath(QStringLiteral("rien.csv"))).kind, Error::Kind::NotFound);
        QVERIFY(error(m_folder.filePath(QStringLiteral("rien.csv"))).sentence.contains(u"rien.csv does not exist"));
        QVERIFY(error(m_folder.path()).sentence.contains(u"is a folder"));
        QVERIFY(error(m_folder.path() + u'/').sentence.contains(u"is a folder"));
        QVERIFY(!error(QString()).sentence.isEmpty());
#ifdef Q_OS_UNIX
        QVERIFY(error(QStringLiteral("/dev/zero")).sentence.contains(u"not an ordinary file"));
        QVERIFY(error(QStringLiteral("/dev/null")).sentence.contains(u"not an ordinary file"));
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("x")), m_folder.filePath(QStringLiteral("lien.csv"))));
        QCOMPARE(error(m_folder.filePath(QStringLiteral("lien.csv"))).kind, Error::Kind::NotFound);
#endif
    }

    void hostileArchives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &bytes, const char *words) {
            QTest::newRow(name) << bytes << QString::fromUtf8(words);
        };
        const auto densest = [](const QByteArray &name, const QByteArray &bytes) {
            auto parts = xlsxParts({});
            parts[name] = bytes;
            return denseZip(parts);
        };
        const auto withPart = [](const QByteArray &name, const QByteArray &bytes) {
            XlsxParts parts;
            parts.others = {{name, bytes}};
            return xlsx(parts);
        };
        // Thousandfold: refused by what they announce.
        row("40 MB of zeros as a sheet", densest("xl/worksheets/sheet1.xml", QByteArray(40 << 20, '\0')),
            "far more data");
        row("40 MB of spaces as shared texts", densest("xl/sharedStrings.xml", QByteArray(40 << 20, ' ')),
            "far more data");
        row("40 MB of one text",
            densest("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + QByteArray(40 << 20, 'x')), "far more data");
        // In proportion to the file, so that nothing but the readers themselves stands against them.
        Chance chance(5);
        QByteArray noise;
        while (noise.size() < 600'000)
            noise += QByteArray::number(chance.below(1 << 30), 36);
        const auto padded = [&](const QByteArray &bytes) {
            return withPart("xl/worksheets/sheet1.xml", "<!--" + noise + "-->" + bytes);
        };
        row("20 MB of nested elements", padded(QByteArray("<a>").repeated(7 << 20)), "damaged in its part");
        row("20 MB of attributes", padded("<a" + QByteArray(" bcd=''").repeated(3 << 20) + "/>"),
            "damaged in its part");
        row("20 MB of elements with many attributes",
            padded("<worksheet><sheetData><row>" + ("<c" + QByteArray(" b=''").repeated(250) + "/>").repeated(16'000)),
            "damaged in its part");
        row("20 MB of comments", padded(QByteArray("<!---->").repeated(3 << 20)), "damaged in its part");
        row("20 MB of a comment", padded("<!--" + QByteArray(20 << 20, '<')), "damaged in its part");
        row("20 MB of a text", padded("<worksheet><sheetData>" + QByteArray(20 << 20, 'x')), "damaged in its part");
        row("20 MB of CDATA", padded("<worksheet><sheetData><![CDATA[" + QByteArray(20 << 20, ']')),
            "damaged in its part");
        row("20 MB of entities",
            padded("<worksheet><sheetData><row><c t='inlineStr'><is><t>" + QByteArray("&#65;").repeated(4 << 20)
                   + "</t></is></c></row></sheetData></worksheet>"),
            "line 1, column 1");
        row("20 MB of escapes",
            padded("<worksheet><sheetData><row><c t='inlineStr'><is><t>" + QByteArray("_x0041_").repeated(3 << 20)),
            "line 1, column 1");
        row("20 MB of empty rows", padded("<worksheet><sheetData>" + QByteArray("<row/>").repeated(3 << 20)),
            "damaged in its part");
        row("20 MB of empty cells", padded("<worksheet><sheetData><row>" + QByteArray("<c/>").repeated(5 << 20)),
            "damaged in its part");
        row(
            "150 MB of nothing, in proportion",
            [&] {
                QByteArray nothing;
                while (nothing.size() < 150 << 20)
                    nothing += "<!--" + noise.first(1'000) + "-->" + QByteArray(100'000, ' ');
                return withPart("xl/worksheets/sheet1.xml", nothing);
            }(),
            "far more data");
        QByteArray shared = "<worksheet><sheetData>";
        for (int i = 0; i < 10'000; ++i)
            shared += "<row>" + QByteArray("<c t='s'><v>0</v></c>").repeated(20) + "</row>";
        XlsxParts parts;
        parts.sharedTexts = "<si><t>" + noise + "</t></si>";
        parts.others = {{"xl/worksheets/sheet1.xml", shared + "</sheetData></worksheet>"}};
        row("a long shared text, many times", xlsx(parts), "more text than can be shown");
        QList<ZipEntry> entries = {{"[Content_Types].xml", "<a/>", false}};
        for (int i = 0; i < 12'000; ++i)
            entries += {"a" + QByteArray::number(i), "", true};
        row("12,000 parts", makeZip(entries).value(), "far more data");
        row("a part said to be 4 GB",
            withSizeOf(zipOf({{"META-INF/manifest.xml", "<a/>"}, {"content.xml", "<a/>"}}), 24, 0xFFFFFFF0),
            "far more data");
        row("a part said to be smaller than it is",
            withSizeOf(makeZip({{"content.xml", odsContent("<table:table/>")}, {"META-INF/manifest.xml", "<a/>"}})
                           .value(),
                       24, 40),
            "damaged");
    }
    void hostileArchives()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QByteArray kept = bytes; // the memory of the test itself is not counted
        platform::resetProcessMemoryPeak();
        const qint64 before = platform::processMemoryPeak();
        const std::clock_t start = std::clock(); // of this process: the machine may be busy with others
        const QString sentence = refusalOf(kept);
        const double elapsed = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        const qint64 memory = platform::processMemoryPeak() - before;
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QVERIFY(sentence.contains(u"essai"));
        qInfo("%.2f s, %lld MiB", elapsed, static_cast<long long>(memory >> 20));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QVERIFY(elapsed < 20); // a bomb that is unpacked would take minutes; speed is the benchmarks' matter
        QVERIFY(memory < 300 << 20);
#endif
    }

    void hugeTextFiles_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("one line of 200 MB")
            << QByteArray("abcdefghij") << (200LL << 20) << QStringLiteral("longer than 1 MiB");
        QTest::newRow("one line of 200 MB, quoted")
            << QByteArray("\"abcdefghi") << (200LL << 20) << QStringLiteral("longer than 1 MiB");
        QTest::newRow("200 MB of separators") << QByteArray(";;;;;;;;;;") << (200LL << 20) << QString();
        QTest::newRow("200 MB of short cells")
            << QByteArray("a;b;c;d;e;") << (200LL << 20) << QStringLiteral("more than 1,000 columns");
        QTest::newRow("200 MB of line ends")
            << QByteArray("\n\n\n\n\n\n\n\n\n\n") << (200LL << 20) << QStringLiteral("more than 1,000,000 rows");
        QTest::newRow("200 MB of quotes")
            << QByteArray("\"\"\"\"\"\"\"\"\"\"") << (200LL << 20) << QStringLiteral("longer than 1 MiB");
        QTest::newRow("5 GB, sparse") << QByteArray() << (5LL << 30) << QStringLiteral("not a text file");
    }
    void hugeTextFiles()
    {
        QFETCH(QByteArray, unit);
        QFETCH(qint64, bytes);
        QFETCH(QString, words);
        const QString path = m_folder.filePath(QStringLiteral("grand.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (unit.isEmpty()) {
            QVERIFY(file.resize(bytes));
        } else {
            const QByteArray block = unit.repeated((1 << 20) / static_cast<int>(unit.size()));
            while (file.size() < bytes)
                file.write(block);
        }
        file.close();
        platform::resetProcessMemoryPeak();
        const qint64 before = platform::processMemoryPeak();
        const std::clock_t start = std::clock(); // of this process: the machine may be busy with others
        SilentTask task;
        const auto table = read(path, {}, task);
        const double elapsed = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        const qint64 memory = platform::processMemoryPeak() - before;
        QFile::remove(path);
        QCOMPARE(table.has_value(), words.isEmpty());
        if (!table)
            QVERIFY2(table.error().sentence.contains(words), qPrintable(table.error().sentence));
        qInfo("%.2f s, %lld MiB", elapsed, static_cast<long long>(memory >> 20));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QVERIFY(elapsed < 20); // a bomb that is unpacked would take minutes; speed is the benchmarks' matter
        QVERIFY(memory < 300 << 20);
#endif
    }

    void moreThanReadMayHold()
    {
        QByteArray bytes = "a;b\n" + (QByteArray("0123456789").repeated(20) + ";x\n").repeated(800'000);
        QVERIFY(refusalOf(bytes).contains(u"more text than can be shown at once"));
    }

private:
    QTemporaryDir m_folder;
};

REBOND_TEST(TestRefusals)
#include "tst_refusals.moc"
