// SPDX-License-Identifier: GPL-3.0-or-later
// The workshops of the cohort: the list with one of them beside it, its form, its register, and the way into the round.
#pragma once

#include "domain/workshop.h"
#include "ui/kit/drafting.h"
#include "ui/models/listpage.h"
#include "ui/models/recordtablemodel.h"
#include "workspace/workspace.h"

#include <memory>

namespace rebond::ui::kit {
class SecondClick;
}

namespace rebond::ui::workshops {

class AttendancePrint;
class RegisterPanel;
class RoundView;
class SessionForm;
class SessionPanel;
class WriteQueue;

class WorkshopsPage final : public models::ListPage, public kit::Drafting
{
    Q_OBJECT
public:
    WorkshopsPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
                  QWidget *parent = nullptr);
    ~WorkshopsPage() override;

    void startWork() override; // a new workshop
    // The form, and notes of the register and of the round.
    [[nodiscard]] QVariantMap draft() const override;
    [[nodiscard]] bool takeUp(const QVariantMap &draft) override;
    void giveUp() override;
    void keepOwn() override;
    [[nodiscard]] QVariantMap preparation() const override; // the form
    void resume(const QVariantMap &preparation) override { (void)takeUp(preparation); }
    // Of the workshop that is chosen where the page is shown, else of the next one that is open, else of the last.
    void startRound();
    // What was typed in the round and is not kept yet: the round is opened where it stands. Unless something else that was
    // begun stands before it; then it is said where it waits.
    void showBegun();
    void refresh() override;
    // The register, too, is printed and exported where it is shown.
    [[nodiscard]] bool canGoOut() const override;
    void print() override;
    void exportShown() override;

protected:
    [[nodiscard]] QString countText(qint64 count, bool isSearch) const override;
    void choose(std::optional<RawId> id) override;
    void open(RawId id) override;
    void showEvent(QShowEvent *event) override;

private:
    using Table = models::RecordTableModel<domain::Workshop>;
    void makeRecords();
    void readPartsAgain();
    [[nodiscard]] const domain::Workshop *workshopOf(std::optional<RawId> id) const;
    [[nodiscard]] domain::Workshop freshWorkshop() const;
    [[nodiscard]] std::optional<domain::Workshop> workshopOfTheDay() const;
    void beginForm(const domain::Workshop &workshop);
    void save();
    void openRegister(const domain::Workshop &workshop);
    void removeChosen();
    void runRound(Id<domain::Workshop> workshop);
    void showRound();
    void layOutAttendance(Id<domain::Workshop> workshop);
    void makeRegister();
    [[nodiscard]] bool isRegister() const;
    void connectRegisterOutput();
    [[nodiscard]] models::ShownTable shownRegister() const;
    void makeRound();
    [[nodiscard]] bool isFormBegun() const;
    [[nodiscard]] std::optional<domain::Workshop> stored(Id<domain::Workshop> id) const;
    [[nodiscard]] bool takeUpForm(const QVariantMap &form);
    [[nodiscard]] bool takeUpNotes(const QVariantMap &draft);

    std::shared_ptr<workspace::Workspace> m_workspace;
    std::shared_ptr<storage::Store> m_store;
    QString m_whyOnlyRead; // empty where all may be written
    bool m_mayEdit;
    Table *m_records = nullptr;
    SessionPanel *m_panel = nullptr;
    SessionForm *m_form = nullptr;
    RegisterPanel *m_register = nullptr;
    models::OutputDesk *m_registerDesk = nullptr; // with it
    RoundView *m_round = nullptr;
    AttendancePrint *m_attendance = nullptr;
    bool m_isRoundBegun = false; // and not shown yet: the window was covered meanwhile
    WriteQueue *m_writes;
    kit::SecondClick *m_secondClick; // would remove the next workshop
};

} // namespace rebond::ui::workshops
