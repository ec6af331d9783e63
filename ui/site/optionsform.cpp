// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/site/optionsform.h"

#include "site/languages.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/labels.h"
#include "ui/kit/projector.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace rebond::ui::site {

namespace {
constexpr int kLongestWords = 300;
const QString kPublisher = QStringLiteral("publisher"); // of what is kept
const QString kHost = QStringLiteral("host");
const QString kContact = QStringLiteral("contact");
const QString kAddress = QStringLiteral("address");
const QString kUnlisted = QStringLiteral("noindex");
const QString kWithoutPapers = QStringLiteral("noPdf");
const QString kLanguages = QStringLiteral("languages");
const QString kBoth = QStringLiteral("fr,en");
} // namespace

OptionsForm::OptionsForm(Language window, QWidget *parent) : QWidget(parent), m_window(window)
{
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    //: who is responsible for the site
    m_publisher = addField(form, tr("&Who answers for the site"), "sitePublisherEdit", tr("name and address"));
    //: whose computers give the pages to visitors
    m_host = addField(form, tr("Who serves the pa&ges"), "siteHostEdit", tr("name and address"));
    m_contact = addField(form, tr("E-mail &to which visitors write"), "siteContactEdit", tr("contact@example.org"));
    m_address = addField(form, tr("Addre&ss where visitors will find it"), "siteAddressEdit",
                         tr("https://example.org/"));
    addLanguages(form);
    m_isIndexed = new QCheckBox(tr("Search engines may &list it"), this);
    m_isIndexed->setObjectName(QStringLiteral("siteIndexedCheckBox"));
    m_isIndexed->setChecked(true);
    form->addRow(m_isIndexed);
    m_hasPapers = new QCheckBox(tr("CVs as PDF, and their booklet"), this);
    m_hasPapers->setObjectName(QStringLiteral("sitePapersCheckBox"));
    m_hasPapers->setChecked(true);
    form->addRow(m_hasPapers);
    kit::setSpace(form, {}, 2);
    connect(m_isIndexed, &QCheckBox::toggled, this, &OptionsForm::settled);
    connect(m_hasPapers, &QCheckBox::toggled, this, &OptionsForm::settled);
    kit::followProjector(m_contact, [this, form](bool isOn) {
        m_contact->setVisible(!isOn);
        form->labelForField(m_contact)->setVisible(!isOn);
    });
}

// With both, each page leads to the same one in the other.
void OptionsForm::addLanguages(QFormLayout *form)
{
    m_languages = new QComboBox(this);
    m_languages->setObjectName(QStringLiteral("siteLanguagesBox"));
    new kit::CalmWheel(m_languages); // the page is scrolled by the wheel
    //: a language of the pages of the web site
    m_languages->addItem(tr("French"), QStringLiteral("fr"));
    //: a language of the pages of the web site
    m_languages->addItem(tr("English"), QStringLiteral("en"));
    //: the languages of the pages of the web site
    m_languages->addItem(tr("French and English"), kBoth);
    form->addRow(kit::makeLabelFor(m_languages, tr("Languages of the pages"), this), m_languages);
    choose(kBoth);
    connect(m_languages, &QComboBox::currentIndexChanged, this, &OptionsForm::settled);
}

void OptionsForm::choose(const QString &languages)
{
    const QSignalBlocker quiet(m_languages);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(languages)));
}

QLineEdit *OptionsForm::addField(QFormLayout *form, const QString &label, const char *objectName,
                                 const QString &example)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    edit->setMaxLength(kLongestWords);
    edit->setPlaceholderText(example);
    form->addRow(kit::makeLabelFor(edit, label, this), edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        Q_EMIT settled();
    });
    return edit;
}

rebond::site::Options OptionsForm::options() const
{
    rebond::site::Options options;
    options.publisher = m_publisher->text().trimmed();
    options.contact = m_contact->text().trimmed();
    options.host = m_host->text().trimmed();
    options.isIndexed = m_isIndexed->isChecked();
    options.address = m_address->text().trimmed();
    options.hasPapers = m_hasPapers->isChecked();
    options.languages = rebond::site::parseLanguages(m_languages->currentData().toString())
                            .value_or(QList<Language>());
    return options;
}

bool OptionsForm::isNoticeWhole() const
{
    const rebond::site::Options said = options();
    return !said.publisher.isEmpty() && !said.host.isEmpty();
}

QJsonObject OptionsForm::kept() const
{
    const rebond::site::Options said = options();
    return {{kPublisher, said.publisher}, {kHost, said.host},           {kContact, said.contact},
            {kAddress, said.address},     {kUnlisted, !said.isIndexed}, {kWithoutPapers, !said.hasPapers},
            {kLanguages, rebond::site::codesOf(said.languages)}};
}

void OptionsForm::begin(const QJsonObject &kept)
{
    const QSignalBlocker quiet(m_isIndexed);
    const QSignalBlocker alsoQuiet(m_hasPapers);
    m_publisher->setText(kept.value(kPublisher).toString());
    m_host->setText(kept.value(kHost).toString());
    m_contact->setText(kept.value(kContact).toString());
    m_address->setText(kept.value(kAddress).toString());
    m_isIndexed->setChecked(!kept.value(kUnlisted).toBool());
    m_hasPapers->setChecked(!kept.value(kWithoutPapers).toBool());
    // A site that was set up before there was a choice goes on as it is.
    choose(kept.value(kLanguages).toString(kept.contains(kPublisher) ? codeOf(m_window) : kBoth));
}

} // namespace rebond::ui::site

#include "moc_optionsform.cpp"
