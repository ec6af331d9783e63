// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trombinoscope/attachpanel.h"

#include "ui/kit/fittedtable.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

namespace rebond::ui::trombinoscope {

using operations::MemberFileKind;
using workspace::AttachLine;
using workspace::AttachPlan;

namespace {
constexpr int kMeasured = 20;

// The widest name is among the longest; all of them, of thousands of files, would be measured at each other size of the window.
QStringList longestOf(QStringList names)
{
    const auto end = names.begin() + std::min<qsizetype>(kMeasured, names.size());
    std::partial_sort(names.begin(), end, names.end(),
                      [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return names.mid(0, kMeasured);
}
} // namespace

AttachPanel::AttachPanel(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_table(new kit::FittedTable(this)),
      m_rows(new QStandardItemModel(this)),
      m_skip(new QCheckBox(tr("Leave out the refused files"), this)),
      m_keep(new QPushButton(this)),
      m_leave(new QPushButton(tr("Keep nothing"), this))
{
    setObjectName(QStringLiteral("attachPanel"));
    kit::setTextStep(m_heading, kit::TextStep::Heading, QFont::Bold);
    m_heading->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("attachSummaryLabel"));
    m_summary->setWordWrap(true);
    kit::setQuiet(m_summary);
    m_table->setObjectName(QStringLiteral("attachTable"));
    m_table->setAccessibleName(tr("Files of the folder and whom they are for"));
    m_table->setModel(m_rows);
    m_skip->setObjectName(QStringLiteral("skipRefusedFilesCheckBox"));
    m_keep->setObjectName(QStringLiteral("keepAttachedButton"));
    kit::setButtonKind(m_keep, kit::ButtonKind::Primary);
    m_leave->setObjectName(QStringLiteral("leaveAttachedButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_skip);
    column->addLayout(buttons);
    kit::setSpace(buttons, {}, 3);
    kit::setSpace(column, {}, 3);
    connect(m_skip, &QCheckBox::toggled, this, &AttachPanel::allow);
    connect(m_keep, &QPushButton::clicked, this, &AttachPanel::keepRequested);
    connect(m_leave, &QPushButton::clicked, this, &AttachPanel::left);
}

void AttachPanel::tellReading()
{
    m_summary->setText(tr("The cohort has changed: the folder is being read again."));
}

void AttachPanel::fillTable(const AttachPlan &plan)
{
    using State = AttachLine::State;
    const auto happensTo = [](const AttachLine &line) {
        switch (line.state) {
        //: what happens to a file: the member has none yet
        case State::New: return tr("Is kept");
        //: what happens to a file
        case State::Replaces: return tr("Takes the place of the one that is there");
        //: what happens to a file: nothing
        case State::Same: return tr("Is there already");
        case State::Refused: return line.reason;
        }
        return QString();
    };
    const auto happens = [&](const AttachLine &line) {
        return line.remark.isEmpty() ? happensTo(line) : happensTo(line) + QStringLiteral(". ") + line.remark;
    };
    const auto *chosen = m_rows->item(m_table->currentIndex().row());
    const QString current = chosen ? chosen->text() : QString();
    m_rows->clear();
    //: heading of a column: a file; a member; what happens to the file
    m_rows->setHorizontalHeaderLabels({tr("File"), tr("Member"), tr("What happens")});
    QStringList names{tr("Member")};
    for (const AttachLine &line : plan.lines) {
        m_rows->appendRow(
            {new QStandardItem(line.file), new QStandardItem(line.name), new QStandardItem(happens(line))});
        names.append(line.name);
    }
    m_table->setWidest(1, longestOf(names));
    const auto same = m_rows->findItems(current); // other files may have come before it
    if (!same.isEmpty())
        m_table->setCurrentIndex(same.first()->index());
}

void AttachPanel::setPlan(const AttachPlan &plan)
{
    const bool arePhotos = plan.kind == MemberFileKind::Photo;
    m_heading->setText(arePhotos ? tr("Photos of the folder") : tr("CVs of the folder"));
    if (m_rows->columnCount() == 0 || m_lines != plan.lines) {
        fillTable(plan);
        m_skip->setChecked(false); // what was ticked held for other files
    }
    m_lines = plan.lines;
    const int kept = static_cast<int>(plan.files.size());
    const int refused = plan.count(AttachLine::State::Refused);
    QStringList sentences;
    if (plan.lines.isEmpty())
        sentences.append(tr("There is no file in this folder."));
    if (refused > 0)
        sentences.append(tr("%n file(s) stay in the folder: the table says why.", nullptr, refused));
    sentences.append(tr("Files are named by reference or by “Nom Prénom”. Nothing is kept yet."));
    m_summary->setText(sentences.join(u' '));
    m_keep->setText(arePhotos ? tr("Keep %n photo(s)", nullptr, kept) : tr("Keep %n CV(s)", nullptr, kept));
    m_hasFiles = kept > 0;
    m_isRefused = plan.refusal.has_value();
    m_skip->setVisible(m_hasFiles && m_isRefused);
    allow();
}

void AttachPanel::allow()
{
    m_keep->setEnabled(m_hasFiles && (!m_isRefused || m_skip->isChecked()));
}

void AttachPanel::setKeeping(bool isKeeping)
{
    m_leave->setEnabled(!isKeeping);
}

QWidget *AttachPanel::firstStop() const
{
    if (m_hasFiles && m_isRefused)
        return m_skip;
    return m_keep->isEnabled() ? m_keep : m_leave;
}

void AttachPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::trombinoscope

#include "moc_attachpanel.cpp"
