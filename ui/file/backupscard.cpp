// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/backupscard.h"

#include "backup/erasedsince.h"
#include "ui/file/backupsmodel.h"
#include "ui/kit/contextmenu.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/fittedtable.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pressable.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::file {

using rebond::backup::Backup;

namespace {
struct Look
{
    Result<storage::Holding> holding;
    int erased = 0;
};

QLabel *makeWords(QWidget *parent, const char *objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    return label;
}
} // namespace

BackupsCard::BackupsCard(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around,
                         QWidget *parent)
    : Card(tr("Backups"), parent),
      m_workspace(std::move(workspace)),
      m_around(around),
      m_model(new BackupsModel(around.formats, this)),
      m_table(new kit::FittedTable(this)),
      m_nothing(makeWords(this, "noBackupsLabel")),
      m_now(new QPushButton(tr("&Back up now"), this))
{
    auto *words = makeWords(this, "backupsWords");
    words->setText(
        tr("Made by itself after each day’s work and before an import, a merge, a restore or an erasure: twelve "
           "days, ten weeks and nine months are kept, in a folder beside the file."));
    kit::setQuiet(words);
    kit::setQuiet(m_nothing);
    m_nothing->setText(m_workspace->keepsBackups()
                           ? tr("There is no backup yet. The first one comes after today’s work.")
                           : tr("No backups are made of the demonstration."));
    m_table->setObjectName(QStringLiteral("backupsTable"));
    m_table->setAccessibleName(tr("Backups"));
    m_table->setModel(m_model);
    m_now->setObjectName(QStringLiteral("backUpNowButton"));
    m_now->setEnabled(m_workspace->keepsBackups() && !m_workspace->isFileReadOnly());
    connect(m_now, &QPushButton::clicked, this, &BackupsCard::backUpNow);
    m_folder = new QPushButton(tr("Open the folder of back&ups"), this);
    m_folder->setObjectName(QStringLiteral("openBackupsButton"));
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (!m_model->backups().isEmpty())
            m_around.desktop.openFolderOf(m_model->backups().first().path);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsCard::choose);

    kit::offerMenu(m_table, [this](QMenu &menu) {
        if (!m_preview->isHidden())
            kit::addButton(menu, m_restore);
        kit::addButton(menu, m_folder);
    });

    auto *buttons = new kit::FlowLayout(nullptr, 3);
    body()->addWidget(words);
    body()->addWidget(m_nothing);
    body()->addWidget(m_table, 1);
    body()->addWidget(makePreview());
    body()->addLayout(buttons);
    buttons->addWidget(m_now);
    buttons->addWidget(m_folder);
    body()->addStretch(0); // takes what is left while there is no table
    readAgain();
}

// The model goes before the table, which then tells that no row is current any more.
BackupsCard::~BackupsCard()
{
    m_table->selectionModel()->disconnect(this);
}

QWidget *BackupsCard::makePreview()
{
    m_preview = new QWidget(this);
    m_holds = makeWords(m_preview, "backupHoldsLabel");
    m_holds->setProperty("rebondData", true);
    m_holds->setTextFormat(Qt::PlainText);
    m_meaning = makeWords(m_preview, "backupMeaningLabel");
    kit::setQuiet(m_meaning);
    m_restore = new QPushButton(tr("&Restore this backup"), m_preview);
    m_restore->setObjectName(QStringLiteral("restoreBackupButton"));
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_chosen); });
    auto *column = new QVBoxLayout(m_preview);
    column->addWidget(m_holds);
    column->addWidget(m_meaning);
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    kit::setSpace(column, {}, 2);
    m_preview->hide();
    return m_preview;
}

void BackupsCard::readAgain()
{
    const QList<Backup> backups = rebond::backup::backupsOf(m_workspace->path());
    if (backups == m_model->backups() && !backups.isEmpty())
        return;
    QStringList moments;
    QStringList sizes;
    for (const Backup &backup : backups) {
        moments.append(momentOf(backup.madeAt, m_around.formats));
        sizes.append(sizeOf(backup.bytes, m_around.formats));
    }
    m_preview->hide();
    m_chosen.clear();
    m_table->setWidest(BackupsModel::WhenColumn, moments);
    m_table->setWidest(BackupsModel::SizeColumn, sizes);
    m_model->setBackups(backups);
    m_table->setVisible(!backups.isEmpty());
    m_nothing->setVisible(backups.isEmpty());
    m_folder->setEnabled(!backups.isEmpty());
}

void BackupsCard::choose()
{
    const int row = m_table->currentIndex().row();
    m_preview->hide();
    m_chosen.clear();
    if (row < 0 || row >= m_model->backups().size())
        return;
    const Backup backup = m_model->backups().at(row);
    m_chosen = backup.path;
    auto *task = kit::startTask<Look>(
        this, tr("Looking into the backup"),
        [path = backup.path, file = m_workspace->path()](TaskContext &) -> Result<Look> {
            const auto erased = rebond::backup::erasedSince(path, file);
            if (!erased)
                return fail(erased.error());
            return Look{rebond::backup::lookInto(path), rebond::backup::countIn(path, erased->members)};
        },
        [this, backup](const Result<Look> &look) {
            if (!look)
                return m_around.messages.say(look.error());
            if (m_chosen == backup.path)
                showPreview(backup, look->holding, look->erased);
        });
    m_around.tasks.follow(task);
}

void BackupsCard::showPreview(const Backup &backup, const Result<storage::Holding> &holding, int erased)
{
    m_preview->show();
    m_restore->setVisible(holding.has_value());
    if (!holding) {
        m_holds->setText(holding.error().sentence);
        m_meaning->clear();
        m_meaning->hide();
        return;
    }
    m_holds->setText(holdingText(*holding, m_around.formats));
    QString meaning = tr("Restoring puts this state in the place of the present one, of which a backup is made first.");
    if (erased > 0)
        meaning += u' ' + tr("%n person(s) erased since stay erased.", nullptr, erased);
    m_meaning->setText(meaning);
    m_meaning->show();
    m_restore->setEnabled(!m_workspace->isFileReadOnly());
    //: %1 is a day and a time
    m_restore->setAccessibleDescription(
        tr("Restores the backup of %1.").arg(momentOf(backup.madeAt, m_around.formats)));
}

void BackupsCard::backUpNow()
{
    kit::setPressable(*m_now, false);
    auto *task = kit::startTask<Backup>(
        this, tr("Making a backup"),
        [path = m_workspace->path(), &clock = m_around.clock](TaskContext &) {
            return rebond::backup::backUp(path, rebond::backup::Why::Asked, clock);
        },
        [this](const Result<Backup> &made) {
            kit::setPressable(*m_now, true);
            readAgain();
            if (made)
                m_around.messages.say(kit::MessageBar::Severity::Good, tr("The backup is made, and was checked."));
            else
                m_around.messages.say(made.error());
        });
    m_around.tasks.follow(task);
}

} // namespace rebond::ui::file

#include "moc_backupscard.cpp"
