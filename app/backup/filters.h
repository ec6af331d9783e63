// SPDX-License-Identifier: GPL-3.0-or-later
// What lists were narrowed to and kept under a name, in a file of its own beside the cohort file. A search is often
// somebody's name: it must not outlive the file among the user's settings, nor come with other files.
#pragma once

#include "backup/drafts.h"
#include "base/result.h"

#include <QString>
#include <QVariantMap>

namespace rebond::backup {

class Filters
{
public:
    // "cohorte.rebond.filtres", beside the file itself where the path is a link.
    [[nodiscard]] static QString pathFor(const QString &cohortFile);
    // Those beside the file; none where there is no such file. Invalid where it is none of ours: it is left alone.
    [[nodiscard]] static Result<Filters> readFor(const QString &cohortFile);
    // Writes them beside the file, whole, for its owner's eyes; where there are none, the file goes.
    [[nodiscard]] Done writeFor(const QString &cohortFile) const;

    // Of one list: maps as JSON has them.
    [[nodiscard]] QVariantList of(const QString &list) const { return m_byList.value(list).toList(); }
    void set(const QString &list, const QVariantList &filters); // empty: none
    [[nodiscard]] bool isEmpty() const { return m_byList.isEmpty(); }
    // Takes away each filter that tells about somebody, by what is searched or by its own name also where that is only the
    // beginning of theirs ("calv", "zoé c"), from three letters on, or holds the whole of a shorter one. Whether there was
    // one.
    bool forget(const Mention &mention);

    friend bool operator==(const Filters &, const Filters &) = default;

private:
    QVariantMap m_byList;
};

// Whether that filter (its "search" and its "name") may mean somebody of the mention's names, as a search finds people.
[[nodiscard]] bool mayMean(const QVariantMap &filter, const Mention &mention);

// What an erasure does to the file beside the cohort file. One that cannot be read goes.
[[nodiscard]] Done forgetFiltersIn(const QString &cohortFile, const Mention &mention);

} // namespace rebond::backup
