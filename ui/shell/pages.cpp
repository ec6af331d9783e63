// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/booklet/bookletpage.h"
#include "ui/checks/checkspage.h"
#include "ui/companies/companiespage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/exchange/importpage.h"
#include "ui/file/filepage.h"
#include "ui/interviews/interviewspage.h"
#include "ui/journal/journalpage.h"
#include "ui/letters/letterspage.h"
#include "ui/members/memberspage.h"
#include "ui/offers/offerpage.h"
#include "ui/outreach/outreachpage.h"
#include "ui/outcomes/outcomespage.h"
#include "ui/press/presspage.h"
#include "ui/relays/relaypage.h"
#include "ui/reports/reportpage.h"
#include "ui/site/sitepage.h"
#include "ui/trombinoscope/trombinoscopepage.h"
#include "ui/workshops/workshopspage.h"

#include <QCoreApplication>

namespace rebond::ui::shell {

namespace {
using Shared = std::shared_ptr<workspace::Workspace>;

kit::Page *makeDashboard(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new dashboard::DashboardPage(workspace, around, parent);
    QObject::connect(page, &dashboard::DashboardPage::importRequested, page,
                     [goTo] { goTo(QLatin1String("import"), {}); });
    QObject::connect(page, &dashboard::DashboardPage::memberRequested, page,
                     [goTo](RawId id) { goTo(QLatin1String("members"), id); });
    QObject::connect(page, &dashboard::DashboardPage::companyRequested, page,
                     [goTo](RawId id) { goTo(QLatin1String("companies"), id); });
    QObject::connect(page, &dashboard::DashboardPage::actRequested, page,
                     [goTo](RawId id) { goTo(QLatin1String("outreach"), id); });
    QObject::connect(page, &dashboard::DashboardPage::nextActRequested, page,
                     [goTo](RawId after) { goTo(QLatin1String(kNextAct), after); });
    QObject::connect(page, &dashboard::DashboardPage::actForRequested, page,
                     [goTo](RawId member) { goTo(QLatin1String(kActFor), member); });
    QObject::connect(page, &dashboard::DashboardPage::interviewRequested, page,
                     [goTo](RawId id) { goTo(QLatin1String("interviews"), id); });
    QObject::connect(page, &dashboard::DashboardPage::outcomeRequested, page,
                     [goTo](RawId id) { goTo(QLatin1String("outcomes"), id); });
    QObject::connect(page, &dashboard::DashboardPage::offerRequested, page,
                     [goTo](RawId id) { goTo(QLatin1String("offers"), id); });
    QObject::connect(page, &dashboard::DashboardPage::checksRequested, page,
                     [goTo] { goTo(QLatin1String("checks"), {}); });
    return page;
}

// From a line of a history to its record, where its kind has a page.
template<typename P>
void followHistory(P *page, const GoTo &goTo)
{
    QObject::connect(page, &P::entryRequested, page, [goTo](desk::EntryKind kind, RawId record) {
        if (kind == desk::EntryKind::Act)
            goTo(QLatin1String("outreach"), record);
        else if (kind == desk::EntryKind::Interview)
            goTo(QLatin1String("interviews"), record);
        else if (kind == desk::EntryKind::Outcome || kind == desk::EntryKind::Checkpoint)
            goTo(QLatin1String("outcomes"), record);
        else if (kind == desk::EntryKind::Workshop)
            goTo(QLatin1String("workshops"), record);
        else if (kind == desk::EntryKind::Press)
            goTo(QLatin1String("press"), record);
        else if (kind == desk::EntryKind::Proposed || kind == desk::EntryKind::Answered)
            goTo(QLatin1String("offers"), record);
        else if (kind == desk::EntryKind::RelayAsked)
            goTo(QLatin1String("relays"), record);
    });
}

kit::Page *makeMembers(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new members::MembersPage(workspace, around, parent);
    QObject::connect(page, &members::MembersPage::importRequested, page, [goTo] { goTo(QLatin1String("import"), {}); });
    QObject::connect(page, &members::MembersPage::dataRequested, page,
                     [goTo](RawId id) { goTo(QLatin1String("file"), id); });
    followHistory(page, goTo);
    return page;
}

kit::Page *makeCompanies(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new companies::CompaniesPage(workspace, around, parent);
    QObject::connect(page, &companies::CompaniesPage::importRequested, page,
                     [goTo] { goTo(QLatin1String("import"), {}); });
    followHistory(page, goTo);
    return page;
}

kit::Page *makeOutreach(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new outreach::OutreachPage(workspace, around, parent);
    QObject::connect(page, &outreach::OutreachPage::importRequested, page,
                     [goTo] { goTo(QLatin1String("import"), {}); });
    QObject::connect(page, &outreach::OutreachPage::actRequested, page,
                     [goTo](std::optional<RawId> after) { goTo(QLatin1String(kNextAct), after); });
    return page;
}

// What its pages share: the way to the list, to the member and to the company.
template<typename P>
kit::Page *makeFacts(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new P(workspace, around, parent);
    QObject::connect(page, &P::importRequested, page, [goTo] { goTo(QLatin1String("import"), {}); });
    QObject::connect(page, &P::memberRequested, page, [goTo](RawId id) { goTo(QLatin1String("members"), id); });
    QObject::connect(page, &P::companyRequested, page, [goTo](RawId id) { goTo(QLatin1String("companies"), id); });
    return page;
}

kit::Page *makeWorkshops(const Shared &workspace, const kit::Surroundings &around, const GoTo &, QWidget *parent)
{
    return new workshops::WorkshopsPage(workspace, around, parent);
}

kit::Page *makeImport(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new exchange::ImportPage(workspace, around, parent);
    QObject::connect(page, &exchange::ImportPage::dashboardRequested, page,
                     [goTo] { goTo(QLatin1String("dashboard"), {}); });
    return page;
}

kit::Page *makePress(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new press::PressPage(workspace, around, parent);
    QObject::connect(page, &press::PressPage::memberRequested, page,
                     [goTo](RawId id) { goTo(QLatin1String("members"), id); });
    return page;
}

kit::Page *makeRelays(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new relays::RelayPage(workspace, around, parent);
    QObject::connect(page, &relays::RelayPage::importRequested, page, [goTo] { goTo(QLatin1String("import"), {}); });
    QObject::connect(page, &relays::RelayPage::memberRequested, page,
                     [goTo](RawId id) { goTo(QLatin1String("members"), id); });
    return page;
}

kit::Page *makeOffers(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    kit::Page *page = makeFacts<offers::OfferPage>(workspace, around, goTo, parent);
    QObject::connect(static_cast<offers::OfferPage *>(page), &offers::OfferPage::actRequested, page,
                     [goTo](RawId id) { goTo(QLatin1String("outreach"), id); });
    return page;
}

kit::Page *makeReport(const Shared &workspace, const kit::Surroundings &around, const GoTo &, QWidget *parent)
{
    return new reports::ReportPage(workspace, around, parent);
}

kit::Page *makeSite(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new site::SitePage(workspace, around, parent);
    QObject::connect(page, &site::SitePage::memberRequested, page,
                     [goTo](const RawId &id) { goTo(QLatin1String("members"), id); });
    return page;
}

kit::Page *makeTrombinoscope(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo,
                             QWidget *parent)
{
    using trombinoscope::TrombinoscopePage;
    auto *page = new TrombinoscopePage(workspace, around, parent);
    QObject::connect(page, &TrombinoscopePage::memberRequested, page,
                     [goTo](RawId id) { goTo(QLatin1String("members"), id); });
    QObject::connect(page, &TrombinoscopePage::membersRequested, page, [goTo] { goTo(QLatin1String("members"), {}); });
    return page;
}

kit::Page *makeBooklet(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    using booklet::BookletPage;
    auto *page = new BookletPage(workspace, around, parent);
    QObject::connect(page, &BookletPage::memberRequested, page,
                     [goTo](RawId id) { goTo(QLatin1String("members"), id); });
    QObject::connect(page, &BookletPage::membersRequested, page, [goTo] { goTo(QLatin1String("members"), {}); });
    QObject::connect(page, &BookletPage::actRequested, page, [goTo](RawId id) { goTo(QLatin1String("outreach"), id); });
    return page;
}

kit::Page *makeLetters(const Shared &workspace, const kit::Surroundings &around, const GoTo &, QWidget *parent)
{
    return new letters::LettersPage(workspace, around, parent);
}

// What it asks of the session, the window joins (filewiring.h).
kit::Page *makeFile(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new file::FilePage(workspace, around, parent);
    QObject::connect(page, &file::FilePage::membersRequested, page, [goTo] { goTo(QLatin1String("members"), {}); });
    return page;
}

// The page on which records of a list are shown; a list without a page of its own asks for nothing.
QLatin1String pageOf(rebond::exchange::ListKind list)
{
    using rebond::exchange::ListKind;
    switch (list) {
    case ListKind::Members: return QLatin1String("members");
    case ListKind::Companies:
    case ListKind::Contacts: return QLatin1String("companies");
    case ListKind::Outreach: return QLatin1String("outreach");
    case ListKind::Interviews: return QLatin1String("interviews");
    case ListKind::Outcomes:
    case ListKind::Checkpoints: return QLatin1String("outcomes");
    case ListKind::Press: return QLatin1String("press");
    case ListKind::Relays: return QLatin1String("relays");
    case ListKind::Offers: return QLatin1String("offers");
    case ListKind::Audience: return QLatin1String("site");
    }
    Q_UNREACHABLE();
}

kit::Page *makeChecks(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new checks::ChecksPage(workspace, around, parent);
    QObject::connect(page, &checks::ChecksPage::recordRequested, page,
                     [goTo](rebond::exchange::ListKind list, RawId record) { goTo(pageOf(list), record); });
    return page;
}

kit::Page *makeJournal(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new journal::JournalPage(workspace, around, parent);
    QObject::connect(page, &journal::JournalPage::recordRequested, page,
                     [goTo](rebond::exchange::ListKind list, RawId record) { goTo(pageOf(list), record); });
    return page;
}
} // namespace

QString PageSpec::text() const
{
    return QCoreApplication::translate("Pages", title);
}

const QList<PageSpec> &pageSpecs()
{
    static const QList<PageSpec> specs{
        //: page of the side bar: how things stand
        {"dashboard", QT_TRANSLATE_NOOP("Pages", "Today"), makeDashboard},
        //: page of the side bar: the people of the cohort
        {"members", QT_TRANSLATE_NOOP("Pages", "Members"), makeMembers},
        //: page of the side bar: the companies of the file
        {"companies", QT_TRANSLATE_NOOP("Pages", "Companies"), makeCompanies},
        //: page of the side bar: letters, calls and visits to companies
        {"outreach", QT_TRANSLATE_NOOP("Pages", "Outreach"), makeOutreach},
        //: page of the side bar: who meets whom at which company
        {"interviews", QT_TRANSLATE_NOOP("Pages", "Interviews"), makeFacts<interviews::InterviewsPage>},
        //: page of the side bar: what became of the members
        {"outcomes", QT_TRANSLATE_NOOP("Pages", "Outcomes"), makeFacts<outcomes::OutcomesPage>},
        //: page of the side bar: sessions of the whole cohort, who came, the round of the table
        {"workshops", QT_TRANSLATE_NOOP("Pages", "Workshops"), makeWorkshops},
        //: page of the side bar, a verb: read a list from a file
        {"import", QT_TRANSLATE_NOOP("Pages", "Import"), makeImport},
        //: page of the side bar: the progress report
        {"report", QT_TRANSLATE_NOOP("Pages", "Report"), makeReport},
        //: page of the side bar: the group as photos and names, on paper
        {"trombinoscope", QT_TRANSLATE_NOOP("Pages", "Trombinoscope"), makeTrombinoscope},
        //: page of the side bar: the CVs of the group in one volume
        {"booklet", QT_TRANSLATE_NOOP("Pages", "CV booklet"), makeBooklet},
        //: page of the side bar: letters and labels by merge
        {"letters", QT_TRANSLATE_NOOP("Pages", "Letters"), makeLetters},
        //: page of the side bar: articles and broadcasts about the group
        {"press", QT_TRANSLATE_NOOP("Pages", "Press"), makePress},
        //: page of the side bar: who passes on, on social networks, that members look for work
        {"relays", QT_TRANSLATE_NOOP("Pages", "Relays"), makeRelays},
        //: page of the side bar: offers of work, received for the group or found
        {"offers", QT_TRANSLATE_NOOP("Pages", "Offers"), makeOffers},
        //: page of the side bar: the web site of the group
        {"site", QT_TRANSLATE_NOOP("Pages", "Web site"), makeSite},
        //: page of the side bar, a verb: what somebody should look at
        {"checks", QT_TRANSLATE_NOOP("Pages", "Verify the data"), makeChecks},
        //: page of the side bar: who changed what, and when
        {"journal", QT_TRANSLATE_NOOP("Pages", "Journal"), makeJournal},
        //: page of the side bar: the file itself, its backups and its cohorts
        {"file", QT_TRANSLATE_NOOP("Pages", "File and cohorts"), makeFile},
    };
    return specs;
}

} // namespace rebond::ui::shell
