// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the journal, newest first, as a list shows them.
#pragma once

#include "base/formats.h"
#include "storage/journalreading.h"
#include "storage/store.h"
#include "ui/models/recordtable.h"

#include <QDate>

#include <memory>

namespace rebond::ui::journal {

// What the list is narrowed to, besides the search.
struct JournalChoice
{
    std::optional<storage::Kind> kind;
    std::optional<QDate> day; // of this place's time
    friend bool operator==(const JournalChoice &, const JournalChoice &) = default;
};

class JournalTable final : public models::RecordTable
{
    Q_OBJECT
public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, CountColumn, ColumnCount };

    JournalTable(std::shared_ptr<storage::Store> store, const Formats &formats, QObject *parent = nullptr);

    void choose(const JournalChoice &choice);
    [[nodiscard]] const JournalChoice &choice() const { return m_choice; }
    [[nodiscard]] const storage::JournalEntry &entryAt(int row) const { return m_entries.at(row); }
    [[nodiscard]] std::optional<RawId> idAt(int row) const override;
    [[nodiscard]] int rowOf(RawId id) const override;
    [[nodiscard]] models::RowPassage *startPassage(QObject *parent) const override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] static QStringList textsOf(const storage::JournalEntry &entry, const Formats &formats);

    struct Portion
    {
        QList<storage::JournalEntry> entries;
        std::optional<RawId> last;   // none at the end
        std::optional<qint64> total; // where nothing narrows the list
    };
    // Reads until there are so many entries, or to the end; others may write between. Their labels name records as they
    // are called today.
    [[nodiscard]] static Result<Portion> read(const storage::Store &store, const QString &searched,
                                              const JournalChoice &choice, std::optional<RawId> behind, int rows,
                                              TaskContext &task);

private:
    [[nodiscard]] int firstRows() const override;
    [[nodiscard]] kit::Task *startReading(int rows) override;
    [[nodiscard]] kit::Task *startReadingOn() override;
    // What decides which steps stand in the list.
    struct Question
    {
        QString searched;
        JournalChoice choice;
        friend bool operator==(const Question &, const Question &) = default;
    };
    void take(const Portion &portion, const Question &question, bool isNew);
    void append(const QList<storage::JournalEntry> &entries);
    [[nodiscard]] bool continues(const QList<storage::JournalEntry> &entries) const;
    [[nodiscard]] qsizetype freshIn(
        const QList<storage::JournalEntry> &entries) const; // -1: what is shown is not in it

    std::shared_ptr<storage::Store> m_store;
    const Formats &m_formats;
    JournalChoice m_choice;
    QList<storage::JournalEntry> m_entries;
    Question m_answered;         // by the entries
    std::optional<RawId> m_last; // looked at; nothing behind it where there is none
};

} // namespace rebond::ui::journal
