// SPDX-License-Identifier: GPL-3.0-or-later
// Two records that mean one, side by side: which of them stays, and what it is to hold where they differ. Chosen here,
// written by who shows this.
#pragma once

#include "domain/records.h"
#include "exchange/difference.h"

#include <QWidget>

#include <variant>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace rebond::ui::checks {

template<typename R>
struct Two
{
    R first;
    R second;
};
using TwoOfAKind = std::variant<Two<domain::Member>, Two<domain::Company>>;

class MergeView final : public QWidget
{
    Q_OBJECT
public:
    explicit MergeView(QWidget *parent = nullptr);

    // The first stays until chosen otherwise; where one of them leaves a field empty, the other's is taken.
    void begin(const TwoOfAKind &two);
    // The one that stays, as it is to be, and the one that goes, as it is.
    [[nodiscard]] TwoOfAKind chosen() const;
    void setBusy(bool isBusy);
    [[nodiscard]] QWidget *firstStop() const;

Q_SIGNALS:
    void mergeRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Choice // of one field
    {
        int field = 0;
        QButtonGroup *buttons = nullptr; // id 0: the first's, 1: the second's
    };
    static void hideFromTheRoom(QRadioButton *button, const QString &spoken);
    void addChoice(const QString &label, const rebond::exchange::FieldDifference &difference, const QString &name);
    [[nodiscard]] QRadioButton *makeButton(const QString &text, const QString &accessible, const QString &name);
    [[nodiscard]] QLabel *headingOf(const QString &text);
    void follow(bool firstStays);

    TwoOfAKind m_two;
    QButtonGroup *m_stays = nullptr;
    QList<Choice> m_choices;
    QLabel *m_heading;
    QWidget *m_body;
    QWidget *m_fields = nullptr; // made anew for each pair
    QGridLayout *m_grid = nullptr;
    QPushButton *m_merge;
    QPushButton *m_leave;
};

} // namespace rebond::ui::checks
