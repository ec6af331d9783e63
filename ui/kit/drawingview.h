// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing given as a function, shown as a control: it has a name and, for those who do not see it, the same content in
// words; the keyboard reaches its points one by one, the mouse by pointing. Where its points open something, a click does so,
// and Enter where the keyboard stands.
#pragma once

#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QPointer>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <functional>

class QPainter;

namespace rebond::ui::kit {

class Task;

class DrawingView final : public QWidget
{
    Q_OBJECT
public:
    // Where something can be asked about, and the answer.
    struct Spot
    {
        QPainterPath area; // where pointing means it
        QPainterPath ring; // drawn where the keyboard stands
        QString words;
    };
    using Paint = std::function<void(QPainter &, const QRectF &area, const QPalette &)>;
    using Spots = std::function<QList<Spot>(const QRectF &area)>;
    using HeightForWidth = std::function<int(int width)>;

    explicit DrawingView(QWidget *parent = nullptr);

    void setPaint(Paint paint);
    // Of a drawing that takes long: asked in the window's thread for what any thread can do with what it holds; drawn
    // behind the window, once for a size and a look, and shown when it is there.
    using Work = std::function<void(QPainter &)>;
    using Prepare = std::function<Work(const QRectF &area, const QPalette &)>;
    void setPaintBehind(Prepare prepare);
    void setSpots(Spots spots);
    void setHeightForWidth(HeightForWidth height);
    // Whether there is something behind the spots: opened() asks for it.
    void setOpens(bool opens) { m_opens = opens; }
    // `name` says what it is, `words` what there is to see.
    void describe(const QString &name, const QString &words);

    [[nodiscard]] bool hasHeightForWidth() const override { return static_cast<bool>(m_height); }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int currentSpot() const { return m_current; } // −1: none
    [[nodiscard]] QString wordsOfCurrent() const;
    [[nodiscard]] int spotCount() const { return static_cast<int>(spotsNow().size()); }
    [[nodiscard]] bool opensCurrent() const { return m_opens && m_current >= 0; }
    // As the arrow keys do; kept within the spots there are.
    void goTo(int spot);
    void openCurrent();
    // Whether all that is to be seen is: what is drawn behind the window comes a little later.
    [[nodiscard]] bool isComplete() const { return !m_prepare || isDrawn(); }

Q_SIGNALS:
    void opened(int spot);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] const QList<Spot> &spotsNow() const;
    [[nodiscard]] int spotAt(const QPoint &place) const; // −1: none
    void paintRings(QPainter &painter) const;
    void hover(int spot);
    void paintBehind();
    [[nodiscard]] bool isDrawn() const; // as it is to be shown now

    Paint m_paint;
    Prepare m_prepare;
    struct Picture
    {
        QImage image;
        QSize size;
        qreal ratio = 0;
        qint64 palette = 0;
        int number = 0;
    };
    Picture m_picture;
    int m_number = 0; // of the drawing given last
    QPointer<Task> m_drawing;
    Spots m_spots;
    struct Placed // the spots of one size of the drawing: a mouse asks for them at each step
    {
        QList<Spot> spots;
        QRectF area;
        int unit = 0;
    };
    mutable Placed m_placed;
    bool m_opens = false;
    int m_hovered = -1;
    int m_pressed = -1;
    HeightForWidth m_height;
    QString m_words;
    int m_current = -1;
    bool m_showsRing = false; // the focus came by the keyboard
};

} // namespace rebond::ui::kit
