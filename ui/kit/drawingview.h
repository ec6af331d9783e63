// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing given as a function, shown as a control: it has a name and, for those who do not see it, the same content in
// words; the keyboard reaches its points one by one, the mouse by pointing.
#pragma once

#include <QList>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <functional>

class QPainter;

namespace rebond::ui::kit {

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
    void setSpots(Spots spots);
    void setHeightForWidth(HeightForWidth height);
    // `name` says what it is, `words` what there is to see.
    void describe(const QString &name, const QString &words);

    [[nodiscard]] bool hasHeightForWidth() const override { return static_cast<bool>(m_height); }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int currentSpot() const { return m_current; } // −1: none

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF area() const;
    void goTo(int spot);

    Paint m_paint;
    Spots m_spots;
    HeightForWidth m_height;
    QString m_words;
    int m_current = -1;
    bool m_showsRing = false; // the focus came by the keyboard
};

} // namespace rebond::ui::kit
