/** Schema 1 for SQLite: tenant and unit lead every key and index, and nothing points across them. */
export const sqliteTables = `
-- What routes write: customers, lines, loans and so on. \`keys\` is what a record is listed under, as JSON.
create table record (
  tenant text not null,
  unit text not null,
  kind text not null,
  id text not null,
  version integer not null,
  keys text not null,
  body text not null,
  primary key (tenant, unit, kind, id)
);

-- The first reply of each idempotency key.
create table idempotency (
  tenant text not null,
  unit text not null,
  id text not null,
  version integer not null,
  body text not null,
  primary key (tenant, unit, id)
);

-- Accounts of the ledger. Their amounts are decimal strings in \`body\`: exact, however large.
create table account (
  tenant text not null,
  unit text not null,
  id text not null,
  version integer not null,
  body text not null,
  primary key (tenant, unit, id)
);

-- Transfers of the ledger. Columns \`by_…\` are what records of the engine are listed under.
create table transfer (
  tenant text not null,
  unit text not null,
  id text not null,
  version integer not null,
  by_debit text,
  by_credit text,
  body text not null,
  primary key (tenant, unit, id)
);
create index transfer_by_debit on transfer (tenant, unit, by_debit, id);
create index transfer_by_credit on transfer (tenant, unit, by_credit, id);

-- The outbox. \`by_both\` is subject and type together.
create table event (
  tenant text not null,
  unit text not null,
  id text not null,
  version integer not null,
  by_type text,
  by_subject text,
  by_both text,
  body text not null,
  primary key (tenant, unit, id)
);
create index event_by_type on event (tenant, unit, by_type, id);
create index event_by_subject on event (tenant, unit, by_subject, id);
create index event_by_both on event (tenant, unit, by_both, id);

-- Work to do on the clock of the bank; ids sort in the order of work.
create table job (
  tenant text not null,
  unit text not null,
  id text not null,
  version integer not null,
  by_state text,
  body text not null,
  primary key (tenant, unit, id)
);
create index job_by_state on job (tenant, unit, by_state, id);

-- One row for each key of a record.
create table record_key (
  tenant text not null,
  unit text not null,
  kind text not null,
  name text not null,
  key text not null,
  id text not null,
  primary key (tenant, unit, kind, name, key, id)
) without rowid;
`;
