// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pressbook.h"

#include "base/safefile.h"
#include "booklet/pressbook.h"
#include "domain/consent.h"
#include "domain/nameguard.h"
#include "figures/reading.h"
#include "operations/reportoptions.h"
#include "pictures/photo.h"
#include "storage/mappings/all.h"
#include "storage/store.h"
#include "typeset/ownpages.h"
#include "typeset/pdf.h"
#include "workspace/boundvolume.h"
#include "workspace/sanitiser.h"
#include "workspace/sitevisits.h"
#include "workspace/workspace.h"
#include "workspace/writing.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace rebond::workspace {

namespace {

using booklet::BookedMention;
using domain::Member;
using domain::PressMention;
using storage::Query;
using storage::Reader;

constexpr double kScanDots = 150; // an inch of a picture that is smaller than the page

// A page with fewer words is a picture with something stamped on it: by the telephone that took it, a date, a number.
constexpr qsizetype kFewestWords = 10;

bool hasEnoughWords(const QString &page)
{
    return page.simplified().split(u' ', Qt::SkipEmptyParts).size() >= kFewestWords;
}

class PressBookText
{
    Q_DECLARE_TR_FUNCTIONS(PressBook)
};

Error nothingInThePress()
{
    return {Error::Kind::Invalid,
            PressBookText::tr(
                "There is nothing in the press register that could be shown, so nothing was written: enter or "
                "import press mentions first."),
            {}};
}

class PressBookMaker
{
public:
    PressBookMaker(const Workspace &workspace, const PressBookOrder &order, const Formats &formats, TaskContext &task)
        : m_workspace(workspace),
          m_order(order),
          m_formats(formats),
          m_task(task),
          m_sanitiser(order.sanitiser)
    {}

    Result<PressBookMade> made()
    {
        if (const Done sound = m_workspace.store().ensureSound(); !sound)
            return fail(sound.error());
        if (const Done read = m_workspace.store().read([this](Reader &reader) { readAll(reader); }); !read)
            return fail(read.error());
        if (m_book.mentions.isEmpty())
            return fail(nothingInThePress());
        if (const Done visits = readVisits(); !visits)
            return fail(visits.error());
        if (const Done set = setScans(); !set)
            return fail(set.error());
        tellLeftOut();
        bind();
        if (m_task.isCancelled())
            return cancelled();
        return std::move(m_made);
    }

private:
    using Pages = VolumePages;

    void readAll(Reader &reader)
    {
        const Id<domain::Cohort> cohort = m_workspace.cohort().id;
        m_book.cohort = m_workspace.cohort().name;
        m_book.day = m_workspace.clock().today();
        m_book.created = m_workspace.clock().now();
        m_book.author = m_order.author;
        m_book.isInternal = m_order.isInternal;
        const auto options = operations::reportOptionsOf(reader, cohort);
        if (const auto logo = options.logo ? reader.find(*options.logo) : std::nullopt)
            m_book.logo = logo->bytes;
        readPeople(reader, cohort);
        const auto mentions = reader.list(
            Query<PressMention>().where(&PressMention::cohort, cohort).orderBy(&PressMention::date));
        for (const PressMention &mention : mentions)
            take(mention);
    }

    // Who may be named today, and who must not be.
    void readPeople(Reader &reader, Id<domain::Cohort> cohort)
    {
        const auto members = reader.list(Query<Member>().where(&Member::cohort, cohort));
        for (const Member &member : members) {
            const auto consents = reader.list(Query<domain::Consent>().where(&domain::Consent::member, member.id));
            if (domain::allows(consents, domain::ConsentUse::Name, domain::ConsentMedium::Press, m_book.day)) {
                m_named.insert(member.id, member.displayName());
                continue;
            }
            m_hidden.add(member);
            m_isSomebodyHidden = true;
        }
    }

    void take(const PressMention &mention)
    {
        const QString address = QUrl::fromPercentEncoding(mention.url.toUtf8());
        const bool isTelling = m_hidden.findsFamilyName(mention.title) || m_hidden.findsFamilyName(mention.outlet)
                            || m_hidden.findsFamilyName(mention.journalist) || m_hidden.findsFamilyName(address);
        if (isTelling && !m_order.isInternal) {
            ++m_mentionsLeftOut;
            return;
        }
        BookedMention booked;
        booked.mention = mention;
        for (const Id<Member> &member : mention.members) {
            if (m_named.contains(member))
                booked.quoted.append(m_named.value(member));
        }
        booked.hasScan = mention.scan.has_value();
        if (booked.hasScan && !m_order.isInternal && booked.quoted.size() < mention.members.size()) {
            booked.hasScan = false;
            ++m_scansLeftOut;
        }
        m_book.mentions.append(booked);
    }

