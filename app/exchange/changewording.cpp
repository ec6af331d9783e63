// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/changewording.h"

#include "base/cells.h"
#include "base/dates.h"
#include "domain/wording.h"
#include "exchange/cvwords.h"
#include "exchange/fieldtable.h"
#include "exchange/kinds.h"
#include "exchange/namesoftoday.h"
#include "storage/journalreading.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>
#include <QMap>

namespace rebond::exchange {

using namespace domain;
using storage::Change;
using storage::Kind;
using storage::Reader;

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("ListChanges", source);
}

QString cellOf(const Printed &printed)
{
    if (printed.kind == CellKind::Date) {
        if (const auto day = parseIsoDate(printed.text))
            return dateCell(*day);
    }
    return printed.text;
}

QString cellOf(const std::optional<QDate> &day)
{
    return day ? dateCell(*day) : QString();
}

template<typename R>
inline constexpr bool
    kIsListed = std::
                    is_same_v<R,
                              Member> || std::is_same_v<R, Company> || std::is_same_v<R, Contact> || std::is_same_v<R, Act> || std::is_same_v<R, Interview> || std::is_same_v<R, Outcome> || std::is_same_v<R, Checkpoint> || std::is_same_v<R, PressMention> || std::is_same_v<R, Relay> || std::is_same_v<R, Offer> || std::is_same_v<R, AudienceDay>;

// A line for each field of a record that is shown, whether it says anything or not.
struct Line
{
    QString label;
    QString text;
    bool isPrivate = false; // as in ChangedField
};
using Lines = QList<Line>;

void add(Lines &lines, const char *label, const QString &text)
{
    lines.append({said(label), text});
}

void addPrivate(Lines &lines, const char *label, const QString &text)
{
    lines.append({said(label), text, true});
}

template<typename R>
Lines linesOf(const R &record, const NamesOfToday &names)
{
    static_assert(kIsListed<R>, "a record that comes in no list is given its words below");
    Lines lines;
    for (const Field<R> &field : fieldTable<R>()) {
        if (field.print)
            lines.append({QCoreApplication::translate("ListLabels", field.label), cellOf(field.print(record, names))});
    }
    if constexpr (std::is_same_v<R, PressMention>)
        add(lines, QT_TRANSLATE_NOOP("ListChanges", "Scan"), names.file(record.scan));
    if constexpr (std::is_same_v<R, Member>) {
        add(lines, QT_TRANSLATE_NOOP("ListChanges", "To say of the role"), record.roleText);
        add(lines, QT_TRANSLATE_NOOP("ListChanges", "Photo"), names.file(record.photo));
        add(lines, QT_TRANSLATE_NOOP("ListChanges", "CV"), names.file(record.cv));
    }
    if constexpr (std::is_same_v<R, Act>) {
        add(lines, QT_TRANSLATE_NOOP("ListChanges", "Text of the advertisement"), record.advertText);
        add(lines, QT_TRANSLATE_NOOP("ListChanges", "Advertisement"), names.file(record.advert));
        add(lines, QT_TRANSLATE_NOOP("ListChanges", "File that was sent"), names.file(record.sent));
    }
    return lines;
}

template<>
Lines linesOf(const Consent &consent, const NamesOfToday &names)
{
    Lines lines;
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Member"), names.member(consent.member));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Use"), wordingOf(consent.use));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Medium"), wordingOf(consent.medium));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Given on"), cellOf(consent.givenOn));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Last day"), cellOf(consent.expiresOn));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Withdrawn on"), cellOf(consent.withdrawnOn));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Evidence"), consent.evidence);
    return lines;
}

template<>
Lines linesOf(const Cohort &cohort, const NamesOfToday &)
{
    Lines lines;
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Name"), cohort.name);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Territory"), cohort.territory);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "First day"), cellOf(cohort.startsOn));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Last day"), cellOf(cohort.endsOn));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Goal"), cohort.goal ? QString::number(*cohort.goal) : QString());
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Closed on"), cellOf(cohort.closedOn));
    return lines;
}

template<>
Lines linesOf(const File &file, const NamesOfToday &)
{
    Lines lines;
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Name"), file.name);
    //: of a file: the day it was taken in
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Taken in on"), cellOf(file.keptOn));
    return lines;
}

