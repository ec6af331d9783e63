// SPDX-License-Identifier: GPL-3.0-or-later
// A list whose records are written in a form: choosing, opening, saving, conflicts and drafts are the same whatever the
// record. A screen gives columns, a panel for the record that is chosen, the sections of the form, and its words.
#pragma once

#include "domain/offer.h"
#include "domain/press.h"
#include "domain/relay.h"
#include "exchange/bulkentry.h"
#include "exchange/entry.h"
#include "ui/kit/drafting.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/taskstrip.h"
#include "ui/models/formpanel.h"
#include "ui/models/listpage.h"
#include "ui/models/recordtablemodel.h"

#include <functional>
#include <utility>

namespace rebond::ui::models {

struct EntryWords // translated
{
    QString newHeading;  // of the form
    QString addLabel;    // on the undo button; names no person: labels stay when one is erased
    QString changeLabel; // the same, %1 is the reference
    QString keepTyped;   // what can be done about a conflict
};

// Whose fields name members or companies.
template<typename R>
inline constexpr bool kNamesOthers = std::is_same_v<R, domain::Interview> || std::is_same_v<R, domain::Outcome>;

template<typename R>
class EntryPage : public ListPage, public kit::Drafting
{
public:
    [[nodiscard]] QVariantMap draft() const override
    {
        if (!isFormBegun())
            return {};
        return {{QStringLiteral("id"), m_edited.id.toString()},
                {QStringLiteral("revision"), m_edited.revision},
                {QStringLiteral("typed"), m_form->typed()}};
    }
    // Where the record was changed since, it keeps the number of the state it was typed into: saving it is a conflict, which
    // is told and answered as any other.
    [[nodiscard]] bool takeUp(const QVariantMap &draft) override
    {
        const auto id = RawId::parse(draft.value(QStringLiteral("id")).toString());
        const std::optional<R> record = id ? stored(Id<R>(*id)) : freshRecord();
        if (!record)
            return false;
        beginForm(*record);
        if (id && draft.contains(QStringLiteral("revision")))
            m_edited.revision = draft.value(QStringLiteral("revision")).toInt();
        m_form->retype(draft.value(QStringLiteral("typed")).toMap());
        return true;
    }
    void giveUp() override
    {
        if (isFormBegun())
            showList();
    }
    [[nodiscard]] QVariantMap preparation() const override { return EntryPage::draft(); } // the form
    void resume(const QVariantMap &preparation) override { (void)takeUp(preparation); }
    // What is being typed in a form is no worse than what would be: it stays.
    void startWork() override
    {
        if (!m_mayEdit)
            return;
        if (!preparation().isEmpty()) {
            QWidget *typing = m_form->focusWidget();
            (typing && typing != m_form ? typing : m_form->firstStop())->setFocus(Qt::OtherFocusReason);
            return tellUnsaved();
        }
        beginForm(freshRecord());
        offerBack(std::exchange(m_left, {}));
    }

protected:
    using Table = RecordTableModel<R>;

    EntryPage(const QString &name, const Words &words, EntryWords entryWords, std::shared_ptr<storage::Store> store,
              bool mayEdit, const kit::Surroundings &surroundings, QWidget *parent)
        : ListPage(name, words, surroundings, parent),
          m_words(std::move(entryWords)),
          m_store(std::move(store)),
          m_mayEdit(mayEdit)
    {
        keepFiltersBeside(m_store->path());
        // What another program wrote: whoever was erased there leaves the form, too.
        if constexpr (std::is_same_v<R, domain::Member>)
            connect(&m_store->changes(), &storage::ChangeBus::committed, this,
                    [this](const storage::ChangeSet &changes) { changes.isEmpty() ? leaveGone() : void(); });
    }

    [[nodiscard]] virtual R freshRecord() const = 0;
    [[nodiscard]] virtual QString headingOf(const R &record) const = 0;
    [[nodiscard]] virtual FormPanel *makeForm() = 0;
    // What the form holds besides fields: begun with a record, written with it by entering().
    virtual void beginParts(const R &record) { Q_UNUSED(record) }
    // Another one is chosen, or it changed; null: none.
    virtual void showRecord(const R *record) = 0;
    // Of a row; where rows are no records, the record that stands for one.
    [[nodiscard]] virtual const R *recordOf(std::optional<RawId> id) const
    {
        const int row = id ? m_records->rowOf(*id) : -1;
        return row < 0 ? nullptr : &m_records->recordAt(row);
    }

