// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/consentcell.h"

#include "base/cells.h"
#include "base/dates.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>

namespace rebond::exchange {

namespace {

tl::unexpected<Error> noConsent(QStringView item)
{
    //: %1 is what the user wrote
    return invalid(
        QCoreApplication::translate(
            "Lists", "“%1” is not a consent. Write use:medium@given/expires, like photo:booklet@2011-06-20/2013-06-20.")
            .arg(excerpt(item)));
}

Result<std::optional<QDate>> optionalDate(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::optional<QDate>();
    const auto date = parseIsoDate(text);
    if (!date)
        return fail(date.error());
    return std::optional<QDate>(*date);
}

auto orderOf(const ConsentTerms &terms)
{
    const auto day = [](const std::optional<QDate> &date) { return date ? date->toJulianDay() : 0; };
    return std::tuple(terms.use, terms.medium, day(terms.givenOn), day(terms.expiresOn));
}

} // namespace

void sortConsents(QList<ConsentTerms> &consents)
{
    std::sort(consents.begin(), consents.end(),
              [](const ConsentTerms &a, const ConsentTerms &b) { return orderOf(a) < orderOf(b); });
    consents.resize(std::unique(consents.begin(), consents.end()) - consents.begin());
}

Result<QList<ConsentTerms>> parseConsents(QStringView cell)
{
    QList<ConsentTerms> consents;
    const QStringList items = splitList(cell);
    for (const QString &item : items) {
        const QStringView all(item);
        const qsizetype at = all.indexOf(u'@');
        const QStringView what = at < 0 ? all : all.left(at);
        const QStringView when = at < 0 ? QStringView() : all.mid(at + 1);
        const qsizetype colon = what.indexOf(u':');
        const auto use = domain::parseTerm<domain::ConsentUse>(colon < 0 ? what : what.left(colon));
        const auto medium = colon < 0 ? std::nullopt : domain::parseTerm<domain::ConsentMedium>(what.mid(colon + 1));
        if (!use || !medium)
            return noConsent(item);
        const qsizetype slash = when.indexOf(u'/');
        const auto given = optionalDate(slash < 0 ? when : when.left(slash));
        const auto expires = optionalDate(slash < 0 ? QStringView() : when.mid(slash + 1));
        if (!given)
            return fail(given.error());
        if (!expires)
            return fail(expires.error());
        consents.append({*use, *medium, *given, *expires});
    }
    sortConsents(consents);
    return consents;
}

QString consentsCell(QList<ConsentTerms> consents)
{
    sortConsents(consents);
    QStringList items;
    for (const ConsentTerms &terms : std::as_const(consents)) {
        QString item = domain::codeOf(terms.use) + u':' + domain::codeOf(terms.medium);
        if (terms.givenOn || terms.expiresOn)
            item += u'@' + (terms.givenOn ? isoDate(*terms.givenOn) : QString());
        if (terms.expiresOn)
            item += u'/' + isoDate(*terms.expiresOn);
        items.append(item);
    }
    return listCell(items);
}

} // namespace rebond::exchange
