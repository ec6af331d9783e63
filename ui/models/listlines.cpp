// SPDX-License-Identifier: GPL-3.0-or-later
// The lines above a list, in which one value for several records and the name of a filter are typed: one of them is seen at
// a time, and what is typed in either is kept as the drafts of forms are.
#include "ui/models/bulkpanel.h"
#include "ui/models/listpage.h"

#include <QLineEdit>
#include <QTableView>

#include <utility>

namespace rebond::ui::models {

namespace {
// Of a draft:
const QString kMany = QStringLiteral("many");
const QString kRecords = QStringLiteral("records"); // ids as keys: an erasure takes an entry under an id away
const QString kFilter = QStringLiteral("filter");
// More are selected by a search as fast, and each look at the draft would name them all.
constexpr int kSelectedAtMost = 200;
} // namespace

void ListPage::showBar(QWidget *bar)
{
    for (QWidget *each : {static_cast<QWidget *>(m_bulkPanel), m_nameBar}) {
        if (each)
            each->setVisible(each == bar);
    }
}

// The keyboard goes to the face of the list that is seen; who works elsewhere meanwhile stays there.
void ListPage::closeBar(QWidget *bar)
{
    const QWidget *now = window()->focusWidget();
    const bool isOurs = bar->isVisible() && (!now || !now->isVisible() || isAncestorOf(now));
    bar->hide();
    if (bar == m_bulkPanel)
        m_bulkPanel->clear();
    else
        m_filterName->clear();
    if (isNameTyped())
        m_nameBar->show();
    showBulkAgain();
    if (isOurs)
        firstStop()->setFocus(Qt::OtherFocusReason);
}

void ListPage::leaveBar(QWidget *bar)
{
    const QString what = bar == m_bulkPanel ? kMany : kFilter;
    const QVariant typed = m_lines.draft().value(what);
    closeBar(bar);
    if (typed.isValid())
        offerToBringBack([this, what, typed] {
            (void)m_lines.takeUp({{what, typed}});
            QWidget *field = what == kMany ? m_bulkPanel->firstStop() : m_filterName;
            if (field->isVisible())
                field->setFocus(Qt::OtherFocusReason);
        });
}

void ListPage::showBulkAgain()
{
    const bool isFree = !m_nameBar || m_nameBar->isHidden();
    if (m_bulkPanel && isFree && showsTable() && !m_bulkPanel->draft().isEmpty())
        m_bulkPanel->show();
}

// Not what was proposed.
bool ListPage::isNameTyped() const
{
    return m_filterName && m_filterName->isModified() && !m_filterName->text().trimmed().isEmpty();
}

bool ListPage::takeUpMany(const QVariantMap &many)
{
    if (!mayChange() || !listKind())
        return false;
    if (!m_bulkPanel)
        makeBulkPanel();
    m_bulkPanel->begin(*listKind(), static_cast<int>(selected().size()));
    if (!m_bulkPanel->retype(many))
        return false;
    showBar(showsTable() ? m_bulkPanel : nullptr);
    m_selectAgain = many.value(kRecords).toMap();
    connect(m_table, &RecordTable::arrived, this, &ListPage::selectAgain, Qt::UniqueConnection);
    if (!m_table->isUnderWay())
        selectAgain();
    return true;
}

void ListPage::selectAgain()
{
    if (m_selectAgain.isEmpty() || m_table->rowCount() == 0)
        return;
    QItemSelection rows;
    for (auto id = m_selectAgain.keyBegin(); id != m_selectAgain.keyEnd(); ++id) {
        const auto record = RawId::parse(*id);
        if (const int row = record ? m_table->rowOf(*record) : -1; row >= 0)
            rows.select(m_table->index(row, 0), m_table->index(row, 0));
    }
    if (m_table->goesOn()) // the others may be among those that follow at once
        return;
    m_selectAgain.clear();
    if (rows.isEmpty())
        return;
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // Else the keys of the list would go on from a row that is none of them.
    m_view->selectionModel()->setCurrentIndex(rows.first().topLeft(), QItemSelectionModel::NoUpdate);
}

// With what it was to keep: the list is narrowed to it again.
void ListPage::takeUpName(const SavedFilter &filter)
{
    useFilter(filter);
    askForFilterName();
    m_filterName->setText(filter.name);
    m_filterName->setModified(true);
}

QVariantMap ListPage::Lines::draft() const
{
    QVariantMap draft;
    QVariantMap many = m_page.m_bulkPanel ? m_page.m_bulkPanel->draft() : QVariantMap();
    if (!many.isEmpty()) {
        QVariantMap records = m_page.m_selectAgain; // not read yet
        const QList<RawId> selected = records.isEmpty() ? m_page.selected() : QList<RawId>();
        for (const RawId &id : selected.size() > kSelectedAtMost ? QList<RawId>() : selected)
            records.insert(id.toString(), true);
        if (!records.isEmpty())
            many.insert(kRecords, records);
        draft.insert(kMany, many);
    }
    if (m_page.isNameTyped())
        draft.insert(kFilter, mapOf(m_page.shownFilter(m_page.m_filterName->text())));
    return draft;
}

bool ListPage::Lines::takeUp(const QVariantMap &draft)
{
    const QVariantMap many = draft.value(kMany).toMap();
    const bool isWhole = many.isEmpty() || m_page.takeUpMany(many);
    if (const auto filter = filterOf(draft.value(kFilter)))
        m_page.takeUpName(*filter);
    return isWhole;
}

void ListPage::Lines::giveUp()
{
    m_page.m_selectAgain.clear();
    for (QWidget *bar : {static_cast<QWidget *>(m_page.m_bulkPanel), m_page.m_nameBar}) {
        if (bar)
            m_page.closeBar(bar);
    }
}

} // namespace rebond::ui::models
