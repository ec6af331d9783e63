// SPDX-License-Identifier: GPL-3.0-or-later
// A page that shows a document as it will be printed, and takes it onto paper and into files. A page of the kind says what the
// document is chosen by, how it is laid out and written; everything around that is here: pages are made anew when something
// changes, behind the window, and a newer change stops those of an older one; a strip of small pages; panels beside them or,
// where there is no room for both, in their place; printing and exporting the pages of now.
#pragma once

#include "typeset/page.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/page.h"
#include "ui/kit/task.h"

#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace rebond::ui::kit {
enum class ButtonKind;
class TallScroll;
}

namespace rebond::ui::paper {

class PagesHead;
class PagesView;
class Thumbnails;

class PaperPage : public kit::Page
{
    Q_OBJECT
public:
    ~PaperPage() override;

    void refresh() override { preview(); }
    void startWork() override { exportPages(); }
    // Asks where, then writes.
    void exportPages();
    // Asks for a printer, as soon as the pages are those of now.
    void print();
    [[nodiscard]] PagesView &pages() { return *m_pages; }

Q_SIGNALS:
    void previewed();
    void exported(const QStringList &paths);
    void printRequested(); // the pages are there, and the system is asked for a printer

protected:
    // `pause`: milliseconds without another change, after which the pages are drawn anew.
    PaperPage(const kit::Surroundings &surroundings, int pause, QWidget *parent);

    // What a page of the kind says.
    // Files besides the one that was chosen. Refuse: a Conflict that names them.
    enum class Unasked { Refuse, Replace };
    using Writing = std::function<Result<QStringList>(Unasked, TaskContext &)>; // in another thread; answers the files
    // Lays out what is chosen now: by layOutAs().
    virtual void layOut() = 0;
    // All fields hold what can be laid out; else the keyboard goes to the one that does not.
    [[nodiscard]] virtual bool settle() { return true; }
    [[nodiscard]] virtual QString printedName() const = 0; // of the printer's queue
    [[nodiscard]] virtual kit::FileRequest exportRequest() = 0;
    [[nodiscard]] virtual QString writingTitle() const = 0;
    [[nodiscard]] virtual Writing writing(const QString &path) const = 0; // of what is chosen now
    [[nodiscard]] virtual QString writtenSentence(const QString &path, const QStringList &files) const = 0;
    virtual void sideOpened(QWidget *content) { Q_UNUSED(content) }

    // What it is made of, in this order: the head, choices first, then what stands beside and in the place of the pages.
    [[nodiscard]] PagesHead &head() { return *m_head; }
    void endChoices(const QString &exportText, const char *objectName);
    // A button of the head that shows `content`, which is at least so many units wide. The first of the kind is shown unasked
    // where there is room.
    [[nodiscard]] QPushButton *makeSide(QWidget *content, qreal units, const QString &text, const char *objectName);
    void endActions(const QString &printText, const char *objectName, const char *numberName);
    void setWhenEmpty(QWidget *part); // where there are no pages
    void addInstead(QWidget *part);   // shown by showInstead()
    void complete();

    void showSide(QWidget *content);
    [[nodiscard]] bool isSideShown(const QWidget *content) const;
    void showInstead(QWidget *part); // of all the rest below the head; none: the pages are back
    void arrange();

    void preview();
    void changed();     // in the form: the pages follow after a pause
    void dataChanged(); // … or in the data: they follow at once, where they are seen
    // `Made` has the pages; `take` hears of the rest of it before they are shown.
    template<typename Made>
    void layOutAs(std::function<Result<Made>(TaskContext &)> work, std::function<void(const Made &)> take)
    {
        follow(kit::startTask<Made>(this, layingOut(), std::move(work),
                                    [this, take = std::move(take)](const Result<Made> &made) {
                                        if (!isOfNow(made ? nullptr : &made.error()))
                                            return;
                                        take(*made);
                                        showPages(made->pages);
                                    }));
    }

    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    [[nodiscard]] const kit::Surroundings &around() const { return m_around; }

private:
    struct Side
    {
        QWidget *content = nullptr;
        kit::TallScroll *place = nullptr;
        QPushButton *button = nullptr;
        qreal units = 0;
    };
    [[nodiscard]] static QString layingOut();
    void dressExport(kit::ButtonKind kind);
    void follow(kit::Task *task);
    [[nodiscard]] bool isOfNow(const Error *error);
    void showPages(const typeset::PageList &pages);
    void showPageNumber(int page);
    [[nodiscard]] int roomBeside() const;
    void placeSide(const Side &side, int width, bool isShown);
    void sendToPrinter();
    void write(const QString &path, const Writing &writing, Unasked unasked);
    void askToReplace(const QString &path, const Writing &writing, const Error &error);

    kit::Surroundings m_around;
    QPointer<kit::Task> m_running;
    bool m_isStale = true;      // the pages are not of the data and choices of now
    bool m_isOvertaken = false; // something changed while pages are being made
    bool m_isWriting = false;
    bool m_isPrintWanted = false;
    bool m_isComplete = false;
    std::optional<int> m_sideWanted; // by the user; none: the first where there is room
    typeset::PageList m_shown;

    PagesHead *m_head;
    QHBoxLayout *m_line;
    PagesView *m_pages;
    Thumbnails *m_thumbnails;
    QTimer *m_pause;
    QPushButton *m_export = nullptr;
    QLabel *m_pageNumber = nullptr;
    QWidget *m_whenEmpty = nullptr;
    QWidget *m_instead = nullptr;
    std::vector<Side> m_sides;
};

} // namespace rebond::ui::paper
