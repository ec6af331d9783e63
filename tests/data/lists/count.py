#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the lists of this folder from the files themselves, with nothing of Rebond: plain Python, its csv, zipfile and XML
readers, and the rules as the contract words them. Prints the figures as JSON: count.py [AS_OF [KNOWN_BY]]; with
`--write` it writes expected/*.json. A row that the contract would refuse ends it."""
import csv
import io
import json
import os
import re
import sys
import unicodedata
import zipfile
from calendar import monthrange
from datetime import date, timedelta
from math import sqrt
from xml.etree import ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
UNKNOWN = {"members": ["N° casier"], "companies": ["Vu le"]}
IMPORT_DAY = date(2013, 1, 15)  # --today of the import: known_on where the cell is empty


# -- reading ------------------------------------------------------------------------------------------------------------

def fold(text):
    text = unicodedata.normalize("NFKC", text).replace("œ", "oe").replace("Œ", "OE").replace("’", "'").casefold()
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", text).strip()


def csv_rows(name):
    raw = open(os.path.join(HERE, name), "rb").read()
    text = raw[3:].decode("utf-8") if raw.startswith(b"\xef\xbb\xbf") else raw.decode("cp1252")
    separator = ";"
    if text.startswith("sep="):
        first, text = text.split("\r\n", 1)
        separator = first[4]
    elif text.split("\n", 1)[0].count(",") > text.split("\n", 1)[0].count(";"):
        separator = ","
    return [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator)]


def column_of(reference):
    n = 0
    for c in re.match("[A-Z]+", reference).group():
        n = n * 26 + ord(c) - 64
    return n - 1


def xlsx_rows(name):
    ns = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(os.path.join(HERE, name)) as z:
        shared = ["".join(t.text or "" for t in si.iter("{%s}t" % ns["m"]))
                  for si in ElementTree.fromstring(z.read("xl/sharedStrings.xml")).findall("m:si", ns)]
        sheet = ElementTree.fromstring(z.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in sheet.iter("{%s}row" % ns["m"]):
        cells = []
        for c in row.findall("m:c", ns):
            at = column_of(c.get("r"))
            cells += [""] * (at - len(cells))
            v = c.find("m:v", ns)
            value = "" if v is None else v.text
            cells.append(shared[int(value)] if c.get("t") == "s" and value else value)
        rows += [[]] * (int(row.get("r")) - 1 - len(rows)) + [cells]
    return rows


def ods_rows(name):
    t = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    o = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    x = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
    with zipfile.ZipFile(os.path.join(HERE, name)) as z:
        table = next(ElementTree.fromstring(z.read("content.xml")).iter(t + "table"))
    rows = []
    for row in table.iter(t + "table-row"):
        cells = []
        for c in row:
            value = c.get(o + "date-value") or c.get(o + "value") or "\n".join("".join(p.itertext()) for p in c.findall(x + "p"))
            cells += [value] * min(int(c.get(t + "number-columns-repeated", 1)), 100)
        rows.append(cells)
    return rows


def table(name, required):
    """Rows as dictionaries by folded heading; titles above the headings and blank rows are left out."""
    rows = {"csv": csv_rows, "xlsx": xlsx_rows, "ods": ods_rows}[name.rsplit(".", 1)[1]](name)
    headings = None
    for row in rows:
        cells = [c.strip() for c in row]
        if headings is None:
            folded = [re.sub(r"[^\w ]", "", fold(c).replace("'", "")).strip() for c in cells]
            if all(r in folded for r in required):
                headings = folded
            continue
        if any(cells):
            cells += [""] * (len(headings) - len(cells))
            yield dict(zip(headings, cells))


def day(text):
    if not text:
        return None
    if re.fullmatch(r"\d{4}-\d\d-\d\d(T.*)?", text):
        return date.fromisoformat(text[:10])
    if re.fullmatch(r"\d{5}", text):
        return date(1899, 12, 30) + timedelta(int(text))
    d, m, y = (int(n) for n in re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})", text).groups())
    return date(y if y > 99 else 1900 + y if y >= 70 else 2000 + y, m, d)


# -- the records --------------------------------------------------------------------------------------------------------

INDIVIDUAL = ["courriel", "telephone", "courrier", "visite", "salon", "reseau", "annonce", "spontanee", "cabinet", "public"]
CHANNELS = {"salon ou forum": "salon", "candidature spontanee": "spontanee", "cabinet ou interim": "cabinet",
            "site collectif": "site", "livret des cv": "livret", "relais social": "relais", "cooptation d'un membre":
            "cooptation_membre", "offre recue par le groupe": "offre_groupe", "au nom du collectif": "collectif"}
TYPES = ["CDI", "FPT", "CDD", "CTT", "CREA", "REPR", "INDEP", "PORT", "AIDE", "ALT", "FORM", "SIAE", "RET", "INDISPO", "DEM",
         "ABAND", "DECES", "AUTRE", "SNOUV"]
LABELS = {"fonction publique": "FPT", "interim": "CTT", "creation d'entreprise": "CREA", "reprise d'entreprise": "REPR",
          "independant": "INDEP", "portage salarial": "PORT", "contrat aide": "AIDE", "alternance": "ALT", "formation": "FORM",
          "insertion (siae)": "SIAE", "retraite": "RET", "demenagement": "DEM", "deces": "DECES", "sans nouvelles": "SNOUV",
          "sortie en emploi": "EMPLOI", "emploi": "EMPLOI", "saisie par erreur": "ERREUR"}


def channel(text):
    folded = fold(text)
    if not folded:
        return None
    if re.fullmatch(r"au nom des \d+", folded):
        return "collectif"
    code = CHANNELS.get(folded, folded)
    assert code in INDIVIDUAL or code in ("collectif", "site", "livret", "relais", "presse", "offre_groupe", "cooptation_membre"), text
    return code


RESULTS = {"": None, "sans reponse": "sans_reponse", "echange en cours": "echange", "entretien obtenu": "entretien",
           "embauche": "aboutie", "retrait du membre": "retrait"}


def result_of(text):
    folded = fold(text)
    code = RESULTS.get(folded, folded)
    assert code in (None, "sans_reponse", "echange", "entretien", "proposition", "aboutie", "refus", "retrait", "vivier"), text
    return code


def kind(text):
    folded = fold(text)
    code = LABELS.get(folded, folded.upper())
    assert code in TYPES + ["EMPLOI", "ERREUR"], text
    return code


class Lists:
    def __init__(self):
        self.members = []
        for row in table("membres.csv", ["nom prenom", "date dentree"]):
            words = fold(row["nom prenom"])
            family, given = words.rsplit(" ", 1)  # given names here are one word (hyphens are within)
            self.members.append({
                "keys": {words, f"{given} {family}"}, "mail": fold(row["mail"]), "joined": day(row["date dentree"]),
                "left": day(row["date de sortie"]), "reason": kind(row["motif de sortie"]) if row["motif de sortie"] else None,
                "born": int(row["annee de naissance"]) if row["annee de naissance"] else None, "sector": row["secteur"],
                "postal": row["cp"].strip().zfill(5) if row["cp"].strip() else "", "rome": row["code rome"].split("|")[0].strip().upper(),
                "intention": fold(row.get("intention", ""))})
        self.companies = {}
        self.sirens = {}
        for row in table("entreprises.xlsx", ["raison sociale"]):
            self.companies[fold(row["raison sociale"])] = len(self.companies)
            if row["siren"]:
                self.sirens[row["siren"].replace(" ", "")] = self.companies[fold(row["raison sociale"])]
        self.listed = len(self.companies)
        self.made = {}
        self.contacts = [self.company(row["entreprise"], "contacts") for row in table("contacts.ods", ["entreprise", "nom"])]
        acts = {}
        for row in table("demarches.csv", ["date", "entreprise", "canal"]):
            members = frozenset(self.member(m) for m in row["membres"].split("|") if m.strip())
            collective = fold(row["au nom de"]) == "collectif"
            assert members or collective
            act = {"date": day(row["date"]), "company": self.company(row["entreprise"], "outreach"), "collective": collective,
                   "answered": fold(row["resultat"]) not in ("", "sans reponse", "sans_reponse"), "members": members,
                   "channel": channel(row["canal"]), "incoming": fold(row["sens"]) == "entrant",
                   "position": fold(row["poste"]), "result": result_of(row["resultat"])}
            key = (act["date"], act["company"], members, channel(row["canal"]), fold(row["sens"]) == "entrant", collective)
            assert acts.get(key, act) == act, row
            acts[key] = act
        self.acts = list(acts.values())
        self.interviews = []
        for row in table("entretiens.xlsx", ["date", "membre", "entreprise"]):
            self.interviews.append((day(row["date"]), fold(row["etat"]) or "prevu", self.member(row["membre"]),
                                    self.company(row["entreprise"], "interviews")))
        self.outcomes = []
        for row in table("placements.ods", ["membre", "type"]):
            employer = self.company(row["employeur"], "outcomes") if row["employeur"] else None
            self.outcomes.append({
                "company": employer,
                "member": self.member(row["membre"]), "type": kind(row["type"]), "effective": day(row["date deffet"]),
                "known": day(row["connu le"]) or IMPORT_DAY, "planned": day(row["fin prevue"]), "ended": day(row["fin reelle"]),
                "channel": channel(row["canal"]), "cancelled": day(row["annule le"]), "points": []})
        self.points = 0
        for row in table("points.csv", ["membre", "mois"]):
            fits = [o for o in self.outcomes if o["member"] == self.member(row["membre"]) and o["effective"] == day(row["date deffet"])]
            assert len(fits) == 1, row
            result = fold(row["resultat"]).replace(",", "").replace(" ", "_").replace("_en_", "_")
            assert result in ("meme_poste", "autre_poste", "fin_recherche", "fin_formation", "inconnu"), row
            fits[0]["points"].append((int(row["mois"]), day(row["date"]), result))
            self.points += 1

    def member(self, text):
        fits = [i for i, m in enumerate(self.members) if fold(text) in m["keys"] or fold(text) == m["mail"] != ""]
        assert len(fits) == 1, (text, fits)
        return fits[0]

    def company(self, text, kind_of_list):
        key = fold(text)
        if key.replace(" ", "") in self.sirens:
            return self.sirens[key.replace(" ", "")]
        if key not in self.companies:
            self.companies[key] = len(self.companies)
            self.made[kind_of_list] = self.made.get(kind_of_list, 0) + 1
        return self.companies[key]


# -- the rules, version 1 -----------------------------------------------------------------------------------------------

def months_after(d, n):
    y, m = divmod(d.year * 12 + d.month - 1 + n, 12)
    return date(y, m + 1, min(d.day, monthrange(y, m + 1)[1]))


def klass(o):
    if o["type"] in ("CDI", "FPT", "CREA", "REPR", "INDEP"):
        return "durable"
    if o["type"] in ("CDD", "CTT", "PORT", "ALT"):
        long = o["planned"] is not None and o["planned"] >= months_after(o["effective"], 6) - timedelta(1)
        return "durable" if long else "transition"
    return "transition" if o["type"] == "AIDE" else "positive" if o["type"] in ("FORM", "SIAE") else None


def figures(lists, D, K):
    def stands(o):
        return o["cancelled"] is None or (K is not None and o["cancelled"] > K)

    def counts(o):
        return o["effective"] <= D and (K is None or o["known"] <= K) and stands(o)

    everybody = range(len(lists.members))
    mine = {i: [o for o in lists.outcomes if o["member"] == i] for i in everybody}
    entered = [i for i in everybody if lists.members[i]["joined"] <= D]

    def gone(i, reasons):
        m = lists.members[i]
        return m["reason"] in reasons and m["left"] is not None and m["left"] <= D

    neutral = [i for i in entered if lists.members[i]["reason"] == "ERREUR" or gone(i, ("DECES",))
               or any(o["type"] == "DECES" and counts(o) for o in mine[i])]
    counted = [i for i in entered if i not in neutral]
    order = {c: n for n, c in enumerate(INDIVIDUAL + ["collectif", "site", "livret", "relais", "presse", "offre_groupe", "cooptation_membre"])}
    first, best = {}, {}
    for i in counted:
        rebounds = [o for o in mine[i] if counts(o) and klass(o) in ("durable", "transition")]
        if rebounds:
            first[i] = min(rebounds, key=lambda o: (o["effective"], o["known"], TYPES.index(o["type"]), order.get(o["channel"], 99)))
            best[i] = "durable" if any(klass(o) == "durable" for o in rebounds) else "transition"
    where = {"rebounded": 0, "searching": 0, "training": 0, "other": 0, "no_news": 0}
    for i in counted:
        types = {o["type"] for o in mine[i] if counts(o)}
        if i in first:
            where["rebounded"] += 1
        elif types & {"FORM", "SIAE"}:
            where["training"] += 1
        elif "SNOUV" in types or gone(i, ("SNOUV",)):
            where["no_news"] += 1
        elif types & {"RET", "INDISPO", "DEM", "ABAND", "AUTRE"} or gone(i, ("RET", "INDISPO", "DEM", "ABAND", "AUTRE")):
            where["other"] += 1
        else:
            where["searching"] += 1

    def at_work(o):
        if not counts(o) or klass(o) not in ("durable", "transition"):
            return False
        if o["ended"] is not None:
            return o["ended"] > D
        if o["planned"] is None or o["planned"] > D:
            return True
        return any(o["planned"] <= p[1] <= D and (K is None or p[1] <= K) and p[2] in ("meme_poste", "autre_poste") for p in o["points"])

    def tally(values):
        return {v: values.count(v) for v in sorted(set(values))}

    n, k, z = len(counted), len(first), 1.959963984540054
    p = k / n
    centre, half, below = p + z * z / (2 * n), z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)), 1 + z * z / n
    bands = {"under_25": [0, 0], "25_49": [0, 0], "50_plus": [0, 0], "unknown": [0, 0]}
    sectors = {}
    for i in counted:
        born = lists.members[i]["born"]
        age = None if born is None else D.year - born
        band = bands["unknown" if age is None else "under_25" if age < 25 else "25_49" if age < 50 else "50_plus"]
        sector = sectors.setdefault(lists.members[i]["sector"], [0, 0])
        for row in (band, sector):
            row[0] += 1
            row[1] += i in first
    upcoming = [i for i in counted if i not in first and any(
        o["effective"] > D and klass(o) in ("durable", "transition") and o["known"] <= (K or D) and stands(o) for o in mine[i])]
    acts = [a for a in lists.acts if a["date"] <= D]
    channels = [o["channel"] or "none" for o in first.values()]
    days = sorted(o["effective"] for o in first.values())
    return {
        "as_of": D.isoformat(), "known_by": K.isoformat() if K else None,
        "population": {"entered": len(entered), "neutralised": len(neutral), "counted": n},
        "rebounded": {"count": k, "of": n, "rate": p, "interval": [(centre - half) / below, (centre + half) / below]},
        "decomposition": where, "knowledge_rate": (n - where["no_news"]) / n,
        "outcome_classes": {c: list(best.values()).count(c) for c in ("durable", "transition")},
        "rebounds_by_type": tally([o["type"] for o in first.values()]),
        "rebounds_by_channel": tally([c for c in channels if c != "none"]),  # none without a channel
        "attribution": {"collective": sum(c != "none" and c not in INDIVIDUAL for c in channels),
                        "individual": sum(c in INDIVIDUAL for c in channels), "unknown": channels.count("none")},
        "in_work": sum(any(at_work(o) for o in mine[i]) for i in first), "upcoming": len(upcoming),
        "outreach": {"acts": len(acts), "on_behalf_of_collective": sum(a["collective"] for a in acts),
                     "on_behalf_of_member": sum(not a["collective"] for a in acts),
                     "companies": len({a["company"] for a in acts}), "answered": sum(a["answered"] for a in acts)},
        "interviews": {"held": sum(s == "tenu" and d <= D for d, s, _, _ in lists.interviews),
                       "planned": sum(s == "prevu" and d > D for d, s, _, _ in lists.interviews),
                       "to_qualify": sum(s == "prevu" and d <= D for d, s, _, _ in lists.interviews)},
        "by_sector": [{"name": s, "counted": sectors[s][0], "rebounded": sectors[s][1]} for s in sorted(sectors, key=fold)],
        "by_age_band": [{"name": b, "counted": c, "rebounded": r} for b, (c, r) in bands.items()],
        "curve": [{"date": d.isoformat(), "rebounded": sum(x <= d for x in days)} for d in sorted(set(days))],
        "survival": survival(lists, counted, first, D),
        "median_days": None,  # filled below
        "retention": [retention(first, m, D, K) for m in (3, 6, 12)],
        "knowledge": {"known": n - where["no_news"], "of": n, "rate": (n - where["no_news"]) / n, "minimum": 0.65,
                      "too_low": (n - where["no_news"]) / n < 0.65, "bounds": [k / n, (k + where["no_news"]) / n]},
        "within_days": [within(lists, counted, first, days, D) for days in (90, 180, 365)],
        "six_month_durable": six_months(first, D),
        "breakdowns": breakdowns(lists, counted, first, D, [{"name": s, "counted": sectors[s][0], "rebounded": sectors[s][1]}
                                                            for s in sorted(sectors, key=fold)], bands),
        "funnel": funnel(lists, [o for o in lists.outcomes if counts(o) and klass(o) in ("durable", "transition")], D),
        "activity": activity(lists, {i: [o["effective"] for o in mine[i] if counts(o)] for i in counted}, D),
    }


# -- beside the contract: the funnel and the activity, as their headers word them ------------------------------------------

STEPS = ("sent", "answered", "interview", "proposal", "rebound")


def approach(lists, acts, hirings, D):
    """One lead to which something was sent: day, channel, collective, step, signs told on that sending, signs with a day."""
    sent = min(a["date"] for a in acts if not a["incoming"])
    order = INDIVIDUAL + ["collectif", "site", "livret", "relais", "presse", "offre_groupe", "cooptation_membre"]
    way = min((a["channel"] for a in acts if not a["incoming"] and a["date"] == sent), key=order.index)
    acts = [a for a in acts if a["date"] >= sent]
    signs = [a for a in acts if a["incoming"] or a["answered"]]
    untold = [a["date"] for a in signs if not a["incoming"] and a["date"] == sent]
    dated = [a["date"] for a in signs if a["incoming"] or a["date"] > sent]
    met = [d for d, s, m, c in lists.interviews if m in acts[0]["members"] and c == acts[0]["company"] and sent <= d <= D
           and s != "annule"]
    hired = any(a["result"] == "aboutie" for a in acts)
    jobs = [o for o in hirings if o["member"] in acts[0]["members"] and o["effective"] >= sent
            and (o["company"] == acts[0]["company"] if o["company"] is not None else hired)]
    dated += met + [max(sent, min(o["effective"], o["known"])) for o in jobs]
    results = {a["result"] for a in acts}
    step = 4 if jobs else 3 if results & {"proposition", "aboutie"} else 2 if met or "entretien" in results else 1 if signs else 0
    return {"sent": sent, "channel": way, "collective": acts[0]["collective"], "step": step, "untold": untold, "dated": dated}


def median_days(spells):
    """The first day on which the product-limit estimate is one half or less."""
    left = 1.0
    for d in sorted({d for d, e in spells if e}):
        left *= 1 - sum(x == d and e for x, e in spells) / sum(x >= d for x, _ in spells)
        if left <= 0.5 + 1e-12:
            return d
    return None


def funnel_row(approaches, D):
    reached = [sum(a["step"] >= i for a in approaches) for i in range(5)]

    def spell(a, signs):
        limit = min(60, (D - a["sent"]).days)
        days = min(((s - a["sent"]).days for s in signs), default=9999)
        return (days, True) if days <= limit else (limit, False)

    old = [a for a in approaches if (D - a["sent"]).days > 60]
    return {
        **dict(zip(STEPS, reached)),
        "of_previous": {STEPS[i]: reached[i] / reached[i - 1] if reached[i - 1] else None for i in range(1, 5)},
        "of_sent": {STEPS[i]: reached[i] / reached[0] if reached[0] else None for i in range(1, 5)},
        "older_than_60_days": len(old),
        "answered_within_60_days": sum(any((s - a["sent"]).days <= 60 for s in a["untold"] + a["dated"]) for a in old),
        "answered_on_sending": sum(bool(a["untold"]) and a["sent"] not in a["dated"] for a in approaches),
        "median_days": median_days([spell(a, a["untold"] + a["dated"]) for a in approaches]),
        "median_days_at_most": median_days([spell(a, a["dated"]) for a in approaches])}


def funnel(lists, hirings, D):
    leads = {}
    for a in lists.acts:
        if a["date"] <= D:
            leads.setdefault((a["company"], a["members"], a["collective"], a["position"]), []).append(a)
    every = [approach(lists, acts, hirings, D) for acts in leads.values() if any(not a["incoming"] for a in acts)]

    def named(key, names):
        return [{"name": n, **funnel_row([a for a in every if key(a) == n], D)} for n in names if any(key(a) == n for a in every)]

    order = INDIVIDUAL + ["collectif", "site", "livret", "relais", "presse", "offre_groupe", "cooptation_membre"]
    return {"all": funnel_row(every, D),
            "on_behalf_of_collective": funnel_row([a for a in every if a["collective"]], D),
            "on_behalf_of_member": funnel_row([a for a in every if not a["collective"]], D),
            "by_channel": named(lambda a: a["channel"], order),
            "by_month": named(lambda a: a["sent"].strftime("%Y-%m"), sorted({a["sent"].strftime("%Y-%m") for a in every}))}


def activity(lists, ends, D):
    """ends: for each member counted the days on which their outcomes that count took effect."""
    def monday(d):
        return d - timedelta(d.weekday())

    def searches(i, d):
        m = lists.members[i]
        return m["joined"] <= d <= D and (m["left"] is None or d < m["left"]) and not any(e <= d for e in ends[i])

    acts = [a for a in lists.acts if a["date"] <= D]
    held = [(d, m) for d, s, m, _ in lists.interviews if s == "tenu" and d <= D]
    begun = [a["date"] for a in acts] + [d for d, _ in held] + [lists.members[i]["joined"] for i in ends
                                                                if searches(i, lists.members[i]["joined"])]
    mondays, at = [], monday(min(begun)) if begun else D + timedelta(1)
    while at <= D:
        mondays.append(at)
        at += timedelta(7)

    def done(week, chosen, met):
        inside = lambda d: monday(d) == week
        firsts = {}
        for a in chosen:
            firsts[a["company"]] = min(firsts.get(a["company"], a["date"]), a["date"])
        return (sum(inside(a["date"]) for a in chosen), sum(inside(d) for d in firsts.values()), sum(inside(d) for d in met))

    risk = {i: [w for w in mondays if any(searches(i, w + timedelta(n)) for n in range(7))] for i in ends}
    own = []
    for i in ends:
        over = [w for w in risk[i] if w + timedelta(6) <= D]
        if over:
            mine = [a for a in acts if i in a["members"]]
            each = [done(w, mine, [d for d, m in held if m == i]) for w in over]
            own.append((len(over), [sum(e[n] for e in each) for n in range(3)]))
    weeks = sum(n for n, _ in own)

    def effort(n):
        rates, total = sorted(t[n] / w for w, t in own), sum(t[n] for _, t in own)
        quartiles = None
        if rates:
            quartiles = []
            for p in (0.25, 0.5, 0.75):
                low = int((len(rates) - 1) * p)
                high = min(low + 1, len(rates) - 1)
                quartiles.append(rates[low] + ((len(rates) - 1) * p - low) * (rates[high] - rates[low]))
        return {"total": total, "per_member_week": total / weeks if weeks else None, "quartiles": quartiles}

    line = []
    for w in mondays:
        n, new, met = done(w, acts, [d for d, _ in held])
        line.append({"week": w.isoformat(), "over": w + timedelta(6) <= D, "searching": sum(w in risk[i] for i in ends),
                     "acts": n, "new_companies": new, "interviews": met})
    return {"members": len(own), "member_weeks": weeks, "acts": effort(0), "new_companies": effort(1), "interviews": effort(2),
            "weeks": line}


# -- beside the contract: what rates are worth -------------------------------------------------------------------------------


def wilson(k, n):
    if n == 0:
        return None
    z, p = 1.959963984540054, k / n
    middle, half, below = p + z * z / (2 * n), z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)), 1 + z * z / n
    return [max(0.0, (middle - half) / below), min(1.0, (middle + half) / below)]


def within(lists, counted, first, days, D):
    """Only who entered more than so many days ago; rebounded on the last of these days at the latest."""
    old = [i for i in counted if D - lists.members[i]["joined"] > timedelta(days)]
    soon = [i for i in old if i in first and first[i]["effective"] - lists.members[i]["joined"] <= timedelta(days)]
    return {"days": days, "entered": len(old), "rebounded": len(soon), "rate": len(soon) / len(old) if old else None,
            "interval": wilson(len(soon), len(old))}


def six_months(first, D):
    """Of the first outcomes six months old or more, the durable ones that did not end before their six months were over."""
    due = [o for o in first.values() if months_after(o["effective"], 6) <= D]
    kept = [o for o in due if klass(o) == "durable"
            and (o["ended"] is None or o["ended"] >= months_after(o["effective"], 6) - timedelta(1))]
    return {"due": len(due), "durable": len(kept), "rate": len(kept) / len(due) if due else None,
            "interval": wilson(len(kept), len(due))}


def department(postal):
    """Of a French postal code; none for Monaco and for what is none."""
    if re.fullmatch(r"97[1-8]\d\d|984\d\d|98[6-9]\d\d", postal):
        return postal[:3]
    if re.fullmatch(r"20\d\d\d", postal):
        return {"0": "2A", "1": "2A", "3": "2A", "7": "2A", "2": "2B", "4": "2B", "6": "2B"}.get(postal[2])
    return postal[:2] if re.fullmatch(r"\d{5}", postal) and 1 <= int(postal[:2]) <= 95 else None


def breakdowns(lists, counted, first, D, sectors, bands):
    """Everyone in one row of each; shares and their intervals among 20 and more only."""
    def worth(row):
        wide = row["counted"] >= 20
        return {**row, "rate": row["rebounded"] / row["counted"] if wide else None,
                "interval": wilson(row["rebounded"], row["counted"]) if wide else None}

    def rows(name_of, order):
        names = {i: name_of(lists.members[i]) or "unknown" for i in counted}
        listed = sorted(set(names.values()) - {"unknown"}, key=order) + ["unknown"] * ("unknown" in names.values())
        return [worth({"name": x, "counted": sum(n == x for n in names.values()),
                       "rebounded": sum(names[i] == x and i in first for i in counted)}) for x in listed]

    return {
        "sector": [worth(row) for row in sectors],
        "rome_domain": rows(lambda m: m["rome"][:1] if re.fullmatch(r"[A-N]\d{4}", m["rome"]) else None, str),
        "age_band": [worth({"name": b, "counted": c, "rebounded": r}) for b, (c, r) in bands.items()],
        "intention": rows(lambda m: m["intention"], ["emploi", "creation", "formation"].index),
        "department": rows(lambda m: department(m["postal"]), str)}


def survival(lists, counted, first, D):
    times = []
    for i in counted:
        m = lists.members[i]
        end = first[i]["effective"] if i in first else min(D, m["left"] or D)
        times.append((max(0, (end - m["joined"]).days), i in first))
    rows, s, green, risk = [], 1.0, 0.0, len(times)
    for t in sorted({t for t, _ in times}):
        events = sum(1 for x, e in times if x == t and e)
        lost = sum(1 for x, e in times if x == t and not e)
        s *= 1 - events / risk
        if events and events < risk:
            green += events / (risk * (risk - events))
        rows.append({"day": t, "at_risk": risk, "events": events, "censored": lost, "survival": s,
                     "se": s * sqrt(green) if s > 0 else 0})
        risk -= events + lost
    return rows


def retention(first, months, D, K):
    due = [o for o in first.values() if months_after(o["effective"], months) <= D]
    answers = []
    for o in due:
        told = [p[2] for p in o["points"] if p[0] == months and p[1] <= D and (K is None or p[1] <= K) and p[2] != "inconnu"]
        answers += told[:1]
    return {"months": months, "due": len(due), "answered": len(answers),
            "in_work": sum(a in ("meme_poste", "autre_poste") for a in answers), "unknown": len(due) - len(answers)}


def count(D, K):
    result = figures(LISTS, D, K)
    result["median_days"] = next((r["day"] for r in result["survival"] if r["survival"] <= 0.5 + 1e-12), None)
    return result


LISTS = Lists()
CASES = [(date(2012, 12, 31), None), (date(2012, 12, 31), date(2012, 12, 31)), (date(2012, 6, 30), None)]

if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        os.makedirs(os.path.join(HERE, "expected"), exist_ok=True)
        for D, K in CASES:
            name = f"figures-{D}" + (f"-known-{K}" if K else "") + ".json"
            with open(os.path.join(HERE, "expected", name), "w", encoding="utf-8") as out:
                json.dump(count(D, K), out, ensure_ascii=False, indent=1)
                out.write("\n")
        made = LISTS.made
        answers = {"members": (len(LISTS.members), 0), "companies": (LISTS.listed, 0),
                   "contacts": (len(LISTS.contacts), made.get("contacts", 0)), "outreach": (len(LISTS.acts), made.get("outreach", 0)),
                   "interviews": (len(LISTS.interviews), made.get("interviews", 0)),
                   "outcomes": (len(LISTS.outcomes), made.get("outcomes", 0)), "checkpoints": (LISTS.points, 0)}
        with open(os.path.join(HERE, "expected", "imports.json"), "w", encoding="utf-8") as out:
            json.dump({k: {"created": c, "companies_created": m, "unknown_columns": UNKNOWN.get(k, [])}
                       for k, (c, m) in answers.items()}, out, ensure_ascii=False, indent=1)
            out.write("\n")
    else:
        dates = [date.fromisoformat(a) for a in sys.argv[1:]]
        print(json.dumps(count(dates[0] if dates else CASES[0][0], dates[1] if len(dates) > 1 else None), ensure_ascii=False, indent=1))
