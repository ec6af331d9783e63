// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/romecard.h"

#include "base/formats.h"
#include "ui/kit/factlist.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace rebond::ui::file {

using rebond::exchange::RomeTable;

namespace {
constexpr char kRomeFolder[] = "rome"; // of the settings: where it was taken from last
} // namespace

RomeCard::RomeCard(const kit::Surroundings &around, QWidget *parent)
    : Card(tr("The ROME, directory of occupations"), parent),
      m_around(around),
      m_told(kit::makeDataLabel(this, "romeTableLabel"))
{
    body()->addWidget(m_told);
    auto *buttons = new QWidget(this);
    m_replace = new QPushButton(tr("Replace by a newer file…"), buttons);
    m_replace->setObjectName(QStringLiteral("replaceRomeButton"));
    m_replace->setToolTip(
        tr("The file unix_referentiel_code_rome… of France Travail’s open data. It serves every cohort "
           "file on this machine; codes that are entered stay as they are."));
    m_back = new QPushButton(tr("Back to the one of the program"), buttons);
    m_back->setObjectName(QStringLiteral("shippedRomeButton"));
    connect(m_replace, &QPushButton::clicked, this, &RomeCard::ask);
    connect(m_back, &QPushButton::clicked, this, &RomeCard::goBack);
    auto *flow = new kit::FlowLayout(buttons, 2);
    flow->addWidget(m_replace);
    flow->addWidget(m_back);
    body()->addWidget(buttons);
    readAgain();
}

void RomeCard::readAgain()
{
    using Read = std::pair<RomeTable, bool>;
    delete m_reading; // another one may be in use by now
    m_reading = kit::startTask<Read>(
        this, tr("Reading the ROME"),
        [kept = m_around.settings.romePath()](TaskContext &) -> Result<Read> {
            const RomeTable table = rebond::exchange::romeAt(kept);
            return Read{table, table == RomeTable::shipped()};
        },
        [this](const Result<Read> &read) {
            if (read)
                tell(read->first, read->second);
        });
}

void RomeCard::tell(const RomeTable &table, bool isShipped)
{
    const auto size = static_cast<int>(table.size());
    //: %1 is the version of a directory of occupations, %n how many it has
    m_told->setText(
        isShipped
            ? tr("Version %1, with %n occupation(s), as it came with the program.", nullptr, size).arg(table.version())
            //: %1 is the version of a directory of occupations, %n how many it has
            : tr("Version %1, with %n occupation(s), from a file of yours.", nullptr, size).arg(table.version()));
    m_back->setVisible(!isShipped);
}

void RomeCard::ask()
{
    kit::FileRequest request;
    request.title = tr("The table of the ROME");
    request.folder = m_around.settings.folder(QLatin1String(kRomeFolder));
    request.filter = tr("Lists (*.csv *.xlsx *.ods);;All files (*)");
    m_around.files.ask(this, request, [this](const QString &path) { replaceBy(path); });
}

void RomeCard::replaceBy(const QString &path)
{
    if (m_replacing)
        return;
    m_around.settings.setFolder(QLatin1String(kRomeFolder), QFileInfo(path).absolutePath());
    m_replacing = kit::startTask<RomeTable>(
        this, tr("Reading the ROME"),
        [path, kept = m_around.settings.romePath()](TaskContext &task) -> Result<RomeTable> {
            auto table = rebond::exchange::readOfficialRome(path, task);
            if (!table)
                return table;
            if (const Done done = rebond::exchange::keepRome(*table, kept); !done)
                return fail(done.error());
            return table;
        },
        [this](const Result<RomeTable> &table) {
            if (!table)
                return m_around.messages.say(table.error());
            readAgain();
            //: %1 is the version of a directory of occupations, %n how many it has
            m_around.messages.say(kit::MessageBar::Severity::Good,
                                  tr("Version %1 of the ROME is in use now, with %n occupation(s).", nullptr,
                                     static_cast<int>(table->size()))
                                      .arg(table->version()));
        });
    m_around.tasks.follow(m_replacing);
}

void RomeCard::goBack()
{
    const QString kept = m_around.settings.romePath();
    if (!QFile::remove(kept) && QFile::exists(kept)) {
        //: %1 is a file
        return m_around.messages.say(kit::MessageBar::Severity::Bad,
                                     tr("“%1” could not be deleted: look at the rights of its folder.").arg(kept));
    }
    readAgain();
    m_replace->setFocus(Qt::OtherFocusReason); // the other one goes
}

} // namespace rebond::ui::file

#include "moc_romecard.cpp"