    // Of the press, what the book tells; of what was sent, what its readers are told in a report.
    [[nodiscard]] Done readVisits()
    {
        auto visits = siteVisits(m_workspace);
        if (!visits)
            return fail(visits.error());
        m_book.visits = std::move(*visits);
        m_book.visits.press.clear();
        for (const BookedMention &booked : std::as_const(m_book.mentions))
            m_book.visits.press.append(booked.mention);
        const auto reader = m_order.isInternal ? figures::Audience::Internal : figures::Audience::Public;
        if (!figures::Reading::tells(reader, figures::FigureId::ActsForCollective))
            m_book.visits.groupActs.clear();
        return {};
    }

    [[nodiscard]] Done setScans()
    {
        qint64 at = 0;
        for (BookedMention &booked : m_book.mentions) {
            m_task.step(at++, m_book.mentions.size(), PressBookText::tr("Reading the scans"));
            if (m_task.isCancelled())
                return cancelled();
            if (!booked.hasScan)
                continue;
            const auto file = m_workspace.store().read(
                [&](Reader &reader) { return reader.find(*booked.mention.scan); });
            if (!file)
                return fail(file.error());
            auto pages = *file ? pagesOf(**file, booked) : Result<std::optional<Pages>>(std::nullopt);
            if (!pages)
                return fail(pages.error());
            booked.hasScan = pages->has_value();
            if (*pages)
                m_scans.push_back(std::move(**pages));
        }
        return {};
    }

    // None where it cannot be shown, which is told.
    Result<std::optional<Pages>> pagesOf(const domain::File &file, const BookedMention &booked)
    {
        const document::Running foot = booklet::footOf(m_book, booked, m_formats);
        const QString title = booklet::titleOf(booked, m_formats);
        if (file.mediaType.startsWith(QLatin1String("image/"))) {
            const auto picture = m_sanitiser.picture(file.bytes, PictureUse::Photo, m_task);
            if (!picture && picture.error().kind != Error::Kind::Invalid)
                return fail(picture.error());
            if (!picture) {
                tellUnfit(booked, picture.error().sentence);
                return std::optional<Pages>();
            }
            m_unsearched.append(booked.mention.reference);
            return std::optional<Pages>(pictureOf(picture->pixels, title, foot));
        }
        const auto own = m_sanitiser.sanitised(file.bytes, m_task);
        if (!own)
            return fail(own.error());
        if (own->pages.fault != typeset::PdfFault::None) {
            tellUnfit(booked, typeset::sentenceOf(own->pages.fault));
            return std::optional<Pages>();
        }
        const auto mayStand = search(*own->pages.pdf, booked);
        if (!mayStand)
            return fail(mayStand.error());
        if (!*mayStand)
            return std::optional<Pages>();
        const auto aloud = [title](int page, int count) {
            //: read aloud in place of a page that was scanned: %1 says of what, %2 and %3 are numbers
            return PressBookText::tr("Scan: %1, page %2 of %3")
                .arg(title, QString::number(page), QString::number(count));
        };
        return std::optional<Pages>(typeset::insertedPages(own->pages, foot, codeOf(m_formats.language()), aloud));
    }

    // For the names of those who have not agreed, whoever is entered as quoted. False where others must not get it.
    Result<bool> search(const QByteArray &pdf, const BookedMention &booked)
    {
        if (!m_isSomebodyHidden)
            return true;
        const auto words = m_sanitiser.words(pdf, m_task);
        if (!words)
            return fail(words.error());
        const QString &reference = booked.mention.reference;
        const QStringList names = m_hidden.familyNamesInProse(words->pages.join(u'\n'));
        if (!names.isEmpty()) {
            const QString list = m_formats.list(names);
            //: %1 is the reference of a press mention, %2 a list of names
            m_made.remarks.append((m_order.isInternal ? PressBookText::tr("The scan of %1 names people who have not "
                                                                          "agreed to be named in the press: %2.")
                                                      //: %1 is the reference of a press mention, %2 a list of names
                                                      : PressBookText::tr("The scan of %1 is left out: it names people "
                                                                          "who have not agreed to be named in the "
                                                                          "press: %2."))
                                      .arg(reference, list));
            return m_order.isInternal;
        }
        const bool isAllRead = words->fault == typeset::PdfFault::None
                            && std::all_of(words->pages.cbegin(), words->pages.cend(), hasEnoughWords);
        if (!isAllRead)
            m_unsearched.append(reference);
        return true;
    }

