// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cv/parts.h"

#include <QCoreApplication>

#include <utility>

namespace rebond::ui::cv {

namespace {

using namespace rebond::cv;
using Kind = PartField::Kind;

class PartWords
{
    Q_DECLARE_TR_FUNCTIONS(CvParts)
};

// One field of a P: by what it is kept in, the rest follows.
template<typename P>
struct FieldOf
{
    Kind kind = Kind::Line;
    const char *name = "";
    QString label;
    std::function<QString(const P &)> read;
    std::function<bool(P &, const QString &)> write;
    QStringList choices = {};
};

template<typename P>
FieldOf<P> words(const char *name, const QString &label, QString P::*place, Kind kind = Kind::Line,
                 const QStringList &choices = {})
{
    return {kind,
            name,
            label,
            [place](const P &part) { return part.*place; },
            [place](P &part, const QString &text) {
                part.*place = text.trimmed();
                return true;
            },
            choices};
}

template<typename P>
FieldOf<P> lines(const char *name, const QString &label, QStringList P::*place)
{
    return {Kind::Lines, name, label, [place](const P &part) { return (part.*place).join(u'\n'); },
            [place](P &part, const QString &text) {
                QStringList kept;
                for (const QString &line : text.split(u'\n')) {
                    if (!line.trimmed().isEmpty())
                        kept.append(line.trimmed());
                }
                part.*place = kept;
                return true;
            }};
}

template<typename P>
FieldOf<P> date(const char *name, const QString &label, PartialDate P::*place)
{
    return {Kind::Date, name, label, [place](const P &part) { return (part.*place).typed(); },
            [place](P &part, const QString &text) {
                const auto read = PartialDate::parseTyped(text);
                if (read)
                    part.*place = *read;
                return read.has_value();
            }};
}

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

template<typename P>
Part partOf(QList<P> &entries, const char *name, const QString &title, const QString &addText,
            const QList<FieldOf<P>> &fields)
{
    Part part;
    part.name = QLatin1String(name);
    part.title = title;
    part.addText = addText;
    part.count = [&entries] { return int(entries.size()); };
    part.add = [&entries](int before) { entries.insert(before, P()); };
    part.remove = [&entries](int entry) { entries.removeAt(entry); };
    part.move = [&entries](int from, int to) { entries.move(from, to); };
    part.line = [&entries, fields](int entry) {
        QStringList said;
        bool isAfterDate = false;
        for (const FieldOf<P> &field : fields) {
            if (field.kind != Kind::Line && field.kind != Kind::Date)
                continue;
            const QString text = field.read(entries.at(entry));
            const bool isEnd = isAfterDate && field.kind == Kind::Date;
            if (!isEnd)
                said.append(text);
            else if (!text.isEmpty()) // from and to are one thing
                said.last() += (said.last().isEmpty() ? QString() : QStringLiteral(" – ")) + text;
            isAfterDate = field.kind == Kind::Date;
        }
        return joined(said.mid(0, 4));
    };
    for (const FieldOf<P> &field : fields) {
        PartField made{field.kind,  part.name + QLatin1String(field.name) + QStringLiteral("Edit"),
                       field.label, field.choices,
                       {},          {}};
        made.read = [&entries, read = field.read](int entry) { return read(entries.at(entry)); };
        made.write = [&entries, write = field.write](int entry, const QString &text) {
            return write(entries[entry], text);
        };
        part.fields.append(made);
    }
    return part;
}

Part work(Resume &resume)
{
    Part part = partOf<Work>(resume.work, "work", PartWords::tr("Experience"), PartWords::tr("Add a post"),
                             {words("Position", PartWords::tr("Post"), &Work::position),
                              words("Company", PartWords::tr("Company"), &Work::name),
                              date("Start", PartWords::tr("From"), &Work::startDate),
                              date("End", PartWords::tr("To (empty: until today)"), &Work::endDate),
                              words("Place", PartWords::tr("Place"), &Work::location),
                              words("Summary", PartWords::tr("What it was about"), &Work::summary, Kind::Prose),
                              lines("Highlights", PartWords::tr("Results, one a line"), &Work::highlights)});
    part.nextText = PartWords::tr("Another post in this company");
    part.addNext = [&resume](int entry) {
        Work next;
        next.name = resume.work.at(entry).name;
        next.location = resume.work.at(entry).location;
        next.description = resume.work.at(entry).description;
        resume.work.insert(entry + 1, next);
    };
    return part;
}

Part education(Resume &resume)
{
    return partOf<Education>(resume.education, "education", PartWords::tr("Education"), PartWords::tr("Add a study"),
                             {words("Type", PartWords::tr("Diploma"), &Education::studyType),
                              words("Area", PartWords::tr("Subject"), &Education::area),
                              words("School", PartWords::tr("School"), &Education::institution),
                              date("Start", PartWords::tr("From"), &Education::startDate),
                              date("End", PartWords::tr("To"), &Education::endDate),
                              words("Score", PartWords::tr("With honours"), &Education::score),
                              lines("Courses", PartWords::tr("Courses, one a line"), &Education::courses)});
}

// Proposed; anything else may be written.
QStringList skillLevels()
{
    //: how well a skill is mastered, all of these
    return {PartWords::tr("beginner"), PartWords::tr("intermediate"), PartWords::tr("confirmed"),
            PartWords::tr("expert")};
}

QStringList cefrLevels()
{
    return {QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("B1"), QStringLiteral("B2"),
            QStringLiteral("C1"), QStringLiteral("C2"),
            //: how well a language is spoken
            PartWords::tr("mother tongue")};
}

} // namespace

QList<Part> partsOf(Resume &resume)
{
    return {work(resume),
            education(resume),
            partOf<Skill>(resume.skills, "skills", PartWords::tr("Skills"), PartWords::tr("Add a skill"),
                          {words("Name", PartWords::tr("Skill"), &Skill::name),
                           words("Level", PartWords::tr("Level"), &Skill::level, Kind::Line, skillLevels()),
                           lines("Keywords", PartWords::tr("What belongs to it, one a line"), &Skill::keywords)}),
            partOf<SpokenLanguage>(resume.languages, "languages", PartWords::tr("Languages"),
                                   PartWords::tr("Add a language"),
                                   {words("Language", PartWords::tr("Language"), &SpokenLanguage::language),
                                    words("Fluency", PartWords::tr("Level (A1 to C2)"), &SpokenLanguage::fluency,
                                          Kind::Line, cefrLevels())}),
            partOf<Certificate>(resume.certificates, "certificates", PartWords::tr("Certificates and licences"),
                                PartWords::tr("Add a certificate"),
                                {words("Name", PartWords::tr("Certificate"), &Certificate::name),
                                 date("Date", PartWords::tr("Date"), &Certificate::date),
                                 words("Issuer", PartWords::tr("Given by"), &Certificate::issuer)}),
            partOf<Interest>(resume.interests, "interests", PartWords::tr("Interests"),
                             PartWords::tr("Add an interest"),
                             {words("Name", PartWords::tr("Interest"), &Interest::name),
                              lines("Keywords", PartWords::tr("More on it, one a line"), &Interest::keywords)}),
            partOf<Profile>(resume.basics.profiles, "links", PartWords::tr("Links"), PartWords::tr("Add a link"),
                            {words("Network", PartWords::tr("What it is"), &Profile::network),
                             words("Address", PartWords::tr("Address (https://…)"), &Profile::url)})};
}

} // namespace rebond::ui::cv
