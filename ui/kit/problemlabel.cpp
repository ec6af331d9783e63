// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/problemlabel.h"

#include "ui/kit/covered.h"
#include "ui/kit/projector.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace rebond::ui::kit {

namespace {
constexpr char kToldWhole[] = "rebondToldWhole"; // the sentence that a room may not read all of

QString seenOf(const ProblemLabel &label, bool isBad)
{
    const QString shown = forTheRoom(label.property(kToldWhole).toString(), &label);
    //: what is wrong with something typed, behind a sign: %1 is a sentence
    return isBad && !shown.isEmpty() ? ProblemLabel::tr("✕ %1").arg(shown) : shown;
}

// Once something else stands in the field.
QMetaObject::Connection watch(QWidget *field, ProblemLabel *label)
{
    if (auto *choice = qobject_cast<QComboBox *>(field))
        return QObject::connect(choice, &QComboBox::currentIndexChanged, label, &ProblemLabel::end);
    if (auto *choices = qobject_cast<QListWidget *>(field))
        return QObject::connect(choices, &QListWidget::itemChanged, label, &ProblemLabel::end);
    if (auto *lines = qobject_cast<QPlainTextEdit *>(field))
        return QObject::connect(lines, &QPlainTextEdit::textChanged, label, &ProblemLabel::end);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        return QObject::connect(line, &QLineEdit::textChanged, label, &ProblemLabel::end);
    return {};
}
} // namespace

ProblemLabel::ProblemLabel(const QString &objectName, QWidget *parent) : QLabel(parent)
{
    setObjectName(objectName);
    setProperty("rebondData", true); // it repeats what was typed
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // else, on the ground of fields, letters are those of fields
    followLook(this, [this] { dress(); });
    followProjector(this, [this](bool) { setText(seenOf(*this, m_isBad)); });
    hide();
}

void ProblemLabel::dress()
{
    QPalette palette = QApplication::palette();
    const Colours &colours = coloursOf(palette);
    palette.setColor(QPalette::WindowText, m_isBad ? colours.bad : colours.quiet);
    setPalette(palette);
}

void ProblemLabel::tell(const QString &sentence, QWidget *field)
{
    put(sentence, field, true);
    if (field)
        bringIntoView(field);
    bringIntoView(this);
}

void ProblemLabel::remark(const QString &sentence, QWidget *field)
{
    put(sentence, field, false);
}

void ProblemLabel::put(const QString &sentence, QWidget *field, bool isBad)
{
    end();
    m_isBad = isBad;
    dress();
    setProperty(kToldWhole, sentence);
    setText(seenOf(*this, isBad));
    show();
    if (!field)
        return;
    m_field = field;
    m_description = field->accessibleDescription();
    field->setAccessibleDescription(sentence);
    m_watch = watch(field, this);
}

void ProblemLabel::end()
{
    const bool wasTold = isTold();
    hide();
    if (m_field) {
        disconnect(m_watch);
        m_field->setAccessibleDescription(m_description);
        m_field.clear();
    }
    if (wasTold)
        Q_EMIT ended();
}

} // namespace rebond::ui::kit

#include "moc_problemlabel.cpp"
