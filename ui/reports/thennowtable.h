// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a frozen report as they were counted, beside those of today. As high as its rows.
#pragma once

#include "base/formats.h"
#include "figures/thennow.h"

#include <QTableWidget>

namespace rebond::ui::reports {

class ThenNowTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit ThenNowTable(QWidget *parent = nullptr);

    void setFigures(const QList<figures::ThenNow> &figures, const Formats &formats);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace rebond::ui::reports
