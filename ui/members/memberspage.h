// SPDX-License-Identifier: GPL-3.0-or-later
// The members of the cohort: list, the one that is chosen beside it, and the form. The pattern of the other lists.
#pragma once

#include "figures/standings.h"
#include "ui/models/listpage.h"
#include "ui/models/recordtablemodel.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QPointer>

#include <memory>

namespace rebond::ui::models {
class FormPanel;
}

namespace rebond::ui::members {

class MemberPanel;

class MembersPage final : public models::ListPage
{
    Q_OBJECT
public:
    MembersPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                QWidget *parent = nullptr);

    [[nodiscard]] QVariantMap preparation() const override;
    void resume(const QVariantMap &preparation) override;
    void startWork() override; // a new member

protected:
    [[nodiscard]] QString countText(qint64 count, bool isSearch) const override;
    void choose(std::optional<RawId> id) override;
    void open(RawId id) override;

private:
    using Table = models::RecordTableModel<domain::Member>;
    [[nodiscard]] QList<models::Column<domain::Member>> columns() const;
    [[nodiscard]] const domain::Member *memberOf(std::optional<RawId> id) const;
    void askForPlaces();
    void askForPhoto(const domain::Member &member);
    void makeForm();
    void beginForm(const domain::Member &member);
    void save();
    void tellConflict(const Error &error);

    std::shared_ptr<workspace::Workspace> m_workspace;
    Table *m_members = nullptr;
    MemberPanel *m_panel = nullptr;
    models::FormPanel *m_form = nullptr;
    domain::Member m_edited; // what the form began with
    QHash<Id<domain::Member>, figures::Place> m_places;
    QPointer<kit::Task> m_placing;
    bool m_placesAreStale = false;
};

} // namespace rebond::ui::members
