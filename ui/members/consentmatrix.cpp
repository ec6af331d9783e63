// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/consentmatrix.h"

#include "base/dates.h"
#include "base/formats.h"
#include "domain/wording.h"
#include "exchange/consentcell.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rebond::ui::members {

using domain::ConsentMedium;
using domain::ConsentUse;
using rebond::exchange::ConsentTerms;

namespace {

constexpr qreal kStackedUnits = 58; // of a box that names its use and its last day

// "photoBookletCheck"
QString objectNameOf(const char *use, const char *medium)
{
    QString second = QString::fromLatin1(medium);
    second.front() = second.front().toUpper();
    return QString::fromLatin1(use) + second + QStringLiteral("Check");
}

// Of several for one use in one medium (one that ended, and what was agreed to again) the one that holds longest.
const ConsentTerms &lasting(const QList<ConsentTerms> &terms)
{
    return *std::max_element(terms.cbegin(), terms.cend(), [](const ConsentTerms &one, const ConsentTerms &other) {
        return one.expiresOn && (!other.expiresOn || *one.expiresOn < *other.expiresOn);
    });
}

// Empty is no day; nothing where it is not one.
std::optional<std::optional<QDate>> dayIn(const QLineEdit *line)
{
    using Day = std::optional<QDate>;
    if (line->text().trimmed().isEmpty())
        return std::optional<Day>(std::in_place);
    if (const auto day = parseDate(line->text()))
        return std::optional<Day>(std::in_place, *day);
    return std::nullopt;
}

} // namespace

ConsentMatrix::ConsentMatrix(const Formats &formats, QWidget *parent)
    : FormPart(parent),
      m_grid(new QGridLayout),
      m_dates(new QGridLayout),
      m_formats(formats),
      m_chosen(ConsentUse::Name, ConsentMedium::Booklet),
      m_which(new QLabel(this)),
      m_given(new QLineEdit(this)),
      m_expires(new QLineEdit(this)),
      m_told(new QLabel(this)),
      m_history(new QLabel(this))
{
    setObjectName(QStringLiteral("consentMatrix"));
    auto *hint =
        new QLabel(tr("Tick what the member agreed to in writing. Without a tick nothing of them is shown there. A "
                      "tick that is taken away is a withdrawal; it stays in the history."),
                   this);
    hint->setWordWrap(true);
    kit::setQuiet(hint);
    makeCells();
    makeDates();
    m_history->setObjectName(QStringLiteral("consentHistoryLabel"));
    m_history->setProperty("rebondData", true);
    m_history->setWordWrap(true);
    kit::setQuiet(m_history);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addLayout(m_grid);
    column->addLayout(m_dates);
    column->addWidget(m_told);
    column->addWidget(m_history);
    kit::setSpace(m_grid, {}, 1.5);
    kit::setSpace(m_dates, {}, 2);
    kit::setSpace(column, {}, 2);
    setFocusProxy(m_cells.first().box);
    arrange(0);
    kit::followLook(this, [this] { fit(); });
}

void ConsentMatrix::makeCells()
{
    for (const auto &use : domain::terms<ConsentUse>()) {
        auto *heading = new QLabel(domain::wordingOf(use.value), this);
        kit::setTextStep(heading, kit::TextStep::Body, QFont::DemiBold);
        m_headings.append(heading);
    }
    for (const auto &medium : domain::terms<ConsentMedium>()) {
        Row row{new QLabel(domain::wordingOf(medium.value), this), {}, nullptr};
        for (const auto &use : domain::terms<ConsentUse>()) {
            auto *box = new QCheckBox(this);
            box->setObjectName(objectNameOf(use.code, medium.code));
            box->setProperty("rebondData", true); // its text is a day
            box->installEventFilter(this);
            const Place place(use.value, medium.value);
            connect(box, &QCheckBox::toggled, this, [this, place](bool isGiven) { tick(place, isGiven); });
            m_cells.insert(place, {box, {}, {}});
            row.boxes.append(box);
        }
        row.all = makeRowButton(medium.value, medium.code);
        m_rows.append(row);
    }
}

