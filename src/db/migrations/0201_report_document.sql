-- A report that is issued from now on is a document with proof. Reports issued before have none and stay as they are.

ALTER TABLE issued_report ADD COLUMN document TEXT REFERENCES issued_document (id)
