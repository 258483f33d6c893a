/** Schema 1 for PostgreSQL: tenant and unit lead every key and index, and nothing points across them. */
export const postgresTables = `
-- What routes write: customers, lines, loans and so on. \`keys\` is what a record is listed under, as JSON.
create table record (
  tenant text collate "C" not null,
  unit text collate "C" not null,
  kind text collate "C" not null,
  id text collate "C" not null,
  version integer not null,
  keys text not null,
  body text not null,
  primary key (tenant, unit, kind, id)
) with (fillfactor = 90);

-- The first reply of each idempotency key.
create table idempotency (
  tenant text collate "C" not null,
  unit text collate "C" not null,
  id text collate "C" not null,
  version integer not null,
  body text not null,
  primary key (tenant, unit, id)
);

-- Accounts of the ledger. Their amounts are decimal strings in \`body\`: exact, however large.
create table account (
  tenant text collate "C" not null,
  unit text collate "C" not null,
  id text collate "C" not null,
  version integer not null,
  body text not null,
  primary key (tenant, unit, id)
) with (fillfactor = 70);

-- Transfers of the ledger. Columns \`by_…\` are what records of the engine are listed under.
create table transfer (
  tenant text collate "C" not null,
  unit text collate "C" not null,
  id text collate "C" not null,
  version integer not null,
  by_debit text collate "C",
  by_credit text collate "C",
  body text not null,
  primary key (tenant, unit, id)
);
create index transfer_by_debit on transfer (tenant, unit, by_debit, id);
create index transfer_by_credit on transfer (tenant, unit, by_credit, id);

-- The outbox. \`by_both\` is subject and type together.
create table event (
  tenant text collate "C" not null,
  unit text collate "C" not null,
  id text collate "C" not null,
  version integer not null,
  by_type text collate "C",
  by_subject text collate "C",
  by_both text collate "C",
  body text not null,
  primary key (tenant, unit, id)
);
create index event_by_type on event (tenant, unit, by_type, id);
create index event_by_subject on event (tenant, unit, by_subject, id);
create index event_by_both on event (tenant, unit, by_both, id);

-- Work to do on the clock of the bank; ids sort in the order of work.
create table job (
  tenant text collate "C" not null,
  unit text collate "C" not null,
  id text collate "C" not null,
  version integer not null,
  by_state text collate "C",
  body text not null,
  primary key (tenant, unit, id)
) with (fillfactor = 70);
create index job_by_state on job (tenant, unit, by_state, id);

-- One row for each key of a record.
create table record_key (
  tenant text collate "C" not null,
  unit text collate "C" not null,
  kind text collate "C" not null,
  name text collate "C" not null,
  key text collate "C" not null,
  id text collate "C" not null,
  primary key (tenant, unit, kind, name, key, id)
);

-- Whoever writes in a scope holds its row, so that instances on one database take turns.
create table scope (
  tenant text collate "C" not null,
  unit text collate "C" not null,
  primary key (tenant, unit)
);
`;
