// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/dossier.h"

#include "backup/erasures.h"
#include "base/dates.h"
#include "base/safefile.h"
#include "exchange/export.h"
#include "exchange/lookups.h"
#include "sheets/guard.h"
#include "sheets/writer.h"
#include "sheets/zipwriter.h"
#include "storage/fileheader.h"
#include "storage/mappings/all.h"
#include "storage/persondata.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace rebond::workspace {

namespace {

using storage::PersonRecords;
using storage::Reader;

constexpr int kMostMentions = 20; // to look through by hand

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

Result<PersonRecords> recordsOf(Reader &reader, Id<domain::Member> member)
{
    auto records = storage::recordsOfPerson(reader, member);
    if (!records)
        return notFound(Tr::tr("This member is no longer in the file."));
    return std::move(*records);
}

QString dayCell(const std::optional<QDate> &day)
{
    return day ? dateCell(*day) : QString();
}

QByteArray table(const QList<QStringList> &lines)
{
    QList<sheets::Row> rows;
    for (const QStringList &line : lines) {
        rows.append(sheets::Row());
        for (const QString &cell : line)
            rows.last().append(sheets::guardCell(cell));
    }
    return sheets::writeCsv(rows);
}

// Headings and labels of files are French, as those of the lists.
QByteArray consentTable(const QList<domain::Consent> &consents)
{
    QList<QStringList> lines = {{QStringLiteral("Usage"), QStringLiteral("Support"), QStringLiteral("Donné le"),
                                 QStringLiteral("Expire le"), QStringLiteral("Retiré le"), QStringLiteral("Preuve")}};
    for (const domain::Consent &consent : consents) {
        lines.append({domain::labelOf(consent.use), domain::labelOf(consent.medium), dayCell(consent.givenOn),
                      dayCell(consent.expiresOn), dayCell(consent.withdrawnOn), consent.evidence});
    }
    return table(lines);
}

QString momentCell(const domain::Workshop &workshop)
{
    const auto cell = [](QTime time) { return time.toString(QStringLiteral("HH:mm")); };
    if (workshop.time && workshop.endTime)
        return cell(*workshop.time) + QStringLiteral("–") + cell(*workshop.endTime);
    if (workshop.time)
        return cell(*workshop.time);
    return workshop.halfDay == domain::HalfDay::Matin ? QStringLiteral("Matin") : QStringLiteral("Après-midi");
}

QString markCell(std::optional<domain::Presence> mark)
{
    if (!mark)
        return {};
    switch (*mark) {
    case domain::Presence::Present: return QStringLiteral("Présent");
    case domain::Presence::Retard: return QStringLiteral("Retard");
    case domain::Presence::Justifie: return QStringLiteral("Absent justifié");
    case domain::Presence::Absent: return QStringLiteral("Absent");
    }
    Q_UNREACHABLE();
}

// Who led the workshop and who the buddy is are data of others.
QByteArray workshopTable(const QList<storage::WorkshopTrace> &workshops)
{
    QList<QStringList> lines = {{QStringLiteral("Date"), QStringLiteral("Moment"), QStringLiteral("Intitulé"),
                                 QStringLiteral("Lieu"), QStringLiteral("Présence"), QStringLiteral("Convenu"),
                                 QStringLiteral("Fait"), QStringLiteral("Note")}};
    for (const auto &[workshop, noted] : workshops) {
        lines.append({dateCell(workshop.date), momentCell(workshop), workshop.title, workshop.place,
                      markCell(noted.mark), noted.agreed, noted.done, noted.note});
    }
    return table(lines);
}

// Who a relay is and how to reach them are data of others: what they publish under is not.
QByteArray relayTable(const QList<storage::RelayTrace> &relays)
{
    QList<QStringList> lines = {{QStringLiteral("Demandé le"), QStringLiteral("Réseau"), QStringLiteral("Compte"),
                                 QStringLiteral("Relayé le"), QStringLiteral("Lien"), QStringLiteral("Réaction"),
                                 QStringLiteral("Remercié le")}};
    for (const auto &[relay, request] : relays) {
        lines.append({dateCell(request.askedOn), relay.network, relay.handle, dayCell(request.doneOn), request.link,
                      request.reaction, dayCell(request.thankedOn)});
    }
    return table(lines);
}

// The offer as it is proposed to everybody; what was noted for ourselves about it is about nobody.
QByteArray offerTable(const QList<storage::OfferTrace> &offers)
{
    QList<QStringList> lines = {{QStringLiteral("Proposée le"), QStringLiteral("Offre"), QStringLiteral("Poste"),
                                 QStringLiteral("Réponse"), QStringLiteral("Répondu le"), QStringLiteral("Note")}};
    for (const auto &[offer, proposal] : offers) {
        lines.append({dateCell(proposal.proposedOn), offer.reference, offer.position,
                      proposal.answer ? domain::labelOf(*proposal.answer) : QString(), dayCell(proposal.answeredOn),
                      proposal.note});
    }
    return table(lines);
}

QByteArray buddyTable(const QList<domain::BuddyPair> &buddies)
{
    QList<QStringList> lines = {{QStringLiteral("Binôme depuis le")}};
    for (const domain::BuddyPair &pair : buddies)
        lines.append({dayCell(pair.since)});
    return table(lines);
}

QString audienceCell(const QString &audience)
{
    if (audience == u"funder")
        return QStringLiteral("Financeur");
    return audience == u"public" ? QStringLiteral("Public") : QStringLiteral("Interne");
}

QString placeCell(const QString &place)
{
    if (place == u"rebounded")
        return QStringLiteral("A rebondi");
    if (place == u"searching")
        return QStringLiteral("En recherche");
    if (place == u"training")
        return QStringLiteral("En formation");
    if (place == u"no_news")
        return QStringLiteral("Sans nouvelles");
    return place == u"neutralised" ? QStringLiteral("Neutralisé") : QStringLiteral("Autre situation");
}

// As the list of outcomes names it.
QString outcomeCell(const std::optional<storage::CountedOutcome> &outcome)
{
    if (!outcome)
        return {};
    return outcome->record ? outcome->record->reference : QStringLiteral("supprimée depuis");
}

QByteArray reportTable(const QList<storage::ReportTrace> &reports)
{
    QList<QStringList> lines = {{QStringLiteral("Arrêté au"), QStringLiteral("Tel que su le"),
                                 QStringLiteral("Figé le"), QStringLiteral("Destiné à"), QStringLiteral("Compté comme"),
                                 QStringLiteral("Compté par l'issue"), QStringLiteral("Classe"),
                                 QStringLiteral("Classe par l'issue"), QStringLiteral("En poste par")}};
    for (const storage::ReportTrace &report : reports) {
        const QString value = !report.isDurable ? QString()
                            : *report.isDurable ? QStringLiteral("Durable")
                                                : QStringLiteral("Transition");
        lines.append({dateCell(report.asOf), dayCell(report.knownBy), dateCell(report.frozenOn),
                      audienceCell(report.audience), placeCell(report.place), outcomeCell(report.outcome), value,
                      outcomeCell(report.best), outcomeCell(report.working)});
    }
    return table(lines);
}

QByteArray journalTable(const QList<storage::JournalTrace> &journal)
{
    QList<QStringList> lines = {
        {QStringLiteral("Instant (UTC)"), QStringLiteral("Auteur"), QStringLiteral("Opération")}};
    for (const storage::JournalTrace &entry : journal)
        lines.append({entry.at.toString(QStringLiteral("dd/MM/yyyy HH:mm")), entry.author, entry.label});
    return table(lines);
}

// Names within the archive are plain: not every program that unpacks one knows its letters.
QByteArray plainName(exchange::ListKind kind)
{
    return kind == exchange::ListKind::Outreach ? QByteArray("demarches") : exchange::fileNameOf(kind).toLatin1();
}

// Names come from outside: letters and digits alone are sure to be one in an archive.
QByteArray endingOf(const domain::File &file)
{
    const QString ending = QFileInfo(file.name).suffix().toLower();
    const bool isPlain = !ending.isEmpty() && ending.size() <= 5
                      && std::all_of(ending.cbegin(), ending.cend(),
                                     [](QChar letter) { return letter.unicode() < 0x80 && letter.isLetterOrNumber(); });
    return isPlain ? ending.toLatin1() : QByteArray("bin");
}

// References are the user's to give, and unique, also without what names of files do not bear.
QByteArray plainReference(const QString &reference)
{
    return QUrl::toPercentEncoding(reference, " ", ".");
}

constexpr char kMark[] = "\xEF\xBB\xBF"; // of UTF-8

struct Part
{
    sheets::ZipEntry entry;
    QString says;
};

// The files of acts and press mentions, each given to `add` as a part.
template<typename Add>
void addFiles(const PersonRecords &person, const Add &add)
{
    for (const domain::Act &act : person.acts) {
        const QByteArray name = "annonces/" + plainReference(act.reference);
        //: %1 is the reference of an act of outreach
        const QString says = Tr::tr("the advertisement of act %1").arg(act.reference);
        if (!act.advertText.isEmpty())
            add(name + ".txt", QString(act.advertText).replace(u'\n', QStringLiteral("\r\n")).toUtf8().prepend(kMark),
                says);
        if (const auto advert = person.adverts.constFind(act.id); advert != person.adverts.constEnd())
            add(name + '.' + endingOf(*advert), advert->bytes, says);
        if (const auto sent = person.sent.constFind(act.id); sent != person.sent.constEnd())
            add("envois/" + plainReference(act.reference) + '.' + endingOf(*sent), sent->bytes,
                //: %1 is the reference of an act of outreach
                Tr::tr("what was sent with act %1").arg(act.reference));
    }
    for (const domain::PressMention &mention : person.press) {
        if (const auto scan = person.scans.constFind(mention.id); scan != person.scans.constEnd())
            add("presse/" + plainReference(mention.reference) + '.' + endingOf(*scan), scan->bytes,
                //: %1 is the reference of a press mention
                Tr::tr("what appeared, press mention %1").arg(mention.reference));
    }
}

QList<Part> partsOf(Reader &reader, const PersonRecords &person)
{
    QList<Part> parts;
    const auto add = [&parts](const QByteArray &name, const QByteArray &bytes, const QString &says) {
        parts.append(Part{{name, bytes}, says});
    };
    for (const exchange::PersonList &list : exchange::listsOf(reader, person)) {
        const auto rows = static_cast<int>(list.rows);
        //: %1 is a kind of list ("Outreach"); a line of the text in a person's file
        add(plainName(list.kind) + ".csv", list.csv,
            Tr::tr("%1: %n row(s)", nullptr, rows).arg(exchange::titleOf(list.kind)));
    }
    add("ateliers.csv", workshopTable(person.workshops),
        Tr::tr("the workshops you came to or missed, and what was noted there: %n row(s)", nullptr,
               static_cast<int>(person.workshops.size())));
    add("binome.csv", buddyTable(person.buddies),
        Tr::tr("that you have a buddy, whose name is theirs: %n row(s)", nullptr,
               static_cast<int>(person.buddies.size())));
    add("relais.csv", relayTable(person.relays),
        Tr::tr("the relays that were asked to pass on your search: %n row(s)", nullptr,
               static_cast<int>(person.relays.size())));
    add("offres.csv", offerTable(person.offers),
        Tr::tr("the offers that were proposed to you, and what you answered: %n row(s)", nullptr,
               static_cast<int>(person.offers.size())));
    add("consentements.csv", consentTable(person.consents),
        Tr::tr("what you agreed to, and what you withdrew: %n row(s)", nullptr,
               static_cast<int>(person.consents.size())));
    add("rapports.csv", reportTable(person.reports),
        Tr::tr("the reports that were handed out and count you, without your name: %n row(s)", nullptr,
               static_cast<int>(person.reports.size())));
    add("journal.csv", journalTable(person.journal),
        Tr::tr("when something about you was written, and by whom: %n row(s)", nullptr,
               static_cast<int>(person.journal.size())));
    addFiles(person, add);
    if (person.photo)
        add("photo." + endingOf(*person.photo), person.photo->bytes, Tr::tr("your photo"));
    if (person.cv)
        add("cv." + endingOf(*person.cv), person.cv->bytes, Tr::tr("your CV"));
    int version = 0;
    for (const domain::Cv &cv : person.cvs) {
        //: %1 is the name of one of several versions of a CV
        add("cv/" + QByteArray::number(++version) + ".json", cv.resume.toUtf8(),
            Tr::tr("your CV as it was entered, version “%1”, for programs that read JSON Resume").arg(cv.name));
    }
    return parts;
}

QByteArray readMe(const PersonRecords &person, const QString &cohort, const QList<Part> &parts, QDate today,
                  const Formats &formats)
{
    //: %1 is a person
    QString text = Tr::tr("The data held about %1").arg(person.member.displayName()) + QStringLiteral("\n\n");
    //: %1 is the name of a cohort, %2 a date
    text += Tr::tr("In the file of the cohort %1, as on %2.").arg(formats.quoted(cohort), formats.date(today))
          + QStringLiteral("\n\n");
    for (const Part &part : parts)
        text += QStringLiteral("- %1 – %2\n").arg(QString::fromLatin1(part.entry.name), part.says);
    text += u'\n'
          + Tr::tr("The lists can be opened with any spreadsheet. Acts made together with others are there without the "
                   "others' names. You may have what is wrong put right, or all of it erased: ask those who gave you "
                   "this file.")
          + u'\n';
    return text.replace(u'\n', QStringLiteral("\r\n")).toUtf8().prepend(kMark);
}

} // namespace

