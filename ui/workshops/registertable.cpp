// SPDX-License-Identifier: GPL-3.0-or-later
// The register's list: who, whether they came, what they agreed to, with whom they work.
#include "ui/kit/covered.h"
#include "ui/kit/theme.h"
#include "ui/workshops/registerpanel.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>
#include <array>
#include <numeric>

namespace rebond::ui::workshops {

namespace {
constexpr qreal kLeastUnits = 62; // its heading, six rows and a scroll bar
constexpr qreal kMostUnits = 50;  // of a column of names
constexpr qreal kAir = 5.5;       // units, beside the words of a cell
constexpr int kRowsMeasured = 200;
constexpr qreal kLeastMark = 34;   // units: one of the four marks
constexpr qreal kLeastAgreed = 26; // units
using Widths = std::array<int, RegisterModel::ColumnCount>;
constexpr Widths kUsualLetters = {24, 26, 30, 16};

// Gives each column what it misses, or its share of what there is; answers what is left.
int widen(Widths &widths, const Widths &missing, int rest)
{
    const int lack = std::accumulate(missing.cbegin(), missing.cend(), 0);
    const int spare = std::clamp(rest, 0, lack);
    for (size_t column = 0; column < widths.size(); ++column)
        widths[column] += lack > 0 ? missing[column] * spare / lack : 0;
    return rest - spare;
}
} // namespace

void RegisterPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("registerTable"));
    m_table->setAccessibleName(tr("Register"));
    m_table->setProperty("rebondData", true);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegate(new kit::CoveringDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    kit::followLook(m_table, [this] {
        const QFontMetrics metrics(QApplication::font());
        m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + kit::unit(2));
        m_table->setMinimumHeight(kit::unit(kLeastUnits));
        fitColumns();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RegisterPanel::fitColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        saveNotes();
        if (!m_unpaired.contains(m_shown) || m_unpaired.value(m_shown) != m_buddy->text()) // else that was said
            saveBuddy();
        showMember();
    });
}

// Names are whole; what room there is then goes to marks and partners whose words are cut, to very long ones, and to what was
// agreed. Where there is none, the partner, who stands beside the list, goes before the list scrolls sideways, and marks and
// what was agreed are cut.
void RegisterPanel::fitColumns()
{
    using Column = RegisterModel::Column;
    const QFontMetrics metrics(QApplication::font());
    Widths widths{};
    Widths missing{};
    Widths longer{};
    int rest = m_table->viewport()->width();
    for (size_t column = 0; column < widths.size(); ++column) {
        widths[column] = metrics.averageCharWidth() * kUsualLetters[column] + kit::unit(4);
        int words = 0;
        for (int row = 0; row < std::min(m_model->rowCount(), kRowsMeasured); ++row)
            words = std::max(words, metrics.horizontalAdvance(
                                        m_model->index(row, static_cast<int>(column)).data().toString()));
        const int whole = words + kit::unit(kAir);
        const int usual = std::min(whole, kit::unit(kMostUnits));
        if (column == Column::NameColumn)
            widths[column] = std::max(widths[column], usual);
        else if (column != Column::AgreedColumn)
            missing[column] = std::max(0, usual - widths[column]);
        if (column != Column::AgreedColumn)
            longer[column] = std::max(0, whole - widths[column] - missing[column]);
        rest -= widths[column];
    }
    m_table->setColumnHidden(Column::BuddyColumn, rest < 0);
    if (rest < 0) {
        rest += widths[Column::BuddyColumn];
        const int marks = std::max(0, widths[Column::MarkColumn] - kit::unit(kLeastMark));
        const int agreed = std::max(0, widths[Column::AgreedColumn] - kit::unit(kLeastAgreed));
        const int taken = std::clamp(-rest, 0, marks + agreed);
        const int ofMarks = taken > 0 ? marks * taken / (marks + agreed) : 0;
        widths[Column::MarkColumn] -= ofMarks;
        widths[Column::AgreedColumn] -= taken - ofMarks;
    } else {
        rest = widen(widths, missing, rest);
        rest = widen(widths, longer, rest);
    }
    widths[Column::AgreedColumn] += std::max(0, rest);
    for (size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), widths[column]);
}

} // namespace rebond::ui::workshops
