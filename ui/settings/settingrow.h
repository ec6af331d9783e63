// SPDX-License-Identifier: GPL-3.0-or-later
// One setting on the page: its name, its control, what it does, and the way back to the default while it has another value.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QPushButton;

namespace rebond::ui::kit {
class FlowLayout;
class ProblemLabel;
} // namespace rebond::ui::kit

namespace rebond::ui::settings {

struct RowWords // translated
{
    QString title; // with its & for the keyboard
    QString help;
    QString back; // "Back to default: 10"
};

// How the row reads and writes what it is of.
struct RowActions
{
    std::function<void()> show;      // the control says what is stored
    std::function<void()> reset;     // to the default
    std::function<bool()> isDefault; // whether the way back leads anywhere
};

class SettingRow final : public QWidget
{
    Q_OBJECT
public:
    // Takes over `control`. The button is called key + "ResetButton".
    SettingRow(const char *key, const RowWords &words, QWidget *control, RowActions actions, QWidget *parent);

    // Another control beside the first.
    void addBeside(QWidget *control);
    // The value changed, here or elsewhere.
    void refresh();
    // What is wrong with the value though it is kept; empty: nothing.
    void setProblem(const QString &sentence);
    // Whether each of these words, folded, begins a word of its name or of what it does.
    [[nodiscard]] bool matches(const QStringList &folded) const;
    [[nodiscard]] const QString &key() const { return m_key; }

Q_SIGNALS:
    void changed(const QString &key); // the way back was taken

private:
    QString m_key;
    RowActions m_actions;
    QStringList m_words; // folded
    QWidget *m_control;
    kit::FlowLayout *m_line;
    QPushButton *m_back;
    kit::ProblemLabel *m_problem;
};

} // namespace rebond::ui::settings
