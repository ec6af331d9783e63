// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowparser.h"

#include "base/cells.h"
#include "sheets/guard.h"

#include <QCoreApplication>

namespace rebond::exchange {

RowShape::RowShape(const Matching &matching) : m_matching(matching)
{
    for (int i = 0; i < matching.columns(); ++i) {
        if (matching.field(i) != Matching::kNoField) {
            m_columns.push_back({i, matching.field(i)});
            m_present |= 1U << matching.field(i);
        } else if (matching.heading(i).isEmpty()) {
            m_nameless.push_back(i);
        }
    }
}

void RowShape::checkSurplus(const sheets::Row &row, RowFindings &findings)
{
    for (qsizetype i = m_matching.columns(); i < row.size(); ++i) {
        const QStringView text = row.text(i).trimmed();
        if (text.isEmpty())
            continue;
        //: %1 is what the user wrote
        findings.refuse(-1, -1,
                        QCoreApplication::translate(
                            "Lists", "The row has more cells than there are headings: “%1” belongs to no column.")
                            .arg(excerpt(text)));
        break;
    }
    for (const int column : m_nameless) {
        if (!row.text(column).trimmed().isEmpty()
            && std::find(m_filledNameless.begin(), m_filledNameless.end(), column) == m_filledNameless.end())
            m_filledNameless.push_back(column);
    }
}

QStringList RowShape::filledNamelessColumns() const
{
    QStringList names;
    for (const int column : m_nameless) {
        if (std::find(m_filledNameless.begin(), m_filledNameless.end(), column) != m_filledNameless.end())
            names.append(m_matching.columnName(column));
    }
    return names;
}

QStringView RowShape::textOf(QStringView cell)
{
    return sheets::unguardCell(cell).trimmed();
}

Done RowShape::formulaError(QStringView text)
{
    //: %1 is what a spreadsheet shows for a formula that failed, e.g. #N/A
    return invalid(
        QCoreApplication::translate("Lists", "“%1” is the error of a formula: mend the formula or write the value.")
            .arg(excerpt(text)));
}

QString RowShape::missingValue(const QString &heading)
{
    //: %1 is the heading of a column
    return QCoreApplication::translate("Lists", "“%1” is empty: fill it in.").arg(heading);
}

} // namespace rebond::exchange
