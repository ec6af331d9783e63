// SPDX-License-Identifier: GPL-3.0-or-later
// The cohorts of the file: the one worked in, another to go to, one more, those that are closed, and what was wrong with one.
#pragma once

#include "domain/records.h"
#include "operations/cohorts.h"
#include "ui/kit/card.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

#include <memory>

class QLabel;
class QPushButton;

namespace rebond::ui::kit {
class FittedTable;
}

namespace rebond::ui::file {

class CohortsModel;
class NewCohortPanel;

struct CohortLine
{
    domain::Cohort cohort;
    qint64 members = 0;
    friend bool operator==(const CohortLine &, const CohortLine &) = default;
};

class CohortsCard final : public kit::Card
{
    Q_OBJECT
public:
    CohortsCard(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around,
                QWidget *parent = nullptr);
    ~CohortsCard() override;

    void readAgain();
    [[nodiscard]] QVariantMap preparation() const;
    void resume(const QVariantMap &preparation);
    void giveUp(); // the form goes, with what is typed in it

Q_SIGNALS:
    // That cohort is to be the one worked in.
    void cohortRequested(rebond::Id<rebond::domain::Cohort> cohort);

private:
    [[nodiscard]] std::optional<CohortLine> chosen() const;
    void updateButtons();
    void accept(const operations::NewCohort &cohort);
    void beginNew();
    void correct(const domain::Cohort &cohort);
    void leaveForm();
    void closeOrReopen();
    void showForm(bool shown);
    void tellLost(const QVariantMap &preparation);

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    CohortsModel *m_model;
    kit::FittedTable *m_table;
    QPushButton *m_go;
    QPushButton *m_correct;
    QPushButton *m_close;
    QPushButton *m_new;
    QWidget *m_buttons;
    NewCohortPanel *m_form;
    std::optional<domain::Cohort> m_corrected; // by the form; none: it begins another one
    int m_forms = 0; // so many were begun and left: an answer knows whether its form is still there
};

} // namespace rebond::ui::file
