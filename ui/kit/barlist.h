// SPDX-License-Identifier: GPL-3.0-or-later
// Label, number, bar: a small table that can be seen. Words and numbers are text, so that they can be read out, copied and
// enlarged; the bars only repeat them. A number can open what stands behind it.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace rebond::ui::kit {

struct BarRow
{
    QString label;
    QString number;      // as it is to be read
    double share = 0;    // 0 to 1: the bar's length
    bool strong = false; // of the colour of rebounds; else neutral
    QString help;        // tool tip; may be empty
    QString key = {};    // what opened() says of it; empty: there is nothing behind the number
};

class BarList final : public QWidget
{
    Q_OBJECT
public:
    explicit BarList(QWidget *parent = nullptr);

    // `total`: the row below a line, without bar; empty for none.
    void setRows(const QList<BarRow> &rows, const BarRow &total = {});
    [[nodiscard]] QString text() const;           // what is shown, a line a row
    [[nodiscard]] QList<QWidget *> stops() const; // the numbers that can be opened, made anew with the rows

Q_SIGNALS:
    void opened(const QString &key);

private:
    void addRow(int at, const BarRow &row, bool isTotal);
    [[nodiscard]] QLabel *makeNumber(const BarRow &row);

    QGridLayout *m_grid;
    QList<QWidget *> m_made;
    QString m_text;
};

} // namespace rebond::ui::kit
