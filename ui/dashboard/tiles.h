// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers with the words under them, side by side, and under each other where the room is narrow. Each opens its rows.
#pragma once

#include "figures/reading.h"

#include <QWidget>

namespace rebond::ui::dashboard {

class Tiles final : public QWidget
{
    Q_OBJECT
public:
    explicit Tiles(QWidget *parent = nullptr);
    void setTiles(const QList<figures::Tile> &tiles);
    [[nodiscard]] QList<QWidget *> stops() const; // the numbers, made anew with the tiles

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const rebond::figures::Tile &tile);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool apply) const;

    QList<QWidget *> m_tiles;
};

} // namespace rebond::ui::dashboard
