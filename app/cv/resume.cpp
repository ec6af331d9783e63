// SPDX-License-Identifier: GPL-3.0-or-later
#include "cv/resume.h"

#include "base/folding.h"

#include <QRegularExpression>

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
