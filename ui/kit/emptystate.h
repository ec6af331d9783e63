// SPDX-License-Identifier: GPL-3.0-or-later
// A page with nothing on it yet says what it is for and what to do first.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rebond::ui::kit {

class FlowLayout;

class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    // The first button is the primary one. They stand in as many lines as the width asks for.
    QPushButton *addButton(const QString &text, const QString &objectName);
    void setSentence(const QString &sentence);

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QWidget *m_row; // of the buttons; not there without any
    FlowLayout *m_buttons;
};

} // namespace rebond::ui::kit