// A row for each medium, under the uses as headings. Stacked in so many columns: a heading for each medium, and below it boxes that
// name their use; none: the table.
void ConsentMatrix::arrange(int stackedColumns)
{
    m_stackedColumns = stackedColumns;
    for (QLayout *layout : {static_cast<QLayout *>(m_grid), static_cast<QLayout *>(m_dates)}) {
        while (layout->count() > 0)
            delete layout->takeAt(0);
    }
    const bool isStacked = stackedColumns > 0;
    const int columns = isStacked ? stackedColumns : static_cast<int>(m_headings.size());
    for (int i = 0; i < m_headings.size(); ++i) {
        m_headings[i]->setVisible(!isStacked);
        m_grid->addWidget(m_headings[i], 0, i + 1);
        m_grid->setColumnStretch(i + 1, isStacked && i + 1 >= columns ? 0 : 1);
    }
    m_grid->setColumnStretch(0, isStacked ? 1 : 0);
    int line = 1;
    for (const Row &row : std::as_const(m_rows)) {
        QFont weight; // and nothing else: the rest follows the letters of the moment
        weight.setWeight(isStacked ? QFont::DemiBold : QFont::Normal);
        row.name->setFont(weight);
        m_grid->addWidget(row.name, line, 0);
        line += isStacked ? 1 : 0;
        int place = isStacked ? 0 : 1;
        QList<QWidget *> cells = row.boxes;
        cells.append(row.all);
        for (QWidget *each : std::as_const(cells)) {
            m_grid->addWidget(each, isStacked ? line + place / columns : line, isStacked ? place % columns : place);
            ++place;
        }
        line += isStacked ? (place + columns - 1) / columns : 1;
    }
    arrangeDates(isStacked);
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell)
        showCell(cell.key());
}

void ConsentMatrix::arrangeDates(bool isStacked)
{
    m_dates->addWidget(m_which, 0, 0, 1, 2);
    m_dates->addWidget(m_givenName, 1, 0);
    m_dates->addWidget(m_given, 2, 0);
    m_dates->addWidget(m_expiresName, isStacked ? 3 : 1, isStacked ? 0 : 1);
    m_dates->addWidget(m_expires, isStacked ? 4 : 2, isStacked ? 0 : 1);
}

// Of the table, were each box to tell a day: a tick changes nothing of where the boxes are.
int ConsentMatrix::tableWidth() const
{
    const QFontMetrics metrics(QApplication::font());
    const QString day = m_formats.shortDate(QDate(2028, 12, 28));
    int cell = std::max(metrics.horizontalAdvance(tr("ended %1").arg(day)),
                        metrics.horizontalAdvance(tr("to %1").arg(day)));
    cell += style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing)
          + kit::unit(2);
    for (const QLabel *heading : m_headings)
        cell = std::max(cell, heading->sizeHint().width());
    int ends = 0;
    for (const Row &row : m_rows)
        ends = std::max(ends, metrics.horizontalAdvance(row.name->text()) + row.all->sizeHint().width());
    return ends + static_cast<int>(m_headings.size()) * cell
         + static_cast<int>(m_headings.size() + 1) * m_grid->horizontalSpacing();
}

// As a table where there is room for one.
void ConsentMatrix::fit()
{
    const int columns = width() < tableWidth() ? std::clamp(width() / kit::unit(kStackedUnits), 1, 3) : 0;
    if (columns != m_stackedColumns)
        arrange(columns);
}

QSize ConsentMatrix::minimumSizeHint() const
{
    return {kit::unit(kStackedUnits), FormPart::minimumSizeHint().height()};
}

void ConsentMatrix::resizeEvent(QResizeEvent *event)
{
    FormPart::resizeEvent(event);
    fit();
}

QPushButton *ConsentMatrix::makeRowButton(ConsentMedium medium, const char *code)
{
    //: a button behind a row of boxes: ticks them all
    auto *all = new QPushButton(tr("All"), this);
    all->setObjectName(QLatin1String(code) + QStringLiteral("AllButton"));
    //: for screen readers: %1 is a medium (“Web site”)
    all->setAccessibleName(tr("All for: %1").arg(domain::wordingOf(medium)));
    all->setToolTip(tr("Ticks the whole row; when it is ticked, empties it."));
    kit::setButtonKind(all, kit::ButtonKind::Link);
    connect(all, &QPushButton::clicked, this, [this, medium] { tickRow(medium); });
    return all;
}

