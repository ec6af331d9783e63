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

namespace rebond::ui::workshops {

namespace {
constexpr qreal kLeastUnits = 62; // its heading, six rows and a scroll bar
constexpr qreal kMostUnits = 50;  // of a column of names
constexpr qreal kAir = 5.5;       // units, beside the words of a cell
constexpr int kRowsMeasured = 200;
constexpr std::array<int, RegisterModel::ColumnCount> kUsualLetters = {24, 26, 30, 16};
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

// Names are whole; what room there is then goes to marks and partners whose words are cut, and to what was agreed.
void RegisterPanel::fitColumns()
{
    using Column = RegisterModel::Column;
    const QFontMetrics metrics(QApplication::font());
    std::array<int, RegisterModel::ColumnCount> widths{};
    std::array<int, RegisterModel::ColumnCount> missing{};
    int rest = m_table->viewport()->width();
    int lack = 0;
    for (size_t column = 0; column < widths.size(); ++column) {
        widths[column] = metrics.averageCharWidth() * kUsualLetters[column] + kit::unit(4);
        int words = 0;
        for (int row = 0; row < std::min(m_model->rowCount(), kRowsMeasured); ++row)
            words = std::max(words, metrics.horizontalAdvance(
                                        m_model->index(row, static_cast<int>(column)).data().toString()));
        const int whole = std::min(words + kit::unit(kAir), kit::unit(kMostUnits));
        if (column == Column::NameColumn)
            widths[column] = std::max(widths[column], whole);
        else if (column != Column::AgreedColumn)
            missing[column] = std::max(0, whole - widths[column]);
        rest -= widths[column];
        lack += missing[column];
    }
    const int spare = std::clamp(rest, 0, lack);
    for (size_t column = 0; column < widths.size(); ++column)
        widths[column] += lack > 0 ? missing[column] * spare / lack : 0;
    widths[Column::AgreedColumn] += std::max(0, rest - spare);
    for (size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), widths[column]);
}

} // namespace rebond::ui::workshops
