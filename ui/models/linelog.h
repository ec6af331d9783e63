// SPDX-License-Identifier: GPL-3.0-or-later
// What happened with a record, a line each: with which member, what is told of it, and buttons for what comes next. The lines are
// made anew when something of them changes; whoever is on a button of a line stays there.
#pragma once

#include "base/id.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace rebond::ui::models {

class LineLog final : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        RawId id;
        RawId member;
        QString name; // of the member
        QString told;
    };
    struct ObjectNames // of the parts of a line
    {
        const char *member;
        const char *told;
        const char *lasting; // the button that every line has
    };
    // elsewhere: has the keyboard when its line is gone.
    LineLog(const QString &title, const ObjectNames &names, QWidget *elsewhere, QWidget *parent);

    // Nothing is shown where there is no line. addButtons(row, at) lays out the buttons of that line.
    using AddButtons = std::function<void(QWidget *row, qsizetype at)>;
    void setLines(const QList<Line> &lines, const AddButtons &addButtons);
    // To that button of the line, else to the one that lasts: what it was pressed for may be done.
    void goTo(const RawId &line, const QString &button = {});

Q_SIGNALS:
    void memberRequested(rebond::RawId id);

private:
    void addLine(const Line &line, qsizetype at, const AddButtons &addButtons);

    ObjectNames m_names;
    QWidget *m_elsewhere;
    QVBoxLayout *m_rows;
    QList<Line> m_shown; // in these rows
};

} // namespace rebond::ui::models
