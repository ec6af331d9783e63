// SPDX-License-Identifier: GPL-3.0-or-later
// The members as pictures. The model is that of the table, read page by page as one scrolls; so is what is chosen.
#pragma once

#include "ui/members/memberdelegate.h"

#include <QHash>
#include <QListView>

namespace rebond::ui::members {

class Gallery final : public QListView
{
    Q_OBJECT
public:
    // `faceOf` is asked for rows of the model.
    Gallery(Thumbnails &thumbnails, MemberDelegate::FaceOf faceOf, QWidget *parent = nullptr);

    // The first column is the one shown; rows are chosen as a whole, whichever cell was the current one.
    void setTable(QAbstractItemModel *table, QItemSelectionModel *chosen);
    // As it is drawn: of two with one name each is told by the reference.
    [[nodiscard]] FaceOfMember faceAt(const QModelIndex &index);

Q_SIGNALS:
    void openRequested(); // the one that is chosen

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void takeFirstColumn();
    void countNames();

    MemberDelegate::FaceOf m_faceOf;
    QHash<QString, int> m_names; // folded: how many are called so
    bool m_areNamesCounted = false;
};

} // namespace rebond::ui::members
