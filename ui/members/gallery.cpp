// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/gallery.h"

#include "base/folding.h"
#include "ui/kit/theme.h"
#include "ui/members/thumbnails.h"

#include <QItemSelectionModel>
#include <QKeyEvent>

namespace rebond::ui::members {

Gallery::Gallery(Thumbnails &thumbnails, MemberDelegate::FaceOf faceOf, QWidget *parent)
    : QListView(parent),
      m_faceOf(std::move(faceOf))
{
    setObjectName(QStringLiteral("membersGallery"));
    setProperty("rebondData", true);
    setAccessibleName(tr("The members as pictures"));
    auto *delegate = new MemberDelegate(
        MemberDelegate::Shape::Tall, thumbnails, [this](const QModelIndex &index) { return faceAt(index); }, this);
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
    const auto forget = [this] { m_areNamesCounted = false; };
    connect(table, &QAbstractItemModel::rowsInserted, this, forget);
    connect(table, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(table, &QAbstractItemModel::dataChanged, this, forget);
    connect(table, &QAbstractItemModel::modelReset, this, forget);
}

void Gallery::countNames()
{
    m_areNamesCounted = true;
    m_names.clear();
    for (int row = 0; row < model()->rowCount(); ++row)
        ++m_names[fold(model()->index(row, modelColumn()).data().toString())];
}

FaceOfMember Gallery::faceAt(const QModelIndex &index)
{
    if (!m_areNamesCounted)
        countNames();
    FaceOfMember face = m_faceOf(index);
    if (m_names.value(fold(index.siblingAtColumn(modelColumn()).data().toString())) > 1)
        face.line = face.line.isEmpty() ? face.reference : face.reference + QStringLiteral(" · ") + face.line;
    return face;
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

#include "moc_gallery.cpp"
