// SPDX-License-Identifier: GPL-3.0-or-later
// The outreach of the cohort: its leads by their newest act, the one that is chosen beside them with its acts, and the form
// of an act. A new act is written in the line that every page has (quickentry.h).
#pragma once

#include "operations/settling.h"
#include "ui/models/entrypage.h"
#include "workspace/workspace.h"

#include <memory>

class QComboBox;
class QPushButton;

namespace rebond::ui::outreach {

class LeadPanel;
class LeadTable;
class AdvertDesk;
class AdvertText;

class OutreachPage final : public models::EntryPage<domain::Act>
{
    Q_OBJECT
public:
    OutreachPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
                 QWidget *parent = nullptr);

    void startWork() override { Q_EMIT actRequested({}); }
    // An act: the list is searched for its company, since it may lie far behind.
    void goToRecord(const RawId &id) override;
    void refresh() override;

Q_SIGNALS:
    // One more act of the lead of that one; none: any act.
    void actRequested(std::optional<rebond::RawId> id);

protected:
    [[nodiscard]] QVariantMap filterState() const override;
    void setFilterState(const QVariantMap &state) override;
    [[nodiscard]] QString filterWords() const override;
    [[nodiscard]] QString countText(qint64 count, bool isSearch) const override;
    [[nodiscard]] QString countSoFarText(qint64 count, bool isSearch) const override;
    [[nodiscard]] domain::Act freshRecord() const override;
    [[nodiscard]] QString headingOf(const domain::Act &act) const override;
    [[nodiscard]] models::FormPanel *makeForm() override;
    [[nodiscard]] QMap<int, QString> textsOf(const domain::Act &act, const QList<int> &fields) const override;
    [[nodiscard]] Entering entering() const override;
    [[nodiscard]] const domain::Act *recordOf(std::optional<RawId> id) const override;
    void showRecord(const domain::Act *act) override;
    // What makes a lead is changed in all its acts, everything else in the newest: the lead stays one.
    void changeMany(const QList<RawId> &records, const rebond::exchange::TypedField &typed) override;
    [[nodiscard]] bool canRemove() const override { return mayEdit(); }
    // Of one lead the act that is chosen beside the list; of several their newest.
    void removeMany(const QList<RawId> &records) override;
    void beginParts(const domain::Act &act) override;

private:
    void makePanel();
    [[nodiscard]] QWidget *makeFilters();
    void tellHowFar();
    void takeThresholds();
    void close(operations::Ending ending);

    std::shared_ptr<workspace::Workspace> m_workspace;
    LeadTable *m_leads = nullptr;
    LeadPanel *m_panel = nullptr;
    AdvertDesk *m_desk;
    AdvertText *m_advertText = nullptr; // of the form
    QComboBox *m_filter = nullptr;
    QComboBox *m_who = nullptr;
    QLabel *m_howFar = nullptr;
    QPushButton *m_further = nullptr;
};

} // namespace rebond::ui::outreach
