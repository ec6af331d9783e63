// SPDX-License-Identifier: GPL-3.0-or-later
// The members of the cohort: list, the one that is chosen beside it, and the form. The pattern of the other lists.
#pragma once

#include "figures/standings.h"
#include "ui/models/entrypage.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QPointer>

#include <memory>

namespace rebond::ui::members {

class MemberPanel;

class MembersPage final : public models::EntryPage<domain::Member>
{
    Q_OBJECT
public:
    MembersPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
                QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString countText(qint64 count, bool isSearch) const override;
    [[nodiscard]] domain::Member freshRecord() const override;
    [[nodiscard]] QString headingOf(const domain::Member &member) const override { return member.displayName(); }
    [[nodiscard]] models::FormPanel *makeForm() override;
    void showRecord(const domain::Member *member) override;

private:
    [[nodiscard]] QList<models::Column<domain::Member>> columns() const;
    void askForPlaces();
    void askForPhoto(const domain::Member &member);

    std::shared_ptr<workspace::Workspace> m_workspace;
    MemberPanel *m_panel = nullptr;
    QHash<Id<domain::Member>, figures::Place> m_places;
    QPointer<kit::Task> m_placing;
    bool m_placesAreStale = false;
};

} // namespace rebond::ui::members
