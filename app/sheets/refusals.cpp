// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/refusals.h"

#include "sheets/row.h"

#include <QCoreApplication>
#include <QLocale>

namespace rebond::sheets::refusal {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

Error invalid(QString sentence, QString detail = {})
{
    return Error{Error::Kind::Invalid, std::move(sentence), std::move(detail)};
}

} // namespace

Error missing(const QString &file)
{
    //: %1 is the name of a file
    return Error{Error::Kind::NotFound,
                 Tr::tr("The file %1 does not exist. Check its name and its folder.").arg(file),
                 {}};
}

Error folder(const QString &file)
{
    //: %1 is the name of a folder
    return invalid(Tr::tr("%1 is a folder. Choose the file itself, in CSV, .xlsx or .ods format.").arg(file));
}

Error notRegular(const QString &file)
{
    //: %1 is the name of something in the file system that is no file (a device, a pipe)
    return invalid(Tr::tr("%1 is not an ordinary file. Save the list as a CSV, .xlsx or .ods file and choose that one.")
                       .arg(file));
}

Error unreadable(const QString &file, const QString &detail)
{
    //: %1 is the name of a file
    return Error{Error::Kind::Storage,
                 Tr::tr(
                     "The file %1 cannot be opened. Check that you have the right to read it and that no other program "
                     "is holding it.")
                     .arg(file),
                 detail};
}

Error readFailed(const QString &file, const QString &detail)
{
    //: %1 is the name of a file
    return Error{Error::Kind::Storage,
                 Tr::tr("Reading the file %1 failed half-way. Check the disk or the connection, copy the file to this "
                        "computer and try again.")
                     .arg(file),
                 detail};
}

Error empty(const QString &file)
{
    //: %1 is the name of a file
    return invalid(
        Tr::tr("The file %1 is empty (0 bytes). Save the list again in its program and choose that file.").arg(file));
}

Error tooLarge(const QString &file, qint64 maxMebibytes)
{
    //: %1 is the name of a file, %2 a number of mebibytes
    return invalid(Tr::tr("The file %1 is larger than %2 MiB, the most a list may be. Split it into several files.")
                       .arg(file, QLocale().toString(maxMebibytes)));
}

Error foreign(const QString &file, Foreign what)
{
    // In all these, %1 is the name of a file.
    switch (what) {
    case Foreign::Pdf:
        return invalid(
            Tr::tr("The file %1 is a PDF document, not a list. Choose a CSV, .xlsx or .ods file.").arg(file));
    case Foreign::Picture:
        return invalid(Tr::tr("The file %1 is a picture, not a list. Choose a CSV, .xlsx or .ods file.").arg(file));
    case Foreign::OldExcel:
        return invalid(
            Tr::tr("The file %1 is in an old Office format (.xls). Open it in your spreadsheet program, save it "
                   "as .xlsx and choose that file.")
                .arg(file));
    case Foreign::BinaryExcel:
        return invalid(
            Tr::tr("The file %1 is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx and choose "
                   "that file.")
                .arg(file));
    case Foreign::Locked:
        return invalid(
            Tr::tr("The file %1 is protected by a password. Open it in your spreadsheet program, save a copy "
                   "without a password and choose that copy.")
                .arg(file));
    case Foreign::WebPage:
        return invalid(
            Tr::tr("The file %1 is a web page, whatever its name says. Open it in your spreadsheet program, save "
                   "it as .xlsx and choose that file.")
                .arg(file));
    case Foreign::Xml:
        return invalid(
            Tr::tr("The file %1 is an XML document, not a list. If your spreadsheet program opens it, save it from "
                   "there as .xlsx and choose that file.")
                .arg(file));
    case Foreign::OtherDocument:
        return invalid(
            Tr::tr("The file %1 is a document of another kind, not a spreadsheet. Choose a CSV, .xlsx or .ods "
                   "file.")
                .arg(file));
    case Foreign::Archive:
        return invalid(
            Tr::tr("The file %1 is a compressed archive without a spreadsheet in it that can be read. Unpack it "
                   "and choose the CSV, .xlsx or .ods file.")
                .arg(file));
    case Foreign::Database:
        return invalid(Tr::tr("The file %1 is a database, not a list. Choose a CSV, .xlsx or .ods file.").arg(file));
    case Foreign::Unknown: break;
    }
    return invalid(
        Tr::tr("The file %1 is not a text file nor a spreadsheet. Choose a CSV, .xlsx or .ods file.").arg(file));
}

Error damagedArchive(const QString &file, const QString &detail)
{
    //: %1 is the name of a file
    return invalid(
        Tr::tr("The spreadsheet %1 is damaged or incomplete. Copy or download it again, or save it again in your "
               "spreadsheet program.")
            .arg(file),
        detail);
}

Error damagedPart(const QString &file, const QString &part, const QString &detail)
{
    //: %1 is the name of a file, %2 the name of a part inside it
    return invalid(
        Tr::tr("The spreadsheet %1 is damaged in its part %2. Open it in your spreadsheet program, save it again "
               "and choose that file.")
            .arg(file, part),
        detail);
}

Error damagedRow(const QString &file, qint64 row, const QString &detail)
{
    //: %1 is the name of a file, %2 the number of a row
    return invalid(
        Tr::tr("The spreadsheet %1 is damaged near row %2. Open it in your spreadsheet program, save it again and "
               "choose that file.")
            .arg(file)
            .arg(row),
        detail);
}

