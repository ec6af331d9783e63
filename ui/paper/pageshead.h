// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above pages: what they are chosen by, and below it what is done with them, each in as many lines as the width asks
// for. On a low page, in large letters above all, what can wait waits behind “More choices”: the pages would be a strip.
#pragma once

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rebond::ui::kit {
class FlowLayout;
}

namespace rebond::ui::paper {

class PagesHead final : public QWidget
{
    Q_OBJECT
public:
    explicit PagesHead(QWidget *page);

    // In the order in which they are seen, and made: Tab follows the making.
    enum class Seen { Always, WithMore };
    void addChoice(QWidget *part, Seen seen);
    void addField(QLabel *label, QWidget *field, Seen seen); // a choice, with its words before it
    [[nodiscard]] QComboBox *addCombo(const QString &label, const QStringList &choices, const char *objectName,
                                      Seen seen);
    void endChoices(QPushButton *primary);                   // at the right end of the choices; then come the actions
    void addAction(QWidget *part, Seen seen);
    void addActionField(QLabel *label, QWidget *field, Seen seen); // where the choices are many
    void addAction(QLabel *label, Seen seen); // in the middle of its line: it is not as high as buttons
    void addBelowChoices(QWidget *part);      // as wide as the page: what is wrong with a choice

    // To the room there is on the page.
    void fit();
    // Who is to have the keyboard where `part` was meant: what shows it, where it is hidden.
    [[nodiscard]] QWidget *stopFor(QWidget *part) const;

protected:
    bool event(QEvent *event) override;

private:
    struct Part
    {
        QWidget *widget = nullptr;
        Seen seen = Seen::Always;
    };
    [[nodiscard]] QWidget *makePair(QLabel *label, QWidget *field);
    void add(QWidget *part, Seen seen, kit::FlowLayout *flow, QList<Part> &parts);
    [[nodiscard]] static int highOf(const QList<Part> &parts, int width);

    QVBoxLayout *m_column;
    kit::FlowLayout *m_choices;
    kit::FlowLayout *m_actions;
    QPushButton *m_more = nullptr;
    QList<Part> m_choiceParts;
    QList<Part> m_actionParts;
};

} // namespace rebond::ui::paper
