// SPDX-License-Identifier: GPL-3.0-or-later
// Things beside each other, in as many lines as the width asks for: buttons whose words are longer in another language or
// in larger letters. What is aligned to the vertical centre stands in the middle of its line, all else at its top; what is
// aligned to the right ends its line, with what follows it there.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace rebond::ui::kit {

class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    // `spacing` in units, between things and between lines.
    explicit FlowLayout(QWidget *parent, qreal spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    void addLayout(QLayout *layout); // its things stay in one line
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    // Answers the height it takes; moves the things only where asked to.
    enum class Move { No, Yes };
    int arrange(const QRect &place, Move move) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    qreal m_spacingUnits;
};

} // namespace rebond::ui::kit
