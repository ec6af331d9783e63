// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/call.h"

#include "base/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace rebond::tool {

namespace {

const Option *find(const QList<Option> &options, const QString &name)
{
    for (const Option &option : options) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

Done checkValue(const Option &option, const QString &value)
{
    switch (option.takes) {
    case Takes::Date:
        if (!parseIsoDate(value)) {
            // What lists and forms would take for a day is shown as it is to be written here.
            const QDate meant = parseDate(value).value_or(QDate(2012, 6, 30));
            //: %1 is an option, %2 a date as it is to be written, %3 what was given
            return invalid(QCoreApplication::translate("Tool", "--%1 takes a date as YYYY-MM-DD, like %2, not “%3”.")
                               .arg(QLatin1String(option.name), isoDate(meant), value));
        }
        break;
    case Takes::Number: {
        bool isNumber = false;
        if (value.toInt(&isNumber) < 0 || !isNumber) {
            //: %1 is an option, %2 what was given
            return invalid(QCoreApplication::translate("Tool", "--%1 takes a whole number, not “%2”.")
                               .arg(QLatin1String(option.name), value));
        }
        break;
    }
    case Takes::OneOf:
        if (!QString::fromLatin1(option.valueName).split(u'|').contains(value)) {
            //: %1 is an option, %2 what was given, %3 the words allowed
            return invalid(QCoreApplication::translate("Tool", "--%1 does not take “%2”. It takes one of: %3.")
                               .arg(QLatin1String(option.name), value,
                                    QString::fromLatin1(option.valueName).split(u'|').join(QStringLiteral(", "))));
        }
        break;
    case Takes::Text:
    case Takes::Nothing: break;
    }
    return {};
}

} // namespace

const QList<Option> &commonOptions()
{
    static const QList<Option> options = {
        {"cohort", Takes::Text, "NAME", QT_TRANSLATE_NOOP("Tool", "which cohort, where the file holds several")},
        {"today", Takes::Date, kDateForm,
         QT_TRANSLATE_NOOP("Tool", "replaces the clock, for output that can be reproduced")},
        {"lang", Takes::OneOf, "fr|en",
         QT_TRANSLATE_NOOP("Tool", "language; by default the system's, French where it is neither")},
        {"quiet", Takes::Nothing, "", QT_TRANSLATE_NOOP("Tool", "no messages, only results and errors")},
        {"help", Takes::Nothing, "", QT_TRANSLATE_NOOP("Tool", "this help")},
    };
    return options;
}

Language languageOf(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString value = words[i].startsWith(u"--lang=") ? words[i].mid(7)
                            : words[i] == u"--lang"           ? words.value(i + 1)
                                                              : QString();
        if (const auto language = parseLanguage(value))
            return *language;
    }
    return rebond::languageOf(QLocale::system());
}

Result<Call> Call::parse(const Command &command, const QStringList &words)
{
    Call call;
    const QList<Option> known = commonOptions() + command.options;
    bool onlyArguments = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyArguments || !word.startsWith(u'-') || word.size() < 2) {
            call.m_arguments.append(word);
            continue;
        }
        if (word == u"--") {
            onlyArguments = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const Option *option = word.startsWith(u"--") ? find(known, name) : nullptr; // there are no short ones
        if (!option) {
            //: %1 is an option as it was written, %2 a command
            return invalid(QCoreApplication::translate("Tool", "“%1” is no option of “%2”. See rebond-tool %2 --help.")
                               .arg(word.left(equals), QLatin1String(command.name)));
        }
        if (call.m_options.contains(name)) {
            //: %1 is an option
            return invalid(QCoreApplication::translate("Tool", "--%1 is given twice.").arg(name));
        }
        if (option->takes == Takes::Nothing) {
            if (equals >= 0) {
                //: %1 is an option
                return invalid(QCoreApplication::translate("Tool", "--%1 takes no value.").arg(name));
            }
            call.m_options.insert(name, QString());
            continue;
        }
        if (equals < 0 && i + 1 >= words.size()) {
            //: %1 is an option, %2 what it takes, e.g. TEXT
            return invalid(QCoreApplication::translate("Tool", "--%1 needs a value: --%1 %2.")
                               .arg(name, QLatin1String(option->valueName)));
        }
        const QString value = equals >= 0 ? word.mid(equals + 1) : words[++i];
        if (const Done checked = checkValue(*option, value); !checked)
            return fail(checked.error());
        call.m_options.insert(name, value);
    }
    if (call.has("help"))
        return call;
    if (const Done complete = call.checkComplete(command); !complete)
        return fail(complete.error());
    call.m_language = tool::languageOf(words);
    if (const auto today = call.date("today"))
        call.m_clock = std::make_shared<FixedClock>(*today);
    else
        call.m_clock = std::make_shared<SystemClock>();
    return call;
}

Done Call::checkComplete(const Command &command) const
{
    if (m_arguments.size() != command.arguments.size()) {
        QStringList names;
        for (const char *argument : command.arguments)
            names.append(QLatin1String(argument));
        //: %1 is a command, %2 its arguments, e.g. FILE INPUT
        return invalid(QCoreApplication::translate("Tool", "“%1” takes: %2. See rebond-tool %1 --help.")
                           .arg(QLatin1String(command.name), names.join(u' ')));
    }
    for (const char *required : command.required) {
        if (!has(required)) {
            //: %1 is a command, %2 an option
            return invalid(QCoreApplication::translate("Tool", "“%1” needs --%2. See rebond-tool %1 --help.")
                               .arg(QLatin1String(command.name), QLatin1String(required)));
        }
    }
    return {};
}

std::optional<QDate> Call::date(const char *option) const
{
    if (!has(option))
        return {};
    return *parseIsoDate(text(option)); // checked by parse()
}

std::optional<int> Call::number(const char *option) const
{
    if (!has(option))
        return {};
    return text(option).toInt();
}

} // namespace rebond::tool
