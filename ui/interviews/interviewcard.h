// SPDX-License-Identifier: GPL-3.0-or-later
// One interview on a card of the week: time and round, who, where, how it stands. A button: it is chosen by a click, or
// by coming upon it with the keyboard. Words that do not fit are cut; the tip and the screen reader have them whole.
#pragma once

#include <QAbstractButton>

namespace rebond::ui::interviews {

class InterviewCard final : public QAbstractButton
{
    Q_OBJECT
public:
    struct Words
    {
        QString when; // bold; may be empty
        QString who;
        QString where;
        QString standing;
        bool isQuiet = false;  // called off, or nobody came: it asks for nothing
        bool isUrgent = false; // to qualify
        friend bool operator==(const Words &, const Words &) = default;
    };

    explicit InterviewCard(QWidget *parent = nullptr);

    void setWords(const Words &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void reached(); // by the keyboard
    void opened();  // Enter or a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QStringList lines() const;

    Words m_words;
};

} // namespace rebond::ui::interviews
