// SPDX-License-Identifier: GPL-3.0-or-later
#include "appeals/publictext.h"

#include <QList>

namespace rebond::appeals {

namespace {

constexpr int kMarksAtMost = 4; // on one letter: Vietnamese and Hebrew need three
constexpr char32_t kNonJoiner = 0x200C;
constexpr char32_t kJoiner = 0x200D;
constexpr char32_t kReplacement = 0xFFFD; // what stands for a broken character

bool isLineEnd(char32_t c)
{
    return c == u'\n' || c == 0x2028 || c == 0x2029 || c == 0x85;
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

// Letters and signs by their class that are drawn as nothing: fillers of Hangul, the empty Braille cell.
bool isDrawnAsNothing(char32_t c)
{
    return c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0;
}

bool mayStand(char32_t c)
{
    if (isDrawnAsNothing(c))
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse: return false;
    case QChar::Other_Format: return c == kNonJoiner || c == kJoiner;
    default: return c != kReplacement && (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
    }
}

// One line, without blanks at its ends.
QString cleanLine(const QList<uint> &points)
{
    QList<char32_t> kept;
    int marks = 0;
    for (const uint point : points) {
        const auto c = static_cast<char32_t>(point);
        if (QChar::isSpace(c)) {
            // No-break blanks are somebody's typography; a row of blanks is one.
            const bool isBreakable = c != QChar::Nbsp && c != 0x202F;
            const bool isSecond = !kept.isEmpty() && QChar::isSpace(kept.last());
            if (!isSecond)
                kept.append(isBreakable ? U' ' : c);
            marks = 0;
            continue;
        }
        if (!mayStand(c))
            continue;
        marks = isMark(c) ? marks + 1 : 0;
        if (marks <= kMarksAtMost)
            kept.append(c);
    }
    return QString::fromUcs4(kept.constData(), kept.size()).trimmed();
}

} // namespace

QString publicText(QStringView text)
{
    QString whole = text.toString();
    whole.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    whole.replace(u'\r', u'\n');
    const QList<uint> points = whole.toUcs4();
    QStringList lines;
    QList<uint> line;
    const auto endLine = [&] {
        const QString clean = cleanLine(line);
        line.clear();
        if (!clean.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines.append(clean);
    };
    for (const uint point : points) {
        if (isLineEnd(static_cast<char32_t>(point)))
            endLine();
        else
            line.append(point);
    }
    endLine();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n').normalized(QString::NormalizationForm_C);
}

QString publicLine(QStringView text)
{
    return publicText(text).simplified();
}

QString withoutCalls(const QString &line)
{
    const auto isOfWord = [&](qsizetype at) {
        return at >= 0 && at < line.size()
            && (line[at].isLetterOrNumber() || line[at].isMark() || line[at].isSurrogate() || line[at] == u'_');
    };
    QString kept;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isSign = QStringView(u"@#＠＃").contains(line[i]);
        if (isSign && !isOfWord(i - 1)) {
            qsizetype next = i;
            while (next < line.size() && QStringView(u"@#＠＃").contains(line[next]))
                ++next;
            if (isOfWord(next)) {
                i = next - 1;
                continue;
            }
        }
        kept += line[i];
    }
    return kept;
}

} // namespace rebond::appeals
