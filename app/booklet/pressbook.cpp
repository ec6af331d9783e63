// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklet/pressbook.h"

#include "domain/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace rebond::booklet {

using namespace document;

namespace {

class PressWords
{
    Q_DECLARE_TR_FUNCTIONS(PressBook)
public:
    //: what a volume of what the press said is called: title of a file, on its cover
    static QString book() { return tr("Press-book"); }
    static QString count(qsizetype mentions) { return tr("%n press mention(s)", nullptr, int(mentions)); }
    //: on a cover: %1 and %2 are days
    static QString span(const QString &from, const QString &to) { return tr("from %1 to %2").arg(from, to); }
    //: label of a page in place of its number
    static QString cover() { return tr("Cover"); }
    static QString contents() { return tr("Contents"); }
    //: heading of what appeared in a year: %1 is the year
    static QString year(int year) { return tr("The press of %1").arg(year); }
    static QString visits() { return tr("Visits of the site"); }
    //: on the cover
    static QString internal() { return tr("For ourselves: not to be handed on."); }
    //: who is quoted in an article: %1 are names
    static QString quoted(const QString &names) { return tr("Quoted: %1").arg(names); }
    //: how an article speaks of the group: %1 is a word, "Favourable"
    static QString tone(const QString &word) { return tr("Tone: %1").arg(word); }
    //: a link to the pages of what appeared
    static QString scan() { return tr("See the scan"); }
    //: what a table tells
    static QString numbers() { return tr("The visits of the site, with what was in the press and sent meanwhile."); }
};

QString scanName(qsizetype at)
{
    return QStringLiteral("scan-%1").arg(at + 1);
}

constexpr qsizetype kMostLinesOnCover = 20; // of contents: more have a page of their own

class PressPages
{
public:
    PressPages(const PressBook &book, const Formats &formats) : m_book(book), m_formats(formats) {}

    std::vector<Part> parts()
    {
        std::vector<Part> inner;
        for (qsizetype first = 0; first < m_book.mentions.size();) {
            const qsizetype next = endOfYear(first);
            addYear(inner, first, next);
            first = next;
        }
        if (!m_book.visits.days.isEmpty())
            inner.push_back(visits());
        Entries entries;
        for (const Part &part : inner)
            entries.entries.append({.level = part.level, .text = part.title, .target = part.name});
        std::vector<Part> made;
        made.push_back(cover());
        if (entries.entries.size() > kMostLinesOnCover) {
            made.push_back(front(QStringLiteral("contents"), PressWords::contents(), {std::move(entries)}));
        } else { // a page of a few lines would be next to empty
            Blocks &blocks = made.front().document->blocks;
            blocks.emplace_back(Spacer{6});
            blocks.emplace_back(Heading{2, PressWords::contents()});
            blocks.emplace_back(std::move(entries));
        }
        std::move(inner.begin(), inner.end(), std::back_inserter(made));
        return made;
    }

private:
    [[nodiscard]] Part front(const QString &name, const QString &title, Blocks blocks) const
    {
        return frontOf(m_book, name, title, std::move(blocks), m_formats);
    }

    [[nodiscard]] Part cover() const
    {
        Blocks blocks;
        blocks.emplace_back(Paragraph{.text = semibold(PressWords::book()), .size = TextSize::Title});
        QStringList counted{PressWords::count(m_book.mentions.size())};
        if (!m_book.mentions.isEmpty())
            counted.append(PressWords::span(m_formats.date(m_book.mentions.first().mention.date),
                                            m_formats.date(m_book.mentions.last().mention.date)));
        blocks.emplace_back(Paragraph{.text = quiet(counted.join(QStringLiteral(" · "))), .size = TextSize::Lead});
        blocks.emplace_back(Paragraph{.text = quiet(m_formats.date(m_book.day)), .size = TextSize::Body});
        if (m_book.isInternal)
            blocks.emplace_back(Paragraph{.text = bold(PressWords::internal()), .size = TextSize::Lead});
        return coverOf(m_book, PressWords::cover(), std::move(blocks), m_formats);
    }

    [[nodiscard]] qsizetype endOfYear(qsizetype first) const
    {
        const int year = m_book.mentions.at(first).mention.date.year();
        qsizetype next = first;
        while (next < m_book.mentions.size() && m_book.mentions.at(next).mention.date.year() == year)
            ++next;
        return next;
    }

