// SPDX-License-Identifier: GPL-3.0-or-later
// A page that scrolls up and down as soon as its content needs more height than there is. A scroll area by itself asks
// for the least height only, and squeezes lines that wrap and fields before it scrolls.
#pragma once

#include <QScrollArea>

namespace rebond::ui::kit {

class TallScroll final : public QScrollArea
{
    Q_OBJECT
public:
    // Takes over `content`, which has its layout.
    explicit TallScroll(QWidget *content, QWidget *parent = nullptr);

    // As high as its content, whatever that is: where what is around it scrolls.
    void setWhole(bool isWhole);
    // Asks for the width its content cannot do without, up to so many units, where it is not whole: what stands beside it
    // can do with less.
    void askForWidth(qreal mostUnits);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    bool m_isWhole = false;
    qreal m_mostUnits = 0;
    int m_neededWidth = 0;
};

// In every area it can be scrolled in; what was shown or hidden just now has its place first.
void bringIntoView(QWidget *widget);

} // namespace rebond::ui::kit
