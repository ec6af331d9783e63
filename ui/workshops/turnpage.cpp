// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/turnpage.h"

#include "base/formats.h"
#include "ui/kit/covered.h"
#include "ui/kit/factlist.h"
#include "ui/kit/growingedit.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"
#include "ui/workshops/roundanswer.h"
#include "ui/workshops/wording.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace rebond::ui::workshops {

TurnPage::TurnPage(const Formats &formats, const QString &whyOnlyRead, QWidget *parent)
    : QWidget(parent),
      m_formats(formats),
      m_passed(addLabel("roundPassedLabel")),
      m_name(addLabel("roundNameLabel")),
      m_buddy(addLabel("roundBuddyLabel")),
      m_agreedOn(addLabel("roundAgreedOnLabel")),
      m_agreed(addLabel("roundAgreedLabel")),
      m_since(addLabel("roundSinceLabel")),
      m_done(new kit::GrowingEdit(this)),
      m_doneAnswer(new RoundAnswer(m_done)),
      m_next(new kit::GrowingEdit(this)),
      m_nextAnswer(new RoundAnswer(m_next))
{
    setObjectName(QStringLiteral("turnPage"));
    m_done->setObjectName(QStringLiteral("roundDoneEdit"));
    m_next->setObjectName(QStringLiteral("roundNextEdit"));
    for (kit::GrowingEdit *edit : {m_done, m_next}) {
        edit->setReadOnly(!whyOnlyRead.isEmpty());
        if (edit->isReadOnly()) { // not on paper, as what can be written on
            kit::followLook(edit, [edit] {
                QPalette palette = QApplication::palette();
                palette.setBrush(QPalette::Base, palette.window());
                edit->setPalette(palette);
            });
        }
        edit->setAccessibleDescription(whyOnlyRead);
    }
    m_doneName = kit::makeLabelFor(m_done, tr("&What was done"), this);
    m_nextName = kit::makeLabelFor(m_next, tr("&Until next time"), this);
    for (QLabel *label : {m_passed, m_buddy, m_agreedOn, m_doneName, m_nextName})
        kit::setQuiet(label);
    connect(m_done, &kit::GrowingEdit::returnPressed, m_next, [this] { m_next->setFocus(Qt::TabFocusReason); });
    connect(m_next, &kit::GrowingEdit::returnPressed, this, &TurnPage::finished);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_passed);
    column->addWidget(m_name);
    column->addWidget(m_buddy);
    column->addStretch(1);
    column->addWidget(m_agreedOn);
    column->addWidget(m_agreed);
    column->addStretch(1);
    column->addWidget(m_since);
    column->addStretch(1);
    column->addWidget(m_doneName);
    column->addWidget(m_done);
    column->addSpacing(kit::unit(2));
    column->addWidget(m_nextName);
    column->addWidget(m_next);
    kit::setSpace(column, {}, 1);
}

QLabel *TurnPage::addLabel(const char *objectName)
{
    return kit::makeDataLabel(this, objectName);
}

void TurnPage::setStep(int step)
{
    const auto set = [](QWidget *widget, int its, QFont::Weight weight = QFont::Normal) {
        widget->setFont(kit::stepped(QApplication::font(), static_cast<kit::TextStep>(its), weight));
    };
    set(m_name, step + 3, QFont::Bold);
    set(m_since, step + 1, QFont::Bold);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_agreed), static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_next)})
        set(widget, step);
    for (QLabel *label : {m_passed, m_buddy, m_agreedOn, m_doneName, m_nextName})
        set(label, step - 1);
}

void TurnPage::show(const desk::Turn &turn, Days days, const QString &passed, const operations::RoundNote &kept)
{
    m_passed->setText(passed);
    m_passed->setVisible(!passed.isEmpty());
    m_name->setText(turn.name);
    //: in the round of the table; %1 is the name of another member
    m_buddy->setText(turn.buddy ? tr("Buddy: %1").arg(turn.buddyName) : tr("No buddy yet"));
    //: in the round of the table; %1 is a date
    m_agreedOn->setText(turn.agreedBefore.isEmpty()
                            ? tr("Nothing was agreed before")
                            : tr("Agreed on %1").arg(dayOf(turn.agreedOn, days.today, m_formats)));
    m_agreed->setText(kit::covered(m_formats.typography(turn.agreedBefore))); // the whole room reads it
    m_agreed->setVisible(!turn.agreedBefore.isEmpty());
    const QString done = doneOf(turn.since);
    const QString day = dayOf(days.since, days.today, m_formats);
    if (done.isEmpty())
        //: in the round of the table; %1 is a date
        m_since->setText(tr("Since %1: nothing is written down").arg(day));
    else
        //: in the round of the table; %1 is a date, %2 how many acts, interviews and outcomes
        m_since->setText(tr("Since %1: %2").arg(day, done));
    m_doneAnswer->set(kept.done.value_or(turn.own.done), kept.done.has_value());
    m_nextAnswer->set(kept.agreed.value_or(turn.own.agreed), kept.agreed.has_value());
}

operations::RoundNote TurnPage::typed() const
{
    operations::RoundNote note;
    if (m_done->isModified())
        note.done = m_doneAnswer->words();
    if (m_next->isModified())
        note.agreed = m_nextAnswer->words();
    return note;
}

void TurnPage::settle()
{
    m_done->setModified(false);
    m_next->setModified(false);
}

void TurnPage::begin()
{
    m_done->setFocus(Qt::OtherFocusReason);
    m_done->moveCursor(QTextCursor::End);
}

void TurnPage::goOn()
{
    if (m_next->isModified() && !m_done->isModified())
        m_next->setFocus(Qt::OtherFocusReason);
}

} // namespace rebond::ui::workshops

#include "moc_turnpage.cpp"