template<>
Lines linesOf(const Workshop &workshop, const NamesOfToday &)
{
    Lines lines;
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Reference"), workshop.reference);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Day"), cellOf(workshop.date));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Half-day"), wordingOf(workshop.halfDay));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Time"),
        workshop.time ? workshop.time->toString(QStringLiteral("HH:mm")) : QString());
    //: of a workshop: the time it ends
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Until"),
        workshop.endTime ? workshop.endTime->toString(QStringLiteral("HH:mm")) : QString());
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Title"), workshop.title);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Place"), workshop.place);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Led by"), workshop.facilitator);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Everybody has a mark"), yesNoCell(workshop.isClosed));
    return lines;
}

template<>
Lines linesOf(const Participation &participation, const NamesOfToday &names)
{
    Lines lines;
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Workshop"), names.workshop(participation.workshop));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Member"), names.member(participation.member));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Mark"),
        participation.mark ? wordingOf(*participation.mark) : QString());
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Until next time"), participation.agreed);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Done since"), participation.done);
    addPrivate(lines, QT_TRANSLATE_NOOP("ListChanges", "Note"), participation.note);
    return lines;
}

template<>
Lines linesOf(const BuddyPair &pair, const NamesOfToday &names)
{
    Lines lines;
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Member"), names.member(pair.member));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Buddy"), names.member(pair.other));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Since"), cellOf(pair.since));
    return lines;
}

template<>
Lines linesOf(const RelayRequest &request, const NamesOfToday &names)
{
    Lines lines;
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Relay"), names.relay(request.relay));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Member"), names.member(request.member));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Asked on"), cellOf(request.askedOn));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Passed on"), cellOf(request.doneOn));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Link"), request.link);
    addPrivate(lines, QT_TRANSLATE_NOOP("ListChanges", "Reaction"), request.reaction);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Thanked on"), cellOf(request.thankedOn));
    return lines;
}

template<>
Lines linesOf(const OfferProposal &proposal, const NamesOfToday &names)
{
    Lines lines;
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Offer"), names.offer(proposal.offer));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Member"), names.member(proposal.member));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Proposed on"), cellOf(proposal.proposedOn));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Answer"), proposal.answer ? wordingOf(*proposal.answer) : QString());
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Answered on"), cellOf(proposal.answeredOn));
    addPrivate(lines, QT_TRANSLATE_NOOP("ListChanges", "Note"), proposal.note);
    return lines;
}

QString listInWords(const QString &code)
{
    const auto kind = parseListKind(code);
    return kind ? titleOf(*kind) : code;
}

// "2x7" as a trainer reads it: 2 × 7.
QString sheetInWords(const QString &code)
{
    if (code == QLatin1String("letter"))
        return said(QT_TRANSLATE_NOOP("ListChanges", "Letter"));
    return QString(code).replace(u'x', QStringLiteral(" × "));
}

template<>
Lines linesOf(const LetterTemplate &letter, const NamesOfToday &)
{
    Lines lines;
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Reference"), letter.reference);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Name"), letter.name);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Filled in from the list"), listInWords(letter.recipients));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Sheet"), sheetInWords(letter.sheet));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Subject"), letter.subject);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Text"), letter.body);
    return lines;
}

template<>
Lines linesOf(const ReportOptions &options, const NamesOfToday &names)
{
    Lines lines;
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Logo"), names.file(options.logo));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Signed by"), options.signer);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Their function"), options.signerRole);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Signed at"), options.signedAt);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Organisation"), options.organisation);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Its address"), options.organisationAddress);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Its number as one that trains"), options.activityNumber);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Left out"), leftOutInWords(options));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Comments"), commentsInWords(options));
    return lines;
}

template<>
Lines linesOf(const FrozenReport &report, const NamesOfToday &)
{
    Lines lines;
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "As of"), cellOf(report.asOf));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Known by"), cellOf(report.knownBy));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "For"), readerWord(report));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Frozen on"), cellOf(report.frozenOn));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Author"), report.author);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Counting rules"), report.rules);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Language"), report.language);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Fingerprint of the PDF"), report.sha256);
    return lines;
}

