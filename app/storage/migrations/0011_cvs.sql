-- SPDX-License-Identifier: GPL-3.0-or-later
-- Versions of members' CVs, each as one JSON Resume document.

CREATE TABLE cv (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES member (id),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    target TEXT NOT NULL,
    is_current BOOLEAN NOT NULL,
    resume TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
);
CREATE INDEX cv_by_member ON cv (member_id, id);
