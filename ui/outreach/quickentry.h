// SPDX-License-Identifier: GPL-3.0-or-later
// One act of outreach in a line, from anywhere, by the keyboard: company, who, channel, result, next step. Before it is
// saved, what anybody did at that company before is shown, and warned of where it is recent or not wanted.
#pragma once

#include "desk/earlieracts.h"
#include "exchange/entry.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

#include <QFrame>

#include <memory>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rebond::ui::outreach {

class CompletingEdit;

class QuickEntry final : public QFrame
{
    Q_OBJECT
public:
    QuickEntry(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
               QWidget *parent = nullptr);
    ~QuickEntry() override;

    void begin();                                   // shows it, the keyboard in the company
    void beginWith(const domain::Company &company); // and in who

Q_SIGNALS:
    void saved(const rebond::domain::Act &act);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    template<typename W>
    W *add(W *editor, const QString &label, const char *objectName, int row, int column);
    void fillChoices();
    void connectFields();
    void lookForEarlierActs();
    void showEarlierActs(const desk::EarlierActs &earlier);
    void say(const QString &sentence, bool isWarning);
    void followDate();
    [[nodiscard]] QList<rebond::exchange::TypedField> typed() const;
    void save();
    void tell(const rebond::exchange::Entered<domain::Act> &entered);

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    QGridLayout *m_grid;
    CompletingEdit *m_company;
    CompletingEdit *m_members;
    QCheckBox *m_collective;
    QLineEdit *m_date;
    QComboBox *m_channel;
    QLineEdit *m_position;
    QComboBox *m_result;
    QLineEdit *m_next;
    QLineEdit *m_due;
    QLabel *m_told;
    QPushButton *m_save;
    QString m_askedOf; // the company whose earlier acts are told
    bool m_dueIsOurs = true;
};

} // namespace rebond::ui::outreach
