// SPDX-License-Identifier: GPL-3.0-or-later
// The CVs of the demonstration, as JSON Resume. A few members have none yet: the booklet has somebody to leave out.
#include "demo/draft.h"
#include "demo/draws.h"
#include "demo/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace rebond::demo {

namespace {

constexpr quint64 kResumeSeed = 614;
constexpr int kEveryOneWithout = 12; // members, from the first on
constexpr int kUsualBirthYear = 1959;

// What CVs of a sector are made of; lists parted by '|'. No employer or school of this table exists.
struct TradeRow
{
    const char16_t *employers;
    const char16_t *firstPosts; // of a woman and of a man
    const char16_t *done;       // what somebody did there, whoever it was
    const char16_t *skills;     // "name: keyword, keyword"
    const char16_t *diploma;
    const char16_t *school;
};

constexpr TradeRow kTrades[] = {
    {u"Octet & Cie|Puce à l’oreille|Nuages du Var|Boucle infinie", u"Analyste-programmeuse|Analyste-programmeur",
     u"Migration de quarante postes sans un jour d’arrêt.|Documentation relue et tenue à jour.|Astreintes divisées par "
     u"deux en un an.|Reprise d’activité éprouvée chaque trimestre.",
     u"Systèmes: Linux, Windows Server|Bases de données: SQL, sauvegardes|Projet: recette, planification",
     u"DUT d’informatique", u"Institut imaginaire des Collines"},
    {u"Cabas & Fils|Le Rayon vert|Prix tout doux|Vitrines réunies", u"Vendeuse|Vendeur",
     u"Portefeuille de cent vingt clients suivi d’un bout à l’autre.|Ouverture de trois points de vente.|Marge tenue "
     u"malgré la hausse des achats.|Fichier des clients remis d’aplomb.",
     u"Vente: négociation, suivi des comptes|Marché: études, prix|Outils: tableur, relation client",
     u"BTS action commerciale", u"Lycée des Remparts rêvés"},
    {u"Rouages & Ressorts|Mécanique du Midi|Boulon, Écrou et Associés|Ateliers Toupie",
     u"Technicienne de fabrication|Technicien de fabrication",
     u"Arrêts de ligne réduits d’un tiers.|Standards de sécurité écrits avec les équipes.|Démarrage d’un atelier en "
     u"trois équipes.|Stocks de pièces divisés par deux.",
     u"Production: ordonnancement, 5S|Maintenance: préventive, GMAO|Sécurité: analyse de risques",
     u"BTS maintenance industrielle", u"Lycée technique de la Roue libre"},
    {u"Sou par Sou|Compte rond|Balance & Bilan|Fiduciaire des Fourmis", u"Aide-comptable|Aide-comptable",
     u"Clôture mensuelle en cinq jours.|Contrôles fiscaux sans redressement.|Passage à la facture électronique.|"
     u"Trésorerie prévue à treize semaines.",
     u"Comptabilité: générale, analytique|Fiscalité: TVA, liasse|Outils: tableur, logiciels comptables",
     u"BTS comptabilité et gestion", u"Lycée de la Balance"},
    {u"Plume & Parole|Accueil d’abord|Les Bons Contrats|Métiers Mosaïque",
     u"Assistante du personnel|Assistant du personnel",
     u"Cent cinquante recrutements menés jusqu’à l’accueil.|Plan de formation bâti avec les équipes.|Paie de deux cents "
     u"personnes sans retard.|Entretiens annuels remis à l’honneur.",
     u"Recrutement: annonces, entretiens|Droit social: contrats, paie|Formation: plan, financement",
     u"Licence de gestion des ressources humaines", u"Institut imaginaire des Collines"},
    {u"Encre fraîche|Affiche & Fiche|L’Écho des ruelles|Pixel Provençal",
     u"Assistante de communication|Assistant de communication",
     u"Lettre interne lue par deux personnes sur trois.|Refonte d’un site en six langues.|Relations suivies avec "
     u"quarante rédactions.|Charte graphique adoptée partout.",
     u"Rédaction: presse, web|Création: maquette, image|Événements: organisation, budget",
     u"DUT d’information et communication", u"Institut imaginaire des Collines"},
    {u"Hôtel du Nuage|Valises légères|La Table d’à côté|Voyages Demain", u"Réceptionniste|Réceptionniste",
     u"Taux d’occupation remonté de dix points.|Accueil de congrès de six cents personnes.|Équipe saisonnière de vingt "
     u"personnes formée chaque année.|Avis de la clientèle suivis un par un.",
     u"Accueil: réservation, facturation|Gestion: plannings, achats|Qualité: normes, avis", u"BTS tourisme",
     u"Lycée hôtelier des Trois Vagues"},
    {u"Pierre qui roule|Clés en main d’azur|Toits & Moi|Cabinet du Palier",
     u"Assistante de gérance|Assistant de gérance",
     u"Quatre cents lots gérés sans contentieux.|Mandats exclusifs doublés en deux ans.|Travaux suivis de la visite à "
     u"la réception.|Impayés ramenés sous un pour cent.",
     u"Transaction: estimation, mandat|Gestion: baux, charges|Droit: copropriété, urbanisme",
     u"BTS professions immobilières", u"Lycée des Remparts rêvés"},
    {u"Truelle & Niveau|Charpentes du Ciel|Mur mitoyen|Béton léger",
     u"Aide-conductrice de travaux|Aide-conducteur de travaux",
     u"Chantiers livrés à la date dite.|Métrés repris et écarts expliqués.|Aucun accident en trois ans.|"
     u"Sous-traitants suivis et payés à l’heure.",
     u"Chantier: planning, réception|Études: métré, plans|Sécurité: coordination", u"BTS bâtiment",
     u"Lycée technique de la Roue libre"},
    {u"Colis content|Quai numéro 9|Palette & Palier|Fret d’ici", u"Agente de quai|Agent de quai",
     u"Inventaire juste à une référence près.|Tournées raccourcies d’un dixième.|Fournisseurs mis en concurrence chaque "
     u"année.|Entrepôt déménagé en un week-end.",
     u"Entrepôt: réception, inventaire|Transport: affrètement, douane|Achats: appels d’offres",
     u"DUT gestion logistique et transport", u"Institut imaginaire des Collines"},
    {u"Clinique des Cigales|Résidence Belle-Ombre|Centre des Platanes|Pharmacie du Grand Pin",
     u"Aide-soignante|Aide-soignant",
     u"Accueil de dix stagiaires chaque année.|Transmissions écrites que chacun relit.|Plannings tenus malgré les "
     u"absences.|Circuit du médicament remis à plat.",
     u"Soins: protocoles, hygiène|Équipe: plannings, accueil|Qualité: certification", u"Diplôme d’État",
     u"École de soins de la Fontaine rêvée"},
    {u"Norme & Forme|Eau vive conseil|Tri malin|Bureau Balance", u"Technicienne de contrôle|Technicien de contrôle",
     u"Certification obtenue au premier audit.|Déchets réduits d’un quart.|Réclamations traitées en trois jours.|"
     u"Procédures écrites avec ceux qui s’en servent.",
     u"Qualité: audits, ISO 9001|Environnement: déchets, eau|Animation: formation, groupes",
     u"DUT hygiène, sécurité, environnement", u"Institut imaginaire des Collines"},
};
static_assert(std::size(kTrades) == kSectorCount);

constexpr int kManyYears = 8; // of work: room for three posts

QString monthOf(int year, int month)
{
    return QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0'));
}

class ResumeWriter
{
public:
    ResumeWriter(const MemberRow &row, const domain::Member &member, Draws &draws)
        : m_row(row),
          m_member(member),
          m_trade(kTrades[static_cast<int>(row.sector)]),
          m_draws(draws),
          m_born(row.birthYear == 0 ? kUsualBirthYear : row.birthYear)
    {}

