// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of somebody or something, as lines of a quiet name and its value. A line without a value is not shown: what
// is missing is a matter of the form.
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace rebond::ui::kit {

// A label for data: plain text that wraps and can be copied.
[[nodiscard]] QLabel *makeDataLabel(QWidget *parent, const char *objectName);

class FactList final : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    // The line's value, for set(). Lines stand in the order they are added.
    [[nodiscard]] QLabel *add(const QString &name, const char *objectName);
    // The same for what is not shown to a room (projector.h).
    [[nodiscard]] QLabel *addPrivate(const QString &name, const char *objectName);
    void set(QLabel *value, const QString &text);

private:
    void showLine(QLabel *value);

    QGridLayout *m_lines;
    QHash<const QLabel *, QLabel *> m_names; // by their values
};

} // namespace rebond::ui::kit
