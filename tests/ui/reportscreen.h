// SPDX-License-Identifier: GPL-3.0-or-later
// The page Report of the demonstration in a window.
#pragma once

#include "operations/reportoptions.h"
#include "storage/mappings/all.h"
#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/reports/reportpage.h"
#include "ui/samples.h"

#include <QSignalSpy>

namespace rebond::test {

// The page of the demonstration, shown, its pages there.
struct ReportScreen
{
    explicit ReportScreen(QSize size = {1366, 768}, const Bench::Look &look = {})
        : bench(look),
          workspace(openDemonstration(bench.folder.path(), bench.clock)),
          page(workspace, bench.surroundings())
    {
        QSignalSpy previewed(&page, &ui::reports::ReportPage::previewed);
        bench.show(page);
        page.resize(size);
        QTRY_VERIFY_WITH_TIMEOUT(page.isActiveWindow(), kPatience);
        page.refresh();
        QVERIFY(previewed.wait(kPatience));
    }
    template<typename W>
    [[nodiscard]] W *find(const char *objectName) const
    {
        return page.findChild<W *>(QLatin1String(objectName));
    }
    [[nodiscard]] storage::Store &store() const { return workspace->store(); }
    [[nodiscard]] domain::ReportOptions kept() const
    {
        return store()
            .read([&](storage::Reader &reader) { return operations::reportOptionsOf(reader, workspace->cohort().id); })
            .value();
    }

    Bench bench;
    std::shared_ptr<workspace::Workspace> workspace;
    ui::reports::ReportPage page;
};

} // namespace rebond::test
