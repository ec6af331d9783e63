// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

namespace rebond::test {

using namespace document;

namespace {

Bar bar(const char16_t *label, int number, int most, BarStyle style)
{
    return {.label = QString::fromUtf16(label),
            .number = QString::number(number),
            .share = double(number) / most,
            .style = style};
}

BarTable states()
{
    return {.rows = {bar(u"Ont rebondi", 20, 33, BarStyle::Strong), bar(u"En recherche", 33, 33, BarStyle::Neutral),
                     bar(u"Formation ou insertion (SIAE)", 3, 33, BarStyle::Neutral),
                     bar(u"Autres sorties", 2, 33, BarStyle::Neutral),
                     bar(u"Sans nouvelles", 2, 33, BarStyle::Neutral)},
            .total = BarTotal{.label = QStringLiteral("Ensemble"), .number = QStringLiteral("60")},
            .alternative = QStringLiteral("Sur 60 personnes, 20 ont rebondi et 33 cherchent encore.")};
}

BarTable types()
{
    return {.rows = {bar(u"CDI", 8, 8, BarStyle::Strong), bar(u"Création d’entreprise", 4, 8, BarStyle::Strong),
                     bar(u"CDD de six mois et plus", 2, 8, BarStyle::Strong),
                     bar(u"CDD de moins de six mois", 4, 8, BarStyle::Soft), bar(u"Intérim", 2, 8, BarStyle::Soft)},
            .total = BarTotal{.label = QStringLiteral("Ensemble"), .number = QStringLiteral("20")},
            .alternative = QStringLiteral("Huit des vingt rebonds sont des CDI.")};
}

Table annex()
{
    Table table;
    table.columns = {{.heading = QStringLiteral("Membre"), .weight = 3},
                     {.heading = QStringLiteral("Type"), .weight = 2.4},
                     {.heading = QStringLiteral("Employeur"), .weight = 3},
                     {.heading = QStringLiteral("Date d’effet"), .weight = 2},
                     {.heading = QStringLiteral("Heures"), .align = Align::Right, .weight = 1}};
    const QStringList names{QStringLiteral("Odile Calvérac"),
                            QStringLiteral("Rémi Bastiani"),
                            QStringLiteral("Inès Garbiol"),
                            QStringLiteral("Yannick Dorméa"),
                            QStringLiteral("Gérard Lantosque"),
                            QStringLiteral("Solange Iribar"),
                            QStringLiteral("Œdipe Ængström-Vérignac de la Tour")};
    for (int i = 0; i < 46; ++i) {
        const QDate date = QDate(2011, 7, 4).addDays(i * 7);
        table.rows.append(
            {names[i % names.size()], i % 3 == 0 ? QStringLiteral("CDI") : QStringLiteral("CDD de moins de six mois"),
             i % 5 == 4 ? quiet(QStringLiteral("non dit")) : RichText(QStringLiteral("Azur Exemple %1").arg(i + 1)),
             date.toString(QStringLiteral("dd/MM/yyyy")), QString::number(20 + i % 16)});
    }
    table.alternative = QStringLiteral(
        "Les personnes qui ont rebondi, avec le type, l’employeur, la date et les heures.");
    return table;
}

} // namespace

StepCurve sampleCurve()
{
    StepCurve curve{.from = QDate(2011, 6, 6),
                    .asOf = QDate(2012, 6, 30),
                    .alternative = QStringLiteral(
                        "Courbe des rebonds : aucun en juin 2011, 6 en novembre, 11 en février, 20 au 30 juin 2012.")};
    const QList<int> days{30,  41,  48,  71,  104, 131, 163, 169, 193, 221,
                          241, 270, 278, 280, 305, 306, 323, 330, 369, 379};
    for (int i = 0; i < days.size(); ++i)
        curve.points.append({.date = curve.from.addDays(days[i]), .value = i + 1});
    curve.events = {{.date = QDate(2011, 6, 21), .label = QStringLiteral("Ouverture du site")},
                    {.date = QDate(2011, 9, 14), .label = QStringLiteral("Nice-Matin")},
                    {.date = QDate(2011, 11, 8), .label = QStringLiteral("Télématin, France 2")},
                    {.date = QDate(2012, 2, 2), .label = QStringLiteral("Salon de l’emploi")}};
    return curve;
}

Document sampleReport()
{
    Document report;
    report.metadata = {.title = QStringLiteral("60 dans le 06 – Bilan au 30 juin 2012"),
                       .author = QStringLiteral("Rebond"),
                       .subject = QStringLiteral("20 sur 60 ont rebondi"),
                       .keywords = {QStringLiteral("bilan")},
                       .created = QDateTime(QDate(2012, 6, 30), QTime(12, 0), Qt::UTC)};
    report.header = {.left = Span{.text = QStringLiteral("60 dans le 06"),
                                  .emphasis = Emphasis::Bold,
                                  .colour = Colour::Ink,
                                  .size = TextSize::Body},
                     .right = QStringLiteral("Bilan au 30 juin 2012"),
                     .rule = true};
    report.footer = {.left = Span{.text = QStringLiteral("Rebond · public interne"), .size = TextSize::Note},
                     .pageNumber = true};
    report.blocks = {
        Headline{.number = QStringLiteral("20"),
                 .words = QStringLiteral("sur 60 ont rebondi"),
                 .subline = QStringLiteral("un emploi ou une entreprise, un an après l’ouverture du site")},
        Pictogram{.people = 60, .filled = 20, .alternative = QStringLiteral("60 personnes, dont 20 ont rebondi.")},
        Paragraph{.text = QStringLiteral(
                      "Quatorze ont trouvé un emploi durable ou créé leur entreprise, six un emploi de moins de "
                      "six mois. Dix-huit travaillent toujours au 30 juin. Cinq rebonds sont venus par le "
                      "collectif, treize par une recherche individuelle ; l’origine de deux n’est pas connue.")},
        Heading{2, QStringLiteral("Rebonds depuis l’entrée dans le groupe")},
        sampleCurve(),
        TwoColumns{.left = {Heading{2, QStringLiteral("Où en sont les 60")}, states()},
                   .right = {Heading{2, QStringLiteral("Comment ils ont rebondi")}, types()}},
        Note{bold(QStringLiteral("Comment ces chiffres sont faits. "))
             + QStringLiteral(
                 "Chaque personne compte une fois. N = toutes les personnes entrées au plus tard le 30 juin 2012 ; "
                 "partir ne retire personne. A rebondi : au moins un emploi ou une création d’entreprise effectif "
                 "à cette date, la formation n’en est pas. Avec recul : tout ce qui est connu aujourd’hui ; sans "
                 "recul, on comptait 19. Pour un groupe comparable : 23 à 46 % (intervalle de Wilson à 95 %). "
                 "Règles, version 1. Texte entier : ")
             + link(QStringLiteral("example.org/regles"), QStringLiteral("https://example.org/regles"))
             + QStringLiteral(".")},
        PageBreak{},
        Heading{1, QStringLiteral("Annexe : qui sont les 20")},
        Paragraph{
            .text = QStringLiteral("Une ligne par personne, par date d’effet. « Heures » : par semaine, au contrat.")},
        annex(),
    };
    return report;
}

Document sampleGallery()
{
    const QDate start(2011, 6, 6);
    const auto made = [start](int days, int points, int events) {
        StepCurve curve{.from = start,
                        .asOf = start.addDays(days),
                        .height = 130,
                        .alternative = QStringLiteral("Courbe.")};
        for (int i = 0; i < points; ++i)
            curve.points.append({.date = start.addDays(qint64(days) * (i + 1) / (points + 1)), .value = i + 1});
        for (int i = 0; i < events; ++i)
            curve.events.append({.date = start.addDays(qint64(days) * (i + 1) / (events + 1)),
                                 .label = QStringLiteral("Salon de l’emploi %1").arg(i + 1)});
        return curve;
    };
    Document gallery;
    gallery.metadata = {.title = QStringLiteral("Figures"), .language = QStringLiteral("fr")};
    gallery.footer = {.pageNumber = true};
    const auto show = [&gallery](const QString &title, Block block) {
        gallery.blocks.push_back(Heading{3, title});
        gallery.blocks.push_back(std::move(block));
    };
    show(QStringLiteral("Rien encore"), made(200, 0, 0));
    show(QStringLiteral("Un jour"), made(0, 1, 0));
    show(QStringLiteral("Une semaine"), made(6, 3, 2));
    show(QStringLiteral("Un an, beaucoup d’événements"), made(365, 30, 9));
    show(QStringLiteral("Douze ans, des milliers"), made(4400, 3210, 3));
    gallery.blocks.push_back(PageBreak{});
    gallery.blocks.push_back(Headline{
        .number = QStringLiteral("1 234"),
        .words = QStringLiteral("sur 3 800 personnes ont rebondi"),
        .subline = QStringLiteral(
            "un emploi ou une entreprise, dans les trois ans qui ont suivi leur entrée dans l’un des groupes de la région")});
    for (const int people : {7, 25, 90, 250, 3800})
        show(QStringLiteral("%1 personnes").arg(people),
             Pictogram{.people = people, .filled = people / 3, .alternative = QStringLiteral("Des personnes.")});
    gallery.blocks.push_back(TwoColumns{.left = {StepCurve(made(90, 8, 2))}, .right = {types()}});
    return gallery;
}

} // namespace rebond::test
