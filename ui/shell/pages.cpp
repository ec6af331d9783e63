// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/companies/companiespage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/exchange/importpage.h"
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
    };
    return specs;
}

} // namespace rebond::ui::shell
