// SPDX-License-Identifier: GPL-3.0-or-later
// A person's picture in a frame of 4 to 5, or the initials in the same frame: nobody is smaller for want of a photo.
#pragma once

#include <QImage>
#include <QWidget>

class QPainter;

namespace rebond::ui::kit {

class Portrait final : public QWidget
{
    Q_OBJECT
public:
    explicit Portrait(QWidget *parent = nullptr);

    // A null picture: the initials.
    void setPerson(const QString &givenName, const QString &familyName, const QImage &picture = {});
    // The same in any place of 4 to 5: lists and boards paint many.
    static void paint(QPainter &painter, const QRectF &frame, const QPalette &palette, const QFont &font,
                      const QString &initials, const QImage &picture);
    // "ÉC" of Élodie Calvérac, "JM" of Jean-Marc (alone); empty where there is no letter.
    [[nodiscard]] static QString initialsOf(const QString &givenName, const QString &familyName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
    QString m_initials;
};

} // namespace rebond::ui::kit
