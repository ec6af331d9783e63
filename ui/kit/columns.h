// SPDX-License-Identifier: GPL-3.0-or-later
// Two columns that become one where the room is narrow, or the letters large.
#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace rebond::ui::kit {

class Columns final : public QWidget
{
    Q_OBJECT
public:
    // `widthInUnits`: the width below which the second goes under the first.
    explicit Columns(qreal widthInUnits, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *first() { return m_first; }
    [[nodiscard]] QVBoxLayout *second() { return m_second; }
    void setShares(int first, int second);
    [[nodiscard]] bool isOne() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    qreal m_widthInUnits;
    int m_firstShare = 1;
    int m_secondShare = 1;
    QBoxLayout *m_both;
    QVBoxLayout *m_first;
    QVBoxLayout *m_second;
};

} // namespace rebond::ui::kit
