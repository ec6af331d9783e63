// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cv/cvform.h"

#include "cv/jsonresume.h"
#include "ui/cv/partlist.h"
#include "ui/cv/spellingmarks.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace rebond::ui::cv {

namespace {

QString written(const rebond::cv::Resume &resume)
{
    return QString::fromUtf8(rebond::cv::writeResume(resume));
}

} // namespace

CvForm::CvForm(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_nameTold(new kit::ProblemLabel(QStringLiteral("cvVersionNameEditTold"), this)),
      m_language(new QComboBox(this)),
      m_target(new QLineEdit(this)),
      m_headline(new QLineEdit(this)),
      m_summary(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("cvForm"));
    setFocusProxy(m_name);
    auto *version = new kit::Card(tr("This version"), this);
    auto *profile = new kit::Card(tr("At the head"), this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(version);
    column->addWidget(profile);
    makeVersion(version);
    makeProfile(profile);
    for (const Part &part : partsOf(m_resume)) {
        auto *list = new PartList(part, this);
        connect(list, &PartList::changed, this, &CvForm::changed);
        for (QPlainTextEdit *edit : list->prose())
            watchSpelling(edit);
        m_parts.append(list);
        column->addWidget(list);
    }
    column->addStretch(1);
    kit::setSpace(column, {0, 0, 1, 0}, 3);
}

QString CvForm::languageOf(const QString &code)
{
    if (code == u"fr")
        return tr("French");
    return code == u"en" ? tr("English") : code; // another one that a file brought
}

void CvForm::makeVersion(QWidget *card)
{
    m_name->setObjectName(QStringLiteral("cvVersionNameEdit"));
    m_name->setMaxLength(100);
    m_language->setObjectName(QStringLiteral("cvLanguageEdit"));
    for (const char *code : {"fr", "en"})
        m_language->addItem(languageOf(QLatin1String(code)), QLatin1String(code));
    new kit::CalmWheel(m_language);
    m_target->setObjectName(QStringLiteral("cvTargetEdit"));
    m_target->setMaxLength(200);
    auto *column = static_cast<kit::Card *>(card)->body(); // NOLINT(*-static-cast-downcast): made above
    const auto add = [&](QWidget *control, const QString &label) {
        column->addWidget(kit::makeLabelFor(control, label, card));
        column->addWidget(control);
    };
    add(m_name, tr("What it is called"));
    column->addWidget(m_nameTold);
    add(m_language, tr("Language it is written in"));
    add(m_target, tr("Occupation it aims at"));
    kit::setSpace(column, {4, 3.5, 4, 4}, 1);
    connect(m_name, &QLineEdit::textChanged, this, &CvForm::changed);
    connect(m_target, &QLineEdit::textChanged, this, &CvForm::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        giveSpeller();
        Q_EMIT changed();
    });
}

void CvForm::makeProfile(QWidget *card)
{
    m_headline->setObjectName(QStringLiteral("cvHeadlineEdit"));
    m_summary->setObjectName(QStringLiteral("cvSummaryEdit"));
    m_summary->setTabChangesFocus(true);
    kit::followLook(m_summary,
                    [this] { m_summary->setFixedHeight(m_summary->fontMetrics().lineSpacing() * 6 + kit::unit(3)); });
    auto *column = static_cast<kit::Card *>(card)->body(); // NOLINT(*-static-cast-downcast): made above
    column->addWidget(kit::makeLabelFor(m_headline, tr("Headline (empty: the one of the member)"), card));
    column->addWidget(m_headline);
    column->addWidget(kit::makeLabelFor(m_summary, tr("Summary"), card));
    column->addWidget(m_summary);
    kit::setSpace(column, {4, 3.5, 4, 4}, 1);
    connect(m_headline, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_resume.basics.label = text.trimmed();
        Q_EMIT changed();
    });
    connect(m_summary, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling)
            return;
        m_resume.basics.summary = m_summary->toPlainText().trimmed();
        Q_EMIT changed();
    });
    watchSpelling(m_summary);
}

void CvForm::watchSpelling(QPlainTextEdit *edit)
{
    m_marks.append(new SpellingMarks(edit));
}

void CvForm::begin(const domain::Cv &version, const rebond::cv::Resume &resume)
{
    m_version = version;
    m_before = written(resume);
    put(version, resume);
}

void CvForm::retype(const domain::Cv &typed, const rebond::cv::Resume &resume)
{
    m_version.revision = typed.revision;
    put(typed, resume);
}

void CvForm::goOn(const domain::Cv &kept, const rebond::cv::Resume &resume)
{
    m_version = kept;
    m_before = written(resume);
}

void CvForm::put(const domain::Cv &version, const rebond::cv::Resume &resume)
{
    m_isFilling = true;
    const QSignalBlocker quiet(this);
    m_name->setText(version.name);
    m_language->setCurrentIndex(std::max(0, m_language->findData(version.language)));
    m_target->setText(version.target);
    m_headline->setText(resume.basics.label);
    m_summary->setPlainText(resume.basics.summary);
    m_resume = resume; // as it is, not as the fields show it
    for (PartList *part : std::as_const(m_parts))
        part->showAnew();
    m_nameTold->end();
    m_isFilling = false;
    giveSpeller();
}

domain::Cv CvForm::version() const
{
    domain::Cv typed = m_version;
    typed.name = m_name->text().trimmed();
    if (const QString language = m_language->currentData().toString();
        m_language->findData(m_version.language) >= 0 || language != u"fr")
        typed.language = language; // another one that a file brought stays
    typed.target = m_target->text().trimmed();
    if (const QString resume = written(m_resume); resume != m_before)
        typed.resume = resume; // else as it came, to the letter
    return typed;
}

bool CvForm::isTyped() const
{
    return version() != m_version;
}

bool CvForm::isChanged() const
{
    return m_version.id.isNull() || isTyped();
}

bool CvForm::settle()
{
    if (!m_name->text().trimmed().isEmpty())
        return true;
    m_nameTold->tell(tr("Give it a name that tells it from the other versions."), m_name);
    m_name->setFocus(Qt::OtherFocusReason);
    return false;
}

bool CvForm::isFrench() const
{
    return m_language->currentData().toString() == u"fr";
}

void CvForm::setSpeller(const std::shared_ptr<const spelling::Speller> &speller)
{
    m_speller = speller;
    giveSpeller();
}

void CvForm::giveSpeller()
{
    for (SpellingMarks *marks : std::as_const(m_marks))
        marks->setSpeller(isFrench() ? m_speller : nullptr);
}

QStringList CvForm::misspelt() const
{
    QStringList words;
    if (!m_speller || !isFrench())
        return words;
    const auto look = [&](const QString &text) {
        for (const auto &span : m_speller->wrongIn(text)) {
            const QString word = text.mid(span.at, span.length);
            if (!words.contains(word))
                words.append(word);
        }
    };
    look(m_resume.basics.label);
    look(m_resume.basics.summary);
    for (const auto &post : m_resume.work) {
        look(post.position);
        look(post.summary);
        look(post.highlights.join(u'\n'));
    }
    for (const auto &study : m_resume.education)
        look(study.courses.join(u'\n'));
    for (const auto &skill : m_resume.skills)
        look(skill.name + u'\n' + skill.keywords.join(u'\n'));
    for (const auto &interest : m_resume.interests)
        look(interest.name + u'\n' + interest.keywords.join(u'\n'));
    return words;
}

} // namespace rebond::ui::cv

#include "moc_cvform.cpp"
