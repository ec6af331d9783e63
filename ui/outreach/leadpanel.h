// SPDX-License-Identifier: GPL-3.0-or-later
// One lead at a glance, beside the list: where it stands and since when, what is next, its acts in order, the advertisement
// that the chosen one answers, and what can be done about it.
#pragma once

#include "desk/leads.h"
#include "operations/settling.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace rebond {
class Formats;
}
namespace rebond::ui::kit {
class Card;
class FactList;
class FittedTable;
}

namespace rebond::ui::outreach {

class LeadPanel final : public QWidget
{
    Q_OBJECT
public:
    LeadPanel(const Formats &formats, bool mayEdit, QWidget *parent = nullptr);

    void setLead(const desk::Lead &lead, const desk::Names &names);
    void clear();
    // The keyboard on that act, as soon as its lead is shown.
    void chooseOnceShown(Id<domain::Act> act);
    // The act the keyboard is on, else the newest.
    [[nodiscard]] const domain::Act *chosenAct() const;
    void setAdvertName(RawId act, const QString &name); // of the file of an act; another one's is not shown
    void setSentName(RawId act, const QString &name, const QString &sha256); // the same of what was sent

Q_SIGNALS:
    void nextRequested();   // one more act of this lead
    void editRequested();   // of the chosen act
    void removeRequested(); // the same
    void closeRequested(operations::Ending ending);
    void advertShown(); // the chosen act has a file, whose name is wanted
    void advertWanted();
    void advertOpened();
    void advertNotWanted();
    void sentShown(); // the chosen act has sent a file, whose name is wanted
    void sentOpened();
    void fileDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeButtons();
    void makeAdvert();
    void showActs();
    [[nodiscard]] bool choose(Id<domain::Act> act);
    void showAdvert();
    void showSent(const domain::Act &act);

    const Formats &m_formats;
    bool m_mayEdit;
    desk::Lead m_lead;
    Id<domain::Act> m_awaited;
    kit::Card *m_card;
    QLabel *m_company;
    QLabel *m_status;
    kit::FactList *m_lines;
    QLabel *m_who;
    QLabel *m_position;
    QLabel *m_since;
    QLabel *m_next;
    QLabel *m_advertText;
    QLabel *m_advertName;
    QLabel *m_sentName;
    QPushButton *m_more;
    QPushButton *m_edit;
    QPushButton *m_close;
    QPushButton *m_remove;
    QPushButton *m_advert;
    QPushButton *m_openSent;
    QAction *m_openAdvert = nullptr;
    QAction *m_chooseAdvert = nullptr;
    QAction *m_removeAdvert = nullptr;
    kit::FittedTable *m_table;
    QStandardItemModel *m_acts;
};

} // namespace rebond::ui::outreach
