// SPDX-License-Identifier: GPL-3.0-or-later
// The booklet of CVs: how it is ordered and set, what the facilitators say in it, who is chosen; its pages as they are written, who
// is left out of them and why; its way onto paper, into a file and to one company. Choices are drawn at once.
#pragma once

#include "ui/booklet/choices.h"
#include "ui/kit/drafting.h"
#include "ui/paper/pageshead.h"
#include "ui/paper/paperpage.h"
#include "workspace/booklet.h"
#include "workspace/sending.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;

namespace rebond::ui::kit {
class EmptyState;
class Task;
}

namespace rebond::ui::booklet {

class LeftOut;
class LetterPanel;
class PickPanel;
class TextsPanel;

class BookletPage final : public paper::PaperPage, public kit::Drafting
{
    Q_OBJECT
public:
    BookletPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                QWidget *parent = nullptr);
    ~BookletPage() override;

    [[nodiscard]] QWidget *firstStop() override;
    [[nodiscard]] QVariantMap preparation() const override;
    void resume(const QVariantMap &preparation) override;
    // Who is chosen, and the letter to one company: as long as it is not sent.
    [[nodiscard]] QVariantMap draft() const override;
    [[nodiscard]] bool takeUp(const QVariantMap &draft) override;
    void giveUp() override;
    // For the company of that offer, of these members or of those to whom it was proposed (workspace/sending.h).
    void answerOffer(const RawId &offer, const QList<RawId> &members);

Q_SIGNALS:
    void memberRequested(rebond::RawId id);
    void membersRequested();
    void actRequested(rebond::RawId id);
    void sent(const QString &path);

protected:
    void layOut() override;
    [[nodiscard]] bool settle() override;
    [[nodiscard]] QString printedName() const override;
    [[nodiscard]] kit::FileRequest exportRequest() override;
    [[nodiscard]] QString writingTitle() const override;
    [[nodiscard]] Writing writing(const QString &path) const override;
    [[nodiscard]] QString writtenSentence(const QString &path, const QStringList &files) const override;

private:
    struct Made; // the pages, and of whom they could be
    void makeChoices();
    void makeSides();
    void connectParts();
    [[nodiscard]] QComboBox *addChoice(const QString &label, const QStringList &choices, const char *objectName);
    [[nodiscard]] QWidget *makeMoreChoices();
    [[nodiscard]] QCheckBox *addCheck(QWidget *to, const QString &text, const QString &help, const char *objectName);
    void recall();
    void choose();
    [[nodiscard]] Choices choices() const;
    [[nodiscard]] workspace::BookletOrder order() const;
    void tell(const Made &made);
    void allow();
    void hideFromProjector();
    [[nodiscard]] bool maySend() const;
    void readOffer(const RawId &offer, const QList<RawId> &members);
    using SentBefore = Result<std::optional<domain::Act>>;
    enum class Repeat { Refused, Meant };
    void lookBeforeSending();
    void findSentBefore(const std::function<void(const SentBefore &)> &then);
    void tellSentBefore(const domain::Act &act, const std::function<void()> &sendAgain);
    void askWhereToSend(Repeat repeat);
    void send(const QString &path, Repeat repeat);
    void tellSent(const workspace::SentBooklet &made, const QString &path, const QString &company);
    void tellNotSent(const Error &why, const QString &path);

    std::shared_ptr<workspace::Workspace> m_workspace;
    // Of the file that was exported last; written behind the window, read once that has ended.
    struct Written
    {
        int sheets = 0; // of paper
        int letterPages = 0;
        QStringList remarks = {};
    };
    std::shared_ptr<Written> m_written = std::make_shared<Written>();
    QPointer<kit::Task> m_readingOffer;
    QPointer<kit::Task> m_lookingBefore;
    bool m_isRecalling = false;
    bool m_isSending = false;
    QVariantMap m_sent; // preparation() of what was sent last
    bool m_hasPages = false;
    bool m_arePagesAnonymous = false; // those that are shown
    int m_ownPdfs = 0;                // bound as they are, and seen in the PDF alone

    QComboBox *m_order = nullptr;
    QComboBox *m_style = nullptr;
    QComboBox *m_own = nullptr;
    QComboBox *m_sheets = nullptr;
    QCheckBox *m_anonymous = nullptr;
    QCheckBox *m_logo = nullptr;
    QCheckBox *m_photos = nullptr;
    QCheckBox *m_codes = nullptr;
    QPushButton *m_showLeftOut = nullptr;
    QPushButton *m_showPicks = nullptr;
    kit::EmptyState *m_nobody = nullptr;
    kit::EmptyState *m_projected = nullptr; // in the place of pages that tell how to reach people
    QWidget *m_more = nullptr;
    LeftOut *m_leftOut = nullptr;
    TextsPanel *m_texts = nullptr;
    PickPanel *m_picks = nullptr;
    LetterPanel *m_letter = nullptr;
};

} // namespace rebond::ui::booklet
