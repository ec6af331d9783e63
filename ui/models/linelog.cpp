// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/linelog.h"

#include "ui/kit/factlist.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace rebond::ui::models {

namespace {
constexpr qsizetype kNameAtMost = 32; // letters
} // namespace

LineLog::LineLog(const QString &title, const ObjectNames &names, QWidget *elsewhere, QWidget *parent)
    : QWidget(parent),
      m_names(names),
      m_elsewhere(elsewhere),
      m_rows(new QVBoxLayout)
{
    auto *heading = new QLabel(title, this);
    kit::setTextStep(heading, kit::TextStep::Body, QFont::DemiBold);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addLayout(m_rows);
    kit::setSpace(column, {}, 2);
    kit::setSpace(m_rows, {}, 2);
    hide();
}

void LineLog::setLines(const QList<Line> &lines, const AddButtons &addButtons)
{
    const QWidget *held = window()->focusWidget();
    std::optional<RawId> chosen;
    for (int row = 0; row < m_rows->count(); ++row) {
        if (m_rows->itemAt(row)->widget()->isAncestorOf(held))
            chosen = m_shown.at(row).id;
    }
    const QString button = chosen ? held->objectName() : QString();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // its button may be the one that was pressed
        }
        delete item;
    }
    m_shown = lines;
    for (qsizetype at = 0; at < lines.size(); ++at)
        addLine(lines.at(at), at, addButtons);
    setVisible(!lines.isEmpty());
    if (chosen)
        goTo(*chosen, button);
}

void LineLog::addLine(const Line &line, qsizetype at, const AddButtons &addButtons)
{
    auto *row = new QWidget(this);
    auto *name = new QPushButton(kit::shortened(line.name, kNameAtMost).replace(u'&', QStringLiteral("&&")), row);
    name->setObjectName(QLatin1String(m_names.member));
    name->setProperty("rebondData", true);
    name->setAccessibleName(line.name);
    name->setToolTip(line.name);
    kit::setButtonKind(name, kit::ButtonKind::Link);
    connect(name, &QPushButton::clicked, this, [this, id = line.member] { Q_EMIT memberRequested(id); });
    QLabel *told = kit::makeDataLabel(row, m_names.told);
    told->setText(line.told);
    auto *buttons = new QWidget(row);
    addButtons(buttons, at);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(name, 0, Qt::AlignLeft);
    column->addWidget(told);
    column->addWidget(buttons);
    kit::setSpace(column, {}, 1);
    m_rows->addWidget(row);
}

void LineLog::goTo(const RawId &line, const QString &button)
{
    const auto at = std::find_if(m_shown.cbegin(), m_shown.cend(), [&](const Line &each) { return each.id == line; });
    if (at == m_shown.cend())
        return m_elsewhere->setFocus(Qt::OtherFocusReason);
    QWidget *row = m_rows->itemAt(static_cast<int>(at - m_shown.cbegin()))->widget();
    row->show(); // what is not there yet cannot have it
    auto *same = button.isEmpty() ? nullptr : row->findChild<QPushButton *>(button);
    (same ? same : row->findChild<QPushButton *>(QLatin1String(m_names.lasting)))->setFocus(Qt::OtherFocusReason);
}

} // namespace rebond::ui::models

#include "moc_linelog.cpp"
