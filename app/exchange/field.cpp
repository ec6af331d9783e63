// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/field.h"

#include "exchange/fieldtable.h"
#include "exchange/kinds.h"

#include <QCoreApplication>

#include <array>

namespace rebond::exchange {

namespace {

template<typename R>
QList<FieldInfo> infosOf()
{
    QList<FieldInfo> infos;
    for (const Field<R> &field : fieldTable<R>()) {
        FieldInfo info;
        info.key = QString::fromLatin1(field.key);
        info.heading = QString::fromUtf16(field.heading);
        info.synonyms = QString::fromUtf16(field.synonyms).split(u'|', Qt::SkipEmptyParts);
        info.labelSource = field.label;
        info.helpSource = field.help;
        info.isRequired = has(field.traits, Trait::Required);
        info.isInputOnly = has(field.traits, Trait::InputOnly);
        if (field.words)
            info.words = field.words();
        info.wordingsSource = field.wordings;
        infos.append(info);
    }
    return infos;
}

} // namespace

QStringList FieldInfo::wordings() const
{
    return wordingsSource ? wordingsSource() : words;
}

QString FieldInfo::label() const
{
    return QCoreApplication::translate("ListLabels", labelSource);
}

QString FieldInfo::help() const
{
    return helpSource ? QCoreApplication::translate("ListHelp", helpSource) : QString();
}

const QList<FieldInfo> &fieldsOf(ListKind kind)
{
    static const auto infos = [] {
        std::array<QList<FieldInfo>, kListKinds.size()> made;
        for (const ListKind each : kListKinds)
            made.at(static_cast<size_t>(each)) = withRecordOf(each, []<typename R>() { return infosOf<R>(); });
        return made;
    }();
    return infos.at(static_cast<size_t>(kind));
}

int fieldAt(ListKind kind, QStringView key)
{
    const QList<FieldInfo> &fields = fieldsOf(kind);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i].key == key)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace rebond::exchange
