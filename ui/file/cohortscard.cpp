// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/cohortscard.h"

#include "base/clock.h"
#include "operations/cohortcorrection.h"
#include "storage/mappings/all.h"
#include "ui/file/cohortsmodel.h"
#include "ui/file/newcohortpanel.h"
#include "ui/kit/contextmenu.h"
#include "ui/kit/fittedtable.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/theme.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::file {

using domain::Cohort;

namespace {
// Of what is begun.
const QString kCorrected = QStringLiteral("corrected");
const QString kRevision = QStringLiteral("revision");
} // namespace

CohortsCard::CohortsCard(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around,
                         QWidget *parent)
    : Card(tr("Cohorts"), parent),
      m_workspace(std::move(workspace)),
      m_around(around),
      m_model(new CohortsModel(around.formats, m_workspace->cohort().id, this)),
      m_table(new kit::FittedTable(this)),
      m_go(new QPushButton(tr("&Work in this one"), this)),
      m_correct(new QPushButton(tr("Correc&t…"), this)),
      m_close(new QPushButton(this)),
      m_new(new QPushButton(tr("&New cohort"), this)),
      m_buttons(new QWidget(this)),
      m_form(new NewCohortPanel(around.formats, this))
{
    auto *words =
        new QLabel(tr("Companies, contacts and what was written to them belong to the file: every cohort finds "
                      "them, nothing has to be copied. A closed cohort can be looked at and reported on."),
                   this);
    words->setObjectName(QStringLiteral("cohortsWords"));
    words->setWordWrap(true);
    kit::setQuiet(words);
    m_table->setObjectName(QStringLiteral("cohortsTable"));
    m_table->setAccessibleName(tr("Cohorts"));
    m_table->setModel(m_model);
    m_go->setObjectName(QStringLiteral("goToCohortButton"));
    m_correct->setObjectName(QStringLiteral("correctCohortButton"));
    m_correct->setToolTip(tr("Its name, territory, days and goal."));
    m_close->setObjectName(QStringLiteral("closeCohortButton"));
    m_new->setObjectName(QStringLiteral("newCohortButton"));
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const auto line = chosen())
            Q_EMIT cohortRequested(line->cohort.id);
    });
    connect(m_table, &QTableView::activated, m_go, &QPushButton::click);
    connect(m_close, &QPushButton::clicked, this, &CohortsCard::closeOrReopen);
    connect(m_new, &QPushButton::clicked, this, &CohortsCard::beginNew);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (const auto line = chosen())
            correct(line->cohort);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CohortsCard::updateButtons);
    kit::offerMenu(m_table, [this](QMenu &menu) {
        if (!m_form->isHidden())
            return; // one thing at a time
        for (QPushButton *button : {m_go, m_correct, m_close})
            kit::addButton(menu, button);
    });
    connect(m_form, &NewCohortPanel::accepted, this, &CohortsCard::accept);
    connect(m_form, &NewCohortPanel::cancelled, this, &CohortsCard::leaveForm);

    auto *line = new kit::FlowLayout(m_buttons, 3);
    for (QPushButton *button : {m_go, m_correct, m_close, m_new})
        line->addWidget(button);
    body()->addWidget(words);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_buttons);
    body()->addWidget(m_form);
    showForm(false);
    readAgain();
}

// The model goes before the table, which then tells that no row is current any more.
CohortsCard::~CohortsCard()
{
    m_table->selectionModel()->disconnect(this);
}

void CohortsCard::showForm(bool shown)
{
    m_form->setVisible(shown);
    m_buttons->setVisible(!shown);
}

void CohortsCard::readAgain()
{
    kit::startTask<QList<CohortLine>>(
        this, tr("Reading the cohorts"),
        [workspace = m_workspace](TaskContext &) {
            return workspace->store().read([](storage::Reader &reader) {
                QList<CohortLine> lines;
                const QList<Cohort> cohorts = reader.list<Cohort>();
                for (const Cohort &cohort : cohorts) {
                    lines.append({cohort, reader.count(storage::Query<domain::Member>().where(&domain::Member::cohort,
                                                                                              cohort.id))});
                }
                return lines;
            });
        },
        [this](const Result<QList<CohortLine>> &lines) {
            if (!lines)
                return m_around.messages.say(lines.error());
            if (*lines == m_model->lines())
                return;
            const auto before = chosen();
            QStringList names;
            QStringList members;
            for (const CohortLine &line : *lines) {
                names.append(line.cohort.name);
                members.append(m_around.formats.number(line.members));
            }
            m_table->setWanted(CohortsModel::NameColumn, names);
            m_table->setWidest(CohortsModel::MembersColumn, members);
            m_model->setLines(*lines);
            const auto wanted = before ? before->cohort.id : m_workspace->cohort().id;
            for (int row = 0; row < lines->size(); ++row) {
                if (lines->at(row).cohort.id == wanted)
                    m_table->setCurrentIndex(m_model->index(row, 0));
            }
            updateButtons();
        });
}

