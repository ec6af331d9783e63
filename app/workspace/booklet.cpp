// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/booklet.h"

#include "base/sidework.h"
#include "base/safefile.h"
#include "base/speaking.h"
#include "cv/anonymous.h"
#include "cv/jsonresume.h"
#include "cv/linkcode.h"
#include "document/emoji.h"
#include "exchange/rometable.h"
#include "operations/reportoptions.h"
#include "storage/facts.h"
#include "storage/mappings/all.h"
#include "typeset/boxes.h"
#include "typeset/linememory.h"
#include "typeset/ownpages.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"
#include "workspace/boundvolume.h"
#include "workspace/cvs.h"
#include "workspace/fileshelf.h"
#include "workspace/ownpdfs.h"
#include "workspace/storedfiles.h"
#include "workspace/workspace.h"
#include "workspace/writing.h"

#include <QCoreApplication>
#include <QHash>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace rebond::workspace {

namespace {

constexpr size_t kCvsRemembered = 64; // one after the other: some megabytes of lines

using booklet::BoundCv;
using booklet::Choice;
using booklet::Reason;
using booklet::Shown;
using domain::Member;
using storage::Query;
using storage::Reader;

booklet::Cvs cvsOfMembers(Reader &reader, const QList<Member> &members, booklet::OwnPdfs own)
{
    booklet::Cvs cvs;
    reader.eachOf(
        Query<domain::Cv>().where(&domain::Cv::isCurrent, true),
        [&](Id<Member> member) {
            cvs.structured.insert(member);
            return true;
        },
        &domain::Cv::member);
    for (const Member &member : members) {
        if (!member.cv || (own == booklet::OwnPdfs::WhereNoOther && cvs.structured.contains(member.id)))
            continue;
        reader.eachOf(
            Query<domain::File>().where(&domain::File::id, *member.cv),
            [&](const QString &type) {
                cvs.mediaTypes.insert(member.id, type);
                return false;
            },
            &domain::File::mediaType);
    }
    return cvs;
}

// Photos that cannot be shown are taken out: initials stand there. One is in memory at a time.
void dropBrokenPhotos(Reader &reader, Choice &people)
{
    for (Shown &shown : people.shown) {
        if (!shown.photo)
            continue;
        if (!canBeDrawn(reader.find(*shown.photo)))
            shown.photo.reset();
    }
}

void findTellingWords(Reader &reader, Choice &people, const QDate &today)
{
    for (const Shown &shown : std::as_const(people.shown)) {
        if (shown.isNamed || shown.source != booklet::CvSource::Structured)
            continue;
        const auto versions = reader.list(
            Query<domain::Cv>().where(&domain::Cv::member, shown.member.id).where(&domain::Cv::isCurrent, true));
        const auto resume = cv::parseResume(versions.isEmpty() ? QByteArray() : versions.first().resume.toUtf8());
        if (!resume)
            continue;
        const QStringList names{shown.member.givenName, shown.member.familyName};
        if (const QStringList words = cv::tellingWords(cv::anonymous(*resume, names, today)); !words.isEmpty())
            people.telling.insert(shown.member.id, words);
    }
}

// Of codes that come without words of their own. The table takes a moment: it is not asked where there are none.
booklet::CodeTitles titlesOf(const QList<Shown> &people)
{
    booklet::CodeTitles titles;
    for (const Shown &shown : people) {
        const QStringList &codes = shown.member.romeCodes;
        for (qsizetype i = 0; i < codes.size(); ++i) {
            const QString code = codes.at(i).trimmed();
            if (!shown.member.occupations.value(i).trimmed().isEmpty() || titles.contains(code))
                continue;
            if (const QString title = exchange::RomeTable::shipped().titleOf(code); !title.isEmpty())
                titles.insert(code, title);
        }
    }
    return titles;
}

Error nobodyInTheBooklet(const Choice &people, const Formats &formats)
{
    if (people.leftOut.isEmpty())
        return {Error::Kind::Invalid,
                QCoreApplication::translate("Workspace", "There is nobody in this cohort to show yet: enter or import "
                                                         "its members first."),
                {}};
    //: %1 are sentences on who is left out and why
    return {Error::Kind::Invalid,
            QCoreApplication::translate("Workspace",
                                        "Nobody can stand in the booklet today, so nothing was written: it takes a CV "
                                        "and the consent “cv” for the medium “booklet”. %1")
                .arg(bookletSentences(people, formats).join(u' ')),
            {}};
}

class BookletMaker
{
public:
    BookletMaker(const Workspace &workspace, const BookletOrder &order, const Formats &formats, TaskContext &task,
                 std::shared_ptr<const FileShelf> shelf)
        : m_workspace(workspace),
          m_order(order),
          m_formats(formats),
          m_task(task)
    {
        m_volume.shelf = std::move(shelf);
    }

