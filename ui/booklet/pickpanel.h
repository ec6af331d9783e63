// SPDX-License-Identifier: GPL-3.0-or-later
// Who is chosen for a booklet: of all who can stand in it, those that are ticked; nobody ticked is everybody.
#pragma once

#include "booklet/people.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace rebond::ui::booklet {

class PickPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PickPanel(QWidget *parent = nullptr);

    // All who can stand in it; whoever can no longer is no longer chosen.
    void setPeople(const QList<rebond::booklet::Shown> &people);
    [[nodiscard]] QList<Id<domain::Member>> chosen() const; // in the order of the list
    void choose(const QSet<RawId> &members);                // of a preparation, before people are there, too

Q_SIGNALS:
    void changed();

private:
    void take(const QListWidgetItem *item);
    void filter();
    void tell();

    QLabel *m_told;
    QPushButton *m_everybody;
    QLineEdit *m_search;
    QListWidget *m_names;
    QSet<RawId> m_chosen;
};

} // namespace rebond::ui::booklet
