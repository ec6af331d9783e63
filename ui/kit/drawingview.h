// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing given as a function, shown as a control: it has a name and, for those who do not see it, the same content in
// words; the keyboard reaches its points one by one, the mouse by pointing.
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
    // `name` says what it is, `words` what there is to see.
    void describe(const QString &name, const QString &words);

    [[nodiscard]] bool hasHeightForWidth() const override { return static_cast<bool>(m_height); }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int currentSpot() const { return m_current; } // −1: none
    // Whether all that is to be seen is: what is drawn behind the window comes a little later.
    [[nodiscard]] bool isComplete() const { return !m_prepare || isDrawn(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF area() const;
    void goTo(int spot);
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
    HeightForWidth m_height;
    QString m_words;
    int m_current = -1;
    bool m_showsRing = false; // the focus came by the keyboard
};

} // namespace rebond::ui::kit