template<>
Lines linesOf(const Cv &cv, const NamesOfToday &names)
{
    Lines lines;
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Member"), names.member(cv.member));
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Name"), cv.name);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Language"), cv.language);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Occupation aimed at"), cv.target);
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Current version"), yesNoCell(cv.isCurrent));
    //: of a version of a CV: the day it was made the current one
    add(lines, QT_TRANSLATE_NOOP("ListChanges", "Current since"), cellOf(cv.currentSince));
    addPrivate(lines, QT_TRANSLATE_NOOP("ListChanges", "Contents"), wordsOf(cv)); // telephone and address among them
    return lines;
}

// What a record is called beside its kind.
template<typename R>
QString nameOf(const R &record, const References &names)
{
    if constexpr (requires { record.displayName(); })
        return record.displayName();
    else if constexpr (requires { record.familyName; })
        return QString(record.givenName + u' ' + record.familyName).trimmed();
    else if constexpr (requires { record.name; })
        return record.name;
    else if constexpr (requires { record.title; })
        return record.title;
    else if constexpr (std::is_same_v<R, Offer>)
        return record.position;
    else if constexpr (std::is_same_v<R, AudienceDay>)
        return dateCell(record.date);
    else if constexpr (requires { record.member; })
        return names.member(record.member);
    else if constexpr (requires { record.outcome; })
        return names.member(names.outcome(record.outcome).member);
    else if constexpr (requires { record.company; })
        return names.company(record.company);
    else
        return {};
}

template<typename R>
QString titleOf(const R &record, const References &names)
{
    QStringList words{wordOf(storage::Mapping<R>::kKind)};
    if constexpr (requires { record.reference; })
        words.append(record.reference);
    const QString name = nameOf(record, names);
    return words.join(u' ') + (name.isEmpty() ? QString() : QStringLiteral(" · ") + name);
}

template<typename R>
void tellRecord(const Change &change, const NamesOfToday &names, ToldChange &told)
{
    const auto state = [](const std::optional<QVariantList> &values) -> std::optional<R> {
        if (!values)
            return {};
        return storage::recordFrom<R>([&](int column) { return values->value(column); });
    };
    const auto before = state(change.before);
    const auto after = state(change.after);
    if (!before && !after)
        return;
    told.what = titleOf(after ? *after : *before, names);
    const Lines blank = linesOf(R(), names);
    const Lines old = before ? linesOf(*before, names) : Lines(blank.size());
    const Lines now = after ? linesOf(*after, names) : Lines(blank.size());
    for (qsizetype i = 0; i < blank.size(); ++i) {
        if (old.at(i).text != now.at(i).text)
            told.fields.append({blank.at(i).label, old.at(i).text, now.at(i).text, blank.at(i).isPrivate});
    }
}

constexpr int kMostBytes = 1024 * 1024; // of a step: a list of them shall not wait for photos and CVs
constexpr int kMostNamed = 50;          // a step that changed more says how many, not which
constexpr int kMostAbout = 4;           // of a step that is about one record and what came with it

// The references that stand in the label of a step, and the names of today beside them. Only records that the step itself
// changed, or that those name, are meant: a reference may be given again.
class NamesInLabel
{
public:
    // None of a step that changed many.
    NamesInLabel(const storage::JournalEntry &entry, Reader &reader) : m_reader(reader), m_names(reader)
    {
        if (entry.changeCount > kMostNamed)
            return;
        storage::eachChangeOfSmall(reader, entry.id, kMostBytes, [this](Change &&change) {
            meet(change);
            return true;
        });
    }

    void meet(const Change &change)
    {
        if (change.isErased)
            return;
        storage::withRecordOf(change.kind, [&]<typename R>() {
            for (const auto *values : {&change.before, &change.after}) {
                if (*values)
                    meetState(storage::recordFrom<R>([&](int column) { return (*values)->value(column); }));
            }
        });
    }
    [[nodiscard]] QString in(const QString &label) const
    {
        QString named;
        for (qsizetype at = 0; at < label.size();) {
            const QString reference = referenceAt(label, at);
            if (reference.isEmpty()) {
                named += label.at(at++);
                continue;
            }
            //: a record in the journal: %1 is its name, %2 its reference
            named += QCoreApplication::translate("ListChanges", "%1 (%2)").arg(m_known.value(reference), reference);
            at += reference.size();
        }
        return named;
    }

