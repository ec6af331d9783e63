// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/othernumbers.h"

#include "figures/catalogue.h"
#include "ui/kit/theme.h"

#include <QMenu>

namespace rebond::ui::dashboard {

using figures::FigureId;
using figures::TableId;

namespace {

struct TableFamily
{
    TableId table;
    const char *family; // of its rows' names
};
constexpr TableFamily kTables[] = {{TableId::Population, "population"},
                                   {TableId::Classes, "outcome_classes"},
                                   {TableId::Attribution, "attribution"},
                                   {TableId::Channels, "rebounds_by_channel"},
                                   {TableId::Retention, "retention"},
                                   {TableId::WithinDays, "within_days"},
                                   {TableId::Outreach, "outreach"},
                                   {TableId::Interviews, "interviews"},
                                   {TableId::Sectors, "by_sector"},
                                   {TableId::RomeDomains, "breakdowns.rome_domain"},
                                   {TableId::AgeBands, "by_age_band"},
                                   {TableId::Intentions, "breakdowns.intention"},
                                   {TableId::Departments, "breakdowns.department"}};
constexpr FigureId kAlone[] = {FigureId::KnowledgeRate, FigureId::KnowledgeBounds, FigureId::MedianDays,
                               FigureId::SixMonthDurable};

// What is typed is no mnemonic.
QString asItem(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

OtherNumbers::OtherNumbers(QWidget *parent)
    : QPushButton(tr("Rows behind another number"), parent),
      m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("otherNumbersButton"));
    setToolTip(tr("Lists who or what is behind a number of the report that does not stand on this page."));
    kit::setButtonKind(this, kit::ButtonKind::Link);
    m_menu->setObjectName(QStringLiteral("otherNumbersMenu"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &OtherNumbers::fill);
}

void OtherNumbers::setReading(const figures::Reading &reading)
{
    m_reading.emplace(reading);
}

void OtherNumbers::fill()
{
    qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // clear() leaves them
    m_menu->clear();
    if (!m_reading)
        return;
    for (const TableFamily &each : kTables)
        addTable(each.table, QLatin1String(each.family));
    m_menu->addSeparator();
    for (const FigureId id : kAlone) {
        const auto &entry = figures::entryOf(id);
        addNumber(m_menu, QLatin1String(entry.name), entry.label(), m_reading->text(id));
    }
}

void OtherNumbers::addTable(TableId table, const QString &family)
{
    const QList<figures::Row> rows = m_reading->rows(table);
    if (rows.isEmpty())
        return;
    QMenu *menu = m_menu->addMenu(asItem(m_reading->title(table)));
    menu->setObjectName(m_menu->objectName() + u'.' + family);
    for (const figures::Row &row : rows)
        addNumber(menu, family + u'.' + row.code, row.label, row.text);
}

void OtherNumbers::addNumber(QMenu *menu, const QString &figure, const QString &label, const QString &number)
{
    //: a line of a menu: %1 is what is counted, %2 the number
    QAction *action = menu->addAction(asItem(tr("%1: %2").arg(label, number)));
    action->setData(figure);
    connect(action, &QAction::triggered, this, [this, figure, label] { Q_EMIT chosen(figure, label); });
}

} // namespace rebond::ui::dashboard

#include "moc_othernumbers.cpp"
