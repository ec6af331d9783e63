// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relays/cardpanel.h"

#include "appeals/network.h"
#include "base/formats.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/drawingview.h"
#include "ui/kit/factlist.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/kit/written.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::relays {

using workspace::Appeal;

CardPanel::CardPanel(const kit::Surroundings &surroundings, QWidget *parent) : QWidget(parent), m_around(surroundings)
{
    setObjectName(QStringLiteral("cardPanel"));
    m_size = new QComboBox(this);
    m_size->setObjectName(QStringLiteral("cardSizeComboBox"));
    for (const QSize size : appeals::pictureSizes())
        m_size->addItem(QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()), size);
    new kit::CalmWheel(m_size);
    m_view = new kit::DrawingView(this);
    m_view->setObjectName(QStringLiteral("cardView"));
    m_view->setProperty("rebondData", true);
    m_words = kit::makeDataLabel(this, "cardWordsLabel");
    kit::setQuiet(m_words);
    m_copy = new QPushButton(tr("Copy the picture"), this);
    m_copy->setObjectName(QStringLiteral("copyCardButton"));
    auto *copyWords = new QPushButton(tr("Copy the description"), this);
    copyWords->setObjectName(QStringLiteral("copyCardWordsButton"));
    copyWords->setToolTip(tr("The alternative text, for those who do not see the picture: networks ask for it."));
    m_save = new QPushButton(tr("Save the picture…"), this);
    m_save->setObjectName(QStringLiteral("saveCardButton"));
    auto *buttons = new kit::FlowLayout(nullptr, 2);
    for (QPushButton *button : {m_copy, copyWords, m_save})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(kit::makeLabelFor(m_size, tr("Picture, in pixels"), this));
    column->addWidget(m_size, 0, Qt::AlignLeft);
    column->addWidget(m_view);
    column->addWidget(m_words);
    column->addLayout(buttons);
    kit::setSpace(column, {}, 1);
    m_view->setHeightForWidth([this](int width) {
        const QSize size = pictureSize();
        return size.isEmpty() ? 0 : width * size.height() / size.width();
    });
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] {
        m_view->updateGeometry();
        draw();
    });
    connect(m_size, &QComboBox::activated, this, [this] { Q_EMIT sizeChosen(pictureSize()); });
    connect(m_copy, &QPushButton::clicked, this, &CardPanel::copyPicture);
    connect(copyWords, &QPushButton::clicked, this, &CardPanel::copyWords);
    connect(m_save, &QPushButton::clicked, this, &CardPanel::save);
    showPicture();
}

bool CardPanel::isShown(const std::optional<Appeal> &appeal) const
{
    if (!appeal || !m_appeal)
        return !appeal && !m_appeal;
    const appeals::Card &one = appeal->card;
    const appeals::Card &other = m_appeal->card;
    return appeal->member.id == m_appeal->member.id && one.told == other.told && one.photo == other.photo
        && one.group == other.group && one.tag == other.tag;
}

QSize CardPanel::pictureSize() const
{
    return m_size->currentData().toSize();
}

void CardPanel::setPictureSize(QSize size)
{
    if (const int at = m_size->findData(size); at >= 0)
        m_size->setCurrentIndex(at);
}

void CardPanel::setAppeal(const std::optional<Appeal> &appeal)
{
    if (isShown(appeal))
        return;
    m_appeal = appeal;
    m_picture = {};
    m_words->setText(kit::breakable(description()));
    showPicture();
    draw();
}

QString CardPanel::description() const
{
    return m_appeal ? appeals::alternativeOf(m_appeal->card, m_around.formats) : QString();
}

void CardPanel::draw()
{
    delete m_drawing;          // what was asked before is overtaken
    m_copy->setEnabled(false); // what is seen is the picture of before
    if (!m_appeal)
        return;
    m_drawing = kit::startTask<QImage>(
        this, tr("Drawing the picture"),
        [card = m_appeal->card, size = pictureSize(), formats = m_around.formats](TaskContext &) -> Result<QImage> {
            return appeals::painted(card, size, formats);
        },
        [this](const Result<QImage> &picture) {
            if (!picture)
                m_around.messages.say(picture.error());
            m_picture = picture.value_or(QImage());
            showPicture();
            Q_EMIT drawn();
        });
}

void CardPanel::showPicture()
{
    m_view->describe(tr("Picture of the search"), description());
    m_view->setPaint([picture = m_picture](QPainter &painter, const QRectF &area, const QPalette &) {
        if (picture.isNull())
            return;
        QSizeF size = picture.size();
        size.scale(area.size(), Qt::KeepAspectRatio);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(area.topLeft(), size), picture);
    });
    m_copy->setEnabled(!m_picture.isNull());
    m_save->setEnabled(m_appeal.has_value());
}

void CardPanel::copyPicture()
{
    if (m_picture.isNull())
        return;
    QGuiApplication::clipboard()->setImage(m_picture);
    m_around.messages.say(kit::MessageBar::Severity::Good,
                          tr("The picture is in the clipboard: paste it where the message is written."));
}

void CardPanel::copyWords()
{
    QGuiApplication::clipboard()->setText(description());
    m_around.messages.say(kit::MessageBar::Severity::Good,
                          tr("The description is in the clipboard: paste it as the picture’s alternative text."));
}

void CardPanel::save()
{
    if (!m_appeal)
        return;
    const QSize size = pictureSize();
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Save,
                                   .title = tr("Save the picture"),
                                   .folder = m_around.settings.folder(QStringLiteral("exports")),
                                   .proposedName = workspace::proposedCardName(m_appeal->member, size),
                                   .filter = tr("Pictures (*.png)"),
                                   .suffix = QStringLiteral("png")};
    m_around.files.ask(this, request, [this, appeal = *m_appeal, size](const QString &path) {
        m_around.settings.setFolder(QStringLiteral("exports"), QFileInfo(path).absolutePath());
        kit::startTask<void>(
            this, tr("Saving the picture"),
            [appeal, size, formats = m_around.formats, path](TaskContext &) {
                return workspace::writeCard(appeal, size, formats, path);
            },
            [this, path](const Done &done) {
                if (!done)
                    return m_around.messages.say(done.error());
                //: %1 is the name of a file
                kit::sayWritten(m_around.messages, m_around.desktop,
                                tr("The picture has been written: %1.").arg(QFileInfo(path).fileName()), path);
            });
    });
}

} // namespace rebond::ui::relays

#include "moc_cardpanel.cpp"
