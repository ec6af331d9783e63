// SPDX-License-Identifier: GPL-3.0-or-later
// One act of outreach in a line, from anywhere, by the keyboard: company, who, channel, result, next step. Before it is
// saved, what anybody did at that company before is shown, and warned of where it is recent or not wanted; a day that is
// hardly meant, a company called almost as another one is, and one that asked for silence are asked about once.
#pragma once

#include "desk/earlieracts.h"
#include "exchange/entry.h"
#include "ui/kit/drafting.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

#include <QFrame>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace rebond::ui::kit {
class CompletingEdit;
class ProblemLabel;
} // namespace rebond::ui::kit

namespace rebond::ui::outreach {

class QuickEntry final : public QFrame, public kit::Drafting
{
    Q_OBJECT
public:
    QuickEntry(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
               QWidget *parent = nullptr);
    ~QuickEntry() override;

    void begin();                                   // shows it, the keyboard in the company
    void beginWith(const domain::Company &company); // and in who
    void beginFor(Id<domain::Member> member);       // in that member's name. What is begun and not saved stays.
    // What stands in the line, open or not, for one made anew; empty where it is closed and nothing was typed.
    [[nodiscard]] QVariantMap preparation() const;
    void resume(const QVariantMap &preparation);
    [[nodiscard]] QVariantMap draft() const override { return isTyped() ? preparation() : QVariantMap(); }
    [[nodiscard]] bool takeUp(const QVariantMap &draft) override;
    void giveUp() override;
    void forgetSaved(); // what was saved last may have been undone: it is no longer told
    // One more act of the lead of that one: company, members and position are there. What is begun and not saved stays.
    void beginAfter(Id<domain::Act> act);

Q_SIGNALS:
    void saved(const rebond::domain::Act &act);
    void opened();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    template<typename W>
    W *add(W *editor, const QString &label, const char *objectName, int row, int column);
    void fillChoices();
    void connectFields();
    [[nodiscard]] QList<QLineEdit *> edits() const;
    void makeFields();
    [[nodiscard]] QWidget *makeButtons();
    void lookForEarlierActs();
    void forgetEarlierActs();
    struct Before // what is known of a company before anything is saved
    {
        bool isNew = false; // it will be added
        std::optional<desk::EarlierActs> earlier = {};
        QList<domain::Contact> contacts = {};
        std::optional<QString> meant = {}; // another company, where this one is new
    };
    void showBefore(const desk::EarlierActs &earlier, const QList<domain::Contact> &known, int recentDays);
    void proposeContacts();
    [[nodiscard]] QStringList begun() const; // what would be lost
    void beginToday();
    [[nodiscard]] bool isTyped() const { return begun() != m_untouched; }
    [[nodiscard]] bool isFree(); // for another act to begin; else says so
    struct Filling
    {
        QString company;
        QString members;
        QString position;
        QString channel; // its code
        bool isCollective = false;
    };
    void fillLater(std::function<Result<Filling>()> read);
    void fill(const Filling &filling);
    void empty();
    void empty(const QStringList &sent);
    void say(const QString &sentence, bool isWarning);
    void dressTold(); // in the colours of the theme
    void followDate();
    void followChannel();
    [[nodiscard]] QList<rebond::exchange::TypedField> typed() const;
    void save();
    void tell(const rebond::exchange::Entered<domain::Act> &entered, const QStringList &sent);
    void tellNotSaved(const rebond::exchange::Applied &told, const QStringList &sent);
    [[nodiscard]] QWidget *fieldAt(int place) const; // of the list of acts; null: none of the line's
    void offerMeant(const rebond::exchange::FieldFault &fault);
    void sayNew(const QString &company, const std::optional<QString> &meant);
    void takeMeant();
    [[nodiscard]] bool isAskedAboutNew(); // saved once more, it is meant
    void leaveOddDay();
    void forgetTyping();
    void addProblem();
    void placeProblem(QWidget *field); // below the line of fields it stands in; null: below all
    void tellFailure(const Error &error);

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    QGridLayout *m_grid;
    kit::CompletingEdit *m_company;
    kit::CompletingEdit *m_members;
    QCheckBox *m_collective;
    QLineEdit *m_date;
    QComboBox *m_channel;
    QLineEdit *m_position;
    QComboBox *m_result;
    QLineEdit *m_next;
    QLineEdit *m_due;
    kit::CompletingEdit *m_contact;
    QPlainTextEdit *m_notes;
    QWidget *m_problemPlace = nullptr;
    kit::ProblemLabel *m_problem;
    QPushButton *m_take; // the name that may have been meant
    QLabel *m_told;
    QPushButton *m_save;
    QPushButton *m_empty;
    QString m_askedOf;       // the company whose earlier acts are told
    QStringList m_untouched; // begun(), as the program filled it in
    QStringList m_asked;     // begun(), as it was asked about: saved so once more, it is meant
    QString m_oddDay;        // of it, as typed
    QString m_leftNew;       // the company that was asked about because another one's name begins so
    std::optional<rebond::exchange::FieldFault> m_meant;
    bool m_dayIsOurs = true;
    bool m_collectiveIsOurs = false; // ticked by the channel
    bool m_dueIsOurs = true;
    bool m_isSaving = false;
    bool m_tellsSaved = false;
    bool m_warns = false; // what is told above the fields does
    int m_round = 0; // what is read for an earlier one is of no interest
};

} // namespace rebond::ui::outreach
