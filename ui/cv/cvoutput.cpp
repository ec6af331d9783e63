// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cv/cvoutput.h"

#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/written.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QWidget>

namespace rebond::ui::cv {

namespace {

const QString kFolderOfCvs = QStringLiteral("cvs");

class OutputWords
{
    Q_DECLARE_TR_FUNCTIONS(CvOutput)
public:
    static QString title(bool isNameless)
    {
        return isNameless ? tr("Write the CV without the name") : tr("Write the CV");
    }
    static QString kinds() { return tr("PDF (*.pdf);;JSON Resume (*.json)"); }
    static QString task() { return tr("Writing a CV"); }
    static QString written(bool isNameless, const QString &file)
    {
        //: %1 is a file
        return isNameless ? tr("The CV without the name is written: “%1”. Read it before you hand it out: a sentence "
                               "may still betray who it is.")
                                .arg(file)
                          //: %1 is a file
                          : tr("The CV is written: “%1”.").arg(file);
    }
};

void writeInto(const QString &path, QWidget *page, const kit::Surroundings &around, const CvOutput &output)
{
    around.tasks.follow(kit::startTask<bool>(
        page, OutputWords::task(),
        [path, write = output.write](TaskContext &task) -> Result<bool> {
            if (const Done done = write(path, task); !done)
                return fail(done.error());
            return true;
        },
        [path, around, isNameless = output.isNameless](const Result<bool> &written) {
            if (!written)
                return around.messages.say(written.error());
            kit::sayWritten(around.messages, around.desktop,
                            OutputWords::written(isNameless, QFileInfo(path).fileName()), path);
        }));
}

} // namespace

void askWhereAndWrite(QWidget *page, const kit::Surroundings &around, const CvOutput &output)
{
    around.files.ask(page,
                     {.kind = kit::FileRequest::Kind::Save,
                      .title = OutputWords::title(output.isNameless),
                      .folder = around.settings.folder(kFolderOfCvs),
                      .proposedName = output.proposedName,
                      .filter = OutputWords::kinds(),
                      .suffix = QStringLiteral("pdf")},
                     [page, around, output](const QString &path) {
                         around.settings.setFolder(kFolderOfCvs, QFileInfo(path).path());
                         writeInto(path, page, around, output);
                     });
}

} // namespace rebond::ui::cv
