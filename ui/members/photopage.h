// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of the list while a photo is framed: whose it is, the picture, and whether to take it.
#pragma once

#include "pictures/photo.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rebond::ui::members {

class PhotoCropper;

class PhotoPage final : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoPage(QWidget *parent = nullptr);

    void begin(const QString &name, const QImage &picture);
    [[nodiscard]] const QImage &picture() const;
    [[nodiscard]] const pictures::PhotoFrame &frame() const;
    void setBusy(bool isBusy); // while it is being stored

Q_SIGNALS:
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showZoom();

    QLabel *m_heading;
    PhotoCropper *m_cropper;
    QPushButton *m_larger;
    QPushButton *m_smaller;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace rebond::ui::members
