// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencebreakdown.h"

namespace rebond::test {

namespace {

QString letterOf(const Member &m)
{
    if (m.romeCodes.isEmpty() || m.romeCodes[0].isEmpty())
        return QStringLiteral("unknown");
    const QString letter = m.romeCodes[0].left(1);
    return QStringLiteral("ABCDEFGHIJKLMN").contains(letter) ? letter : QStringLiteral("unknown");
}

// The départements there are, in the order of their codes.
QStringList departments()
{
    QStringList all;
    for (int i = 1; i <= 95; ++i) {
        if (i == 20) {
            all << QStringLiteral("2A") << QStringLiteral("2B");
            continue;
        }
        all << QString::number(i).rightJustified(2, u'0');
    }
    all << QStringLiteral("971 972 973 974 975 976 977 978 984 986 987 988 989").split(u' ');
    all.sort();
    return all;
}

QString departmentOfCode(const QString &code)
{
    if (code.size() != 5)
        return QStringLiteral("unknown");
    if (code.startsWith(QStringLiteral("20"))) {
        if (QStringLiteral("0137").contains(code[2]))
            return QStringLiteral("2A");
        return QStringLiteral("246").contains(code[2]) ? QStringLiteral("2B") : QStringLiteral("unknown");
    }
    for (const QString &department : departments()) {
        if (code.startsWith(department))
            return department;
    }
    return QStringLiteral("unknown");
}

QString bandOf(const Member &m, QDate asOf)
{
    if (!m.birthYear.has_value())
        return QStringLiteral("unknown");
    const int age = asOf.year() - m.birthYear.value();
    return age <= 24 ? QStringLiteral("under_25") : age <= 49 ? QStringLiteral("25_49") : QStringLiteral("50_plus");
}

template<typename NameOf>
QJsonArray rows(const Reader &reader, const QStringList &names, bool withZeros, NameOf nameOf)
{
    QJsonArray made;
    for (const QString &name : names) {
        int counted = 0;
        int rebounded = 0;
        for (const Member &m : reader.counted()) {
            if (nameOf(m) != name)
                continue;
            ++counted;
            if (reader.rebounded(m))
                ++rebounded;
        }
        if (counted == 0 && !withZeros)
            continue;
        const bool isWide = counted >= 20;
        made << QJsonObject{{QStringLiteral("name"), name},
                            {QStringLiteral("counted"), counted},
                            {QStringLiteral("rebounded"), rebounded},
                            {QStringLiteral("rate"),
                             isWide ? QJsonValue(double(rebounded) / counted) : QJsonValue::Null},
                            {QStringLiteral("interval"), isWide ? wilsonRoots(rebounded, counted) : QJsonValue::Null}};
    }
    return made;
}

} // namespace

QJsonObject breakdownsOf(const Reader &reader, const QStringList &sectorOrder)
{
    const QString unknown = QStringLiteral("unknown");
    const auto intention = [&](const Member &m) {
        return m.intention.has_value() ? codeOf(m.intention.value()) : unknown;
    };
    return {
        {QStringLiteral("sector"),
         rows(reader, sectorOrder, false,
              [](const Member &m) { return m.sectors.isEmpty() ? QString::fromLatin1("") : m.sectors[0]; })},
        {QStringLiteral("rome_domain"),
         rows(reader, QStringLiteral("A B C D E F G H I J K L M N unknown").split(u' '), false, letterOf)},
        {QStringLiteral("age_band"), rows(reader, QStringLiteral("under_25 25_49 50_plus unknown").split(u' '), true,
                                          [&](const Member &m) { return bandOf(m, reader.D); })},
        {QStringLiteral("intention"),
         rows(reader, QStringLiteral("emploi creation formation unknown").split(u' '), false, intention)},
        {QStringLiteral("department"),
         rows(reader, departments() << unknown, false, [](const Member &m) { return departmentOfCode(m.postalCode); })},
    };
}

} // namespace rebond::test
