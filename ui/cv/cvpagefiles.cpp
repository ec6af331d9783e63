// SPDX-License-Identifier: GPL-3.0-or-later
// What of the page goes out: its pages as they are seen, how they are to be, pages into a file, what is typed into a draft.
#include "ui/cv/cvform.h"
#include "ui/cv/cvoutput.h"
#include "ui/cv/cvpage.h"

#include "cv/jsonresume.h"
#include "operations/cvs.h"
#include "storage/mappings/all.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"
#include "ui/paper/pagesview.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace rebond::ui::cv {

using domain::Cv;

QWidget *CvPage::makeSheet()
{
    auto *sheet = new QWidget(this);
    m_pages = new paper::PagesView(sheet);
    m_pages->setObjectName(QStringLiteral("cvPagesView"));
    m_pages->setProperty("rebondData", true); // what the member wrote
    m_pages->setAccessibleName(tr("The pages of this version"));
    m_spelling->setObjectName(QStringLiteral("cvSpellingLabel"));
    m_spelling->setWordWrap(true);
    m_spelling->setProperty("rebondData", true);
    kit::setQuiet(m_spelling);
    m_telling->setObjectName(QStringLiteral("cvTellingLabel"));
    m_telling->setWordWrap(true);
    m_telling->setProperty("rebondData", true);
    m_telling->hide();
    m_projected =
        new QLabel(tr("Not for the projector: these pages tell how to reach somebody. Those without the name are "
                      "shown."),
                   sheet);
    m_projected->setObjectName(QStringLiteral("cvProjectedLabel"));
    m_projected->setWordWrap(true);
    auto *column = new QVBoxLayout(sheet);
    column->addWidget(makeChoices(sheet));
    column->addWidget(m_pages, 1);
    column->addWidget(m_telling);
    column->addWidget(m_projected, 1, Qt::AlignTop);
    column->addWidget(m_spelling);
    kit::setSpace(column, {1, 0, 0, 0}, 2);
    return sheet;
}

QWidget *CvPage::makeChoices(QWidget *sheet)
{
    auto *choices = new QWidget(sheet);
    auto *flow = new kit::FlowLayout(choices, 2);
    m_template->setObjectName(QStringLiteral("cvTemplateCombo"));
    m_template->addItem(tr("Classic"), int(rebond::cv::CvTemplate::Classic));
    m_template->addItem(tr("Modern"), int(rebond::cv::CvTemplate::Modern));
    m_template->addItem(tr("Compact"), int(rebond::cv::CvTemplate::Compact));
    new kit::CalmWheel(m_template);
    m_nameless->setObjectName(QStringLiteral("namelessCvCheckBox"));
    m_photo = new QCheckBox(tr("With the photo"), choices);
    m_photo->setObjectName(QStringLiteral("photoCvCheckBox"));
    m_photo->setToolTip(tr("Only where they agreed to it in the booklet or in outreach; never without the name."));
    m_code = new QCheckBox(tr("With a QR code"), choices);
    m_code->setObjectName(QStringLiteral("codeCvCheckBox"));
    m_code->setToolTip(tr("Leads to the profile link: LinkedIn’s, or the first of this CV; never without the name."));
    QLabel *looks = kit::makeLabelFor(m_template, tr("L&ooks"), choices);
    m_template->setParent(choices);
    m_nameless->setParent(choices);
    for (QWidget *each :
         {static_cast<QWidget *>(looks), static_cast<QWidget *>(m_template), static_cast<QWidget *>(m_nameless),
          static_cast<QWidget *>(m_photo), static_cast<QWidget *>(m_code)}) {
        flow->addWidget(each);
        if (each != m_template)
            flow->setAlignment(each, Qt::AlignVCenter);
    }
    connect(m_template, &QComboBox::currentIndexChanged, this, &CvPage::preview);
    connect(m_nameless, &QCheckBox::toggled, this, [this](bool isNameless) {
        m_photo->setEnabled(!isNameless);
        m_code->setEnabled(!isNameless);
        hideFromProjector();
        preview();
    });
    connect(m_photo, &QCheckBox::toggled, this, &CvPage::preview);
    connect(m_code, &QCheckBox::toggled, this, &CvPage::preview);
    return choices;
}

workspace::CvOrder CvPage::order() const
{
    workspace::CvOrder order;
    order.style = static_cast<rebond::cv::CvTemplate>(m_template->currentData().toInt());
    order.isAnonymous = m_nameless->isChecked();
    order.hasPhoto = m_photo->isChecked() && !order.isAnonymous;
    order.hasCode = m_code->isChecked() && !order.isAnonymous;
    return order;
}

void CvPage::askWhere()
{
    const workspace::CvOrder order = this->order();
    askWhereAndWrite(this, m_around,
                     {.proposedName = m_proposed,
                      .isNameless = order.isAnonymous,
                      .write = [workspace = m_workspace, version = m_form->version(), order](const QString &path,
                                                                                             TaskContext &task) {
                          return workspace::writeCvVersion(*workspace, version, order, path, task);
                      }});
}

QVariantMap CvPage::draft() const
{
    if (!m_mayEdit || m_member.id.isNull() || !m_form->isTyped())
        return {};
    const Cv version = m_form->version();
    return {{QStringLiteral("cvOf"), version.member.toString()}, {QStringLiteral("id"), version.id.toString()},
            {QStringLiteral("revision"), version.revision},      {QStringLiteral("name"), version.name},
            {QStringLiteral("language"), version.language},      {QStringLiteral("target"), version.target},
            {QStringLiteral("resume"), version.resume}};
}

bool CvPage::takeUp(const QVariantMap &draft)
{
    const auto of = RawId::parse(draft.value(QStringLiteral("cvOf")).toString());
    const auto member = of ? m_workspace->store().read(
                            [&](storage::Reader &reader) { return reader.find(Id<domain::Member>(*of)); })
                           : Result<std::optional<domain::Member>>(std::nullopt);
    if (!member || !*member)
        return false;
    const auto versions = operations::cvsOf(m_workspace->store(), (*member)->id);
    const auto resume = rebond::cv::parseResume(draft.value(QStringLiteral("resume")).toString().toUtf8());
    if (!versions || !resume)
        return false;
    m_member = **member;
    m_heading->setText(tr("CV of %1").arg(m_member.displayName()));
    askForSpeller();
    const auto id = RawId::parse(draft.value(QStringLiteral("id")).toString());
    fill(*versions, id ? std::optional(Id<Cv>(*id)) : std::nullopt);
    if (!id)
        beginNew();
    Cv typed = m_form->version();
    if (id && typed.id.raw() != *id) // it is gone: what was typed becomes a version of its own
        beginNew();
    typed = m_form->version();
    if (id && typed.id.raw() == *id && draft.contains(QStringLiteral("revision")))
        typed.revision = draft.value(QStringLiteral("revision"))
                             .toInt(); // where it was changed since, keeping it says so
    typed.name = draft.value(QStringLiteral("name")).toString();
    typed.language = draft.value(QStringLiteral("language")).toString();
    typed.target = draft.value(QStringLiteral("target")).toString();
    m_form->retype(typed, *resume);
    typedOn();
    return true;
}

void CvPage::giveUp()
{
    m_form->begin({}, {});
    m_member = {};
    m_pages->setPages({}); // the next member's are not there at once
    m_proposed.clear();
}

} // namespace rebond::ui::cv
