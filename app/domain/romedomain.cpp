// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/romedomain.h"

#include <array>

namespace rebond::domain {

namespace {
constexpr std::array<const char16_t *, 14> kDomains = {
    u"Agriculture et pêche, espaces naturels et espaces verts, soins aux animaux",
    u"Arts et façonnage d’ouvrages d’art",
    u"Banque, assurance, immobilier",
    u"Commerce, vente et grande distribution",
    u"Communication, média et multimédia",
    u"Construction, bâtiment et travaux publics",
    u"Hôtellerie-restauration, tourisme, loisirs et animation",
    u"Industrie",
    u"Installation et maintenance",
    u"Santé",
    u"Services à la personne et à la collectivité",
    u"Spectacle",
    u"Support à l’entreprise",
    u"Transport et logistique",
};
} // namespace

QString romeDomainOf(const QString &code)
{
    if (code.isEmpty() || code.front() < u'A' || code.front() > u'N')
        return {};
    return QString::fromUtf16(kDomains.at(code.front().unicode() - u'A'));
}

} // namespace rebond::domain