std::optional<CohortLine> CohortsCard::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->lines().size() ? std::nullopt : std::optional(m_model->lines().at(row));
}

void CohortsCard::updateButtons()
{
    const auto line = chosen();
    const bool mayWrite = !m_workspace->isFileReadOnly();
    m_go->setEnabled(line && line->cohort.id != m_workspace->cohort().id);
    m_correct->setEnabled(line && mayWrite && !line->cohort.closedOn);
    m_close->setText(line && line->cohort.closedOn ? tr("Re&open") : tr("&Close"));
    m_close->setEnabled(line && mayWrite);
    m_new->setEnabled(mayWrite);
}

void CohortsCard::beginNew()
{
    ++m_forms;
    m_corrected.reset();
    m_form->setBusy(false);
    showForm(true);
    m_form->begin();
}

void CohortsCard::correct(const Cohort &cohort)
{
    ++m_forms;
    m_corrected = cohort;
    m_form->setBusy(false);
    showForm(true);
    m_form->begin(cohort);
}

void CohortsCard::giveUp()
{
    ++m_forms;
    m_form->clear();
    showForm(false);
}

void CohortsCard::leaveForm()
{
    giveUp();
    (m_corrected ? m_correct : m_new)->setFocus(Qt::OtherFocusReason);
}

// Where it is the one shown that was corrected, the session hears of it.
void CohortsCard::accept(const operations::NewCohort &cohort)
{
    m_form->setBusy(true);
    kit::startTask<Cohort>(
        this, m_corrected ? tr("Correcting the cohort") : tr("Beginning the cohort"),
        [workspace = m_workspace, cohort, corrected = m_corrected](TaskContext &) {
            return corrected ? operations::correctCohort(workspace->store(), *corrected, cohort)
                             : operations::addCohort(workspace->store(), cohort);
        },
        [this, its = m_forms, isNew = !m_corrected](const Result<Cohort> &written) {
            if (its != m_forms) { // left meanwhile: another may stand there, with what is typed in it
                if (!written)
                    m_around.messages.say(written.error());
                return;
            }
            m_form->setBusy(false);
            if (!written)
                return m_form->complain(written.error().sentence);
            leaveForm();
            if (isNew)
                Q_EMIT cohortRequested(written->id);
        });
}

void CohortsCard::closeOrReopen()
{
    const auto line = chosen();
    if (!line)
        return;
    const Done done = line->cohort.closedOn
                        ? operations::reopenCohort(m_workspace->store(), line->cohort)
                        : operations::closeCohort(m_workspace->store(), line->cohort, m_around.clock.today());
    if (!done) // else the session hears of it, and so do we
        m_around.messages.say(done.error());
}

QVariantMap CohortsCard::preparation() const
{
    QVariantMap begun = m_form->isHidden() ? QVariantMap() : m_form->typed();
    if (!begun.isEmpty() && m_corrected) {
        begun.insert(kCorrected, m_corrected->id.toString());
        begun.insert(kRevision, m_corrected->revision);
    }
    return begun;
}

// The form is not there to show what was typed in it.
void CohortsCard::tellLost(const QVariantMap &preparation)
{
    QStringList typed;
    for (auto each = preparation.cbegin(); each != preparation.cend(); ++each) {
        if (each.key() != kCorrected && each.key() != kRevision)
            typed.append(each->toString());
    }
    // Queued: the window that is being made tells the state of its file first.
    QMetaObject::invokeMethod(
        this,
        [this, detail = typed.join(u'\n')] {
            m_around.messages
                .say(kit::MessageBar::Severity::Warning,
                     tr("The cohort you were correcting has been closed or removed meanwhile. What you had "
                        "typed stands in the details."),
                     detail);
            m_around.messages.endOnly({});
        },
        Qt::QueuedConnection);
}

void CohortsCard::resume(const QVariantMap &preparation)
{
    if (preparation.isEmpty())
        return;
    if (const auto id = RawId::parse(preparation.value(kCorrected).toString())) {
        const auto found = m_workspace->store().read(
            [&](storage::Reader &reader) { return reader.find(Id<Cohort>(*id)); });
        if (!found || !*found || (*found)->closedOn)
            return tellLost(preparation);
        Cohort cohort = **found;
        cohort.revision = preparation.value(kRevision).toInt(); // changed since: a conflict, which is told
        correct(cohort);
    } else {
        beginNew();
    }
    m_form->retype(preparation);
}

} // namespace rebond::ui::file

#include "moc_cohortscard.cpp"
