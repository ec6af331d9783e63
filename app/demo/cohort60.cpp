// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/cohort60.h"

#include "base/clock.h"
#include "base/folding.h"
#include "demo/draft.h"

#include <utility>

namespace rebond::demo {

namespace {
constexpr quint64 kIdSeed = 606;
}

int Draft::memberNamed(const QString &family) const
{
    for (int i = 0; i < out.members.size(); ++i) {
        if (out.members[i].familyName == family)
            return i;
    }
    Q_ASSERT_X(false, "demo", qPrintable(family));
    return 0;
}

int Draft::companyNamed(const QString &name) const
{
    for (int i = 0; i < out.companies.size(); ++i) {
        if (out.companies[i].name == name)
            return i;
    }
    Q_ASSERT_X(false, "demo", qPrintable(name));
    return 0;
}

QString referenceOf(QChar letter, int number, int digits)
{
    return letter + QString::number(number).rightJustified(digits, u'0');
}

QString slug(const QString &text)
{
    const QString folded = fold(text);
    QString slug;
    for (const QChar c : folded) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    if (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

QStringList cells(const char16_t *text)
{
    return QString::fromUtf16(text).split(u'|', Qt::SkipEmptyParts);
}

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

QDate reportDay()
{
    return QDate(2012, 6, 30);
}

QDateTime instant()
{
    return QDateTime(QDate(2012, 7, 9), QTime(16, 30), Qt::UTC);
}

Cohort60 cohort60(IdMaker &ids)
{
    Draft draft{ids, {}, {}};
    domain::Cohort &cohort = draft.out.cohort;
    cohort.id = ids.next<domain::Cohort>();
    cohort.name = QStringLiteral("60 dans le 06");
    cohort.territory = QStringLiteral("06");
    cohort.startsOn = QDate(2011, 5, 31); // the first meeting; the site opened on 20 June
    cohort.endsOn = reportDay();
    cohort.goal = 30;
    addMembers(draft);
    addPortraits(draft);
    addConsents(draft);
    addCompanies(draft);
    addContacts(draft);
    addOutcomes(draft);
    addOutreach(draft);
    addWorkshops(draft);
    addPress(draft);
    addRelays(draft);
    addResumes(draft);
    addOffers(draft);
    addOnlineConsents(draft);
    addScans(draft);
    addAudience(draft);
    return std::move(draft.out);
}

Cohort60 cohort60()
{
    const FixedClock clock(instant());
    IdMaker ids(clock, kIdSeed);
    return cohort60(ids);
}

} // namespace rebond::demo
