// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/choicelist.h"

#include "ui/kit/theme.h"

#include <QApplication>

namespace rebond::ui::models {

namespace {
constexpr int kShownLines = 6;
} // namespace

ChoiceList::ChoiceList(const QStringList &words, const QStringList &wordings, QWidget *parent) : QListWidget(parent)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto *item = new QListWidgetItem(wordings.value(i), this);
        item->setData(Qt::UserRole, words.at(i));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    kit::followLook(this, [this] {
        setFixedHeight((QFontMetrics(QApplication::font()).height() + kit::unit(1.5)) * kShownLines);
    });
}

QString ChoiceList::cell() const
{
    QStringList ticked;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            ticked.append(item(row)->data(Qt::UserRole).toString());
    }
    return ticked.join(QStringLiteral(" | "));
}

void ChoiceList::setCell(const QString &cell)
{
    QStringList ticked = cell.split(u'|');
    for (QString &word : ticked)
        word = word.trimmed();
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(ticked.contains(item(row)->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                           : Qt::Unchecked);
    setCurrentRow(0);
}

} // namespace rebond::ui::models

#include "moc_choicelist.cpp"
