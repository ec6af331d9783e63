// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ownpdfs.h"

#include "base/sidework.h"
#include "storage/mappings/all.h"
#include "workspace/sanitiser.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace rebond::workspace {

namespace {

using domain::File;
using storage::Reader;

constexpr qsizetype kManyPdfs = 8; // a process more takes as long to start as a few to be read
constexpr qsizetype kAtATime = 8;
constexpr qsizetype kMostFontsNamed = 3;

class OwnPdfs
{
public:
    OwnPdfs(const Workspace &workspace, const QList<Id<File>> &files, const QString &sanitiser, const TaskContext &task,
            const PdfsTold &told)
        : m_workspace(workspace),
          m_files(files),
          m_program(sanitiser),
          m_task(task),
          m_told(told),
          m_pages(size_t(files.size()))
    {}

    Result<std::vector<typeset::OwnPages>> pages()
    {
        if (const Done taken = takeKept(); !taken)
            return fail(taken.error());
        // By two processes where there are many.
        const int processes = m_missing.size() < kManyPdfs ? 1 : 2;
        std::optional<SideWork> other;
        if (processes > 1)
            other.emplace([this] { makeSome(1, 2); });
        makeSome(0, processes);
        if (other)
            other->wait();
        std::vector<typeset::OwnPages> all;
        all.reserve(m_pages.size());
        for (Result<typeset::OwnPages> &each : m_pages) {
            if (!each)
                return fail(each.error());
            all.push_back(std::move(*each));
        }
        return all;
    }

private:
    [[nodiscard]] Done takeKept()
    {
        return m_workspace.store().read([&](Reader &reader) {
            for (qsizetype i = 0; i < m_files.size(); ++i) {
                const auto kept = storage::keptPagesOf(reader, m_files[i], typeset::kOwnPagesRules);
                typeset::OwnPages pages;
                pages.fault = typeset::PdfFault::Broken;
                if (kept)
                    pages = Sanitiser::readAgain(*kept);
                if (pages.fault != typeset::PdfFault::None)
                    m_missing.append(i);
                m_pages[size_t(i)] = std::move(pages);
            }
        });
    }
    // Those whose turn it is, in the thread that calls. Some are read at a time: who writes need not wait for long, and memory
    // holds no more.
    void makeSome(int process, int processes)
    {
        Sanitiser sanitiser(m_program);
        for (qsizetype first = process * kAtATime; first < m_missing.size(); first += processes * kAtATime) {
            const QList<qsizetype> places = m_missing.mid(first, kAtATime);
            QList<QByteArray> pdfs;
            const Done found = m_workspace.store().read([&](Reader &reader) {
                for (const qsizetype place : places) {
                    const auto file = reader.find(m_files[place]);
                    pdfs.append(file ? file->bytes : QByteArray());
                }
            });
            std::vector<std::pair<Id<File>, storage::KeptPages>> made;
            for (qsizetype i = 0; i < places.size(); ++i) {
                if (process == 0 && m_told) // who waits hears of one of them
                    m_told(first + i, m_missing.size());
                auto sane = found ? sanitiser.sanitised(pdfs.at(i), m_task)
                                  : Result<Sanitiser::Sane>(fail(found.error()));
                Result<typeset::OwnPages> &page = m_pages[size_t(places[i])];
                if (!sane) {
                    page = fail(sane.error());
                    return; // and so for all
                }
                if (sane->kept)
                    made.emplace_back(m_files[places[i]], std::move(*sane->kept));
                page = std::move(sane->pages);
            }
            keep(made);
        }
    }
    // Where the file may only be read, they are made again the next time.
    void keep(const std::vector<std::pair<Id<File>, storage::KeptPages>> &made) const
    {
        if (made.empty())
            return;
        (void)m_workspace.keepAside([&](storage::Transaction &transaction) {
            for (const auto &[file, pages] : made)
                storage::keepPages(transaction, file, pages);
        });
    }

    const Workspace &m_workspace;
    const QList<Id<File>> &m_files;
    const QString &m_program;
    const TaskContext &m_task;
    const PdfsTold &m_told;
    QList<qsizetype> m_missing;
    std::vector<Result<typeset::OwnPages>> m_pages;
};

} // namespace

Result<std::vector<typeset::OwnPages>> ownPdfs(const Workspace &workspace, const QList<Id<File>> &files,
                                               const QString &sanitiser, const TaskContext &task, const PdfsTold &told)
{
    return OwnPdfs(workspace, files, sanitiser, task, told).pages();
}

QString longPdfRemark()
{
    const int most = typeset::kMostOwnPages; // lupdate passes over a sentence whose count has a qualified name
    return QCoreApplication::translate("Workspace",
                                       "The PDF has more than %n page(s), so it will not stand in the booklet: take one "
                                       "that is shorter for that.",
                                       nullptr, most);
}

QString looseFontsRemark(const QStringList &fonts)
{
    if (fonts.isEmpty())
        return {};
    QString names = fonts.first(std::min(kMostFontsNamed, fonts.size())).join(QStringLiteral(", "));
    if (fonts.size() > kMostFontsNamed)
        names += QStringLiteral(", …");
    //: %1 are names of typefaces: “Helvetica, ArialMT”
    return QCoreApplication::translate("Workspace",
                                       "The PDF leaves out fonts that it uses (%1): it may look different on paper, and "
                                       "a print shop may refuse it. Ask for a PDF with all fonts embedded.")
        .arg(names);
}

Result<TakenPdf> takenPdf(Sanitiser &sanitiser, const QByteArray &pdf, const TaskContext &task)
{
    auto sane = sanitiser.sanitised(pdf, task);
    if (!sane && sane.error().kind == Error::Kind::Storage)
        return TakenPdf();
    if (!sane)
        return fail(sane.error());
    return TakenPdf{sane->pages.fault, std::move(sane->kept), sane->pages.looseFonts};
}

} // namespace rebond::workspace
