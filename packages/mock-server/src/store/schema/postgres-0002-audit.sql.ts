/**
 * Schema 2 for PostgreSQL: an entry of the audit trail is never changed. It may leave with its whole scope, when a snapshot is
 * restored; one that is taken out alone shows, because the entry after it names its digest.
 */
export const postgresAudit = `
create function refuse_change_of_audit_entry() returns trigger language plpgsql as $$
begin
  raise exception 'an entry of the audit trail is never changed';
end $$;
create trigger audit_entry_stands before update on record
  for each row when (old.kind = 'audit-entry') execute function refuse_change_of_audit_entry();
`;
