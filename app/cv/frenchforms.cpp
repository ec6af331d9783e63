// SPDX-License-Identifier: GPL-3.0-or-later
#include "cv/frenchforms.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>

namespace rebond::cv::french {

namespace {

using Lexicon = QSet<QString>;

Lexicon lexicon(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

// Feminine nouns of things that no ending below tells, and nouns whose ending looks like a woman's.
const Lexicon &things()
{
    static const Lexicon all = lexicon(
        "vente prevente revente televente rente attente detente entente tente charpente pente descente mevente patente duree annee "
        "journee entree armee soiree idee pensee tournee allee arrivee portee maree montee denree assemblee randonnee visee plongee "
        "chaussee vallee donnee coree renommee matiere biere carriere filiere chaudiere frontiere riviere lumiere lisiere litiere "
        "charniere croisiere barriere clientele paie paye banque caisse cuisine salle equipe ligne machine surface enfance vie presse "
        "boutique recherche personne usine piece terre mer mode main oeuvre œuvre ecole classe fibre gamme chaine zone region base "
        "plateforme marque image entreprise mairie commune ville route voie viande scene loge neige piscine plage montagne foret "
        "ferme vigne serre fleur laine cantine creche halte residence clinique dentelle vaisselle echelle parcelle mutuelle tutelle "
        "chapelle nacelle pelle passerelle poubelle selle ficelle bourse douane defense cooperative archive alternative initiative "
        "lessive olive locomotive perspective directive tentative prospective offensive cursive succursale filiale centrale escale "
        "capitale semaine plaine fontaine porcelaine plante imprimante variante constante antenne benne garenne colonne couronne "
        "sorbonne heure demeure perceuse tondeuse moissonneuse photocopieuse pelleteuse agrafeuse debroussailleuse "
        "calculatrice motrice matrice qualite securite comptabilite publicite sante mobilite fiscalite proprete beaute surete "
        "collectivite societe propriete eau hygiene langue moto auto formule cabine caserne chambre etude galerie gare grue robe "
        "medecine pharmacie musique peche police table tele television video visite vitrine volaille relance fraise chaise braise falaise "
        "framboise ardoise methode demarche maison");
    return all;
}
// Neither feminine forms nor feminine things, though they end like them.
const Lexicon &others()
{
    static const Lexicon all = lexicon(
        "capitaine domaine moyenne perenne ovale pale cale ale scandale petale elle celle quelle telle mademoiselle demoiselle "
        "femelle arriere apogee committee coffee trainee musee lycee trophee derriere soixante cinquante quarante renne experimente assermente "
        "oriente parente documente");
    return all;
}
// English, as they stand without an accent.
const Lexicon &english()
{
    static const Lexicon all = lexicon("executive creative live drive native freelance");
    return all;
}

const QHash<QString, QString> &pairs()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> made;
        const QString text = QStringLiteral(
            "manageuse/manager manageur/manager cheffe/chef cheftaine/chef hotesse/hôte maitresse/maître "
            "contremaitresse/contremaître poetesse/poète doctoresse/docteur mairesse/maire apprentie/apprenti avertie/averti "
            "aguerrie/aguerri investie/investi reconvertie/reconverti convertie/converti commise/commis amie/ami "
            "reconnue/reconnu promue/promu assidue/assidu elue/élu inscrite/inscrit petite/petit civile/civil gentille/gentil "
            "belle/beau nouvelle/nouveau vieille/vieux seule/seul experte/expert adjointe/adjoint conjointe/conjoint "
            "artisane/artisan paysanne/paysan partisane/partisan avocate/avocat candidate/candidat laureate/lauréat "
            "magistrate/magistrat espagnole/espagnol secrete/secret discrete/discret complete/complet cadette/cadet forte/fort "
            "future/futur cousine/cousin voisine/voisin ecrivaine/écrivain cantatrice/chanteur nourrice/assistant "
            "maieuticienne/maïeuticien barmaid/barman veuve/veuf epouse/conjoint epoux/conjoint mari/conjoint mere/parent "
            "pere/parent grande/grand haute/haut longue/long premiere/premier seconde/second derniere/dernier bonne/bon "
            "grecque/grec turque/turc publique/public certaine/certain ouverte/ouvert intervenue/intervenu devenue/devenu "
            "parvenue/parvenu accomplie/accompli satisfaite/satisfait nee/né prete/prêt franche/franc "
            "saleswoman/salesperson salesman/salesperson chairwoman/chairperson chairman/chairperson "
            "spokeswoman/spokesperson spokesman/spokesperson businesswoman/businessperson businessman/businessperson "
            "waitress/waiter actress/actor hostess/host stewardess/steward headmistress/headteacher headmaster/headteacher");
        const QStringList list = text.split(u' ', Qt::SkipEmptyParts);
        for (const QString &pair : list)
            made.insert(pair.section(u'/', 0, 0), pair.section(u'/', 1, 1));
        return made;
    }();
    return all;
}

// In -eux, not -eur.
const Lexicon &qualitiesInEux()
{
    static const Lexicon all = lexicon(
        "rigoureuse serieuse curieuse ambitieuse meticuleuse consciencieuse religieuse soigneuse courageuse genereuse chaleureuse "
        "desireuse soucieuse minutieuse heureuse studieuse respectueuse precieuse gracieuse joyeuse audacieuse astucieuse laborieuse "
        "silencieuse ingenieuse amoureuse nerveuse scrupuleuse vigoureuse malheureuse nombreuse creuse");
    return all;
}

struct Ending
{
    const char *feminine;
    int cut;
    const char *add;
};
constexpr std::array kEndings = {
    Ending{"trice", 5, "teur"}, Ending{"drice", 5, "deur"}, Ending{"iere", 4, "ier"}, Ending{"gere", 4, "ger"},
    Ending{"chere", 5, "cher"}, Ending{"llere", 5, "ller"}, Ending{"enne", 2, ""},    Ending{"onne", 2, ""},
    Ending{"euse", 2, "r"},     Ending{"eure", 1, ""},      Ending{"ante", 1, ""},    Ending{"ente", 1, ""},
    Ending{"ee", 1, ""},        Ending{"ale", 1, ""},       Ending{"elle", 2, ""},    Ending{"ive", 2, "f"},
    Ending{"aise", 1, ""},      Ending{"oise", 1, ""},      Ending{"aine", 1, ""},
};

bool isInCapitals(const QString &word)
{
    return word.size() > 1 && word == word.toUpper();
}

const Lexicon &people()
{
    static const Lexicon all = lexicon(
        "cheffe hotesse maitresse artisane avocate apprentie commise conseillere bouchere boulangere bergere maraichere fromagere "
        "horlogere nourrice professeure ingenieure auteure docteure entrepreneure procureure assesseure patronne championne "
        "bucheronne vigneronne forgeronne patissiere assistante consultante enseignante representante agente gerante presidente "
        "surveillante intervenante soignante etudiante doctorante exploitante dirigeante commandante adjudante lieutenante figurante "
        "apprenante habitante remplacante commercante fabricante negociante aidante accompagnante encadrante debutante referente "
        "regente adherente intendante employee attachee chargee deleguee salariee preposee associee retraitee acheteuse animatrice "
        "auditrice caissiere coiffeuse collaboratrice conductrice coordinatrice creatrice cuisiniere directrice educatrice formatrice "
        "infirmiere inspectrice negociatrice operatrice ouvriere puericultrice redactrice serveuse technicienne traductrice vendeuse "
        "administratrice fondatrice cofondatrice informaticienne magasiniere preparatrice programmatrice programmeuse tresoriere "
        "monitrice institutrice couturiere estheticienne gardienne mere pere epouse epoux mari candidate laureate chercheuse manageuse "
        "comedienne pharmacienne chirurgienne musicienne lyceenne historienne");
    return all;
}
// "Responsable de gestion administrative et financière": no woman.
const Lexicon &adjectivesInIere()
{
    static const Lexicon all = lexicon(
        "financiere immobiliere hospitaliere hoteliere routiere forestiere fonciere premiere derniere entiere reguliere particuliere "
        "singuliere fruitiere laitiere cotiere saisonniere cerealiere fourragere etrangere menagere potagere printaniere policiere "
        "journaliere");
    return all;
}

const Lexicon &qualities()
{
    static const Lexicon all = lexicon(
        "certifiee devouee diplomee experimentee investie motivee organisee passionnee rigoureuse serieuse polyvalente inscrite "
        "licenciee assidue reconnue impliquee specialisee promue embauchee recrutee nommee habilitee curieuse ambitieuse meticuleuse "
        "consciencieuse ponctuelle creative reactive determinee engagee confirmee qualifiee soigneuse perseverante patiente exigeante "
        "attentive bienveillante souriante discrete independante nee titularisee formee mariee divorcee pacsee reconvertie agreee "
        "assermentee brevetee competente performante minutieuse courageuse genereuse chaleureuse franche sportive prete interessee "
        "attiree");
    return all;
}

bool endsAs(const QString &word, std::initializer_list<const char *> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&](const char *ending) { return word.endsWith(QLatin1String(ending)); });
}

} // namespace

