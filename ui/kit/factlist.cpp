// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/factlist.h"

#include "ui/kit/covered.h"
#include "ui/kit/projector.h"
#include "ui/kit/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace rebond::ui::kit {

namespace {
constexpr char kPrivate[] = "rebondPrivate";
constexpr char kWhole[] = "rebondWhole"; // the text that a room may not read all of
constexpr qreal kAfterName = 3;          // units, between a name and its value
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

// A grid and no form: Qt 6.4's forms write beyond their tables where lines that wrap are hidden after they were shown.
FactList::FactList(QWidget *parent) : QWidget(parent), m_lines(new QGridLayout(this))
{
    m_lines->setColumnStretch(1, 1);
    setSpace(m_lines, {}, 1.5);
    followLook(this, [this] { m_lines->setHorizontalSpacing(unit(kAfterName)); });
}

QLabel *FactList::add(const QString &name, const char *objectName)
{
    auto *label = new QLabel(name, this);
    setQuiet(label);
    QLabel *value = makeDataLabel(this, objectName);
    const int row = m_lines->rowCount();
    m_lines->addWidget(label, row, 0, Qt::AlignLeading | Qt::AlignTop);
    m_lines->addWidget(value, row, 1);
    m_names.insert(value, label);
    followProjector(value, [this, value](bool) {
        if (value->property(kWhole).isValid())
            showLine(value);
    });
    return value;
}

QLabel *FactList::addPrivate(const QString &name, const char *objectName)
{
    QLabel *value = add(name, objectName);
    value->setProperty(kPrivate, true);
    showLine(value);
    return value;
}

void FactList::set(QLabel *value, const QString &text)
{
    value->setProperty(kWhole, text);
    showLine(value);
}

void FactList::showLine(QLabel *value)
{
    const bool isHidden = value->property(kPrivate).toBool() && isProjected(this);
    value->setText(forTheRoom(value->property(kWhole).toString(), this));
    const bool isShown = !value->text().isEmpty() && !isHidden;
    value->setVisible(isShown);
    m_names.value(value)->setVisible(isShown);
}

} // namespace rebond::ui::kit

#include "moc_factlist.cpp"
