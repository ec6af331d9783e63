// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/openinglabel.h"

#include "ui/kit/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <utility>

namespace rebond::ui::kit {

namespace {
class OpeningFace final : public QAccessibleWidget
{
public:
    explicit OpeningFace(OpeningLabel *label) : QAccessibleWidget(label, QAccessible::Link), m_label(label) {}

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const QString said = QAccessibleWidget::text(which);
        return which == QAccessible::Name && said.isEmpty() ? m_label->text() : said;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_label->open();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    OpeningLabel *m_label;
};

QAccessibleInterface *makeOpeningInterface(const QString &className, QObject *object)
{
    if (className == QLatin1String("rebond::ui::kit::OpeningLabel"))
        return new OpeningFace(qobject_cast<OpeningLabel *>(object));
    return nullptr;
}
} // namespace

OpeningLabel::OpeningLabel(QWidget *parent) : QLabel(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(makeOpeningInterface), true);
    Q_UNUSED(isInstalled)
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void OpeningLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (text().isEmpty())
        return;
    QPainter painter(this);
    const auto flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()))
                     | (wordWrap() ? static_cast<int>(Qt::TextWordWrap) : 0);
    const QRect words = style()->itemTextRect(fontMetrics(), contentsRect(), flags, true, text());
    const int y = std::min(words.bottom() - fontMetrics().descent() + fontMetrics().underlinePos() + 1,
                           rect().bottom() - 1);
    const Colours &colours = coloursOf(palette());
    painter.setPen(underMouse() ? QPen(colours.sea, 1) : QPen(colours.quiet, 1, Qt::DotLine));
    painter.drawLine(words.left(), y, words.right(), y);
    if (hasFocus() && m_showsRing) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

void OpeningLabel::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton;
}

void OpeningLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_isPressed, false) && rect().contains(event->position().toPoint()))
        open();
}

void OpeningLabel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return open();
    default: QLabel::keyPressEvent(event);
    }
}

void OpeningLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    m_showsRing = event->reason() != Qt::MouseFocusReason;
    update();
}

void OpeningLabel::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    update();
}

void OpeningLabel::enterEvent(QEnterEvent *event)
{
    QLabel::enterEvent(event);
    update();
}

void OpeningLabel::leaveEvent(QEvent *event)
{
    QLabel::leaveEvent(event);
    update();
}

} // namespace rebond::ui::kit

#include "moc_openinglabel.cpp"
