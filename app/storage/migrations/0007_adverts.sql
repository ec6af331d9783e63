-- SPDX-License-Identifier: GPL-3.0-or-later
-- The advertisement that an act answers, as text and as a file.

ALTER TABLE act ADD COLUMN advert_text TEXT NOT NULL DEFAULT '';
ALTER TABLE act ADD COLUMN advert_id TEXT REFERENCES file (id);
-- Few of a million acts have one.
CREATE INDEX act_by_advert ON act (advert_id) WHERE advert_id IS NOT NULL;
