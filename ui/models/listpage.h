// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a list: a title with its count, a line to search in, a table whose columns can be chosen, moved and sorted,
// and beside it whatever shows the row that is chosen. Where the page is narrow, that goes below, and the list still shows
// some rows: the page then scrolls. Columns are as wide as what stands in them, as far as there is room.
//
// What a list can do is the same on every page: it is printed and exported as it is shown, rows are copied out of it and
// pasted into it, one field is changed in several records at once, and what it was narrowed to is kept under a name.
#pragma once

#include "exchange/listkind.h"
#include "storage/store.h"
#include "ui/kit/drafting.h"
#include "ui/kit/page.h"
#include "ui/models/outputdesk.h"
#include "ui/models/recordtable.h"
#include "ui/models/savedfilters.h"

#include <functional>
#include <memory>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QTableView;
class QVBoxLayout;

namespace rebond::exchange {
struct TypedField;
}
namespace rebond::typeset {
class PageList;
}
namespace rebond::ui::kit {
class CurrentStack;
class EmptyState;
class FlowLayout;
}
namespace rebond::ui::models {

class BulkPanel;
class Faces;

class ListPage : public kit::Page, public GoesOut
{
    Q_OBJECT
public:
    ~ListPage() override;

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

    // Whose list it is, as it stands at the head of a printed one: the cohort's name.
    void setOwner(const QString &owner) { m_owner = owner; }
    // As it is shown: the columns in their order, the search, the filter, the order of the rows.
    void print() override;
    void exportShown() override;
    void exportEvents(); // a row for each thing that happened with the records of the list, where they have a history
    [[nodiscard]] QList<RawId> selected() const; // from top to bottom
    [[nodiscard]] bool canGoOut() const override;

    // What is typed in the lines above the list: the value for several records, with which they are, and the name of a filter,
    // with what it keeps. The page's own draft, where it has one, is another.
    [[nodiscard]] kit::Drafting &lines() { return m_lines; }

Q_SIGNALS:
    void importRequested();
    // Somebody pasted rows: a small list to be judged as an import is.
    void pasteRequested(rebond::exchange::ListKind kind, const QByteArray &list);

protected:
    // `name` begins the object names ("members": membersTable, membersSearchEdit) and the keys of settings.
    ListPage(const QString &name, const Words &words, const kit::Surroundings &surroundings, QWidget *parent);

    // Once, at the end of the screen's constructor; the table is the page's from then on.
    void setTable(RecordTable *table);
    // Whose file it is: saved filters stand beside it. None are offered without.
    void keepFiltersBeside(const QString &cohortFile) { m_filtersFile = cohortFile; }
    void setDetail(QWidget *detail);
    void showDetail(bool isShown); // where nothing is chosen, the view may have its room
    // Between the head and the list: what else narrows it.
    void setFilters(QWidget *filters);
    // In the place of the list, until showList(): a form.
    void showInstead(QWidget *page);
    void showList();
    [[nodiscard]] bool isList() const;
    QPushButton *addButton(const QString &text, const char *objectName, bool isPrimary);
    // Beside the line to search in.
    void addControl(QWidget *control);
    // Another way to look at the records, in the place of the table; what is chosen is then shown below it.
    void addView(QWidget *other);
    void showView(QWidget *shown);
    // The order of a choice, not of the user: it is not kept for the next time.
    void sortForNow(int column, Qt::SortOrder order);
    [[nodiscard]] bool showsTable() const;
    // What holds table and detail: keys that act on what is chosen belong to it.
    [[nodiscard]] QWidget *listPart();
    [[nodiscard]] kit::EmptyState *empty() { return m_empty; }
    [[nodiscard]] QLineEdit *searchLine() { return m_search; }
    [[nodiscard]] QTableView *view() { return m_view; }
    // The table is one face of the list; a screen may add others, over the same table and its selection.
    [[nodiscard]] Faces *faces() { return m_faces; }
    [[nodiscard]] const kit::Surroundings &around() const { return m_around; }
    [[nodiscard]] std::optional<RawId> chosen() const;

