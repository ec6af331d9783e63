-- SPDX-License-Identifier: GPL-3.0-or-later
-- Letters and labels to be filled in; and whose paper it is: the organisation, where it is, its number as one that trains.

CREATE TABLE letter_template (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    name TEXT NOT NULL,
    recipients TEXT NOT NULL,
    sheet TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    name_key TEXT NOT NULL
) {rowless};
CREATE INDEX letter_template_by_name ON letter_template (name_key, id);

ALTER TABLE report_options ADD COLUMN organisation TEXT NOT NULL DEFAULT '';
ALTER TABLE report_options ADD COLUMN organisation_address TEXT NOT NULL DEFAULT '';
ALTER TABLE report_options ADD COLUMN activity_number TEXT NOT NULL DEFAULT '';
