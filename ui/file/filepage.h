// SPDX-License-Identifier: GPL-3.0-or-later
// The file and what it holds as a whole; or, in its place, one person's data.
#pragma once

#include "backup/drafts.h"
#include "ui/kit/drafting.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

#include <memory>

class QStackedWidget;

namespace rebond::ui::file {

class BackupsCard;
class CohortsCard;
class FileCard;
class PersonPanel;
class RomeCard;

class FilePage final : public kit::Page, public kit::Drafting
{
    Q_OBJECT
public:
    FilePage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around,
             QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *firstStop() override;
    // The form of a cohort that is begun or corrected.
    [[nodiscard]] QVariantMap draft() const override;
    [[nodiscard]] bool takeUp(const QVariantMap &draft) override;
    void giveUp() override;
    [[nodiscard]] QVariantMap preparation() const override { return draft(); }
    void resume(const QVariantMap &preparation) override { (void)takeUp(preparation); }
    // A member: all that is held on them.
    void goToRecord(const RawId &id) override;

Q_SIGNALS:
    void restoreRequested(const QString &backup);
    void cohortRequested(rebond::Id<rebond::domain::Cohort> cohort);
    void personErased(const rebond::backup::Mention &person); // what is typed about them is to go, too
    void membersRequested();                                  // back from a person who was asked for there

private:
    QStackedWidget *m_stack;
    FileCard *m_file;
    BackupsCard *m_backups;
    CohortsCard *m_cohorts;
    RomeCard *m_rome;
    PersonPanel *m_person;
};

} // namespace rebond::ui::file