    // Decoded and written anew: nothing of the file comes in but what is seen.
    [[nodiscard]] document::Document pictureOf(const QImage &picture, const QString &title,
                                               const document::Running &foot) const
    {
        document::Document document;
        document.metadata.title = title;
        document.metadata.language = codeOf(m_formats.language());
        document.footer = foot;
        document.blocks.emplace_back(document::Picture{.bytes = pictures::encodePhoto(picture),
                                                       .width = picture.width() * 72 / kScanDots,
                                                       .height = picture.height() * 72 / kScanDots,
                                                       //: read aloud in place of a picture: %1 says of what
                                                       .alternative = PressBookText::tr("Scan: %1").arg(title)});
        return document;
    }

    void tellUnfit(const BookedMention &booked, const QString &why)
    {
        //: %1 is the reference of a press mention, %2 a sentence
        m_made.remarks.append(PressBookText::tr("The scan of %1 is not in it. %2").arg(booked.mention.reference, why));
    }
    void tellLeftOut()
    {
        if (m_mentionsLeftOut > 0)
            m_made.remarks.append(
                PressBookText::tr("%n mention(s) left out: what they say names somebody who has not agreed to be "
                                  "named in the press.",
                                  nullptr, m_mentionsLeftOut));
        if (m_scansLeftOut > 0)
            m_made.remarks.append(PressBookText::tr("%n scan(s) left out: somebody who is quoted has not agreed to be "
                                                    "named in the press.",
                                                    nullptr, m_scansLeftOut));
        if (!m_unsearched.isEmpty() && m_isSomebodyHidden && !m_order.isInternal)
            //: %1 is a list of references of press mentions
            m_made.doubts.append(PressBookText::tr("%n scan(s) are pictures, whose words Rebond cannot search: %1. "
                                                   "Look whether they name somebody who has not agreed to be named in "
                                                   "the press before you hand the book on.",
                                                   nullptr, static_cast<int>(m_unsearched.size()))
                                     .arg(m_formats.list(m_unsearched)));
    }

    void bind()
    {
        m_made.mentions = static_cast<int>(m_book.mentions.size());
        m_made.scans = static_cast<int>(m_scans.size());
        m_made.pages = boundVolume(booklet::partsOf(m_book, m_formats), std::move(m_scans));
        m_made.metadata = booklet::metadataOf(m_book, m_formats);
    }

    const Workspace &m_workspace;
    const PressBookOrder &m_order;
    const Formats &m_formats;
    TaskContext &m_task;
    Sanitiser m_sanitiser;
    booklet::PressBook m_book;
    QHash<Id<Member>, QString> m_named;
    domain::NameGuard m_hidden;
    bool m_isSomebodyHidden = false;
    QStringList m_unsearched;   // references of mentions whose scan says nothing that could be searched
    std::vector<Pages> m_scans; // in the order of the mentions
    int m_mentionsLeftOut = 0;
    int m_scansLeftOut = 0;
    PressBookMade m_made;
};

} // namespace

Result<PressBookMade> layOutPressBook(const Workspace &workspace, const PressBookOrder &order, const Formats &formats,
                                      TaskContext &task)
{
    return PressBookMaker(workspace, order, formats, task).made();
}

Done writePressBook(const PressBookMade &made, const QString &path, TaskContext &task)
{
    return writeMade(path, task, [&made, &task] { return typeset::writePdf(made.pages, made.metadata, task); });
}

Result<PressBookMade> writePressBook(const Workspace &workspace, const PressBookOrder &order, const Formats &formats,
                                     const QString &path, TaskContext &task, const TellDoubts &tell)
{
    PressBookMade book;
    const Done written = writeMade(path, task, [&]() -> Result<QByteArray> {
        auto made = layOutPressBook(workspace, order, formats, task);
        if (!made)
            return fail(made.error());
        book = *std::move(made);
        auto pdf = typeset::writePdf(book.pages, book.metadata, task);
        if (pdf && tell && !book.doubts.isEmpty() && !task.isCancelled())
            tell(book.doubts);
        return pdf;
    });
    return written ? Result<PressBookMade>(std::move(book)) : fail(written.error());
}

QString proposedPressBookName(const Workspace &workspace, const Formats &formats)
{
    booklet::PressBook book;
    book.cohort = workspace.cohort().name;
    return proposedName(booklet::metadataOf(book, formats).title) + QStringLiteral(".pdf");
}

} // namespace rebond::workspace
