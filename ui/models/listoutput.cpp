// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listoutput.h"

#include "base/safefile.h"
#include "exchange/shownlist.h"
#include "storage/fileheader.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/written.h"

#include <QFileInfo>
#include <QWidget>

namespace rebond::ui::models {

using rebond::exchange::ShownList;

ListOutput::ListOutput(const kit::Surroundings &surroundings, QWidget *page) : QObject(page), m_around(surroundings) {}

void ListOutput::write(const RecordTable &table, const ShownTable &shown, const QString &path)
{
    if (isBusy())
        return;
    m_around.messages.clear();
    m_shown = shown;
    m_path = path;
    m_passage = table.startPassage(this);
    QList<ShownList::Column> columns;
    for (const auto &column : shown.list.columns)
        columns.append({column.heading, column.isNumber});
    using Opened = std::shared_ptr<ShownList>;
    m_task = kit::startTask<Opened>(
        this, tr("Exporting the list"),
        [path, columns, title = shown.list.title, language = m_around.formats.language()](TaskContext &) {
            return ShownList::open(path, title, columns, language);
        },
        [this](const Result<Opened> &file) {
            if (!file)
                return giveUp(file.error());
            m_file = *file;
            readOn(&ListOutput::addToFile);
        });
}

void ListOutput::layOut(const RecordTable &table, const ShownTable &shown)
{
    if (isBusy())
        return;
    m_around.messages.clear();
    m_shown = shown;
    m_shown.list.rows.clear();
    m_passage = table.startPassage(this);
    readOn(&ListOutput::gather);
}

void ListOutput::readOn(void (ListOutput::*take)(const RowPassage::Rows &, bool))
{
    if (!m_passage)
        return;
    m_passage->read([this, take](const Result<RowPassage::Rows> &rows, bool isLast) {
        if (rows)
            (this->*take)(shownOf(*rows), isLast);
        else
            giveUp(rows.error());
    });
}

RowPassage::Rows ListOutput::shownOf(const RowPassage::Rows &rows) const
{
    RowPassage::Rows shown;
    shown.reserve(rows.size());
    for (const QStringList &row : rows) {
        QStringList texts;
        for (const int column : m_shown.columns)
            texts.append(row.value(column));
        shown.append(texts);
    }
    return shown;
}

void ListOutput::addToFile(const RowPassage::Rows &rows, bool isLast)
{
    m_task = kit::startTask<void>(
        this, tr("Exporting the list"),
        [file = m_file, rows, isLast](TaskContext &task) -> Done {
            if (const Done added = file->add(rows); !added || !isLast)
                return added;
            return task.isCancelled() ? Done(cancelled()) : file->finish();
        },
        [this, isLast](const Done &done) {
            if (!done)
                return giveUp(done.error());
            if (!isLast)
                return readOn(&ListOutput::addToFile);
            finish();
            tellWritten(m_path);
        });
    m_around.tasks.follow(m_task);
}

void ListOutput::gather(const RowPassage::Rows &rows, bool isLast)
{
    m_shown.list.rows += rows;
    if (!isLast && m_shown.list.rows.size() < kMostPrinted)
        return readOn(&ListOutput::gather);
    m_shown.list.isCutShort = !isLast || m_shown.list.rows.size() > kMostPrinted;
    m_shown.list.rows = m_shown.list.rows.mid(0, kMostPrinted);
    makePages();
}

void ListOutput::makePages()
{
    const bool isLandscape = reports::isLandscape(m_shown.list);
    const document::Document document = reports::listDocument(m_shown.list, m_around.formats);
    m_metadata = document.metadata;
    m_task = kit::startTask<typeset::PageList>(
        this, tr("Laying out the pages"),
        [document, isLandscape](TaskContext &) -> Result<typeset::PageList> {
            typeset::Paper paper = typeset::Paper::a4();
            if (isLandscape)
                paper.size.transpose();
            return typeset::Typesetter({}, paper).typeset(document);
        },
        [this](const Result<typeset::PageList> &pages) {
            if (!pages)
                return giveUp(pages.error());
            m_pages = *pages;
            finish();
            Q_EMIT laidOut(m_pages);
        });
    m_around.tasks.follow(m_task);
}

void ListOutput::writePdf(const QString &path)
{
    if (isBusy())
        return;
    m_task = kit::startTask<void>(
        this, tr("Writing the PDF"),
        [pages = m_pages, metadata = m_metadata, path](TaskContext &task) -> Done {
            if (const Done replaceable = storage::ensureNoCohortFile(path); !replaceable)
                return replaceable;
            SafeFile file(path);
            if (const Done opened = file.open(); !opened)
                return opened;
            const auto pdf = typeset::writePdf(pages, metadata, task);
            if (!pdf)
                return fail(pdf.error());
            file.write(*pdf);
            return file.commit();
        },
        [this, path](const Done &done) {
            m_task = nullptr;
            if (done)
                tellWritten(path);
            else
                m_around.messages.say(done.error());
        });
    m_around.tasks.follow(m_task);
}

void ListOutput::tellWritten(const QString &path)
{
    //: %1 is the name of a file
    const QString sentence = tr("The list has been written: %1.").arg(QFileInfo(path).fileName());
    kit::sayWritten(m_around.messages, m_around.desktop, sentence, path);
    Q_EMIT written(path);
}

void ListOutput::finish()
{
    if (m_passage)
        m_passage->deleteLater();
    m_passage = nullptr;
    m_task = nullptr;
    m_file.reset();
    m_shown.list.rows.clear();
}

void ListOutput::giveUp(const Error &error)
{
    finish();
    m_around.messages.say(error);
}

} // namespace rebond::ui::models
