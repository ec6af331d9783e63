// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/dashboard/dashboardpage.h"

#include <QCoreApplication>

namespace rebond::ui::shell {

namespace {
using Shared = std::shared_ptr<workspace::Workspace>;

kit::Page *makeDashboard(const Shared &workspace, const kit::Surroundings &around, const GoTo &goTo, QWidget *parent)
{
    auto *page = new dashboard::DashboardPage(workspace, around, parent);
    QObject::connect(page, &dashboard::DashboardPage::importRequested, page, [goTo] { goTo(QLatin1String("import")); });
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
    };
    return specs;
}

} // namespace rebond::ui::shell
