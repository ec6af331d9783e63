// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that name a member each. As a model, for thousands may be left out of a large cohort: an item of a list widget for each
// kept the window's thread for a tenth of a second.
#pragma once

#include "base/id.h"

#include <QAbstractListModel>
#include <QList>

namespace rebond::ui::booklet {

struct NameLine
{
    RawId member;
    QString text;
    bool operator==(const NameLine &) const = default;
};

class NameLines final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    // False: they are those that stand there, and nothing was told.
    bool setLines(const QList<NameLine> &lines);
    [[nodiscard]] RawId memberAt(const QModelIndex &index) const; // an index of this model's

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override; // the tool tip is the line

private:
    QList<NameLine> m_lines;
};

} // namespace rebond::ui::booklet
