// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of relays.
#include "domain/romecode.h"
#include "domain/webaddress.h"
#include "exchange/fieldmakers.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::exchange {

namespace {

using domain::FollowerCount;
using domain::Relay;

Done parseRelayRome(const CellText &cell, Draft<Relay> &draft)
{
    QStringList codes;
    const QStringList items = splitList(cell.text);
    for (const QString &item : items) {
        auto code = domain::cleanRomeCode(item);
        if (!code)
            return fail(std::move(code.error()));
        if (!code->remark.isEmpty())
            *cell.remark = std::move(code->remark);
        codes.append(std::move(code->text));
    }
    draft.record.romeCodes = codes;
    return {};
}

Printed printRelayRome(const Relay &relay, const References &)
{
    return {listCell(relay.romeCodes)};
}

Result<FollowerCount> followerCountIn(const QString &item)
{
    const qsizetype at = item.indexOf(u'@');
    if (at < 0) {
        //: %1 is what the user wrote
        return invalid(QCoreApplication::translate("Lists", "“%1” is a number of followers without its day. Write "
                                                            "number@day, like 1500@30/06/2012.")
                           .arg(excerpt(item)));
    }
    const auto count = parseInteger(QStringView(item).left(at).trimmed(), 0, 2'000'000'000);
    if (!count)
        return fail(count.error());
    const auto day = parseDate(QStringView(item).mid(at + 1).trimmed());
    if (!day)
        return fail(day.error());
    return FollowerCount{*day, *count};
}

Done parseFollowers(const CellText &cell, Draft<Relay> &draft)
{
    QList<FollowerCount> counts;
    const QStringList items = splitList(cell.text);
    for (const QString &item : items) {
        const auto count = followerCountIn(item);
        if (!count)
            return fail(count.error());
        if (!counts.contains(*count))
            counts.append(*count);
    }
    std::sort(counts.begin(), counts.end(),
              [](const FollowerCount &one, const FollowerCount &other) { return one.day < other.day; });
    const auto twice = std::adjacent_find(counts.cbegin(), counts.cend(),
                                          [](const FollowerCount &one, const FollowerCount &other) {
                                              return one.day == other.day;
                                          });
    if (twice != counts.cend()) {
        //: %1 is a date
        return invalid(QCoreApplication::translate("Lists", "Two numbers of followers for %1: keep one of them.")
                           .arg(dateCell(twice->day)));
    }
    draft.record.followers = counts;
    return {};
}

Printed printFollowers(const Relay &relay, const References &)
{
    QStringList items;
    for (const FollowerCount &each : relay.followers)
        items.append(QString::number(each.count) + u'@' + dateCell(each.day));
    return {listCell(items)};
}

size_t hashOfFollowers(const Relay &relay, size_t seed)
{
    size_t hash = qHash(relay.followers.size(), seed);
    for (const FollowerCount &each : relay.followers)
        hash = hashOf(each.count, hashOf(each.day, hash));
    return hash;
}

Field<Relay> followersField(const Names &names)
{
    return {names.key,       names.label,
            names.heading,   names.synonyms,
            names.help,      names.traits,
            parseFollowers,  [](const Relay &from, Relay &to) { to.followers = from.followers; },
            hashOfFollowers, printFollowers};
}

const Field<Relay> kRelayFields[] = {
    text<&Relay::reference>(
        {"reference", QT_TRANSLATE_NOOP("ListLabels", "Reference"), u"Référence",
         u"Réf|Numéro|N°|Nº|Identifiant|Id|Code",
         QT_TRANSLATE_NOOP("ListHelp",
                           "A short text of yours that no other relay has; Rebond gives one where it is empty."),
         Trait::HasDefault}),
    text<&Relay::name>({"name", QT_TRANSLATE_NOOP("ListLabels", "Name"), u"Nom",
                        u"Relais|Nom du relais|Nom affiché|Qui",
                        QT_TRANSLATE_NOOP("ListHelp", "Who passes on: a person or an organisation."), Trait::Required}),
    text<&Relay::network>({"network", QT_TRANSLATE_NOOP("ListLabels", "Network"), u"Réseau",
                           u"Réseau social|Plateforme|Site",
                           QT_TRANSLATE_NOOP("ListHelp", "The social network, as people call it."), Trait::Required}),
    text<&Relay::handle>(
        {"handle", QT_TRANSLATE_NOOP("ListLabels", "Account"), u"Compte",
         u"Pseudo|Pseudonyme|Nom d'utilisateur|Identifiant du compte|Arobase|Profil",
         QT_TRANSLATE_NOOP("ListHelp", "The name of the account there, with or without @; one relay an account."),
         Trait::Required}),
    cleaned<&Relay::email, domain::cleanEmail>(
        {"email", QT_TRANSLATE_NOOP("ListLabels", "E-mail"), u"Courriel",
         u"E-mail|Mail|Mél|Adresse e-mail|Adresse mail|Adresse électronique|Courrier électronique",
         QT_TRANSLATE_NOOP("ListHelp", "One e-mail address.")}),
    textList<&Relay::sectors>({"sectors", QT_TRANSLATE_NOOP("ListLabels", "Sectors"), u"Secteurs",
                               u"Secteur|Secteur d'activité|Secteurs d'activité|Domaine|Domaines|Sector",
                               QT_TRANSLATE_NOOP("ListHelp", "Sectors whose people follow this relay, parted by |.")}),
    fieldOf<&Relay::romeCodes>({"rome", QT_TRANSLATE_NOOP("ListLabels", "ROME codes"), u"Codes ROME",
                                u"ROME|Code ROME|Fiche ROME|Métiers",
                                QT_TRANSLATE_NOOP("ListHelp", "Codes of the ROME parted by |, like M1805.")},
                               parseRelayRome, printRelayRome),
    text<&Relay::bioTag>(
        {"bio_tag", QT_TRANSLATE_NOOP("ListLabels", "Mark in the profile"), u"Mention en bio",
         u"Bio|Mot-dièse|Hashtag|Mention du profil",
         QT_TRANSLATE_NOOP("ListHelp", "What the profile bears for job seekers to find it, like #i4Emploi.")}),
    followersField(
        {"followers", QT_TRANSLATE_NOOP("ListLabels", "Followers"), u"Abonnés",
         u"Nombre d'abonnés|Followers|Relevés d'abonnés",
         QT_TRANSLATE_NOOP("ListHelp",
                           "How many followed on which day, parted by |: 1500@30/06/2012. Earlier counts stay.")}),
    date<&Relay::introducedOn>(
        {"introduced_on", QT_TRANSLATE_NOOP("ListLabels", "Introduced on"), u"Présenté le",
         u"Présentation|Date de présentation|Premier contact|Première prise de contact",
         QT_TRANSLATE_NOOP("ListHelp", "When the group first presented itself; ask nobody before.")}),
    integer<&Relay::monthlyLimit, 0, 10'000>(
        {"monthly_limit", QT_TRANSLATE_NOOP("ListLabels", "Requests a month at most"), u"Demandes par mois",
         u"Demandes par mois au plus|Maximum par mois|Demandes max|Limite par mois",
         QT_TRANSLATE_NOOP("ListHelp", "Never asked more often in a calendar month; empty where nothing was agreed.")}),
    date<&Relay::stoppedOn>({"stopped_on", QT_TRANSLATE_NOOP("ListLabels", "Stopped on"), u"Stop",
                             u"Arrêt|Arrêté le|Date d'arrêt|Ne plus solliciter|Stop le",
                             QT_TRANSLATE_NOOP("ListHelp", "The day since when this relay is asked no more.")}),
    text<&Relay::notes>({"notes", QT_TRANSLATE_NOOP("ListLabels", "Notes"), u"Notes",
                         u"Note|Commentaire|Commentaires|Remarque|Remarques|Observation|Observations",
                         QT_TRANSLATE_NOOP("ListHelp", "Whatever else is worth keeping.")}),
};

} // namespace

template<>
std::span<const Field<Relay>> fieldTable()
{
    return kRelayFields;
}

} // namespace rebond::exchange
