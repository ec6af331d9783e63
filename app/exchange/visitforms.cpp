// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/visitforms.h"

#include "base/cells.h"
#include "base/dates.h"
#include "base/folding.h"
#include "exchange/matching.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <climits>

namespace rebond::exchange {

namespace {

using sheets::Row;

const QString kMatomo = QStringLiteral("Matomo");
const QString kGoAccess = QStringLiteral("GoAccess");

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isCount(QStringView text)
{
    return parseInteger(text, 0, INT_MAX).has_value();
}

// "0",,"visitors","120","45","12.00%",…,"29/Nov/2011": number, number of what it is a part of, panel.
bool isOfGoAccess(const Row &row)
{
    static const QStringList panels = {QStringLiteral("general"),    QStringLiteral("visitors"),
                                       QStringLiteral("requests"),   QStringLiteral("hosts"),
                                       QStringLiteral("os"),         QStringLiteral("static_requests"),
                                       QStringLiteral("not_found"),  QStringLiteral("browsers"),
                                       QStringLiteral("visit_time"), QStringLiteral("vhosts"),
                                       QStringLiteral("referrers")};
    return row.size() > 3 && isDigits(row.text(0)) && (row.text(1).isEmpty() || isDigits(row.text(1)))
        && panels.contains(row.text(2));
}

// A day and a number where headings are looked for.
bool isWithoutHeadings(const Row &row)
{
    return row.size() >= 2 && row.size() <= 4 && parseDate(row.text(0)) && isCount(row.text(1));
}

// Headings of a list of visits, and one beside them that only Matomo writes, in English, French or as its interface has it.
bool isOfMatomo(const Row &row)
{
    static const QStringList own = {QStringLiteral("nbuniqvisitors"),   QStringLiteral("uniquevisitors"),
                                    QStringLiteral("visiteursuniques"), QStringLiteral("nbactions"),
                                    QStringLiteral("nbvisits"),         QStringLiteral("bouncecount"),
                                    QStringLiteral("nbvisitsconverted")};
    const Matching matching(ListKind::Audience, row);
    if (matching.columnOf(fieldAt(ListKind::Audience, u"date")) < 0
        || matching.columnOf(fieldAt(ListKind::Audience, u"visits")) < 0
        || matching.columnOf(fieldAt(ListKind::Audience, u"source")) >= 0)
        return false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (own.contains(foldHeading(row.text(i))))
            return true;
    }
    return false;
}

// GoAccess writes 20111129, or 29/Nov/2011 in English or in the language of its server.
QString dayOfGoAccess(QStringView text)
{
    const QString day = text.trimmed().toString();
    if (day.size() == 8 && isDigits(day))
        return isoDate(QDate::fromString(day, QStringLiteral("yyyyMMdd")));
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::French)}) {
        if (const QDate date = locale.toDate(day, QStringLiteral("dd/MMM/yyyy")); date.isValid())
            return isoDate(date);
    }
    return day; // refused where it is parsed
}

} // namespace

VisitForms::VisitForms(ListKind kind, sheets::RowSink sink)
    : m_sink(std::move(sink)),
      m_form(kind == ListKind::Audience ? Form::Undecided : Form::AsItStands)
{}

Done VisitForms::take(const Row &row)
{
    switch (m_form) {
    case Form::AsItStands: return m_sink(row);
    case Form::Undecided: return decide(row);
    case Form::Matomo: return giveMatomo(row);
    case Form::GoAccess: return giveGoAccess(row);
    }
    Q_UNREACHABLE();
}

Done VisitForms::finish(const QString &fileName) const
{
    if (m_form != Form::GoAccess || m_days > 0)
        return {};
    //: %1 is a file
    return invalid(QCoreApplication::translate("Lists",
                                               "“%1” comes from GoAccess, but its visitors by day are not in it: write "
                                               "it again with the panel of visitors.")
                       .arg(fileName));
}

Done VisitForms::decide(const Row &row)
{
    const bool isFirst = m_seen++ == 0;
    if (isFirst && isOfGoAccess(row)) {
        m_form = Form::GoAccess;
        if (const Done given = giveHeadings(
                {QStringLiteral("Date"), QStringLiteral("Visites"), QStringLiteral("Source")});
            !given)
            return given;
        return giveGoAccess(row);
    }
    if (isFirst && isWithoutHeadings(row)) {
        m_form = Form::AsItStands;
        const QStringList headings = {QStringLiteral("Date"), QStringLiteral("Visites"), QStringLiteral("Pages vues"),
                                      QStringLiteral("Source")};
        if (const Done given = giveHeadings(headings.first(std::max<qsizetype>(row.size(), 3))); !given)
            return given;
        return m_sink(row);
    }
    if (isOfMatomo(row)) {
        m_form = Form::Matomo;
        m_columns = row.size();
        m_made.fillFrom(row);
        m_made.skip(m_columns - m_made.column());
        m_made.append(u"Source");
        return m_sink(m_made);
    }
    if (m_seen >= HeadingFinder::kRows)
        m_form = Form::AsItStands;
    return m_sink(row);
}

Done VisitForms::giveHeadings(const QStringList &headings)
{
    return m_sink(Row(headings));
}

Done VisitForms::giveMatomo(const Row &row)
{
    if (row.size() <= 1) // a day of which Matomo knows nothing
        return {};
    if (row.size() > m_columns)
        return m_sink(row); // refused for what is too much
    m_made.fillFrom(row);
    m_made.skip(m_columns - m_made.column());
    m_made.append(kMatomo);
    return m_sink(m_made);
}

// Only days of the panel of visitors; the first number is requests, the second visitors. Requests are no page views.
Done VisitForms::giveGoAccess(const Row &row)
{
    if (row.text(2) != u"visitors" || !row.text(1).isEmpty())
        return {};
    ++m_days;
    QStringView visits;
    int numbers = 0;
    for (qsizetype i = 3; i + 1 < row.size() && numbers < 2; ++i) {
        if (isDigits(row.text(i)) && ++numbers == 2)
            visits = row.text(i);
    }
    m_made.clear();
    m_made.setPosition(row.line(), row.row());
    m_made.append(dayOfGoAccess(row.text(row.size() - 1)));
    m_made.append(visits);
    m_made.append(kGoAccess);
    return m_sink(m_made);
}

} // namespace rebond::exchange
