// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dateedit.h"

#include "base/dates.h"
#include "ui/kit/fieldundo.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace rebond::ui::kit {

DateEdit::DateEdit(const Formats &formats, const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_formats(formats),
      m_edit(new QLineEdit(this)),
      m_problem(new ProblemLabel(objectName + QLatin1String("Problem"), parent))
{
    m_edit->setObjectName(objectName);
    followLook(m_edit, [this] {
        m_edit->setFixedWidth(QFontMetrics(QApplication::font()).horizontalAdvance(QStringLiteral("00/00/0000"))
                              + unit(6));
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_edit);
    column->setContentsMargins(0, 0, 0, 0);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { take(By::Leaving); });
    m_edit->installEventFilter(this);
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event)
{
    return leavesUndoToWindow(watched, event) || QWidget::eventFilter(watched, event);
}

void DateEdit::setDate(QDate date)
{
    m_date = date;
    m_askedOf = {};
    m_edit->setText(m_formats.shortDate(date));
    m_edit->setModified(false);
    m_problem->end();
}

bool DateEdit::settle()
{
    take(By::Settling);
    return !m_problem->isTold();
}

// Leaving the field is no answer.
bool DateEdit::mustAsk(QDate date, By by)
{
    if (!m_asksOfFarDays || !isFarFromOurTime(date))
        return false;
    return by == By::Leaving || std::exchange(m_askedOf, date) != date;
}

void DateEdit::take(By by)
{
    if (!m_edit->isModified())
        return;
    const auto parsed = parseDate(m_edit->text());
    if (!parsed)
        return m_problem->tell(parsed.error().sentence, m_edit);
    if (mustAsk(*parsed, by)) {
        //: %1 is a date
        return m_problem
            ->tell(tr("The day %1 is far from our time: put it right, or go on once more to keep it as it is.")
                       .arg(m_formats.date(*parsed)),
                   m_edit);
    }
    const bool isOther = *parsed != m_date;
    setDate(*parsed);
    if (isOther)
        Q_EMIT dateChanged(m_date);
}

} // namespace rebond::ui::kit

#include "moc_dateedit.cpp"