    // With the first record, where the label names none.
    [[nodiscard]] QString inWithSubject(const QString &label) const
    {
        const QString named = in(label);
        return named != label || m_about.isEmpty() || label.contains(m_about) ? named
                                                                              : label + QStringLiteral(" · ") + m_about;
    }

private:
    template<typename R>
    void meetState(const R &state)
    {
        if constexpr (requires { state.reference; }) {
            if (const auto today = m_reader.find(Id<R>(state.id)))
                know(state.reference, nameOf(*today, m_names)); // by the reference it had then
            m_about = m_about.isEmpty() ? m_known.value(state.reference) : m_about;
        }
        if constexpr (requires { state.member; })
            meetOther(state.member);
        if constexpr (requires { state.other; })
            meetOther(state.other);
        if constexpr (requires { state.workshop; })
            meetOther(state.workshop);
        if constexpr (requires { state.relay; })
            meetOther(state.relay);
        if constexpr (requires { state.offer; })
            meetOther(state.offer);
        if constexpr (requires { state.outcome; })
            meetOther(state.outcome);
        if constexpr (requires { state.company.raw(); })
            meetOther(state.company);
    }
    template<typename R>
    void meetOther(Id<R> id)
    {
        if (const auto today = m_reader.find(id))
            know(today->reference, nameOf(*today, m_names));
    }
    void know(const QString &reference, const QString &name)
    {
        if (!reference.isEmpty() && !name.isEmpty())
            m_known.insert(reference, name);
    }
    // The longest that stands there as a word of its own, and not in brackets behind a name.
    [[nodiscard]] QString referenceAt(const QString &label, qsizetype at) const
    {
        const auto isPart = [](QChar letter) {
            return letter.isLetterOrNumber() || QStringView(u"-_/(").contains(letter);
        };
        QString longest;
        if (at > 0 && isPart(label.at(at - 1)))
            return longest;
        for (auto each = m_known.cbegin(); each != m_known.cend(); ++each) {
            const qsizetype end = at + each.key().size();
            if (each.key().size() > longest.size() && QStringView(label).mid(at).startsWith(each.key())
                && (end == label.size() || !isPart(label.at(end))))
                longest = each.key();
        }
        return longest;
    }

    Reader &m_reader;
    NamesOfToday m_names;
    QMap<QString, QString> m_known; // names by references
    QString m_about;                // the first of them
};

} // namespace

QString labelOfToday(const storage::JournalEntry &entry, Reader &reader)
{
    return NamesInLabel(entry, reader).in(entry.label);
}

QString lineOfToday(const storage::JournalEntry &entry, Reader &reader)
{
    const NamesInLabel names(entry, reader);
    return entry.changeCount > kMostAbout ? names.in(entry.label) : names.inWithSubject(entry.label);
}

QString labelOfToday(const storage::History::Step &step, Reader &reader)
{
    auto entry = storage::findEntry(reader, step.entry);
    if (!entry)
        return step.label;
    entry->label = step.label; // the entry that undid it says so in front
    return labelOfToday(*entry, reader);
}

ToldChange tell(const Change &change, Reader &reader)
{
    ToldChange told;
    told.kind = change.kind;
    told.record = change.id;
    told.what = wordOf(change.kind);
    for (const ListKind list : kListKinds) {
        const Kind kind = withRecordOf(list, []<typename R>() { return storage::Mapping<R>::kKind; });
        if (kind == change.kind)
            told.list = list;
    }
    if (change.isErased) {
        told.how = ToldChange::How::Erased;
        return told;
    }
    if (!change.before)
        told.how = ToldChange::How::Made;
    else if (!change.after)
        told.how = ToldChange::How::Removed;
    const NamesOfToday names(reader);
    storage::withRecordOf(change.kind, [&]<typename R>() { tellRecord<R>(change, names, told); });
    return told;
}

} // namespace rebond::exchange
