// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/emptystate.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::kit {

EmptyState::EmptyState(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(title, this)),
      m_sentence(new QLabel(sentence, this)),
      m_row(new QWidget(this)),
      m_buttons(new FlowLayout(m_row, 3))
{
    setTextStep(m_title, TextStep::Figure, QFont::Bold);
    m_title->setWordWrap(true);
    setQuiet(m_sentence);
    m_sentence->setWordWrap(true);
    followLook(m_sentence, [this] { m_sentence->setMaximumWidth(unit(130)); }); // some 70 characters a line
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_row);
    column->addStretch(2);
    m_row->hide();
    setSpace(column, {6, 6, 6, 6}, 4);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, m_row);
    button->setObjectName(objectName);
    if (m_buttons->count() == 0)
        setButtonKind(button, ButtonKind::Primary);
    m_buttons->addWidget(button);
    m_row->show();
    return button;
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

} // namespace rebond::ui::kit

#include "moc_emptystate.cpp"
