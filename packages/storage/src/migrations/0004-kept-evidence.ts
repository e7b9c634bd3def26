import type { Engine } from "../engine.ts";
import { type Migration, runStatements } from "./migration.ts";

/**
 * The custody ledger may name the case as a whole, and the database itself refuses to change or drop a line of it:
 * lines go with their whole case and in no other way. While a case is purged its row says so. Every blob has the
 * instant it was last read back and what that found.
 */
export const keptEvidence: Migration = {
  version: 4,
  name: "kept-evidence",
  up: (db, engine) =>
    runStatements(db, [
      ...(engine.name === "sqlite"
        ? rebuiltTable(engine)
        : ["alter table custody_entries alter exhibit_id drop not null"]),
      `alter table cases add column purging ${engine.types.integer} not null default 0`,
      "create index custody_of_exhibit on custody_entries (workspace_id, case_id, exhibit_id)",
      ...(engine.name === "sqlite" ? sqliteGuards : postgresGuards),
      `alter table blobs add column checked_at ${engine.types.text}`,
      `alter table blobs add column state ${engine.types.text} not null default 'intact'`,
      "create index blobs_broken on blobs (sha256) where state <> 'intact'",
    ]),
};

/** SQLite cannot take `not null` away from a column. */
function rebuiltTable({ types: { text, integer, tableOptions } }: Engine): readonly string[] {
  return [
    "alter table custody_entries rename to custody_entries_before",
    `create table custody_entries (
      workspace_id ${text} not null, case_id ${text} not null, sequence ${integer} not null,
      exhibit_id ${text}, act ${text} not null, sha256 ${text} not null, at ${text} not null, actor ${text} not null,
      primary key (workspace_id, case_id, sequence),
      foreign key (workspace_id, case_id) references cases (workspace_id, id)
    ) ${tableOptions}`,
    `insert into custody_entries (workspace_id, case_id, sequence, exhibit_id, act, sha256, at, actor)
     select workspace_id, case_id, sequence, exhibit_id, act, sha256, at, actor from custody_entries_before`,
    "drop table custody_entries_before",
  ];
}

const ofSameCase = (row: string) => `workspace_id = ${row}.workspace_id and case_id = ${row}.case_id`;
const nextIn = (row: string) => `(select coalesce(max(sequence), 0) + 1 from custody_entries where ${ofSameCase(row)})`;
const purging = "(select 1 from cases where workspace_id = old.workspace_id and id = old.case_id and purging = 1)";

const sqliteGuards = [
  `create trigger custody_is_numbered before insert on custody_entries when new.sequence <> ${nextIn("new")}
   begin select raise(abort, 'a custody entry takes the next number'); end`,
  `create trigger custody_never_changes before update on custody_entries
   begin select raise(abort, 'a custody entry never changes'); end`,
  `create trigger custody_never_goes before delete on custody_entries when not exists ${purging}
   begin select raise(abort, 'a custody entry goes only with its whole case'); end`,
  `create trigger custody_is_counted before update of last_custody on cases when new.last_custody < old.last_custody
   begin select raise(abort, 'custody entries are never counted back'); end`,
];

const postgresGuards = [
  `create function keep_custody_entries() returns trigger language plpgsql as $$
   begin
     if tg_op = 'INSERT' then
       if new.sequence = ${nextIn("new")} then return new; end if;
       raise exception 'a custody entry takes the next number';
     end if;
     if tg_op = 'DELETE' then
       if exists ${purging} then return old; end if;
       raise exception 'a custody entry goes only with its whole case';
     end if;
     raise exception 'a custody entry never changes';
   end $$`,
  `create trigger custody_is_kept before insert or update or delete on custody_entries
   for each row execute function keep_custody_entries()`,
  `create trigger custody_is_not_emptied before truncate on custody_entries
   for each statement execute function keep_custody_entries()`,
  `create function keep_custody_count() returns trigger language plpgsql as $$
   begin
     raise exception 'custody entries are never counted back';
   end $$`,
  `create trigger custody_is_counted before update on cases
   for each row when (new.last_custody < old.last_custody) execute function keep_custody_count()`,
];
