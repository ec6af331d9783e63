// SPDX-License-Identifier: GPL-3.0-or-later
// The offers of the cohort: list, the offer that is chosen beside it with what was proposed and answered, the form, and whom it
// may suit.
#pragma once

#include "domain/offer.h"
#include "ui/models/entrypage.h"
#include "ui/models/namebook.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>

class QComboBox;
class QLabel;

namespace rebond::exchange {
class RomeTable;
}

namespace rebond::ui::kit {
class Task;
}

namespace rebond::ui::offers {

class OfferMatchPanel;
class OfferPanel;

class OfferPage final : public models::EntryPage<domain::Offer>
{
    Q_OBJECT
public:
    OfferPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
              QWidget *parent = nullptr);

    void goToRecord(const RawId &id) override;
    void refresh() override;
    // The form, the note on what somebody says of an offer, and names begun for somebody else.
    [[nodiscard]] QVariantMap draft() const override;
    [[nodiscard]] bool takeUp(const QVariantMap &draft) override;
    void giveUp() override;

Q_SIGNALS:
    void memberRequested(rebond::RawId id);
    void companyRequested(rebond::RawId id);
    void actRequested(rebond::RawId id);
    void bookletRequested(rebond::RawId offer, const QList<rebond::RawId> &members);

protected:
    [[nodiscard]] QString countText(qint64 count, bool isSearch) const override;
    [[nodiscard]] domain::Offer freshRecord() const override;
    [[nodiscard]] QString headingOf(const domain::Offer &offer) const override { return offer.position; }
    [[nodiscard]] models::FormPanel *makeForm() override;
    [[nodiscard]] QMap<int, QString> textsOf(const domain::Offer &offer, const QList<int> &fields) const override;
    void entered(const domain::Offer &offer) override;
    void showRecord(const domain::Offer *offer) override;
    [[nodiscard]] QVariantMap filterState() const override;
    void setFilterState(const QVariantMap &state) override;
    [[nodiscard]] QString filterWords() const override;
    [[nodiscard]] bool canRemove() const override { return mayEdit(); }
    void removeMany(const QList<RawId> &records) override;

private:
    void makeControls();
    void makeDetail();
    [[nodiscard]] QList<models::Column<domain::Offer>> columns() const;
    [[nodiscard]] storage::Query<domain::Offer> query(const QString &folded) const;
    [[nodiscard]] bool showsAll() const;
    [[nodiscard]] static QStringList romeToldOf(const QString &text, const rebond::exchange::RomeTable &table);
    void tellRome(const QString &text);

    std::shared_ptr<workspace::Workspace> m_workspace;
    models::NameBook *m_names;
    QComboBox *m_which = nullptr;
    QLabel *m_rome = nullptr; // of the form: what the code means
    QPointer<kit::Task> m_readingRome;
    OfferPanel *m_panel = nullptr;
    OfferMatchPanel *m_matches = nullptr;
};

} // namespace rebond::ui::offers
