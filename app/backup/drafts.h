// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed in a cohort file's window and is not saved yet, in a file of its own beside it: found again after a crash,
// after closing, and when another cohort was shown meanwhile.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace rebond::backup {

// Whom or what an erasure takes away.
struct Mention
{
    QStringList ids; // of records
    QStringList
        words; // names, addresses, numbers: sought whole, whatever accents and capitals; shorter than three are not
    QStringList names = {}; // people's, as they are searched: by a beginning, too (filters.h)
};

class Drafts
{
public:
    static constexpr qint64 kLargest = 16 * 1024 * 1024; // bytes of the file

    // "cohorte.rebond.brouillons", beside the file itself where the path is a link.
    [[nodiscard]] static QString pathFor(const QString &cohortFile);
    // Those beside the file; none where there is no such file. Invalid where it is none of ours.
    [[nodiscard]] static Result<Drafts> readFor(const QString &cohortFile);
    // Writes them beside the file, whole, for its owner's eyes; where there are none, the file goes. From any thread.
    [[nodiscard]] Done writeFor(const QString &cohortFile) const;

    // Of one cohort: what each place of the window gave, values as JSON has them (texts, numbers, truth values, maps, lists).
    [[nodiscard]] QVariantMap of(RawId cohort) const { return m_byCohort.value(cohort.toString()).toMap(); }
    void set(RawId cohort, const QVariantMap &byPlace); // empty: none
    [[nodiscard]] QList<RawId> cohorts() const;
    [[nodiscard]] QStringList ids() const; // of records that the drafts speak of, each once
    [[nodiscard]] bool isEmpty() const { return m_byCohort.isEmpty(); }
    // Takes away what tells about somebody; whether there was anything.
    bool forget(const Mention &mention);

    friend bool operator==(const Drafts &, const Drafts &) = default;

private:
    QVariantMap m_byCohort; // by id
};

// One draft without what tells about somebody: entries under their id go, and all of it where it names them.
[[nodiscard]] QVariantMap without(const QVariantMap &draft, const Mention &mention);

// What an erasure does to the file beside the cohort file. One that cannot be read goes.
[[nodiscard]] Done forgetIn(const QString &cohortFile, const Mention &mention);

} // namespace rebond::backup
