// SPDX-License-Identifier: GPL-3.0-or-later
// What the numbers and the drawings of the page open, and the way of the keyboard over them.
#include "ui/dashboard/behindcard.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/othernumbers.h"
#include "ui/dashboard/tiles.h"
#include "ui/dashboard/todocard.h"
#include "ui/kit/barlist.h"
#include "ui/kit/drawingview.h"
#include "ui/kit/messagebar.h"

#include <QScrollArea>

namespace rebond::ui::dashboard {

using figures::FigureId;
using figures::TableId;

namespace {
// Where the keyboard leaves a part of the page; the part itself where it never stops there.
QWidget *lastStopIn(QWidget *part)
{
    QWidget *last = part;
    for (QWidget *next = part->nextInFocusChain(); part->isAncestorOf(next); next = next->nextInFocusChain())
        last = next;
    return last;
}
} // namespace

QWidget *DashboardPage::makeBehind(QWidget *board)
{
    m_behind = new BehindCard(m_workspace, m_around.formats, m_around.tasks, board);
    connect(m_behind, &BehindCard::memberRequested, this, &DashboardPage::memberRequested);
    connect(m_behind, &BehindCard::companyRequested, this, &DashboardPage::companyRequested);
    connect(m_behind, &BehindCard::actRequested, this, &DashboardPage::actRequested);
    connect(m_behind, &BehindCard::interviewRequested, this, &DashboardPage::interviewRequested);
    connect(m_behind, &BehindCard::failed, this, [this](const Error &error) { m_around.messages.say(error); });
    // A list that somebody asked for is brought into sight, when it has its place.
    connect(
        m_behind, &BehindCard::arrived, this,
        [this] {
            if (m_behind->isAncestorOf(focusWidget()))
                m_scroll->ensureWidgetVisible(m_behind);
        },
        Qt::QueuedConnection);
    return m_behind;
}

void DashboardPage::orderStops()
{
    // What is made anew with the figures has its place behind what it stands behind on the page.
    const auto put = [](QWidget *after, const QList<QWidget *> &stops) {
        for (QWidget *stop : stops) {
            setTabOrder(after, stop);
            after = stop;
        }
        return after;
    };
    (void)put(put(lastStopIn(m_late), m_tiles->stops()), {m_others, m_weeks});
    (void)put(put(lastStopIn(m_todo), m_places->stops()), m_types->stops());
}

void DashboardPage::list(const QString &figure, const QString &heading, std::optional<QDate> upTo,
                         std::optional<QDate> from)
{
    if (!m_reading)
        return;
    m_behind->ask({m_reading->figures().question, figure, upTo, from}, heading);
}

void DashboardPage::listFigure(FigureId figure)
{
    const auto &entry = figures::entryOf(figure);
    list(QLatin1String(entry.name), entry.label());
}

void DashboardPage::listPeople(int spot)
{
    const bool isOfRebounded = spot == 0 && m_reading && m_reading->figures().rebounded.count > 0;
    if (isOfRebounded)
        return listFigure(FigureId::Rebounded);
    //: heading of a list of members
    list(workspace::kNotRebounded, tr("Have not rebounded"));
}

void DashboardPage::listStep(int spot)
{
    if (!m_reading || spot >= m_reading->curve().size())
        return;
    const QDate day = m_reading->curve().at(spot).date;
    //: heading of a list of members; %1 is a date
    list(QStringLiteral("curve"), tr("Had rebounded by %1").arg(m_around.formats.date(day)), day);
}

// The upper row of bars is that of the acts, the lower one that of the interviews.
void DashboardPage::listWeek(int spot)
{
    const auto weeks = static_cast<int>(m_mondays.size());
    if (weeks == 0)
        return;
    const auto &entry = figures::entryOf(spot < weeks ? FigureId::Acts : FigureId::Held);
    const QDate monday = m_mondays.at(spot % weeks);
    //: heading of a list: %1 is what is listed ("Interviews held"), %2 the date of a Monday
    const QString heading = tr("%1, week of %2").arg(entry.label(), m_around.formats.date(monday));
    list(QLatin1String(entry.name), heading, monday.addDays(6), monday);
}

void DashboardPage::listRow(const QString &key)
{
    for (const TableId table : {TableId::Decomposition, TableId::Types}) {
        const auto rows = m_reading ? m_reading->rows(table) : QList<figures::Row>();
        for (const figures::Row &row : rows) {
            if (key.section(u'.', 1) == row.code)
                return list(key, row.label);
        }
    }
    listFigure(FigureId::Counted);
}

} // namespace rebond::ui::dashboard