// What stands keeps its dates.
void ConsentMatrix::tickRow(ConsentMedium medium)
{
    QList<Place> row;
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
        if (cell.key().second == medium)
            row.append(cell.key());
    }
    const bool isWhole = std::none_of(row.cbegin(), row.cend(),
                                      [this](const Place &place) { return m_cells[place].now.isEmpty(); });
    for (const Place &place : std::as_const(row)) {
        if (isWhole || m_cells[place].now.isEmpty())
            tick(place, !isWhole);
    }
}

void ConsentMatrix::makeDates()
{
    m_which->setObjectName(QStringLiteral("consentWhichLabel"));
    m_which->setProperty("rebondData", true);
    m_which->setWordWrap(true);
    kit::setTextStep(m_which, kit::TextStep::Body, QFont::DemiBold);
    m_given->setObjectName(QStringLiteral("consentGivenEdit"));
    m_expires->setObjectName(QStringLiteral("consentExpiresEdit"));
    for (QLineEdit *line : {m_given, m_expires}) {
        line->setPlaceholderText(tr("dd/mm/yyyy"));
        connect(line, &QLineEdit::textEdited, this, &ConsentMatrix::takeDates);
    }
    m_told->setObjectName(QStringLiteral("consentToldLabel"));
    m_told->setWordWrap(true);
    kit::followLook(m_told, [this] {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::WindowText, kit::coloursOf(palette).bad);
        m_told->setPalette(palette);
    });
    m_told->hide();
    m_givenName = kit::makeLabelFor(m_given, tr("Given on"), this);
    m_expiresName = kit::makeLabelFor(m_expires, tr("Last day it holds (empty: no end)"), this);
}

void ConsentMatrix::begin(const QList<domain::Consent> &consents, QDate today)
{
    m_today = today;
    m_lastGiven = today;
    m_lastExpires.reset();
    for (Cell &cell : m_cells)
        cell.before.clear();
    for (const ConsentTerms &terms : rebond::exchange::standingTerms(consents))
        m_cells[{terms.use, terms.medium}].before.append(terms);
    for (auto cell = m_cells.begin(); cell != m_cells.end(); ++cell) {
        cell->now = cell->before;
        showCell(cell.key());
    }
    showHistory(consents);
    choose(m_cells.firstKey());
}

QList<ConsentTerms> ConsentMatrix::before() const
{
    Terms all;
    for (const Cell &cell : m_cells)
        all += cell.before;
    return all;
}

QList<ConsentTerms> ConsentMatrix::wanted() const
{
    Terms all;
    for (const Cell &cell : m_cells)
        all += cell.now;
    return all;
}

bool ConsentMatrix::isChanged() const
{
    return std::any_of(m_cells.cbegin(), m_cells.cend(), [](const Cell &cell) { return cell.now != cell.before; });
}

QVariant ConsentMatrix::typed() const
{
    QVariantMap changed;
    for (const Cell &cell : m_cells) {
        if (cell.now != cell.before)
            changed.insert(cell.box->objectName(), rebond::exchange::consentsCell(cell.now));
    }
    return changed;
}

void ConsentMatrix::retype(const QVariant &typed)
{
    const QVariantMap changed = typed.toMap();
    for (auto cell = m_cells.begin(); cell != m_cells.end(); ++cell) {
        const auto found = changed.constFind(cell->box->objectName());
        if (found == changed.constEnd())
            continue;
        if (const auto terms = rebond::exchange::parseConsents(found->toString()))
            cell->now = *terms;
        showCell(cell.key());
    }
    showDates();
}

bool ConsentMatrix::settle()
{
    const QString wrong = whatIsWrong();
    if (!wrong.isEmpty())
        setFocusProxy(dayIn(m_given) ? m_expires : m_given);
    return wrong.isEmpty();
}

void ConsentMatrix::tick(const Place &place, bool isGiven)
{
    Cell &cell = m_cells[place];
    // A tick taken away and put back is no withdrawal.
    cell.now = !isGiven              ? Terms()
             : cell.before.isEmpty() ? Terms{{place.first, place.second, m_lastGiven, m_lastExpires}}
                                     : cell.before;
    showCell(place);
    choose(place);
}

void ConsentMatrix::choose(const Place &place)
{
    if (!whatIsWrong().isEmpty() && place != m_chosen)
        return; // first the dates that are being typed
    m_chosen = place;
    showDates();
}

