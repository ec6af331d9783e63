// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dateedit.h"

#include "base/dates.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rebond::ui::kit {

DateEdit::DateEdit(const Formats &formats, const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_formats(formats),
      m_edit(new QLineEdit(this)),
      m_problem(new QLabel(this))
{
    m_edit->setObjectName(objectName);
    m_problem->setObjectName(objectName + QLatin1String("Problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    followLook(m_problem, [this] {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::WindowText, coloursOf(palette).bad);
        m_problem->setPalette(palette);
        m_edit->setFixedWidth(QFontMetrics(QApplication::font()).horizontalAdvance(QStringLiteral("00/00/0000"))
                              + unit(6));
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    setSpace(column, {}, 1);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateEdit::take);
}

void DateEdit::setDate(QDate date)
{
    m_date = date;
    m_edit->setText(m_formats.shortDate(date));
    m_edit->setModified(false);
    m_problem->hide();
}

bool DateEdit::settle()
{
    take();
    return m_problem->isHidden();
}

void DateEdit::take()
{
    if (!m_edit->isModified())
        return;
    const auto parsed = parseDate(m_edit->text());
    m_problem->setVisible(!parsed);
    if (!parsed) {
        m_problem->setText(parsed.error().sentence);
        m_edit->setAccessibleDescription(parsed.error().sentence);
        return;
    }
    m_edit->setAccessibleDescription({});
    const bool isOther = *parsed != m_date;
    setDate(*parsed);
    if (isOther)
        Q_EMIT dateChanged(m_date);
}

} // namespace rebond::ui::kit
