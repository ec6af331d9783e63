// SPDX-License-Identifier: GPL-3.0-or-later
// The check-points of one outcome, a line each: which day, how it stands, and a button whose menu answers it in place.
#pragma once

#include "base/formats.h"
#include "domain/checkpoints.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace rebond::ui::outcomes {

class CheckpointLines final : public QWidget
{
    Q_OBJECT
public:
    CheckpointLines(const Formats &formats, bool mayEdit, QWidget *parent = nullptr);

    void setLines(const QList<domain::CheckpointLine> &lines); // others are hidden

Q_SIGNALS:
    void answered(int months, rebond::domain::CheckpointResult result);
    void takenBack(rebond::RawId checkpoint);

private:
    struct Line
    {
        QWidget *place = nullptr;
        QLabel *day = nullptr;
        QLabel *answer = nullptr;
        QPushButton *button = nullptr;
        QAction *back = nullptr;
        RawId checkpoint;
    };
    void makeLine(Line &line, int months, bool mayEdit);

    const Formats &m_formats;
    std::array<Line, 3> m_lines;
};

} // namespace rebond::ui::outcomes