QString plain(const QString &word)
{
    QString made;
    for (const QChar letter : word.toLower()) {
        const QString parts = letter.decomposition();
        made += parts.isEmpty() ? letter : parts.at(0);
    }
    return made;
}

QString inCaseOf(const QString &model, QString word)
{
    if (isInCapitals(model))
        return word.toUpper();
    if (!word.isEmpty() && !model.isEmpty() && model.at(0).isUpper())
        word[0] = word.at(0).toUpper();
    return word;
}

QString participle(const QString &word)
{
    static const QHash<QString, QString> more = {
        {QStringLiteral("venue"), QStringLiteral("venu")},       {QStringLiteral("revenue"), QStringLiteral("revenu")},
        {QStringLiteral("tenue"), QStringLiteral("tenu")},       {QStringLiteral("connue"), QStringLiteral("connu")},
        {QStringLiteral("partie"), QStringLiteral("parti")},     {QStringLiteral("sortie"), QStringLiteral("sorti")},
        {QStringLiteral("choisie"), QStringLiteral("choisi")},   {QStringLiteral("arrivee"), QStringLiteral("arrivé")},
        {QStringLiteral("entree"), QStringLiteral("entré")},     {QStringLiteral("montee"), QStringLiteral("monté")},
        {QStringLiteral("conduite"), QStringLiteral("conduit")}, {QStringLiteral("mise"), QStringLiteral("mis")},
    };
    const auto found = more.constFind(plain(word));
    return found == more.cend() ? masculine(word) : inCaseOf(word, *found);
}

