// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lookups.h"

#include "base/cells.h"
#include "base/folding.h"
#include "domain/companynumbers.h"
#include "storage/mappings/all.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace rebond::exchange {

namespace {

using domain::Company;
using domain::Member;

enum Salt : quint64 { ByReference = 1, BySiret, BySiren, ByName };

constexpr int kBucketShift = 48;
constexpr size_t kBuckets = 1U << 16;
// A list is read twice and names the same people and companies again: no more of them are remembered than take 20 MB.
constexpr qsizetype kMostRemembered = 100'000;

Fingerprint keyOf(Salt salt, QStringView text)
{
    return Fingerprinter(salt).add(text).value();
}

// A name as it is compared in memory. Pages and word processors put a hyphen that does not break where hands type "-", and signs
// that nobody sees. Not in fold() itself: files keep what that made of their names.
QString spelled(const QString &name)
{
    constexpr char16_t kFirstOdd = 0x2000;
    if (std::none_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() >= kFirstOdd; }))
        return fold(name); // nearly every one
    QString plain = name;
    for (const char16_t hyphen : {u'\u2010', u'\u2011'})
        plain.replace(QChar(hyphen), u'-');
    for (const char16_t unseen : {u'\u200C', u'\u200D', u'\u2060'}) // fold() knows the others
        plain.remove(QChar(unseen));
    return fold(plain);
}

// Members come one after the other, each once.
void addOnce(QList<Id<Member>> &ids, Id<Member> id)
{
    if (ids.isEmpty() || ids.last() != id)
        ids.append(id);
}

// Nine or fourteen digits, spaces aside: looked for as a SIREN or SIRET before it is taken for a name.
QString companyNumber(const QString &cell)
{
    QString digits;
    for (const QChar c : cell) {
        if (c.isSpace())
            continue;
        if (c < u'0' || c > u'9' || digits.size() == 14)
            return {};
        digits += c;
    }
    return digits.size() == 9 || digits.size() == 14 ? digits : QString();
}

// "Jean Dupont (M001)": the name of one of several, and which one.
struct ToldApart
{
    QString name;
    QString reference; // empty where the cell is not of that form
};

ToldApart toldApart(const QString &cell)
{
    const qsizetype open = cell.lastIndexOf(QStringLiteral(" ("));
    if (open <= 0 || !cell.endsWith(u')'))
        return {};
    return {cell.left(open), cell.mid(open + 2).chopped(1)};
}

} // namespace

MemberLookup::MemberLookup(storage::Reader &reader, Id<domain::Cohort> cohort)
{
    reader.eachOf<Member>(
        storage::Query<Member>().where(&Member::cohort, cohort),
        [this](Id<Member> id, const QString &reference, const QString &family, const QString &given,
               const QString &email) {
            know(id, reference, family, given, email);
            return true;
        },
        &Member::id, &Member::reference, &Member::familyName, &Member::givenName, &Member::email);
}

MemberLookup::MemberLookup(storage::Reader &reader, Id<domain::Cohort> cohort, const QStringList &cells)
{
    using Query = storage::Query<Member>;
    struct Named
    {
        QString reference;
        QString family;
        QString given;
        QString email;
    };
    QMap<Id<Member>, Named> found; // in order of entry, as the whole cohort comes
    const auto look = [&](const Query &query) {
        reader.eachOf<Member>(
            query,
            [&](Id<Member> id, const QString &reference, const QString &family, const QString &given,
                const QString &email) {
                found.insert(id, {reference, family, given, email});
                return true;
            },
            &Member::id, &Member::reference, &Member::familyName, &Member::givenName, &Member::email);
    };
    const auto ofCohort = [cohort] { return Query().where(&Member::cohort, cohort); };
    for (const QString &cell : cells) {
        look(ofCohort().where(&Member::reference, cell));
        if (const ToldApart told = toldApart(cell); !told.reference.isEmpty())
            look(ofCohort().where(&Member::reference, told.reference));
        // Keys are as fold() makes them: of a hyphen that does not break, the one of its own.
        const QSet<QString> ways{fold(cell), spelled(cell), spelled(cell).replace(u'-', QChar(0x2010))};
        for (const QString &folded : ways) {
            look(ofCohort().whereKey("email_key", folded));
            for (const char *key : {"name_key", "spoken_key"}) {
                look(ofCohort().whereKey(key, folded));
                look(ofCohort().wherePrefix(key, folded + u' ')); // of whom it is only a part of the name
            }
        }
    }
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        know(each.key(), each->reference, each->family, each->given, each->email);
}

