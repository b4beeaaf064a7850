-- The index by address also holds what documents are tied to services by, so that links are counted without their text.
DROP INDEX links_by_key;
CREATE INDEX links_by_key ON links (audit_id, key, is_content, visit_id);