QString masculine(const QString &word)
{
    const QString bare = plain(word);
    if (things().contains(bare) || others().contains(bare) || english().contains(word.toLower()))
        return word;
    if (const auto pair = pairs().constFind(bare); pair != pairs().cend())
        return inCaseOf(word, *pair);
    if (!word.endsWith(u'e', Qt::CaseInsensitive)) // "expérimenté" is his already
        return word;
    for (const Ending &ending : kEndings) {
        const QLatin1String feminine(ending.feminine);
        if (!bare.endsWith(feminine) || bare.size() <= feminine.size() + 1)
            continue;
        const QString added = qualitiesInEux().contains(bare) ? QStringLiteral("x") : QString::fromLatin1(ending.add);
        return word.left(word.size() - ending.cut) + (isInCapitals(word) ? added.toUpper() : added);
    }
    return word;
}

bool isThing(const QString &word)
{
    static const Lexicon no = lexicon(
        "freelance comite traite invite genie incendie habilite merite profite gite sure mure pure");
    QString bare = plain(word);
    if (bare.size() > 4 && bare.endsWith(u's'))
        bare.chop(1);
    if (no.contains(bare) || others().contains(bare) || pairs().contains(bare))
        return false;
    if (things().contains(bare) || word.endsWith(QStringLiteral("ité"), Qt::CaseInsensitive))
        return true;
    return bare.size() > 4 && !bare.endsWith(QLatin1String("eure"))
        && endsAs(bare, {"tion", "sion", "xion", "ance", "ence", "ure", "erie", "ogie", "phie", "omie", "trie", "mie",
                         "gie", "nie"});
}

bool isListedPerson(const QString &plain)
{
    return people().contains(plain);
}

bool isPerson(const QString &plain)
{
    static const Lexicon more = lexicon("commerciale experte adjointe");
    if (things().contains(plain) || others().contains(plain))
        return false;
    if (people().contains(plain) || more.contains(plain) || endsAs(plain, {"trice", "drice", "icienne"}))
        return true;
    if (plain.endsWith(QLatin1String("euse")))
        return !qualitiesInEux().contains(plain);
    return plain.endsWith(QLatin1String("iere")) && !adjectivesInIere().contains(plain);
}

bool isEpicene(const QString &plain)
{
    static const Lexicon all = lexicon(
        "responsable stagiaire auxiliaire bibliothecaire receptionniste comptable secretaire titulaire graphiste journaliste specialiste "
        "juriste beneficiaire");
    return all.contains(plain);
}

bool isPersonal(const QString &plain)
{
    static const Lexicon all = lexicon(
        "diplomee confirmee experimentee qualifiee adjointe certifiee agreee specialisee independante debutante polyvalente principale "
        "retraitee remplacante associee salariee liberale assermentee brevetee titularisee licenciee habilitee formee motivee "
        "dirigeante executante detachee delegee volante referente intermittente permanente suppleante assistante superieure reconvertie "
        "deleguee employee contractuelle occasionnelle saisonniere itinerante etudiante apprentie experte coordinatrice chargee "
        "ambulante attachee engagee graduee mutee promue ancienne elue commercante organisee passionnee reconnue dynamique");
    return all.contains(plain);
}

bool isQuality(const QString &plain)
{
    return qualities().contains(plain);
}

bool isQualityOfHis(const QString &bare)
{
    static const Lexicon all = [] {
        Lexicon made;
        for (const QString &each : qualities())
            made.insert(plain(masculine(each)));
        return made;
    }();
    return all.contains(bare);
}

bool standsBefore(const QString &plain)
{
    static const Lexicon all = lexicon(
        "grande petite premiere haute moyenne bonne nouvelle ancienne seconde belle longue derniere vieille "
        "jeune toute seule meilleure excellente future");
    return all.contains(plain);
}

bool isFixed(const QString &plainNoun, const QString &plainAdjective)
{
    static const Lexicon all = lexicon(
        "education/specialisee agence/principale ecole/principale residence/principale oeuvre/qualifiee œuvre/qualifiee "
        "ecole/superieure formation/superieure education/superieure voie/principale presse/specialisee maintenance/specialisee "
        "restauration/saisonniere vente/ambulante activite/saisonniere profession/liberale classe/superieure agence/associee "
        "distribution/specialisee");
    return all.contains(plainNoun + u'/' + plainAdjective);
}

} // namespace rebond::cv::french
