// SPDX-License-Identifier: GPL-3.0-or-later
// What became of whom: the twenty first rebounds of the curve, and the rest. Each line is there for a figure; the
// independent count is in tests/demo.
#include "demo/tables.h"

namespace rebond::demo {

namespace {

using domain::Evidence;
using enum domain::OutcomeType;

constexpr OutcomeRow kOutcomes[] = {
    {u"Mimosard", CDD, u"Hôtel du Pélican Rieur", u"Réceptionniste", "2011-07-04", "2011-07-05", "2011-09-30", "", 39,
     "annonce", "", Evidence::Justifie, ""},
    {u"Cimiezol", CTT, u"Entrepôts Cartonnelle", u"Chef d’équipe", "2011-07-18", "2011-07-20", "2011-09-02",
     "2011-09-02", 35, "cabinet", "", Evidence::Confirme, ""},
    {u"Boréonnat", CDI, u"Tramontane Systèmes", u"Administrateur systèmes", "2011-07-25", "2011-07-25", "", "", 35,
     "reseau", "collectif", Evidence::Justifie, ""},
    {u"Kervazo", CREA, u"", u"Gérante d’une agence web", "2011-08-16", "2011-08-29", "", "", 0, "", "",
     Evidence::Justifie, ""},
    {u"Gorbiolle", CDI, u"Jardinerie Pampelune", u"Responsable de magasin", "2011-09-19", "2011-09-20", "", "", 37,
     "annonce", "", Evidence::Confirme, ""},
    {u"Diakounel", CDD, u"Socca Numérique", u"Développeur", "2011-10-17", "2011-10-18", "2012-10-16", "", 35,
     "collectif", "site", Evidence::Justifie, ""},
    {u"Touronde", DEM, u"", u"", "2011-10-31", "2011-11-02", "", "", 0, "", "", Evidence::Declare, ""},
    {u"Gourdonval", CREA, u"", u"Mandataire immobilier", "2011-11-14", "2011-11-21", "", "", 0, "reseau", "",
     Evidence::Declare, ""},
    {u"Falicornet", CDI, u"Grand Parasol Hébergement", u"Responsable d’exploitation", "2011-11-21", "2011-11-22", "",
     "", 35, "annonce", "site|reseau", Evidence::Justifie, ""},
    {u"Opiasque", CREA, u"", u"Conseil en gestion", "2011-12-15", "2012-01-10", "", "", 0, "", "", Evidence::Declare,
     ""},
    {u"Tinéasque", FORM, u"", u"Transport de marchandises, capacité professionnelle", "2012-01-09", "2012-01-09",
     "2012-07-13", "", 35, "public", "", Evidence::Justifie, ""},
    {u"Fontvive", CDI, u"Hôtel de la Vague Lente", u"Directeur d’hôtel", "2012-01-16", "2012-01-17", "", "", 39,
     "presse", "collectif", Evidence::Justifie, ""},
    {u"Jabronelle", CDD, u"Cabinet Tremplin Rose", u"Chargée de recrutement", "2012-01-30", "2012-01-31", "2012-05-31",
     "2012-05-31", 28, "annonce", "", Evidence::Confirme, ""},
    {u"Lucéramel", CDI, u"Polyclinique Belair-sur-Mer", u"Ingénieur réseaux", "2012-03-01", "2012-03-02", "", "", 35,
     "site", "annonce", Evidence::Justifie, ""},
    {u"Mazoubert", FORM, u"", u"Assistante import-export", "2012-03-05", "2012-03-06", "2012-09-28", "", 30, "public",
     "", Evidence::Confirme, ""},
    {u"Bévérasque", CTT, u"Cabinet Doublecompte", u"Comptable", "2012-03-12", "2012-03-14", "2012-07-31", "", 35,
     "annonce", "", Evidence::Justifie, ""},
    {u"Siagnole", CDI, u"Capteurs Sentinova", u"Ingénieur essais", "2012-03-14", "2012-03-20", "", "", 37, "reseau",
     "cooptation_membre", Evidence::Confirme, ""},
    {u"Dorméa", CDI, u"Cavelune Distribution", u"Directeur régional", "2012-03-28", "2012-03-28", "", "", 37,
     "collectif", "livret", Evidence::Justifie, ""},
    {u"Paillonnet", RET, u"", u"", "2012-04-01", "2012-04-02", "", "", 0, "", "", Evidence::Declare, ""},
    {u"Daluisard", CDD, u"Rénovation Vieux Murs", u"Conducteur de travaux", "2012-04-10", "2012-04-12", "2012-10-09",
     "", 39, "annonce", "", Evidence::Justifie, ""}, // six months to the day: durable
    {u"Zavatterol", SNOUV, u"", u"", "2012-04-16", "2012-04-16", "", "", 0, "", "", Evidence::Declare, ""},
    {u"Draïouse", CDI, u"Optique Belvédonne", u"Responsable grands comptes", "2012-04-16", "2012-04-16", "", "", 35,
     "cabinet", "", Evidence::Declare, "2012-05-10"}, // the contract was broken off before the first day
    {u"Merveillat", CDD, u"Affichage Tintamarre", u"Chef de publicité", "2012-04-23", "2012-04-24", "2012-07-20", "",
     35, "spontanee", "relais", Evidence::Confirme, ""},
    {u"Tranvelle", FORM, u"", u"Licence professionnelle, médias numériques", "2012-04-30", "2012-05-02", "2012-12-21",
     "", 35, "public", "", Evidence::Justifie, ""},
    {u"Quinsonnet", CREA, u"", u"Études de marché", "2012-05-02", "2012-05-09", "", "", 0, "public", "",
     Evidence::Declare, ""},
    {u"Jabronelle", FORM, u"", u"Conseil en évolution professionnelle", "2012-06-04", "2012-06-05", "2012-10-26", "",
     30, "public", "", Evidence::Declare, ""},
    {u"Rimplassot", CDI, u"Mimosa Mobile", u"Développeur web", "2012-06-11", "2012-06-12", "", "", 35, "livret", "site",
     Evidence::Justifie, ""},
    {u"Cagnolive", CDD, u"Excursions Sentier Bleu", u"Responsable des groupes", "2012-06-18", "2012-07-09",
     "2012-09-28", "", 35, "annonce", "", Evidence::Declare, ""}, // known late: 19 where one stops at 30 June
    {u"Pélissandre", CDI, u"Cyprès Sécurité Numérique", u"Administrateur de bases de données", "2012-07-16",
     "2012-06-25", "", "", 35, "reseau", "", Evidence::Justifie, ""}, // signed, not begun: upcoming
};

using enum domain::CheckpointResult;

constexpr CheckpointRow kCheckpoints[] = {
    {u"Mimosard", "2011-07-04", 3, "2011-10-05", AutrePoste}, // kept on: still at work though the plan said otherwise
    {u"Cimiezol", "2011-07-18", 3, "2011-10-20", FinRecherche},
    {u"Boréonnat", "2011-07-25", 3, "2011-10-26", MemePoste},
    {u"Kervazo", "2011-08-16", 3, "2011-11-17", MemePoste},
    {u"Gorbiolle", "2011-09-19", 3, "2011-12-20", MemePoste},
    {u"Mimosard", "2011-07-04", 6, "2012-01-06", AutrePoste},
    {u"Diakounel", "2011-10-17", 3, "2012-01-18", MemePoste},
    {u"Cimiezol", "2011-07-18", 6, "2012-01-20", FinRecherche},
    {u"Boréonnat", "2011-07-25", 6, "2012-01-27", MemePoste},
    {u"Gourdonval", "2011-11-14", 3, "2012-02-15", MemePoste},
    {u"Kervazo", "2011-08-16", 6, "2012-02-17", MemePoste},
    {u"Falicornet", "2011-11-21", 3, "2012-02-23", AutrePoste},
    {u"Opiasque", "2011-12-15", 3, "2012-03-19", Inconnu}, // two calls, no answer
    {u"Gorbiolle", "2011-09-19", 6, "2012-03-20", MemePoste},
    {u"Fontvive", "2012-01-16", 3, "2012-04-17", MemePoste},
    {u"Diakounel", "2011-10-17", 6, "2012-04-19", MemePoste},
    {u"Jabronelle", "2012-01-30", 3, "2012-05-02", MemePoste},
    {u"Falicornet", "2011-11-21", 6, "2012-05-23", MemePoste},
    {u"Lucéramel", "2012-03-01", 3, "2012-06-04", MemePoste},
    {u"Bévérasque", "2012-03-12", 3, "2012-06-13", MemePoste},
};

using domain::ExitReason;

constexpr ExitRow kExits[] = {
    {u"Boréonnat", "2011-07-29", ExitReason::EMPLOI},   {u"Gorbiolle", "2011-09-23", ExitReason::EMPLOI},
    {u"Touronde", "2011-10-31", ExitReason::DEM},       {u"Ferrandilho", "2011-11-30", ExitReason::SNOUV},
    {u"Falicornet", "2011-11-25", ExitReason::EMPLOI},  {u"Lucéramel", "2012-03-09", ExitReason::EMPLOI},
    {u"Siagnole", "2012-03-30", ExitReason::EMPLOI},    {u"Paillonnet", "2012-04-01", ExitReason::RET},
    {u"Oliverasque", "2012-05-11", ExitReason::EMPLOI}, // no outcome was noted: doubtful, and still counted as searching
};

} // namespace

std::span<const OutcomeRow> outcomeRows()
{
    return kOutcomes;
}

std::span<const CheckpointRow> checkpointRows()
{
    return kCheckpoints;
}

std::span<const ExitRow> exitRows()
{
    return kExits;
}

} // namespace rebond::demo
