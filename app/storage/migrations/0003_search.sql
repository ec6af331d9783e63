-- SPDX-License-Identifier: GPL-3.0-or-later
-- Contacts by name, whatever their company: the search over everything. No table changes.

CREATE INDEX contact_by_name ON contact (name_key);