    // Whether something leaves records out: an empty list then says nothing of the file.
    [[nodiscard]] virtual bool isNarrowed() const;
    // "60 members", "12 of 60 …": of a search, where there is one.
    [[nodiscard]] virtual QString countText(qint64 count, bool isSearch) const = 0;
    // The same of those read so far, where nobody knows how many follow.
    [[nodiscard]] virtual QString countSoFarText(qint64 count, bool isSearch) const
    {
        return countText(count, isSearch);
    }
    // Which list's records these are; none: rows cannot be pasted, nor changed several at once.
    [[nodiscard]] virtual std::optional<rebond::exchange::ListKind> listKind() const { return {}; }
    [[nodiscard]] virtual bool mayChange() const { return false; }
    // What is looked at in the place of the table and holds other rows, with the table's columns: that is printed and
    // exported then.
    struct Seen
    {
        QString words; // what of the list it is: "Week of 25 June 2012"
        qint64 total = 0;
        std::function<RowPassage *(QObject *parent)> start;
    };
    [[nodiscard]] virtual std::optional<Seen> seenInstead() const { return {}; }
    // One value for the records that are selected: answers through toldMany().
    virtual void changeMany(const QList<RawId> &records, const rebond::exchange::TypedField &typed);
    // Where records were written by mistake: what is selected is deleted, by the menu of rows or its key.
    [[nodiscard]] virtual bool canRemove() const { return false; }
    virtual void removeMany(const QList<RawId> &records) { Q_UNUSED(records) }
    // Runs behind the window, answers the label of its step, and offers to take it back.
    using Removing = std::function<Result<QString>(storage::Store &)>;
    void remove(const std::shared_ptr<storage::Store> &store, int count, Removing work);
    template<typename R>
    [[nodiscard]] static QList<Id<R>> idsOf(const QList<RawId> &records)
    {
        QList<Id<R>> ids;
        for (const RawId &id : records)
            ids.append(Id<R>(id));
        return ids;
    }
    // Templates have no sentences: what a step that changed that field of so many is called, and what came of it.
    [[nodiscard]] static QString manyLabel(int count, const QString &field);
    [[nodiscard]] QString manyTold(qint64 changed, qint64 unchanged, qint64 refused) const;
    void toldMany(const QString &done, const QString &refused, bool isOver);
    // A form holds what was typed and cannot be begun anew; one was left without saving, and how it comes back.
    void tellUnsaved();
    void tellGone();  // what was shown is no longer in the file
    void tellAsked(); // something in a form is doubtful; what, stands there
    void offerToBringBack(const std::function<void()> &back);
    // What the page narrows its list to besides the search: as values to keep, and in words for paper. Whoever changes it
    // asks the table to read anew.
    [[nodiscard]] virtual QVariantMap filterState() const { return {}; }
    virtual void setFilterState(const QVariantMap &state) { Q_UNUSED(state) }
    [[nodiscard]] virtual QString filterWords() const { return {}; }
    void addFilter(QWidget *control); // beside the search line
    // The menu of rows, of another view that shows them.
    void addRowMenu(QWidget *other);
    // One more thing to do with the row that is chosen, in the menu of rows.
    void addRowAction(QAction *action);

    virtual void choose(std::optional<RawId> id) = 0; // another row, or none, is the current one
    virtual void open(RawId id) = 0;                  // Enter or a double click on a row
    // As show(), for a record that the list holds but may not have read yet: it is read on until it comes.
    void seek(RawId id);

