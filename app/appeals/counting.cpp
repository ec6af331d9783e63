// SPDX-License-Identifier: GPL-3.0-or-later
#include "appeals/counting.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace rebond::appeals {

namespace {

constexpr char32_t kJoinsEmoji = 0x200D;
constexpr char32_t kAsEmoji = 0xFE0F;
constexpr char32_t kKeycap = 0x20E3;

bool isWithin(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}
bool isFlagLetter(char32_t c)
{
    return isWithin(c, 0x1F1E6, 0x1F1FF);
}
bool isSkin(char32_t c)
{
    return isWithin(c, 0x1F3FB, 0x1F3FF);
}

bool isEmoji(const QList<uint> &sign)
{
    return std::any_of(sign.cbegin(), sign.cend(), [](uint c) {
        return isWithin(c, 0x1F000, 0x1FAFF) || isWithin(c, 0x2600, 0x27BF) || c == kAsEmoji || c == kKeycap;
    });
}

// The ranges whose letters count one with X (its published configuration, version 3); all others count two.
bool isLight(char32_t c)
{
    return c <= 4351 || isWithin(c, 8192, 8205) || isWithin(c, 8208, 8223) || isWithin(c, 8242, 8247);
}

int weightOf(const QString &sign)
{
    const QList<uint> points = sign.toUcs4();
    if (isEmoji(points))
        return 2;
    int weight = 0;
    for (const uint c : points)
        weight += isLight(c) ? 1 : 2;
    return weight;
}

int plainLength(const QString &text, Counting counting)
{
    if (counting == Counting::Units)
        return static_cast<int>(text.size());
    const QStringList signs = signsOf(text);
    if (counting == Counting::Letters)
        return static_cast<int>(signs.size());
    int length = 0;
    for (const QString &sign : signs)
        length += weightOf(sign);
    return length;
}

struct Link
{
    qsizetype start;
    qsizetype length;
    bool hasScheme;
};

QList<Link> linksIn(const QString &text)
{
    // Without a scheme only endings that people write in messages: X knows them all.
    static const QRegularExpression
        form(QStringLiteral(
                 "(?<![\\w@/.-])(?:(https?://)[^\\s<>\"“”«»]+|(?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+"
                 "(?:com|org|net|info|eu|fr|be|ch|ca|de|uk|es|it|lu|io|pro|jobs|dev|app|me|tv|biz|paris)"
                 "(?![\\w-])(?:/[^\\s<>\"“”«»]*)?)"),
             QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    QList<Link> links;
    for (auto each = form.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        qsizetype length = match.capturedLength();
        while (length > 0 && QStringView(u".,;:!?…)]}'’").contains(text[match.capturedStart() + length - 1]))
            --length; // the sentence's, not the address's
        links.append({match.capturedStart(), length, match.capturedLength(1) > 0});
    }
    return links;
}

QString withoutHosts(QString text)
{
    static const QRegularExpression form(QStringLiteral("(?<![\\w@/])(@\\w+)@[\\w.-]+\\w"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(form, QStringLiteral("\\1"));
}

} // namespace

QStringList signsOf(const QString &text)
{
    QStringList signs;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() > 0) {
        const QString sign = text.mid(from, finder.position() - from);
        from = finder.position();
        const char32_t first = sign.toUcs4().value(0);
        const QList<uint> last = signs.isEmpty() ? QList<uint>() : signs.last().toUcs4();
        // Qt of Debian 12 parts some of what is one emoji.
        const bool belongs = !last.isEmpty()
                          && (last.last() == kJoinsEmoji || first == kJoinsEmoji || first == kAsEmoji || isSkin(first)
                              || (last.size() == 1 && isFlagLetter(last.first()) && isFlagLetter(first)));
        if (belongs)
            signs.last() += sign;
        else
            signs.append(sign);
    }
    return signs;
}

int lengthOf(const QString &text, const Network &network)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    const auto counted = [&](const QString &part) {
        return plainLength(network.hidesHosts ? withoutHosts(part) : part, network.counting);
    };
    if (network.linkLength == 0)
        return counted(composed);
    int length = 0;
    qsizetype from = 0;
    for (const Link &link : linksIn(composed)) {
        length += counted(composed.mid(from, link.start - from));
        const int written = plainLength(composed.mid(link.start, link.length), network.counting);
        length += link.hasScheme ? network.linkLength : std::max(written, network.linkLength);
        from = link.start + link.length;
    }
    return length + counted(composed.mid(from));
}

} // namespace rebond::appeals
