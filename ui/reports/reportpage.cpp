// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpage.h"

#include "reports/progressreport.h"
#include "typeset/typesetter.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"
#include "ui/kit/written.h"
#include "ui/paper/pagesview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rebond::ui::reports {

using figures::Audience;
using paper::PagesView;

ReportPage::ReportPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                       QWidget *parent)
    : Page(parent),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_pages(new PagesView(this))
{
    setObjectName(QStringLiteral("reportPage"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeOptions());
    column->addWidget(m_pages, 1);
    kit::setSpace(column, {5, 4, 5, 4.5}, 3);
    connect(m_pages, &PagesView::currentPageChanged, this, &ReportPage::showPageNumber);
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, [this] {
        m_isStale = true;
        if (isVisible())
            preview();
    });
    m_asOf->setDate(m_around.clock.today());
}

QWidget *ReportPage::makeOptions()
{
    auto *options = new QWidget(this);
    m_asOf = new kit::DateEdit(m_around.formats, QStringLiteral("asOfEdit"), options);
    QLabel *asOfLabel = kit::makeLabelFor(m_asOf->edit(), tr("As &of"), options);
    m_thenKnown = new QCheckBox(tr("As was &known on that day"), options);
    m_thenKnown->setObjectName(QStringLiteral("reportKnownThenCheckBox"));
    m_thenKnown->setToolTip(tr("Leaves out what became known after the day: the count as it was given then."));
    m_audience = new QComboBox(options);
    m_audience->setObjectName(QStringLiteral("audienceComboBox"));
    //: reader of the report
    m_audience->addItem(tr("Ourselves, with names"), static_cast<int>(Audience::Internal));
    //: reader of the report
    m_audience->addItem(tr("A funder, small numbers hidden"), static_cast<int>(Audience::Funder));
    //: reader of the report
    m_audience->addItem(tr("The public, headline only"), static_cast<int>(Audience::Public));
    QLabel *audienceLabel = kit::makeLabelFor(m_audience, tr("Fo&r"), options);
    m_pageNumber = new QLabel(options);
    m_pageNumber->setObjectName(QStringLiteral("pageNumberLabel"));
    kit::setQuiet(m_pageNumber);
    m_export = new QPushButton(tr("Export the report…"), options);
    m_export->setObjectName(QStringLiteral("exportReportButton"));
    m_export->setIcon(kit::icon(QLatin1String("document-export"), QPalette::Light));
    kit::setButtonKind(m_export, kit::ButtonKind::Primary);

    auto *line = new QHBoxLayout;
    line->addWidget(asOfLabel);
    line->addWidget(m_asOf);
    line->addWidget(audienceLabel);
    line->addWidget(m_audience);
    line->addStretch(1);
    line->addWidget(m_export);
    auto *below = new QHBoxLayout;
    below->addWidget(m_thenKnown);
    below->addStretch(1);
    below->addWidget(m_pageNumber);
    auto *column = new QVBoxLayout(options);
    column->addLayout(line);
    column->addWidget(m_asOf->problem());
    column->addLayout(below);
    kit::setSpace(column, {}, 1);
    kit::setSpace(line, {}, 3);
    kit::setSpace(below, {}, 3);

    connect(m_asOf, &kit::DateEdit::dateChanged, this, &ReportPage::preview);
    connect(m_thenKnown, &QCheckBox::toggled, this, &ReportPage::preview);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &ReportPage::preview);
    connect(m_export, &QPushButton::clicked, this, &ReportPage::exportReport);
    return options;
}

QWidget *ReportPage::firstStop()
{
    return m_pages;
}

workspace::ReportOrder ReportPage::order() const
{
    const QDate day = m_asOf->date();
    const auto audience = static_cast<Audience>(m_audience->currentData().toInt());
    // What anybody may read names nobody.
    const QString author = audience == Audience::Public ? QString()
                                                        : m_around.settings.value(kit::setting::kFacilitator);
    return {.question = {.asOf = day, .knownBy = m_thenKnown->isChecked() ? std::optional(day) : std::nullopt},
            .audience = audience,
            .author = author};
}

void ReportPage::refresh()
{
    preview(); // each time it is shown: another window or program may have the file open too
}

void ReportPage::preview()
{
    if (m_running) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_running = kit::startTask<typeset::PageList>(
        this, tr("Laying out the pages"),
        [workspace = m_workspace, order = order(),
         formats = m_around.formats](TaskContext &) -> Result<typeset::PageList> {
            const auto document = workspace::reportDocument(*workspace, order, formats);
            if (!document)
                return fail(document.error());
            return typeset::Typesetter().typeset(*document);
        },
        [this](Result<typeset::PageList> pages) {
            m_running = nullptr;
            if (pages)
                show(*pages);
            else
                m_around.messages.say(pages.error());
            if (m_isStale)
                preview();
        });
    m_around.tasks.follow(m_running);
}

void ReportPage::show(const typeset::PageList &pages)
{
    m_pages->setPages(pages);
    showPageNumber(m_pages->currentPage());
    Q_EMIT previewed();
}

void ReportPage::showPageNumber(int page)
{
    //: %1 is the number of the page in view, %2 how many there are
    m_pageNumber->setText(tr("Page %1 of %2").arg(page + 1).arg(m_pages->pageCount()));
}

void ReportPage::exportReport()
{
    if (!m_asOf->settle()) { // the day in the field is none
        m_asOf->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto order = this->order();
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Save,
                                   .title = tr("Export the report"),
                                   .folder = m_around.settings.folder(QStringLiteral("reports")),
                                   .proposedName = rebond::reports::proposedFileName(m_workspace->cohort(),
                                                                                     order.question, order.audience),
                                   .filter = QStringList{tr("PDF files (*.pdf)"), tr("Web pages (*.html)"),
                                                         tr("All figures as a CSV list (*.csv)")}
                                                 .join(QLatin1String(";;")),
                                   .suffix = QStringLiteral("pdf")};
    m_around.files.ask(this, request, [this](const QString &path) {
        m_around.settings.setFolder(QStringLiteral("reports"), QFileInfo(path).absolutePath());
        write(path);
    });
}

void ReportPage::write(const QString &path)
{
    if (m_isWriting)
        return;
    m_isWriting = true; // the button keeps the keyboard: one that is switched off hands it to its neighbour
    m_around.messages.clear();
    m_around.tasks.follow(kit::startTask<void>(
        this, tr("Exporting the report"),
        [workspace = m_workspace, order = order(), formats = m_around.formats, path](TaskContext &context) {
            return workspace::writeReport(*workspace, order, formats, path, context);
        },
        [this, path](Done done) {
            m_isWriting = false;
            if (done) {
                told(path);
                preview(); // of what was written: another window may have changed the file
            } else {
                m_around.messages.say(done.error());
            }
        }));
}

void ReportPage::told(const QString &path)
{
    //: %1 is the name of a file
    const QString sentence = tr("The report has been written: %1.").arg(QFileInfo(path).fileName());
    kit::sayWritten(m_around.messages, m_around.desktop, sentence, path);
    Q_EMIT exported(path);
}

} // namespace rebond::ui::reports
