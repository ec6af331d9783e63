// SPDX-License-Identifier: GPL-3.0-or-later
// The line for acts, open on the demonstration.
#pragma once

#include "storage/mappings/all.h"
#include "ui/bench.h"
#include "ui/outreach/quickentry.h"
#include "ui/samples.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

namespace rebond::test {

struct QuickScreen
{
    explicit QuickScreen(const Bench::Look &look = {}) : bench(look)
    {
        workspace = openDemonstration(bench.folder.path(), bench.clock);
        entry = std::make_unique<ui::outreach::QuickEntry>(workspace, bench.surroundings());
        bench.show(*entry);
        entry->begin();
    }
    template<typename W>
    W *find(const char *objectName) const
    {
        return entry->findChild<W *>(QLatin1String(objectName));
    }
    QLineEdit *edit(const char *objectName) const { return find<QLineEdit>(objectName); }
    QLabel *told() const { return find<QLabel>("earlierActsLabel"); }
    QLabel *problem() const { return find<QLabel>("quickEntryProblemLabel"); }
    void retype(const char *name, const QString &text) const
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text);
    }
    qint64 acts() const
    {
        return workspace->store()
            .read([](storage::Reader &reader) { return reader.count<domain::Act>(); })
            .value_or(-1);
    }
    domain::Company companyOf(const std::function<bool(const domain::Company &)> &isMeant) const
    {
        return workspace->store()
            .read([&](storage::Reader &reader) {
                const QList<domain::Company> all = reader.list<domain::Company>();
                const auto found = std::find_if(all.cbegin(), all.cend(), isMeant);
                return found == all.cend() ? domain::Company() : *found;
            })
            .value();
    }

    Bench bench;
    std::shared_ptr<workspace::Workspace> workspace;
    std::unique_ptr<ui::outreach::QuickEntry> entry;
};

} // namespace rebond::test
