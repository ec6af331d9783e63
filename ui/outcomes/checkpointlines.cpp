// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcomes/checkpointlines.h"

#include "domain/wording.h"
#include "ui/kit/theme.h"
#include "ui/outcomes/outcomewording.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::outcomes {

using domain::CheckpointLine;
using domain::kCheckpointMonths;

CheckpointLines::CheckpointLines(const Formats &formats, bool mayEdit, QWidget *parent)
    : QWidget(parent),
      m_formats(formats)
{
    auto *column = new QVBoxLayout(this);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        makeLine(m_lines[i], kCheckpointMonths[i], mayEdit);
        column->addWidget(m_lines[i].place);
    }
    kit::setSpace(column, {}, 2);
}

void CheckpointLines::makeLine(Line &line, int months, bool mayEdit)
{
    const QString name = QStringLiteral("checkpoint%1").arg(months);
    line.place = new QWidget(this);
    const auto label = [&](const char *part) {
        auto *made = new QLabel(line.place);
        made->setObjectName(name + QLatin1String(part));
        made->setProperty("rebondData", true);
        made->setWordWrap(true);
        return made;
    };
    line.day = label("DayLabel");
    line.answer = label("AnswerLabel");
    kit::setQuiet(line.day);
    //: opens a menu of answers to a check-point
    line.button = new QPushButton(tr("Answer"), line.place);
    line.button->setObjectName(name + QStringLiteral("Button"));
    line.button->setEnabled(mayEdit);
    auto *menu = new QMenu(line.button);
    for (const auto &term : domain::terms<domain::CheckpointResult>()) {
        QAction *action = menu->addAction(domain::wordingOf(term.value));
        action->setObjectName(name + u'.' + QLatin1String(term.code));
        connect(action, &QAction::triggered, this,
                [this, months, result = term.value] { Q_EMIT answered(months, result); });
    }
    menu->addSeparator();
    line.back = menu->addAction(tr("Take the answer back"));
    line.back->setObjectName(name + QStringLiteral(".back"));
    connect(line.back, &QAction::triggered, this, [this, &line] { Q_EMIT takenBack(line.checkpoint); });
    line.button->setMenu(menu);
    auto *words = new QVBoxLayout;
    words->addWidget(line.day);
    words->addWidget(line.answer);
    auto *row = new QHBoxLayout(line.place);
    row->addLayout(words, 1);
    kit::setSpace(words, {}, 0);
    row->addWidget(line.button, 0, Qt::AlignTop);
    kit::setSpace(row, {}, 2);
}

void CheckpointLines::setLines(const QList<CheckpointLine> &lines)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        const auto its = std::find_if(lines.cbegin(), lines.cend(),
                                      [&](const CheckpointLine &each) { return each.months == kCheckpointMonths[i]; });
        line.place->setVisible(its != lines.cend());
        if (its == lines.cend())
            continue;
        const bool isAnswered = its->answer.has_value();
        line.checkpoint = isAnswered ? its->answer->id.raw() : RawId();
        line.day->setText(dayOf(*its, m_formats));
        line.answer->setText(answerOf(*its, m_formats));
        kit::setTextStep(line.answer, kit::TextStep::Body,
                         its->state == domain::CheckpointState::Due ? QFont::DemiBold : QFont::Normal);
        line.back->setEnabled(isAnswered);
        // Which of the three it answers, for who does not see the line beside it.
        //: name of a button for a screen reader: 3, 6 or 12 months
        line.button->setAccessibleName(tr("Answer the check-point after %n month(s)", nullptr, its->months));
    }
}

} // namespace rebond::ui::outcomes

#include "moc_checkpointlines.cpp"
