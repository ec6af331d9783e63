// SPDX-License-Identifier: GPL-3.0-or-later
// The picture that sums a search up: as it will be, with its description, into the clipboard and into a file.
#pragma once

#include "ui/kit/page.h"
#include "ui/kit/task.h"
#include "workspace/appeals.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace rebond::ui::kit {
class DrawingView;
}

namespace rebond::ui::relays {

class CardPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CardPanel(const kit::Surroundings &surroundings, QWidget *parent = nullptr);

    void setAppeal(const std::optional<workspace::Appeal> &appeal);
    void setPictureSize(QSize size); // that of the network that was chosen
    [[nodiscard]] QSize pictureSize() const;

Q_SIGNALS:
    void sizeChosen(QSize size); // by the user
    void drawn();                // what is shown is the picture of now

private:
    [[nodiscard]] bool isShown(const std::optional<workspace::Appeal> &appeal) const;
    [[nodiscard]] QString description() const; // for those who do not see the picture
    void draw();
    void showPicture();
    void copyPicture();
    void copyWords();
    void save();

    kit::Surroundings m_around;
    std::optional<workspace::Appeal> m_appeal;
    QImage m_picture; // null: none yet
    QPointer<kit::Task> m_drawing;
    QComboBox *m_size = nullptr;
    kit::DrawingView *m_view = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace rebond::ui::relays
