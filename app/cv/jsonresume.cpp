// SPDX-License-Identifier: GPL-3.0-or-later
#include "cv/jsonresume.h"

#include "cv/fields.h"
#include "domain/webaddress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace rebond::cv {

namespace {

constexpr qsizetype kMostEntries = 500; // of one list

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(JsonResume)
};

// Where in the document something stands: "work, entry 3, startDate".
class Place
{
public:
    [[nodiscard]] Place key(const char *name) const { return with(QLatin1String(name)); }
    [[nodiscard]] Place entry(qsizetype index) const
    {
        //: a place in a file: the entry of a list, by its number
        return with(Tr::tr("entry %1").arg(index + 1));
    }
    [[nodiscard]] QString text() const { return m_steps.join(QStringLiteral(", ")); }

private:
    [[nodiscard]] Place with(const QString &step) const
    {
        Place place = *this;
        place.m_steps.append(step);
        return place;
    }
    QStringList m_steps;
};

// At most so much of a wrong text is repeated to whoever reads the sentence.
QString quotedPart(const QString &text)
{
    constexpr qsizetype kMost = 40;
    const QString line = text.simplified();
    return line.size() > kMost ? line.left(kMost) + u'…' : line;
}

class FieldReader
{
public:
    FieldReader(QJsonObject object, Place place) : m_rest(std::move(object)), m_place(std::move(place)) {}

    void text(const char *key, QString &text)
    {
        const QJsonValue value = take(key);
        if (value.isString())
            text = value.toString();
        else if (!isNothing(value))
            //: %1 is a place in a file
            refuse(Tr::tr("%1: a text in quotation marks must stand here.").arg(m_place.key(key).text()));
    }
    void address(const char *key, QString &address) { cleaned(key, address, domain::cleanHttpUrl); }
    void email(const char *key, QString &email) { cleaned(key, email, domain::cleanEmail); }
    void date(const char *key, PartialDate &date)
    {
        QString written;
        text(key, written);
        written = written.trimmed();
        if (written.isEmpty())
            return;
        if (const auto parsed = PartialDate::parse(written))
            date = *parsed;
        else
            //: %1 is a place in a file, %2 what stands there
            refuse(Tr::tr("%1: “%2” is no date. Write a year (2012), a month (2012-06) or a day (2012-06-30).")
                       .arg(m_place.key(key).text(), quotedPart(written)));
    }
    void texts(const char *key, QStringList &texts)
    {
        const QJsonArray entries = list(key);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QJsonValue value = entries.at(i);
            if (value.isString())
                texts.append(value.toString());
            else
                refuse(Tr::tr("%1: a text in quotation marks must stand here.").arg(m_place.key(key).entry(i).text()));
        }
        texts.removeAll(QString());
    }
    template<typename P>
    void part(const char *key, P &part)
    {
        const QJsonValue value = take(key);
        if (value.isObject())
            read(value.toObject(), m_place.key(key), part);
        else if (!isNothing(value))
            refuse(Tr::tr("%1: an object in braces must stand here.").arg(m_place.key(key).text()));
    }
    template<typename P>
    void parts(const char *key, QList<P> &parts)
    {
        const QJsonArray entries = list(key);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const Place place = m_place.key(key).entry(i);
            P part;
            if (entries.at(i).isObject())
                read(entries.at(i).toObject(), place, part);
            else
                //: %1 is a place in a file
                refuse(Tr::tr("%1: an object in braces must stand here.").arg(place.text()));
            if (part != P())
                parts.append(part);
        }
    }
    // Whatever was not asked for.
    [[nodiscard]] const QJsonObject &rest() const { return m_rest; }
    [[nodiscard]] const QString &problem() const { return m_problem; } // the first

    template<typename P>
    void read(const QJsonObject &object, const Place &place, P &part)
    {
        FieldReader inner(object, place);
        visitFields(inner, part);
        part.rest = inner.rest();
        if constexpr (requires { part.startDate; })
            inner.compare(part.startDate, part.endDate);
        if (!inner.problem().isEmpty())
            refuse(inner.problem());
    }

