// SPDX-License-Identifier: GPL-3.0-or-later
// Who is meant by a cell: members of the cohort and companies of the file, known by any of their names.
#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "exchange/fingerprint.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace rebond::storage {
class Reader;
class Transaction;
}

namespace rebond::exchange {

// The members of one cohort.
class MemberLookup
{
public:
    MemberLookup(storage::Reader &reader, Id<domain::Cohort> cohort); // throws storage::Failure
    // Knows only whom these cells could mean, and answers for them what the other one would: for one entry beside ten
    // thousand members.
    MemberLookup(storage::Reader &reader, Id<domain::Cohort> cohort, const QStringList &cells); // throws too

    // By reference, e-mail, "Prénom Nom" or "Nom Prénom", in this order. Refused where it fits nobody or two people; a
    // part of a name that several share is answered with their references.
    [[nodiscard]] Result<Id<domain::Member>> resolve(const QString &cell) const;
    // How lists name a member: "Prénom Nom" where that is nobody else's, else the reference. Resolves to the same.
    [[nodiscard]] QString nameOf(Id<domain::Member> id) const;
    [[nodiscard]] bool has(Id<domain::Member> id) const { return m_entries.contains(id); }

private:
    struct Entry
    {
        QString reference;
        QString name;
    };
    QHash<QString, Id<domain::Member>> m_byReference;
    struct Called // by one text
    {
        QList<Id<domain::Member>> byEmail;
        QList<Id<domain::Member>> byName; // both ways round
        QList<Id<domain::Member>> byPart; // by the family or the given name alone: nobody is found by it
    };
    void know(Id<domain::Member> id, const QString &reference, const QString &family, const QString &given,
              const QString &email);
    [[nodiscard]] Result<Id<domain::Member>> search(const QString &cell) const;
    [[nodiscard]] QString referencesOf(const QList<Id<domain::Member>> &ids) const;

    mutable QHash<QString, Id<domain::Member>> m_meant; // what cells meant so far
    QHash<QString, Called> m_called;                    // by folded text
    QHash<Id<domain::Member>, Entry> m_entries;
};

// All companies of the file, as fingerprints: a hundred thousand of them take ten megabytes.
class CompanyLookup
{
public:
    CompanyLookup() = default;                       // knows none
    explicit CompanyLookup(storage::Reader &reader); // throws storage::Failure
    // Knows only what this one cell could mean: for one entry beside a hundred thousand companies.
    CompanyLookup(storage::Reader &reader, const QString &cell); // throws storage::Failure

    struct Found
    {
        Id<domain::Company> id;
        bool isNew = false; // no record yet: announced under this id
    };
    // By reference, SIRET, SIREN or name. An unknown name is announced: the same name gets the same id from then on.
    // Refused where a name fits two companies, or a SIREN or SIRET none.
    [[nodiscard]] Result<Found> resolve(const QString &cell, storage::Transaction &transaction);
    // Only what stands, nothing is announced; as resolve() would.
    [[nodiscard]] std::optional<Id<domain::Company>> find(const QString &cell) const;
    // Whether resolve() would announce it: a name, and nobody's.
    [[nodiscard]] bool isNew(const QString &cell) const;

    // Makes the record of an announced company, once. Answers whether it did.
    bool create(Id<domain::Company> id, storage::Transaction &transaction);
    [[nodiscard]] static QString createdTold(const QString &name); // to whoever typed it

private:
    struct Known
    {
        Fingerprint key;
        RawId id;
    };
    struct Announced
    {
        QString name;
        bool isCreated = false;
    };
    void know(Id<domain::Company> id, const QString &reference, const QString &name, const QString &siren,
              const QString &siret);
    void sortKnown();
    [[nodiscard]] Result<Found> search(const QString &cell, storage::Transaction &transaction);
    [[nodiscard]] std::span<const Known> at(const Fingerprint &key) const;
    [[nodiscard]] Result<std::optional<Id<domain::Company>>> standing(const QString &cell) const;

    QHash<QString, Found> m_meant;                         // what cells meant so far
    std::vector<Known> m_known;                            // sorted by key
    std::vector<quint32> m_begins;                         // where keys of the same first 16 bits begin
    QHash<QString, Id<domain::Company>> m_announcedByName; // folded
    QHash<Id<domain::Company>, Announced> m_announced;
};

} // namespace rebond::exchange
