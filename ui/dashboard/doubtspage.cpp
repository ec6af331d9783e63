// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/doubtspage.h"

#include "ui/kit/fittedtable.h"
#include "ui/kit/theme.h"

#include <QAbstractTableModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace rebond::ui::dashboard {

using workspace::DoubtLine;

class DoubtsModel final : public QAbstractTableModel
{
public:
    enum Column { ListColumn, ReferenceColumn, AboutColumn, SentenceColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<DoubtLine> &lines)
    {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const DoubtLine &line = m_lines.at(index.row());
        switch (index.column()) {
        case ListColumn: return line.list;
        case ReferenceColumn: return line.reference;
        case AboutColumn: return line.about;
        default: return line.sentence;
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        switch (section) {
        case ListColumn:
            //: heading: in which list an entry stands
            return DoubtsPage::tr("List");
        case ReferenceColumn:
            //: heading: the reference of an entry
            return DoubtsPage::tr("Reference");
        case AboutColumn:
            //: heading: whom or what an entry is about
            return DoubtsPage::tr("About");
        default:
            //: heading: what is odd about an entry
            return DoubtsPage::tr("What to check");
        }
    }

private:
    QList<DoubtLine> m_lines;
};

DoubtsPage::DoubtsPage(const Formats &formats, QWidget *parent)
    : QWidget(parent),
      m_formats(formats),
      m_more(new QLabel(this)),
      m_model(new DoubtsModel(this)),
      m_table(new kit::FittedTable(this))
{
    setObjectName(QStringLiteral("doubtsPage"));
    auto *title = new QLabel(tr("Entries to check"), this);
    kit::setTextStep(title, kit::TextStep::Figure, QFont::Bold);
    auto *sentence = new QLabel(tr("They contradict each other or the calendar, and count as they stand. Mend them in "
                                   "your list and import it again; what is right may stay."),
                                this);
    sentence->setWordWrap(true);
    kit::setQuiet(sentence);
    kit::followLook(sentence, [sentence] { sentence->setMaximumWidth(kit::unit(150)); });
    m_more->setObjectName(QStringLiteral("moreDoubtsLabel"));
    m_more->setWordWrap(true);
    kit::setQuiet(m_more);
    m_table->setObjectName(QStringLiteral("doubtsTable"));
    m_table->setAccessibleName(title->text());
    m_table->setModel(m_model);
    auto *back = new QPushButton(tr("Back to the figures"), this);
    back->setObjectName(QStringLiteral("leaveDoubtsButton"));
    connect(back, &QPushButton::clicked, this, &DoubtsPage::left);

    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addWidget(m_table, 1);
    column->addWidget(m_more);
    column->addWidget(back, 0, Qt::AlignLeft);
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 3);
}

void DoubtsPage::setList(const workspace::DoubtList &list)
{
    QSet<QString> lists;
    QSet<QString> references;
    for (const DoubtLine &line : list.lines) {
        lists.insert(line.list);
        references.insert(line.reference);
    }
    m_table->setWidest(DoubtsModel::ListColumn, lists.values());
    m_table->setWidest(DoubtsModel::ReferenceColumn, references.values());
    m_model->setLines(list.lines);
    //: %1 and %2 are numbers
    m_more->setText(
        tr("The first %1 of %2 entries.").arg(m_formats.number(list.lines.size()), m_formats.number(list.count)));
    m_more->setVisible(list.count > list.lines.size());
}

QWidget *DoubtsPage::firstStop()
{
    return m_table;
}

void DoubtsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::dashboard
