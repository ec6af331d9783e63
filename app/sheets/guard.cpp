// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/guard.h"

namespace rebond::sheets {

namespace {

qsizetype apostrophes(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == u'\'')
        ++count;
    return count;
}

bool beginsFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n").contains(text.front());
}

qsizetype digits(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] >= u'0' && text[count] <= u'9')
        ++count;
    return count;
}

bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    const qsizetype whole = digits(text);
    if (whole == 0 || whole == text.size())
        return whole > 0;
    if (text[whole] != u'.' && text[whole] != u',')
        return false;
    const QStringView decimals = text.sliced(whole + 1);
    return !decimals.isEmpty() && digits(decimals) == decimals.size();
}

} // namespace

QString guardCell(const QString &text)
{
    const QStringView behind = QStringView(text).sliced(apostrophes(text));
    return beginsFormula(behind) && !isPlainNumber(text) ? u'\'' + text : text;
}

QStringView unguardCell(QStringView text)
{
    const qsizetype count = apostrophes(text);
    return count > 0 && beginsFormula(text.sliced(count)) ? text.sliced(1) : text;
}

} // namespace rebond::sheets
