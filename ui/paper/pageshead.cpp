// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pageshead.h"

#include "ui/kit/calmwheel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace rebond::ui::paper {

namespace {
constexpr qreal kPartSpace = 3;       // units, between parts and between lines
constexpr qreal kMostOfHeight = 0.25; // of the page, for what stands above the pages
} // namespace

PagesHead::PagesHead(QWidget *page)
    : QWidget(page),
      m_column(new QVBoxLayout(this)),
      m_choices(new kit::FlowLayout(nullptr, kPartSpace)),
      m_actions(new kit::FlowLayout(nullptr, kPartSpace))
{
    m_column->addLayout(m_choices);
    m_column->addLayout(m_actions);
    kit::setSpace(m_column, {}, 2);
}

void PagesHead::add(QWidget *part, Seen seen, kit::FlowLayout *flow, QList<Part> &parts)
{
    flow->addWidget(part);
    parts.append({part, seen});
}

void PagesHead::addChoice(QWidget *part, Seen seen)
{
    add(part, seen, m_choices, m_choiceParts);
    m_choices->setAlignment(part, Qt::AlignVCenter); // fields may be higher
}

QWidget *PagesHead::makePair(QLabel *label, QWidget *field)
{
    auto *pair = new QWidget(this); // hidden as one
    auto *line = new QHBoxLayout(pair);
    line->addWidget(label);
    line->addWidget(field);
    kit::setSpace(line, {}, 2);
    return pair;
}

QComboBox *PagesHead::addCombo(const QString &label, const QStringList &choices, const char *objectName, Seen seen)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(objectName));
    combo->addItems(choices);
    new kit::CalmWheel(combo);
    addField(kit::makeLabelFor(combo, label, this), combo, seen);
    return combo;
}

void PagesHead::addField(QLabel *label, QWidget *field, Seen seen)
{
    add(makePair(label, field), seen, m_choices, m_choiceParts);
}

void PagesHead::addActionField(QLabel *label, QWidget *field, Seen seen)
{
    add(makePair(label, field), seen, m_actions, m_actionParts);
}

void PagesHead::endChoices(QPushButton *primary)
{
    add(primary, Seen::Always, m_choices, m_choiceParts);
    m_choices->setAlignment(primary, Qt::AlignRight);
    m_more = new QPushButton(tr("More choices"), this);
    m_more->setObjectName(QStringLiteral("moreChoicesButton"));
    m_more->setCheckable(true);
    m_more->setToolTip(tr("Shows the choices that are made less often, and printing."));
    m_more->hide();
    m_actions->addWidget(m_more);
    connect(m_more, &QPushButton::toggled, this, &PagesHead::fit);
}

void PagesHead::addAction(QWidget *part, Seen seen)
{
    add(part, seen, m_actions, m_actionParts);
}

void PagesHead::addAction(QLabel *label, Seen seen)
{
    add(label, seen, m_actions, m_actionParts);
    m_actions->setAlignment(label, Qt::AlignVCenter);
}

void PagesHead::addBelowChoices(QWidget *part)
{
    m_column->insertWidget(1, part);
}

// Of all parts, also of those that are hidden.
int PagesHead::highOf(const QList<Part> &parts, int width)
{
    const int space = kit::unit(kPartSpace);
    int high = 0;
    int lineHigh = 0;
    int used = 0;
    for (const Part &part : parts) {
        const QSize size = part.widget->sizeHint().expandedTo(part.widget->minimumSize());
        if (used > 0 && used + size.width() > width) {
            high += lineHigh + space;
            lineHigh = 0;
            used = 0;
        }
        used += size.width() + space;
        lineHigh = std::max(lineHigh, size.height());
    }
    return high + lineHigh;
}

void PagesHead::fit()
{
    if (!m_more)
        return; // its parts are being made
    const QWidget *page = parentWidget();
    const QMargins margins = page->layout() ? page->layout()->contentsMargins() : QMargins();
    const int width = page->width() - margins.left() - margins.right();
    const int high = highOf(m_choiceParts, width) + m_column->spacing() + highOf(m_actionParts, width);
    const bool isLow = high > page->height() * kMostOfHeight;
    m_more->setVisible(isLow);
    const bool areAllSeen = !isLow || m_more->isChecked();
    for (const QList<Part> &parts : {m_choiceParts, m_actionParts}) {
        for (const Part &part : parts) {
            if (part.seen == Seen::WithMore)
                part.widget->setVisible(areAllSeen);
        }
    }
}

QWidget *PagesHead::stopFor(QWidget *part) const
{
    return part->isVisibleTo(parentWidget()) || m_more->isHidden() ? part : m_more;
}

// Parts that have grown, as with larger letters, are larger a moment later than the look has changed.
bool PagesHead::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return isDone;
}

} // namespace rebond::ui::paper

#include "moc_pageshead.cpp"
