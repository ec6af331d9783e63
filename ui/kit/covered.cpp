// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/covered.h"

#include "ui/kit/projector.h"

#include <QAbstractItemView>
#include <QRegularExpression>

namespace rebond::ui::kit {

QString covered(const QString &text)
{
    // Also one that is mistyped behind its sign ("who@where,org", "who@"): sentences quote it. "@who@where" is an account of a
    // network, and public.
    static const QRegularExpression address(QStringLiteral("(?<![@\\w.+-])[\\w.+-]+@(?:[\\w-]+(?:\\.[\\w-]+)*)?"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    // French numbers, also behind their country, in pairs as people write them, blanks of any width; of other countries what
    // begins with + and has nine digits or more.
    static const QRegularExpression number(
        QStringLiteral("(?<![\\d+/-])(?:(?:0|(?:\\+|00)\\d{2,3}[ .\\-\\x{A0}\\x{202F}]?"
                       "(?:\\(0\\)[ .\\-\\x{A0}\\x{202F}]?)?)[1-9](?:[ .\\-\\x{A0}\\x{202F}]?\\d\\d){4}"
                       "|\\+\\d(?:[ .\\-()\\x{A0}\\x{202F}]{0,2}\\d){8,13})(?![\\d/])"));
    const QString dots(3, QChar(0x2022));
    return QString(text).replace(address, dots).replace(number, dots);
}

QString forTheRoom(const QString &text, const QObject *part)
{
    return isProjected(part) ? covered(text) : text;
}

CoveringDelegate::CoveringDelegate(QAbstractItemView *view) : QStyledItemDelegate(view)
{
    followProjector(view, [view](bool) { view->viewport()->update(); });
}

QString CoveringDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    if (!m_projector)
        m_projector = projectorOf(parent());
    const QString text = QStyledItemDelegate::displayText(value, locale);
    return m_projector && m_projector->isOn() ? covered(text) : text;
}

} // namespace rebond::ui::kit

#include "moc_covered.cpp"
