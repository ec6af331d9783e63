// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rome.h"

#include "base/folding.h"
#include "storage/mappings/all.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace rebond::desk {

namespace {

using domain::Member;

// How often each way of writing an occupation stands under a code.
using Ways = QMap<QString, int>;

class Uses
{
public:
    void add(const QString &code, const QString &occupation) { m_found[{code, fold(occupation)}][occupation] += 1; }
    [[nodiscard]] QList<RomeUse> list() const
    {
        QList<RomeUse> uses;
        for (auto found = m_found.cbegin(); found != m_found.cend(); ++found) {
            RomeUse use{found.key().first, {}, 0};
            int most = 0;
            for (auto way = found->cbegin(); way != found->cend(); ++way) {
                use.members += *way;
                if (*way > most) {
                    most = *way;
                    use.occupation = way.key();
                }
            }
            uses.append(use);
        }
        std::stable_sort(uses.begin(), uses.end(), [](const RomeUse &a, const RomeUse &b) {
            return a.code != b.code ? a.code < b.code : a.members > b.members;
        });
        return uses;
    }

private:
    QMap<std::pair<QString, QString>, Ways> m_found;
};

} // namespace

QList<RomeUse> romeUses(storage::Reader &reader)
{
    Uses uses;
    reader.eachOf(
        storage::Query<Member>().inAnyOrder(),
        [&](const QStringList &codes, const QStringList &occupations) {
            for (qsizetype i = 0; i < codes.size(); ++i) {
                const bool isTold = i == 0 || codes.size() == occupations.size();
                uses.add(codes.at(i), isTold ? occupations.value(i) : QString());
            }
            return true;
        },
        &Member::romeCodes, &Member::occupations);
    return uses.list();
}

QList<RomeUse> romeLike(const QList<RomeUse> &uses, const QString &text, int limit)
{
    const QString folded = fold(text);
    if (folded.isEmpty())
        return {};
    const QString code = QString(text).remove(u' ').toUpper();
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    QList<RomeUse> byCode;
    QList<RomeUse> byWords;
    for (const RomeUse &use : uses) {
        const QString occupation = fold(use.occupation);
        if (use.code.startsWith(code))
            byCode.append(use);
        else if (std::all_of(words.begin(), words.end(),
                             [&](const QString &word) { return occupation.contains(word); }))
            byWords.append(use);
    }
    std::stable_sort(byWords.begin(), byWords.end(),
                     [](const RomeUse &a, const RomeUse &b) { return a.members > b.members; });
    return (byCode + byWords).first(std::min<qsizetype>(limit, byCode.size() + byWords.size()));
}

QList<RomeUse> romeOf(const QList<RomeUse> &uses, const QString &code)
{
    QList<RomeUse> found;
    std::copy_if(uses.begin(), uses.end(), std::back_inserter(found),
                 [&](const RomeUse &use) { return use.code == code; });
    return found;
}

} // namespace rebond::desk
