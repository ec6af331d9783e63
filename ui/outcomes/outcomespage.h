// SPDX-License-Identifier: GPL-3.0-or-later
// The outcomes of the cohort: list by date, the one that is chosen beside it, and the form.
#pragma once

#include "desk/openleads.h"
#include "ui/models/entrypage.h"
#include "ui/models/namebook.h"
#include "workspace/workspace.h"

#include <memory>

class QComboBox;

namespace rebond::ui::outcomes {

class OutcomePanel;

class OutcomesPage final : public models::EntryPage<domain::Outcome>
{
    Q_OBJECT
public:
    OutcomesPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
                 QWidget *parent = nullptr);

    void goToRecord(const RawId &id) override;
    void refresh() override;

Q_SIGNALS:
    void memberRequested(rebond::RawId id);
    void companyRequested(rebond::RawId id);

protected:
    [[nodiscard]] QString countText(qint64 count, bool isSearch) const override;
    [[nodiscard]] domain::Outcome freshRecord() const override;
    [[nodiscard]] QString headingOf(const domain::Outcome &outcome) const override;
    [[nodiscard]] models::FormPanel *makeForm() override;
    [[nodiscard]] QMap<int, QString> textsOf(const domain::Outcome &outcome, const QList<int> &fields) const override;
    [[nodiscard]] Entering entering() const override;
    [[nodiscard]] QVariantMap filterState() const override;
    void setFilterState(const QVariantMap &state) override;
    [[nodiscard]] QString filterWords() const override;
    void entered(const domain::Outcome &outcome) override;
    void showRecord(const domain::Outcome *outcome) override;
    [[nodiscard]] bool canRemove() const override { return mayEdit(); }
    void removeMany(const QList<RawId> &records) override;
    void open(RawId id) override;

private:
    enum class Show { All, Durable, Transition, Positive, None, Cancelled };

    void makeControls();
    void makePanel();
    [[nodiscard]] QList<models::Column<domain::Outcome>> columns() const;
    [[nodiscard]] storage::Query<domain::Outcome> query() const;
    [[nodiscard]] Show wanted() const;
    [[nodiscard]] static const char *wordOf(Show what);
    [[nodiscard]] bool fits(const domain::Outcome &outcome) const;
    void showNames();
    void offerToCloseLeads(const domain::Outcome &outcome);
    struct Left // open, after an outcome
    {
        desk::Leads leads;
        desk::LooseEnds ends;
        domain::Member member;
    };
    void offerToClose(const Left &left);
    [[nodiscard]] QStringList sentencesOf(const Left &left) const;
    void closeLeads(const QList<Id<domain::Act>> &newest, Id<domain::Member> member);
    void keepSearching(Id<domain::Member> member);

    std::shared_ptr<workspace::Workspace> m_workspace;
    models::NameBook *m_names;
    QComboBox *m_show = nullptr;
    OutcomePanel *m_panel = nullptr;
};

} // namespace rebond::ui::outcomes
