// SPDX-License-Identifier: GPL-3.0-or-later
// One line of plain text that may get less room than it needs: it ends in "…" then, and the tool tip says the whole. Its
// text() is always the whole.
#pragma once

#include <QLabel>

namespace rebond::ui::kit {

class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isCut() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rebond::ui::kit
