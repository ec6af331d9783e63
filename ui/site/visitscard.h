// SPDX-License-Identifier: GPL-3.0-or-later
// How often the site was visited, over time, with what was in the press and sent by the group on the same days: a curve, and its
// numbers as a table. It draws and counts; it says of nothing where it came from. Private to this room.
#pragma once

#include "reports/sitevisits.h"
#include "ui/kit/card.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace rebond::ui::kit {
class DrawingView;
class FittedTable;
class Task;
} // namespace rebond::ui::kit

namespace rebond::ui::site {

class PeopleRows;

class VisitsCard final : public kit::Card
{
    Q_OBJECT
public:
    VisitsCard(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around,
               QWidget *parent = nullptr);

    void readAgain(); // something was committed, or the page is seen

Q_SIGNALS:
    void importRequested();
    void arrived();

private:
    void makeChoices();
    void makeTable();
    void take(const rebond::reports::SiteVisits &visits);
    void offerSources();
    void tell();
    void showCurve();
    void showRows();
    [[nodiscard]] QStringList headings() const;
    [[nodiscard]] rebond::reports::VisitsBy by() const;
    [[nodiscard]] std::optional<QString> source() const; // none where there is nothing to choose yet

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    rebond::reports::SiteVisits m_visits;
    std::optional<rebond::reports::VisitsBy> m_by; // as chosen; none: as can be read
    QPointer<kit::Task> m_reading;

    QLabel *m_empty;
    QWidget *m_choices = nullptr;
    QComboBox *m_steps = nullptr;
    QComboBox *m_source = nullptr;
    kit::DrawingView *m_curve;
    QLabel *m_note;
    PeopleRows *m_rows = nullptr;
    kit::FittedTable *m_table = nullptr;
    QPushButton *m_import;
};

} // namespace rebond::ui::site
