// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/listdocument.h"

#include <QCoreApplication>

#include <numeric>

namespace rebond::reports {

using namespace document;

namespace {
constexpr int kUprightCharacters = 95; // of a line of small letters on upright paper
constexpr int kRowsUpright = 38;       // of a page, where some rows take two lines
constexpr int kRowsAcross = 21;

QString said(const char *source)
{
    return QCoreApplication::translate("ListPrint", source);
}
} // namespace

bool isLandscape(const PrintedList &list)
{
    const int characters = std::accumulate(list.columns.cbegin(), list.columns.cend(), 0,
                                           [](int sum, const auto &column) { return sum + column.characters; });
    return characters > kUprightCharacters;
}

qint64 pagesOf(const PrintedList &list, qint64 rows)
{
    const int perPage = isLandscape(list) ? kRowsAcross : kRowsUpright;
    return (rows + perPage - 1) / perPage;
}

Document listDocument(const PrintedList &list, const Formats &formats)
{
    Document document;
    document.metadata.title = list.owner.isEmpty() ? list.title : list.owner + QStringLiteral(" – ") + list.title;
    document.metadata.language = codeOf(formats.language());
    document.metadata.created = list.created;
    document.header = Running{.left = quiet(list.owner), .right = quiet(list.title), .onFirstPage = false};
    //: foot of a printed list: %1 is a date
    const QString day = said(QT_TRANSLATE_NOOP("ListPrint", "As on %1")).arg(formats.date(list.day));
    document.footer = Running{.left = quiet(day), .right = {}, .pageNumber = true};
    document.blocks.push_back(Heading{1, list.title});
    QStringList facts;
    for (const QString &fact : {list.owner, list.count, list.filter}) {
        if (!fact.isEmpty())
            facts.append(formats.typography(fact));
    }
    document.blocks.push_back(Paragraph{.text = quiet(facts.join(QStringLiteral(" · ")))});
    if (list.isCutShort) {
        document.blocks.push_back(
            Paragraph{//: %1 is a number
                      .text = semibold(
                          said(QT_TRANSLATE_NOOP("ListPrint",
                                                 "Only the first %1 rows are printed: narrow the list, or export it."))
                              .arg(formats.number(list.rows.size())))});
    }
    Table table;
    for (const PrintedList::Column &column : list.columns)
        table.columns.append({.heading = formats.typography(column.heading),
                              .align = column.isNumber ? Align::Right : Align::Left,
                              .weight = double(std::max(1, column.characters))});
    for (const QStringList &texts : list.rows) {
        QList<RichText> row;
        for (const QString &text : texts)
            row.append(RichText(formats.typography(text)));
        table.rows.append(row);
    }
    table.alternative = facts.isEmpty() ? list.title : list.title + QStringLiteral(" · ") + facts.join(u", ");
    document.blocks.push_back(std::move(table));
    return document;
}

} // namespace rebond::reports
