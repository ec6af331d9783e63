// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documenttype.h"

#include "support/runner.h"
#include "support/ziptext.h"

using namespace rebond;
using namespace rebond::domain;
using rebond::test::zipOf;

class TestDocumentType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsAreKnownByTheirContents_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("suffix"); // empty: none of the three
        const QByteArray odt = zipOf(
            {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}});
        const QByteArray docx = zipOf({{"[Content_Types].xml", "<a/>"}, {"word/document.xml", "<a/>"}});
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n%") << QStringLiteral(".pdf");
        QTest::newRow("pdf behind a line") << QByteArray("\r\n\r\n%PDF-1.7\n") << QStringLiteral(".pdf");
        QTest::newRow("pdf far behind") << QByteArray(2000, ' ') + "%PDF-1.7\n" << QString();
        QTest::newRow("odt") << odt << QStringLiteral(".odt");
        QTest::newRow("docx") << docx << QStringLiteral(".docx");
        QTest::newRow("docx behind a comment")
            << docx.chopped(2) + QByteArray("\x04\0hello", 7).first(6) << QStringLiteral(".docx");
        QTest::newRow("ods") << zipOf(
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<a/>"}})
                             << QString();
        QTest::newRow("xlsx") << zipOf({{"[Content_Types].xml", "<a/>"}, {"xl/workbook.xml", "<a/>"}}) << QString();
        QTest::newRow("odt without contents")
            << zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}}) << QString();
        QTest::newRow("zip") << zipOf({{"a.txt", "a"}}) << QString();
        QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << QString();
        QTest::newRow("text") << QByteArray("Curriculum vitae") << QString();
        QTest::newRow("old Word") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void documentsAreKnownByTheirContents()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, suffix);
        const auto type = documentTypeOf(bytes);
        QCOMPARE(type ? suffixOf(*type) : QString(), suffix);
        if (type)
            QVERIFY(documentTypeNamed(mediaTypeOf(*type)) == type);
        QVERIFY(!documentTypeNamed(QStringLiteral("image/jpeg")));
    }
    // Archives cut anywhere, or with any byte changed, are looked at without harm.
    void damagedArchivesDoNoHarm()
    {
        const QByteArray docx = zipOf({{"[Content_Types].xml", "<a/>"}, {"word/document.xml", "<a/>"}});
        for (qsizetype i = 0; i < docx.size(); ++i) {
            QVERIFY(!documentTypeOf(docx.first(i)));
            QByteArray other = docx;
            for (const char value : {'\0', '\x7F', '\xFF'}) {
                other[i] = value;
                (void)documentTypeOf(other);
            }
        }
    }
    void copiesHaveHarmlessNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *name, const char *safe) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(safe);
        };
        row("CV Élodie.pdf", "CV Élodie.pdf");
        row("CV.PDF", "CV.pdf");
        row("/some/where/cv.pdf", "cv.pdf");
        row("..\\..\\cv.pdf", "cv.pdf");
        row("cv.desktop", "cv.desktop.pdf");
        row("cv.exe", "cv.exe.pdf");
        row(".hidden", "hidden.pdf");
        row("..", "document.pdf");
        row("", "document.pdf");
        row("a\nb|c?.pdf", "a_b_c_.pdf");
        row("evil\xE2\x80\xAE"
            "fdp.exe",
            "evil_fdp.exe.pdf"); // letters the other way round
        row(".pdf", "document.pdf");
    }
    void copiesHaveHarmlessNames()
    {
        QFETCH(const QString, name);
        QTEST(safeFileName(name, QStringLiteral(".pdf")), "safe");
        QVERIFY(safeFileName(QString(5000, u'x'), QStringLiteral(".pdf")).size() < 200);
    }
};

REBOND_TEST(TestDocumentType)
#include "tst_documenttype.moc"
