// SPDX-License-Identifier: GPL-3.0-or-later
// Where words stand on letters and labels, counted in millimetres from the edge of the paper.
#include "letters/letterpages.h"
#include "support/runner.h"
#include "typeset/page.h"
#include "typeset/typesetter.h"

using namespace rebond;
using namespace rebond::letters;
using typeset::PageList;

namespace {

const Formats kLetterFormats{Language::English};

double mm(double points)
{
    return points * 25.4 / 72;
}

QRectF inMm(const QRectF &room)
{
    return {mm(room.x()), mm(room.y()), mm(room.width()), mm(room.height())};
}

About about()
{
    return {QStringLiteral("Essai"), {}, QDate(2012, 6, 30), {}};
}

// Where the words begin so stand on a page; null where they do not.
QRectF placeOf(const PageList &pages, int page, const QString &words)
{
    for (const typeset::Mark &mark : pages.page(page).marks) {
        const auto *run = std::get_if<typeset::TextRun>(&mark.content);
        if (run && run->text.startsWith(words))
            return inMm(typeset::bounds(mark));
    }
    return {};
}

PageList labels(const char *code, int count, int start)
{
    QStringList texts;
    for (int i = 1; i <= count; ++i)
        texts.append(QStringLiteral("N%1\nRue Imaginée\n06000 Nice").arg(i, 3, 10, QLatin1Char('0')));
    const auto *sheet = findLabelSheet(QString::fromLatin1(code));
    return typeset::Typesetter({}, typeset::Paper::a4().bare())
        .typeset(labelPages(texts, *sheet, start, about(), kLetterFormats));
}

} // namespace

class TestLetterPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetsAreWithinA4_data()
    {
        QTest::addColumn<QString>("code");
        for (const LabelSheet &sheet : labelSheets())
            QTest::newRow(sheet.code) << QString::fromLatin1(sheet.code);
    }
    void sheetsAreWithinA4()
    {
        QFETCH(const QString, code);
        const document::Labels sheet = emptyLabels(*findLabelSheet(code));
        const double right = sheet.left + sheet.columns * sheet.width + (sheet.columns - 1) * sheet.columnGap;
        const double foot = sheet.top + sheet.rows * sheet.height;
        QVERIFY(mm(right) <= 210.01 && mm(foot) <= 297.01);
        QVERIFY(std::abs(mm(sheet.left) - (210 - mm(right))) < 0.02); // the same on both sides
        QVERIFY(std::abs(mm(sheet.top) - (297 - mm(foot))) < 0.02);
        // A full sheet is one page, and every word of it stays on its label.
        const PageList pages = labels(qPrintable(code), sheet.columns * sheet.rows, 0);
        QCOMPARE(pages.count(), 1);
        const auto one = placeOf(pages, 0, QStringLiteral("N001"));
        QVERIFY(one.left() >= mm(sheet.left) && one.right() <= mm(sheet.left + sheet.width));
        QVERIFY(one.top() >= mm(sheet.top) - 0.5 && one.bottom() <= mm(sheet.top + sheet.height));
    }

    // 3 × 8 of 70 × 37 mm: the fifth place is in the second row, in the middle.
    void aBegunSheetGoesOnWhereItWasLeft()
    {
        const PageList pages = labels("3x8", 25, 4);
        QCOMPARE(pages.count(), 2); // 20 and 5
        const QRectF first = placeOf(pages, 0, QStringLiteral("N001"));
        QVERIFY2(first.left() > 70 && first.right() < 140, qPrintable(QString::number(first.left())));
        QVERIFY2(first.top() > 37.5 && first.bottom() < 74.5, qPrintable(QString::number(first.top())));
        QVERIFY(!placeOf(pages, 0, QStringLiteral("N020")).isNull());
        QVERIFY(placeOf(pages, 0, QStringLiteral("N021")).isNull());
        const QRectF next = placeOf(pages, 1, QStringLiteral("N021"));
        QVERIFY(next.left() < 70 && next.bottom() < 37.5);
    }

    void anAddressBelowAnArabicNameIsReadFromTheLeft()
    {
        const QStringList text{QStringLiteral("شركة النور\n12 rue Imaginée\n06000 Nice")};
        const PageList pages = typeset::Typesetter({}, typeset::Paper::a4().bare())
                                   .typeset(labelPages(text, *findLabelSheet(QStringLiteral("2x4")), 0, about(),
                                                       kLetterFormats));
        QList<bool> fromTheRight;
        for (const typeset::Mark &mark : pages.page(0).marks) {
            if (const auto *run = std::get_if<typeset::TextRun>(&mark.content))
                fromTheRight.append(run->isRightToLeft);
        }
        QCOMPARE(fromTheRight, QList<bool>({true, false, false}));
        const QRectF street = placeOf(pages, 0, QStringLiteral("12 rue"));
        QVERIFY(street.isValid() && street.bottom() <= placeOf(pages, 0, QStringLiteral("06000")).bottom() - 3);
    }

    // A window of 35 × 100 mm, 20 mm from the right and the foot of an envelope of 110 × 220 mm, in which a letter folded in three
    // slips by 11 mm down and by 10 mm across: what stands between 100 and 190 mm, 55 and 79 mm is always seen.
    void theAddressIsSeenInTheWindow()
    {
        const Letter letter{{QStringLiteral("Azurel"), QStringLiteral("Zoé Imaginaire"), QStringLiteral("DRH"),
                             QStringLiteral("1 rue Imaginée"), QStringLiteral("06000 Nice")},
                            QStringLiteral("Essai"),
                            QStringLiteral("Bonjour,\n\nUn mot.")};
        Sender sender;
        sender.organisation = QStringLiteral("Association Imaginée");
        sender.address = QStringLiteral("2 rue Inventée, 06300 Nice");
        const PageList pages = typeset::Typesetter().typeset(
            letterPages({letter, letter, letter}, sender, about(), kLetterFormats));
        QCOMPARE(pages.count(), 3);
        for (const QString &line : letter.address) {
            const QRectF place = placeOf(pages, 1, line);
            QVERIFY2(place.left() >= 100 && place.right() <= 190 && place.top() >= 54.5 && place.bottom() <= 79.5,
                     qPrintable(QStringLiteral("%1 %2").arg(place.top()).arg(place.bottom())));
        }
        // Nothing else does.
        for (const char *words : {"Association", "Essai", "Bonjour", "Un mot"}) {
            const QRectF place = placeOf(pages, 2, QString::fromUtf8(words));
            QVERIFY2(!place.isNull() && (place.bottom() < 54 || place.top() > 90 || place.right() < 89), words);
        }
    }

    void theSameLettersAreTheSamePages()
    {
        QCOMPARE(typeset::dump(labels("3x7", 30, 2)), typeset::dump(labels("3x7", 30, 2)));
    }
};

REBOND_TEST(TestLetterPages)
#include "tst_letterpages.moc"
