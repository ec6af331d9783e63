// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/filters.h"

#include "backup/besidefile.h"
#include "base/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::backup {

namespace {
constexpr int kFormat = 1;
const QString kListsKey = QStringLiteral("lists");

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Filters)
};

constexpr qsizetype kShortestBeginning = 3;

QStringList wordsOf(const QString &text)
{
    QString words = fold(text);
    for (QChar &c : words)
        c = c.isLetterOrNumber() ? c : QChar(u' ');
    return words.split(u' ', Qt::SkipEmptyParts);
}

// Each word of the search begins one of the name, as a search finds people; a short name must stand there whole.
bool mayMean(const QStringList &search, const QStringList &name)
{
    const auto beginsAName = [&](const QString &word) {
        return std::any_of(name.cbegin(), name.cend(), [&](const QString &each) { return each.startsWith(word); });
    };
    const auto isLong = [](const QString &word) { return word.size() >= kShortestBeginning; };
    if (std::any_of(search.cbegin(), search.cend(), isLong) && std::all_of(search.cbegin(), search.cend(), beginsAName))
        return true;
    return name.size() == 1 && !isLong(name.first()) && search.contains(name.first());
}
} // namespace

bool mayMean(const QVariantMap &filter, const Mention &mention)
{
    for (const QString &key : {QStringLiteral("search"), QStringLiteral("name")}) {
        const QStringList search = wordsOf(filter.value(key).toString());
        for (const QString &name : mention.names) {
            if (mayMean(search, wordsOf(name)))
                return true;
        }
    }
    return false;
}

QString Filters::pathFor(const QString &cohortFile)
{
    return besidePath(cohortFile, QLatin1String(".filtres"));
}

Result<Filters> Filters::readFor(const QString &cohortFile)
{
    const QString path = pathFor(cohortFile);
    const auto whole = readBeside(path, kFormat);
    if (!whole) {
        //: %1 is a file
        return invalid(Tr::tr("The saved filters in “%1” cannot be read: the file is damaged or of a newer Rebond. "
                              "Nothing is kept there until it is deleted or moved away.")
                           .arg(path),
                       whole.error().detail);
    }
    Filters filters;
    filters.m_byList = whole->value(kListsKey).toObject().toVariantMap();
    return filters;
}

Done Filters::writeFor(const QString &cohortFile) const
{
    QJsonObject whole;
    if (!isEmpty())
        whole.insert(kListsKey, QJsonObject::fromVariantMap(m_byList));
    return writeBeside(pathFor(cohortFile), kFormat, whole);
}

void Filters::set(const QString &list, const QVariantList &filters)
{
    if (filters.isEmpty())
        m_byList.remove(list);
    else
        m_byList.insert(list, filters);
}

bool Filters::forget(const Mention &mention)
{
    const Filters before = *this;
    const QStringList lists = m_byList.keys();
    for (const QString &list : lists) {
        QVariantList kept = of(list);
        kept.removeIf([&](const QVariant &each) {
            const QVariantMap filter = each.toMap();
            return mayMean(filter, mention) || without(filter, mention) != filter;
        });
        set(list, kept);
    }
    return *this != before;
}

Done forgetFiltersIn(const QString &cohortFile, const Mention &mention)
{
    auto filters = Filters::readFor(cohortFile);
    if (!filters)
        return Filters().writeFor(cohortFile);
    return filters->forget(mention) ? filters->writeFor(cohortFile) : Done();
}

} // namespace rebond::backup
