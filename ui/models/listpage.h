// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a list: a title with its count, a line to search in, a table whose columns can be chosen, moved and sorted,
// and beside it whatever shows the row that is chosen. Where the page is narrow, that goes below.
#pragma once

#include "ui/kit/page.h"
#include "ui/models/recordtable.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace rebond::ui::kit {
class EmptyState;
}

namespace rebond::ui::models {

class ListPage : public kit::Page
{
    Q_OBJECT
public:
    struct Words // translated
    {
        QString title;
        QString search; // what the search line looks in
        QString emptyTitle;
        QString emptySentence;
    };

    [[nodiscard]] QWidget *firstStop() override;
    void refresh() override;
    // Chooses that record's row, as soon as it is among those that have been read.
    void show(RawId id);
    using QWidget::show;
    // The same for who comes from another page: no search leaves the record out, the list is read on until it comes, and
    // only a form in which something was typed stays before it.
    void goToRecord(const RawId &id) override;

Q_SIGNALS:
    void importRequested();

protected:
    // `name` begins the object names ("members": membersTable, membersSearchEdit) and the keys of settings.
    ListPage(const QString &name, const Words &words, const kit::Surroundings &surroundings, QWidget *parent);

    // Once, at the end of the screen's constructor; the table is the page's from then on.
    void setTable(RecordTable *table);
    void setDetail(QWidget *detail);
    // In the place of the list, until showList(): a form.
    void showInstead(QWidget *page);
    void showList();
    [[nodiscard]] bool isList() const;
    QPushButton *addButton(const QString &text, const char *objectName, bool isPrimary);
    [[nodiscard]] kit::EmptyState *empty() { return m_empty; }
    [[nodiscard]] QTableView *view() { return m_view; }
    [[nodiscard]] const kit::Surroundings &around() const { return m_around; }
    [[nodiscard]] std::optional<RawId> chosen() const;

    // "60 members", "12 of 60 …": of a search, where there is one.
    [[nodiscard]] virtual QString countText(qint64 count, bool isSearch) const = 0;
    virtual void choose(std::optional<RawId> id) = 0; // another row, or none, is the current one
    virtual void open(RawId id) = 0;                  // Enter or a double click on a row

    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeView();
    void showArrived();
    void dressColumns();
    void askForColumns(const QPoint &place);
    void keepColumns();
    void copyRows();

    kit::Surroundings m_around;
    QString m_name;
    RecordTable *m_table = nullptr;
    QStackedWidget *m_stack;
    kit::EmptyState *m_empty;
    QLabel *m_count;
    QLineEdit *m_search;
    QTimer *m_typing; // searches when the typing pauses
    QHBoxLayout *m_buttons;
    QSplitter *m_splitter;
    QTableView *m_view;
    std::optional<RawId> m_chosen;
    std::optional<RawId> m_awaited; // to be chosen when it has been read
    bool m_isSought = false;        // the list is read on until it has been
    bool m_isEmpty = false;
};

} // namespace rebond::ui::models