    Result<BookletPages> made()
    {
        auto people = bookletPeople(m_workspace, m_order);
        if (!people)
            return fail(people.error());
        m_made.people = std::move(*people);
        if (const Done read = readOwnPdfs(); !read)
            return fail(read.error());
        if (m_made.people.shown.isEmpty())
            return std::move(m_made);
        m_volume.titles = titlesOf(m_made.people.shown);
        m_volume.groups = booklet::arranged(m_made.people.shown, m_order.order, m_volume.titles);
        if (const Done filled = fillVolume(); !filled)
            return fail(filled.error());
        if (const Done set = setCvs(); !set)
            return fail(set.error());
        bind();
        if (m_task.isCancelled())
            return cancelled();
        return std::move(m_made);
    }

private:
    // Whose PDF cannot be bound is left out, or stands there without it.
    [[nodiscard]] Done readOwnPdfs()
    {
        QList<Shown *> theirs;
        QList<Id<domain::File>> files;
        for (Shown &each : m_made.people.shown) {
            if ((each.source != booklet::CvSource::OwnPdf && !each.isOwnAfter) || !each.member.cv)
                continue;
            theirs.append(&each);
            files.append(*each.member.cv);
        }
        auto read = ownPdfs(m_workspace, files, m_order.sanitiser, m_task, [this](qint64 done, qint64 all) {
            m_task.step(done, all, QCoreApplication::translate("Workspace", "Reading the CVs"));
        });
        if (!read)
            return fail(read.error());
        for (qsizetype i = 0; i < theirs.size(); ++i) {
            typeset::OwnPages &own = (*read)[size_t(i)];
            if (own.fault != typeset::PdfFault::None) {
                doWithout(*theirs[i], own.fault);
                continue;
            }
            if (m_order.sheets.form == typeset::SheetForm::PrintShop && !own.looseFonts.isEmpty())
                m_made.looseFonts.append(theirs[i]->member);
            m_own.insert(theirs[i]->member.id, std::move(own));
        }
        m_made.people.shown.removeIf([&](const Shown &each) {
            return each.source == booklet::CvSource::OwnPdf && !m_own.contains(each.member.id);
        });
        return {};
    }
    void doWithout(Shown &shown, typeset::PdfFault fault)
    {
        if (!shown.hasStructured) {
            m_made.people.leftOut.append({shown.member, Reason::PdfCannotBeBound, typeset::sentenceOf(fault)});
            return;
        }
        m_made.people.withoutOwn.append(shown.member);
        shown.source = booklet::CvSource::Structured;
        shown.isOwnAfter = false;
    }

    [[nodiscard]] Done fillVolume()
    {
        m_volume.cohort = m_workspace.cohort().name;
        m_volume.day = m_workspace.clock().today();
        m_volume.created = m_workspace.clock().now();
        m_volume.author = m_order.author;
        m_volume.isAnonymous = m_order.isAnonymous;
        m_volume.texts = m_order.texts;
        return m_workspace.store().read([&](Reader &reader) {
            const auto options = operations::reportOptionsOf(reader, m_workspace.cohort().id);
            const bool hasLogo = m_order.hasLogo && options.logo;
            if (const auto logo = hasLogo ? reader.find(*options.logo) : std::nullopt)
                m_volume.logo = logo->bytes;
            if (m_order.to)
                m_volume.letter = letterTo(reader.find(*m_order.to));
            const auto offer = m_order.to && m_order.offer ? reader.find(*m_order.offer) : std::nullopt;
            if (offer)
                m_volume.letter->post = offer->position;
            m_volume.signer = options;
            if (m_volume.texts.contact.trimmed().isEmpty()) {
                QStringList lines{options.signer, options.signerRole, options.signedAt};
                lines.removeAll(QString());
                m_volume.texts.contact = lines.join(u'\n');
            }
        });
    }

    [[nodiscard]] booklet::CoveringLetter letterTo(const std::optional<domain::Company> &company) const
    {
        booklet::CoveringLetter letter;
        letter.text = m_order.letter;
        if (company)
            letter.to = QStringList{company->name, company->address,
                                    QString(company->postalCode + u' ' + company->city).trimmed()};
        letter.to.removeAll(QString());
        return letter;
    }