void ConsentMatrix::takeDates()
{
    const QString wrong = whatIsWrong();
    //: what is wrong with a field, behind a sign: %1 is a sentence
    m_told->setText(wrong.isEmpty() ? QString() : tr("✕ %1").arg(wrong));
    m_told->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty())
        return;
    m_lastGiven = *dayIn(m_given);
    m_lastExpires = *dayIn(m_expires);
    m_cells[m_chosen].now = {{m_chosen.first, m_chosen.second, m_lastGiven, m_lastExpires}};
    showCell(m_chosen);
}

QString ConsentMatrix::whatIsWrong() const
{
    if (!m_given->isEnabled())
        return {};
    const auto given = dayIn(m_given);
    const auto expires = dayIn(m_expires);
    if (!given || !expires)
        return tr("This is no date. Write it like 30/06/2012, or leave the field empty.");
    if (*given && *expires && **expires < **given)
        return tr("The last day is before the day it was given. Mend one of the two.");
    return {};
}

void ConsentMatrix::showCell(const Place &place)
{
    const Cell &cell = m_cells[place];
    const QSignalBlocker quiet(cell.box);
    cell.box->setChecked(!cell.now.isEmpty());
    QString text;
    if (!cell.now.isEmpty() && lasting(cell.now).expiresOn) {
        const QDate expires = *lasting(cell.now).expiresOn;
        const QString day = m_formats.shortDate(expires);
        //: beside a consent that no longer holds: %1 is its last day, short
        text = expires < m_today ? tr("ended %1").arg(day)
                                 //: beside a consent: %1 is its last day, short
                                 : tr("to %1").arg(day);
    }
    const QString use = domain::wordingOf(place.first);
    cell.box->setText(m_stackedColumns == 0 ? text
                      : text.isEmpty()      ? use
                                       //: a consent with its end: %1 is a use (“Photo”), %2 a few words
                                       : tr("%1, %2").arg(use, text));
    //: a consent: %1 is a use (“Photo”), %2 a medium (“Web site”)
    const QString name = tr("%1, %2").arg(domain::wordingOf(place.first), domain::wordingOf(place.second));
    //: the same with its end: %1 is a use and medium, %2 a few words
    cell.box->setAccessibleName(text.isEmpty() ? name : tr("%1, %2").arg(name, text));
    cell.box->setToolTip(name);
}

void ConsentMatrix::showDates()
{
    const Cell &cell = m_cells[m_chosen];
    const bool isGiven = !cell.now.isEmpty();
    m_which->setText(tr("%1, %2").arg(domain::wordingOf(m_chosen.first), domain::wordingOf(m_chosen.second)));
    const auto show = [&](QLineEdit *line, const std::optional<QDate> &day) {
        line->setText(isGiven && day ? dateCell(*day) : QString());
        line->setEnabled(isGiven);
    };
    show(m_given, isGiven ? lasting(cell.now).givenOn : std::nullopt);
    show(m_expires, isGiven ? lasting(cell.now).expiresOn : std::nullopt);
    m_told->hide();
    setFocusProxy(cell.box);
}

void ConsentMatrix::showHistory(const QList<domain::Consent> &consents)
{
    QStringList lines;
    for (const domain::Consent &consent : consents) {
        if (!consent.withdrawnOn)
            continue;
        const QString what = tr("%1, %2").arg(domain::wordingOf(consent.use), domain::wordingOf(consent.medium));
        const QString day = m_formats.date(*consent.withdrawnOn);
        //: %1 is a use and a medium, %2 the day the consent was withdrawn, %3 the day it was given
        lines.append(consent.givenOn
                         ? tr("%1: withdrawn on %2, given on %3.").arg(what, day, m_formats.date(*consent.givenOn))
                         //: %1 is a use and a medium, %2 the day the consent was withdrawn
                         : tr("%1: withdrawn on %2.").arg(what, day));
    }
    m_history->setText(lines.join(u'\n'));
    m_history->setVisible(!lines.isEmpty());
}

bool ConsentMatrix::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
            if (cell->box == watched)
                choose(cell.key());
        }
    }
    return FormPart::eventFilter(watched, event);
}

} // namespace rebond::ui::members

#include "moc_consentmatrix.cpp"
