// SPDX-License-Identifier: GPL-3.0-or-later
// Indexes that go over pages: what heads lines heads them on each page.
#include "typeset/typesetter.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::document;
using namespace rebond::typeset;

namespace {

struct FirstWords
{
    QString text;
    bool isRead = false; // part of the structure
};

// Of each page, its first line.
QList<FirstWords> firstWordsOf(const PageList &pages)
{
    QList<FirstWords> found;
    for (const Page &page : pages.pages()) {
        const TextRun *first = nullptr;
        bool isRead = false;
        for (const Mark &mark : page.marks) {
            const auto *run = std::get_if<TextRun>(&mark.content);
            if (run && (!first || run->at.y() < first->at.y())) {
                first = run;
                isRead = mark.node != kArtifact;
            }
        }
        found.append({first ? first->text.trimmed() : QString(), isRead});
    }
    return found;
}

Document indexOf(bool hasHeading)
{
    Document document;
    document.metadata.title = QStringLiteral("Index");
    Entries entries;
    if (hasHeading)
        entries.entries.append({.level = 1, .text = QStringLiteral("Nice")});
    for (int i = 0; i < 150; ++i)
        entries.entries.append(
            {.level = 2, .text = QStringLiteral("Personne-%1").arg(i), .target = QStringLiteral("cv-%1").arg(i)});
    document.blocks.emplace_back(std::move(entries));
    return document;
}

} // namespace

class TestEntries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // It is read aloud once.
    void aHeadingGoesOnWithItsLines()
    {
        const PageList pages = Typesetter().typeset(indexOf(true));
        QVERIFY(pages.count() > 2);
        const QList<FirstWords> first = firstWordsOf(pages);
        for (qsizetype i = 0; i < first.size(); ++i) {
            QCOMPARE(first[i].text, QStringLiteral("Nice"));
            QCOMPARE(first[i].isRead, i == 0);
        }
    }
    void linesWithoutAHeadingHaveNone()
    {
        const QList<FirstWords> first = firstWordsOf(Typesetter().typeset(indexOf(false)));
        QVERIFY(first.size() > 1);
        for (const FirstWords &each : first)
            QVERIFY2(each.isRead && each.text.startsWith(QStringLiteral("Personne")), qPrintable(each.text));
    }
};

REBOND_TEST(TestEntries)
#include "tst_entries.moc"
