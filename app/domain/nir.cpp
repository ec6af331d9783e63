// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nir.h"

#include <QCoreApplication>
#include <QVarLengthArray>

namespace rebond::domain {

namespace {

constexpr qsizetype kKeyed = 15;
constexpr qsizetype kUnkeyed = 13;

// Digits in a row with separators dropped; where the groups between separators begin.
struct Run
{
    QVarLengthArray<char, 64> symbols;     // '0' to '9', and 'A' or 'B' behind a 2
    QVarLengthArray<qsizetype, 32> groups; // index of the first symbol of each group
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSeparator(QChar c)
{
    return c == u'.' || c == u'-' || c == QChar(0x2010) || c == QChar(0x2011)
        || (c.isSpace() && c != u'\n' && c != u'\r' && c != QChar(0x2028) && c != QChar(0x2029));
}

int number(const char *symbols, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i)
        value = value * 10 + (symbols[i] - '0');
    return value;
}

// The 13 symbols before the key.
bool hasForm(const char *nir)
{
    for (int i = 0; i < kUnkeyed; ++i) {
        if (i != 6 && nir[i] > '9')
            return false;
    }
    const bool isSex = nir[0] == '1' || nir[0] == '2' || nir[0] == '3' || nir[0] == '4' || nir[0] == '7'
                    || nir[0] == '8';
    const int month = number(nir + 3, 2);
    const bool isMonth = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
    const bool isDepartment = nir[6] > '9' ? nir[5] == '2' : number(nir + 5, 2) >= 1;
    return isSex && isMonth && isDepartment && number(nir + 7, 3) > 0 && number(nir + 10, 3) > 0;
}

bool hasKey(const char *nir)
{
    qint64 value = 0;
    for (int i = 0; i < kUnkeyed; ++i) {
        if (i == 6 && nir[i] > '9') // 2A is 19 and 2B is 18
            value = value / 10 * 100 + (nir[i] == 'A' ? 19 : 18);
        else
            value = value * 10 + (nir[i] - '0');
    }
    return nir[13] <= '9' && nir[14] <= '9' && number(nir + 13, 2) == 97 - value % 97;
}

NirFinding look(const Run &run)
{
    const char *symbols = run.symbols.constData();
    const qsizetype size = run.symbols.size();
    for (qsizetype g = 0; g < run.groups.size(); ++g) {
        const qsizetype end = run.groups.at(g) + kKeyed;
        const bool endsWithGroup = end == size || std::binary_search(run.groups.cbegin(), run.groups.cend(), end);
        const char *start = symbols + run.groups.at(g);
        if (endsWithGroup && end <= size && hasForm(start) && hasKey(start))
            return NirFinding::Certain;
    }
    const bool isWhole = size == kUnkeyed || size == kKeyed;
    return isWhole && hasForm(symbols) ? NirFinding::Doubtful : NirFinding::None;
}

} // namespace

NirFinding findNir(QStringView text)
{
    // Nearly every text has too few digits to begin with; 2A and 2B count one letter.
    if (std::count_if(text.begin(), text.end(), isDigit) < kUnkeyed - 1)
        return NirFinding::None;
    NirFinding found = NirFinding::None;
    Run run;
    bool isGroupOpen = false;
    const auto finish = [&] {
        if (run.symbols.size() >= kUnkeyed)
            found = std::max(found, look(run));
        run.symbols.clear();
        run.groups.clear();
        isGroupOpen = false;
    };
    for (qsizetype i = 0; i < text.size() && found != NirFinding::Certain; ++i) {
        const QChar c = text.at(i);
        const bool isCorsican = (c == u'A' || c == u'B' || c == u'a' || c == u'b') && isGroupOpen
                             && run.symbols.back() == '2' && (i + 1 == text.size() || !text.at(i + 1).isLetter());
        if (isDigit(c) || isCorsican) {
            if (!isGroupOpen)
                run.groups.append(run.symbols.size());
            isGroupOpen = true;
            run.symbols.append(char(c.toUpper().unicode()));
        } else if (isSeparator(c)) {
            isGroupOpen = false;
        } else {
            finish();
        }
    }
    finish();
    return found;
}

QString nirRefusal()
{
    return QCoreApplication::translate(
        "Values", "This text contains a social security number, which must not be kept. Take it out.");
}

QString nirRemark()
{
    return QCoreApplication::translate(
        "Values", "This text contains what looks like a social security number, which must not be kept. Check it.");
}

} // namespace rebond::domain
