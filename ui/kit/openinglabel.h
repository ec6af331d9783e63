// SPDX-License-Identifier: GPL-3.0-or-later
// A number that opens what stands behind it: a label to the eye, with a dotted line below; a link to the keyboard (Enter, the
// space bar), to the mouse and to screen readers.
#pragma once

#include <QLabel>

namespace rebond::ui::kit {

class OpeningLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit OpeningLabel(QWidget *parent = nullptr);

    void open() { Q_EMIT opened(); }

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool m_isPressed = false;
    bool m_showsRing = false; // the focus came by the keyboard
};

} // namespace rebond::ui::kit
