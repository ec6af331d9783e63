// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wordorder.h"

#include <array>

namespace rebond::storage {

namespace {

struct Letter
{
    char16_t from;
    const char16_t *to;
};

// Within words; each is one call more around the others, and SQLite's parser takes some twenty-five, no more.
constexpr std::array kLetters{
    Letter{u'é', u"e"}, Letter{u'è', u"e"}, Letter{u'ê', u"e"},  Letter{u'ë', u"e"},
    Letter{u'à', u"a"}, Letter{u'â', u"a"}, Letter{u'ç', u"c"},  Letter{u'î', u"i"},
    Letter{u'ï', u"i"}, Letter{u'ô', u"o"}, Letter{u'ö', u"o"},  Letter{u'û', u"u"},
    Letter{u'ù', u"u"}, Letter{u'ü', u"u"}, Letter{u'œ', u"oe"}, Letter{u'’', u"'"},
};
// The first one of all: a capital hardly stands elsewhere.
constexpr std::array kFirstLetters{
    Letter{u'É', u"e"}, Letter{u'È', u"e"}, Letter{u'Ê', u"e"}, Letter{u'Ë', u"e"}, Letter{u'À', u"a"},
    Letter{u'Â', u"a"}, Letter{u'Ç', u"c"}, Letter{u'Î', u"i"}, Letter{u'Ï', u"i"}, Letter{u'Ô', u"o"},
    Letter{u'Ö', u"o"}, Letter{u'Û', u"u"}, Letter{u'Ù', u"u"}, Letter{u'Ü', u"u"}, Letter{u'Œ', u"oe"},
};

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

} // namespace

QString wordOrderSql(const char *column)
{
    const QString name = QLatin1String(column);
    QString expression = QStringLiteral("CASE substr(%1, 1, 1)").arg(name);
    for (const Letter &letter : kFirstLetters)
        expression += QStringLiteral(" WHEN %1 THEN %2")
                          .arg(quoted(QChar(letter.from)), quoted(QString::fromUtf16(letter.to)));
    expression += QStringLiteral(" ELSE substr(%1, 1, 1) END || substr(%1, 2)").arg(name);
    for (const Letter &letter : kLetters)
        expression = QStringLiteral("replace(%1, %2, %3)")
                         .arg(expression, quoted(QChar(letter.from)), quoted(QString::fromUtf16(letter.to)));
    return QStringLiteral("lower(%1)").arg(expression);
}

QString wordOrderOf(QString text)
{
    for (const Letter &letter : kFirstLetters) {
        if (text.startsWith(QChar(letter.from))) {
            text = QString::fromUtf16(letter.to) + text.mid(1);
            break;
        }
    }
    for (const Letter &letter : kLetters)
        text.replace(QChar(letter.from), QString::fromUtf16(letter.to));
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z') // as the engines do: no others
            c = c.toLower();
    }
    return text;
}

} // namespace rebond::storage
