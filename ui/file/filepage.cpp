// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/filepage.h"

#include "ui/file/backupscard.h"
#include "ui/file/cohortscard.h"
#include "ui/file/filecard.h"
#include "ui/file/personpanel.h"
#include "ui/file/romecard.h"
#include "ui/kit/columns.h"
#include "ui/kit/seen.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/theme.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rebond::ui::file {

namespace {
const QString kNewCohort = QStringLiteral("newCohort"); // of a draft
}

FilePage::FilePage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around, QWidget *parent)
    : Page(parent),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("filePage"));
    auto *board = new QWidget(this);
    auto *columns = new kit::Columns(230, board);
    m_file = new FileCard(workspace, around, board);
    m_cohorts = new CohortsCard(workspace, around, board);
    m_backups = new BackupsCard(workspace, around, board);
    m_rome = new RomeCard(around, board);
    columns->first()->addWidget(m_file);
    columns->first()->addWidget(m_cohorts, 1);
    columns->second()->addWidget(m_backups, 1);
    columns->second()->addWidget(m_rome);
    auto *space = new QVBoxLayout(board);
    space->addWidget(columns, 1);
    kit::setSpace(space, {5, 4.5, 5, 4.5}, 0);
    auto *scroll = new kit::TallScroll(board, this);
    m_person = new PersonPanel(workspace, around, this);
    auto *personScroll = new kit::TallScroll(m_person, this);
    m_stack->addWidget(scroll);
    m_stack->addWidget(personScroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);

    connect(m_backups, &BackupsCard::restoreRequested, this, &FilePage::restoreRequested);
    connect(m_cohorts, &CohortsCard::cohortRequested, this, &FilePage::cohortRequested);
    connect(m_person, &PersonPanel::backupsChanged, m_backups, &BackupsCard::readAgain);
    connect(m_person, &PersonPanel::erased, this, &FilePage::personErased);
    connect(m_person, &PersonPanel::left, this, [this] {
        m_stack->setCurrentIndex(0);
        Q_EMIT membersRequested();
    });
    connect(&workspace->store().changes(), &storage::ChangeBus::committed, this, [this] {
        if (!kit::isSeen(*this))
            return;
        m_file->readAgain();
        m_cohorts->readAgain();
    });
}

// Backups come by themselves, without any change of the file. Who comes anew comes for the file; a person is asked for after.
void FilePage::refresh()
{
    m_stack->setCurrentIndex(0);
    m_file->readAgain();
    m_backups->readAgain();
    m_cohorts->readAgain();
    m_rome->readAgain();
    m_file->comeBack();
}

QWidget *FilePage::firstStop()
{
    return m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_file->firstStop()) : m_person->firstStop();
}

QVariantMap FilePage::draft() const
{
    const QVariantMap begun = m_cohorts->preparation();
    return begun.isEmpty() ? QVariantMap() : QVariantMap{{kNewCohort, begun}};
}

// A cohort that was closed meanwhile has no form any more: what was typed is told then.
bool FilePage::takeUp(const QVariantMap &draft)
{
    m_cohorts->resume(draft.value(kNewCohort).toMap());
    return true;
}

void FilePage::giveUp()
{
    m_cohorts->giveUp();
}

void FilePage::goToRecord(const RawId &id)
{
    m_stack->setCurrentIndex(1);
    m_person->begin(Id<domain::Member>(id));
}

} // namespace rebond::ui::file

#include "moc_filepage.cpp"
