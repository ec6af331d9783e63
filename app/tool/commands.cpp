// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include <QCoreApplication>

namespace rebond::tool {

namespace {

// A sentence of a table, marked there with QT_TRANSLATE_NOOP.
QString shown(const char *text)
{
    return QCoreApplication::translate("Tool", text);
}

QString usageOf(const Command &command)
{
    QString usage = QStringLiteral("rebond-tool ") + QLatin1String(command.name);
    for (const char *argument : command.arguments)
        usage += QLatin1Char(' ') + QLatin1String(argument);
    return usage;
}

QString linesOf(const QList<Option> &options)
{
    QString text;
    for (const Option &option : options) {
        QString form = QStringLiteral("--") + QLatin1String(option.name);
        if (option.takes != Takes::Nothing)
            form += QLatin1Char(' ') + QLatin1String(option.valueName);
        text += QStringLiteral("  %1  %2\n").arg(form, -26).arg(shown(option.help));
    }
    return text;
}

const Option kAsOf{"as-of", Takes::Date, kDateForm,
                   QT_TRANSLATE_NOOP("Tool", "the day the figures speak of; by default today")};
const Option kKnownBy{"known-by", Takes::Date, kDateForm,
                      QT_TRANSLATE_NOOP("Tool", "counts only what was known by that day")};
const Option kKind{"kind", Takes::OneOf,
                   "members|companies|contacts|outreach|interviews|outcomes|checkpoints|press|relays|offers|audience",
                   QT_TRANSLATE_NOOP("Tool", "which list")};
const Option kMember{"member", Takes::Text, "REF",
                     QT_TRANSLATE_NOOP("Tool", "who: a reference, an e-mail address or a name")};
const Option kJson{"json", Takes::Nothing, "", QT_TRANSLATE_NOOP("Tool", "the answer as JSON")};

// clang-format off
QList<Option> siteOptions()
{
    return {
        {"publisher", Takes::Text, "TEXT",
         QT_TRANSLATE_NOOP("Tool", "who answers for the site, for its legal notice: name and address")},
        {"contact", Takes::Text, "ADDRESS", QT_TRANSLATE_NOOP("Tool", "the e-mail address to which visitors write")},
        {"host", Takes::Text, "TEXT",
         QT_TRANSLATE_NOOP("Tool", "who serves the pages, for the legal notice: name and address")},
        {"address", Takes::Text, "URL",
         QT_TRANSLATE_NOOP("Tool", "where visitors will find it: then it has a list of news and one of its pages")},
        {"links", Takes::Text, "LINKS.txt",
         QT_TRANSLATE_NOOP("Tool", "useful links: on each line an address and, after a space, what it is")},
        {"languages", Takes::OneOf, "fr|en|fr,en|en,fr",
         QT_TRANSLATE_NOOP("Tool", "of the pages: fr, en, or both with a switch between them, as in fr,en; by default that of --lang")},
        {"no-pdf", Takes::Nothing, "", QT_TRANSLATE_NOOP("Tool", "leaves out the CVs as PDF and their booklet")},
        {"noindex", Takes::Nothing, "", QT_TRANSLATE_NOOP("Tool", "asks search engines not to list the site")},
    };
}

QList<Option> letterOptions()
{
    return {
        {"template", Takes::Text, "NAME", QT_TRANSLATE_NOOP("Tool", "which letter: its name or its reference")},
        {"text", Takes::Text, "TEXT.txt",
         QT_TRANSLATE_NOOP("Tool", "first keeps this text as the template of that name, with fields as {nom}")},
        {"list", Takes::OneOf, "companies|contacts|relays|members",
         QT_TRANSLATE_NOOP("Tool", "with --text: which list fills it in; by default companies")},
        {"sheet", Takes::OneOf, "letter|2x4|2x5|2x7|2x8|2x8-105|3x6|3x7|3x8|3x8-64|4x10|5x13",
         QT_TRANSLATE_NOOP("Tool", "with --text: a letter (the default), or labels, columns by rows")},
        {"subject", Takes::Text, "TEXT", QT_TRANSLATE_NOOP("Tool", "with --text: the subject, with fields")},
        {"to", Takes::Text, "REF,REF",
         QT_TRANSLATE_NOOP("Tool", "only to these: references or names, with commas between")},
        {"narrow", Takes::Text, "TEXT", QT_TRANSLATE_NOOP("Tool", "only where name, town or sector hold this")},
        {"member", Takes::Text, "REF",
         QT_TRANSLATE_NOOP("Tool", "in whose name; by default in the name of the group")},
        {"start", Takes::Number, "N", QT_TRANSLATE_NOOP("Tool", "the first label of the sheet, from 1 on")},
        {"note", Takes::Nothing, "",
         QT_TRANSLATE_NOOP("Tool", "notes the letters in the outreach, in one step, to be followed up")},
    };
}

QList<Option> hostOptions()
{
    return {
        {"user", Takes::Text, "NAME", QT_TRANSLATE_NOOP("Tool", "to whom the host lets files be sent")},
        {"host-key", Takes::Text, "SHA256:KEY",
         QT_TRANSLATE_NOOP("Tool", "the key of an SFTP host, as the host tells it: no other one is trusted")},
        {"folder", Takes::Text, "FOLDER",
         QT_TRANSLATE_NOOP("Tool", "where the site stands here, so that photos are not drawn again")},
    };
}
// clang-format on

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> list = {
        {"new",
         {"FILE"},
         {{"name", Takes::Text, "TEXT", QT_TRANSLATE_NOOP("Tool", "name of the cohort")},
          {"territory", Takes::Text, "06", QT_TRANSLATE_NOOP("Tool", "where it is")},
          {"starts", Takes::Date, kDateForm, QT_TRANSLATE_NOOP("Tool", "first day")},
          {"ends", Takes::Date, kDateForm, QT_TRANSLATE_NOOP("Tool", "last day")},
          {"goal", Takes::Number, "N", QT_TRANSLATE_NOOP("Tool", "rebounds aimed at")},
          {"add", Takes::Nothing, "", QT_TRANSLATE_NOOP("Tool", "puts one more cohort into a file that stands")}},
         {"name"},
         QT_TRANSLATE_NOOP("Tool", "makes a new cohort file"),
         false,
         runNew},
        {"demo", {"FILE"}, {}, {}, QT_TRANSLATE_NOOP("Tool", "writes the demonstration cohort"), true, runDemo},
        {"import",
         {"FILE", "INPUT"},
         {kKind,
          kJson,
          {"dry-run", Takes::Nothing, "",
           QT_TRANSLATE_NOOP("Tool", "tells what the import would do, and does nothing")},
          {"skip-refused", Takes::Nothing, "",
           QT_TRANSLATE_NOOP("Tool", "imports the other rows where some are refused")},
          {"sheet", Takes::Text, "NAME", QT_TRANSLATE_NOOP("Tool", "the sheet to read; by default the first")}},
         {"kind"},
         QT_TRANSLATE_NOOP("Tool", "reads a list, all or nothing"),
         false,
         runImport},
        {"export",
         {"FILE", "OUTPUT"},
         {kKind},
         {"kind"},
         QT_TRANSLATE_NOOP("Tool", "writes a list as import reads it"),
         false,
         runExport},
        {"figures",
         {"FILE"},
         {kAsOf,
          kKnownBy,
          kJson,
          {"explain", Takes::Text, "NAME", QT_TRANSLATE_NOOP("Tool", "lists the rows behind one figure as CSV")}},
         {},
         QT_TRANSLATE_NOOP("Tool", "prints the figures"),
         false,
         runFigures},
        {"report",
         {"FILE", "OUTPUT.pdf"},
         {kAsOf,
          kKnownBy,
          {"audience", Takes::OneOf, "internal|funder|public",
           QT_TRANSLATE_NOOP("Tool", "who reads it: internal names people, funder and public mask small numbers")}},
         {},
         QT_TRANSLATE_NOOP("Tool", "writes the progress report; .html gives a web page, .csv the list of all figures"),
         true,
         runReport},
        {"attendance",
         {"FILE", "OUTPUT.pdf"},
         {{"workshop", Takes::Text, "REF", QT_TRANSLATE_NOOP("Tool", "which workshop: its reference")}},
         {"workshop"},
         QT_TRANSLATE_NOOP("Tool", "writes the attendance sheet of a workshop"),
         true,
         runAttendance},
        {"followup",
         {"FILE", "OUTPUT.pdf"},
         {kMember},
         {"member"},
         QT_TRANSLATE_NOOP("Tool",
                           "writes the follow-up sheet of a member: what is next, what happened, room to write"),
         true,
         runFollowUp},
        {"letter",
         {"FILE", "OUTPUT.pdf"},
         letterOptions(),
         {"template"},
         QT_TRANSLATE_NOOP("Tool", "writes letters or labels to a list, by a template, in one PDF"),
         true,
         runLetter},
        {"attach",
         {"FILE", "FOLDER"},
         {{"kind", Takes::OneOf, "photos|cvs|scans", QT_TRANSLATE_NOOP("Tool", "which files")},
          {"dry-run", Takes::Nothing, "", QT_TRANSLATE_NOOP("Tool", "only says who would get what")},
          {"skip-refused", Takes::Nothing, "",
           QT_TRANSLATE_NOOP("Tool", "takes the other files where some are refused")},
          kJson},
         {"kind"},
         QT_TRANSLATE_NOOP("Tool", "takes photos or CVs named by reference or by “Nom Prénom”, or scans of the press"),
         true,
         runAttach},
        {"trombinoscope",
         {"FILE", "OUTPUT.pdf"},
         {{"paper", Takes::OneOf, "A4|A3", QT_TRANSLATE_NOOP("Tool", "the sheet; by default A4")},
          {"landscape", Takes::Nothing, "", QT_TRANSLATE_NOOP("Tool", "the long side of the sheet below")},
          {"columns", Takes::Number, "N",
           QT_TRANSLATE_NOOP("Tool", "people side by side, 1 to 20; of a roll-call, boxes to tick")},
          {"rows", Takes::Number, "N", QT_TRANSLATE_NOOP("Tool", "rows of people on a page, 1 to 20")},
          {"order", Takes::OneOf, "sector|occupation|name",
           QT_TRANSLATE_NOOP("Tool", "with headings by sector or occupation, or by name (the default)")},
          {"variant", Takes::OneOf, "directory|poster|roll-call|tents|badges",
           QT_TRANSLATE_NOOP("Tool", "directory (the default), poster (everybody on one page), tents for the table and "
                                     "badges show who has agreed to it; roll-call names everybody, to tick and sign")},
          {"rebounds", Takes::Nothing, "",
           QT_TRANSLATE_NOOP("Tool",
                             "tells of those who have rebounded and agreed to have it told, on directory and poster")}},
         {},
         QT_TRANSLATE_NOOP("Tool", "writes the group as pictures and names"),
         true,
         runTrombinoscope},
        {"cv",
         {"FILE", "OUTPUT.pdf"},
         {kMember,
          {"anonymous", Takes::Nothing, "",
           QT_TRANSLATE_NOOP("Tool",
                             "without name, age, address, links and what tells whether it is a man or a woman")},
          {"template", Takes::OneOf, "classic|modern|compact",
           QT_TRANSLATE_NOOP("Tool", "how it looks; by default classic")},
          {"photo", Takes::Nothing, "",
           QT_TRANSLATE_NOOP("Tool", "with their photo, where they agreed to that in the booklet or in outreach")},
          {"qr-code", Takes::Nothing, "",
           QT_TRANSLATE_NOOP("Tool", "with the QR code of their profile link: LinkedIn's, or the first of the CV")},
          {"import", Takes::Text, "CV.json|CV.pdf",
           QT_TRANSLATE_NOOP("Tool", "first keeps this: JSON Resume, or a PDF that carries it, as the member's current "
                                     "version; any other PDF as their own CV")}},
         {"member"},
         QT_TRANSLATE_NOOP("Tool", "writes a member's CV; .json gives it as JSON Resume"),
         true,
         runCv},
        {"booklet",
         {"FILE", "OUTPUT.pdf"},
         {{"order", Takes::OneOf, "sector|occupation|name",
           QT_TRANSLATE_NOOP("Tool", "with dividers by sector (the default) or occupation, or by name alone")},
          {"anonymous", Takes::Nothing, "",
           QT_TRANSLATE_NOOP("Tool",
                             "without name, age, address, links and what tells whether it is a man or a woman")},
          {"members", Takes::Text, "REF,REF",
           QT_TRANSLATE_NOOP("Tool", "only these: references, e-mail addresses or names, with commas between")},
          {"template", Takes::OneOf, "classic|modern|compact",
           QT_TRANSLATE_NOOP("Tool", "how it looks; by default classic")},
          {"photos", Takes::Nothing, "",
           QT_TRANSLATE_NOOP("Tool", "with the photos on the CVs, of those who agreed to that")},
          {"qr-codes", Takes::Nothing, "",
           QT_TRANSLATE_NOOP("Tool", "with the QR code of each profile link, on CVs that tell one")},
          {"own-pdfs", Takes::OneOf, "missing|instead|after",
           QT_TRANSLATE_NOOP("Tool", "where members' own PDFs stand: missing, of who has no other CV (the default); "
                                     "instead of the pages that Rebond makes, or after them")},
          {"words", Takes::Text, "WORDS.txt",
           QT_TRANSLATE_NOOP("Tool", "a text of the facilitators that stands before the contents")},
          {"links", Takes::Text, "LINKS.txt",
           QT_TRANSLATE_NOOP("Tool", "useful links: on each line an address and, after a space, what it is")},
          {"contact", Takes::Text, "TEXT",
           QT_TRANSLATE_NOOP("Tool", "whom to write to, on the back; by default who signs the report")},
          {"sheets", Takes::OneOf, "pages|two-up|printer",
           QT_TRANSLATE_NOOP("Tool",
                             "pages (the default); two-up sets two on each side of A4, to be folded and stapled "
                             "as an A5 booklet; printer adds bleed and crop marks")},
          {"paper-thickness", Takes::Number, "N",
           QT_TRANSLATE_NOOP("Tool", "of two-up, in thousandths of a millimetre (some 100 at 80 g/m²): on each inner "
                                     "sheet pages stand nearer to the fold by it; by default 0")},
          {"cover", Takes::Text, "TEXT", QT_TRANSLATE_NOOP("Tool", "a text on the cover")},
          {"company", Takes::Text, "NAME",
           QT_TRANSLATE_NOOP("Tool", "for this company alone, with a letter to it before the cover: its reference, "
                                     "SIRET, SIREN or name")},
          {"offer", Takes::Text, "REF",
           QT_TRANSLATE_NOOP("Tool", "in answer to this offer, to its company: by default the CVs of those to whom it "
                                     "was proposed and who did not decline")},
          {"letter", Takes::Text, "LETTER.txt",
           QT_TRANSLATE_NOOP("Tool", "the words of that letter; by default Rebond has some")},
          {"sent", Takes::Nothing, "",
           QT_TRANSLATE_NOOP("Tool", "writes down that it was sent to that company, and keeps the very file with the "
                                     "act")},
          {"again", Takes::Nothing, "",
           QT_TRANSLATE_NOOP("Tool", "with --sent: once more to whom it went before, today or for that offer")},
          {"channel", Takes::OneOf, "livret|courriel|courrier|visite|salon",
           QT_TRANSLATE_NOOP("Tool", "how it was sent; by default livret, the booklet")},
          kJson},
         {},
         QT_TRANSLATE_NOOP("Tool", "writes the CVs of those who agreed to it as one booklet"),
         true,
         runBooklet},
        {"pressbook",
         {"FILE", "OUTPUT.pdf"},
         {{"audience", Takes::OneOf, "public|internal",
           QT_TRANSLATE_NOOP("Tool", "for whom: public (the default), or internal, with the tone")}},
         {},
         QT_TRANSLATE_NOOP("Tool", "writes what appeared in the press as one book, with its scans"),
         true,
         runPressBook},
        {"site",
         {"FILE", "FOLDER"},
         siteOptions(),
         {},
         QT_TRANSLATE_NOOP("Tool", "writes the web site of the group: what each member agreed to, and the count"),
         true,
         runSite},
        {"publish",
         {"FILE", "URL"},
         siteOptions() + hostOptions(),
         {},
         QT_TRANSLATE_NOOP("Tool", "sends the web site to its host, by WebDAV (https://…) or SFTP (sftp://…); the "
                                   "password is asked for, or taken from REBOND_PASSWORD"),
         true,
         runPublish},
        {"card",
         {"FILE", "OUTPUT.png"},
         {kMember,
          {"size", Takes::OneOf, "1200x627|1200x630|1080x1080|1600x900",
           QT_TRANSLATE_NOOP("Tool", "of the picture, in pixels; by default 1200x627")},
          kJson},
         {"member"},
         QT_TRANSLATE_NOOP("Tool", "draws the picture that sums a search up, of what the member agreed to"),
         true,
         runCard},
        {"check",
         {"FILE"},
         {kJson},
         {},
         QT_TRANSLATE_NOOP("Tool", "checks the file and lists doubtful data"),
         false,
         runCheck},
        {"backup",
         {"FILE", "OUTPUT"},
         {},
         {},
         QT_TRANSLATE_NOOP("Tool", "makes a checked copy, also while the file is in use"),
         false,
         runBackup},
        {"restore",
         {"BACKUP", "FILE"},
         {},
         {},
         QT_TRANSLATE_NOOP("Tool", "makes a cohort file of a backup, without the people erased since"),
         false,
         runRestore},
        {"dossier",
         {"FILE", "OUTPUT.zip"},
         {kMember},
         {"member"},
         QT_TRANSLATE_NOOP("Tool", "writes all that is held on a person, for that person"),
         false,
         runDossier},
        {"erase",
         {"FILE"},
         {kMember},
         {"member"},
         QT_TRANSLATE_NOOP("Tool", "erases a person's data; cannot be undone"),
         false,
         runErase},
    };
    return list;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

QString generalHelp()
{
    QString text = QCoreApplication::translate("Tool", "Usage: rebond-tool COMMAND FILE …") + QStringLiteral("\n\n");
    for (const Command &command : commands())
        text += QStringLiteral("  %1  %2\n").arg(usageOf(command), -36).arg(shown(command.help));
    text += u'\n' + QCoreApplication::translate("Tool", "Options of every command:") + u'\n' + linesOf(commonOptions());
    return text + u'\n'
         + QCoreApplication::translate("Tool", "rebond-tool COMMAND --help tells the options of one command.") + u'\n';
}

QString helpOf(const Command &command)
{
    //: %1 is a command with its arguments
    QString text = QCoreApplication::translate("Tool", "Usage: %1 [options]").arg(usageOf(command)) + u'\n'
                 + shown(command.help) + QStringLiteral("\n\n");
    return text + linesOf(command.options) + linesOf(commonOptions());
}

} // namespace rebond::tool
