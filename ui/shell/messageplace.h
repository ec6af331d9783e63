// SPDX-License-Identifier: GPL-3.0-or-later
// Where the message stands: in the line at the foot of the window, which is kept for it, and over the page as far as it needs
// more. So nothing that is read moves when something is said. It leaves the foot for the head where it would cover what has
// the keyboard.
#pragma once

#include <QObject>
#include <QRect>

class QWidget;

namespace rebond::ui::kit {
class MessageBar;
}

namespace rebond::ui::shell {

class Footer;

class MessagePlace final : public QObject
{
    Q_OBJECT
public:
    // All of them are children of one widget; `head` is what the message stands below, when it is not at the foot.
    // It belongs to `head`, the oldest of them, and so is gone before one of the others goes.
    MessagePlace(kit::MessageBar &bar, Footer &footer, QWidget &head);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    [[nodiscard]] bool coversTheKeyboard(const QRect &place) const;

    kit::MessageBar &m_bar;
    Footer &m_footer;
    const QWidget &m_head;
};

} // namespace rebond::ui::shell
