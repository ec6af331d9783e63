// SPDX-License-Identifier: GPL-3.0-or-later
// A page with nothing on it yet says what it is for and what to do first.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace rebond::ui::kit {

class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    // The first button is the primary one.
    QPushButton *addButton(const QString &text, const QString &objectName);
    void setSentence(const QString &sentence);

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace rebond::ui::kit
