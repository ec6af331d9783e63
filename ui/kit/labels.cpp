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

QString breakable(const QString &text)
{
    constexpr int kWhole = 24;             // letters: no word of a language is broken before
    constexpr qsizetype kLongest = 20'000; // a whole file that somebody pasted is drawn as it is, in time
    constexpr QChar kMayBreak(0x200B);
    if (text.size() > kLongest)
        return text;
    QString broken;
    int run = 0;   // letters since a blank
    int since = 0; // letters since the last place where it may be broken
    for (const QChar letter : text) {
        broken += letter;
        run = letter.isSpace() ? 0 : run + 1;
        since = letter.isSpace() ? 0 : since + 1;
        const bool isSign = QStringView(u"/?&=._-#").contains(letter);
        if (run < kWhole || (!isSign && since < kWhole) || letter.isHighSurrogate())
            continue;
        broken += kMayBreak;
        since = 0;
    }
    return broken;
}

QLabel *makeLabelFor(QWidget *control, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(control);
    control->setAccessibleName(withoutMnemonic(text));
    return label;
}

} // namespace rebond::ui::kit
