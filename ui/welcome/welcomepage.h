// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: open, begin, import, look at the demonstration; the files last used, and where they are.
#pragma once

#include "ui/kit/page.h"
#include "ui/welcome/newcohortform.h"

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace rebond::ui::kit {
class Card;
}

namespace rebond::ui::welcome {

class WelcomePage final : public kit::Page
{
    Q_OBJECT
public:
    explicit WelcomePage(const kit::Surroundings &surroundings, QWidget *parent = nullptr);

    void refresh() override; // reads the recent files anew
    [[nodiscard]] QWidget *firstStop() override;
    // Shows the form; with `thenImport` the user asked for a list and gets to the import page after it.
    void beginCohort(bool thenImport);

Q_SIGNALS:
    void openRequested();
    void openFileRequested(const QString &path);
    void demonstrationRequested();
    void cohortCancelled();
    // The place has been chosen.
    void cohortRequested(const rebond::ui::welcome::NewCohort &cohort, const QString &path, bool thenImport);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] kit::Card *makeRecent();
    void choosePlace(const NewCohort &cohort);
    void openCurrent();
    void forgetCurrent();

    kit::Surroundings m_around;
    QStackedWidget *m_stack;
    QPushButton *m_open = nullptr;
    QListWidget *m_recent = nullptr;
    kit::Card *m_recentCard = nullptr;
    QPushButton *m_forget = nullptr;
    NewCohortForm *m_form = nullptr;
    bool m_thenImport = false;
};

} // namespace rebond::ui::welcome
