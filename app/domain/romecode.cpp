// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/romecode.h"

#include "base/cells.h"

#include <QCoreApplication>

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

Result<Cleaned> cleanRomeCode(QStringView text)
{
    const QString code = compact(text).toUpper();
    const bool isForm = code.size() == 5 && code.at(0) >= u'A' && code.at(0) <= u'N'
                     && std::all_of(code.cbegin() + 1, code.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isForm)
        return Cleaned{code, {}};
    //: %1 is what the user wrote.
    return invalid(
        QCoreApplication::translate("Values",
                                    "“%1” is not a ROME code: it is a letter from A to N and four digits, like M1805.")
            .arg(excerpt(text)));
}

QString romeDomainOf(const QString &code)
{
    if (code.isEmpty() || code.front() < u'A' || code.front() > u'N')
        return {};
    return QString::fromUtf16(kDomains.at(code.front().unicode() - u'A'));
}

} // namespace rebond::domain
