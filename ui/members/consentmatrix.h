// SPDX-License-Identifier: GPL-3.0-or-later
// What a member agreed to: a box for each use in each medium, and the dates of the box that was chosen last. A box that is
// emptied is a withdrawal, which stays as history.
#pragma once

#include "exchange/memberentry.h"
#include "ui/models/formpart.h"

#include <QMap>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rebond {
class Formats;
}

namespace rebond::ui::members {

class ConsentMatrix final : public models::FormPart
{
    Q_OBJECT
public:
    explicit ConsentMatrix(const Formats &formats, QWidget *parent = nullptr);

    // All of a member's consents, those withdrawn too.
    void begin(const QList<domain::Consent> &consents, QDate today);
    [[nodiscard]] QList<rebond::exchange::ConsentTerms> before() const;
    [[nodiscard]] QList<rebond::exchange::ConsentTerms> wanted() const;

    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] QVariant typed() const override; // only the boxes that were changed
    void retype(const QVariant &typed) override;
    [[nodiscard]] bool settle() override;
    [[nodiscard]] QSize minimumSizeHint() const override; // of the boxes one below the other

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Place = std::pair<domain::ConsentUse, domain::ConsentMedium>;
    using Terms = QList<rebond::exchange::ConsentTerms>; // of one place; more than one only where lists brought them
    struct Cell
    {
        QCheckBox *box = nullptr;
        Terms before;
        Terms now;
    };
    struct Row // of a medium
    {
        QLabel *name;
        QList<QWidget *> boxes; // by use
        QPushButton *all;
    };
    void makeCells();
    void makeDates();
    void arrange(int stackedColumns);
    void arrangeDates(bool isStacked);
    void fit();
    [[nodiscard]] int tableWidth() const;
    [[nodiscard]] QPushButton *makeRowButton(domain::ConsentMedium medium, const char *code);
    void tickRow(domain::ConsentMedium medium);
    void tick(const Place &place, bool isGiven);
    void choose(const Place &place);
    void takeDates();
    [[nodiscard]] QString whatIsWrong() const; // with the dates as they are typed
    void showCell(const Place &place);
    void showDates();
    void showHistory(const QList<domain::Consent> &consents);

    QGridLayout *m_grid;
    QGridLayout *m_dates;
    QList<QLabel *> m_headings;
    QList<Row> m_rows;
    int m_stackedColumns = 0;
    const Formats &m_formats;
    QMap<Place, Cell> m_cells;
    Place m_chosen;
    QDate m_today;
    std::optional<QDate> m_lastGiven; // what the next box begins with
    std::optional<QDate> m_lastExpires;
    QLabel *m_which;
    QLabel *m_givenName = nullptr;
    QLabel *m_expiresName = nullptr;
    QLineEdit *m_given;
    QLineEdit *m_expires;
    QLabel *m_told;
    QLabel *m_history;
};

} // namespace rebond::ui::members
