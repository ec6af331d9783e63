// SPDX-License-Identifier: GPL-3.0-or-later
// What a report looks like, beside its pages: the parts a reader is given, what is said below each, who signs under which
// sign. It knows what was kept and what stands in it now; the page keeps it and draws the pages anew.
#pragma once

#include "domain/reportoptions.h"
#include "figures/disclosure.h"
#include "ui/kit/page.h"

#include <QList>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace rebond::ui::kit {
class Card;
}

namespace rebond::ui::reports {

class OptionsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit OptionsPanel(QWidget *parent = nullptr);

    // What is kept with the cohort. What was typed since and is not kept stays as it was typed; until this was called once,
    // nothing can be.
    void begin(const domain::ReportOptions &kept, const QByteArray &logo);
    // From now on what is chosen and typed is for the pages alone, and the logo stays as it is.
    void setReadOnly();
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    // Whose parts and comments are shown.
    void setAudience(figures::Audience audience);
    [[nodiscard]] const domain::ReportOptions &options() const { return m_now; }
    [[nodiscard]] const domain::ReportOptions &before() const { return m_before; } // that options() were made from
    [[nodiscard]] bool isChanged() const;
    // This is kept now of what stands there: as it was typed, but for spaces at its ends. A field somebody is in is left as
    // it was typed.
    void setKept(const domain::ReportOptions &kept);
    // As it was typed, as unsaved as it was; what was kept then.
    void takeUp(const domain::ReportOptions &before, const domain::ReportOptions &now);
    void giveUp();
    [[nodiscard]] QWidget *firstStop() const;

Q_SIGNALS:
    void changed(); // something is otherwise than it was
    void settled(); // a choice was made, or a field was left: it can be kept
    void logoRequested();
    void logoRemoved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Text = QString domain::ReportOptions::*;
    struct Line
    {
        Text field;
        QLineEdit *edit;
    };
    [[nodiscard]] kit::Card *makeParts();
    [[nodiscard]] kit::Card *makeComment();
    [[nodiscard]] kit::Card *makeSignature();
    [[nodiscard]] kit::Card *makeOrganisation();
    [[nodiscard]] kit::Card *makeLogo();
    void addLine(kit::Card *card, Text field, const QString &label, const char *objectName);
    void fill();
    [[nodiscard]] QString partsHelp() const;
    void fillParts();
    void showComment();
    void showLogo(const QByteArray &png);
    void drawLogo();
    void takeComment();
    [[nodiscard]] domain::ReportPart commentedPart() const;

    domain::ReportOptions m_before;
    domain::ReportOptions m_now;
    figures::Audience m_audience = figures::Audience::Internal;
    bool m_isFilling = false;
    bool m_isReadOnly = false;
    std::array<QCheckBox *, domain::kReportParts.size()> m_parts = {};
    QLabel *m_whyNotKept;
    QLabel *m_noParts = nullptr;
    QComboBox *m_commentPart = nullptr;
    QPlainTextEdit *m_comment = nullptr;
    QList<Line> m_lines;
    QByteArray m_logoShown; // a PNG
    QLabel *m_logo = nullptr;
    QPushButton *m_chooseLogo = nullptr;
    QPushButton *m_removeLogo = nullptr;
};

} // namespace rebond::ui::reports
