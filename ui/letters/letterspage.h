// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and labels by merge: a template the trainer writes, a list that fills it in, the pages as they are printed, one PDF of
// all, and what is noted of them in the outreach.
#pragma once

#include "ui/kit/drafting.h"
#include "ui/paper/pageshead.h"
#include "ui/paper/paperpage.h"
#include "workspace/mailing.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace rebond::ui::kit {
class EmptyState;
}

namespace rebond::ui::letters {

class RecipientsPanel;
class TemplatePanel;

class LettersPage final : public paper::PaperPage, public kit::Drafting
{
    Q_OBJECT
public:
    LettersPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                QWidget *parent = nullptr);
    ~LettersPage() override;

    void refresh() override;
    [[nodiscard]] QWidget *firstStop() override;

    // Of the text that is typed and not kept: it has no name yet, or a field in it is none.
    [[nodiscard]] QVariantMap draft() const override;
    [[nodiscard]] bool takeUp(const QVariantMap &draft) override;
    void giveUp() override;
    void keepOwn() override { keep(); }

Q_SIGNALS:
    void listsRead(); // templates and recipients are those of the file

protected:
    void layOut() override;
    [[nodiscard]] bool settle() override;
    [[nodiscard]] QString printedName() const override;
    [[nodiscard]] kit::FileRequest exportRequest() override;
    [[nodiscard]] QString writingTitle() const override;
    [[nodiscard]] Writing writing(const QString &path) const override;
    [[nodiscard]] QString writtenSentence(const QString &path, const QStringList &files) const override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Lists
    {
        QList<domain::LetterTemplate> templates;
        QList<domain::Member> members;
        workspace::RecipientList recipients;
    };
    enum class Shown { One, All };

    void makeChoices();
    void makeActions();
    void makeEmpty();
    [[nodiscard]] QComboBox *addChoice(const QString &label, const char *objectName, paper::PagesHead::Seen seen);
    void readLists();
    void take(const Lists &lists);
    void fillTemplates(const QList<domain::LetterTemplate> &templates);
    void fillMembers(const QList<domain::Member> &members);
    void chooseTemplate(int row);
    void showLetter(const domain::LetterTemplate &letter);
    void edited();
    void updateChoices();
    void updateInstead();
    [[nodiscard]] Done fault() const; // why the text cannot be filled in
    [[nodiscard]] workspace::MailingOrder order(Shown shown) const;
    // letterskept.cpp
    [[nodiscard]] bool isTyped() const; // and not kept
    [[nodiscard]] Done keepTyped();
    void keep();
    void leaveTyped(); // another text is shown in its place
    void offerBack(const Error &reason, const QVariantMap &typed);
    void offerMine(const Error &reason, const QVariantMap &typed);
    void keepMine(const QVariantMap &typed);
    void compareWithFile();
    // lettersoutput.cpp
    void begin(const domain::LetterTemplate &letter);
    void removeTemplate();
    void note();

    std::shared_ptr<workspace::Workspace> m_workspace;
    QList<domain::LetterTemplate> m_templates;
    domain::LetterTemplate m_kept;  // as it is stored
    domain::LetterTemplate m_begun; // as it was before anything was typed
    bool m_isFilling = false;
    // What the letters written last keep back: set by their task, read when it has ended; there is one at a time.
    std::shared_ptr<QString> m_keptBack = std::make_shared<QString>();
    QPointer<kit::Task> m_reading;
    QPointer<kit::Task> m_noting;
    bool m_isReadingOvertaken = false;
    bool m_areListsRead = false;
    QString m_readList;                  // that was asked for last
    Id<domain::LetterTemplate> m_wanted; // to be chosen when it has been read

    QComboBox *m_template = nullptr;
    QComboBox *m_member = nullptr;
    QComboBox *m_shown = nullptr;
    QSpinBox *m_start = nullptr;
    QPushButton *m_showText = nullptr;
    QPushButton *m_showRecipients = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_note = nullptr;
    kit::EmptyState *m_empty = nullptr;
    kit::EmptyState *m_first = nullptr;     // in the place of all there is, where there is no letter
    QPushButton *m_begin = nullptr;         // on it
    kit::EmptyState *m_projected = nullptr; // in the place of pages that tell how to reach people
    TemplatePanel *m_text;
    RecipientsPanel *m_recipients;
};

} // namespace rebond::ui::letters
