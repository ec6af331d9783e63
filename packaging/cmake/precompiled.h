// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file needs and never changes: compiled once for the house.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <array>
#include <compare>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>
