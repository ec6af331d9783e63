// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/lines.h"

#include "base/folding.h"
#include "base/nearness.h"
#include "domain/wording.h"
#include "ui/kit/labels.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rebond::ui::palette {

using kit::joined;

namespace {

Line heading(const char *source)
{
    Line line;
    line.text = QCoreApplication::translate("Palette", source);
    line.isEnabled = false;
    return line;
}

Line lineOf(const domain::Member &member)
{
    Line line;
    line.kind = LineKind::Member;
    line.text = member.displayName();
    line.detail = joined({member.occupations.value(0), member.city, member.reference});
    line.id = member.id.raw();
    return line;
}

Line lineOf(const domain::Company &company)
{
    Line line;
    line.kind = LineKind::Company;
    line.text = company.name;
    line.detail = joined({company.sector, company.city, company.reference});
    line.id = company.id.raw();
    return line;
}

Line lineOf(const domain::Contact &contact, const desk::Names &names)
{
    Line line;
    line.kind = LineKind::Contact;
    line.text = (contact.givenName + u' ' + contact.familyName).trimmed();
    line.detail = joined({names.companies.value(contact.company), contact.position});
    line.id = contact.id.raw();
    line.company = contact.company.raw();
    return line;
}

Line lineOf(const domain::Act &act, const Answer &answer, const Formats &formats, models::Notes notes)
{
    const desk::Entry entry{desk::EntryKind::Act, act.date, act.id.raw(), act};
    Line line;
    line.kind = LineKind::Act;
    line.text = joined({formats.shortDate(act.date), answer.found.names.companies.value(act.company)});
    line.detail = joined(
        {models::wordingOf(entry, answer.found.names, formats, models::Whose::Companys, notes),
         answer.unanswered.contains(act.id) ? domain::wordingOf(domain::ActResult::SansReponse) : QString()});
    line.id = act.id.raw();
    line.company = act.company.raw();
    return line;
}

Line lineOf(const domain::Offer &offer, const desk::Names &names, const Formats &formats)
{
    Line line;
    line.kind = LineKind::Offer;
    line.text = offer.position;
    line.detail = joined({offer.company ? names.companies.value(*offer.company) : QString(), offer.city,
                          formats.shortDate(offer.receivedOn), offer.reference});
    line.id = offer.id.raw();
    return line;
}

Line lineOf(const domain::PressMention &mention, const Formats &formats)
{
    Line line;
    line.kind = LineKind::Press;
    line.text = joined({formats.shortDate(mention.date), mention.outlet});
    line.detail = joined({mention.title, mention.reference});
    line.id = mention.id.raw();
    return line;
}

Line lineOf(const domain::Relay &relay)
{
    Line line;
    line.kind = LineKind::Relay;
    line.text = relay.name;
    line.detail = joined({relay.network, relay.handle, relay.reference});
    line.id = relay.id.raw();
    return line;
}

// In public: what comes from outside, and who speaks of the group there.
QList<Line> publicLines(const desk::Found &found, const Formats &formats)
{
    QList<Line> lines;
    if (!found.offers.isEmpty()) {
        //: heading above what a search found: offers of work
        lines.append(heading(QT_TRANSLATE_NOOP("Palette", "Offers")));
        for (const domain::Offer &offer : found.offers)
            lines.append(lineOf(offer, found.names, formats));
    }
    if (!found.press.isEmpty()) {
        //: heading above what a search found: articles and broadcasts
        lines.append(heading(QT_TRANSLATE_NOOP("Palette", "Press")));
        for (const domain::PressMention &mention : found.press)
            lines.append(lineOf(mention, formats));
    }
    if (!found.relays.isEmpty()) {
        //: heading above what a search found: who passes on that members look for work
        lines.append(heading(QT_TRANSLATE_NOOP("Palette", "Relays")));
        for (const domain::Relay &relay : found.relays)
            lines.append(lineOf(relay));
    }
    return lines;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression kBetween(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    return fold(text).split(kBetween, Qt::SkipEmptyParts);
}

bool isMeant(const QAction &action, const QString &typed)
{
    const QString name = kit::withoutMnemonic(action.text());
    const QStringList words = wordsOf(name + u' ' + action.toolTip());
    const QStringList wanted = wordsOf(typed);
    const bool begins = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return std::any_of(words.begin(), words.end(), [&](const QString &one) { return one.startsWith(word); });
    });
    const QString folded = fold(typed);
    return begins || (folded.size() >= kShortestNear && beginsNearly(fold(name), folded));
}

// A name that is typed whole stands before one that begins so, and that before what only tells of it.
int distanceOf(const Line &line, const QString &typed)
{
    const QString name = fold(line.text);
    const QString folded = fold(typed);
    if (name == folded)
        return 0;
    return name.startsWith(folded) ? 1 : 2;
}

} // namespace

QList<Line> linesOf(const Answer &answer, const Formats &formats, models::Notes notes)
{
    const desk::Found &found = answer.found;
    QList<Line> lines;
    if (!found.members.isEmpty()) {
        //: heading above what a search found
        lines.append(heading(QT_TRANSLATE_NOOP("Palette", "Members")));
        for (const domain::Member &member : found.members)
            lines.append(lineOf(member));
    }
    if (!found.companies.isEmpty()) {
        //: heading above what a search found
        lines.append(heading(QT_TRANSLATE_NOOP("Palette", "Companies")));
        for (const domain::Company &company : found.companies)
            lines.append(lineOf(company));
    }
    if (!found.contacts.isEmpty()) {
        //: heading above what a search found
        lines.append(heading(QT_TRANSLATE_NOOP("Palette", "Contacts")));
        for (const domain::Contact &contact : found.contacts)
            lines.append(lineOf(contact, found.names));
    }
    if (!found.acts.isEmpty()) {
        //: heading above what a search found: letters, calls, visits
        lines.append(heading(QT_TRANSLATE_NOOP("Palette", "Acts of outreach")));
        for (const domain::Act &act : found.acts)
            lines.append(lineOf(act, answer, formats, notes));
    }
    return lines + publicLines(found, formats);
}

QList<Line> linesOf(const QList<QAction *> &commands, const QString &typed)
{
    QList<Line> lines;
    for (QAction *action : commands) {
        if (!isMeant(*action, typed))
            continue;
        Line line;
        line.kind = LineKind::Command;
        line.text = kit::withoutMnemonic(action->text());
        line.detail = action->toolTip();
        line.keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        line.action = action;
        line.isEnabled = action->isEnabled();
        lines.append(line);
    }
    std::stable_sort(lines.begin(), lines.end(), [&](const Line &a, const Line &b) {
        return distanceOf(a, typed) < distanceOf(b, typed);
    });
    if (!lines.isEmpty()) {
        //: heading above what a search found
        lines.prepend(heading(QT_TRANSLATE_NOOP("Palette", "Commands")));
    }
    return lines;
}

void LineModel::setLines(const QList<Line> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

std::optional<int> LineModel::choosable(int from, int step) const
{
    for (int row = from; row >= 0 && row < m_lines.size(); row += step) {
        if (m_lines.at(row).isEnabled)
            return row;
    }
    return {};
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return line.text;
    case Qt::AccessibleTextRole: return joined({line.text, line.detail, line.keys});
    case Qt::ToolTipRole: return line.detail;
    case DetailRole: return line.detail;
    case KeysRole: return line.keys;
    case HeadingRole: return line.kind == LineKind::Heading;
    default: return {};
    }
}

Qt::ItemFlags LineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isChoosable = m_lines.at(index.row()).isEnabled;
    return isChoosable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                       : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace rebond::ui::palette

#include "moc_lines.cpp"
