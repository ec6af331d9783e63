// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/handedcv.h"

#include "cv/jsonresume.h"
#include "domain/documenttype.h"
#include "operations/memberfiles.h"
#include "storage/mappings/all.h"
#include "workspace/cvs.h"
#include "workspace/ownpdfs.h"
#include "workspace/sanitiser.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>
#include <vector>

namespace rebond::workspace {

namespace {

using typeset::PdfFault;

bool isPdf(const QByteArray &bytes)
{
    return domain::documentTypeOf(bytes) == domain::DocumentType::Pdf;
}

// It begins as JSON does, or its name says that it is meant to be; documents never do.
bool isJson(const HandedFile &file)
{
    static const QByteArray byteOrderMark = "\xEF\xBB\xBF";
    if (domain::documentTypeOf(file.bytes))
        return false;
    const QByteArray begins = file.bytes.left(1024);
    const QByteArray text = (begins.startsWith(byteOrderMark) ? begins.mid(byteOrderMark.size()) : begins).trimmed();
    return text.startsWith('{') || text.startsWith('[') || file.name.endsWith(u".json", Qt::CaseInsensitive);
}

Error unfit(const QString &name, PdfFault fault)
{
    //: %1 is a file, %2 a sentence that says what is wrong with it
    return {Error::Kind::Invalid,
            QCoreApplication::translate("Workspace", "“%1” was not taken. %2")
                .arg(QFileInfo(name).fileName(), typeset::sentenceOf(fault)),
            {}};
}

constexpr int kSeenPixelsWide = 1000;

Error unfitToSee(const QString &name, PdfFault fault)
{
    //: %1 is a file, %2 a sentence that says what is wrong with it
    return {Error::Kind::Invalid,
            QCoreApplication::translate("Workspace", "“%1” cannot be shown. %2").arg(name, typeset::sentenceOf(fault)),
            {}};
}

// A PDF of their own: made as it will be bound, once, so that nobody learns of its faults when the booklet is due.
Result<HandedCv> ownPdf(Sanitiser &sanitiser, const HandedFile &file, const QByteArray &bytes, const TaskContext &task)
{
    auto own = operations::cvFile(file.name, bytes);
    if (!own)
        return fail(own.error());
    auto taken = takenPdf(sanitiser, bytes, task);
    if (!taken)
        return fail(taken.error());
    if (taken->fault == PdfFault::Locked)
        return HandedCv{.isLocked = true};
    HandedCv handed;
    if (taken->fault == PdfFault::TooManyPages)
        handed.remark = longPdfRemark();
    else if (taken->fault != PdfFault::None)
        return fail(unfit(file.name, taken->fault));
    else
        handed.remark = looseFontsRemark(taken->looseFonts);
    handed.own = std::move(*own);
    handed.pages = std::move(taken->pages);
    return handed;
}

Result<HandedCv> handedPdf(const HandedFile &file, const TaskContext &task)
{
    Sanitiser sanitiser(file.sanitiser);
    QByteArray bytes = file.bytes;
    auto carried = sanitiser.carriedFile(bytes, QStringLiteral("resume.json"), cv::kMostResumeBytes, task);
    if (!carried)
        return fail(carried.error());
    const bool isLocked = carried->fault == PdfFault::Locked;
    if (isLocked) {
        if (file.password.isEmpty())
            return HandedCv{.isLocked = true};
        const auto opened = sanitiser.unlocked(bytes, file.password, task);
        if (!opened)
            return fail(opened.error());
        if (opened->fault == PdfFault::Locked)
            return HandedCv{.isLocked = true};
        if (opened->fault != PdfFault::None)
            return fail(unfit(file.name, opened->fault));
        bytes = opened->pdf;
        carried = sanitiser.carriedFile(bytes, QStringLiteral("resume.json"), cv::kMostResumeBytes, task);
        if (!carried)
            return fail(carried.error());
    }
    if (carried->fault != PdfFault::None)
        return fail(unfit(file.name, carried->fault));
    HandedCv handed;
    if (carried->bytes && cv::parseResume(*carried->bytes)) {
        handed.resume = carried->bytes;
    } else { // other data in it is none of ours
        auto own = ownPdf(sanitiser, file, bytes, task);
        if (!own)
            return fail(own.error());
        handed = std::move(*own);
    }
    handed.wasLocked = isLocked;
    return handed;
}

} // namespace

Result<HandedCv> handedCv(const HandedFile &file, const TaskContext &task)
{
    if (isPdf(file.bytes))
        return handedPdf(file, task);
    if (isJson(file)) {
        if (const auto readable = cv::parseResume(file.bytes); !readable)
            return fail(readable.error());
        return HandedCv{.resume = file.bytes};
    }
    return takenCv(file, task);
}

Result<QString> keepHandedCv(Workspace &workspace, Id<domain::Member> member, const HandedCv &handed)
{
    if (handed.resume) {
        const auto version = importCv(workspace, member, *handed.resume);
        return version ? Result<QString>(version->name) : fail(version.error());
    }
    if (const Done kept = operations::setCv(workspace.store(), member, handed.own.value_or(domain::File()),
                                            handed.pages);
        !kept)
        return fail(kept.error());
    return handed.own->name;
}

Result<typeset::PageList> ownCvPages(const Workspace &workspace, Id<domain::Member> id, const QString &sanitiser,
                                     const TaskContext &task)
{
    const auto file = workspace.store().read([&](storage::Reader &reader) {
        const auto member = reader.find(id);
        return member && member->cv ? reader.find(*member->cv) : std::nullopt;
    });
    if (!file)
        return fail(file.error());
    if (!*file)
        return notFound(QCoreApplication::translate("Workspace",
                                                    "This member has no CV of their own: choose a file, or "
                                                    "import one."));
    if (!isPdf((*file)->bytes))
        //: %1 is a file
        return invalid(
            QCoreApplication::translate("Workspace", "“%1” is no PDF: open it with another program to see it.")
                .arg((*file)->name));
    const auto own = ownPdfs(workspace, {(*file)->id}, sanitiser, task);
    if (!own)
        return fail(own.error());
    if (own->front().fault != PdfFault::None)
        return fail(unfitToSee((*file)->name, own->front().fault));
    const auto seen = Sanitiser(sanitiser).seen(*own->front().pdf, kSeenPixelsWide, task);
    if (!seen)
        return fail(seen.error());
    if (seen->fault != PdfFault::None)
        return fail(unfitToSee((*file)->name, seen->fault));
    std::vector<typeset::Page> pages;
    for (qsizetype i = 0; i < seen->images.size(); ++i) {
        typeset::Page page;
        page.size = seen->sizes.at(i);
        page.marks.append({typeset::Raster{.room = QRectF(QPointF(), page.size), .image = seen->images.at(i)}});
        pages.push_back(std::move(page));
    }
    return typeset::PageList({}, std::move(pages), {});
}

Result<HandedCv> takenCv(const HandedFile &file, const TaskContext &task)
{
    if (isPdf(file.bytes)) {
        Sanitiser sanitiser(file.sanitiser);
        return ownPdf(sanitiser, file, file.bytes, task);
    }
    auto own = operations::cvFile(file.name, file.bytes);
    if (!own)
        return fail(own.error());
    HandedCv handed;
    handed.own = std::move(*own);
    return handed;
}

} // namespace rebond::workspace
