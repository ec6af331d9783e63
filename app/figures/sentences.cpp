// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures say in whole sentences. One person has sentences of their own: a translation must not have to make
// "one have found" right.
#include "figures/reading.h"

#include <QCoreApplication>

namespace rebond::figures {

namespace {

// Numbers in running text are written out up to twenty; where one is larger, all are in digits.
constexpr qint64 kMostInWords = 20;

QString say(const char *sentence)
{
    return QCoreApplication::translate("Figures", sentence);
}

QString say(const char *sentence, qint64 n)
{
    return QCoreApplication::translate("Figures", sentence, nullptr, int(n));
}

// Numbers as one text writes them.
class Words
{
public:
    Words(const Formats &formats, qint64 largest) : m_formats(formats), m_written(largest <= kMostInWords) {}
    [[nodiscard]] QString inside(qint64 n) const { return m_written ? m_formats.inWords(n) : m_formats.number(n); }
    [[nodiscard]] QString first(qint64 n) const { return capitalised(inside(n)); }

private:
    Formats m_formats;
    bool m_written;
};

QStringList classSentences(const OutcomeClasses &classes, const Words &words)
{
    const qint64 lasting = classes.durable;
    const qint64 transitional = classes.transition;
    if (lasting > 1 && transitional > 1) {
        //: %1 and %2 are numbers in words, both at least two; %1 begins the sentence.
        return {
            say(QT_TRANSLATE_NOOP("Figures",
                                  "%1 have found a lasting job or set up in business, %2 a transitional job: under six "
                                  "months, without a known end, or subsidised."))
                .arg(words.first(lasting), words.inside(transitional))};
    }
    QStringList made;
    if (lasting == 1)
        made.append(say(QT_TRANSLATE_NOOP("Figures", "One person has found a lasting job or set up in business.")));
    else if (lasting > 1)
        //: %1 is a number in words, at least two; it begins the sentence.
        made.append(say(QT_TRANSLATE_N_NOOP("Figures", "%1 have found a lasting job or set up in business."), lasting)
                        .arg(words.first(lasting)));
    if (transitional == 1)
        made.append(
            say(QT_TRANSLATE_NOOP("Figures", "One person has found a transitional job: under six months, without a "
                                             "known end, or subsidised.")));
    else if (transitional > 1)
        //: %1 is a number in words, at least two; it begins the sentence.
        made.append(
            say(QT_TRANSLATE_N_NOOP("Figures", "%1 have found a transitional job: under six months, without a known "
                                               "end, or subsidised."),
                transitional)
                .arg(words.first(transitional)));
    return made;
}

QString workSentence(qint64 inWork, qint64 rebounded, const Words &words, const QString &day)
{
    if (rebounded == 1 && inWork == 1)
        //: %1 is a day and month, "30 June". Of the only person who has rebounded.
        return say(QT_TRANSLATE_NOOP("Figures", "This person was still in work on %1.")).arg(day);
    if (rebounded == 1)
        //: %1 is a day and month, "30 June". Of the only person who has rebounded.
        return say(QT_TRANSLATE_NOOP("Figures", "This person was no longer in work on %1.")).arg(day);
    if (inWork == 0)
        //: %1 is a day and month, "30 June". Of several people who have rebounded.
        return say(QT_TRANSLATE_NOOP("Figures", "None of them was still in work on %1.")).arg(day);
    if (inWork == rebounded)
        //: %1 is a day and month, "30 June". Of several people who have rebounded.
        return say(QT_TRANSLATE_NOOP("Figures", "All of them were still in work on %1.")).arg(day);
    if (inWork == 1)
        //: %1 is a day and month, "30 June". Of several people who have rebounded.
        return say(QT_TRANSLATE_NOOP("Figures", "One of them was still in work on %1.")).arg(day);
    //: %1 is a number in words, at least two, and begins the sentence; %2 is a day and month, "30 June".
    return say(QT_TRANSLATE_N_NOOP("Figures", "%1 were still in work on %2."), inWork).arg(words.first(inWork), day);
}

QStringList originSentences(const Attribution &attribution, const Words &words)
{
    const qint64 group = attribution.collective;
    const qint64 own = attribution.individual;
    QStringList made;
    if (group > 1 && own > 1) {
        //: %1 and %2 are numbers in words, both at least two; %1 begins the sentence.
        made.append(
            say(QT_TRANSLATE_NOOP("Figures", "%1 rebounds came through the group, %2 through an individual search."))
                .arg(words.first(group), words.inside(own)));
    } else {
        if (group == 1)
            made.append(say(QT_TRANSLATE_NOOP("Figures", "One rebound came through the group.")));
        else if (group > 1)
            //: %1 is a number in words, at least two; it begins the sentence.
            made.append(say(QT_TRANSLATE_N_NOOP("Figures", "%1 rebounds came through the group."), group)
                            .arg(words.first(group)));
        if (own == 1)
            made.append(say(QT_TRANSLATE_NOOP("Figures", "One rebound came through an individual search.")));
        else if (own > 1)
            //: %1 is a number in words, at least two; it begins the sentence.
            made.append(say(QT_TRANSLATE_N_NOOP("Figures", "%1 rebounds came through an individual search."), own)
                            .arg(words.first(own)));
    }
    if (attribution.unknown == 1)
        made.append(say(QT_TRANSLATE_NOOP("Figures", "The origin of one rebound is not known.")));
    else if (attribution.unknown > 1)
        //: %1 is a number in words, at least two.
        made.append(say(QT_TRANSLATE_N_NOOP("Figures", "The origin of %1 rebounds is not known."), attribution.unknown)
                        .arg(words.inside(attribution.unknown)));
    return made;
}

QString upcomingSentence(qint64 upcoming, const Words &words)
{
    if (upcoming == 1)
        return say(QT_TRANSLATE_NOOP("Figures", "One more person has a job that starts later."));
    //: %1 is a number in words, at least two; it begins the sentence.
    return say(QT_TRANSLATE_N_NOOP("Figures", "%1 more people have a job that starts later."), upcoming)
        .arg(words.first(upcoming));
}

// Who the figures are out of.
QString countedSentence(qint64 counted, const Formats &formats, const QString &date)
{
    if (counted == 0)
        //: %1 is a date.
        return say(QT_TRANSLATE_NOOP("Figures",
                                     "Nobody is counted by %1; people who have died and records entered by mistake "
                                     "never are."))
            .arg(date);
    if (counted == 1)
        //: %1 is a date.
        return say(QT_TRANSLATE_NOOP("Figures",
                                     "Counted is the one person who had joined by %1, people who have died and records "
                                     "entered by mistake left out; leaving takes nobody away."))
            .arg(date);
    //: %1 is a number of people, at least two, %2 a date.
    return say(QT_TRANSLATE_NOOP("Figures",
                                 "Counted are all %1 who had joined by %2, less people who have died and records "
                                 "entered by mistake; leaving takes nobody away."))
        .arg(formats.number(counted), date);
}

// What the rules have left out of this group, and what is not known of it, in numbers. For ourselves: there is no mask for it.
QStringList leftOutSentences(const Figures &figures, const Formats &formats)
{
    QStringList made;
    if (const qint64 neutralised = figures.population.neutralised; neutralised > 0)
        //: after who is not counted; %1 is a number of people, %n the same
        made.append(say(QT_TRANSLATE_N_NOOP("Figures", "%1 of those who had joined are left out so."), neutralised)
                        .arg(formats.number(neutralised)));
    const qint64 counted = figures.population.counted;
    const qint64 known = counted - figures.decomposition.noNews;
    if (counted >= kFewestForPercent)
        //: %1 and %2 are numbers of people, %3 is their share, "97 %"
        made.append(say(QT_TRANSLATE_NOOP("Figures", "The situation of %1 of %2 is known (%3)."))
                        .arg(formats.number(known), formats.number(counted),
                             formats.percent(double(known) / double(counted), percentDecimals(counted))));
    else if (counted > 0)
        //: %1 and %2 are numbers of people
        made.append(say(QT_TRANSLATE_NOOP("Figures", "The situation of %1 of %2 is known."))
                        .arg(formats.number(known), formats.number(counted)));
    return made;
}

QString hindsightOf(const Question &question, const Formats &formats)
{
    if (!question.knownBy)
        //: After a date: all that is known today counts, also what became known after that date.
        return say(QT_TRANSLATE_NOOP("Figures", "with hindsight"));
    if (*question.knownBy == question.asOf)
        //: After a date: only what was known on that date counts.
        return say(QT_TRANSLATE_NOOP("Figures", "without hindsight"));
    //: After a date; %1 is another date: only what was known on it counts.
    return say(QT_TRANSLATE_NOOP("Figures", "as known on %1")).arg(formats.date(*question.knownBy));
}

} // namespace

Headline Reading::headline() const
{
    const Rebounded &rebounded = m_figures.rebounded;
    const Mask mask = m_disclosure.rebounded;
    const QString date = m_formats.date(m_figures.question.asOf);
    const QString of = m_formats.number(rebounded.of);
    Headline made;
    made.number = people(rebounded.count, mask);
    //: Beside a large number, which is not part of the phrase: "[20] of 60 have rebounded". %n is that number, %1 all.
    made.rest = say(QT_TRANSLATE_N_NOOP("Figures", "of %1 have rebounded"), rebounded.count).arg(of);
    //: %1 of %2 people, %3 is a date: "20 of 60 have rebounded by 30 June 2012". %n is the number of %1.
    made.sentence = say(QT_TRANSLATE_N_NOOP("Figures", "%1 of %2 have rebounded by %3"), rebounded.count)
                        .arg(made.number, of, date);
    //: %1 is the date of the figures.
    made.date = say(QT_TRANSLATE_NOOP("Figures", "on %1")).arg(date);
    made.hindsight = hindsightOf(m_figures.question, m_formats);
    if (rebounded.count > 0 && m_disclosure.inWork == Mask::Shown) {
        //: Under the headline; %1 is a number of people. %n is the same number.
        made.details.append(
            say(QT_TRANSLATE_N_NOOP("Figures", "of whom %1 in work"), m_figures.inWork).arg(text(FigureId::InWork)));
        made.detailFigures.append(FigureId::InWork);
    }
    if (m_figures.upcoming > 0 && m_disclosure.upcoming == Mask::Shown) {
        //: Under the headline; %1 is a number of people whose job starts later. %n is the same number.
        made.details.append(
            say(QT_TRANSLATE_N_NOOP("Figures", "%1 to come"), m_figures.upcoming).arg(text(FigureId::Upcoming)));
        made.detailFigures.append(FigureId::Upcoming);
    }
    return made;
}

QString Reading::othersSentence() const
{
    const Rebounded &rebounded = m_figures.rebounded;
    const qint64 others = rebounded.of - rebounded.count;
    const Mask mask = m_disclosure.rebounded == Mask::Shown ? Mask::Shown : Mask::Withheld;
    //: %1 of %2 people, %3 is a date: "40 of 60 have not rebounded by 30 June 2012". %n is the number of %1.
    return say(QT_TRANSLATE_N_NOOP("Figures", "%1 of %2 have not rebounded by %3"), others)
        .arg(people(others, mask), m_formats.number(rebounded.of), m_formats.date(m_figures.question.asOf));
}

QString Reading::step(const CurvePoint &point) const
{
    //: One step of the curve: %1 is a date, %2 how many of all have rebounded by then: "12 March 2012: 7 of 60".
    return say(QT_TRANSLATE_NOOP("Figures", "%1: %2"))
        .arg(m_formats.date(point.date), outOf(point.rebounded, Mask::Shown, m_figures.rebounded.of, Mask::Shown));
}

QList<Tile> Reading::activity() const
{
    const domain::OutreachCounts &outreach = m_figures.outreach;
    QList<Tile> made;
    //: Under a number of acts, %n: "412 / acts, 96 of them in the name of the group". %1 is the second number.
    made.append({text(FigureId::Acts),
                 say(QT_TRANSLATE_N_NOOP("Figures", "acts, %1 of them in the name of the group"), outreach.acts)
                     .arg(text(FigureId::ActsForCollective)),
                 FigureId::Acts});
    //: Under a number of companies, %n.
    made.append({text(FigureId::Companies),
                 say(QT_TRANSLATE_N_NOOP("Figures", "companies approached"), outreach.companies), FigureId::Companies});
    //: Under a number of interviews, %n.
    made.append({text(FigureId::Held),
                 say(QT_TRANSLATE_N_NOOP("Figures", "interviews held"), m_figures.interviews.held), FigureId::Held});
    if (outreach.acts >= kFewestForPercent) {
        const double answered = double(outreach.answered) / double(outreach.acts);
        //: Under a percentage of acts that got an answer: "29 % / answered (120 of 412)".
        made.append({m_formats.percent(answered, percentDecimals(0)),
                     say(QT_TRANSLATE_NOOP("Figures", "answered (%1 of %2)"))
                         .arg(text(FigureId::Answered), text(FigureId::Acts)),
                     FigureId::Answered});
    } else {
        //: Under a number of acts that got an answer, %n; %1 is the number of all acts.
        made.append(
            {text(FigureId::Answered),
             say(QT_TRANSLATE_N_NOOP("Figures", "answered, of %1"), outreach.answered).arg(text(FigureId::Acts)),
             FigureId::Answered});
    }
    return made;
}

QString Reading::title(TableId table) const
{
    switch (table) {
    case TableId::Population: return say(QT_TRANSLATE_NOOP("Figures", "The group"));
    case TableId::Decomposition:
        if (m_figures.population.counted == 0)
            return say(QT_TRANSLATE_NOOP("Figures", "Where people stand"));
        if (m_figures.population.counted == 1)
            return say(QT_TRANSLATE_NOOP("Figures", "Where the only person stands"));
        //: Title over the rows rebounded, searching …; %1 is the number of people counted, at least two.
        return say(QT_TRANSLATE_NOOP("Figures", "Where the %1 stand")).arg(text(FigureId::Counted));
    case TableId::Classes: return say(QT_TRANSLATE_NOOP("Figures", "What they found"));
    case TableId::Types:
    case TableId::Forms: return entryOf(FigureId::ByType).label();
    case TableId::Channels: return entryOf(FigureId::ByChannel).label();
    case TableId::Attribution: return say(QT_TRANSLATE_NOOP("Figures", "Through the group or on their own"));
    case TableId::Work: return say(QT_TRANSLATE_NOOP("Figures", "In work"));
    case TableId::Outreach: return say(QT_TRANSLATE_NOOP("Figures", "Outreach"));
    case TableId::Interviews: return say(QT_TRANSLATE_NOOP("Figures", "Interviews"));
    case TableId::Sectors: return entryOf(FigureId::BySector).label();
    case TableId::RomeDomains: return entryOf(FigureId::ByRomeDomain).label();
    case TableId::Intentions: return entryOf(FigureId::ByIntention).label();
    case TableId::Departments: return entryOf(FigureId::ByDepartment).label();
    case TableId::AgeBands: return entryOf(FigureId::ByAgeBand).label();
    case TableId::Retention: return entryOf(FigureId::Retention).label();
    case TableId::WithinDays: return entryOf(FigureId::WithinDays).label();
    }
    Q_UNREACHABLE();
}

QStringList Reading::narrative() const
{
    const Figures &f = m_figures;
    const Disclosure &d = m_disclosure;
    const QString day = m_formats.dayMonth(f.question.asOf);
    if (f.rebounded.of == 0)
        return {say(QT_TRANSLATE_NOOP("Figures", "Nobody has joined the group yet."))};
    const Words words(m_formats, std::max({f.rebounded.count, f.upcoming, qint64(0)}));
    QStringList made;
    if (f.rebounded.count == 0)
        made.append(say(QT_TRANSLATE_NOOP("Figures", "Nobody has rebounded yet.")));
    else if (d.rebounded == Mask::Shown) {
        if (d.durable == Mask::Shown && d.transition == Mask::Shown)
            made.append(classSentences(f.outcomeClasses, words));
        if (d.inWork == Mask::Shown)
            made.append(workSentence(f.inWork, f.rebounded.count, words, day));
        if (d.collective == Mask::Shown && d.individual == Mask::Shown && d.unknown == Mask::Shown)
            made.append(originSentences(f.attribution, words));
    }
    if (f.upcoming > 0 && d.upcoming == Mask::Shown)
        made.append(upcomingSentence(f.upcoming, words));
    if (made.isEmpty())
        made.append(
            say(QT_TRANSLATE_NOOP("Figures", "No more is told of them here: in groups as small as these, people "
                                             "could be recognised.")));
    return made;
}

QString Reading::comparison() const
{
    if (m_figures.rebounded.of == 0 || m_disclosure.rebounded != Mask::Shown)
        return {};
    if (m_figures.rebounded.of < kFewestForPercent)
        //: %1 is a number of people.
        return say(QT_TRANSLATE_NOOP("Figures",
                                     "Nothing is said of a comparable group: that takes at least %1 people."))
            .arg(m_formats.number(kFewestForPercent));
    //: %1 is a range of percentages, "23 to 46 %"; %2 is "95 %".
    return say(QT_TRANSLATE_NOOP("Figures", "For a comparable group: %1 (Wilson's interval at %2)."))
        .arg(rangeText(), m_formats.percent(0.95));
}

QString Reading::knowledgeWarning() const
{
    const qint64 all = m_figures.population.counted;
    if (!m_figures.knowledgeRate || *m_figures.knowledgeRate >= kFewestKnownPercent / 100.0
        || m_disclosure.noNews != Mask::Shown || m_disclosure.rebounded != Mask::Shown)
        return {};
    const qint64 low = m_figures.rebounded.count;
    const qint64 lost = m_figures.decomposition.noNews;
    const qint64 high = low + lost;
    if (all == 1)
        return say(QT_TRANSLATE_NOOP("Figures", "Of the only person counted nothing is known any more."));
    if (lost == 1)
        //: %1 is all people, at least two; %2 and %3 are numbers of people, one apart.
        return say(QT_TRANSLATE_NOOP("Figures",
                                     "Of one person of %1 nothing is known any more: the true count is %2 or %3."))
            .arg(m_formats.number(all), m_formats.number(low), m_formats.number(high));
    //: %1, %3 and %4 are numbers of people, %2 is all: "Of 12 of 40 people nothing is known: …".
    return say(QT_TRANSLATE_NOOP("Figures",
                                 "Of %1 of %2 people nothing is known any more: between %3 and %4 may have rebounded."))
        .arg(m_formats.number(lost), m_formats.number(all), m_formats.number(low), m_formats.number(high));
}

QStringList Reading::methodNote(std::optional<qint64> withoutHindsight) const
{
    const Question &question = m_figures.question;
    const QString date = m_formats.date(question.asOf);
    QStringList made;
    made.append(say(QT_TRANSLATE_NOOP("Figures", "Each person counts once.")));
    made.append(countedSentence(m_figures.population.counted, m_formats, date));
    if (m_audience == Audience::Internal)
        made.append(leftOutSentences(m_figures, m_formats));
    made.append(say(
        QT_TRANSLATE_NOOP("Figures", "Has rebounded: at least one job, or business created or taken over, in effect by "
                                     "that date; training is not counted.")));
    if (!question.knownBy) {
        made.append(say(QT_TRANSLATE_NOOP("Figures", "With hindsight: all that is known today counts.")));
        if (withoutHindsight && maskAlone(*withoutHindsight, m_audience) == Mask::Shown
            && m_disclosure.rebounded == Mask::Shown
            && maskAlone(qAbs(m_figures.rebounded.count - *withoutHindsight), m_audience) == Mask::Shown)
            //: %1 is a date, %2 the number of people who have rebounded as far as was known on that date.
            made.append(say(QT_TRANSLATE_NOOP("Figures", "From what was known on %1 the count was %2."))
                            .arg(date, m_formats.number(*withoutHindsight)));
    } else {
        //: %1 is a date.
        made.append(say(QT_TRANSLATE_NOOP("Figures",
                                          "Only outcomes and check-points known by %1 count; entries, exits, acts and "
                                          "interviews are as known today."))
                        .arg(m_formats.date(*question.knownBy)));
    }
    const QString compared = comparison();
    if (!compared.isEmpty())
        made.append(compared);
    if (m_audience != Audience::Internal)
        //: %1 is a number, 4 or 10.
        made.append(say(QT_TRANSLATE_NOOP("Figures",
                                          "Numbers of people from 1 to %1 are hidden, and others with them, so that no "
                                          "hidden number can be had by subtraction."))
                        .arg(m_formats.number(largestMasked(m_audience))));
    //: %1 is the version of the counting rules.
    made.append(say(QT_TRANSLATE_NOOP("Figures", "Counting rules, version %1.")).arg(m_figures.rules));
    return made;
}

} // namespace rebond::figures