    // What the form begins with; records that name others know more (exchange/factentry.h).
    [[nodiscard]] virtual QMap<int, QString> textsOf(const R &record, const QList<int> &fields) const
    {
        QMap<int, QString> texts;
        if constexpr (!kNamesOthers<R>) {
            for (const int field : fields)
                texts.insert(field, rebond::exchange::textOf(record, field));
        }
        return texts;
    }
    using Entered = rebond::exchange::Entered<R>;
    using Asking = rebond::exchange::Asking;
    using Entering =
        std::function<Result<Entered>(const QString &label, const R &base,
                                      const QList<rebond::exchange::TypedField> &typed, const Asking &asking)>;
    // Called in another thread.
    [[nodiscard]] virtual Entering entering() const
    {
        if constexpr (kNamesOthers<R>)
            return nullptr;
        else
            return [store = m_store](const QString &label, const R &base, const auto &typed, const Asking &asking) {
                return rebond::exchange::enter(*store, label, base, typed, {}, asking);
            };
    }
    // It has been stored, from the form. What else is then said in the message bar begins with the remarks on it.
    virtual void entered(const R &record) { Q_UNUSED(record) }
    [[nodiscard]] const QString &remarks() const { return m_remarks; }

    // The last thing a screen's constructor does (or setTable(), where rows are no records).
    void setRecords(QList<Column<R>> columns, int sortColumn, typename Table::Filter filter,
                    Qt::SortOrder order = Qt::AscendingOrder)
    {
        m_records = new Table(m_store, std::move(columns), sortColumn, std::move(filter), this);
        m_records->sort(sortColumn, order); // unless the user has chosen another
        setTable(m_records);
    }
    [[nodiscard]] Table *records() const { return m_records; }
    [[nodiscard]] const std::shared_ptr<storage::Store> &store() const { return m_store; }
    [[nodiscard]] bool mayEdit() const { return m_mayEdit; }

    [[nodiscard]] std::optional<rebond::exchange::ListKind> listKind() const override { return kindOfRecord(); }
    [[nodiscard]] bool mayChange() const override { return m_mayEdit; }
    void changeMany(const QList<RawId> &records, const rebond::exchange::TypedField &typed) override
    {
        if constexpr (kindOfRecord().has_value()) {
            using rebond::exchange::BulkResult;
            QList<Id<R>> ids;
            for (const RawId &id : records)
                ids.append(Id<R>(id));
            const QString label = labelOfMany(static_cast<int>(ids.size()), typed.field);
            around().tasks.follow(kit::startTask<BulkResult>(
                this, label,
                [store = m_store, label, ids, typed](TaskContext &task) {
                    return rebond::exchange::enterMany<R>(*store, label, ids, typed, task);
                },
                [this](const Result<BulkResult> &result) { tellMany(result); }));
        } else {
            ListPage::changeMany(records, typed);
        }
    }

    void choose(std::optional<RawId> id) final { showRecord(recordOf(id)); }
    void open(RawId id) override
    {
        const R *record = recordOf(id);
        if (!record || !m_mayEdit)
            return;
        if (record->revision > 0 && isGone(record->id)) { // another program's doing, not told yet
            showRecord(nullptr);
            return tellGone();
        }
        beginForm(*record);
    }

