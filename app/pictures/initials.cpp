// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/initials.h"

#include "pictures/portrait.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

namespace rebond::pictures {

namespace {

QString initial(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (!word[i].isLetter() && !word[i].isHighSurrogate())
            continue;
        const qsizetype length = word[i].isHighSurrogate() && i + 1 < word.size() ? 2 : 1;
        return word.mid(i, length).toString().toUpper().left(length); // of a ligature, the first letter
    }
    return {};
}

// What stands before a family name and gives no letter.
bool isParticle(QStringView word)
{
    static const QString particles[] = {QStringLiteral("de"),  QStringLiteral("du"),  QStringLiteral("des"),
                                        QStringLiteral("la"),  QStringLiteral("le"),  QStringLiteral("les"),
                                        QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("di"),
                                        QStringLiteral("da"),  QStringLiteral("dos"), QStringLiteral("del"),
                                        QStringLiteral("d"),   QStringLiteral("l")};
    return std::find(std::begin(particles), std::end(particles), word.toString().toLower()) != std::end(particles);
}

QString familyInitial(QStringView name)
{
    QString spaced = name.toString();
    spaced.replace(u'’', u' ').replace(u'\'', u' ');
    const auto words = QStringView(spaced).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        if (!isParticle(word) || word == words.last())
            return initial(word);
    }
    return {};
}

} // namespace

QString initialsOf(QStringView givenName, QStringView familyName)
{
    return initial(givenName.trimmed()) + familyInitial(familyName);
}

QImage initialsPicture(QStringView givenName, QStringView familyName, const QString &fontFamily)
{
    QImage image(kPictureSize, QImage::Format_RGB32);
    image.fill(QColor(0xE2E9F1));
    const QString letters = initialsOf(givenName, familyName);
    if (letters.isEmpty())
        return image;
    QFont font(fontFamily);
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(190);
    font.setHintingPreference(QFont::PreferNoHinting);
    QPainterPath path; // outlines, so that no sub-pixel setting of the machine shows
    path.addText(0, 0, font, letters);
    const QRectF box = path.boundingRect();
    const double scale = std::min(1.0, kPictureSize.width() * 0.72 / std::max(1.0, box.width()));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(kPictureSize.width() / 2.0, kPictureSize.height() / 2.0);
    painter.scale(scale, scale);
    painter.translate(-box.center());
    painter.fillPath(path, QColor(0x566472));
    return image;
}

} // namespace rebond::pictures