Result<Id<domain::Member>> memberMeant(const Workspace &workspace, const QString &words)
{
    return workspace.store().read([&](Reader &reader) -> Result<Id<domain::Member>> {
        const exchange::MemberLookup lookup(reader, workspace.cohort().id);
        return lookup.resolve(words);
    });
}

Result<PersonHolding> holdingOf(const Workspace &workspace, Id<domain::Member> member)
{
    PersonHolding holding;
    const auto records = workspace.store().read([&](Reader &reader) {
        auto found = recordsOf(reader, member);
        if (found)
            holding.mentions = storage::mentionsOf(reader, found->member, kMostMentions);
        return found;
    });
    if (!records)
        return fail(records.error());
    holding.member = records->member;
    holding.hasPhoto = records->photo.has_value();
    holding.hasCv = records->cv.has_value();
    holding.workshops = records->workshops.size();
    holding.press = records->press.size();
    holding.relays = records->relays.size();
    holding.offers = records->offers.size();
    holding.consents = records->consents.size();
    holding.interviews = records->interviews.size();
    holding.outcomes = records->outcomes.size();
    holding.checkpoints = records->checkpoints.size();
    for (const domain::Act &act : records->acts)
        ++(storage::isTheirsAlone(act) ? holding.ownActs : holding.sharedActs);
    holding.reports = records->reports.size();
    holding.journalEntries = records->journal.size();
    const backup::Kept kept = backup::keptWith(workspace.path(), member);
    holding.backups = kept.backups;
    holding.copies = kept.copies;
    return holding;
}

Done writeDossier(const Workspace &workspace, Id<domain::Member> member, const Formats &formats, const QString &output)
{
    if (const Done replaceable = storage::ensureNoCohortFile(output); !replaceable)
        return replaceable;
    if (const Done sound = workspace.store().ensureSound(); !sound)
        return sound;
    const auto entries = workspace.store().read([&](Reader &reader) -> Result<QList<sheets::ZipEntry>> {
        const auto person = recordsOf(reader, member);
        if (!person)
            return fail(person.error());
        const QList<Part> parts = partsOf(reader, *person);
        QList<sheets::ZipEntry> made = {
            {"LISEZMOI.txt", readMe(*person, workspace.cohort().name, parts, workspace.clock().today(), formats)}};
        for (const Part &part : parts)
            made.append(part.entry);
        return made;
    });
    if (!entries)
        return fail(entries.error());
    const auto zip = sheets::makeZip(*entries);
    return zip ? writeWhole(output, *zip) : Done(fail(zip.error()));
}

} // namespace rebond::workspace
