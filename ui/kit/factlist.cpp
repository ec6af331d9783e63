// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/factlist.h"

#include "ui/kit/projector.h"
#include "ui/kit/theme.h"

#include <QFormLayout>
#include <QLabel>

namespace rebond::ui::kit {

namespace {
constexpr char kPrivate[] = "rebondPrivate";
}

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

QLabel *FactList::addPrivate(const QString &name, const char *objectName)
{
    QLabel *value = add(name, objectName);
    value->setProperty(kPrivate, true);
    followProjector(value, [this, value](bool) { showLine(value); });
    return value;
}

void FactList::set(QLabel *value, const QString &text)
{
    value->setText(text);
    showLine(value);
}

void FactList::showLine(QLabel *value)
{
    const bool isHidden = value->property(kPrivate).toBool() && Projector::instance().isOn();
    const bool isShown = !value->text().isEmpty() && !isHidden;
    value->setVisible(isShown);
    m_lines->labelForField(value)->setVisible(isShown);
}

} // namespace rebond::ui::kit
