// SPDX-License-Identifier: GPL-3.0-or-later
// The press register of the cohort: list by date, the mention that is chosen beside it, and the form.
#pragma once

#include "domain/press.h"
#include "ui/models/entrypage.h"
#include "ui/models/namebook.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;

namespace rebond::ui::press {

class PressPanel;

class PressPage final : public models::EntryPage<domain::PressMention>
{
    Q_OBJECT
public:
    PressPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
              QWidget *parent = nullptr);
    ~PressPage() override;

    void goToRecord(const RawId &id) override;
    void refresh() override;

Q_SIGNALS:
    void memberRequested(rebond::RawId id);

protected:
    [[nodiscard]] QString countText(qint64 count, bool isSearch) const override;
    [[nodiscard]] domain::PressMention freshRecord() const override;
    [[nodiscard]] QString headingOf(const domain::PressMention &mention) const override { return mention.outlet; }
    [[nodiscard]] models::FormPanel *makeForm() override;
    void beginParts(const domain::PressMention &mention) override;
    [[nodiscard]] QMap<int, QString> textsOf(const domain::PressMention &mention,
                                             const QList<int> &fields) const override;
    [[nodiscard]] Entering entering() const override;
    void entered(const domain::PressMention &mention) override;
    void showRecord(const domain::PressMention *mention) override;
    [[nodiscard]] QVariantMap filterState() const override;
    void setFilterState(const QVariantMap &state) override;
    [[nodiscard]] QString filterWords() const override;
    [[nodiscard]] bool canRemove() const override { return mayEdit(); }
    void removeMany(const QList<RawId> &records) override;

private:
    void makeControls();
    void connectScans();
    [[nodiscard]] QList<models::Column<domain::PressMention>> columns() const;
    [[nodiscard]] storage::Query<domain::PressMention> query(const QString &folded) const;
    [[nodiscard]] std::optional<domain::PressMedium> wanted() const;
    [[nodiscard]] QString namesOf(const domain::PressMention &mention) const;
    void warnInTime();

    std::shared_ptr<workspace::Workspace> m_workspace;
    models::NameBook *m_names;
    QComboBox *m_medium = nullptr;
    PressPanel *m_panel = nullptr;
    models::FormPanel *m_form = nullptr;
    QLineEdit *m_dateEdit = nullptr; // of the form
    QLabel *m_unasked = nullptr;     // of the form: who is quoted without a consent
    QPointer<kit::Task> m_asking;
};

} // namespace rebond::ui::press
