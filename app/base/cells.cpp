// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cells.h"

#include "base/folding.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <optional>

namespace rebond {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

struct Digits
{
    bool isNegative = false;
    QString whole;    // at least one digit
    QString fraction; // digits behind the comma; may be empty
};

// Sign, digits in one run or in groups of three, one comma or point with digits behind it; nothing else.
std::optional<Digits> readDigits(QStringView text)
{
    Digits out;
    text = text.trimmed();
    if (text.startsWith(u'-') || text.startsWith(QChar(0x2212))) {
        out.isNegative = true;
        text = text.mid(1);
    } else if (text.startsWith(u'+')) {
        text = text.mid(1);
    }
    qsizetype at = 0;
    qsizetype groupStart = 0;
    bool isGrouped = false;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (isDigit(c)) {
            out.whole += c;
        } else if (c.isSpace()) {
            const qsizetype length = at - groupStart;
            if (length < 1 || length > 3 || (isGrouped && length != 3))
                return {};
            isGrouped = true;
            groupStart = at + 1;
        } else {
            break;
        }
    }
    if (out.whole.isEmpty() || (isGrouped && at - groupStart != 3))
        return {};
    if (at == text.size())
        return out;
    if (text.at(at) != u',' && text.at(at) != u'.')
        return {};
    out.fraction = text.mid(at + 1).toString();
    if (out.fraction.isEmpty() || !std::all_of(out.fraction.cbegin(), out.fraction.cend(), isDigit))
        return {};
    return out;
}

tl::unexpected<Error> noNumber(QStringView text)
{
    //: %1 is what the user wrote.
    return invalid(QCoreApplication::translate("Cells", "“%1” is not a number. Write digits only.").arg(excerpt(text)));
}

tl::unexpected<Error> outOfRange(QStringView text, double least, double most)
{
    const auto shown = [](double value) { return QString::number(value, 'g', 12); };
    //: %1 is what the user wrote, %2 and %3 are numbers.
    return invalid(QCoreApplication::translate("Cells", "“%1” is out of range: a number from %2 to %3 is expected.")
                       .arg(excerpt(text), shown(least), shown(most)));
}

} // namespace

Result<bool> parseYesNo(QStringView text)
{
    const QString folded = fold(text);
    for (const char16_t *yes : {u"oui", u"vrai", u"x", u"1", u"yes", u"true"}) {
        if (folded == QStringView(yes))
            return true;
    }
    for (const char16_t *no : {u"non", u"faux", u"0", u"no", u"false"}) {
        if (folded == QStringView(no))
            return false;
    }
    //: %1 is what the user wrote; oui and non are the French words written in lists.
    return invalid(
        QCoreApplication::translate("Cells", "“%1” is neither yes nor no. Write oui or non.").arg(excerpt(text)));
}

QString yesNoCell(bool value)
{
    return value ? QStringLiteral("oui") : QStringLiteral("non");
}

Result<int> parseInteger(QStringView text, int least, int most)
{
    const auto digits = readDigits(text);
    if (!digits || (!digits->fraction.isEmpty() && digits->fraction != u"0" && digits->fraction != u"00"))
        return noNumber(text);
    bool fits = false;
    const qlonglong size = digits->whole.toLongLong(&fits);
    const qlonglong value = digits->isNegative ? -size : size;
    if (!fits || value < least || value > most)
        return outOfRange(text, least, most);
    return int(value);
}

Result<double> parseDecimal(QStringView text, double least, double most)
{
    const auto digits = readDigits(text);
    if (!digits)
        return noNumber(text);
    const double size = QLocale::c().toDouble(digits->whole + u'.' + digits->fraction + u'0');
    const double value = digits->isNegative && size > 0 ? -size : size;
    if (!std::isfinite(value) || value < least || value > most)
        return outOfRange(text, least, most);
    return value;
}

QString decimalCell(double value)
{
    return QLocale::c().toString(value, 'f', QLocale::FloatingPointShortest).remove(u',').replace(u'.', u',');
}

QStringList splitList(QStringView text)
{
    QStringList items;
    QString item;
    const auto finish = [&] {
        item = item.trimmed();
        if (!item.isEmpty())
            items.append(item);
        item.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' && i + 1 < text.size() && text.at(i + 1) == u'|') {
            item += u'|';
            ++i;
        } else if (c == u'|') {
            finish();
        } else {
            item += c;
        }
    }
    finish();
    return items;
}

QString listCell(const QStringList &items)
{
    QString out;
    for (const QString &item : items) {
        if (!out.isEmpty()) {
            // A \ at the end of an item would take the separator into it; the space between them is trimmed at reading.
            if (out.endsWith(u'\\'))
                out += u' ';
            out += u'|';
        }
        out += QString(item).replace(u'|', QStringLiteral("\\|"));
    }
    return out;
}

QString cleanText(QStringView text)
{
    QString out = text.trimmed().toString();
    if (out.contains(u'\r')) {
        out.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        out.replace(u'\r', u'\n');
    }
    return out;
}

QString excerpt(QStringView text)
{
    constexpr qsizetype kMost = 60;
    QString out;
    for (const QChar c : text.trimmed().left(kMost + 1))
        out += c.category() == QChar::Other_Control || c.isSpace() ? QChar(u' ') : c;
    if (out.size() > kMost) {
        out.truncate(out.at(kMost - 2).isHighSurrogate() ? kMost - 2 : kMost - 1);
        out += QChar(0x2026);
    }
    return out;
}

} // namespace rebond