    QJsonObject written()
    {
        return {{QStringLiteral("basics"), QJsonObject{{QStringLiteral("name"), m_member.displayName()},
                                                       {QStringLiteral("label"), m_member.occupations.value(0)},
                                                       {QStringLiteral("summary"), m_member.headline}}},
                {QStringLiteral("work"), work()},
                {QStringLiteral("education"), education()},
                {QStringLiteral("skills"), skills()},
                {QStringLiteral("languages"), languages()},
                {QStringLiteral("meta"), QJsonObject{{QStringLiteral("language"), QStringLiteral("fr")}}}};
    }

private:
    [[nodiscard]] int left() const { return m_born + 22; } // school, for a first post

    // The latest first: the post aimed at again, one on the way to it, the first one.
    QJsonArray work()
    {
        QStringList employers = cells(m_trade.employers);
        m_draws.shuffle(employers);
        QStringList done = cells(m_trade.done);
        m_draws.shuffle(done);
        const QString first = cells(m_trade.firstPosts).value(m_row.sex == Sex::Woman ? 0 : 1);
        const int last = m_draws.between(2009, 2010); // the year it ended in
        const int whole = last - left();
        if (whole < kManyYears) // whoever is young has had one post, or is still to have it
            return whole < 1 ? QJsonArray()
                             : QJsonArray{post(employers.value(0), m_member.occupations.value(0), m_member.city,
                                               QString::number(left()), monthOf(last, m_draws.between(7, 12)),
                                               {done.value(0), done.value(1)})};
        const int turn = last - std::max(3, whole * m_draws.between(35, 55) / 100);
        const int beginning = left() + std::max(1, (turn - left()) / 2);
        const QString town = m_member.city;
        return {post(employers.value(0), m_member.occupations.value(0), town, monthOf(turn, m_draws.between(1, 6)),
                     monthOf(last, m_draws.between(7, 12)), {done.value(0), done.value(1)}),
                post(employers.value(1), m_member.occupations.value(1, m_member.occupations.value(0)), {},
                     monthOf(beginning, 9), monthOf(turn, 1), {done.value(2)}),
                post(employers.value(2), first, {}, QString::number(left()), monthOf(beginning, 8), {})};
    }
    static QJsonObject post(const QString &company, const QString &position, const QString &town, const QString &start,
                            const QString &end, const QStringList &done)
    {
        QJsonObject made{{QStringLiteral("name"), company},
                         {QStringLiteral("position"), position},
                         {QStringLiteral("startDate"), start},
                         {QStringLiteral("endDate"), end}};
        if (!town.isEmpty())
            made.insert(QStringLiteral("location"), town);
        if (!done.isEmpty())
            made.insert(QStringLiteral("highlights"), QJsonArray::fromStringList(done));
        return made;
    }

