// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/growingedit.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace rebond::ui::kit {

namespace {
constexpr int kMostLines = 6;
constexpr int kAnyHeight = 1 << 20; // in pixels: more than any answer takes
} // namespace

GrowingEdit::GrowingEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::fit);
}

int GrowingEdit::heightOf(int textHeight) const
{
    const int margins = static_cast<int>(std::ceil(2 * document()->documentMargin())) + 2 * frameWidth();
    return textHeight + margins;
}

// A bar only where there is more than is seen: beside a single line it would look like something to press.
void GrowingEdit::fit()
{
    setVerticalScrollBarPolicy(heightOf(textHeight()) > height() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

// Measured here: the document knows the lines only of what it has shown.
int GrowingEdit::textHeight() const
{
    const QFontMetrics metrics(font());
    const int width = viewport()->width() - static_cast<int>(std::ceil(2 * document()->documentMargin()));
    QString shown = text();
    if (shown.isEmpty() || shown.endsWith(u'\n'))
        shown += u'x';
    const int needed = metrics.boundingRect(QRect(0, 0, std::max(width, 1), kAnyHeight), Qt::TextWordWrap, shown)
                           .height();
    return std::max(needed, metrics.lineSpacing());
}

QSize GrowingEdit::sizeHint() const
{
    const int most = kMostLines * QFontMetrics(font()).lineSpacing();
    return {QPlainTextEdit::sizeHint().width(), heightOf(std::min(textHeight(), most))};
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOf(QFontMetrics(font()).lineSpacing())};
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier)
            return QPlainTextEdit::keyPressEvent(event);
        Q_EMIT returnPressed();
        return event->accept();
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Escape: return event->ignore();
    default: QPlainTextEdit::keyPressEvent(event);
    }
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace rebond::ui::kit
