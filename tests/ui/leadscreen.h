// SPDX-License-Identifier: GPL-3.0-or-later
// The page of leads on a copy of the demonstration, and its leads as plain loops over all acts find them.
#pragma once

#include "base/folding.h"
#include "domain/lead.h"
#include "domain/wording.h"
#include "storage/mappings/all.h"
#include "support/demonstrationday.h"
#include "support/patience.h"
#include "ui/bench.h"
#include "ui/outreach/leadtable.h"
#include "ui/outreach/outreachpage.h"
#include "ui/samples.h"

#include <QAbstractItemModelTester>
#include <QDeadlineTimer>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>

namespace rebond::test {


struct ByHand
{
    QList<domain::Act> acts; // newest first
    domain::LeadState state;
};

// The leads of the cohort by their newest act, sorted from all acts there are.
inline QList<ByHand> leadsByHand(workspace::Workspace &workspace, int silenceDays = domain::kSilenceDays)
{
    return workspace.store()
        .read([&](storage::Reader &reader) {
            QList<domain::Act> acts = reader.list<domain::Act>();
            std::sort(acts.begin(), acts.end(), [](const domain::Act &one, const domain::Act &other) {
                return std::pair(one.date, one.id) > std::pair(other.date, other.id);
            });
            QList<ByHand> leads;
            QHash<QString, qsizetype> places;
            for (const domain::Act &act : std::as_const(acts)) {
                QString key = act.company.toString() + domain::codeOf(act.onBehalfOf) + fold(act.position);
                for (const auto &member : act.members)
                    key += member.toString();
                if (!places.contains(key)) {
                    places.insert(key, leads.size());
                    leads.append(ByHand());
                }
                leads[places.value(key)].acts.append(act);
            }
            const auto interviews = reader.list<domain::Interview>();
            const auto outcomes = reader.list<domain::Outcome>();
            const auto members = reader.list<domain::Member>();
            for (ByHand &lead : leads)
                lead.state = domain::stateOf({lead.acts, interviews, outcomes, members}, kDay, silenceDays);
            return leads;
        })
        .value();
}

struct LeadScreen
{
    explicit LeadScreen(const Bench::Look &look = {}) : bench(look)
    {
        workspace = openDemonstration(bench.folder.path(), bench.clock);
        page = std::make_unique<ui::outreach::OutreachPage>(workspace, bench.surroundings());
        tester = std::make_unique<QAbstractItemModelTester>(table()->model());
        bench.show(*page);
    }
    template<typename W>
    W *find(const char *objectName) const
    {
        return page->findChild<W *>(QLatin1String(objectName));
    }
    QTableView *table() const { return find<QTableView>("outreachTable"); }
    ui::outreach::LeadTable *leads() const { return page->findChild<ui::outreach::LeadTable *>(); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString said(const char *label) const { return find<QLabel>(label)->text(); }
    void press(const char *button) const { find<QPushButton>(button)->click(); }
    // Reads on to the end, as scrolling does.
    void readAll() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, kPatience);
        auto *model = table()->model();
        for (const QDeadlineTimer patience(kPatience); !patience.hasExpired();) {
            if (model->canFetchMore({}))
                model->fetchMore({});
            QTest::qWait(5);
            if (said("outreachCountLabel").endsWith(QLatin1String("lead(s)")) && !model->canFetchMore({}))
                return;
        }
        QFAIL("the list has no end");
    }
    void choose(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    // The first row of a lead that stands so.
    int rowOf(domain::LeadStatus status) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, ui::outreach::LeadTable::StatusColumn) == domain::wordingOf(status))
                return row;
        }
        return -1;
    }
    QList<domain::Act> allActs() const
    {
        return workspace->store().read([](storage::Reader &reader) { return reader.list<domain::Act>(); }).value();
    }

    Bench bench;
    std::shared_ptr<workspace::Workspace> workspace;
    std::unique_ptr<ui::outreach::OutreachPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace rebond::test
