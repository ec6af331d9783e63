// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/matching.h"

#include "base/folding.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

namespace rebond::exchange {

namespace {

constexpr qsizetype kLongestHeading = 200; // a cell past it is a text, not a heading

// Every accepted heading, folded, with its field.
const QHash<QString, int> &knownHeadings(ListKind kind)
{
    static const auto tables = [] {
        std::array<QHash<QString, int>, kListKinds.size()> made;
        for (const ListKind each : kListKinds) {
            const QList<FieldInfo> &fields = fieldsOf(each);
            QHash<QString, int> &table = made.at(static_cast<size_t>(each));
            for (int i = 0; i < fields.size(); ++i) {
                table.insert(foldHeading(fields[i].heading), i);
                table.insert(foldHeading(fields[i].key), i);
                for (const QString &synonym : fields[i].synonyms)
                    table.insert(foldHeading(synonym), i);
            }
        }
        return made;
    }();
    return tables.at(static_cast<size_t>(kind));
}

QString letters(qsizetype column)
{
    QString name;
    for (++column; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(static_cast<char16_t>(u'A' + (column - 1) % 26)));
    return name;
}

} // namespace

Matching::Matching(ListKind kind, const sheets::Row &headings)
    : m_kind(kind),
      m_line(headings.line()),
      m_row(headings.row())
{
    const QHash<QString, int> &known = knownHeadings(kind);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QStringView heading = headings.text(i).trimmed();
        m_headings.append(heading.toString());
        m_fields.append(heading.size() > kLongestHeading ? kNoField : known.value(foldHeading(heading), kNoField));
    }
    dropNeedlessFullNames();
}

// A column "Nom complet" beside "Nom" and "Prénom" says nothing new.
void Matching::dropNeedlessFullNames()
{
    const int family = fieldAt(m_kind, u"family_name");
    const int given = fieldAt(m_kind, u"given_name");
    if (family < 0 || !m_fields.contains(family) || !m_fields.contains(given))
        return;
    for (int &field : m_fields) {
        if (field != kNoField && fieldsOf(m_kind)[field].isInputOnly)
            field = kNoField;
    }
}

QString Matching::columnName(qsizetype column) const
{
    const QString name = heading(column);
    return name.isEmpty() ? u'(' + letters(column) + u')' : name;
}

int Matching::columnOf(int field) const
{
    return static_cast<int>(m_fields.indexOf(field));
}

void Matching::setField(qsizetype column, int field)
{
    if (column >= 0 && column < m_fields.size())
        m_fields[column] = field;
}

QStringList Matching::unknownColumns() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i] == kNoField && !m_headings[i].isEmpty())
            names.append(m_headings[i]);
    }
    return names;
}

QList<Matching::Problem> Matching::problems() const
{
    QList<Problem> problems;
    const QList<FieldInfo> &fields = fieldsOf(m_kind);
    QList<int> fullNames;
    for (int i = 0; i < fields.size(); ++i) {
        if (fields[i].isInputOnly)
            fullNames.append(i);
    }
    for (int i = 0; i < fields.size(); ++i) {
        const FieldInfo &field = fields[i];
        const bool isName = field.key == u"family_name" || field.key == u"given_name";
        if (field.isInputOnly)
            continue;
        QStringList columns;
        for (qsizetype column = 0; column < m_fields.size(); ++column) {
            if (m_fields[column] == i || (isName && fullNames.contains(m_fields[column])))
                columns.append(columnName(column));
        }
        if (field.isRequired && columns.isEmpty()) {
            //: %1 is the heading of a column
            problems.append(
                {field.heading,
                 QCoreApplication::translate("Lists", "The column “%1” is missing: add it.").arg(field.heading), true});
        } else if (columns.size() > 1) {
            //: %1 and %2 are the headings of two columns, %3 of the one they are taken for
            problems.append(
                {field.heading,
                 QCoreApplication::translate("Lists",
                                             "The columns “%1” and “%2” are both taken for “%3”: keep one of them.")
                     .arg(columns[0], columns[1], field.heading),
                 false});
        }
    }
    return problems;
}

int Matching::matched() const
{
    return static_cast<int>(m_fields.size() - m_fields.count(kNoField));
}

QString Matching::key() const
{
    QStringList folded = {nameOf(m_kind)};
    for (const QString &heading : m_headings)
        folded.append(foldHeading(heading.left(kLongestHeading)));
    const QByteArray hash = QCryptographicHash::hash(folded.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(16).toHex());
}

QString Matching::save() const
{
    QStringList keys;
    for (const int field : m_fields)
        keys.append(field == kNoField ? QString() : fieldsOf(m_kind)[field].key);
    return keys.join(u',');
}

Matching Matching::restored(const QString &saved) const
{
    const QStringList keys = saved.split(u',');
    if (keys.size() != m_fields.size())
        return *this;
    Matching matching = *this;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const int field = keys[i].isEmpty() ? kNoField : fieldAt(m_kind, keys[i]);
        if (field >= 0 || keys[i].isEmpty())
            matching.m_fields[i] = field;
    }
    return matching;
}

bool HeadingFinder::offer(const sheets::Row &row)
{
    const Matching matching(m_kind, row);
    const QList<Matching::Problem> problems = matching.problems();
    const bool hasAll = std::none_of(problems.begin(), problems.end(),
                                     [](const Matching::Problem &each) { return each.isMissing; });
    if (m_seen == 0 || hasAll || matching.matched() > m_best.matched())
        m_best = matching;
    ++m_seen;
    return hasAll || m_seen >= kRows;
}

} // namespace rebond::exchange
