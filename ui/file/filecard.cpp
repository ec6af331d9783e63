// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/filecard.h"

#include "ui/file/backupwording.h"
#include "ui/kit/factlist.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pressable.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"
#include "workspace/storedfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace rebond::ui::file {

FileCard::FileCard(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around, QWidget *parent)
    : Card(tr("The file"), parent),
      m_workspace(std::move(workspace)),
      m_around(around),
      m_facts(new kit::FactList(this)),
      m_check(new QPushButton(tr("Chec&k the whole file"), this))
{
    m_place = m_facts->add(tr("Place"), "filePlaceLabel");
    m_size = m_facts->add(tr("Size"), "fileSizeLabel");
    m_rights = m_facts->add(tr("Rights"), "fileRightsLabel");
    m_state = m_facts->add(tr("State"), "fileSoundLabel");
    m_check->setObjectName(QStringLiteral("checkFileButton"));
    connect(m_check, &QPushButton::clicked, this, &FileCard::checkWhole);
    auto *folder = new QPushButton(tr("Open its fol&der"), this);
    folder->setObjectName(QStringLiteral("openFileFolderButton"));
    connect(folder, &QPushButton::clicked, this, [this] { m_around.desktop.openFolderOf(m_workspace->path()); });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    body()->addWidget(m_facts);
    body()->addLayout(buttons);
    kit::setSpace(buttons, {}, 3);
    m_facts->set(m_state, tr("being looked at"));
    readAgain();
    askIfSound();
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this,
            [this](const storage::ChangeSet &changes) {
                if (changes.isEmpty() || changes.touches(storage::Kind::File) || changes.touches(storage::Kind::Cv))
                    m_isChangedSince = true;
            });
}

void FileCard::readAgain()
{
    const QFileInfo file(m_workspace->path());
    m_facts->set(m_place, QDir::toNativeSeparators(file.absoluteFilePath()));
    m_facts->set(m_size, sizeOf(file.size(), m_around.formats));
    m_facts->set(m_rights, m_workspace->isFileReadOnly() ? tr("may only be read") : tr("yours to read and write"));
}

// The window checks the pages as it opens; here the answer is told.
void FileCard::askIfSound()
{
    kit::startTask<void>(
        this, tr("Checking the file"),
        [workspace = m_workspace](TaskContext &) { return workspace->store().ensureSound(); },
        [this](const Done &sound) {
            m_facts->set(m_state, sound ? tr("✓ sound: its pages were checked as it was opened") : tr("✕ damaged"));
        });
}

void FileCard::checkWhole()
{
    kit::setPressable(*m_check, false);
    m_facts->set(m_state, tr("being checked"));
    const bool wasChanged = std::exchange(m_isChangedSince, false);
    auto *task = kit::startTask<void>(
        this, tr("Checking the whole file"),
        [workspace = m_workspace](TaskContext &context) { return workspace::checkWhole(*workspace, context); },
        [this, wasChanged](const Done &sound) {
            kit::setPressable(*m_check, true);
            const bool isStopped = !sound && sound.error().kind == Error::Kind::Cancelled;
            if (isStopped && !m_damage)
                return askIfSound();
            if (sound)
                m_damage.reset();
            else if (!isStopped)
                m_damage = sound.error();
            m_isChangedSince = m_isChangedSince || (isStopped && wasChanged); // still to be looked at
            m_facts->set(m_state, m_damage ? tr("✕ damaged") : tr("✓ sound: every page, key and index"));
            tellDamage();
        });
    m_around.tasks.follow(task);
}

void FileCard::tellDamage()
{
    if (!m_damage)
        return;
    m_around.messages.say(*m_damage);
    m_around.messages.endOnly(kit::MessageBar::ByLeaving); // what is written of something else does not mend it
}

void FileCard::comeBack()
{
    if (!m_damage || !m_check->isEnabled())
        return;
    if (m_isChangedSince)
        checkWhole();
    else if (!m_around.messages.isSpeaking()) // what was typed and not saved is told before
        tellDamage();
}

} // namespace rebond::ui::file

#include "moc_filecard.cpp"
