// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a file beside the fields they become, and a list in each row to mend it. Reachable by keyboard: arrows to
// a row, Space or Enter to open its list.
#pragma once

#include "exchange/import.h"

#include <QTableView>

class QStandardItemModel;

namespace rebond::ui::exchange {

class MatchingTable final : public QTableView
{
    Q_OBJECT
public:
    explicit MatchingTable(QWidget *parent = nullptr);

    void setPreview(const rebond::exchange::ListPreview &preview);
    [[nodiscard]] const rebond::exchange::Matching &matching() const { return m_matching; }
    // The kind of mending a list does; also what tests use.
    void setField(int column, int field);
    // Where the user chooses.
    static constexpr int kFieldColumn = 2;

Q_SIGNALS:
    void mended(); // by the user

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fill();
    void dressRow(int column);

    rebond::exchange::Matching m_matching;
    QList<rebond::sheets::Row> m_samples;
    QStandardItemModel *m_model;
};

} // namespace rebond::ui::exchange
