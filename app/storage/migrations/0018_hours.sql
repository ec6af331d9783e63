-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a workshop ends, and since which day a version of a CV is the current one: of what stands, nobody noted either.

ALTER TABLE workshop ADD COLUMN ends_at TEXT;

ALTER TABLE cv ADD COLUMN current_since DATE;