private:
    static bool isNothing(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }
    QJsonValue take(const char *key) { return m_rest.take(QLatin1String(key)); }
    void refuse(const QString &sentence)
    {
        if (m_problem.isEmpty())
            m_problem = sentence;
    }
    QJsonArray list(const char *key)
    {
        const QJsonValue value = take(key);
        if (!value.isArray()) {
            if (!isNothing(value))
                //: %1 is a place in a file
                refuse(Tr::tr("%1: a list in square brackets must stand here.").arg(m_place.key(key).text()));
            return {};
        }
        const QJsonArray entries = value.toArray();
        if (entries.size() <= kMostEntries)
            return entries;
        //: %1 is a place in a file, %2 a number
        refuse(Tr::tr("%1: there are more than %2 entries, more than a CV has.")
                   .arg(m_place.key(key).text())
                   .arg(kMostEntries));
        return {};
    }
    void cleaned(const char *key, QString &text, domain::Cleaner clean)
    {
        this->text(key, text);
        text = text.trimmed();
        if (text.isEmpty())
            return;
        if (const auto cleaned = clean(text))
            text = cleaned->text;
        else
            //: %1 is a place in a file, %2 a sentence that says what is wrong there
            refuse(Tr::tr("%1: %2").arg(m_place.key(key).text(), cleaned.error().sentence));
    }
    // As far as both are known: 2012 ends after 2012-06 begins.
    void compare(const PartialDate &start, const PartialDate &end)
    {
        const QString from = start.toText();
        const QString to = end.toText();
        const qsizetype known = std::min(from.size(), to.size());
        if (known > 0 && to.left(known) < from.left(known))
            //: %1 is a place in a file, %2 and %3 dates
            refuse(Tr::tr("%1: it ends in %3 before it begins in %2.").arg(m_place.text(), from, to));
    }

    QJsonObject m_rest;
    Place m_place;
    QString m_problem;
};

class FieldWriter
{
public:
    void text(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(QLatin1String(key), text);
    }
    void address(const char *key, const QString &address) { text(key, address); }
    void email(const char *key, const QString &email) { text(key, email); }
    void date(const char *key, const PartialDate &date) { text(key, date.toText()); }
    void texts(const char *key, const QStringList &texts)
    {
        if (!texts.isEmpty())
            m_object.insert(QLatin1String(key), QJsonArray::fromStringList(texts));
    }
    template<typename P>
    void part(const char *key, const P &part)
    {
        if (const QJsonObject object = written(part); !object.isEmpty())
            m_object.insert(QLatin1String(key), object);
    }
    template<typename P>
    void parts(const char *key, const QList<P> &parts)
    {
        QJsonArray entries;
        for (const P &part : parts)
            entries.append(written(part));
        if (!entries.isEmpty())
            m_object.insert(QLatin1String(key), entries);
    }
    template<typename P>
    [[nodiscard]] static QJsonObject written(P part)
    {
        FieldWriter writer;
        writer.m_object = part.rest;
        visitFields(writer, part);
        return writer.m_object;
    }

private:
    QJsonObject m_object;
};

struct LineAndColumn
{
    qsizetype line;
    qsizetype column; // in letters
};

LineAndColumn placeAt(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    return {before.count('\n') + 1, QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1};
}

} // namespace

Result<Resume> parseResume(const QByteArray &json)
{
    if (json.size() > kMostResumeBytes)
        return invalid(Tr::tr("This file is larger than a CV can be. Choose a file that a CV was saved in as JSON "
                              "Resume."));
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const LineAndColumn place = placeAt(text, error.offset);
        //: %1 is the number of a line, %2 of a letter in it
        return invalid(Tr::tr("This is no JSON: it cannot be read from line %1, column %2 on. Save the CV once more as "
                              "JSON Resume.")
                           .arg(place.line)
                           .arg(place.column),
                       error.errorString());
    }
    if (!document.isObject())
        return invalid(Tr::tr("This is no CV: an object with “basics”, “work” and the other sections of JSON Resume "
                              "must stand in the file."));
    Resume resume;
    FieldReader reader({}, {});
    reader.read(document.object(), {}, resume);
    if (!reader.problem().isEmpty())
        return invalid(reader.problem());
    return resume;
}

QByteArray writeResume(const Resume &resume, JsonLayout layout)
{
    return QJsonDocument(FieldWriter::written(resume))
        .toJson(layout == JsonLayout::Compact ? QJsonDocument::Compact : QJsonDocument::Indented);
}

QByteArray exportResume(const Resume &resume)
{
    Resume named = resume;
    const QString key = QStringLiteral("$schema");
    if (!named.rest.contains(key))
        named.rest.insert(key, QStringLiteral(
                                   "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"));
    return writeResume(named, JsonLayout::Indented); // ends with a line end
}

} // namespace rebond::cv
