// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: open, begin, import, look at the demonstration; the files last used, and where they are.
//
// What is typed for a new cohort stays in the form over other pages and over Back, until its file is there or the form is
// emptied. Over a crash and a closed window it is kept in the settings, beside the files last used: there is no cohort file
// yet to keep it beside, and a name, a territory, two days and a goal tell about no person.
#pragma once

#include "ui/kit/page.h"
#include "ui/welcome/newcohortform.h"

#include <QTimer>

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
    // Shows the form, with what is typed in it; with `thenImport` the user asked for a list and gets to the import page after it.
    void beginCohort(bool thenImport);
    // What an earlier window kept and nobody has looked at since.
    [[nodiscard]] bool hasFound() const { return m_hasFound; }
    void goOn(); // with it
    void giveUp();
    // A file is open: where it is the one that was asked for, what was typed for it has done its duty.
    void noteOpened(const QString &path, const QString &cohort);
    // For the window made next in another language.
    [[nodiscard]] QVariantMap begun() const;
    void takeUp(const QVariantMap &begun);

Q_SIGNALS:
    void openRequested();
    void openFileRequested(const QString &path);
    void demonstrationRequested();
    void cohortCancelled();
    // The place has been chosen.
    void cohortRequested(const rebond::ui::welcome::NewCohort &cohort, const QString &path, bool thenImport);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] kit::Card *makeRecent();
    void choosePlace(const NewCohort &cohort);
    void keep();
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
    QTimer m_keepSoon; // when the hand rests
    bool m_hasFound = false;
    bool m_isLeft = false; // by Back: what is typed is no draft any more, and stays in this window
    QString m_askedPath;
    QString m_askedName;
};

} // namespace rebond::ui::welcome