Error documentType(const QString &file, const QString &part)
{
    //: %1 is the name of a file, %2 the name of a part inside it
    return invalid(
        Tr::tr("The spreadsheet %1 contains declarations that no spreadsheet program writes (a document type in "
               "%2) and is not read for safety. Ask its sender for another copy.")
            .arg(file, part));
}

Error swells(const QString &file, const QString &part)
{
    //: %1 is the name of a file, %2 the name of a part inside it
    return invalid(
        Tr::tr("The spreadsheet %1 unpacks to far more data than a list can hold (in %2) and is not read for "
               "safety. Delete unused sheets, rows and columns, or save the list as CSV.")
            .arg(file, part));
}

Error noSheet(const QString &file)
{
    //: %1 is the name of a file
    return invalid(Tr::tr("The spreadsheet %1 has no sheet with cells. Choose another file.").arg(file));
}

Error unknownSheet(const QString &file, const QString &asked, const QStringList &sheets)
{
    //: %1 is the name of a file, %2 the name of a sheet, %3 a list of names of sheets, separated by commas
    return Error{Error::Kind::NotFound,
                 Tr::tr("The spreadsheet %1 has no sheet called “%2”. Its sheets are: %3.")
                     .arg(file, asked, sheets.join(QStringLiteral(", "))),
                 {}};
}

Error csvHasNoSheet(const QString &file, const QString &asked)
{
    //: %1 is the name of a file, %2 the name of a sheet
    return Error{Error::Kind::NotFound,
                 Tr::tr(
                     "%1 is a CSV file and has no sheets, so there is no sheet “%2” in it. Leave the sheet's name out.")
                     .arg(file, asked),
                 {}};
}

Error zeroCharacter(const QString &file, qint64 line, qsizetype column)
{
    //: %1 is the name of a file, %2 the number of a line, %3 the number of a column
    return invalid(
        Tr::tr("The file %1 contains a character that no text has (zero) on line %2, column %3. It may be damaged "
               "or no list: save it again as CSV or .xlsx.")
            .arg(file)
            .arg(line)
            .arg(column));
}

Error badUtf16(const QString &file, qint64 line)
{
    //: %1 is the name of a file, %2 the number of a line
    return invalid(
        Tr::tr("The file %1 is written in UTF-16 but has an incomplete character near line %2. It may be cut off: "
               "copy it again or save it as CSV in UTF-8.")
            .arg(file)
            .arg(line));
}

Error openQuote(const QString &file, qint64 line)
{
    //: %1 is the name of a file, %2 the number of a line
    return invalid(
        Tr::tr("In the file %1 the quotation mark opened on line %2 is never closed. Add the missing quotation "
               "mark, or save the list again from your spreadsheet program.")
            .arg(file)
            .arg(line));
}

Error cellTooLong(const QString &file, qint64 line, qsizetype column)
{
    //: %1 is the name of a file, %2 the number of a line, %3 the number of a column
    return invalid(
        Tr::tr("In %1 the cell on line %2, column %3 is longer than 1 MiB, the most a cell may hold. Shorten it, or "
               "check that this is the right file.")
            .arg(file)
            .arg(line)
            .arg(column));
}

Error quotedCellTooLong(const QString &file, qint64 line, qsizetype column)
{
    //: %1 is the name of a file, %2 the number of a line, %3 the number of a column
    return invalid(
        Tr::tr("In %1 the cell in quotation marks that begins on line %2, column %3 is longer than 1 MiB, the most "
               "a cell may hold. Its closing quotation mark is probably missing: add it.")
            .arg(file)
            .arg(line)
            .arg(column));
}

Error cellTooLongForXlsx(qint64 row, qsizetype column)
{
    //: %1 is the number of a row, %2 the number of a column
    return invalid(
        Tr::tr("The text in row %1, column %2 is longer than the 32,767 characters that an .xlsx file can hold. "
               "Export the list as CSV or .ods instead.")
            .arg(row)
            .arg(column));
}

Error rowTooLong(const QString &file, qint64 line)
{
    //: %1 is the name of a file, %2 the number of a line
    return invalid(
        Tr::tr("In %1 the row on line %2 holds more text than a row may (32 million characters). Check that this is "
               "the right file.")
            .arg(file)
            .arg(line));
}

Error tooManyColumns(const QString &file, qint64 line)
{
    //: %1 is the name of a file, %2 the number of a line, %3 a number
    return invalid(
        Tr::tr("In %1 line %2 has more than %3 columns, the most a list may have. Delete the columns that are not "
               "needed.")
            .arg(file)
            .arg(line)
            .arg(QLocale().toString(kMaxColumns)));
}

Error tooManyRows(const QString &file)
{
    //: %1 is the name of a file, %2 a number
    return invalid(Tr::tr("The file %1 has more than %2 rows, the most a list may have. Split it into several files.")
                       .arg(file, QLocale().toString(kMaxRows)));
}

Error tooMuchToHold(const QString &file)
{
    //: %1 is the name of a file
    return invalid(
        Tr::tr("The file %1 holds more text than can be shown at once. Split it into several files.").arg(file));
}

} // namespace rebond::sheets::refusal
