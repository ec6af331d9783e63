// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/site/visitscard.h"

#include "ui/kit/calmwheel.h"
#include "ui/kit/drawingview.h"
#include "ui/kit/factlist.h"
#include "ui/kit/fittedtable.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/paper/screendrawing.h"
#include "ui/site/peoplerows.h"
#include "workspace/sitevisits.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rebond::ui::site {

namespace {
constexpr qreal kVisitsHeightPt = 150;
constexpr int kRowsSeen = 8;
using reports::VisitsBy;
} // namespace

VisitsCard::VisitsCard(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around,
                       QWidget *parent)
    : Card(tr("Visits of the site"), parent),
      m_workspace(std::move(workspace)),
      m_around(around),
      m_empty(kit::makeDataLabel(this, "siteVisitsEmptyLabel")),
      m_curve(new kit::DrawingView(this)),
      m_note(kit::makeDataLabel(this, "siteVisitsNoteLabel")),
      m_import(new QPushButton(tr("Import visits…"), this))
{
    setObjectName(QStringLiteral("siteVisitsCard"));
    m_empty->setText(
        tr("No visits yet. Import what the counter of your host writes, day by day: Matomo and GoAccess are "
           "understood as they are, and so is a list of days and visits."));
    m_curve->setObjectName(QStringLiteral("siteVisitsChart"));
    m_curve->describe(tr("Visits of the site over time"), {});
    kit::setQuiet(m_note);
    m_import->setObjectName(QStringLiteral("importVisitsButton"));
    m_import->setEnabled(!m_workspace->isReadOnly());
    connect(m_import, &QPushButton::clicked, this, &VisitsCard::importRequested);
    makeChoices();
    makeTable();
    auto *line = new QHBoxLayout;
    line->addWidget(m_import);
    line->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_empty, m_choices, m_curve, m_note, m_table})
        body()->addWidget(part);
    body()->addLayout(line);
    tell();
}

void VisitsCard::makeChoices()
{
    m_choices = new QWidget(this);
    m_steps = new QComboBox(m_choices);
    m_steps->setObjectName(QStringLiteral("visitsStepsBox"));
    m_steps->setAccessibleName(tr("Visits by day or by week"));
    //: visits of the site
    m_steps->addItem(tr("By day"));
    //: visits of the site
    m_steps->addItem(tr("By week"));
    m_source = new QComboBox(m_choices);
    m_source->setObjectName(QStringLiteral("visitsSourceBox"));
    m_source->setAccessibleName(tr("Which counter the visits are of"));
    m_source->setProperty("rebondData", true); // their names
    for (QComboBox *choice : {m_steps, m_source})
        new kit::CalmWheel(choice); // the page is scrolled by the wheel
    auto *flow = new kit::FlowLayout(nullptr, 3);
    flow->addWidget(m_steps);
    flow->addWidget(m_source);
    m_choices->setLayout(flow);
    connect(m_steps, &QComboBox::activated, this, [this](int index) {
        m_by = index == 1 ? VisitsBy::Week : VisitsBy::Day;
        tell();
    });
    connect(m_source, &QComboBox::activated, this, &VisitsCard::readAgain);
}

void VisitsCard::makeTable()
{
    m_rows = new PeopleRows(headings(), this);
    m_rows->setNumbers({1, 2, 3});
    m_table = new kit::FittedTable(this);
    m_table->setObjectName(QStringLiteral("siteVisitsTable"));
    m_table->setAccessibleName(tr("The numbers of the visits"));
    m_table->setModel(m_rows);
    m_table->setWidest(0, {m_around.formats.shortDate(QDate(2000, 9, 28))});
    for (const int column : {1, 2, 3})
        m_table->setWanted(column, {headings().at(column)});
    // A week of which days are missing says so on two lines: "at least 156" and "(6 days of 7)".
    const reports::VisitsRow partly{.from = QDate(2000, 9, 25),
                                    .known = 6,
                                    .visits = 1560,
                                    .pageViews = {},
                                    .press = {},
                                    .groupActs = 0};
    const QString told = reports::visitsCells(partly, VisitsBy::Week, m_around.formats).at(1);
    m_table->setWanted(1, {headings().at(1), told.mid(told.indexOf(u'('))});
    kit::followLook(m_table, [this] {
        m_table->setMinimumHeight(QFontMetrics(QApplication::font()).lineSpacing() * kRowsSeen + kit::unit(3));
    });
}

