// SPDX-License-Identifier: GPL-3.0-or-later
// Invented lives for the tests of CVs.
#pragma once

#include "cv/resume.h"

namespace rebond::test {

inline cv::Work aPost(const QString &company, const QString &position, cv::PartialDate from, cv::PartialDate to)
{
    cv::Work post;
    post.name = company;
    post.position = position;
    post.startDate = from;
    post.endDate = to;
    return post;
}

// All that a CV can tell of somebody in every place: `isWoman` chooses the forms of the words.
inline cv::Resume aTellingLife(bool isWoman)
{
    const auto form = [&](const char *woman, const char *man) { return QString::fromUtf8(isWoman ? woman : man); };
    cv::Resume resume;
    resume.basics.name = form("Zoé Imaginaire-Inventée", "Zénon Imaginaire-Inventée");
    resume.basics.label = form("Conseillère commerciale", "Conseiller commercial");
    resume.basics.image = QStringLiteral("https://example.org/portrait.jpg");
    resume.basics.email = QStringLiteral("imaginaire@example.org");
    resume.basics.phone = QStringLiteral("+33465710199");
    resume.basics.url = QStringLiteral("https://example.org/imaginaire");
    resume.basics.summary =
        form("Mme Zoé IMAGINAIRE, née le 3 avril 1961 à Antibes, mariée, deux enfants. Motivée, 20 ans d’expérience. "
             "Écrire à imaginaire@example.org ou 04 65 71 01 99, voir www.example.org/imaginaire.",
             "M. Zénon IMAGINAIRE, né le 3 avril 1961 à Antibes, marié, deux enfants. Motivé, 20 ans d’expérience. "
             "Écrire à imaginaire@example.org ou 04 65 71 01 99, voir www.example.org/imaginaire.");
    resume.basics.location.address = QStringLiteral("12 rue Imaginée");
    resume.basics.location.postalCode = QStringLiteral("06987");
    resume.basics.location.city = QStringLiteral("Antibes");
    resume.basics.profiles.append(
        {QStringLiteral("Réseau"), QStringLiteral("zimaginaire"), QStringLiteral("https://example.org/profil"), {}});
    resume.work.append(aPost(QStringLiteral("Azurel"), form("Directrice des ventes", "Directeur des ventes"),
                             {2008, 6, 0}, {2012, 3, 0}));
    resume.work.last().url = QStringLiteral("https://azurel.example.org");
    resume.work.last().highlights = {form("Première vendeuse de la région", "Premier vendeur de la région"),
                                     QStringLiteral("Équipe de 12 personnes chez Imaginaire et fils")};
    resume.work.last().highlights[0] = form("Meilleure année : chargée de 40 comptes",
                                            "Meilleure année : chargé de 40 comptes");
    resume.work.append(aPost(QStringLiteral("Mistralou"), form("Vendeuse", "Vendeur"), {2001, 0, 0}, {2008, 5, 31}));
    resume.education.append({QStringLiteral("Lycée inventé"),
                             QStringLiteral("https://lycee.example.org"),
                             QStringLiteral("Commerce"),
                             QStringLiteral("BTS"),
                             {},
                             {1983, 0, 0},
                             {},
                             {},
                             {}});
    resume.skills.append({QStringLiteral("Négociation"), {}, {QStringLiteral("grands comptes")}, {}});
    resume.languages.append({QStringLiteral("Anglais"), QStringLiteral("B2"), {}});
    resume.certificates.append({QStringLiteral("Permis B"), {1981, 0, 0}, {}, QStringLiteral("Préfecture"), {}});
    resume.interests.append({QStringLiteral("Chant"), {}, {}});
    resume.rest.insert(QStringLiteral("references"), QStringLiteral("Zoé Imaginaire"));
    resume.work[0].rest.insert(QStringLiteral("x-boss"), QStringLiteral("Imaginaire"));
    return resume;
}

// What must be nowhere in the anonymous CV of either.
inline const char *const kTellsWho[] = {"Zoé",         "Zénon",       "Imaginaire",   "Inventée",     "imaginaire@",
                                        "portrait",    "0465",        "04 65",        "33465710199",  "1961",
                                        "Antibes",     "mariée",      "marié",        "deux enfants", "Mme ",
                                        "née le",      "né le",       "rue Imaginée", "06987",        "example.org",
                                        "zimaginaire", "Conseillère", "Directrice",   "Vendeuse",     "chargée",
                                        "Motivée",     "1983",        "1981",         "2001"};
// What must be left of it.
inline const char *const kStays[] =
    {"Conseiller", "20 ans d’expérience", "Azurel", "Mistralou", "Directeur", "Anglais", "B2", "BTS", "Permis B",
     "Chant",      "grands comptes"};

} // namespace rebond::test
