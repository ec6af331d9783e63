// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recordtable.h"

#include <utility>

namespace rebond::ui::models {

RecordTable::RecordTable(QList<Heading> headings, int sortColumn, QObject *parent, Qt::SortOrder order)
    : QAbstractTableModel(parent),
      m_headings(std::move(headings)),
      m_sortColumn(sortColumn),
      m_sortOrder(order)
{}

int RecordTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    const Heading &heading = m_headings.at(section);
    switch (role) {
    case Qt::DisplayRole: return heading.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(heading.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

RowPassage *RecordTable::startEvents(QObject *parent) const
{
    Q_UNUSED(parent)
    return nullptr;
}

void RecordTable::search(const QString &text)
{
    const QString wanted = text.simplified();
    if (wanted == m_search)
        return;
    m_search = wanted;
    readOthers();
}

void RecordTable::readOthers()
{
    m_isOther = true;
    readAnew();
}

void RecordTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_headings.size() || !m_headings.at(column).isSortable)
        return;
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    readOthers();
}

void RecordTable::readAnew()
{
    m_isAsked = true;
    if (m_counting) { // nobody waits for it: the next reading goes beside what is left of it
        delete m_counting;
        m_counting = nullptr;
    }
    if (m_reading)
        return m_reading->cancel();
    if (m_isComing || !m_isAwake)
        return;
    m_isComing = true;
    QMetaObject::invokeMethod(this, &RecordTable::begin, Qt::QueuedConnection);
}

void RecordTable::begin()
{
    m_isComing = false;
    if (!m_isAsked || m_reading || !m_isAwake)
        return;
    m_isAsked = false;
    m_reading = startReading(m_isOther ? firstRows() : std::max(rowCount(), kPortion));
    m_isFirst = std::exchange(m_isOther, false);
    m_areOthers = m_isFirst;
}

void RecordTable::setAwake(bool isAwake)
{
    m_isAwake = isAwake;
    if (m_isAwake && m_isAsked)
        readAnew();
}

bool RecordTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_reading && !m_isAsked && m_isRead && !m_isComplete;
}

void RecordTable::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_areOthers = false;
    m_reading = startReadingOn();
}

void RecordTable::finishReading(std::optional<qint64> total, bool isComplete, int firstNew)
{
    m_reading = nullptr;
    if (m_isAsked)
        return begin();
    if (total)
        m_total = total;
    m_isRead = true;
    m_isComplete = isComplete;
    m_goesOn = std::exchange(m_isFirst, false) && !isComplete && rowCount() < kPortion;
    Q_EMIT arrived(firstNew);
    if (std::exchange(m_goesOn, false))
        fetchMore({});
}

void RecordTable::finishUncounted(bool isComplete, const Count &count)
{
    m_reading = nullptr;
    if (m_isAsked)
        return begin();
    m_total.reset();
    m_isRead = true;
    m_isComplete = isComplete;
    m_counting = kit::startTask<qint64>(this, readingTitle(), count, [this](const Result<qint64> &total) {
        m_counting = nullptr;
        if (!total) {
            Q_EMIT failed(total.error()); // rows may be read on at this moment: their reading is not ended by it
            return;
        }
        m_total = *total;
        Q_EMIT counted();
    });
    Q_EMIT arrived(0);
}

void RecordTable::failReading(const Error &error)
{
    m_reading = nullptr;
    if (m_isAsked)
        begin();
    else
        Q_EMIT failed(error);
}

QString RecordTable::readingTitle()
{
    return tr("Reading the list");
}

} // namespace rebond::ui::models

#include "moc_recordtable.cpp"
