-- SPDX-License-Identifier: GPL-3.0-or-later
-- The day a file was taken in, which nobody noted of earlier ones. And what is shown and bound of it: made of its bytes by
-- rules of that number. Outside the mappings and the journal, since it can be made again.

ALTER TABLE file ADD COLUMN kept_on DATE;

CREATE TABLE file_pages (
    file_id TEXT NOT NULL PRIMARY KEY REFERENCES file (id) ON DELETE CASCADE,
    rules INTEGER NOT NULL CHECK (rules > 0),
    bytes BYTEA NOT NULL
);
