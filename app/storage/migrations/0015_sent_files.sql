-- SPDX-License-Identifier: GPL-3.0-or-later
-- The file that was sent with an act: the very bytes, as they left.

ALTER TABLE act ADD COLUMN sent_id TEXT REFERENCES file (id);
-- Few of a million acts have one.
CREATE INDEX act_by_sent ON act (sent_id) WHERE sent_id IS NOT NULL;