    // Read one after the other in this thread; meanwhile another lays them out, and this one helps once all are read: no CV knows
    // of another.
    [[nodiscard]] Done setCvs()
    {
        size_t most = 0; // a CV has two parts at most: neither list changes its size while both threads know it
        for (const booklet::Group &group : m_volume.groups)
            most += 2 * group.cvs.size();
        m_toLayOut.resize(most);
        m_cvs.resize(most);
        m_boxed.resize(most);
        SideWork other([this] { layOutWhatIsRead(Helps::WhileReading); });
        Done read;
        {
            // For the other to see that there is no more: also where something is thrown, it would be waited for in vain.
            const auto end = qScopeGuard([this] {
                m_isAllRead = true;
                m_read.release();
            });
            read = readCvs();
            m_isStopped = m_isStopped || !read;
            if (read)
                layOutWhatIsRead(Helps::AfterReading);
        }
        other.wait();
        m_cvs.resize(m_parts);
        if (!read)
            return read;
        return m_isStopped ? cancelled() : Done();
    }
    [[nodiscard]] Done readCvs()
    {
        for (booklet::Group &group : m_volume.groups) {
            for (BoundCv &cv : group.cvs) {
                if (m_task.isCancelled())
                    return cancelled();
                if (const Done set = setCv(cv); !set)
                    return set;
            }
        }
        return {};
    }
    enum class Helps { WhileReading, AfterReading };
    void layOutWhatIsRead(Helps helps)
    {
        const Speaking speaking(m_formats.language()); // in either thread
        std::optional<typeset::LineMemory> memory; // headings and years are the same in many of them, the rest is not
        for (size_t done = 0;; ++done) {
            if (helps == Helps::WhileReading)
                m_read.acquire();
            else if (!m_read.tryAcquire())
                return;
            const size_t next = m_next++;
            if (m_isStopped || (m_isAllRead && next >= m_parts))
                return;
            if (done % kCvsRemembered == 0)
                memory.emplace();
            if (helps == Helps::AfterReading) { // who waits hears of one thread
                m_task.step(qint64(next), qint64(m_parts),
                            QCoreApplication::translate("Workspace", "Laying out the pages"));
                m_isStopped = m_isStopped || m_task.isCancelled();
            }
            typeset::PageList pages = m_toLayOut[next]();
            m_boxed[next].letters = typeset::lettersInNoFont(pages);
            m_cvs[next] = std::move(pages);
            m_toLayOut[next] = {}; // with all it holds
        }
    }
    void setOwn(const BoundCv &cv)
    {
        const auto aloud = [title = cv.title](int page, int count) {
            //: read aloud in place of a page that somebody made themselves: %1 is a name, %2 and %3 are numbers
            return QCoreApplication::translate("Workspace", "CV of %1, page %2 of %3")
                .arg(title, QString::number(page), QString::number(count));
        };
        layOutLater(cv, [pages = m_own.value(cv.who.member.id), foot = booklet::footOf(m_volume, cv),
                         language = rebond::codeOf(m_formats.language()),
                         aloud] { return typeset::insertedPages(pages, foot, language, aloud); });
    }
    [[nodiscard]] Done setCv(BoundCv &cv)
    {
        if (cv.who.source == booklet::CvSource::OwnPdf) {
            setOwn(cv);
            return {};
        }
        CvOrder order;
        order.style = m_order.style;
        order.isAnonymous = !cv.who.isNamed;
        order.hasCode = m_order.hasCodes;
        auto paper = cvPaper(m_workspace, cv.who.member.id, order);
        if (!paper)
            return fail(paper.error());
        if (!cv.who.tellsContact)
            paper->resume = cv::withoutContact(paper->resume);
        if (m_order.hasPhotos && cv.who.photo)
            paper->portrait = {.key = cv.who.photo->toString(), .shelf = m_volume.shelf};
        if (paper->hasCode && cv::linkCodeOf(paper->resume) != cv::LinkCode::Drawn)
            m_made.codeless.append(cv.who.member.id);
        cv.headline = document::withoutEmoji(paper->resume.basics.label);
        layOutLater(cv, [page = std::move(*paper), foot = booklet::footOf(m_volume, cv)] {
            return layOutCv(page, foot).pages;
        });
        if (cv.who.isOwnAfter)
            setOwn(cv);
        return {};
    }
    void layOutLater(const BoundCv &cv, std::function<typeset::PageList()> pages)
    {
        const Member &member = cv.who.member;
        m_boxed[m_parts].whose = QStringLiteral("%1 (%2)").arg(member.displayName(), member.reference);
        m_toLayOut[m_parts++] = std::move(pages);
        m_read.release();
    }
    void bind()
    {
        m_made.pages = boundVolume(booklet::partsOf(m_volume, m_formats), std::move(m_cvs));
        m_made.pageCount = m_made.pages.count();
        if (const auto &labels = m_made.pages.navigation().labels; m_volume.letter && labels.size() > 1)
            m_made.letterPages = labels[1].page; // the cover, which is called otherwise
        tellBoxes();
        m_made.metadata = booklet::metadataOf(m_volume, m_formats);
        m_made.groups = m_volume.groups;
    }