    [[nodiscard]] QJsonArray education() const
    {
        return {QJsonObject{{QStringLiteral("institution"), QString::fromUtf16(m_trade.school)},
                            {QStringLiteral("studyType"), QString::fromUtf16(m_trade.diploma)},
                            {QStringLiteral("endDate"), QString::number(left())}}};
    }
    [[nodiscard]] QJsonArray skills() const
    {
        QJsonArray made;
        for (const QString &each : cells(m_trade.skills))
            made.append(QJsonObject{{QStringLiteral("name"), each.section(QStringLiteral(": "), 0, 0)},
                                    {QStringLiteral("keywords"),
                                     QJsonArray::fromStringList(
                                         each.section(QStringLiteral(": "), 1).split(QStringLiteral(", ")))}});
        return made;
    }
    QJsonArray languages()
    {
        constexpr const char16_t *kLevels[] = {u"A2", u"B1", u"B2", u"B2", u"C1"};
        const auto spoken = [](const QString &language, const QString &level) {
            return QJsonObject{{QStringLiteral("language"), language}, {QStringLiteral("fluency"), level}};
        };
        QJsonArray made{spoken(QStringLiteral("Français"), QStringLiteral("langue maternelle")),
                        spoken(QStringLiteral("Anglais"), QString::fromUtf16(m_draws.pick(kLevels)))};
        if (m_draws.below(3) == 0)
            made.append(spoken(QStringLiteral("Italien"), QString::fromUtf16(m_draws.pick(kLevels))));
        return made;
    }

    const MemberRow &m_row;
    const domain::Member &m_member;
    const TradeRow &m_trade;
    Draws &m_draws;
    int m_born;
};

} // namespace

void addResumes(Draft &draft)
{
    Draws draws(kResumeSeed);
    const auto rows = memberRows();
    for (int i = 0; i < draft.out.members.size(); ++i) {
        if (i % kEveryOneWithout == 0)
            continue;
        const domain::Member &member = draft.out.members[i];
        const QJsonObject resume = ResumeWriter(rows[size_t(draft.memberRow.at(size_t(i)))], member, draws).written();
        domain::Cv cv;
        cv.id = draft.ids.next<domain::Cv>();
        cv.member = member.id;
        cv.name = QStringLiteral("CV du livret");
        cv.language = QStringLiteral("fr");
        cv.target = member.occupations.value(0);
        cv.isCurrent = true;
        cv.resume = QString::fromUtf8(QJsonDocument(resume).toJson(QJsonDocument::Compact));
        draft.out.cvs.append(cv);
    }
}

} // namespace rebond::demo
