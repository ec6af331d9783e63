// SPDX-License-Identifier: GPL-3.0-or-later
// An answer of some lines: as high as what stands in it as far as there is room, and scrolled beyond. Enter goes on as in a
// single line, Shift and Enter begin another one; keys that turn pages and Escape are left to whom they belong.
#pragma once

#include <QPlainTextEdit>

namespace rebond::ui::kit {

class GrowingEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    void setText(const QString &text) { setPlainText(text); } // not modified by that
    [[nodiscard]] bool isModified() const { return document()->isModified(); }
    void setModified(bool isModified) { document()->setModified(isModified); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; // of one line

Q_SIGNALS:
    void returnPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void scrollBack(); // as little as the cursor needs
    // Of all lines, in pixels; only somewhat more than `enough` where it is that.
    [[nodiscard]] int textHeight(int enough) const;
    [[nodiscard]] int heightOf(int textHeight) const;
};

} // namespace rebond::ui::kit
