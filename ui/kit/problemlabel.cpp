// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/problemlabel.h"

#include "ui/kit/tallscroll.h"
#include "ui/kit/theme.h"

#include <QApplication>

namespace rebond::ui::kit {

ProblemLabel::ProblemLabel(const QString &objectName, QWidget *parent) : QLabel(parent)
{
    setObjectName(objectName);
    setProperty("rebondData", true); // it repeats what was typed
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    followLook(this, [this] {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::WindowText, coloursOf(palette).bad);
        setPalette(palette);
    });
    hide();
}

void ProblemLabel::tell(const QString &sentence, QLineEdit *field)
{
    end();
    setText(sentence);
    show();
    if (field) {
        m_field = field;
        m_description = field->accessibleDescription();
        field->setAccessibleDescription(sentence);
        connect(field, &QLineEdit::textEdited, this, &ProblemLabel::end);
        bringIntoView(field);
    }
    bringIntoView(this);
}

void ProblemLabel::end()
{
    hide();
    if (!m_field)
        return;
    disconnect(m_field, &QLineEdit::textEdited, this, &ProblemLabel::end);
    m_field->setAccessibleDescription(m_description);
    m_field.clear();
}

} // namespace rebond::ui::kit