void MemberLookup::know(Id<Member> id, const QString &reference, const QString &family, const QString &given,
                        const QString &email)
{
    m_byReference.insert(reference, id);
    if (!email.isEmpty())
        addOnce(m_called[spelled(email)].byEmail, id);
    const QString spoken = (given + u' ' + family).trimmed();
    addOnce(m_called[spelled(spoken)].byName, id);
    addOnce(m_called[spelled(QString(family + u' ' + given))].byName, id);
    addOnce(m_called[spelled(family)].byPart, id);
    addOnce(m_called[spelled(given)].byPart, id);
    m_entries.insert(id, {reference, spoken});
}

Result<Id<Member>> MemberLookup::resolve(const QString &cell) const
{
    const auto meant = m_meant.constFind(cell);
    if (meant != m_meant.constEnd())
        return *meant;
    Result<Id<Member>> found = search(cell);
    if (found && m_meant.size() < kMostRemembered)
        m_meant.insert(cell, *found);
    return found;
}

Result<Id<Member>> MemberLookup::search(const QString &cell) const
{
    const auto reference = m_byReference.constFind(cell);
    if (reference != m_byReference.constEnd())
        return *reference;
    if (const ToldApart told = toldApart(cell); !told.reference.isEmpty()) {
        const auto one = m_byReference.constFind(told.reference);
        if (one != m_byReference.constEnd() && spelled(m_entries.value(*one).name) == spelled(told.name))
            return *one;
    }
    const auto called = m_called.constFind(spelled(cell));
    if (called != m_called.constEnd() && (!called->byEmail.isEmpty() || !called->byName.isEmpty())) {
        const QList<Id<Member>> &found = called->byEmail.isEmpty() ? called->byName : called->byEmail;
        if (found.size() == 1)
            return found.first();
        //: %1 is a name or an e-mail address
        return invalid(
            QCoreApplication::translate("Lists", "“%1” is the name of two members: write the reference instead.")
                .arg(excerpt(cell)));
    }
    if (called != m_called.constEnd() && called->byPart.size() > 1)
        //: %1 is a family name or a given name, %2 a list of references
        return invalid(QCoreApplication::translate("Lists",
                                                   "Several members of the cohort are called “%1”: write the reference "
                                                   "of the one who is meant (%2).")
                           .arg(excerpt(cell), referencesOf(called->byPart)));
    //: %1 is a name, an e-mail address or a reference
    return invalid(
        QCoreApplication::translate(
            "Lists", "No member of the cohort is called “%1”: write a reference, an e-mail address or the whole name.")
            .arg(excerpt(cell)));
}

QString MemberLookup::referencesOf(const QList<Id<Member>> &ids) const
{
    constexpr qsizetype kMost = 5;
    QStringList references;
    for (const Id<Member> id : ids.mid(0, kMost))
        references.append(m_entries.value(id).reference);
    if (ids.size() > kMost)
        references.append(QStringLiteral("…"));
    return references.join(QStringLiteral(", "));
}

QString MemberLookup::nameOf(Id<Member> id) const
{
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.constEnd())
        return {};
    const auto resolved = resolve(entry->name);
    return resolved && *resolved == id ? entry->name : entry->reference;
}

CompanyLookup::CompanyLookup(storage::Reader &reader)
{
    m_known.reserve(static_cast<size_t>(reader.count<Company>()) * 3);
    reader.eachOf<Company>(
        {},
        [this](Id<Company> id, const QString &reference, const QString &name, const QString &siren,
               const QString &siret) {
            know(id, reference, name, siren, siret);
            return true;
        },
        &Company::id, &Company::reference, &Company::name, &Company::siren, &Company::siret);
    sortKnown();
}

CompanyLookup::CompanyLookup(storage::Reader &reader, const QString &cell)
{
    using Query = storage::Query<Company>;
    QList<Query> ways = {Query().where(&Company::reference, cell), Query().whereKey("name_key", fold(cell))};
    if (const QString number = companyNumber(cell); !number.isEmpty())
        ways.append(number.size() == 14 ? Query().where(&Company::siret, number)
                                        : Query().where(&Company::siren, number));
    QSet<Id<Company>> seen;
    for (Query &way : ways) {
        const QList<Company> companies = reader.list<Company>(way.page(2)); // two are as many as more: it is not told
        for (const Company &company : companies) {
            if (!seen.contains(company.id))
                know(company.id, company.reference, company.name, company.siren, company.siret);
            seen.insert(company.id);
        }
    }
    sortKnown();
}

