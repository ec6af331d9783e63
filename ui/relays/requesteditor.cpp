// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relays/requesteditor.h"

#include "base/dates.h"
#include "operations/relays.h"
#include "ui/kit/factlist.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::relays {

using domain::RelayRequest;

RequestEditor::RequestEditor(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings,
                             QWidget *parent)
    : QWidget(parent),
      m_store(std::move(store)),
      m_around(surroundings)
{
    setObjectName(QStringLiteral("requestEditor"));
    m_heading = kit::makeDataLabel(this, "requestHeadingLabel");
    kit::setTextStep(m_heading, kit::TextStep::Body, QFont::DemiBold);
    auto *grid = new QGridLayout;
    const auto addLine = [&](const QString &text, const char *name) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QLatin1String(name));
        const int row = grid->rowCount();
        grid->addWidget(kit::makeLabelFor(edit, text, this), row, 0);
        grid->addWidget(edit, row, 1);
        connect(edit, &QLineEdit::returnPressed, this, &RequestEditor::save);
        return edit;
    };
    m_done = addLine(tr("Relayed on"), "requestDoneEdit");
    m_link = addLine(tr("Link"), "requestLinkEdit");
    m_reaction = addLine(tr("Reaction"), "requestReactionEdit");
    m_thanked = addLine(tr("Thanked on"), "requestThankedEdit");
    m_problem = new kit::ProblemLabel(QStringLiteral("requestProblemLabel"), this);
    m_save = new QPushButton(tr("Save the request"), this);
    m_save->setObjectName(QStringLiteral("saveRequestButton"));
    auto *giveUp = new QPushButton(tr("Cancel"), this);
    giveUp->setObjectName(QStringLiteral("cancelRequestButton"));
    connect(m_save, &QPushButton::clicked, this, &RequestEditor::save);
    connect(giveUp, &QPushButton::clicked, this, &RequestEditor::hide);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(giveUp);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addLayout(grid);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    kit::setSpace(buttons, {}, 2);
    kit::setSpace(column, {}, 1);
    hide();
}

void RequestEditor::begin(const RelayRequest &request, const QString &heading)
{
    const auto cellOf = [](const std::optional<QDate> &day) { return day ? dateCell(*day) : QString(); };
    m_request = request;
    m_heading->setText(heading);
    m_done->setText(cellOf(request.doneOn));
    m_link->setText(request.link);
    m_reaction->setText(request.reaction);
    m_thanked->setText(cellOf(request.thankedOn));
    m_problem->end();
    m_save->setEnabled(true);
    show();
    m_done->setFocus(Qt::OtherFocusReason);
}

void RequestEditor::save()
{
    RelayRequest changed = m_request;
    for (const auto &[edit, field] :
         {std::pair{m_done, &RelayRequest::doneOn}, std::pair{m_thanked, &RelayRequest::thankedOn}}) {
        (changed.*field).reset();
        if (edit->text().trimmed().isEmpty())
            continue;
        const auto day = parseDate(edit->text());
        if (!day)
            return m_problem->tell(day.error().sentence, edit);
        changed.*field = *day;
    }
    changed.link = m_link->text();
    changed.reaction = m_reaction->text();
    m_save->setEnabled(false);
    kit::startTask<RelayRequest>(
        this, tr("Saving the request"),
        [store = m_store, changed](TaskContext &) { return operations::saveRequest(*store, changed); },
        [this](const Result<RelayRequest> &saved) {
            m_save->setEnabled(true);
            if (saved)
                return hide();
            m_problem->tell(saved.error().sentence);
        });
}

} // namespace rebond::ui::relays
