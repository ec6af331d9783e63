// SPDX-License-Identifier: GPL-3.0-or-later
// A list whose records are written in a form: choosing, opening, saving, conflicts and drafts are the same whatever the
// record. A screen gives columns, a panel for the record that is chosen, the sections of the form, and its words.
#pragma once

#include "exchange/entry.h"
#include "ui/kit/messagebar.h"
#include "ui/models/formpanel.h"
#include "ui/models/listpage.h"
#include "ui/models/recordtablemodel.h"

namespace rebond::ui::models {

struct EntryWords // translated
{
    QString newHeading;  // of the form
    QString addLabel;    // on the undo button; names no person: labels stay when one is erased
    QString changeLabel; // the same, %1 is the reference
    QString keepTyped;   // what can be done about a conflict
};

template<typename R>
class EntryPage : public ListPage
{
public:
    [[nodiscard]] QVariantMap preparation() const override
    {
        if (!m_form || isList() || !m_form->isChanged())
            return {};
        return {{QStringLiteral("id"), m_edited.id.toString()}, {QStringLiteral("typed"), m_form->typed()}};
    }
    void resume(const QVariantMap &preparation) override
    {
        const auto id = RawId::parse(preparation.value(QStringLiteral("id")).toString());
        const std::optional<R> record = id ? stored(Id<R>(*id)) : freshRecord();
        if (!record)
            return;
        beginForm(*record);
        m_form->retype(preparation.value(QStringLiteral("typed")).toMap());
    }
    void startWork() override
    {
        if (m_mayEdit)
            beginForm(freshRecord());
    }

protected:
    using Table = RecordTableModel<R>;

    EntryPage(const QString &name, const Words &words, EntryWords entryWords, std::shared_ptr<storage::Store> store,
              bool mayEdit, const kit::Surroundings &surroundings, QWidget *parent)
        : ListPage(name, words, surroundings, parent),
          m_words(std::move(entryWords)),
          m_store(std::move(store)),
          m_mayEdit(mayEdit)
    {}

    [[nodiscard]] virtual R freshRecord() const = 0;
    [[nodiscard]] virtual QString headingOf(const R &record) const = 0;
    [[nodiscard]] virtual FormPanel *makeForm() = 0;
    // Another one is chosen, or it changed; null: none.
    virtual void showRecord(const R *record) = 0;

    // The last thing a screen's constructor does.
    void setRecords(QList<Column<R>> columns, int sortColumn, typename Table::Filter filter)
    {
        m_records = new Table(m_store, std::move(columns), sortColumn, std::move(filter), this);
        setTable(m_records);
    }
    [[nodiscard]] Table *records() const { return m_records; }
    [[nodiscard]] const std::shared_ptr<storage::Store> &store() const { return m_store; }
    [[nodiscard]] bool mayEdit() const { return m_mayEdit; }

    void choose(std::optional<RawId> id) final { showRecord(recordOf(id)); }
    void open(RawId id) override
    {
        if (const R *record = recordOf(id); record && m_mayEdit)
            beginForm(*record);
    }

private:
    using Entered = rebond::exchange::Entered<R>;

    [[nodiscard]] const R *recordOf(std::optional<RawId> id) const
    {
        const int row = id ? m_records->rowOf(*id) : -1;
        return row < 0 ? nullptr : &m_records->recordAt(row);
    }
    [[nodiscard]] std::optional<R> stored(Id<R> id) const
    {
        return m_store->read([&](storage::Reader &reader) { return reader.find(id); }).value_or(std::nullopt);
    }
    void beginForm(const R &record)
    {
        if (!m_form) {
            m_form = makeForm();
            connect(m_form, &FormPanel::saveRequested, this, [this] { save(); });
            connect(m_form, &FormPanel::cancelled, this, [this] { showList(); });
        }
        m_edited = record;
        QMap<int, QString> texts;
        for (const int field : m_form->fields())
            texts.insert(field, rebond::exchange::textOf(record, field));
        m_form->begin(record.revision == 0 ? m_words.newHeading : headingOf(record), texts);
        showInstead(m_form);
        m_form->firstStop()->setFocus(Qt::OtherFocusReason);
    }
    void save()
    {
        const bool isNew = m_edited.revision == 0;
        if (!isNew && !m_form->isChanged())
            return showList();
        const QString label = isNew ? m_words.addLabel : m_words.changeLabel.arg(m_edited.reference);
        m_form->setBusy(true);
        kit::startTask<Entered>(
            this, label,
            [store = m_store, label, base = m_edited, typed = m_form->changes()](TaskContext &) {
                return rebond::exchange::enter(*store, label, base, typed);
            },
            [this](const Result<Entered> &entered) {
                m_form->setBusy(false);
                if (entered)
                    tell(*entered);
                else
                    tellFailure(entered.error());
            });
    }
    void tell(const Entered &entered)
    {
        const QStringList whole = m_form->tell(entered.told);
        if (!whole.isEmpty())
            around().messages.say(kit::MessageBar::Severity::Bad, whole.join(u' '));
        if (!entered.isStored())
            return;
        showList();
        for (const auto &remark : entered.told.remarks)
            around().messages.say(kit::MessageBar::Severity::Info, remark.sentence);
        ListPage::show(entered.record.id.raw());
    }
    // Where somebody else wrote the same record, what was typed is not lost for it.
    void tellFailure(const Error &error)
    {
        around().messages.say(error);
        if (error.kind != Error::Kind::Conflict || m_edited.revision == 0)
            return;
        around().messages.offer(m_words.keepTyped, QStringLiteral("keepTypedButton"),
                                kit::MessageBar::AfterPress::Close, [this] {
                                    if (const auto fresh = stored(m_edited.id)) {
                                        const QVariantMap typed = m_form->typed();
                                        beginForm(*fresh);
                                        m_form->retype(typed);
                                    }
                                });
    }

    EntryWords m_words;
    std::shared_ptr<storage::Store> m_store;
    bool m_mayEdit;
    Table *m_records = nullptr;
    FormPanel *m_form = nullptr;
    R m_edited; // what the form began with
};

} // namespace rebond::ui::models
