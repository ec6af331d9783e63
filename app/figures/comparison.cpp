// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/comparison.h"

#include "figures/daytocome.h"
#include "figures/reading.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace rebond::figures {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Comparison", sentence);
}

QString nameOf(const Compared &compared, bool isDay, const Formats &formats)
{
    return isDay ? formats.date(compared.figures.question.asOf) : compared.figures.cohort;
}

// Days tell the columns apart where all are of one group.
bool areDays(const QList<Compared> &compared)
{
    return std::all_of(compared.cbegin(), compared.cend(), [](const Compared &each) { return each.isSameGroup; });
}

QString daySentence(const Difference &difference, const QString &first, const QString &other)
{
    const int n = int(qAbs(difference.rebounded));
    if (n == 0)
        //: %1 and %2 are dates
        return say(QT_TRANSLATE_NOOP("Comparison", "By %1 as many have rebounded as by %2.")).arg(other, first);
    if (difference.rebounded > 0)
        //: %1 and %2 are dates; %n how many more
        return QCoreApplication::translate("Comparison", "By %1, %n more have rebounded than by %2.", nullptr, n)
            .arg(other, first);
    //: %1 and %2 are dates; %n how many fewer
    return QCoreApplication::translate("Comparison", "By %1, %n fewer have rebounded than by %2.", nullptr, n)
        .arg(other, first);
}

QString groupSentence(const Difference &difference, const QString &first, const QString &other, const Formats &formats)
{
    if (difference.apart == Apart::TooFew)
        //: %1 and %2 are groups, %3 is a number
        return say(QT_TRANSLATE_NOOP("Comparison",
                                     "%1 and %2 are not compared: that takes at least %3 people in each."))
            .arg(other, first, formats.number(kFewestForPercent));
    const double rate = difference.rate.value_or(0);
    const QString points = formats.decimal(std::abs(rate) * 100, 0);
    if (points == u"0")
        //: %1 and %2 are groups
        return say(QT_TRANSLATE_NOOP("Comparison", "%1: the rate is that of %2.")).arg(other, first);
    const bool isFar = difference.apart == Apart::Far;
    const char *sentence = nullptr;
    if (rate > 0)
        sentence = isFar
                     //: %1 and %2 are groups, %3 is a number of percentage points
                     ? QT_TRANSLATE_NOOP("Comparison", "%1: %3 points above %2; the intervals are far apart, the rate "
                                                       "is higher.")
                     //: %1 and %2 are groups, %3 is a number of percentage points
                     : QT_TRANSLATE_NOOP("Comparison", "%1: %3 points above %2; the intervals meet, so that chance "
                                                       "alone may make such a difference.");
    else
        sentence = isFar
                     //: %1 and %2 are groups, %3 is a number of percentage points
                     ? QT_TRANSLATE_NOOP("Comparison", "%1: %3 points below %2; the intervals are far apart, the rate "
                                                       "is lower.")
                     //: %1 and %2 are groups, %3 is a number of percentage points
                     : QT_TRANSLATE_NOOP("Comparison", "%1: %3 points below %2; the intervals meet, so that chance "
                                                       "alone may make such a difference.");
    return say(sentence).arg(other, first, points);
}

} // namespace

Difference differenceOf(const Figures &one, const Figures &other, bool isSameGroup)
{
    Difference made;
    made.rebounded = other.rebounded.count - one.rebounded.count;
    if (one.rebounded.rate && other.rebounded.rate)
        made.rate = *other.rebounded.rate - *one.rebounded.rate;
    if (isSameGroup)
        return made;
    if (std::min(one.rebounded.of, other.rebounded.of) < kFewestForPercent)
        made.apart = Apart::TooFew;
    else
        made.apart = one.rebounded.interval->high < other.rebounded.interval->low
                          || other.rebounded.interval->high < one.rebounded.interval->low
                       ? Apart::Far
                       : Apart::Overlap;
    return made;
}

QStringList comparedHeadings(const QList<Compared> &compared, const Formats &formats)
{
    QStringList made;
    const bool isDay = areDays(compared);
    for (const Compared &each : compared) {
        // The same group on another day beside other groups: both tell it apart.
        const bool isOtherDay = !isDay && each.figures.question.asOf != compared.first().figures.question.asOf;
        made.append(isOtherDay ? nameOf(each, false, formats) + QStringLiteral(", ") + nameOf(each, true, formats)
                               : nameOf(each, isDay, formats));
    }
    return made;
}

QList<ComparedRow> comparedRows(const QList<Compared> &compared, const Formats &formats)
{
    constexpr std::array kShown = {FigureId::Counted,  FigureId::Rebounded,     FigureId::Rate,
                                   FigureId::Interval, FigureId::Durable,       FigureId::Transition,
                                   FigureId::InWork,   FigureId::KnowledgeRate, FigureId::MedianDays,
                                   FigureId::Acts,     FigureId::Held};
    QList<ComparedRow> made;
    for (const FigureId id : kShown)
        made.append({entryOf(id).label(), {}});
    for (const Compared &each : compared) {
        const Reading reading(each.figures, Audience::Internal, formats);
        for (size_t row = 0; row < kShown.size(); ++row)
            made[qsizetype(row)].cells.append(reading.text(kShown.at(row)));
    }
    return made;
}

QString nobodyYetSentence(QDate day, const Formats &formats)
{
    //: %1 is a date
    return say(QT_TRANSLATE_NOOP("Comparison", "By %1 nobody had joined the group yet: there is nothing to compare."))
        .arg(formats.date(day));
}

QStringList comparedSentences(const QList<Compared> &compared, QDate today, const Formats &formats)
{
    QStringList made;
    const QStringList headings = comparedHeadings(compared, formats);
    for (qsizetype i = 1; i < compared.size(); ++i) {
        const Compared &other = compared.at(i);
        const Question &question = other.figures.question;
        // Of the first one's day the whole page says so.
        if (question.asOf != compared.first().figures.question.asOf)
            made.append(dayToComeSentence(question, today, formats));
        if (other.figures.population.entered == 0) {
            made.append(other.isSameGroup
                            ? nobodyYetSentence(question.asOf, formats)
                            //: %1 is a date, %2 a group
                            : say(QT_TRANSLATE_NOOP("Comparison",
                                                    "By %1 nobody had joined %2 yet: there is nothing to compare."))
                                  .arg(formats.date(question.asOf), headings.at(i)));
            continue;
        }
        const Difference difference = differenceOf(compared.first().figures, other.figures, other.isSameGroup);
        made.append(difference.apart == Apart::SameGroup
                        ? daySentence(difference, formats.date(compared.first().figures.question.asOf),
                                      formats.date(question.asOf))
                        : groupSentence(difference, headings.first(), headings.at(i), formats));
    }
    made.removeAll(QString());
    for (QString &sentence : made)
        sentence = formats.typography(sentence);
    return made;
}

} // namespace rebond::figures
