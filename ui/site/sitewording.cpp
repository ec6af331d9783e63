// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/site/sitewording.h"

#include "domain/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace rebond::ui::site {

namespace {

QString inWords(const char *sentence)
{
    return QCoreApplication::translate("SiteWording", sentence);
}

int small(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, 1'000'000));
}

} // namespace

QString whyOf(const rebond::site::LeftOut &who, const Formats &formats)
{
    using rebond::site::Why;
    const QString day = who.day ? formats.date(*who.day) : QString();
    switch (who.why) {
    case Why::NeverAgreed:
        return who.isNameless
                 ? inWords(QT_TRANSLATE_NOOP("SiteWording", "CV without a name: the name was not agreed to."))
                 : inWords(QT_TRANSLATE_NOOP("SiteWording", "Not shown: neither the name nor the CV was agreed to."));
    case Why::Ended:
        //: %1 is the last day of an agreement
        return (who.isNameless
                    ? inWords(QT_TRANSLATE_NOOP("SiteWording", "CV without a name: that agreement ended on %1."))
                    : inWords(QT_TRANSLATE_NOOP("SiteWording", "Not shown: the agreement ended on %1.")))
            .arg(day);
    case Why::Withdrawn:
        //: %1 is a date
        return (who.isNameless
                    ? inWords(
                        QT_TRANSLATE_NOOP("SiteWording", "CV without a name: that agreement was withdrawn on %1."))
                    : inWords(QT_TRANSLATE_NOOP("SiteWording", "Not shown: the agreement was withdrawn on %1.")))
            .arg(day);
    case Why::NotYet:
        //: %1 is the first day of an agreement
        return (who.isNameless
                    ? inWords(QT_TRANSLATE_NOOP("SiteWording", "CV without a name: that agreement begins on %1."))
                    : inWords(QT_TRANSLATE_NOOP("SiteWording", "Not shown: the agreement begins on %1.")))
            .arg(day);
    }
    Q_UNREACHABLE();
}

QList<PeopleRows::Row> rowsOf(const QList<rebond::site::LeftOut> &leftOut, const Formats &formats)
{
    QList<PeopleRows::Row> rows;
    for (const rebond::site::LeftOut &who : leftOut)
        rows.append({who.member.raw(), {who.name, whyOf(who, formats)}});
    return rows;
}

QList<PeopleRows::Row> rowsOf(const QList<rebond::site::Ending> &endings, const Formats &formats)
{
    QList<PeopleRows::Row> rows;
    for (const rebond::site::Ending &ending : endings)
        rows.append(
            {ending.member.raw(), {formats.shortDate(ending.lastDay), ending.name, domain::wordingOf(ending.use)}});
    return rows;
}

QString standingOf(const workspace::SiteSurvey &survey, const Formats &formats)
{
    if (!survey.folder)
        return {};
    const rebond::site::Survey &there = *survey.folder;
    if (!there.isThere)
        return inWords(QT_TRANSLATE_NOOP("SiteWording", "Nothing is published in this folder yet."));
    if (!there.day.isValid())
        return inWords(
            QT_TRANSLATE_NOOP("SiteWording", "The last publication in this folder did not come to its end."));
    //: %1 is the day of the last publication, %2 the count it told, %3 today's: "20"
    return inWords(QT_TRANSLATE_NOOP("SiteWording", "Site published on %1: %2, today %3."))
        .arg(formats.date(there.day), there.count, survey.counter.number);
}

QString duty(const workspace::SiteSurvey &survey)
{
    if (survey.trouble)
        return QStringLiteral("✕ ") + survey.trouble->sentence;
    if (!survey.folder)
        return inWords(QT_TRANSLATE_NOOP("SiteWording",
                                         "Choose a folder of its own for the site. What stands in it afterwards is "
                                         "copied to whoever serves your pages."));
    const rebond::site::Survey &there = *survey.folder;
    if (!there.isThere)
        return {};
    if (there.isUpToDate())
        return QStringLiteral("✓ ") + inWords(QT_TRANSLATE_NOOP("SiteWording", "All of it is as it would be today."));
    QStringList sentences;
    if (there.gone > 0)
        sentences.append(QCoreApplication::translate("SiteWording",
                                                     "%n file(s) should no longer be there: publish again, and take "
                                                     "them away from where the pages are served.",
                                                     nullptr, small(there.gone)));
    if (there.renewed > 0)
        sentences.append(
            QCoreApplication::translate("SiteWording", "%n file(s) would be renewed.", nullptr, small(there.renewed)));
    if (sentences.isEmpty())
        sentences.append(
            inWords(QT_TRANSLATE_NOOP("SiteWording", "The first page would have today’s date and count.")));
    const bool isUrgent = there.gone > 0 || there.renewed > 0;
    return (isUrgent ? QStringLiteral("⚠ ") : QString()) + sentences.join(u' ');
}

} // namespace rebond::ui::site
