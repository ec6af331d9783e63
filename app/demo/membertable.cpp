// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/tables.h"

namespace rebond::demo {

namespace {

constexpr SectorRow kSectors[] = {
    {u"Informatique", u"62.02A|62.01Z|63.11Z|62.03Z"},
    {u"Commerce et marketing", u"46.90Z|47.78C|46.49Z|73.20Z"},
    {u"Industrie", u"28.99B|26.51B|20.53Z|25.62B"},
    {u"Finance et gestion", u"69.20Z|66.19B|64.99Z|65.12Z"},
    {u"Ressources humaines", u"78.10Z|85.59A|70.22Z|78.20Z"},
    {u"Communication et web", u"73.11Z|18.12Z|74.10Z|58.14Z"},
    {u"Tourisme et hôtellerie", u"55.10Z|79.11Z|56.10A|79.12Z"},
    {u"Immobilier", u"68.31Z|68.32A|41.10A|68.20B"},
    {u"BTP", u"41.20B|43.99C|71.12B|43.21A"},
    {u"Logistique et achats", u"52.29B|49.41A|52.10B|46.19B"},
    {u"Santé", u"86.10Z|87.10A|86.90D|88.10A"},
    {u"Qualité et environnement", u"71.20B|38.11Z|39.00Z|71.12B"},
};

constexpr TownRow kTowns[] = {
    {u"06000", u"Nice"},            {u"06100", u"Nice"},
    {u"06200", u"Nice"},            {u"06300", u"Nice"},
    {u"06600", u"Antibes"},         {u"06160", u"Antibes"},
    {u"06400", u"Cannes"},          {u"06130", u"Grasse"},
    {u"06700", u"Saint-Laurent-du-Var"}, {u"06800", u"Cagnes-sur-Mer"},
    {u"06560", u"Valbonne"},        {u"06500", u"Menton"},
    {u"06140", u"Vence"},           {u"06250", u"Mougins"},
    {u"06220", u"Vallauris"},       {u"06110", u"Le Cannet"},
    {u"06210", u"Mandelieu-la-Napoule"}, {u"06270", u"Villeneuve-Loubet"},
    {u"06510", u"Carros"},          {u"06340", u"La Trinité"},
    {u"06410", u"Biot"},            {u"06240", u"Beausoleil"},
};

using enum Sector;
using enum Sex;
using enum Wave;

constexpr MemberRow kMembers[] = {
    {u"Bernadette", u"Amiravel", Woman, 1953, 9, Health, u"Cadre de santé", u"J1502",
     u"Vingt-cinq ans d’équipes soignantes, des urgences à la gériatrie.", u"Accueil des nouveaux", May31},
    {u"Samira", u"Amzaril", Woman, 1968, 10, Computing, u"Cheffe de projet informatique", u"M1806|M1805",
     u"Des projets de santé livrés à l’heure, en anglais et en arabe.", u"Chef de projet de l’annuaire", June7},
    {u"Philippe", u"Argentoulle", Man, 1956, 7, Industry, u"Responsable de production", u"H2502",
     u"Parfums et arômes : trois ateliers, quatre-vingts personnes, zéro accident en cinq ans.", u"", May31},
    {u"Clarisse", u"Aubanel", Woman, 1964, 0, Sales, u"Cheffe de produit", u"M1703|M1705",
     u"Du besoin du client au rayon : douze lancements, neuf réussites.", u"Relations avec la presse", May31},
    {u"Christian", u"Authionel", Man, 1951, 4, Finance, u"Directeur administratif et financier", u"M1205",
     u"Redresse les comptes des PME et forme ceux qui les tiendront.", u"Trésorier du collectif", May31},
    {u"Rémi", u"Bastiani", Man, 1961, 4, Computing, u"Architecte logiciel|Responsable technique", u"M1805|M1802",
     u"Quinze ans de systèmes de réservation, du cahier des charges à l’exploitation.",
     u"A construit l’annuaire du site", May31},
    {u"Huguette", u"Bévérasque", Woman, 1954, 19, Finance, u"Comptable", u"M1203",
     u"La comptabilité complète d’une PME, de la facture à la liasse.", u"", June14},
    {u"Thierry", u"Boréonnat", Man, 1959, 10, Computing, u"Administrateur systèmes", u"M1801|M1810",
     u"Des serveurs qui tournent et des nuits tranquilles.", u"", May31},
    {u"Patricia", u"Cagnolive", Woman, 1960, 6, Tourism, u"Responsable d’agence de voyages", u"G1303",
     u"Groupes et congrès, du devis au retour des clients.", u"", June7},
    {u"Odile", u"Calvérac", Woman, 1958, 2, HumanResources, u"Responsable formation", u"M1502|K2101",
     u"Vingt ans de plans de formation dans l’hôtellerie et la santé.", u"Rédactrice en chef du site", May31},
    {u"Marie-Françoise", u"de Castelvieil-Roquesteronnet-Puget", Woman, 1950, 11, Communication, u"Attachée de presse",
     u"E1103", u"Trente ans de carnets d’adresses, et l’art de dire les choses simplement.",
     u"Porte-parole du collectif", May31},
    {u"Alain", u"Cimiezol", Man, 1955, 18, Logistics, u"Responsable d’entrepôt", u"N1302",
     u"Six mille références, deux équipes, un inventaire juste.", u"", May31},
    {u"Roland", u"Daluisard", Man, 1952, 12, Building, u"Conducteur de travaux", u"F1201",
     u"Réhabilitation en site occupé : le chantier qui ne fâche pas les voisins.", u"", June7},
    {u"Moussa", u"Diakounel", Man, 1969, 3, Computing, u"Développeur", u"M1805",
     u"Java, bases de données et patience.", u"Développeur du site", June14},
    {u"Yannick", u"Dorméa", Man, 1962, 8, Sales, u"Directeur régional des ventes|Responsable grands comptes",
     u"D1406|D1402", u"Ouvre des régions et y laisse des équipes qui tiennent.", u"Coordinateur des démarches", May31},
    {u"Nathalie", u"Draïouse", Woman, 1966, 13, Sales, u"Responsable grands comptes", u"D1402",
     u"Parle quatre langues et écoute dans chacune.", u"", June20},
    {u"Noëlle", u"Esparvier", Woman, 1957, 1, Communication, u"Graphiste senior", u"E1205",
     u"Du logo au livret de soixante pages, sans coquille.", u"Maquette du livret des CV", May31},
    {u"Jean-Luc", u"L'Escarénon", Man, 1956, 18, Industry, u"Responsable maintenance", u"I1102",
     u"Prévoir la panne plutôt que la réparer.", u"", May31},
    {u"Monique", u"Estéronnet", Woman, 1952, 9, HumanResources, u"Assistante ressources humaines", u"M1501",
     u"Paie, contrats et le mot juste à chaque arrivée.", u"Tient les feuilles d’émargement", May31},
    {u"Bruno", u"Falicornet", Man, 1963, 20, Computing, u"Responsable d’exploitation", u"M1810",
     u"Exploitation 24 h sur 24 d’une salle de mille serveurs.", u"", June7},
    {u"Josiane", u"Ferragnole", Woman, 1955, 15, Property, u"Gestionnaire locative", u"C1502",
     u"Quatre cents lots, des locataires qui restent.", u"", June14},
    {u"Joaquim", u"Ferrandilho", Man, 1958, 17, Building, u"Métreur", u"F1108",
     u"Le bon prix, au mètre près.", u"", June7},
    {u"Marc-Antoine", u"Fontvive", Man, 1960, 6, Tourism, u"Directeur d’hôtel", u"G1402|G1401",
     u"De quarante à deux cents chambres, l’année pleine comme objectif.", u"Organise les petits-déjeuners d’entreprises",
     May31},
    {u"Inès", u"Garbiol", Woman, 1965, 0, Finance, u"Contrôleuse de gestion", u"M1204",
     u"Des tableaux de bord que l’on lit jusqu’au bout.", u"Tient les chiffres du collectif", May31},
    {u"Véronique", u"Gorbiolle", Woman, 1962, 14, Sales, u"Responsable de magasin", u"D1301",
     u"Une équipe de quinze, une vitrine chaque mois.", u"", May31},
    {u"Didier", u"Gourdonval", Man, 1954, 5, Property, u"Négociateur immobilier", u"C1504",
     u"Connaît chaque rue d’Antibes et ceux qui y vivent.", u"", June7},
    {u"Loïc", u"Hauteroque", Man, 1970, 10, Computing, u"Chef de projet", u"M1806",
     u"Fait parler ensemble métiers et informaticiens.", u"", June14},
    {u"Solange", u"Iribar", Woman, 1957, 8, Logistics, u"Acheteuse", u"M1101",
     u"Achats de production : 12 % d’économies sans changer de qualité.", u"", May31},
    {u"Sylvie", u"Jabronelle", Woman, 1961, 0, HumanResources, u"Chargée de recrutement", u"M1502",
     u"Recrute comme elle voudrait être reçue.", u"Prépare aux entretiens", May31},
    {u"Édouard", u"Jaubertin", Man, 1959, 7, Industry, u"Ingénieur d’affaires", u"H1102",
     u"Vend des machines qu’il sait démonter.", u"", June14},
    {u"Maëlle", u"Kervazo", Woman, 1974, 20, Communication, u"Responsable web", u"E1101|E1104",
     u"Des sites clairs, accessibles et tenus à jour.", u"Webmestre", May31},
    {u"Halina", u"Kowaloréa", Woman, 1963, 10, Computing, u"Analyste fonctionnelle", u"M1806",
     u"Écrit des cahiers des charges que l’on comprend.", u"", June20},
    {u"Gérard", u"Lantosque", Man, 1953, 18, Industry, u"Directeur de site|Responsable de production", u"M1302|H2502",
     u"Deux usines relancées, une fermée dignement.", u"Anime le groupe du mardi", May31},
    {u"Régine", u"Loupiasse", Woman, 1956, 21, Tourism, u"Gouvernante générale", u"G1502",
     u"Cent vingt chambres prêtes à quinze heures.", u"", June14},
    {u"Dominique", u"Lucéramel", Man, 1960, 4, Computing, u"Ingénieur réseaux", u"M1804",
     u"Réseaux hospitaliers et portuaires, câblés pour durer.", u"Dépannage des postes", June7},
    {u"Françoise", u"Mazoubert", Woman, 1951, 2, Sales, u"Assistante commerciale", u"D1401",
     u"Export et administration des ventes, en trois langues.", u"", June7},
    {u"Olivier", u"Merveillat", Man, 1967, 6, Communication, u"Chef de publicité", u"E1401",
     u"Des campagnes locales dont on se souvient.", u"Affiches et relais sociaux", June14},
    {u"Corinne", u"Mimosard", Woman, 1964, 6, Tourism, u"Cheffe de réception", u"G1703",
     u"Le sourire, le logiciel et cinq langues.", u"", May31},
    {u"Hubert", u"de la Mourachonne", Man, 1950, 13, Finance, u"Auditeur interne", u"M1202",
     u"Trente-cinq ans de contrôles, jamais un inutile.", u"", June20},
    {u"Isabelle", u"Nartuby-Clans", Woman, 1962, 8, Logistics, u"Affréteuse", u"N1201",
     u"Un camion plein à l’aller, plein au retour.", u"", June20},
    {u"Aurélie", u"Nérolance", Woman, 1976, 7, Quality, u"Ingénieure qualité", u"H1502",
     u"Certifications ISO préparées avec ceux qui travaillent.", u"Relit tout ce qui sort", June14},
    {u"Serge", u"Oliverasque", Man, 1955, 3, Sales, u"Technico-commercial", u"D1407",
     u"Traitement de l’eau : du prélèvement à la signature.", u"", June20},
    {u"Catherine", u"Opiasque", Woman, 1959, 12, Finance, u"Responsable comptable", u"M1206",
     u"Clôture en cinq jours, et sans heures perdues.", u"", May31},
    {u"Anne", u"d’Orvellane", Woman, 1963, 0, Property, u"Négociatrice en immobilier d’entreprise", u"C1504|C1503",
     u"Trouve des murs aux entreprises qui arrivent.", u"Cherche les salles de réunion", September5},
    {u"Jacques", u"Paillonnet", Man, 1950, 9, Sales, u"Directeur commercial", u"M1707",
     u"Transmet quarante ans de vente à qui veut apprendre.", u"Parrain des plus jeunes", May31},
    {u"Martine", u"Peillonnat", Woman, 1958, 1, Computing, u"Formatrice bureautique", u"K2111",
     u"Fait aimer le tableur à ceux qui le craignent.", u"Ateliers informatiques du jeudi", June7},
    {u"Éric", u"Pélissandre", Man, 1965, 17, Computing, u"Administrateur de bases de données", u"M1801",
     u"Des données justes, sauvegardées et relues.", u"", June20},
    {u"Geneviève", u"Quinsonnet", Woman, 1953, 11, Sales, u"Responsable marketing", u"M1705",
     u"Études, prix, gammes : le marché avant l’idée.", u"", June7},
    {u"Stéphane", u"Rimplassot", Man, 1971, 16, Computing, u"Développeur web", u"M1805",
     u"Des sites rapides sur de vieux téléphones.", u"Développeur du site", June14},
    {u"Michel", u"Roquevignale", Man, 1957, 12, Building, u"Dessinateur-projeteur", u"F1104",
     u"Du relevé au plan d’exécution.", u"", June7},
    {u"Mireille", u"Saorgelle", Woman, 1956, 0, Health, u"Infirmière coordinatrice", u"J1502|J1506",
     u"Coordonne les soins à domicile de trois cantons.", u"", June20},
    {u"Pascal", u"Siagnole", Man, 1960, 7, Industry, u"Ingénieur recherche et développement", u"H1206",
     u"Du prototype à la série : capteurs et instruments.", u"", May31},
    {u"Brigitte", u"Sospelier", Woman, 1954, 4, HumanResources, u"Directrice des ressources humaines", u"M1503",
     u"Accords signés, promesses tenues.", u"Simulations d’entretien", May31},
    {u"Laurent", u"Tinéasque", Man, 1968, 18, Logistics, u"Directeur de site logistique", u"N1302",
     u"Plateformes de transport, du quai au client.", u"", September5},
    {u"Ghislaine", u"Touronde", Woman, 1952, 8, Finance, u"Trésorière", u"M1207",
     u"Vingt banques, une seule position chaque matin.", u"", May31},
    {u"Linh", u"Tranvelle", Woman, 1988, 1, Communication, u"Animatrice de communautés", u"E1101",
     u"Anime, modère et mesure.", u"Relais sociaux", October3},
    {u"Fabien", u"Ubayelle", Man, 0, 10, HumanResources, u"Conseiller en formation", u"K2101",
     u"Des parcours courts qui mènent quelque part.", u"", June7},
    {u"Daniel", u"Vésubiot", Man, 1955, 20, Computing, u"Directeur des systèmes d’information", u"M1803",
     u"Le budget, la feuille de route, et les gens.", u"Prépare la réunion mensuelle", May31},
    {u"Claudine", u"Zavatterol", Woman, 1961, 19, Tourism, u"Conceptrice de circuits touristiques", u"G1301",
     u"L’arrière-pays à pied, en train et en saison creuse.", u"", June7},
    {u"Karim", u"Zerrouval", Man, 1972, 3, Quality, u"Responsable hygiène, sécurité, environnement", u"H1302",
     u"Prévention sur les chantiers et dans les ateliers.", u"", September5},
};

} // namespace

std::span<const SectorRow> sectors()
{
    return kSectors;
}

std::span<const TownRow> towns()
{
    return kTowns;
}

std::span<const MemberRow> memberRows()
{
    return kMembers;
}

} // namespace rebond::demo
