// SPDX-License-Identifier: GPL-3.0-or-later
// The register of one workshop: the whole cohort, marked by one key a member, and beside it what the chosen member agreed,
// did, and who the buddy is.
#pragma once

#include "operations/workshops.h"
#include "reports/listdocument.h"
#include "ui/kit/page.h"
#include "ui/workshops/begunnotes.h"
#include "ui/workshops/registermodel.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QTableView;

namespace rebond::ui::kit {
class Card;
class Task;
}

namespace rebond::ui::workshops {

class WriteQueue;

class RegisterPanel final : public QWidget
{
    Q_OBJECT
public:
    // `whyOnlyRead`: empty where it may be written.
    RegisterPanel(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, QString whyOnlyRead,
                  QWidget *parent = nullptr);
    ~RegisterPanel() override;

    void open(const domain::Workshop &workshop);
    void readAgain(); // something was committed
    [[nodiscard]] Id<domain::Workshop> workshop() const { return m_id; }
    [[nodiscard]] QWidget *firstStop() const;
    // As it is seen; whose it is, the page knows.
    [[nodiscard]] bool hasRows() const;
    [[nodiscard]] rebond::reports::PrintedList printedList() const;
    [[nodiscard]] QString outputName() const;

    // What is being typed, and what still waits for its member to be chosen.
    [[nodiscard]] BegunNotes begunNotes() const;
    void takeUp(const BegunNotes &notes); // when that workshop's register is open
    void giveUp();
    void saveNotes(); // of the member they stand for, where something was typed
    void saveAll();   // the buddy too, where one of the cohort is called so

Q_SIGNALS:
    void left();
    void roundRequested();
    void arrived(); // its rows, or what is new in them

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void fitColumns();
    void makeNotes(kit::Card *card);
    QLineEdit *addNote(kit::Card *card, const QString &label, const char *objectName);
    void hideFromTheRoom();
    void read();
    void showRound(const desk::Round &round);
    void showMember();
    void showState();
    [[nodiscard]] bool takeMarkKey(int key);
    void mark(std::optional<domain::Presence> mark);
    void writeMark(Id<domain::Member> member, std::optional<domain::Presence> mark);
    void markOthers();
    void close();
    void showRefused(); // of the member shown: it goes with the next attempt
    void showUnpaired();
    [[nodiscard]] operations::RoundNote typedNote() const;
    // Where the register begins.
    [[nodiscard]] int firstRow() const;
    [[nodiscard]] const desk::Turn *turnCalled(const QString &name) const; // null: nobody
    [[nodiscard]] QStringList leftAlone(Id<domain::Member> member, const desk::Turn &other) const;
    void saveBuddy();
    [[nodiscard]] bool isBuddyTyped() const;
    [[nodiscard]] QHash<Id<domain::Member>, QString> typedBuddies() const;
    void tellRefused(const Error &error);
    void noteClosing(const Done &done);
    void write(const QString &title, std::function<Done()> work, std::function<void(const Done &)> then = nullptr);

    std::shared_ptr<storage::Store> m_store;
    kit::Surroundings m_around;
    QString m_whyOnlyRead;
    bool m_mayEdit;
    RegisterModel *m_model;
    QTableView *m_table;
    QLabel *m_heading;
    QLabel *m_counts;
    QLabel *m_keys;
    QPushButton *m_others;
    QPushButton *m_close;
    QLabel *m_name;
    QLabel *m_before;
    QLineEdit *m_done;
    QLineEdit *m_agreed;
    QLineEdit *m_note;
    QLineEdit *m_buddy;
    QHash<QLineEdit *, QLabel *> m_labels; // of these
    QStringListModel *m_names;
    WriteQueue *m_writes;
    Id<domain::Workshop> m_id;
    QString m_whyOpen;              // as it was told
    Id<domain::Workshop> m_askedOf; // to be closed before its day: said once more, it is meant
    Id<domain::Member> m_shown;     // whose notes stand in the fields
    using Place = std::pair<Id<domain::Workshop>, Id<domain::Member>>;
    QHash<Place, operations::RoundNote> m_refused;
    // As it was put into its field.
    QString m_buddyShown;
    QHash<Id<domain::Member>, QString> m_unpaired; // names of buddies as typed: of nobody, or refused
    BegunNotes m_waiting;                          // of an earlier day of the program
    QPointer<kit::Task> m_reading;
    bool m_isStale = false;
};

} // namespace rebond::ui::workshops
