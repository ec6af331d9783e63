// SPDX-License-Identifier: GPL-3.0-or-later
// A table to be read, with sentences in its last column: each column as wide as it needs, the last has all that is left,
// and rows are as high as their words in the width and the letters of the moment. Rows nobody sees cost nothing.
#pragma once

#include <QTableView>

namespace rebond::ui::kit {

class FittedTable : public QTableView
{
    Q_OBJECT
public:
    explicit FittedTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // Columns other than the last: `texts` are the widest that stand in it. Without any it gets a share of the rest.
    void setWidest(int column, const QStringList &texts);
    // The same of words that may wrap: as wide as they are where the last column can do with what is left.
    void setWanted(int column, const QStringList &texts);

    // For a delegate of one's own: beside a text of several lines the day or the name stands at its first line, where the row
    // begins to be seen.
    static void alignTall(QStyleOptionViewItem &option);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void fitRowsSoon(); // after a row has become smaller: those that come into sight

private:
    void arrange();
    [[nodiscard]] static int widthOf(const QStringList &texts);
    void fillLast();
    void fitRows();

    QHash<int, QStringList> m_widest;
    QHash<int, QStringList> m_wanted;
    bool m_isArranging = false;
    bool m_isWaiting = false; // rows are fitted when the events of this moment are done
};

} // namespace rebond::ui::kit