    bool event(QEvent *event) override; // the table is awake while the page is seen
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Lines final : public kit::Drafting
    {
    public:
        explicit Lines(ListPage &page) : m_page(page) {}
        [[nodiscard]] QVariantMap draft() const override;
        [[nodiscard]] bool takeUp(const QVariantMap &draft) override;
        void giveUp() override;

    private:
        ListPage &m_page;
    };
    void makeMenu();
    void makeBulkPanel();
    void fillSavedFilters();
    void tellFilters(const Done &written);
    void askForFilterName();
    void makeNameBar();
    void keepFilter(const QString &name);
    [[nodiscard]] SavedFilter shownFilter(const QString &name) const;
    void useFilter(const SavedFilter &filter);
    void askForRowMenu(QWidget *view, const QPoint &place);
    void paste();
    void beginBulk();
    void removeSelected();
    void tellRemoved(const std::shared_ptr<storage::Store> &store, int count, const QString &label);
    void showPages(const typeset::PageList &pages);
    // Of the lines one at a time: the other waits with what is typed in it.
    void showBar(QWidget *bar);
    void closeBar(QWidget *bar); // what is typed in it goes
    void leaveBar(QWidget *bar); // the same, and it can be had back
    void showBulkAgain();        // where something is typed in it and it can be seen
    [[nodiscard]] bool isNameTyped() const;
    [[nodiscard]] bool takeUpMany(const QVariantMap &many);
    void takeUpName(const SavedFilter &filter);
    void selectAgain();
    [[nodiscard]] bool canChangeMany() const;
    [[nodiscard]] bool isLess() const;             // than the whole list: searched, or narrowed
    [[nodiscard]] QList<int> shownColumns() const; // also those that only lack room just now
    [[nodiscard]] QList<int> copiedColumns() const;
    [[nodiscard]] ShownTable shownTable() const;
    [[nodiscard]] ShownTable eventTable() const;
    [[nodiscard]] QString narrowedWords() const;
    void makeView();
    void showArrived();
    [[nodiscard]] QString shownCount() const;
    void connectColumns();
    void dressColumns();
    void measureColumns();
    [[nodiscard]] int widthOf(const QString &words, const QFontMetrics &metrics);
    void bringToSight(); // the row that is chosen
    void fitColumns();
    struct Fit;
    [[nodiscard]] QList<Fit> wantedFits() const;
    void yieldColumns(QList<Fit> &fits, int room);
    [[nodiscard]] bool areColumnsKept() const; // the user has set them
    void takeOrder();                          // as it was left
    [[nodiscard]] bool seeRows(QEvent &event); // of where they are drawn; true: done with it
    [[nodiscard]] QString nothingFound() const; // the sentence; empty where rows are, or may come
    void drawNothingFound();
    void tellNothingFound(); // to those who hear what others see
    bool tellWhole(const QPoint &place); // of a cell whose words are cut
    void hidePrivateColumns(bool isOn);
    void askForColumns(const QPoint &place);
    void keepColumns();
    void noteEdge(const QEvent &event);
    void enableMenu();
    static constexpr qreal kMargin = 5;       // units, at both sides of the page
    static constexpr qreal kMostSearch = 120; // units, of the line to search in
    void arrange();
    void fitSearch(qreal most); // as wide as what it says, up to so many units
    void copyRows();

    kit::Surroundings m_around;
    QString m_name;
    RecordTable *m_table = nullptr;
    kit::CurrentStack *m_stack;
    kit::EmptyState *m_empty;
    QLabel *m_count;
    QLineEdit *m_search;
    QBoxLayout *m_head;
    kit::FlowLayout *m_tools; // in the head
    QHBoxLayout *m_controls;
    QHBoxLayout *m_buttons;
    QVBoxLayout *m_column;
    QVBoxLayout *m_bars; // between the head and the table
    QSplitter *m_splitter;
    kit::CurrentStack *m_views;
    Faces *m_faces;
    QTableView *m_view;
    std::optional<RawId> m_chosen;
    std::optional<RawId> m_awaited; // to be chosen when it has been read
    bool m_isSought = false;        // the list is read on until it has been
    bool m_isEmpty = false;
    QList<int> m_wanted; // by column: the width that what stands in it needs; empty until something was read
    QHash<QString, int> m_widths; // in pixels, of words in the letters of now
    bool m_isFitting = false;
    bool m_isEdgeHeld = false; // of a heading, by the mouse
    bool m_isOrderForNow = false;
    QList<int> m_yielded; // columns for which there is no room just now
    QList<int> m_hidden;  // columns that are shown again when nobody looks on any more

    QString m_title;
    QString m_owner;
    QString m_filtersFile; // empty: filters are not kept
    OutputDesk *m_output;
    QPushButton *m_menuButton;
    QMenu *m_menu;
    QMenu *m_savedMenu;
    QMenu *m_rowMenu;
    QAction *m_print = nullptr;
    QAction *m_export = nullptr;
    QAction *m_exportEvents = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_bulk = nullptr;
    QAction *m_remove = nullptr;
    BulkPanel *m_bulkPanel = nullptr;
    QWidget *m_nameBar = nullptr;
    QLineEdit *m_filterName = nullptr;
    Lines m_lines{*this};
    QVariantMap m_selectAgain; // by id, as soon as they are read
};

} // namespace rebond::ui::models
