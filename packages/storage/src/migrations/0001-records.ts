import type { ColumnTypes } from "../engine.ts";
import { type Migration, runStatements } from "./migration.ts";

/** Cases and what hangs on them, the blobs they refer to, the person's details and settings. */
export const records: Migration = {
  version: 1,
  name: "records",
  up: (db, engine) =>
    runStatements(db, [
      ...caseTables(engine.types),
      ...evidenceTables(engine.types),
      ...filingTables(engine.types),
      ...ownTables(engine.types),
    ]),
};

const inCase = "foreign key (workspace_id, case_id) references cases (workspace_id, id)";

function caseTables({ text, integer, tableOptions }: ColumnTypes): readonly string[] {
  return [
    `create table cases (
      workspace_id ${text} not null, id ${text} not null, kind ${text}, title ${text} not null,
      demo ${integer} not null, demo_today ${text},
      created_at ${text} not null, updated_at ${text} not null, deleted_at ${text},
      last_fact ${integer} not null default 0, last_exhibit ${integer} not null default 0,
      last_custody ${integer} not null default 0, last_assessment ${integer} not null default 0,
      last_filing ${integer} not null default 0, last_event ${integer} not null default 0,
      primary key (workspace_id, id)
    ) ${tableOptions}`,
    "create index cases_by_change on cases (workspace_id, updated_at, id)",
    `create table facts (
      workspace_id ${text} not null, case_id ${text} not null, sequence ${integer} not null, id ${text} not null,
      name ${text} not null, value ${text} not null, source ${text} not null,
      recorded_at ${text} not null, withdrawn_at ${text},
      primary key (workspace_id, case_id, sequence), unique (workspace_id, id), ${inCase}
    ) ${tableOptions}`,
    `create table case_events (
      workspace_id ${text} not null, case_id ${text} not null, sequence ${integer} not null,
      at ${text} not null, kind ${text} not null, data ${text} not null, recorded_at ${text} not null,
      primary key (workspace_id, case_id, sequence), ${inCase}
    ) ${tableOptions}`,
    `create table assessments (
      workspace_id ${text} not null, id ${text} not null, case_id ${text} not null, sequence ${integer} not null,
      as_of ${text} not null, rules_version ${text} not null, edition ${text} not null,
      assessment ${text} not null, created_at ${text} not null,
      primary key (workspace_id, id), unique (workspace_id, case_id, sequence), ${inCase}
    ) ${tableOptions}`,
  ];
}

function evidenceTables({ text, integer, tableOptions }: ColumnTypes): readonly string[] {
  return [
    `create table exhibits (
      workspace_id ${text} not null, id ${text} not null, case_id ${text} not null, number ${integer} not null,
      kind ${text} not null, file_name ${text} not null, media_type ${text} not null,
      byte_length ${integer} not null, sha256 ${text} not null, added_at ${text} not null, reading ${text} not null,
      primary key (workspace_id, id), unique (workspace_id, case_id, number), ${inCase}
    ) ${tableOptions}`,
    `create table readings (
      workspace_id ${text} not null, exhibit_id ${text} not null, case_id ${text} not null,
      reading ${text} not null, read_at ${text} not null,
      primary key (workspace_id, exhibit_id), ${inCase},
      foreign key (workspace_id, exhibit_id) references exhibits (workspace_id, id)
    ) ${tableOptions}`,
    "create index readings_of_case on readings (workspace_id, case_id)",
    `create table custody_entries (
      workspace_id ${text} not null, case_id ${text} not null, sequence ${integer} not null,
      exhibit_id ${text} not null, act ${text} not null, sha256 ${text} not null, at ${text} not null,
      actor ${text} not null,
      primary key (workspace_id, case_id, sequence), ${inCase}
    ) ${tableOptions}`,
    `create table blobs (
      sha256 ${text} primary key, byte_length ${integer} not null, released_at ${text}
    ) ${tableOptions}`,
    "create index blobs_released on blobs (released_at) where released_at is not null",
    `create table attachments (
      workspace_id ${text} not null, owner_id ${text} not null, role ${text} not null, case_id ${text} not null,
      sha256 ${text} not null references blobs (sha256), byte_length ${integer} not null, media_type ${text} not null,
      primary key (workspace_id, owner_id, role), ${inCase}
    ) ${tableOptions}`,
    "create index attachments_of_case on attachments (workspace_id, case_id)",
    "create index attachments_of_blob on attachments (sha256)",
  ];
}

function filingTables({ text, integer, tableOptions }: ColumnTypes): readonly string[] {
  return [
    `create table filings (
      workspace_id ${text} not null, id ${text} not null, case_id ${text} not null, number ${integer} not null,
      channel ${text} not null, state ${text} not null, sent_on ${text}, reference ${text},
      document ${text} not null, edits ${text} not null, last_step ${integer} not null,
      created_at ${text} not null, updated_at ${text} not null,
      primary key (workspace_id, id), unique (workspace_id, case_id, number), ${inCase}
    ) ${tableOptions}`,
    `create table filing_steps (
      workspace_id ${text} not null, filing_id ${text} not null, sequence ${integer} not null, case_id ${text} not null,
      state ${text} not null, on_day ${text}, wording ${text}, recorded_at ${text} not null,
      primary key (workspace_id, filing_id, sequence), ${inCase},
      foreign key (workspace_id, filing_id) references filings (workspace_id, id)
    ) ${tableOptions}`,
    "create index filing_steps_of_case on filing_steps (workspace_id, case_id)",
  ];
}

function ownTables({ text, tableOptions }: ColumnTypes): readonly string[] {
  return [
    `create table profiles (
      workspace_id ${text} primary key, name ${text} not null, phone ${text} not null, address ${text} not null
    ) ${tableOptions}`,
    `create table settings (
      workspace_id ${text} not null, key ${text} not null, value ${text} not null,
      primary key (workspace_id, key)
    ) ${tableOptions}`,
  ];
}
