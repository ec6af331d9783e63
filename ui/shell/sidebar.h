// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pages at the side. Arrows move in it, and what is chosen is shown at once; whoever clicks on one, or presses Enter,
// goes on there.
#pragma once

#include <QListWidget>

namespace rebond::ui::shell {

class SideBar final : public QListWidget
{
    Q_OBJECT
public:
    explicit SideBar(QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &title);
    // Chooses without telling.
    void show(const QString &id);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }

protected:
    void focusInEvent(QFocusEvent *event) override;

Q_SIGNALS:
    void chosen(const QString &id);
    void leftForPage(); // the keyboard is to go to the page that is shown
};

} // namespace rebond::ui::shell
