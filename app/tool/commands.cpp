// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include <QCoreApplication>

namespace rebond::tool {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Tool", text);
}

QString usageOf(const Command &command)
{
    QString usage = QStringLiteral("rebond-tool ") + QLatin1String(command.name);
    for (const char *argument : command.arguments)
        usage += QLatin1Char(' ') + QLatin1String(argument);
    return usage;
}

QString linesOf(const QList<Option> &options)
{
    QString text;
    for (const Option &option : options) {
        QString form = QStringLiteral("--") + QLatin1String(option.name);
        if (option.takes != Takes::Nothing)
            form += QLatin1Char(' ') + QLatin1String(option.valueName);
        text += QStringLiteral("  %1  %2\n").arg(form, -26).arg(tr(option.help));
    }
    return text;
}

const Option kAsOf{"as-of", Takes::Date, "DATE", QT_TRANSLATE_NOOP("Tool", "the day the figures speak of; by default today")};
const Option kKnownBy{"known-by", Takes::Date, "DATE", QT_TRANSLATE_NOOP("Tool", "counts only what was known by that day")};
const Option kJson{"json", Takes::Nothing, "", QT_TRANSLATE_NOOP("Tool", "the answer as JSON")};

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> list = {
        {"new",
         {"FILE"},
         {{"name", Takes::Text, "TEXT", QT_TRANSLATE_NOOP("Tool", "name of the cohort")},
          {"territory", Takes::Text, "06", QT_TRANSLATE_NOOP("Tool", "where it is")},
          {"starts", Takes::Date, "DATE", QT_TRANSLATE_NOOP("Tool", "first day")},
          {"ends", Takes::Date, "DATE", QT_TRANSLATE_NOOP("Tool", "last day")},
          {"goal", Takes::Number, "N", QT_TRANSLATE_NOOP("Tool", "rebounds aimed at")},
          {"add", Takes::Nothing, "", QT_TRANSLATE_NOOP("Tool", "puts one more cohort into a file that stands")}},
         {"name"},
         QT_TRANSLATE_NOOP("Tool", "makes a new cohort file"),
         false,
         runNew},
        {"demo", {"FILE"}, {}, {}, QT_TRANSLATE_NOOP("Tool", "writes the demonstration cohort"), true, runDemo},
        {"figures",
         {"FILE"},
         {kAsOf, kKnownBy, kJson,
          {"explain", Takes::Text, "NAME", QT_TRANSLATE_NOOP("Tool", "lists the rows behind one figure as CSV")}},
         {},
         QT_TRANSLATE_NOOP("Tool", "prints the figures"),
         false,
         runFigures},
        {"report",
         {"FILE", "OUTPUT.pdf"},
         {kAsOf, kKnownBy,
          {"audience", Takes::OneOf, "internal|funder|public",
           QT_TRANSLATE_NOOP("Tool", "who reads it: internal names people, funder and public mask small numbers")}},
         {},
         QT_TRANSLATE_NOOP("Tool", "writes the progress report"),
         true,
         runReport},
        {"check", {"FILE"}, {kJson}, {}, QT_TRANSLATE_NOOP("Tool", "checks the file and lists doubtful data"), false, runCheck},
    };
    return list;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

QString generalHelp()
{
    QString text = tr("Usage: rebond-tool COMMAND FILE …") + QStringLiteral("\n\n");
    for (const Command &command : commands())
        text += QStringLiteral("  %1  %2\n").arg(usageOf(command), -36).arg(tr(command.help));
    text += u'\n' + tr("Options of every command:") + u'\n' + linesOf(commonOptions());
    return text + u'\n' + tr("rebond-tool COMMAND --help tells the options of one command.") + u'\n';
}

QString helpOf(const Command &command)
{
    //: %1 is a command with its arguments
    QString text = tr("Usage: %1 [options]").arg(usageOf(command)) + u'\n' + tr(command.help) + QStringLiteral("\n\n");
    return text + linesOf(command.options) + linesOf(commonOptions());
}

} // namespace rebond::tool
