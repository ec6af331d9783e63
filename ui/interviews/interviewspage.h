// SPDX-License-Identifier: GPL-3.0-or-later
// The interviews of the cohort: by date in a list, or a week at a time; the one that is chosen beside it, and the form.
#pragma once

#include "ui/models/entrypage.h"
#include "ui/models/namebook.h"
#include "workspace/workspace.h"

#include <memory>

class QComboBox;

namespace rebond::ui::interviews {

class InterviewPanel;
class WeekView;

class InterviewsPage final : public models::EntryPage<domain::Interview>
{
    Q_OBJECT
public:
    InterviewsPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
                   QWidget *parent = nullptr);
    ~InterviewsPage() override;

    void goToRecord(const RawId &id) override;

    // The form, and a debrief that is being typed beside the list.
    [[nodiscard]] QVariantMap draft() const override;
    [[nodiscard]] bool takeUp(const QVariantMap &draft) override;
    void giveUp() override;
    void keepOwn() override;

Q_SIGNALS:
    void memberRequested(rebond::RawId id);
    void companyRequested(rebond::RawId id);

protected:
    [[nodiscard]] QString countText(qint64 count, bool isSearch) const override;
    [[nodiscard]] domain::Interview freshRecord() const override;
    [[nodiscard]] QString headingOf(const domain::Interview &interview) const override;
    [[nodiscard]] models::FormPanel *makeForm() override;
    [[nodiscard]] QMap<int, QString> textsOf(const domain::Interview &interview,
                                             const QList<int> &fields) const override;
    [[nodiscard]] Entering entering() const override;
    [[nodiscard]] QVariantMap filterState() const override;
    void setFilterState(const QVariantMap &state) override;
    [[nodiscard]] QString filterWords() const override;
    void entered(const domain::Interview &interview) override;
    [[nodiscard]] std::optional<Seen> seenInstead() const override; // the week
    [[nodiscard]] bool canRemove() const override { return mayEdit(); }
    void removeMany(const QList<RawId> &records) override;
    void showRecord(const domain::Interview *interview) override;
    void open(RawId id) override;

private:
    [[nodiscard]] bool takeUpNext(const QVariantList &next); // interviewsdraft.cpp
    enum class Show { ToCome, ToQualify, Held, All };

    void makeControls();
    void makeWeek();
    void makePanel();
    void listen();
    [[nodiscard]] QList<models::Column<domain::Interview>> columns() const;
    [[nodiscard]] storage::Query<domain::Interview> query() const;
    [[nodiscard]] Show wanted() const;
    [[nodiscard]] static const char *wordOf(Show what);
    [[nodiscard]] bool fits(const domain::Interview &interview) const;
    void showOnly(Show what);
    void turn(); // from list to week and back
    void tellPanel(const domain::Interview &interview);
    void showNames();
    void proposeRound();
    void tellState(const domain::Interview &interview);

    std::shared_ptr<workspace::Workspace> m_workspace;
    models::NameBook *m_names;
    QComboBox *m_show = nullptr;
    QPushButton *m_turn = nullptr;
    InterviewPanel *m_panel = nullptr;
    WeekView *m_week = nullptr;
    models::FormPanel *m_form = nullptr;
};

} // namespace rebond::ui::interviews
