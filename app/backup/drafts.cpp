// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/drafts.h"

#include "backup/besidefile.h"
#include "backup/filters.h"
#include "base/folding.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace rebond::backup {

namespace {

constexpr int kFormat = 1;
constexpr int kShortestWord = 3;
const QString kCohortsKey = QStringLiteral("cohorts");
const QString kSearchKey = QStringLiteral("search");

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

Error unreadable(const QString &path, const QString &detail)
{
    //: %1 is a file
    const QString sentence = Tr::tr(
        "What was typed and not saved the last time cannot be found again: “%1” is damaged. "
        "All that was saved is there; the file is replaced when you type.");
    return {Error::Kind::Invalid, sentence.arg(QFileInfo(path).fileName()), detail};
}

// Words stand beside each other as a hand may write them: "Dormal  Lucie", "DORMAL Lucie"; or in two cells of rows that were
// pasted.
QString sought(const QString &text)
{
    QString words = fold(text);
    for (QChar &c : words) {
        if (c == u';' || c == u',' || c == u'"')
            c = u' ';
    }
    return u' ' + words.simplified() + u' ';
}

bool names(const QString &text, const Mention &mention)
{
    if (mention.ids.contains(text))
        return true;
    const QString folded = sought(text);
    return std::any_of(mention.words.cbegin(), mention.words.cend(), [&](const QString &word) {
        const QString wanted = sought(word).trimmed();
        if (wanted.size() < kShortestWord)
            return false;
        for (qsizetype at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            if (!folded.at(at - 1).isLetterOrNumber() && !folded.at(at + wanted.size()).isLetterOrNumber())
                return true;
        }
        return false;
    });
}

bool names(const QVariant &value, const Mention &mention)
{
    if (value.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = value.toMap();
        if (map.contains(kSearchKey) && mayMean(map, mention)) // a filter that is being kept
            return true;
        return std::any_of(map.cbegin(), map.cend(), [&](const QVariant &each) { return names(each, mention); });
    }
    if (value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList) {
        const QVariantList list = value.toList();
        return std::any_of(list.cbegin(), list.cend(), [&](const QVariant &each) { return names(each, mention); });
    }
    return names(value.toString(), mention);
}

void gatherIds(const QVariantMap &map, QStringList &ids)
{
    const auto take = [&](const QString &text) {
        if (RawId::parse(text) && !ids.contains(text))
            ids.append(text);
    };
    for (auto each = map.cbegin(); each != map.cend(); ++each) {
        take(each.key());
        if (each.value().typeId() == QMetaType::QVariantMap)
            gatherIds(each.value().toMap(), ids);
        else if (each.value().typeId() == QMetaType::QString)
            take(each.value().toString());
    }
}

QVariantMap pruned(const QVariantMap &map, const Mention &mention)
{
    QVariantMap kept;
    for (auto each = map.cbegin(); each != map.cend(); ++each) {
        if (mention.ids.contains(each.key()))
            continue;
        const bool isMap = each.value().typeId() == QMetaType::QVariantMap;
        kept.insert(each.key(), isMap ? QVariant(pruned(each.value().toMap(), mention)) : each.value());
    }
    return kept;
}

} // namespace

QString Drafts::pathFor(const QString &cohortFile)
{
    return besidePath(cohortFile, QLatin1String(".brouillons"));
}

Result<Drafts> Drafts::readFor(const QString &cohortFile)
{
    const QString path = pathFor(cohortFile);
    const auto whole = readBeside(path, kFormat);
    if (!whole)
        return fail(unreadable(path, whole.error().detail));
    Drafts drafts;
    const QVariantMap cohorts = whole->value(kCohortsKey).toObject().toVariantMap();
    for (auto cohort = cohorts.cbegin(); cohort != cohorts.cend(); ++cohort) {
        if (const auto id = RawId::parse(cohort.key()))
            drafts.set(*id, cohort.value().toMap());
    }
    return drafts;
}

Done Drafts::writeFor(const QString &cohortFile) const
{
    QJsonObject whole;
    if (!isEmpty())
        whole.insert(kCohortsKey, QJsonObject::fromVariantMap(m_byCohort));
    return writeBeside(pathFor(cohortFile), kFormat, whole);
}

void Drafts::set(RawId cohort, const QVariantMap &byPlace)
{
    if (byPlace.isEmpty())
        m_byCohort.remove(cohort.toString());
    else
        m_byCohort.insert(cohort.toString(), byPlace);
}

QList<RawId> Drafts::cohorts() const
{
    QList<RawId> ids;
    for (auto cohort = m_byCohort.keyBegin(); cohort != m_byCohort.keyEnd(); ++cohort) {
        if (const auto id = RawId::parse(*cohort))
            ids.append(*id);
    }
    return ids;
}

QStringList Drafts::ids() const
{
    QStringList ids;
    for (auto cohort = m_byCohort.cbegin(); cohort != m_byCohort.cend(); ++cohort)
        gatherIds(cohort.value().toMap(), ids);
    return ids;
}

bool Drafts::forget(const Mention &mention)
{
    const Drafts before = *this;
    const QList<RawId> ids = cohorts();
    for (const RawId &cohort : ids) {
        QVariantMap kept;
        const QVariantMap places = of(cohort);
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            const QVariantMap draft = without(place.value().toMap(), mention);
            if (!draft.isEmpty())
                kept.insert(place.key(), draft);
        }
        set(cohort, kept);
    }
    return *this != before;
}

QVariantMap without(const QVariantMap &draft, const Mention &mention)
{
    const QVariantMap kept = pruned(draft, mention);
    return names(QVariant(kept), mention) ? QVariantMap() : kept;
}

Done forgetIn(const QString &cohortFile, const Mention &mention)
{
    auto drafts = Drafts::readFor(cohortFile);
    if (!drafts)
        return Drafts().writeFor(cohortFile);
    return drafts->forget(mention) ? drafts->writeFor(cohortFile) : Done();
}

} // namespace rebond::backup
