// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/arguments.h"

#include <QCoreApplication>

namespace rebond::ui::shell {

namespace {
Done takeLanguage(Arguments &arguments, const QString &code)
{
    if (code != QLatin1String("fr") && code != QLatin1String("en")) {
        //: %1 is what was given after --lang
        return invalid(
            QCoreApplication::translate("Arguments", "There is no language “%1” here: give --lang fr or --lang en.")
                .arg(code));
    }
    arguments.language = code;
    return {};
}

Done takeFile(Arguments &arguments, const QString &file)
{
    if (!arguments.file.isEmpty())
        return invalid(QCoreApplication::translate("Arguments", "One file at a time: give one only."));
    arguments.file = file;
    return {};
}
} // namespace

Result<Arguments> parseArguments(const QStringList &given)
{
    Arguments arguments;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &word = given.at(i);
        Done taken;
        if (onlyFiles || !word.startsWith(u'-') || word == QLatin1String("-")) {
            taken = takeFile(arguments, word);
        } else if (word == QLatin1String("--")) {
            onlyFiles = true;
        } else if (word == QLatin1String("--demo")) {
            arguments.demo = true;
        } else if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            arguments.help = true;
        } else if (word == QLatin1String("--version")) {
            arguments.version = true;
        } else if (word == QLatin1String("--lang")) {
            taken = takeLanguage(arguments, ++i < given.size() ? given.at(i) : QString());
        } else if (word.startsWith(QLatin1String("--lang="))) {
            taken = takeLanguage(arguments, word.mid(7));
        } else {
            //: %1 is an option that does not exist
            taken = invalid(
                QCoreApplication::translate("Arguments", "There is no option %1. See rebond --help.").arg(word));
        }
        if (!taken)
            return fail(taken.error());
    }
    if (arguments.demo && !arguments.file.isEmpty())
        return invalid(QCoreApplication::translate("Arguments", "Give either --demo or a file, not both."));
    return arguments;
}

QString helpText()
{
    return QCoreApplication::translate("Arguments",
                                       "Usage: rebond [FILE] [OPTIONS]\n"
                                       "Opens a cohort file; without one the last file, or the welcome page.\n"
                                       "\n"
                                       "  --demo         opens a fresh copy of the demonstration cohort\n"
                                       "  --lang fr|en   the language of the window\n"
                                       "  --help         this text\n"
                                       "  --version      the version\n");
}

} // namespace rebond::ui::shell
