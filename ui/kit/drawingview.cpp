// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/drawingview.h"

#include "ui/kit/task.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace rebond::ui::kit {

namespace {
// A picture to screen readers, not a nameless panel. Its value is the point where the keyboard stands, in words and by its
// number; what stands behind a point is opened by pressing it.
class DrawingFace final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit DrawingFace(DrawingView *view) : QAccessibleWidget(view, QAccessible::Graphic), m_view(view) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && m_view->spotCount() > 0)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? m_view->wordsOfCurrent() : QAccessibleWidget::text(which);
    }
    [[nodiscard]] QVariant currentValue() const override { return m_view->currentSpot() + 1; }
    void setCurrentValue(const QVariant &value) override { m_view->goTo(value.toInt() - 1); }
    [[nodiscard]] QVariant maximumValue() const override { return m_view->spotCount(); }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_view->opensCurrent())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_view->openCurrent();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    DrawingView *m_view;
};

QAccessibleInterface *makeDrawingInterface(const QString &className, QObject *object)
{
    if (className == QLatin1String("rebond::ui::kit::DrawingView"))
        return new DrawingFace(qobject_cast<DrawingView *>(object));
    return nullptr;
}

// What is typed stays what it is, whatever it looks like.
QString asToolTip(const QString &words)
{
    return Qt::mightBeRichText(words) ? QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()) : words;
}
} // namespace

DrawingView::DrawingView(QWidget *parent) : QWidget(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(makeDrawingInterface), true);
    Q_UNUSED(isInstalled)
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DrawingView::setPaint(Paint paint)
{
    m_paint = std::move(paint);
    m_prepare = nullptr;
    m_picture = {};
    update();
}

void DrawingView::setPaintBehind(Prepare prepare)
{
    m_paint = nullptr;
    m_prepare = std::move(prepare);
    ++m_number;
    update();
}

bool DrawingView::isDrawn() const
{
    return m_picture.number == m_number && m_picture.size == size() && m_picture.ratio == devicePixelRatioF()
        && m_picture.palette == palette().cacheKey();
}

// One drawing at a time; what is asked for meanwhile comes with the paint event of its end.
void DrawingView::paintBehind()
{
    if (m_drawing || size().isEmpty())
        return;
    Picture picture{{}, size(), devicePixelRatioF(), palette().cacheKey(), m_number};
    m_drawing = startTask<Picture>(
        this, {},
        [picture, work = m_prepare(area(), palette())](TaskContext &) mutable -> Result<Picture> {
            picture.image = QImage(picture.size * picture.ratio, QImage::Format_ARGB32_Premultiplied);
            picture.image.setDevicePixelRatio(picture.ratio);
            picture.image.fill(Qt::transparent);
            QPainter painter(&picture.image);
            painter.setRenderHint(QPainter::Antialiasing);
            work(painter);
            return picture;
        },
        [this](Result<Picture> drawn) {
            m_drawing = nullptr;
            if (drawn)
                m_picture = *std::move(drawn);
            update();
        });
}

void DrawingView::setSpots(Spots spots)
{
    m_spots = std::move(spots);
    m_placed = {};
    m_current = -1;
    m_pressed = -1;
    hover(-1);
    update();
}

void DrawingView::setHeightForWidth(HeightForWidth height)
{
    m_height = std::move(height);
    updateGeometry();
}

void DrawingView::describe(const QString &name, const QString &words)
{
    m_words = words;
    setAccessibleName(name);
    setAccessibleDescription(words);
}

QRectF DrawingView::area() const
{
    const int margin = unit(); // the ring stands in it
    return QRectF(rect()).adjusted(margin, margin, -margin, -margin);
}

int DrawingView::heightForWidth(int width) const
{
    return m_height ? m_height(width - 2 * unit()) + 2 * unit() : QWidget::heightForWidth(width);
}

QSize DrawingView::sizeHint() const
{
    const int width = unit(120);
    return {width, m_height ? heightForWidth(width) : unit(50)};
}

QSize DrawingView::minimumSizeHint() const
{
    const int width = unit(40);
    return {width, m_height ? std::min(heightForWidth(unit(120)), unit(20)) : unit(20)};
}