    // The register, and behind it what was scanned of it.
    void addYear(std::vector<Part> &made, qsizetype first, qsizetype next) const
    {
        const int year = m_book.mentions.at(first).mention.date.year();
        Blocks blocks;
        for (qsizetype i = first; i < next; ++i)
            addMention(blocks, i);
        made.push_back(front(QStringLiteral("year-%1").arg(year), PressWords::year(year), std::move(blocks)));
        for (qsizetype i = first; i < next; ++i) {
            if (m_book.mentions.at(i).hasScan)
                made.push_back({.name = scanName(i),
                                .title = titleOf(m_book.mentions.at(i), m_formats),
                                .level = 2,
                                .document = {},
                                .isNumbered = true,
                                .label = {}});
        }
    }

    void addMention(Blocks &blocks, qsizetype at) const
    {
        const BookedMention &booked = m_book.mentions.at(at);
        const domain::PressMention &mention = booked.mention;
        blocks.emplace_back(
            Heading{2, m_formats.date(mention.date) + QStringLiteral(" · ") + m_formats.typography(mention.outlet)});
        QList<RichText> lines;
        if (!mention.title.isEmpty())
            lines.append(semibold(m_formats.typography(mention.title)));
        QStringList facts{domain::wordingOf(mention.medium), mention.journalist};
        if (m_book.isInternal && mention.tone)
            facts.append(PressWords::tone(domain::wordingOf(*mention.tone)));
        facts.removeAll(QString());
        lines.append(quiet(facts.join(QStringLiteral(" · "))));
        if (!booked.quoted.isEmpty())
            lines.append(PressWords::quoted(m_formats.list(booked.quoted)));
        if (!mention.url.isEmpty()) // to be read as well: paper cannot be clicked
            lines.append(link(mention.url, mention.url));
        if (booked.hasScan)
            lines.append(link(PressWords::scan(), u'#' + scanName(at)));
        for (qsizetype i = 0; i < lines.size(); ++i)
            blocks.emplace_back(Paragraph{.text = lines.at(i), .size = {}, .white = 1}, i + 1 < lines.size());
    }

    [[nodiscard]] Part visits() const
    {
        using reports::VisitsBy;
        const VisitsBy by = reports::readableSteps(m_book.visits);
        Blocks blocks{reports::visitsCurve(m_book.visits, by, m_formats)};
        blocks.emplace_back(
            Paragraph{.text = quiet(reports::visitsNote(m_book.visits, by, m_formats)), .size = TextSize::Small});
        Table table;
        const QStringList headings = reports::visitsHeadings(by);
        const QList<reports::VisitsRow> rows = reports::visitsRows(m_book.visits, by);
        QList<QStringList> told;
        for (const reports::VisitsRow &row : rows)
            told.append(reports::visitsCells(row, by, m_formats));
        table.rows.resize(told.size());
        for (qsizetype i = 0; i < headings.size(); ++i) {
            const bool isTold = std::any_of(told.cbegin(), told.cend(),
                                            [i](const QStringList &cells) { return !cells.at(i).isEmpty(); });
            if (!isTold) // what nobody counts, or these readers are not told
                continue;
            table.columns.append({.heading = headings.at(i),
                                  .align = i >= 1 && i <= 3 ? Align::Right : Align::Left,
                                  .weight = i + 1 == headings.size() ? 2.0 : 1.0});
            for (qsizetype row = 0; row < told.size(); ++row)
                table.rows[row].append(told.at(row).at(i));
        }
        table.alternative = PressWords::numbers();
        blocks.emplace_back(std::move(table));
        return front(QStringLiteral("visits"), PressWords::visits(), std::move(blocks));
    }

    const PressBook &m_book;
    const Formats &m_formats;
};

} // namespace

std::vector<Part> partsOf(const PressBook &book, const Formats &formats)
{
    return PressPages(book, formats).parts();
}

Metadata metadataOf(const PressBook &book, const Formats &formats)
{
    return metadataOf(book, PressWords::book(), PressWords::count(book.mentions.size()), formats);
}

QString titleOf(const BookedMention &mention, const Formats &formats)
{
    QStringList parts{formats.date(mention.mention.date), formats.typography(mention.mention.outlet),
                      formats.typography(mention.mention.title)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Running footOf(const PressBook &book, const BookedMention &mention, const Formats &formats)
{
    return Running{.left = quiet(book.cohort + QStringLiteral(" · ") + formats.date(mention.mention.date)
                                 + QStringLiteral(" · ") + mention.mention.outlet)};
}

} // namespace rebond::booklet
