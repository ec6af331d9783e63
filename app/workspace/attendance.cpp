// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/attendance.h"

#include "base/folding.h"
#include "operations/reportoptions.h"
#include "storage/mappings/all.h"
#include "storage/workshopfacts.h"
#include "typeset/boxes.h"
#include "workspace/boxedletters.h"
#include "workspace/reportparts.h"
#include "workspace/writing.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace rebond::workspace {

using domain::Member;
using domain::Workshop;
using storage::Query;
using storage::Reader;

namespace {

// Lines that were signed keep their numbers: a name that was put right since stands where it stood, by the name of then.
void orderAsSigned(Reader &reader, const Workshop &workshop, std::vector<Member> &people)
{
    const auto called = storage::calledWhenClosed(reader, workshop);
    if (called.isEmpty())
        return;
    const auto placeOf = [&](const Member &member) {
        const auto then = called.constFind(member.id);
        const QString family = then == called.cend() ? member.familyName : then->familyName;
        const QString given = then == called.cend() ? member.givenName : then->givenName;
        return std::pair(fold(QString(family + u' ' + given)).toUtf8(), member.id); // as the file sorts: name_key
    };
    std::sort(people.begin(), people.end(),
              [&](const Member &one, const Member &other) { return placeOf(one) < placeOf(other); });
}

// Names and days alone: a whole member is two dozen columns.
QList<reports::AttendanceSheet::Person> concernedBy(Reader &reader, const Workshop &workshop)
{
    std::vector<Member> people;
    reader.eachOf(
        Query<Member>().where(&Member::cohort, workshop.cohort).orderByKey("name_key"),
        [&](Id<Member> id, const QString &family, const QString &given, QDate joinedOn, std::optional<QDate> leftOn,
            std::optional<domain::ExitReason> reason) {
            Member member;
            member.id = id;
            member.familyName = family;
            member.givenName = given;
            member.joinedOn = joinedOn;
            member.leftOn = leftOn;
            member.exitReason = reason;
            if (domain::isConcerned(member, workshop.date))
                people.push_back(std::move(member));
            return true;
        },
        &Member::id, &Member::familyName, &Member::givenName, &Member::joinedOn, &Member::leftOn, &Member::exitReason);
    orderAsSigned(reader, workshop, people);
    QList<reports::AttendanceSheet::Person> lines;
    for (const Member &member : people)
        lines.append({member.familyName, member.givenName});
    return lines;
}

} // namespace

Result<Id<Workshop>> workshopMeant(const Workspace &workspace, const QString &reference)
{
    const auto found = workspace.store().read([&](Reader &reader) {
        return reader.first<Workshop>(Query<Workshop>()
                                          .where(&Workshop::cohort, workspace.cohort().id)
                                          .where(&Workshop::reference, reference.trimmed()));
    });
    if (!found)
        return fail(found.error());
    if (!*found) {
        //: %1 is a reference, %2 a cohort
        return notFound(QCoreApplication::translate("Workspace",
                                                    "There is no workshop “%1” in “%2”: give its reference as the page "
                                                    "“Workshops” shows it, for instance A13.")
                            .arg(reference, workspace.cohort().name));
    }
    return (*found)->id;
}

Result<reports::AttendanceSheet> attendanceOf(const Workspace &workspace, Id<Workshop> id)
{
    if (const Done sound = workspace.store().ensureSound(); !sound)
        return fail(sound.error());
    return workspace.store().read([&](Reader &reader) -> Result<reports::AttendanceSheet> {
        const auto workshop = reader.find(id);
        if (!workshop || workshop->cohort != workspace.cohort().id)
            return notFound(QCoreApplication::translate("Workspace",
                                                        "This workshop is no longer there: it has no attendance "
                                                        "sheet."));
        reports::AttendanceSheet sheet;
        sheet.cohort = workspace.cohort();
        sheet.workshop = *workshop;
        sheet.people = concernedBy(reader, *workshop);
        const auto options = operations::reportOptionsOf(reader, workspace.cohort().id);
        if (const auto logo = options.logo ? reader.find(*options.logo) : std::nullopt)
            sheet.logo = logo->bytes;
        QStringList organisation{options.organisation, options.activityNumber};
        organisation.removeAll(QString());
        sheet.organisation = organisation.join(QStringLiteral(", "));
        return sheet;
    });
}

QString attendanceRemark(const reports::AttendanceSheet &sheet, const Formats &formats)
{
    QList<Boxed> boxed;
    for (const auto &person : sheet.people) {
        const QString name = person.givenName + u' ' + person.familyName;
        boxed.append({name, typeset::lettersInNoFont(name)});
    }
    QStringList sentences{reports::attendanceWarning(sheet, formats), boxedSentence(boxed, formats)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

Result<QString> writeAttendance(const Workspace &workspace, Id<Workshop> workshop, const Formats &formats,
                                const QString &path, TaskContext &task)
{
    QString warning;
    const Done written = writeMade(path, task, [&]() -> Result<QByteArray> {
        const auto sheet = attendanceOf(workspace, workshop);
        if (!sheet)
            return fail(sheet.error());
        warning = attendanceRemark(*sheet, formats);
        return pdfOf(reports::attendanceSheet(*sheet, formats), task);
    });
    return written ? Result<QString>(warning) : fail(written.error());
}

} // namespace rebond::workspace
