// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of which one is shown, and that ask for the room of that one only: what stands behind it asks for nothing. A usual
// stack is as large as its largest page.
#pragma once

#include <QScrollArea>
#include <QStackedWidget>

namespace rebond::ui::kit {

class CurrentStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit CurrentStack(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    // Of the page in the width there is, where its words wrap: they are not squeezed.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent *event) override;
};

// Shows a stack as large as the room, and scrolls where its page cannot become as small: a window that is larger than the
// screen cannot be used.
class StackScroll final : public QScrollArea
{
    Q_OBJECT
public:
    // Takes over `stack`.
    explicit StackScroll(CurrentStack *stack, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    // Scrolls that part of the page to the top, where the page is higher than the room; none: to its beginning.
    void bringToTop(const QWidget *part);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
};

} // namespace rebond::ui::kit
