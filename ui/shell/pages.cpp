// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/checks/checkspage.h"
#include "ui/companies/companiespage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/exchange/importpage.h"
#include "ui/journal/journalpage.h"
#include "ui/members/memberspage.h"
#include "ui/reports/reportpage.h"

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
    QObject::connect(page, &dashboard::DashboardPage::checksRequested, page,
                     [goTo] { goTo(QLatin1String("checks"), {}); });
    return page;
}

kit::Page *makeMembers(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new members::MembersPage(workspace, around, parent);
    QObject::connect(page, &members::MembersPage::importRequested, page, [goTo] { goTo(QLatin1String("import"), {}); });
    return page;
}

kit::Page *makeCompanies(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new companies::CompaniesPage(workspace, around, parent);
    QObject::connect(page, &companies::CompaniesPage::importRequested, page,
                     [goTo] { goTo(QLatin1String("import"), {}); });
    return page;
}

kit::Page *makeImport(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new exchange::ImportPage(workspace, around, parent);
    QObject::connect(page, &exchange::ImportPage::dashboardRequested, page,
                     [goTo] { goTo(QLatin1String("dashboard"), {}); });
    return page;
}

kit::Page *makeReport(const Shared &workspace, const kit::Surroundings &around, const GoTo &, QWidget *parent)
{
    return new reports::ReportPage(workspace, around, parent);
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
        //: page of the side bar, a verb: read a list from a file
        {"import", QT_TRANSLATE_NOOP("Pages", "Import"), makeImport},
        //: page of the side bar: the progress report
        {"report", QT_TRANSLATE_NOOP("Pages", "Report"), makeReport},
        //: page of the side bar, a verb: what somebody should look at
        {"checks", QT_TRANSLATE_NOOP("Pages", "Verify the data"), makeChecks},
        //: page of the side bar: who changed what, and when
        {"journal", QT_TRANSLATE_NOOP("Pages", "Journal"), makeJournal},
    };
    return specs;
}

} // namespace rebond::ui::shell
