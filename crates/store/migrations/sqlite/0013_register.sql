-- What the register of services also knows: the kind of service, and forms that are files.
ALTER TABLE services ADD COLUMN category TEXT NOT NULL DEFAULT '';
ALTER TABLE services ADD COLUMN form_files TEXT NOT NULL DEFAULT '[]';
