// SPDX-License-Identifier: GPL-3.0-or-later
#include "cv/resume.h"

#include "base/folding.h"

#include <QRegularExpression>

#include <utility>

namespace rebond::cv {

QString PartialDate::toText() const
{
    if (isNull())
        return {};
    QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    if (month > 0)
        text += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    if (month > 0 && day > 0)
        text += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    return text;
}

std::optional<PartialDate> PartialDate::parse(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return {};
    const PartialDate date{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const bool hasMonth = !match.captured(2).isEmpty();
    const bool hasDay = !match.captured(3).isEmpty();
    if (!QDate::isValid(date.year, hasMonth ? date.month : 1, hasDay ? date.day : 1))
        return {};
    return date;
}

namespace {

// By its first letters, folded; 0 for no month.
int monthNamed(const QString &name)
{
    static const QList<std::pair<QString, int>> beginnings = {
        {QStringLiteral("jan"), 1},  {QStringLiteral("fev"), 2},  {QStringLiteral("feb"), 2},
        {QStringLiteral("mar"), 3},  {QStringLiteral("avr"), 4},  {QStringLiteral("apr"), 4},
        {QStringLiteral("mai"), 5},  {QStringLiteral("may"), 5},  {QStringLiteral("juin"), 6},
        {QStringLiteral("jun"), 6},  {QStringLiteral("juil"), 7}, {QStringLiteral("jul"), 7},
        {QStringLiteral("aou"), 8},  {QStringLiteral("aug"), 8},  {QStringLiteral("sep"), 9},
        {QStringLiteral("oct"), 10}, {QStringLiteral("nov"), 11}, {QStringLiteral("dec"), 12},
    };
    for (const auto &[beginning, month] : beginnings) {
        if (name.startsWith(beginning))
            return month;
    }
    return 0;
}

} // namespace

std::optional<PartialDate> PartialDate::parseTyped(QStringView text)
{
    static const QRegularExpression numbers(QStringLiteral("\\A(?:(\\d{1,2})/)?(\\d{1,2})/(\\d{4})\\z"));
    static const QRegularExpression words(QStringLiteral("\\A([a-z]{3,})\\.? (\\d{4})\\z"));
    const QString plain = fold(text.toString());
    if (plain.isEmpty())
        return PartialDate();
    if (const auto date = parse(plain))
        return date;
    QString iso;
    if (const auto match = numbers.match(plain); match.hasMatch()) {
        iso = match.captured(3) + u'-' + match.captured(2).rightJustified(2, u'0');
        if (!match.captured(1).isEmpty())
            iso += u'-' + match.captured(1).rightJustified(2, u'0');
    } else if (const auto named = words.match(plain); named.hasMatch()) {
        iso = named.captured(2) + u'-' + QString::number(monthNamed(named.captured(1))).rightJustified(2, u'0');
    }
    return parse(iso);
}

QString PartialDate::typed() const
{
    if (isNull())
        return {};
    QString text = QString::number(year);
    if (month > 0)
        text = QStringLiteral("%1/").arg(month, 2, 10, QLatin1Char('0')) + text;
    if (month > 0 && day > 0)
        text = QStringLiteral("%1/").arg(day, 2, 10, QLatin1Char('0')) + text;
    return text;
}

QList<Employer> employersOf(const QList<Work> &work)
{
    QList<Employer> employers;
    for (const Work &post : work) {
        const QString name = fold(post.name);
        if (!name.isEmpty() && !employers.isEmpty() && fold(employers.last().name) == name)
            employers.last().posts.append(post);
        else
            employers.append(Employer{post.name, {post}});
    }
    return employers;
}

std::optional<QString> cefrLevelOf(QStringView fluency)
{
    static const QRegularExpression level(QStringLiteral("(?<![\\p{L}\\p{N}])[ABC][12](?![\\p{L}\\p{N}])"),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    std::optional<QString> found;
    auto matches = level.globalMatch(fluency.toString());
    while (matches.hasNext()) {
        const QString each = matches.next().captured().toUpper();
        if (found && *found != each)
            return {};
        found = each;
    }
    return found;
}

} // namespace rebond::cv