    [[nodiscard]] bool isFormBegun() const { return m_form && m_form->isVisibleTo(this) && m_form->isChanged(); }
    [[nodiscard]] std::optional<R> stored(Id<R> id) const
    {
        return m_store->read([&](storage::Reader &reader) { return reader.find(id); }).value_or(std::nullopt);
    }
    // Read, and not there.
    [[nodiscard]] bool isGone(Id<R> id) const
    {
        const auto found = m_store->read([&](storage::Reader &reader) { return reader.find(id); });
        return found && !*found;
    }
    void beginForm(const R &record)
    {
        if (m_isSaving)
            return showInstead(m_form); // its answer is still to come
        if (!m_form) {
            m_form = makeForm();
            connect(m_form, &FormPanel::saveRequested, this, [this] { save(); });
            connect(m_form, &FormPanel::cancelled, this, [this] { leaveForm(); });
        }
        m_edited = record;
        m_asked.clear();
        m_form->begin(record.revision == 0 ? m_words.newHeading : headingOf(record), textsOf(record, m_form->fields()));
        beginParts(record);
        showInstead(m_form);
        m_form->firstStop()->setFocus(Qt::OtherFocusReason);
    }

private:
    // Of those that come in lists and are changed several at once.
    [[nodiscard]] static constexpr std::optional<rebond::exchange::ListKind> kindOfRecord()
    {
        using rebond::exchange::ListKind;
        if constexpr (std::is_same_v<R, domain::Member>)
            return ListKind::Members;
        else if constexpr (std::is_same_v<R, domain::Company>)
            return ListKind::Companies;
        else if constexpr (std::is_same_v<R, domain::Act>)
            return ListKind::Outreach;
        else if constexpr (std::is_same_v<R, domain::Interview>)
            return ListKind::Interviews;
        else if constexpr (std::is_same_v<R, domain::Outcome>)
            return ListKind::Outcomes;
        else if constexpr (std::is_same_v<R, domain::PressMention>)
            return ListKind::Press;
        else if constexpr (std::is_same_v<R, domain::Relay>)
            return ListKind::Relays;
        else if constexpr (std::is_same_v<R, domain::Offer>)
            return ListKind::Offers;
        else
            return std::nullopt;
    }
    // On the undo button: how many, and which field.
    [[nodiscard]] QString labelOfMany(int count, int field) const
    {
        return manyLabel(count, rebond::exchange::fieldsOf(*kindOfRecord()).at(field).label());
    }
    void tellMany(const Result<rebond::exchange::BulkResult> &result)
    {
        if (!result)
            return toldMany({}, result.error().sentence, false);
        QStringList refused;
        for (const auto &refusal : result->refusals.mid(0, 5))
            refused.append(refusal.reference + QStringLiteral(": ") + refusal.sentence);
        toldMany(manyTold(result->changed, result->unchanged, result->refused), refused.join(u'\n'), true);
    }
    void leaveGone()
    {
        if (m_isSaving || m_edited.revision == 0 || !isGone(m_edited.id))
            return;
        m_left = {};
        if (m_form && m_form->isVisibleTo(this)) {
            showList();
            tellGone();
        }
        m_edited = {};
    }
    // What was typed can be had back at once, or when the next one is begun.
    void leaveForm()
    {
        m_left = preparation();
        showList();
        offerBack(m_left);
    }
    void offerBack(const QVariantMap &typed)
    {
        if (!typed.isEmpty())
            offerToBringBack([this, typed] { bringBack(typed); });
    }
    void bringBack(const QVariantMap &typed)
    {
        if (m_isSaving)
            return offerBack(typed);
        const QVariantMap instead = preparation();
        m_left = {};
        resume(typed);
        offerBack(instead);
    }
    void save()
    {
        if (m_isSaving)
            return;
        const bool isNew = m_edited.revision == 0;
        if (!isNew && !m_form->isChanged())
            return showList();
        if (!m_form->settle())
            return;
        const QString label = isNew ? m_words.addLabel : m_words.changeLabel.arg(m_edited.reference);
        m_isSaving = true;
        m_form->setBusy(true);
        kit::startTask<Entered>(
            this, label,
            [enter = entering(), label, base = m_edited, typed = m_form->changes(), asking = asking()](TaskContext &) {
                return enter(label, base, typed, asking);
            },
            [this](const Result<Entered> &entered) {
                m_isSaving = false;
                m_form->setBusy(false);
                if (entered)
                    tell(*entered);
                else
                    tellFailure(entered.error());
            });
    }
    // What was asked about and is saved once more as it stands, is meant.
    [[nodiscard]] Asking asking() const
    {
        return !m_asked.isEmpty() && m_form->typed() == m_asked ? Asking() : Asking(around().formats);
    }
    void tell(const Entered &entered)
    {
        const QStringList whole = m_form->tell(entered.told);
        if (!entered.isStored()) {
            if (!whole.isEmpty())
                around().messages.say(kit::MessageBar::Severity::Bad, whole.join(u' '));
            else if (entered.told.faults.isEmpty())
                tellAsked();
            m_asked = entered.told.faults.isEmpty() ? m_form->typed() : QVariantMap();
            return;
        }
        showList();
        QStringList sentences;
        for (const auto &remark : entered.told.remarks)
            sentences.append(remark.sentence);
        m_remarks = sentences.join(u' ');
        if (!m_remarks.isEmpty())
            around().messages.say(kit::MessageBar::Severity::Info, m_remarks);
        ListPage::show(entered.record.id.raw());
        this->entered(entered.record);
    }
    // Where somebody else wrote the same record, what was typed is not lost for it.
    void tellFailure(const Error &error)
    {
        around().messages.say(error);
        if (error.kind != Error::Kind::Conflict || m_edited.revision == 0)
            return;
        around().messages.offer(m_words.keepTyped, QStringLiteral("keepTypedButton"),
                                kit::MessageBar::AfterPress::Close, this, [this] {
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
    R m_edited;          // what the form began with
    QVariantMap m_left;  // preparation() of a form that was left without saving
    QVariantMap m_asked; // typed() of a form in which something was doubtful
    QString m_remarks;   // on what was stored last
    bool m_isSaving = false;
};

} // namespace rebond::ui::models
