-- SPDX-License-Identifier: GPL-3.0-or-later
-- A CV file beside the photo, and what a member can tell of their role in the group.
ALTER TABLE member ADD COLUMN cv_id TEXT REFERENCES file (id);
ALTER TABLE member ADD COLUMN role_text TEXT NOT NULL DEFAULT '';
CREATE INDEX member_by_cv ON member (cv_id);
