// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/gallery.h"

#include "ui/kit/theme.h"
#include "ui/members/thumbnails.h"

#include <QItemSelectionModel>
#include <QKeyEvent>

namespace rebond::ui::members {

Gallery::Gallery(Thumbnails &thumbnails, MemberDelegate::FaceOf faceOf, QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("membersGallery"));
    setProperty("rebondData", true);
    setAccessibleName(tr("The members as pictures"));
    auto *delegate = new MemberDelegate(MemberDelegate::Shape::Tall, thumbnails, std::move(faceOf), this);
    setItemDelegate(delegate);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setLayoutMode(QListView::Batched);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    kit::followLook(this, [this, delegate] { setGridSize(delegate->sizeHint({}, {})); });
    connect(&thumbnails, &Thumbnails::arrived, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListView::doubleClicked, this, &Gallery::openRequested);
}

void Gallery::setTable(QAbstractItemModel *table, QItemSelectionModel *chosen)
{
    setModel(table);
    setSelectionModel(chosen);
    connect(chosen, &QItemSelectionModel::currentChanged, this, &Gallery::takeFirstColumn, Qt::QueuedConnection);
}

// Where the table's current cell is another of the row, arrow keys would begin nowhere.
void Gallery::takeFirstColumn()
{
    const QModelIndex current = currentIndex();
    if (isVisible() && current.isValid() && current.column() != modelColumn())
        selectionModel()->setCurrentIndex(current.siblingAtColumn(modelColumn()), QItemSelectionModel::NoUpdate);
}

void Gallery::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    takeFirstColumn();
    scrollTo(currentIndex());
}

void Gallery::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openRequested();
    else
        QListView::keyPressEvent(event);
}

} // namespace rebond::ui::members
