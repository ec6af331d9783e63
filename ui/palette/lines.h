// SPDX-License-Identifier: GPL-3.0-or-later
// What was found, as the lines of a list: under a heading for each kind, what it is called and what tells it from others.
#pragma once

#include "base/formats.h"
#include "desk/search.h"
#include "ui/models/historywording.h"

#include <QAbstractListModel>
#include <QList>
#include <QPointer>
#include <QSet>

#include <optional>

class QAction;

namespace rebond::ui::palette {

enum class LineKind { Heading, Member, Company, Contact, Act, Offer, Press, Relay, Command };

struct Line
{
    LineKind kind = LineKind::Heading;
    QString text;
    QString detail; // beside it, quiet
    QString keys;   // of a command
    RawId id;       // of the record
    RawId company;  // of a contact or an act
    QPointer<QAction> action;
    bool isEnabled = true; // a command that cannot be given now stands there all the same
};

// What was asked behind the window.
struct Answer
{
    desk::Found found;
    QSet<Id<domain::Act>> unanswered; // whose lead has fallen silent, though no result says so
};

[[nodiscard]] QList<Line> linesOf(const Answer &answer, const Formats &formats, models::Notes notes);
// The commands that the words typed may mean, or all of them for none: each word begins one of the name or the sentence of
// help, or is one wrong letter away from the beginning of the name.
[[nodiscard]] QList<Line> linesOf(const QList<QAction *> &commands, const QString &typed);

class LineModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, KeysRole, HeadingRole };
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<Line> &lines);
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    // The next line from there on, forward or backward, that can be chosen; none where there is none.
    [[nodiscard]] std::optional<int> choosable(int from, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Line> m_lines;
};

} // namespace rebond::ui::palette
