/**
 * Schema 2 for SQLite: an entry of the audit trail is never changed. It may leave with its whole scope, when a snapshot is
 * restored; one that is taken out alone shows, because the entry after it names its digest.
 */
export const sqliteAudit = `
create trigger audit_entry_stands before update on record when old.kind = 'audit-entry'
begin
  select raise(abort, 'an entry of the audit trail is never changed');
end;
`;