void DrawingView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_paint) {
        painter.save();
        m_paint(painter, area(), palette());
        painter.restore();
    } else if (m_prepare) {
        if (!isDrawn())
            paintBehind();
        if (m_picture.number > 0 && m_picture.size == size()) // else nothing of it stands in its place
            painter.drawImage(0, 0, m_picture.image);
    }
    paintRings(painter);
}

void DrawingView::paintRings(QPainter &painter) const
{
    const bool isStop = hasFocus() && m_showsRing;
    if (!isStop && m_hovered < 0)
        return;
    painter.setBrush(Qt::NoBrush);
    const qreal width = std::max(2.0, unit() / 2.0);
    painter.setPen(QPen(coloursOf(palette()).sea, width));
    if (isStop)
        painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), unit(), unit());
    const QList<Spot> &spots = spotsNow();
    if (isStop && m_current >= 0 && m_current < spots.size())
        painter.drawPath(spots.at(m_current).ring);
    if (m_hovered >= 0 && m_hovered < spots.size())
        painter.drawPath(spots.at(m_hovered).ring);
}

const QList<DrawingView::Spot> &DrawingView::spotsNow() const
{
    if (m_placed.area != area() || m_placed.unit != unit())
        m_placed = {m_spots ? m_spots(area()) : QList<Spot>(), area(), unit()};
    return m_placed.spots;
}

int DrawingView::spotAt(const QPoint &place) const
{
    const QList<Spot> &spots = spotsNow();
    for (int i = 0; i < spots.size(); ++i) {
        if (spots.at(i).area.contains(place))
            return i;
    }
    return -1;
}

QString DrawingView::wordsOfCurrent() const
{
    const QList<Spot> &spots = spotsNow();
    return m_current >= 0 && m_current < spots.size() ? spots.at(m_current).words : QString();
}

void DrawingView::openCurrent()
{
    if (opensCurrent())
        Q_EMIT opened(m_current);
}

void DrawingView::hover(int spot)
{
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    if (spot >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void DrawingView::goTo(int spot)
{
    const QList<Spot> &spots = spotsNow();
    if (spots.isEmpty())
        return;
    m_showsRing = true;
    m_current = static_cast<int>(std::clamp<qsizetype>(spot, 0, spots.size() - 1));
    const Spot &here = spots.at(m_current);
    // What the ring stands on is said: it becomes the description for as long as the focus is here.
    setAccessibleDescription(here.words);
    QToolTip::showText(mapToGlobal(here.ring.boundingRect().bottomLeft().toPoint()), asToolTip(here.words), this);
    QAccessibleValueChangeEvent change(this, m_current + 1);
    QAccessible::updateAccessibility(&change);
    update();
}

void DrawingView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_opens && event->button() == Qt::LeftButton ? spotAt(event->position().toPoint()) : -1;
    if (m_pressed < 0)
        QWidget::mousePressEvent(event);
}

void DrawingView::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == spotAt(event->position().toPoint()))
        Q_EMIT opened(pressed);
    else
        QWidget::mouseReleaseEvent(event);
}

void DrawingView::mouseMoveEvent(QMouseEvent *event)
{
    hover(m_opens ? spotAt(event->position().toPoint()) : -1);
    QWidget::mouseMoveEvent(event);
}

void DrawingView::leaveEvent(QEvent *event)
{
    hover(-1);
    QWidget::leaveEvent(event);
}

void DrawingView::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Right: return goTo(mirrored ? m_current - 1 : m_current + 1);
    case Qt::Key_Left: return goTo(mirrored ? m_current + 1 : m_current - 1);
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(std::max(0, spotCount() - 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (opensCurrent())
            return openCurrent();
        return QWidget::keyPressEvent(event);
    default: QWidget::keyPressEvent(event);
    }
}

void DrawingView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_showsRing = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void DrawingView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_current = -1;
    setAccessibleDescription(m_words);
    update();
}

bool DrawingView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_spots) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int spot = spotAt(help->pos()); spot >= 0) {
            QToolTip::showText(help->globalPos(), asToolTip(spotsNow().at(spot).words), this,
                               QRect(help->pos(), QSize(1, 1)));
            return true;
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace rebond::ui::kit

#include "moc_drawingview.cpp"
