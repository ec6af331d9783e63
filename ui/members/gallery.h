// SPDX-License-Identifier: GPL-3.0-or-later
// The members as pictures. The model is that of the table, read page by page as one scrolls; so is what is chosen.
#pragma once

#include "ui/members/memberdelegate.h"

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

Q_SIGNALS:
    void openRequested(); // the one that is chosen

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void takeFirstColumn();
};

} // namespace rebond::ui::members