// Shorter than on paper: the first column says of which day, or week, the others are.
QStringList VisitsCard::headings() const
{
    QStringList headings = reports::visitsHeadings(by());
    //: heading of a narrow column of numbers: what was sent in the name of the group
    headings[3] = tr("Sent");
    //: heading of a column: papers and stations that spoke of the group
    headings[4] = tr("Press");
    return headings;
}

VisitsBy VisitsCard::by() const
{
    return m_by.value_or(reports::readableSteps(m_visits));
}

std::optional<QString> VisitsCard::source() const
{
    return m_source->currentIndex() < 0 ? std::nullopt : std::optional(m_source->currentData().toString());
}

void VisitsCard::readAgain()
{
    delete m_reading; // what was read before is overtaken
    m_reading = kit::startTask<reports::SiteVisits>(
        this, tr("Reading the visits"),
        [workspace = m_workspace, wanted = source()](TaskContext &) {
            return workspace::siteVisits(*workspace, wanted);
        },
        [this](const Result<reports::SiteVisits> &visits) {
            if (visits)
                take(*visits);
            else
                m_around.messages.say(visits.error());
        });
}

void VisitsCard::take(const reports::SiteVisits &visits)
{
    m_visits = visits;
    offerSources();
    tell();
    Q_EMIT arrived();
}

void VisitsCard::offerSources()
{
    const QSignalBlocker quiet(m_source);
    m_source->clear();
    for (const QString &name : std::as_const(m_visits.sources))
        //: instead of the name of a counter of visits
        m_source->addItem(name.isEmpty() ? tr("Counter not noted") : name, name);
    if (!m_visits.days.isEmpty())
        m_source->setCurrentIndex(m_source->findData(m_visits.days.last().source));
    m_source->setVisible(m_visits.sources.size() > 1);
}

void VisitsCard::tell()
{
    const bool isThere = !m_visits.days.isEmpty();
    m_empty->setVisible(!isThere);
    for (QWidget *part : std::initializer_list<QWidget *>{m_choices, m_curve, m_note, m_table})
        part->setVisible(isThere);
    if (!isThere)
        return;
    m_steps->setCurrentIndex(by() == VisitsBy::Week ? 1 : 0);
    m_note->setText(reports::visitsNote(m_visits, by(), m_around.formats));
    showCurve();
    showRows();
}

void VisitsCard::showCurve()
{
    const Formats &formats = m_around.formats;
    const document::StepCurve curve = reports::visitsCurve(m_visits, by(), formats);
    QHash<QDate, QString> told;
    QStringList words{curve.alternative};
    const QStringList headings = reports::visitsHeadings(by());
    const QList<reports::VisitsRow> rows = reports::visitsRows(m_visits, by());
    for (const reports::VisitsRow &row : rows) {
        const QStringList cells = reports::visitsCells(row, by(), formats);
        QStringList said{cells.first()};
        for (qsizetype column = 1; column < cells.size(); ++column) {
            if (!cells.at(column).isEmpty())
                //: one number of a day: %1 is the heading of its column, %2 what stands there
                said.append(tr("%1: %2").arg(headings.at(column), cells.at(column)));
        }
        told.insert(row.from, said.join(QStringLiteral("\n")));
        words.append(said.join(QStringLiteral(", ")));
    }
    paper::showCurve(*m_curve, curve, kVisitsHeightPt, codeOf(formats.language()),
                     [told](const typeset::Spot &spot) { return told.value(spot.date); });
    m_curve->describe(tr("Visits of the site over time"), words.join(u'\n'));
    m_curve->update();
}

void VisitsCard::showRows()
{
    m_rows->setHeadings(headings());
    QList<PeopleRows::Row> rows;
    const QList<reports::VisitsRow> told = reports::visitsRows(m_visits, by());
    for (auto row = told.crbegin(); row != told.crend(); ++row) { // the latest first, as in all lists
        QStringList cells = reports::visitsCells(*row, by(), m_around.formats);
        cells[0] = m_around.formats.shortDate(row->from);
        rows.append({RawId(), cells});
    }
    m_rows->setRows(rows);
}

} // namespace rebond::ui::site

#include "moc_visitscard.cpp"
