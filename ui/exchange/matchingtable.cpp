// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/matchingtable.h"

#include "ui/kit/projector.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace rebond::ui::exchange {

using rebond::exchange::FieldInfo;
using rebond::exchange::fieldsOf;
using rebond::exchange::Matching;

namespace {
constexpr int kFieldRole = Qt::UserRole;
constexpr int kExamples = 3;

// Shows a list as a list before it is opened, so that it is seen that something can be chosen.
class FieldDelegate final : public QStyledItemDelegate
{
public:
    explicit FieldDelegate(MatchingTable *table) : QStyledItemDelegate(table), m_table(table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QStyle *style = m_table->style();
        QStyleOptionComboBox box;
        box.initFrom(m_table);
        box.rect = option.rect.adjusted(kit::unit(), kit::unit(0.5), -kit::unit(), -kit::unit(0.5));
        box.palette = option.palette;
        box.state = QStyle::State_Enabled | (option.state & QStyle::State_HasFocus);
        style->drawComplexControl(QStyle::CC_ComboBox, &box, painter, m_table);
        const QRect words = style->subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxEditField, m_table);
        painter->setFont(option.font);
        const bool isField = index.data(kFieldRole).toInt() != Matching::kNoField;
        painter->setPen(option.palette.color(isField ? QPalette::Text : QPalette::PlaceholderText));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + kit::unit(12), option.fontMetrics.height() + kit::unit(4.5)};
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        box->setAccessibleName(index.siblingAtColumn(0).data().toString());
        //: choice for a column of a file: it is left out
        box->addItem(MatchingTable::tr("Leave out"), Matching::kNoField);
        const auto &fields = fieldsOf(m_table->matching().kind());
        for (int field = 0; field < fields.size(); ++field)
            box->addItem(labelOf(fields.at(field)), field);
        auto *delegate = const_cast<FieldDelegate *>(this); // signals are not const
        connect(box, &QComboBox::activated, delegate, [delegate, box] {
            Q_EMIT delegate->commitData(box);
            Q_EMIT delegate->closeEditor(box);
        });
        QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(kFieldRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override
    {
        const int field = qobject_cast<QComboBox *>(editor)->currentData().toInt();
        if (field == index.data(kFieldRole).toInt())
            return;
        m_table->setField(index.row(), field);
        Q_EMIT m_table->mended();
    }

    static QString labelOf(const FieldInfo &field)
    {
        //: a field of a list that must be there; %1 is its name
        return field.isRequired ? MatchingTable::tr("%1 (required)").arg(field.heading) : field.heading;
    }

private:
    MatchingTable *m_table;
};
} // namespace

MatchingTable::MatchingTable(QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(0, 3, this))
{
    setObjectName(QStringLiteral("matchingTable"));
    setAccessibleName(tr("Columns of the file and the fields they become"));
    setProperty("rebondData", true);
    m_model->setHorizontalHeaderLabels({tr("Column in your file"), tr("For instance"), tr("Becomes")});
    setModel(m_model);
    setItemDelegateForColumn(kFieldColumn, new FieldDelegate(this));
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setWordWrap(false);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == kFieldColumn)
            edit(index);
    });
    kit::followLook(this, [this] {
        verticalHeader()->setDefaultSectionSize(kit::unit(10));
        arrange();
    });
    horizontalHeader()->setStretchLastSection(true);
    kit::followProjector(this, [this](bool isOn) { setColumnHidden(1, isOn); }); // they may be anybody's number
}

// What can be chosen is always in sight: examples give way first.
void MatchingTable::arrange()
{
    const int whole = viewport()->width();
    const QFontMetrics metrics(QApplication::font());
    const auto heading = [&](int column) { // as wide as it must be: the header asks for more
        const QString words = m_model->headerData(column, Qt::Horizontal).toString();
        return metrics.horizontalAdvance(words) + kit::unit(5.5);
    };
    const int name = std::max(std::clamp(whole * 3 / 10, kit::unit(20), kit::unit(48)), heading(0));
    const int least = std::min(heading(1), kit::unit(70));
    const int example = std::clamp(whole - name - kit::unit(46), least, kit::unit(70));
    horizontalHeader()->resizeSection(0, name);
    horizontalHeader()->resizeSection(1, example);
}

void MatchingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void MatchingTable::setPreview(const rebond::exchange::ListPreview &preview)
{
    m_matching = preview.matching;
    m_samples = preview.samples;
    fill();
}

void MatchingTable::fill()
{
    m_model->setRowCount(0);
    for (int column = 0; column < m_matching.columns(); ++column) {
        QStringList examples;
        for (const auto &row : std::as_const(m_samples)) {
            const QString text = row.text(column).toString().simplified();
            if (!text.isEmpty() && !examples.contains(text) && examples.size() < kExamples)
                examples.append(text);
        }
        auto *name = new QStandardItem(m_matching.columnName(column));
        auto *example = new QStandardItem(examples.join(QStringLiteral(" · ")));
        auto *field = new QStandardItem;
        for (QStandardItem *item : {name, example})
            item->setEditable(false);
        example->setToolTip(example->text());
        m_model->appendRow({name, example, field});
        dressRow(column);
    }
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, kFieldColumn));
}

void MatchingTable::dressRow(int column)
{
    const int field = m_matching.field(column);
    const auto &fields = fieldsOf(m_matching.kind());
    QStandardItem *item = m_model->item(column, kFieldColumn);
    item->setData(field, kFieldRole);
    const bool isField = field >= 0 && field < fields.size();
    item->setText(isField ? FieldDelegate::labelOf(fields.at(field)) : tr("Leave out"));
    item->setToolTip(isField ? fields.at(field).help() : QString());
}

void MatchingTable::setField(int column, int field)
{
    m_matching.setField(column, field);
    dressRow(column);
}

void MatchingTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                    || event->key() == Qt::Key_F2;
    if (opens && currentIndex().isValid())
        return edit(currentIndex().siblingAtColumn(kFieldColumn));
    QTableView::keyPressEvent(event);
}

} // namespace rebond::ui::exchange

#include "moc_matchingtable.cpp"
