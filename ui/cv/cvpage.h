// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of one member's CV: one of them is written here, beside the pages it makes, which follow while one types.
#pragma once

#include "domain/cv.h"
#include "ui/kit/page.h"
#include "workspace/cvs.h"

#include <QPointer>
#include <QVariantMap>
#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTimer;

namespace rebond::spelling {
class Speller;
}
namespace rebond::workspace {
class Workspace;
}
namespace rebond::ui::kit {
class Task;
}
namespace rebond::ui::paper {
class PagesView;
}

namespace rebond::ui::cv {

class CvForm;

class CvPage final : public QWidget
{
    Q_OBJECT
public:
    CvPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
           QWidget *parent = nullptr);

    void begin(const domain::Member &member);
    // What is typed and not kept, in values that JSON has; empty: nothing.
    [[nodiscard]] QVariantMap draft() const;
    // False where the member is gone.
    [[nodiscard]] bool takeUp(const QVariantMap &draft);
    [[nodiscard]] QWidget *firstStop() const;
    void giveUp(); // what is typed

Q_SIGNALS:
    void left();
    void previewed(); // the pages are those of what is typed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeVersionLine(QWidget *line);
    QWidget *makeSplit();
    QWidget *makeSheet();
    QWidget *makeChoices(QWidget *sheet);
    QWidget *makeFoot();
    [[nodiscard]] bool isMemberGone() const;
    QPushButton *addButton(QWidget *line, const QString &text, const char *name, void (CvPage::*act)());
    // `seen`: nothing is shown where something else was typed since.
    void read(std::optional<Id<domain::Cv>> chosen, const std::optional<domain::Cv> &seen = {});
    void fill(const QList<domain::Cv> &versions, std::optional<Id<domain::Cv>> chosen);
    void chooseVersion(int row);
    void edit(const domain::Cv &version);
    void typedOn(); // something in the form
    void allow();
    void preview();
    void checkSpelling();
    void askForSpeller();
    void save();
    void keep(const domain::Cv &version, const QString &said);
    void goOn(const domain::Cv &kept);
    void hideFromProjector();
    void makeCurrent();
    void discard();
    void begin(bool isCopy);
    void beginNew();
    void beginCopy();
    void remove();
    void askWhere();
    [[nodiscard]] workspace::CvOrder order() const;
    [[nodiscard]] QString lineOf(const domain::Cv &version) const;

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    domain::Member m_member;
    QList<domain::Cv> m_versions;
    bool m_mayEdit;
    QLabel *m_heading;
    QComboBox *m_choice;
    CvForm *m_form;
    QSplitter *m_split = nullptr;
    QComboBox *m_template;
    QCheckBox *m_nameless;
    QCheckBox *m_photo = nullptr;
    QCheckBox *m_code = nullptr;
    paper::PagesView *m_pages = nullptr;
    QLabel *m_projected = nullptr; // in the place of pages that tell how to reach somebody
    QLabel *m_spelling;
    QLabel *m_telling; // words of the page without the name that may tell the sex; what was asked for and is not on it
    QPushButton *m_new = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_current = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_back = nullptr;
    QTimer *m_pause;
    QPointer<kit::Task> m_laying;
    bool m_isOvertaken = false;
    bool m_isFilling = false;
    bool m_isKeeping = false;
    bool m_isOpening = false;        // the keyboard goes to the first stop as soon as there is one
    bool m_arePagesNameless = false; // those that are shown
    QString m_proposed;              // name of a file
    std::shared_ptr<const spelling::Speller> m_speller;
    QString m_noSpelling; // why there is none
    bool m_isSpellerAsked = false;
};

} // namespace rebond::ui::cv
