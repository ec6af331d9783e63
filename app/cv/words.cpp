// SPDX-License-Identifier: GPL-3.0-or-later
#include "cv/words.h"

namespace rebond::cv {

QString Words::heading(Section section) const
{
    switch (section) {
    case Section::Profile: return isFrench() ? QStringLiteral("Profil") : QStringLiteral("Profile");
    case Section::Work: return isFrench() ? QStringLiteral("Expérience professionnelle") : QStringLiteral("Experience");
    case Section::Education: return isFrench() ? QStringLiteral("Formation") : QStringLiteral("Education");
    case Section::Skills: return isFrench() ? QStringLiteral("Compétences") : QStringLiteral("Skills");
    case Section::Languages: return isFrench() ? QStringLiteral("Langues") : QStringLiteral("Languages");
    case Section::Certificates:
        return isFrench() ? QStringLiteral("Certifications et permis") : QStringLiteral("Certificates");
    case Section::Interests: return isFrench() ? QStringLiteral("Centres d’intérêt") : QStringLiteral("Interests");
    }
    return {};
}

QString Words::date(const PartialDate &date) const
{
    if (date.isNull())
        return {};
    if (date.month == 0)
        return QString::number(date.year);
    if (date.day == 0)
        return m_formats.month(date.month) + u' ' + QString::number(date.year);
    return m_formats.date(QDate(date.year, date.month, date.day));
}

QString Words::span(const PartialDate &start, const PartialDate &end) const
{
    const QString from = date(start);
    const QString to = date(end);
    if (from == to || from.isEmpty())
        return to;
    if (to.isEmpty())
        return (isFrench() ? QStringLiteral("depuis %1") : QStringLiteral("since %1")).arg(from);
    return from + QStringLiteral(" – ") + to;
}

QString Words::lasting(int months) const
{
    const int years = months / 12;
    const int rest = months % 12;
    QStringList parts;
    if (years > 0)
        parts.append(QStringLiteral("%1 %2").arg(years).arg(
            isFrench() ? (years == 1 ? QStringLiteral("an") : QStringLiteral("ans"))
                       : (years == 1 ? QStringLiteral("year") : QStringLiteral("years"))));
    if (rest > 0)
        parts.append(QStringLiteral("%1 %2").arg(rest).arg(
            isFrench() ? QStringLiteral("mois") : (rest == 1 ? QStringLiteral("month") : QStringLiteral("months"))));
    return parts.join(isFrench() ? QStringLiteral(" et ") : QStringLiteral(" and "));
}

QString Words::known(Known what, const QString &value) const
{
    switch (what) {
    case Known::Occupations:
        return (isFrench() ? QStringLiteral("Métiers recherchés\u202F: %1.") : QStringLiteral("Looks for: %1."))
            .arg(value);
    case Known::Sectors:
        return (isFrench() ? QStringLiteral("Secteurs\u202F: %1.") : QStringLiteral("Sectors: %1.")).arg(value);
    case Known::Mobility:
        return (isFrench() ? QStringLiteral("Mobilité\u202F: %1\u00A0km.") : QStringLiteral("Mobility: %1\u00A0km."))
            .arg(value);
    }
    return {};
}

QString Words::available(QDate from, QDate today) const
{
    if (from <= today)
        return isFrench() ? QStringLiteral("Disponible.") : QStringLiteral("Available.");
    return (isFrench() ? QStringLiteral("Disponible à partir du %1.") : QStringLiteral("Available from %1."))
        .arg(m_formats.date(from));
}

QString Words::portraitAloud(const QString &name) const
{
    return (isFrench() ? QStringLiteral("Photo de %1") : QStringLiteral("Photo of %1")).arg(name);
}

QString Words::codeAloud(const QString &address) const
{
    return (isFrench() ? QStringLiteral("Code QR qui mène à %1") : QStringLiteral("QR code that leads to %1"))
        .arg(address);
}

QString Words::anonymousTitle() const
{
    return isFrench() ? QStringLiteral("Candidature") : QStringLiteral("Applicant");
}

} // namespace rebond::cv
