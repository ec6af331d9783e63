// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/growingedit.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace rebond::ui::kit {

namespace {
constexpr int kMostLines = 6;
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
    const bool isWhole = heightOf(textHeight(height())) <= height();
    setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

// What was pasted was scrolled to before there was room for it.
void GrowingEdit::scrollBack()
{
    verticalScrollBar()->setValue(0);
    if (heightOf(textHeight(height())) > height())
        ensureCursorVisible();
}

// Measured here: the document knows the lines only of what it has shown. Wrapped as it wraps them.
int GrowingEdit::textHeight(int enough) const
{
    const qreal width = std::max(1.0, viewport()->width() - 2 * document()->documentMargin());
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(wordWrapMode());
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && height <= enough; block = block.next()) {
        QTextLayout layout(block.text(), font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid() && height <= enough; line = layout.createLine()) {
            line.setLeadingIncluded(true);
            line.setLineWidth(width);
            height += line.height() + std::min(0.0, std::ceil(line.leading()));
        }
        layout.endLayout();
    }
    return std::max(static_cast<int>(std::ceil(height)), QFontMetrics(font()).lineSpacing());
}

QSize GrowingEdit::sizeHint() const
{
    const int most = kMostLines * QFontMetrics(font()).lineSpacing();
    return {QPlainTextEdit::sizeHint().width(), heightOf(std::min(textHeight(most), most))};
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
    if (event->size().height() > event->oldSize().height())
        scrollBack();
}

void GrowingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace rebond::ui::kit

#include "moc_growingedit.cpp"
