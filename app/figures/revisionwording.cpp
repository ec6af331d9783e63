// SPDX-License-Identifier: GPL-3.0-or-later
// A revision in words. What one reader may be told of it and another not is decided here alone.
#include "domain/wording.h"
#include "figures/catalogue.h"
#include "figures/reading.h"
#include "figures/revision.h"

#include <QCoreApplication>

#include <array>

namespace rebond::figures {

namespace {

constexpr qsizetype kMostNames = 5; // in a sentence; the page of the report lists all

QString say(const char *sentence)
{
    return QCoreApplication::translate("Revision", sentence);
}

struct CauseWords
{
    RevisionCause cause;
    const char *begin;  // of a line, and of a sentence with names
    const char *reason; // to outsiders: neither whom nor how many
};
// clang-format off
constexpr std::array kCauses = {
    CauseWords{RevisionCause::KnownLate,
        QT_TRANSLATE_NOOP("Revision", "Known late"), QT_TRANSLATE_NOOP("Revision", "outcomes known late")},
    CauseWords{RevisionCause::EnteredLate,
        QT_TRANSLATE_NOOP("Revision", "Entered late"), QT_TRANSLATE_NOOP("Revision", "outcomes entered late")},
    CauseWords{RevisionCause::Cancelled,
        QT_TRANSLATE_NOOP("Revision", "Cancelled"), QT_TRANSLATE_NOOP("Revision", "outcomes cancelled")},
    CauseWords{RevisionCause::Removed,
        QT_TRANSLATE_NOOP("Revision", "Outcome deleted"), QT_TRANSLATE_NOOP("Revision", "outcomes deleted")},
    CauseWords{RevisionCause::Corrected,
        QT_TRANSLATE_NOOP("Revision", "Outcome corrected"), QT_TRANSLATE_NOOP("Revision", "outcomes corrected")},
    CauseWords{RevisionCause::Ended,
        QT_TRANSLATE_NOOP("Revision", "Job that had ended"), QT_TRANSLATE_NOOP("Revision", "ends of jobs learnt late")},
    CauseWords{RevisionCause::FoundInWork,
        QT_TRANSLATE_NOOP("Revision", "Found in work at a check-point"), QT_TRANSLATE_NOOP("Revision", "check-points answered late")},
    CauseWords{RevisionCause::ExitCorrected,
        QT_TRANSLATE_NOOP("Revision", "Entry or exit corrected"), QT_TRANSLATE_NOOP("Revision", "entries or exits corrected")},
    CauseWords{RevisionCause::MemberEntered,
        QT_TRANSLATE_NOOP("Revision", "Member entered late"), QT_TRANSLATE_NOOP("Revision", "members entered late")},
    CauseWords{RevisionCause::Merged,
        QT_TRANSLATE_NOOP("Revision", "Two records of one person made one"), QT_TRANSLATE_NOOP("Revision", "records made one")},
    CauseWords{RevisionCause::MemberGone,
        QT_TRANSLATE_NOOP("Revision", "Record no longer in the file"), QT_TRANSLATE_NOOP("Revision", "records taken out of the file")},
    // Outsiders are not told that somebody asked for it.
    CauseWords{RevisionCause::Erased,
        QT_TRANSLATE_NOOP("Revision", "Erased at the person’s request"), QT_TRANSLATE_NOOP("Revision", "records taken out of the file")},
};
// clang-format on

const CauseWords &wordsOf(RevisionCause cause)
{
    return *std::find_if(kCauses.begin(), kCauses.end(),
                         [cause](const CauseWords &words) { return words.cause == cause; });
}

bool isCounted(const QString &place)
{
    return !place.isEmpty() && place != u"neutralised";
}

// Those that make another headline: of the rebounds, or of the people.
bool isOfHeadline(const RevisionChange &change)
{
    return change.from == u"rebounded" || change.to == u"rebounded" || isCounted(change.from) != isCounted(change.to);
}

QString labelOfPlace(const QString &code)
{
    if (code == u"durable")
        return domain::wordingOf(domain::OutcomeClass::Durable);
    if (code == u"transition")
        return domain::wordingOf(domain::OutcomeClass::Transition);
    if (code == u"in_work")
        //: where one person stands who has rebounded
        return say(QT_TRANSLATE_NOOP("Revision", "In work"));
    if (code == u"over")
        //: where one person stands who has rebounded: the job is over
        return say(QT_TRANSLATE_NOOP("Revision", "No longer in work"));
    for (const Place place : {Place::Rebounded, Place::Searching, Place::Training, Place::Other, Place::NoNews}) {
        if (code == codeOf(place))
            return labelOfOne(place);
    }
    return code.isEmpty() ? say(QT_TRANSLATE_NOOP("Revision", "Not in the group"))
                          : say(QT_TRANSLATE_NOOP("Revision", "Set aside"));
}

QString named(const RevisionChange &change, const Formats &formats)
{
    if (!change.day)
        return change.name;
    //: %1 is a person, %2 a date
    return say(QT_TRANSLATE_NOOP("Revision", "%1 (%2)")).arg(change.name, formats.date(*change.day));
}

// "Known late: Zoé Imaginé (3 July 2012)."
QString causeSentence(RevisionCause cause, const QList<RevisionChange> &changes, const Formats &formats)
{
    QStringList names;
    int unnamed = 0;
    for (const RevisionChange &change : changes) {
        if (change.cause != cause)
            continue;
        if (change.name.isEmpty() || names.size() == kMostNames)
            ++unnamed;
        else
            names.append(named(change, formats));
    }
    if (names.isEmpty() && unnamed == 0)
        return {};
    if (unnamed > 0)
        names.append(names.isEmpty() ? QCoreApplication::translate("Revision", "%n person(s)", nullptr, unnamed)
                                     //: at the end of a list of names
                                     : QCoreApplication::translate("Revision", "%n other(s)", nullptr, unnamed));
    //: %1 is why a number was revised ("Known late"), %2 a list of people
    return say(QT_TRANSLATE_NOOP("Revision", "%1: %2.")).arg(say(wordsOf(cause).begin), formats.list(names));
}

QStringList causeSentences(const QList<RevisionChange> &changes, const Formats &formats)
{
    QStringList made;
    for (const CauseWords &words : kCauses) {
        const QString sentence = causeSentence(words.cause, changes, formats);
        if (!sentence.isEmpty())
            made.append(sentence);
    }
    return made;
}

QList<RevisionChange> changesOfHeadline(const Revision &revision)
{
    QList<RevisionChange> made = revision.changes;
    made.removeIf([](const RevisionChange &change) { return !isOfHeadline(change); });
    return made;
}

// Of lasting jobs, or of work: those who have rebounded and are told by name nowhere else.
struct WithinFigure
{
    FigureId figure;
    QStringView one; // of the two codes that changes go between
    qint64 ReboundCounts::*count;
};
constexpr std::array kWithin = {WithinFigure{FigureId::Durable, u"durable", &ReboundCounts::durable},
                                WithinFigure{FigureId::InWork, u"in_work", &ReboundCounts::inWork}};

QList<RevisionChange> changesWithin(const Revision &revision, const WithinFigure &figure)
{
    QList<RevisionChange> made = revision.within;
    made.removeIf([&](const RevisionChange &change) { return change.from != figure.one && change.to != figure.one; });
    return made;
}

// "Still in work: 18 then, 17 now." and who it was.
QStringList withinSentences(const Revision &revision, const WithinFigure &figure, const Formats &formats)
{
    const QList<RevisionChange> changes = changesWithin(revision, figure);
    if (changes.isEmpty())
        return {};
    QStringList made;
    if (revision.reboundsThen)
        //: %1 is a figure ("Still in work"), %2 and %3 are numbers of people
        made.append(say(QT_TRANSLATE_NOOP("Revision", "%1: %2 then, %3 now."))
                        .arg(entryOf(figure.figure).label(), formats.number((*revision.reboundsThen).*figure.count),
                             formats.number(revision.reboundsNow.*figure.count)));
    return made + causeSentences(changes, formats);
}

QString numbersSentence(const Revision &revision, const Formats &formats)
{
    //: %1 and %2 are dates, the others numbers of people: "…: 19 of 60 then, 20 of 60 now."
    return say(QT_TRANSLATE_NOOP("Revision", "Since the report as of %1, frozen on %2: %3 of %4 then, %5 of %6 now."))
        .arg(formats.date(revision.question.asOf), formats.date(revision.frozenOn),
             formats.number(revision.then.rebounded), formats.number(revision.then.counted),
             formats.number(revision.now.rebounded), formats.number(revision.now.counted));
}

QStringList insideSentences(const Revision &revision, const Formats &formats)
{
    QStringList made = QStringList{numbersSentence(revision, formats)}
                     + causeSentences(changesOfHeadline(revision), formats);
    for (const WithinFigure &figure : kWithin)
        made += withinSentences(revision, figure, formats);
    return made;
}

// A difference of a few tells as much of these few as their number would: of those who came late, and of those who have
// rebounded between the revised day and the page's own. Of what then was the reader has the page already.
bool areNumbersTold(const Revision &revision, Audience audience, const PageNumbers &page)
{
    const auto isShown = [audience](qint64 value) { return maskAlone(qAbs(value), audience) == Mask::Shown; };
    const auto isFarOrEqual = [&](const PlaceCounts &other) {
        return isShown(other.rebounded - revision.now.rebounded) && isShown(other.counted - revision.now.counted);
    };
    return page.headline && isShown(revision.then.rebounded) && isShown(revision.now.rebounded)
        && isFarOrEqual(revision.then) && isFarOrEqual(*page.headline)
        && std::all_of(page.steps.cbegin(), page.steps.cend(),
                       [&](qint64 step) { return isShown(step - revision.now.rebounded); });
}

// Nothing is said of how many they are where the numbers are not told: "a few" of some, and not of others, would tell
// which reason there was to keep them.
QStringList outsideSentences(const Revision &revision, Audience audience, const PageNumbers &page,
                             const Formats &formats)
{
    const bool isHeadlineAnother = revision.then != revision.now;
    QList<RevisionChange> told = isHeadlineAnother ? changesOfHeadline(revision) : QList<RevisionChange>();
    // Neither how many nor whether they are few: only that a number which this reader is given has changed, and why.
    for (const WithinFigure &figure : kWithin) {
        if (Reading::tells(audience, figure.figure) && revision.reboundsThen
            && (*revision.reboundsThen).*figure.count != revision.reboundsNow.*figure.count)
            told += changesWithin(revision, figure);
    }
    if (!isHeadlineAnother && told.isEmpty())
        return {};
    QStringList made;
    if (isHeadlineAnother && areNumbersTold(revision, audience, page))
        made.append(numbersSentence(revision, formats));
    else
        //: %1 and %2 are dates
        made.append(say(QT_TRANSLATE_NOOP("Revision", "The report as of %1, frozen on %2, has been revised since."))
                        .arg(formats.date(revision.question.asOf), formats.date(revision.frozenOn)));
    QStringList reasons;
    for (const CauseWords &words : kCauses) {
        const bool isOne = std::any_of(told.cbegin(), told.cend(),
                                       [&](const RevisionChange &change) { return change.cause == words.cause; });
        if (isOne && !reasons.contains(say(words.reason)))
            reasons.append(say(words.reason));
    }
    if (!reasons.isEmpty())
        //: %1 is a list: "outcomes known late and outcomes cancelled"
        made.append(say(QT_TRANSLATE_NOOP("Revision", "Because of: %1.")).arg(formats.list(reasons)));
    return made;
}

} // namespace

QStringList revisionSentences(const Revision &revision, Audience audience, const PageNumbers &page,
                              const Formats &formats)
{
    if (!isRevised(revision))
        return {};
    QStringList sentences = audience == Audience::Internal ? insideSentences(revision, formats)
                                                           : outsideSentences(revision, audience, page, formats);
    for (QString &sentence : sentences)
        sentence = formats.typography(sentence);
    return sentences;
}

QString wordingOf(const RevisionChange &change, const Formats &formats)
{
    const QString from = labelOfPlace(change.from);
    const QString to = labelOfPlace(change.to);
    const QString cause = say(wordsOf(change.cause).begin);
    if (change.day)
        //: %1 is why somebody stands elsewhere ("Known late"), %2 a date, %3 and %4 are where they stood and stand
        return formats.typography(
            say(QT_TRANSLATE_NOOP("Revision", "%1 (%2): %3 → %4")).arg(cause, formats.date(*change.day), from, to));
    //: %1 is why somebody stands elsewhere ("Known late"), %2 and %3 are where they stood and stand
    return formats.typography(say(QT_TRANSLATE_NOOP("Revision", "%1: %2 → %3")).arg(cause, from, to));
}

} // namespace rebond::figures