    // By whose CV it is; what else is said, on the cover or in a letter, is nobody's.
    void tellBoxes()
    {
        QStringList elsewhere = typeset::lettersInNoFont(m_made.pages);
        if (elsewhere.isEmpty())
            return;
        for (const Boxed &each : m_boxed) {
            for (const QString &letter : each.letters)
                elsewhere.removeAll(letter);
            if (!each.letters.isEmpty())
                m_made.boxed.append(each);
        }
        if (!elsewhere.isEmpty())
            m_made.boxed.append({{}, elsewhere});
    }

    const Workspace &m_workspace;
    const BookletOrder &m_order;
    const Formats &m_formats;
    TaskContext &m_task;
    booklet::Volume m_volume;
    QHash<Id<Member>, typeset::OwnPages> m_own;
    std::vector<VolumePages> m_cvs;                             // in the order of the groups
    std::vector<std::function<typeset::PageList()>> m_toLayOut; // of each of them
    std::vector<Boxed> m_boxed;                                 // of each of them, too
    size_t m_parts = 0;                                         // that there are of both, while this thread reads
    QSemaphore m_read;                                          // of these, and once more when all are
    std::atomic<size_t> m_next = 0;                             // to be laid out
    std::atomic<bool> m_isAllRead = false;
    std::atomic<bool> m_isStopped = false;
    BookletPages m_made;
};

} // namespace

Result<Choice> bookletPeople(const Workspace &workspace, const BookletOrder &order)
{
    if (const Done sound = workspace.store().ensureSound(); !sound)
        return fail(sound.error());
    return workspace.store().read([&](Reader &reader) {
        const Id<domain::Cohort> cohort = workspace.cohort().id;
        const QList<Member> members = reader.list(Query<Member>().where(&Member::cohort, cohort));
        booklet::Asked asked;
        asked.isAnonymous = order.isAnonymous;
        asked.members = QSet<Id<Member>>(order.members.cbegin(), order.members.cend());
        asked.day = workspace.clock().today();
        asked.medium = order.medium;
        asked.own = order.own;
        Choice people = booklet::choose(members, storage::outcomesOf(reader, cohort),
                                        storage::consentsOf(reader, cohort), cvsOfMembers(reader, members, asked.own),
                                        asked);
        dropBrokenPhotos(reader, people);
        findTellingWords(reader, people, asked.day);
        return people;
    });
}

Result<BookletPages> layOutBooklet(const std::shared_ptr<const Workspace> &workspace, const BookletOrder &order,
                                   const Formats &formats, TaskContext &task)
{
    return BookletMaker(*workspace, order, formats, task, std::make_shared<FileShelf>(workspace->store(), workspace))
        .made();
}

Result<BookletFile> bookletFile(const Workspace &workspace, const BookletOrder &order, const Formats &formats,
                                TaskContext &task)
{
    if (const Done whole = order.to ? ensureNoFields(order.letter) : Done(); !whole)
        return fail(whole.error());
    auto made = BookletMaker(workspace, order, formats, task, std::make_shared<FileShelf>(workspace.store())).made();
    if (!made)
        return fail(made.error());
    if (made->people.shown.isEmpty())
        return fail(nobodyInTheBooklet(made->people, formats));
    typeset::SheetOrder form = order.sheets;
    form.loosePages = made->letterPages;
    typeset::PageList sheets = typeset::onSheets(std::exchange(made->pages, {}), form);
    if (form.form == typeset::SheetForm::StapledA5)
        made->sheets = sheets.count() / 2 - made->letterPages;
    auto pdf = typeset::writePdf(std::move(sheets), made->metadata, task);
    if (!pdf)
        return fail(pdf.error());
    return BookletFile{std::move(*made), std::move(*pdf)};
}

Result<BookletPages> writeBooklet(const Workspace &workspace, const BookletOrder &order, const Formats &formats,
                                  const QString &path, TaskContext &task)
{
    BookletPages booklet;
    const Done written = writeMade(path, task, [&]() -> Result<QByteArray> {
        auto made = bookletFile(workspace, order, formats, task);
        if (!made)
            return fail(made.error());
        booklet = std::move(made->booklet);
        return std::move(made->pdf);
    });
    return written ? Result<BookletPages>(std::move(booklet)) : fail(written.error());
}

QString proposedBookletName(const Workspace &workspace, const BookletOrder &order, const Formats &formats)
{
    booklet::Volume volume;
    volume.cohort = workspace.cohort().name;
    volume.isAnonymous = order.isAnonymous;
    return proposedName(booklet::metadataOf(volume, formats).title) + QStringLiteral(".pdf");
}

} // namespace rebond::workspace
