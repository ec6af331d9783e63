#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the lists of this folder as a trainer would have them. Run here, by hand, after changing the data; spreadsheets
are saved by LibreOffice (soffice). Everybody and every company is invented."""
import os
import random
import subprocess
import tempfile
from datetime import date, time, timedelta
from xml.sax.saxutils import escape, quoteattr

R = random.Random(37)
PROFILE = tempfile.TemporaryDirectory()

# FAMILY Given; year of birth; sector; occupation; ROME; postal code as typed; town; entry; exit; reason; searching
MEMBERS = """
ABATTUCELLI Rosine|1958|Commerce|Vendeuse conseil|D1211|6000|NICE|9/1/2012|||oui
BALDOURIN Eugène|1961|BTP|Chef de chantier|F1202|6700|St Laurent du Var|09/01/2012|||oui
BARBE-SOULET Marie-Pierre|1955|Administration|Assistante de direction|M1604|06100|Nice|9/1/2012|||x
CABASSUDE Yvon|1949|Industrie|Tourneur|H2903|6510|CARROS|9/1/2012|30/9/2012|Retraite|non
CŒURDELYS Aimée|1974|Santé|Secrétaire médicale|M1609|06200|Nice|9/1/2012|||oui
COUGOURLÈS Ange|1966|Restauration|Cuisinier|G1602|6400|Cannes|9-1-2012|||oui
DARBOUSSIN Colombe|1983|Informatique|Développeuse|M1805|6560|VALBONNE|9-1-2012|||non
D'ESCLAPINS Théodore|1959|Finance|Comptable|M1203|6600|Antibes|9.1.12|||oui
DE LA FONTANELLE Marie|1952|Communication|Rédactrice|E1106|06300|Nice|9.1.12|||x
ESCUDÉLIN Norbert|1964|Logistique|Cariste|N1101|6510|Carros|16/1/2012|||non
FÉRIGOULIÈRE Solène|1990|Communication|Graphiste|E1205|06000|Nice|16/1/2012|||oui
FLOUQUETOU Raoul|1957|BTP|Maçon|F1703|6140|VENCE|16/1/2012|15/3/2012|Sans nouvelles|
GALINETTI-ROSSE Paola|1969|Tourisme|Réceptionniste|G1703|6500|MENTON|16/1/2012|||non
GARRIGOULE Émilien|1956|Informatique|Technicien support|I1401|6800|Cagnes sur Mer|16/1/2012|||oui
GRATTELOUBE Honorine|1960|Commerce|Caissière|D1505|6800|Cagnes-sur-Mer|16/1/2012|||oui
JAUBERTOT Fulbert|1962|Industrie|Électromécanicien|I1309|6130|GRASSE|16/1/2012|||oui
LAMBRUSQUE Ophélie|1987|Santé|Aide-soignante|J1501|6000|Nice|23/1/2012|||non
LAVANDOU-PRÉS Odon|1953|Finance|Contrôleur de gestion|M1204|6250|Mougins|23/1/2012|||oui
MANDOULIN Cyprien|1971|Logistique|Magasinier|N1103|6700|Saint-Laurent-du-Var|23/1/2012|1/6/2012|Déménagement|
MARTELIÈRE Bérengère|1965|Administration|Secrétaire|M1607|6110|Le Cannet|23/1/2012|||oui
MIRAMOND-VIEUX Gontran|1950|Commerce|Représentant|D1407|06200|Nice|23/1/2012|||non
NESPOULETTE Lucette|1959|Tourisme|Gouvernante|G1502|6400|Cannes|23/1/2012|||oui
OLIVADE Séraphin||Industrie|Soudeur|H2913|6340|La Trinité|23/1/2012|||oui
PANTAÏ Zélie|1978|Informatique|Intégratrice web|E1205|6560|Valbonne|6/2/2012|||non
PÉBRADE Justin|1963|BTP|Peintre|F1606|6300|Nice|6/2/2012|||oui
PISTOLADE Ursule|1954|Administration|Comptable unique|M1203|6000|Nice|6/2/2012|||oui
POUZADOU Firmin|1961|Restauration|Serveur|G1803|6230|Villefranche-sur-Mer|6/2/2012|||oui
POUZADOU Marcelline|1962|Restauration|Pâtissière|D1104|6230|Villefranche-sur-Mer|6/2/2012|||non
RAMASSIER Clotaire|1947|Finance|Caissier|C1301|6600|ANTIBES|6/2/2012|20/4/2012|Décès|
ROUMANINE Fantine|1968|Communication|Chargée de communication|E1103|6600|Antibes|5/3/2012|||oui
SARRASANE Placide|1973|Logistique|Chauffeur livreur|N4105|6700|Saint-Laurent-du-Var|5/3/2012|||non
TAPENADIER Rose|1951|Santé|Infirmière|J1506|6500|Menton|5/3/2012|30/11/2012|EMPLOI|non
TOURTELLOUX Maximin|1967|Industrie|Chef d'équipe|H2505|6130|Grasse|5/3/2012|||oui
VALENTOLE Ève|1985|Tourisme|Agent de voyages|G1303|6160|Antibes|5/3/2012|||non
VERDOULET Alphonse|1958|Informatique|Chef de projet|M1806|06560|Valbonne|3/9/2012|||oui
ZINZOLINOT Barnabé|1989|Commerce|Vendeur|D1214|6000|NICE|3/9/2012|4/9/2012|Saisie par erreur|
YRIBARNE-COT Perrine|1970|Administration|Assistante RH|M1501|06100|Nice|7/1/2013|||oui
""".strip().split("\n")

# Member as this list writes it; type; employer; post; effective; known; planned end; real end; hours; channel;
# contributing; evidence; cancelled. Dates ISO here.
OUTCOMES = """
Colombe Darboussin|CDI|Lou Clapas Numérique|Développeuse|2012-02-13|2012-02-15|||35|Annonce|site|justifie|
ESCUDELIN Norbert|Intérim|Agence Coup d'Épaule|Cariste|2012-02-20|2012-02-27|2012-04-20|2012-04-20|35|cabinet||confirme|
Escudélin Norbert|CDD|Entrepôts du Grand Bec|Cariste|2012-05-02|2012-05-03|2012-11-01||35|Réseau||Justifié|
Paola Galinetti-Rosse|cdd|Hôtel du Citron Vert|Réceptionniste|2012-04-02|2012-04-02|2012-09-30||39|Au nom des 37||justifie|
COEURDELYS Aimée|Contrat aidé|Clinique du Grand Pin|Secrétaire médicale|2012-06-04|2012-06-11|2012-12-03||26|public||confirme|
Ophélie Lambrusque|Fonction publique|Maison de retraite Les Aupines|Aide-soignante|2012-03-01|2012-03-05|||35|||justifie|
LAMBRUSQUE Ophélie|CDI|Clinique du Grand Pin|Aide-soignante|2012-03-01|2012-03-05|||35|Candidature spontanée||declare|
Gontran Miramond-Vieux|Création d'entreprise||Agent commercial|2012-07-02|2012-08-20||||Presse||declare|
Zélie Pantaï|Portage salarial|Portage Grand Large|Intégratrice web|2012-08-31|2012-09-03|2013-02-27||30|Site collectif|reseau|justifie|
Marcelline Pouzadou|CDI|Pâtisserie Bourdifaille|Pâtissière|2012-10-01|2012-10-02|||39|Cooptation d’un membre||justifie|
Placide SARRASANE|CDD|Messagerie Galopin|Chauffeur livreur|2012-09-03|2012-09-04|2013-03-01||35|annonce||confirme|
Ève Valentole|Alternance|Voyages Pan Coupé|Agent de voyages|2012-10-15|2012-10-22|2013-07-31||35|Salon ou forum||justifie|
D'Esclapins Théodore|Indépendant||Conseil en gestion|2012-12-03|2013-01-08||||||declare|
Eugène BALDOURIN|CDI|Bâti du Baou Rond|Chef de chantier|2012-11-05|2012-11-06|||39|telephone||declare|2012-11-30
Fulbert Jaubertot|CDI|Ateliers Tournevire|Électromécanicien|2013-02-04|2012-12-20|||35|annonce||justifie|
Marie DE LA FONTANELLE|Formation||Correctrice|2012-09-17|2012-09-18|2013-03-29||30|public||justifie|
Émilien Garrigoule|Insertion (SIAE)|Chantier Lou Bancau|Valoriste|2012-11-12|2012-11-13|2013-05-11||26|public||confirme|
Cabassude Yvon|Retraite|||2012-10-01|2012-10-01||||||declare|
Lucette Nespoulette|Sans nouvelles|||2012-08-27|2012-08-27||||||declare|
Odon LAVANDOU-PRÉS|Décès|||2012-10-09|2012-10-16||||||declare|
Perrine Yribarne-Cot|CDI|Lou Clapas Numérique|Assistante RH|2012-11-26|2013-01-07|||35|annonce||confirme|
Ange COUGOURLÈS|CDD|Brasserie du Pin Couché|Cuisinier|2012-06-18||2012-09-16||39|Visite||confirme|
""".strip().split("\n")

CHECKPOINTS = """
Colombe DARBOUSSIN,13/2/2012,3,15/5/2012,Même poste
Colombe DARBOUSSIN,13/2/2012,6,17/8/2012,meme_poste
ESCUDÉLIN Norbert,20/2/2012,3,24/5/2012,Autre poste
"GALINETTI-ROSSE Paola",2/4/2012,3,3/7/2012,Même poste
Paola Galinetti-Rosse,2/4/2012,6,4/10/2012,Autre poste
ESCUDÉLIN Norbert,2/5/2012,6,5/11/2012,Même poste
Zélie Pantaï,31/8/2012,3,4/12/2012,Inconnu
Gontran MIRAMOND-VIEUX,2/7/2012,3,9/10/2012,Même poste
Aimée Cœurdelys,4/6/2012,3,5/9/2012,Même poste
Aimée Cœurdelys,4/6/2012,6,10/12/2012,"Fin, en recherche"
""".strip()

COMPANIES = """Lou Clapas Numérique|Agence Coup d'Épaule|Entrepôts du Grand Bec|Hôtel du Citron Vert|Clinique du Grand Pin
Maison de retraite Les Aupines|Portage Grand Large|Pâtisserie Bourdifaille|Messagerie Galopin|Voyages Pan Coupé
Bâti du Baou Rond|Ateliers Tournevire|Chantier Lou Bancau|Brasserie du Pin Couché|Savonnerie Mousseline
Transports Trotte-Menu|Imprimerie Papier Bleu|Cabinet Chiffre & Cie|Camping de l'Ânesse|Garage du Pignon Fou
Librairie du Hibou Gris|Menuiserie Rabotin|Électricité Lucernaire|Jardins de Tante Myrte|Boulangerie Fougassou
Fleurs et Ficelles|Bureau d'études Compas d'Or|Assurances Parasoleil|Crèche Les Pitchounets|Sécurité Bon-Œil
Thalasso Vague Blonde|Optique Clair-Voyant|Conserverie Anchoyade|Nettoyage Brin d'Osier|Peintures Ocre & Azur
Conseil Vent d'Est|Centre d'appels Allô-Midi|Cycles La Petite Reine Bleue|Studio Cigalon|Blanchisserie Drap Blanc""".replace("\n", "|").split("|")
UNLISTED = ["Traiteur Pan Bagnard", "Plomberie Goutte d'Eau", "Agence Porte Jaune", "Météo Conseil Nuageux", "École du Rire Doux"]
TOWNS = [("6000", "Nice"), ("6100", "NICE"), ("6600", "Antibes"), ("6400", "Cannes"), ("6700", "Saint-Laurent-du-Var"),
         ("6130", "Grasse"), ("6500", "Menton"), ("6560", "Valbonne")]


def shown(day, style):
    """A date as different people type it."""
    d, m, y = day.day, day.month, day.year
    return [f"{d}/{m}/{y}", f"{d:02}/{m:02}/{y}", f"{d}-{m}-{y}", f"{d}.{m}.{y % 100:02}", f"{y}-{m:02}-{d:02}"][style]


def person(i, style):
    """Member i as written in another list."""
    name = MEMBERS[i].split("|")[0]
    family, given = name.rsplit(" ", 1)
    plain = family.title().replace("D'e", "D'E").replace("De La", "de la")
    return [name, f"{given} {family}", f"{given} {plain}", f"{plain} {given}", name.replace("Œ", "OE").lower()][style]


def mail(i):
    name = MEMBERS[i].split("|")[0]
    family, given = name.rsplit(" ", 1)
    table = str.maketrans("éèêëïîôöùûüàâçÉÈÏ", "eeeeiioouuuaaceei")
    text = f"{given}.{family}".lower().translate(table).replace("œ", "oe").replace("'", "").replace(" ", "-")
    return f"{text}@example.org"


def luhn(digits):
    total = 0
    for place, digit in enumerate(reversed(digits)):
        n = int(digit) * (2 if place % 2 == 0 else 1)
        total += n // 10 + n % 10
    return digits + str(-total % 10)


SIRENS = {name: luhn("000" + f"{74210 + 53 * i:05}") for i, name in enumerate(COMPANIES) if i % 3 != 2}


def workday(day):
    while day.weekday() > 4:
        day += timedelta(1)
    return day


def members_csv():
    lines = ["TREMPLIN OUEST 06 — groupe de janvier 2012;;;;;;;;;;;;;", "Liste tenue par l’équipe, mise à jour le 8/1/2013;;;;;;;;;;;;;",
             ";;;;;;;;;;;;;",
             "Nom Prénom;Mail;Tél.;CP;VILLE;Année de naissance;Secteur;Métier;Code ROME;Date d’entrée;Date de sortie;"
             "Motif de sortie;Encore en recherche ?;N° casier"]
    for i, line in enumerate(MEMBERS):
        name, year, sector, job, rome, code, town, entry, leave, reason, searching = line.split("|")
        n = 600 + i
        phone = "" if i % 6 == 5 else [f"04 65 71 {n // 100 + 90:02} {n % 100:02}", f"04.65.71.{n // 100 + 90:02}.{n % 100:02}",
                                       f"+33 4 65 71 {n // 100 + 90:02} {n % 100:02}", f"4657196{n % 100:02}"][i % 4]
        email = "" if i % 7 == 3 else mail(i)
        cells = [name, email, phone, code, town, year, sector, job, rome, entry, leave, reason, searching, f"A{i + 1}"]
        if i == 4:
            cells[0] = "CŒURDELYS  Aimée "  # two spaces, one behind
        lines.append(";".join(cells))
        if i == 16:
            lines.append(";;;;;;;;;;;;;")  # a page break of the paper list
    with open("membres.csv", "wb") as out:
        out.write("\r\n".join(lines).encode("cp1252") + b"\r\n")


class Fods:
    """The least that LibreOffice opens as a sheet with typed cells."""

    def __init__(self):
        self.rows = []

    @staticmethod
    def cell(value):
        if value is None or value == "":
            return "<table:table-cell/>"
        if isinstance(value, date):
            return (f'<table:table-cell table:style-name="d" office:value-type="date" office:date-value="{value.isoformat()}">'
                    f"<text:p>{value.day:02}/{value.month:02}/{value.year % 100:02}</text:p></table:table-cell>")
        if isinstance(value, time):
            return (f'<table:table-cell table:style-name="t" office:value-type="time" office:time-value="PT{value.hour:02}H'
                    f'{value.minute:02}M00S"><text:p>{value.hour:02}:{value.minute:02}</text:p></table:table-cell>')
        if isinstance(value, (int, float)):
            return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'
        return f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'

    def add(self, *values):
        self.rows.append("<table:table-row>" + "".join(self.cell(v) for v in values) + "</table:table-row>")

    def save(self, sheet, name):
        kind = name.rsplit(".", 1)[1]
        xml = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year/></number:date-style>
<number:time-style style:name="N2"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
<style:style style:name="d" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="t" style:family="table-cell" style:data-style-name="N2"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name={quoteattr(sheet)}>{"".join(self.rows)}</table:table>
<table:table table:name="Notes"><table:table-row>{self.cell("Feuille de travail, à ne pas importer")}</table:table-row></table:table>
</office:spreadsheet></office:body></office:document>"""
        with tempfile.TemporaryDirectory() as folder:
            source = os.path.join(folder, name.rsplit(".", 1)[0] + ".fods")
            with open(source, "w", encoding="utf-8") as out:
                out.write(xml)
            subprocess.run(["soffice", f"-env:UserInstallation=file://{PROFILE.name}", "--headless", "--convert-to", kind,
                            "--outdir", ".", source], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def companies_xlsx():
    sheet = Fods()
    sheet.add("Entreprises du bassin ouest")
    sheet.add()
    sheet.add("Raison sociale", "SIREN", "SIRET", "Code NAF", "Secteur", "Effectif", "Adresse", "Code postal", "Ville", "Site web",
              "Téléphone", "Ne plus contacter", "Vu le")
    nafs = ["6201Z", "47.11F", "5510Z", "43.21A", "8610Z", "52.10B", "7311Z", "69.20Z"]
    for i, name in enumerate(COMPANIES):
        code, town = TOWNS[i % len(TOWNS)]
        siren = SIRENS.get(name, "")
        siret = luhn(siren + "0001") if siren and i % 2 == 0 else ""
        if siren and i % 4 == 0:
            siren = f"{siren[:3]} {siren[3:6]} {siren[6:]}"
        sheet.add(name.upper() if i % 5 == 4 else name, siren, siret, nafs[i % 8] if i % 3 else "",
                  ["Services", "Commerce", "Industrie", "Tourisme"][i % 4], (i * 7) % 60 + 1 if i % 6 else None,
                  f"{i + 3} chemin des Lauriers-Tins", int(code), town, "www.example.org/" + str(i) if i % 4 == 1 else "",
                  f"04 65 71 95 {i:02}" if i % 3 == 0 else "", "oui" if i in (19, 33) else "non" if i % 2 else "",
                  date(2012, 3, 1 + i % 28))
    sheet.save("Entreprises", "entreprises.xlsx")


def contacts_ods():
    sheet = Fods()
    sheet.add("Entreprise", "Nom", "Prénom", "Fonction", "E-mail", "Tél", "Source", "Opposition")
    names = "Alberguier Brassicot Cadeneau Dindouleau Estrambor Fifrelin Gargouleau Houspillat Jambinet Loustalou Mescladier Nivoulet".split()
    given = "Arlette Bastien Carole Désiré Edwige Fabrice Gisèle Hugo Irma Jules Karine Léo".split()
    for i in range(24):
        company = COMPANIES[(i * 3) % len(COMPANIES)]
        key = SIRENS[company] if company in SIRENS and i % 4 == 1 else company.lower() if i % 4 == 2 else company
        family = names[i % 12] + ("-Bis" if i >= 12 else "")
        sheet.add(key, family, given[(i * 5) % 12], ["Gérant", "DRH", "Assistante", ""][i % 4],
                  f"contact{i + 1}@example.org" if i % 3 else "", f"04 65 71 97 {i:02}" if i % 2 else "",
                  ["Salon", "Annuaire", ""][i % 3], "oui" if i == 7 else "")
    sheet.save("Contacts", "contacts.ods")


RESULTS = ["", "", "Sans réponse", "sans_reponse", "SANS REPONSE", "Échange en cours", "Entretien obtenu", "refus", "Vivier"]
CHANNELS = ["Courriel", "COURRIEL", "telephone", "Téléphone", "Annonce", "Réseau", "Candidature spontanée", "visite", "Courrier"]


def company_as_typed(name, style):
    if style == 1:
        return name.upper()
    if style == 2 and name in SIRENS:
        return SIRENS[name]
    if style == 3:
        return name.replace("É", "E").replace("é", "e").replace("'", "’")
    return name


def outreach_csv():
    """148 acts and one line twice; sep= line, quotes, a note of two lines."""
    rows, keys = [], set()
    can_act = [i for i in range(len(MEMBERS)) if MEMBERS[i].split("|")[0].split()[0] not in ("ZINZOLINOT", "YRIBARNE-COT")]
    while len(rows) < 148:
        i = len(rows)
        collective = i % 4 == 1
        day = workday(date(2012, 1, 25) + timedelta(int(i * 2.2) + R.randrange(3)))
        company = R.choice(UNLISTED) if i % 29 == 28 else R.choice(COMPANIES[:36])
        who = [] if collective and i % 8 == 1 else sorted(R.sample(can_act, 2 if i % 11 == 3 else 1))
        channel = R.choice(["Au nom des 37", "Livret des CV", "relais"]) if collective else R.choice(CHANNELS)
        inbound = i % 17 == 6
        key = (day, company, tuple(who), channel.lower(), inbound, collective)
        if key in keys or (day, company) in {(k[0], k[1]) for k in keys}:
            continue
        keys.add(key)
        result = R.choice(RESULTS)
        due = shown(day + timedelta(15), i % 5) if result == "" and i % 3 == 0 else ""
        note = ['Vu au salon ; "très bon accueil"', "", "À rappeler\nle matin", ""][i % 4]
        rows.append([shown(day, i % 5), company_as_typed(company, i % 4), "|".join(person(w, (i + w) % 5) for w in who),
                     ("collectif" if i % 3 else "Collectif") if collective else ["membre", "", "Membre"][i % 3], channel,
                     "Entrant" if inbound else ["", "sortant"][i % 2], ["", "Poste à temps plein"][i % 2], result,
                     "Relancer" if due else "", due, note])
    rows.insert(100, rows[40])  # the same line pasted twice: one act

    def quoted(cell):
        return '"' + cell.replace('"', '""') + '"' if any(c in cell for c in ';"\n') else cell
    head = "Date;Entreprise;Membres;Au nom de;Canal;Sens;Poste;Résultat;Prochaine action;Échéance;Notes"
    text = "\r\n".join(["sep=;", head] + [";".join(quoted(c) for c in row) for row in rows]) + "\r\n"
    with open("demarches.csv", "wb") as out:
        out.write(text.encode("cp1252"))


def interviews_xlsx():
    sheet = Fods()
    sheet.add("Suivi des entretiens 2012")
    sheet.add("Date", "Heure", "Membre", "Entreprise", "Tour", "Forme", "État", "Compte rendu")
    states = ["Tenu"] * 5 + ["tenu", "TENU", "", "Annulé", "Excusé", "Absent"]
    for i in range(36):  # the last three are in January 2013
        day = workday(date(2012, 2, 6) + timedelta(i * 10))
        state = states[(i * 3) % len(states)] if day < date(2012, 12, 20) else ""
        when = [time(9, 30), "9h30", "14h", time(16, 0), ""][i % 5]
        who = person([0, 2, 4, 5, 8, 13, 14, 15, 19, 24, 25, 29, 32][i % 13], i % 5)
        company = UNLISTED[4] if i == 12 else "Ferronnerie Point d'Orgue" if i == 20 else company_as_typed(COMPANIES[(i * 7) % 36], i % 4)
        sheet.add(day if i % 4 else shown(day, 0), when, who, company, i % 3 + 1 if i % 4 else None,
                  ["presentiel", "telephone", "Visio", ""][i % 4], state, "Bon contact." if state.lower() == "tenu" and i % 2 else "")
    sheet.save("Entretiens", "entretiens.xlsx")


def outcomes_ods():
    sheet = Fods()
    sheet.add("PLACEMENTS — Tremplin Ouest 06")
    sheet.add("d’après les contrats reçus")
    sheet.add("Membre", "Type", "Employeur", "Poste", "Date d'effet", "Connu le", "Fin prévue", "Fin réelle", "Heures", "Canal",
              "Canaux contributifs", "Preuve", "Annulé le")
    for i, line in enumerate(OUTCOMES):
        cells = line.split("|")
        who, kind, employer, post, effective, known, planned, ended, hours, channel, more, proof, cancelled = cells

        def cell(iso):
            if not iso:
                return None
            day = date.fromisoformat(iso)
            return shown(day, 0) if i % 5 == 3 else day  # some typed as text
        sheet.add(who, kind, employer, post, cell(effective), cell(known), cell(planned), cell(ended), int(hours) if hours else None,
                  channel, more, proof, cell(cancelled))
    sheet.save("Placements", "placements.ods")


def checkpoints_csv():
    text = "Membre,Date d'effet,Mois,Date,Résultat\n" + CHECKPOINTS + "\n"
    with open("points.csv", "wb") as out:
        out.write(b"\xef\xbb\xbf" + text.encode("utf-8"))


def faults_csv():
    """Lines that must be refused; README says which and why."""
    text = """Relevé des démarches, à corriger
Date;Entreprise;Membres;Canal;Résultat;Notes
12/6/2012;Studio Cigalon;Rosine Abattucelli;courriel;;bonne ligne
31/02/2012;Studio Cigalon;Rosine Abattucelli;courriel;;
13/6/2012;Studio Cigalon;Pouzadou;courriel;;deux personnes
14/6/2012;Studio Cigalon;Personne Connue;courriel;;
15/6/2012;;Rosine Abattucelli;courriel;;sans entreprise
18/6/2012;Studio Cigalon;Rosine Abattucelli;pigeon;;
19/6/2012;Studio Cigalon;Rosine Abattucelli;courriel;peut-être;

20/6/2012;Studio Cigalon;;courriel;;un membre est requis
"21/6/2012";Studio Cigalon;Rosine Abattucelli;courriel;;"bonne ligne
sur deux"
22/6/2012;Studio Cigalon;Rosine Abattucelli;courriel;;;de trop
25/6/2012;Studio Cigalon;Rosine Abattucelli;courriel;refus;jumelle
25/6/2012;Studio Cigalon;Rosine Abattucelli;courriel;vivier;jumelle
"""
    with open("fautes.csv", "wb") as out:
        out.write(text.replace("\n", "\r\n").replace("ligne\r\nsur", "ligne\nsur").encode("cp1252"))


if __name__ == "__main__":
    members_csv()
    companies_xlsx()
    contacts_ods()
    outreach_csv()
    interviews_xlsx()
    outcomes_ods()
    checkpoints_csv()
    faults_csv()
