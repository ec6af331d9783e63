// SPDX-License-Identifier: GPL-3.0-or-later
// Invented relays on invented networks. Comes last: no other record depends on them, and no figure counts them. Nobody has
// been asked yet: the members have agreed to nothing on social networks.
#include "demo/draft.h"

namespace rebond::demo {

using namespace domain;

namespace {

struct RelayRow
{
    const char16_t *name;
    const char16_t *network;
    const char16_t *handle;
    const char16_t *sectors; // '|' between them, as between the next two
    const char16_t *romes;
    const char16_t *followers; // "2012-01-15 1200"
    const char *introduced;
    int monthlyLimit; // 0: none was agreed
    const char *stopped;
    const char16_t *notes;
};

constexpr RelayRow kRelays[] = {
    {u"Le Galet bavard", u"Ricochet", u"@galet-bavard", u"Informatique|Communication et web", u"M1805|M1802",
     u"2011-10-03 1180|2012-05-14 2460", "2011-10-03", 4, "", u"Relaie surtout le mardi."},
    {u"Solène Parlevite", u"Ricochet", u"@parlevite", u"Ressources humaines", u"M1502|M1501",
     u"2011-10-03 640|2012-04-02 910", "2011-10-10", 0, "", u""},
    {u"Chiffres et Tomettes", u"Ricochet", u"@chiffres-tomettes", u"Finance et gestion", u"M1203|M1204|M1205",
     u"2012-01-16 3020", "2012-01-16", 2, "", u""},
    {u"Comptoir des Mimosas", u"Placette", u"comptoir.mimosas", u"Commerce et marketing|Tourisme et hôtellerie",
     u"D1406|M1705", u"2011-11-21 5400|2012-06-04 5150", "2011-11-21", 6, "", u""},
    {u"Atelier des Boulons", u"Placette", u"atelier.boulons", u"Industrie|Qualité et environnement", u"H1206|H1502",
     u"2012-02-06 770", "2012-02-06", 0, "", u""},
    {u"Truelle et Niveau", u"Placette", u"truelle.niveau", u"BTP|Immobilier", u"F1201|C1504", u"2012-03-05 1890", "", 3,
     "", u"Nous a écrit ; à rencontrer avant toute demande."},
    {u"Quai Fictif 12", u"Ricochet", u"@quai-fictif", u"Logistique et achats", u"N1301|M1101", u"", "2012-03-19", 0, "",
     u"Abonnés à relever."},
    {u"La Blouse de Nulle-Part", u"Ricochet", u"@blouse-nulle-part", u"Santé", u"J1301", u"2011-12-05 420",
     "2011-12-05", 2, "2012-05-01", u"A demandé qu’on ne la sollicite plus."},
};

QList<FollowerCount> countsIn(const char16_t *text)
{
    QList<FollowerCount> counts;
    const QStringList readings = cells(text);
    for (const QString &each : readings) {
        const QStringList words = each.split(u' ');
        counts.append({QDate::fromString(words.value(0), Qt::ISODate), words.value(1).toInt()});
    }
    return counts;
}

std::optional<QDate> dayIn(const char *iso)
{
    const QDate found = day(iso);
    return found.isValid() ? std::optional(found) : std::nullopt;
}

} // namespace

void addRelays(Draft &draft)
{
    int number = 0;
    for (const RelayRow &row : kRelays) {
        Relay relay;
        relay.reference = referenceOf(u'L', ++number, 2);
        relay.name = QString::fromUtf16(row.name);
        relay.network = QString::fromUtf16(row.network);
        relay.handle = QString::fromUtf16(row.handle);
        relay.email = slug(relay.name) + QStringLiteral("@example.org");
        relay.sectors = cells(row.sectors);
        relay.romeCodes = cells(row.romes);
        relay.bioTag = QStringLiteral("#i4Emploi");
        relay.followers = countsIn(row.followers);
        relay.introducedOn = dayIn(row.introduced);
        if (row.monthlyLimit > 0)
            relay.monthlyLimit = row.monthlyLimit;
        relay.stoppedOn = dayIn(row.stopped);
        relay.notes = QString::fromUtf16(row.notes);
        relay.id = draft.ids.next<Relay>();
        draft.out.relays.append(relay);
    }
}

} // namespace rebond::demo
