// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/interviewcard.h"

#include "ui/kit/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

namespace rebond::ui::interviews {

namespace {
constexpr qreal kInset = 2;       // units
constexpr int kLeastLetters = 10; // of a line
} // namespace

InterviewCard::InterviewCard(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("rebondData", true);
    kit::followLook(this, [this] { updateGeometry(); });
}

void InterviewCard::setWords(const Words &words)
{
    m_words = words;
    const QString whole = lines().join(QStringLiteral(", "));
    setAccessibleName(whole);
    setToolTip(QStringLiteral("<p>%1</p>").arg(whole.toHtmlEscaped()));
    updateGeometry();
    update();
}

QStringList InterviewCard::lines() const
{
    QStringList all = {m_words.when, m_words.who, m_words.where, m_words.standing};
    all.removeAll(QString());
    return all;
}

QSize InterviewCard::sizeHint() const
{
    const QFontMetrics metrics(QApplication::font());
    return {metrics.averageCharWidth() * 2 * kLeastLetters,
            metrics.lineSpacing() * static_cast<int>(lines().size()) + kit::unit(2 * kInset)};
}

QSize InterviewCard::minimumSizeHint() const
{
    return {QFontMetrics(QApplication::font()).averageCharWidth() * kLeastLetters, sizeHint().height()};
}

void InterviewCard::paintEvent(QPaintEvent *)
{
    const kit::Colours &colours = kit::coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal frame = hasFocus() ? std::max(2.0, kit::unit() / 2.0) : 1.0;
    painter.setPen(QPen(hasFocus() || isChecked() ? colours.sea : colours.line, frame));
    painter.setBrush(isChecked() ? colours.tint : m_words.isQuiet ? colours.raised : colours.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(frame / 2, frame / 2, -frame / 2, -frame / 2), kit::unit(1.5),
                            kit::unit(1.5));
    const int inset = kit::unit(kInset);
    QRect line = rect().adjusted(inset, inset, -inset, 0);
    const auto write = [&](const QString &text, const QColor &colour, QFont::Weight weight) {
        if (text.isEmpty())
            return;
        QFont font = QApplication::font();
        font.setWeight(weight);
        const QFontMetrics metrics(font);
        line.setHeight(QFontMetrics(QApplication::font()).lineSpacing());
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    };
    const QColor ink = m_words.isQuiet ? colours.quiet : colours.ink;
    write(m_words.when, ink, QFont::DemiBold);
    write(m_words.who, ink, QFont::Normal);
    write(m_words.where, colours.quiet, QFont::Normal);
    write(m_words.standing, m_words.isUrgent ? colours.warn : colours.quiet, QFont::Normal);
}

void InterviewCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::OtherFocusReason)
        Q_EMIT reached();
}

void InterviewCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else if (event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down)
        event->ignore(); // the week moves on; a button would go through its siblings
    else
        QAbstractButton::keyPressEvent(event);
}

void InterviewCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    Q_EMIT opened();
}

} // namespace rebond::ui::interviews

#include "moc_interviewcard.cpp"
