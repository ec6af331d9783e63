// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed what, and when: a list of steps, and beside it what the chosen one changed and the way back.
#pragma once

#include "exchange/listkind.h"
#include "ui/models/listpage.h"
#include "workspace/workspace.h"

#include <memory>

class QComboBox;

namespace rebond::ui::journal {

class EntryPanel;
class JournalTable;

class JournalPage final : public models::ListPage
{
    Q_OBJECT
public:
    JournalPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
                QWidget *parent = nullptr);
    void refresh() override;

Q_SIGNALS:
    void recordRequested(rebond::exchange::ListKind list, rebond::RawId record);

protected:
    [[nodiscard]] QString countText(qint64 count, bool isSearch) const override;
    [[nodiscard]] QString countSoFarText(qint64 count, bool isSearch) const override;
    void choose(std::optional<RawId> id) override;
    void open(RawId id) override;
    [[nodiscard]] QVariantMap filterState() const override;
    void setFilterState(const QVariantMap &state) override;
    [[nodiscard]] QString filterWords() const override;
    bool event(QEvent *event) override;

private:
    void makeFilters();
    void renewDays(); // it may be another day than when they were named
    void narrow();
    void showWayBack();
    void undoBack();

    std::shared_ptr<workspace::Workspace> m_workspace;
    JournalTable *m_table;
    EntryPanel *m_panel;
    QComboBox *m_kinds;
    QComboBox *m_days;
};

} // namespace rebond::ui::journal
