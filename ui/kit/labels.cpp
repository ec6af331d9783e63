// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/labels.h"

#include <QLabel>

namespace rebond::ui::kit {

QString withoutMnemonic(QString text)
{
    const QString marker(QChar(0x1));
    return text.replace(QLatin1String("&&"), marker).remove(u'&').replace(marker, QLatin1String("&"));
}

QString joined(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString shortened(const QString &text, qsizetype letters)
{
    return text.size() <= letters ? text : text.left(letters).trimmed() + QStringLiteral(" …");
}

QLabel *makeLabelFor(QWidget *control, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(control);
    control->setAccessibleName(withoutMnemonic(text));
    return label;
}

} // namespace rebond::ui::kit
