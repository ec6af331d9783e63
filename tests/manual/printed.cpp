// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/printed.h"

#include "exchange/field.h"
#include "figures/catalogue.h"
#include "ui/shell/commands.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

namespace rebond::test {

namespace {

QString cell(QString text)
{
    return text.replace(u'|', QStringLiteral("\\|")).replace(u'\n', u' ');
}

QString row(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString head(const QStringList &names)
{
    return row(names) + row(QStringList(names.size(), QStringLiteral("---")));
}

// The manual is data in two languages, and so are the heads of its tables.
QString word(const QString &language, const char *french, const char *english)
{
    return QString::fromUtf8(language == QLatin1String("fr") ? french : english);
}

QString columns(exchange::ListKind kind, const QString &language)
{
    QString text = head({word(language, "Colonne", "Column"), word(language, "Ce qui s’y écrit", "What to write there"),
                         word(language, "Compris aussi", "Also understood")});
    for (const exchange::FieldInfo &field : exchange::fieldsOf(kind)) {
        QString help = field.help();
        if (!field.words.isEmpty())
            help += u' ' + field.words.join(QStringLiteral(", ")) + u'.';
        text += row(
            {QStringLiteral("**%1**%2").arg(cell(field.heading), QLatin1String(field.isRequired ? " *" : "")),
             cell(help),
             cell((field.synonyms + QStringList(QStringLiteral("`%1`").arg(field.key))).join(QStringLiteral(", ")))});
    }
    return text;
}

QString figureTable(const QString &language)
{
    QString text = head({word(language, "Chiffre", "Figure"), word(language, "Règle", "Rule"),
                         word(language, "Nom pour `figures`", "Name for `figures`")});
    for (const figures::CatalogueEntry &entry : figures::catalogue())
        text += row(
            {cell(entry.label()), cell(entry.definition()), QStringLiteral("`%1`").arg(QLatin1String(entry.name))});
    return text;
}

QString keys(const QString &language)
{
    QString text = head({word(language, "Commande", "Command"), word(language, "Touches", "Keys"),
                         word(language, "Ce qu’elle fait", "What it does")});
    for (const ui::kit::ActionSpec &spec : ui::shell::commandSpecs()) {
        const auto said = [](const char *source) {
            return QCoreApplication::translate(ui::shell::kCommandContext, source);
        };
        QString pressed = QString::fromUtf8(spec.keys ? spec.keys : "")
                              .replace(QLatin1String("; "), QLatin1String(", "));
        if (language == QLatin1String("fr"))
            pressed.replace(QLatin1String("Shift"), QLatin1String("Maj"));
        text += row({cell(said(spec.text).remove(u'&')), pressed, cell(said(spec.help))});
    }
    return text;
}

QString answerOf(const QStringList &words)
{
    QProcess process;
    process.start(qEnvironmentVariable("REBOND_TOOL"), words);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

// What --help says; of the commands without the options that all of them have.
QString commands(const QString &language)
{
    const QStringList tongue{QStringLiteral("--lang"), language};
    QStringList text{answerOf(QStringList(QStringLiteral("--help")) + tongue).trimmed()};
    static const QRegularExpression name(QStringLiteral("^  rebond-tool (\\w+)"), QRegularExpression::MultilineOption);
    for (auto each = name.globalMatch(text.first()); each.hasNext();) {
        const QString help = answerOf(QStringList{each.next().captured(1), QStringLiteral("--help")} + tongue);
        text.append(help.left(help.indexOf(QLatin1String("  --cohort "))).trimmed());
    }
    return QStringLiteral("```\n%1\n```\n").arg(text.join(QStringLiteral("\n\n")));
}

} // namespace

QString printedPart(const QString &name, const QString &language)
{
    if (name.startsWith(QLatin1String("columns "))) {
        const auto kind = exchange::parseListKind(name.mid(8));
        return kind ? columns(*kind, language) : QString();
    }
    if (name == QLatin1String("figures"))
        return figureTable(language);
    if (name == QLatin1String("keys"))
        return keys(language);
    return name == QLatin1String("commands") ? commands(language) : QString();
}

} // namespace rebond::test
