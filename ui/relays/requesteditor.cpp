// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relays/requesteditor.h"

#include "base/dates.h"
#include "operations/relays.h"
#include "ui/kit/factlist.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/projector.h"
#include "ui/kit/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::relays {

using domain::RelayRequest;

namespace {
const QString kRequest = QStringLiteral("request"); // of a draft
const QString kTyped = QStringLiteral("typed");
const QString kTypedInto = QStringLiteral("revision");
} // namespace

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
        QLabel *label = kit::makeLabelFor(edit, text, this);
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row, 1);
        connect(edit, &QLineEdit::returnPressed, this, &RequestEditor::save);
        return std::pair{edit, label};
    };
    m_done = addLine(tr("Relayed on"), "requestDoneEdit").first;
    m_link = addLine(tr("Link"), "requestLinkEdit").first;
    const auto reaction = addLine(tr("Reaction"), "requestReactionEdit");
    m_reaction = reaction.first;
    m_thanked = addLine(tr("Thanked on"), "requestThankedEdit").first;
    kit::followProjector(this, [reaction](bool isOn) { // as notes are
        reaction.first->setVisible(!isOn);
        reaction.second->setVisible(!isOn);
    });
    m_problem = new kit::ProblemLabel(QStringLiteral("requestProblemLabel"), this);
    auto *keep = new QPushButton(tr("Save the request"), this);
    keep->setObjectName(QStringLiteral("saveRequestButton"));
    auto *giveUp = new QPushButton(tr("Cancel"), this);
    giveUp->setObjectName(QStringLiteral("cancelRequestButton"));
    connect(keep, &QPushButton::clicked, this, &RequestEditor::save);
    connect(giveUp, &QPushButton::clicked, this, &RequestEditor::leave);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
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

QStringList RequestEditor::typed() const
{
    return {m_done->text(), m_link->text(), m_reaction->text(), m_thanked->text()};
}

void RequestEditor::begin(const RelayRequest &request, const QString &heading)
{
    if (!isHidden() && request.id != m_request.id && typed() != m_begun) {
        m_problem->tell(tr("Save what you have typed here, or cancel it, before you begin another one."));
        return m_done->setFocus(Qt::OtherFocusReason);
    }
    const auto cellOf = [](const std::optional<QDate> &day) { return day ? dateCell(*day) : QString(); };
    m_request = request;
    m_heading->setText(heading);
    m_done->setText(cellOf(request.doneOn));
    m_link->setText(request.link);
    m_reaction->setText(request.reaction);
    m_thanked->setText(cellOf(request.thankedOn));
    m_begun = typed();
    m_problem->end();
    show();
    m_done->setFocus(Qt::OtherFocusReason);
}

void RequestEditor::retype(const QStringList &texts)
{
    const QList<QLineEdit *> edits{m_done, m_link, m_reaction, m_thanked};
    for (qsizetype i = 0; i < edits.size(); ++i)
        edits.at(i)->setText(texts.value(i));
}

QVariantMap RequestEditor::draft() const
{
    if (isHidden() || typed() == m_begun)
        return {};
    return {{kRequest, m_request.id.toString()}, {kTypedInto, m_request.revision}, {kTyped, typed()}};
}

std::optional<Id<RelayRequest>> RequestEditor::requestIn(const QVariantMap &draft)
{
    const auto id = RawId::parse(draft.value(kRequest).toString());
    return id ? std::optional(Id<RelayRequest>(*id)) : std::nullopt;
}

void RequestEditor::takeUp(const RelayRequest &request, const QString &heading, const QVariantMap &draft)
{
    begin(request, heading);
    if (m_request.id != request.id)
        return; // what is typed there for another one stays, and that was said
    // Of the state it was typed into: changed since, saving is a conflict, which is told.
    m_request.revision = draft.value(kTypedInto, request.revision).toInt();
    retype(draft.value(kTyped).toStringList());
}

void RequestEditor::giveUp()
{
    retype(m_begun);
    hide();
}

void RequestEditor::leave()
{
    const bool hadKeyboard = isAncestorOf(window()->focusWidget());
    hide();
    if (hadKeyboard)
        Q_EMIT left(m_request.id.raw());
}

void RequestEditor::save()
{
    if (m_saving)
        return; // the button keeps the keyboard: one that is switched off hands it to its neighbour, which gives up
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
    m_saving = kit::startTask<RelayRequest>(
        this, tr("Saving the request"),
        [store = m_store, changed](TaskContext &) { return operations::saveRequest(*store, changed); },
        [this, id = changed.id](const Result<RelayRequest> &saved) {
            m_saving = nullptr;
            if (!saved)
                m_problem->tell(saved.error().sentence);
            else if (id == m_request.id) // else it was given up meanwhile, and another one begun
                leave();
        });
}

} // namespace rebond::ui::relays

#include "moc_requesteditor.cpp"
