// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/factlist.h"

#include "ui/kit/theme.h"

#include <QFormLayout>
#include <QLabel>

namespace rebond::ui::kit {

QLabel *makeDataLabel(QWidget *parent, const char *objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setProperty("rebondData", true);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

FactList::FactList(QWidget *parent) : QWidget(parent), m_lines(new QFormLayout(this))
{
    m_lines->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_lines->setLabelAlignment(Qt::AlignLeading);
    setSpace(m_lines, {}, 1.5);
}

QLabel *FactList::add(const QString &name, const char *objectName)
{
    auto *label = new QLabel(name, this);
    setQuiet(label);
    QLabel *value = makeDataLabel(this, objectName);
    m_lines->addRow(label, value);
    return value;
}

void FactList::set(QLabel *value, const QString &text)
{
    value->setText(text);
    value->setVisible(!text.isEmpty());
    m_lines->labelForField(value)->setVisible(!text.isEmpty());
}

} // namespace rebond::ui::kit