void CompanyLookup::know(Id<Company> id, const QString &reference, const QString &name, const QString &siren,
                         const QString &siret)
{
    m_known.push_back({keyOf(ByReference, reference), id.raw()});
    m_known.push_back({keyOf(ByName, fold(name)), id.raw()});
    if (!siren.isEmpty())
        m_known.push_back({keyOf(BySiren, siren), id.raw()});
    if (!siret.isEmpty())
        m_known.push_back({keyOf(BySiret, siret), id.raw()});
}

void CompanyLookup::sortKnown()
{
    std::sort(m_known.begin(), m_known.end(),
              [](const Known &a, const Known &b) { return std::tie(a.key, a.id) < std::tie(b.key, b.id); });
    // Fingerprints are spread evenly: a bucket holds a handful of a hundred thousand companies.
    m_begins.reserve(kBuckets + 1);
    for (quint32 at = 0; at < m_known.size(); ++at) {
        while (m_begins.size() <= m_known[at].key.high >> kBucketShift)
            m_begins.push_back(at);
    }
    m_begins.resize(kBuckets + 1, static_cast<quint32>(m_known.size()));
}

std::span<const CompanyLookup::Known> CompanyLookup::at(const Fingerprint &key) const
{
    if (m_known.empty())
        return {};
    const quint64 bucket = key.high >> kBucketShift;
    const auto range = std::equal_range(m_known.begin() + m_begins[bucket], m_known.begin() + m_begins[bucket + 1],
                                        Known{key, {}}, [](const Known &a, const Known &b) { return a.key < b.key; });
    return {range.first, range.second};
}

Result<std::optional<Id<Company>>> CompanyLookup::standing(const QString &cell) const
{
    const QString number = companyNumber(cell);
    std::span<const Known> found = at(keyOf(ByReference, cell));
    if (found.empty() && !number.isEmpty())
        found = at(keyOf(number.size() == 14 ? BySiret : BySiren, number));
    if (found.empty())
        found = at(keyOf(ByName, fold(cell)));
    if (found.size() > 1) {
        //: %1 is the name of a company
        return invalid(QCoreApplication::translate(
                           "Lists", "“%1” is the name of two companies: write the reference, SIREN or SIRET instead.")
                           .arg(excerpt(cell)));
    }
    return found.empty() ? std::optional<Id<Company>>() : Id<Company>(found.front().id);
}

std::optional<Id<Company>> CompanyLookup::find(const QString &cell) const
{
    const auto found = standing(cell);
    return found ? *found : std::nullopt;
}

namespace {
bool isNumberOfACompany(const QString &cell)
{
    const QString number = companyNumber(cell);
    return number.size() == 9 ? domain::cleanSiren(number).has_value()
                              : number.size() == 14 && domain::cleanSiret(number);
}
} // namespace

bool CompanyLookup::isNew(const QString &cell) const
{
    const auto found = standing(cell);
    return !cell.isEmpty() && found && !*found && !isNumberOfACompany(cell);
}

Result<CompanyLookup::Found> CompanyLookup::resolve(const QString &cell, storage::Transaction &transaction)
{
    const auto meant = m_meant.constFind(cell);
    if (meant != m_meant.constEnd())
        return *meant;
    Result<Found> found = search(cell, transaction);
    if (found && m_meant.size() < kMostRemembered)
        m_meant.insert(cell, *found);
    return found;
}

Result<CompanyLookup::Found> CompanyLookup::search(const QString &cell, storage::Transaction &transaction)
{
    const auto found = standing(cell);
    if (!found)
        return fail(found.error());
    if (*found)
        return Found{**found, false};
    if (isNumberOfACompany(cell)) {
        //: %1 is the number of a company
        return invalid(QCoreApplication::translate(
                           "Lists", "No company has the number “%1”: write its name, or import the companies first.")
                           .arg(excerpt(cell)));
    }
    Id<Company> &id = m_announcedByName[fold(cell)];
    if (id.isNull()) {
        id = transaction.newId<Company>();
        m_announced.insert(id, {cell, false});
    }
    return Found{id, true};
}

QString CompanyLookup::createdTold(const QString &name)
{
    //: %1 is the name of a company
    return QCoreApplication::translate("Lists", "“%1” was added to the companies.").arg(excerpt(name));
}

bool CompanyLookup::create(Id<Company> id, storage::Transaction &transaction)
{
    const auto announced = m_announced.find(id);
    if (announced == m_announced.end() || announced->isCreated)
        return false;
    announced->isCreated = true;
    Company company;
    company.id = id;
    company.name = announced->name;
    transaction.save(company);
    return true;
}

} // namespace rebond::exchange
