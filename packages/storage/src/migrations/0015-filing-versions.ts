import { type Migration, runStatements } from "./migration.ts";

/** The papers of filings as they once stood, and which claims the person wants in them. */
export const filingVersions: Migration = {
  version: 15,
  name: "filing-versions",
  up: (db, { types: { text, integer, tableOptions } }) =>
    runStatements(db, [
      `alter table filings add column claims ${text} not null default 'null'`,
      `alter table filings add column last_version ${integer} not null default 0`,
      `create table filing_versions (
        workspace_id ${text} not null, filing_id ${text} not null, number ${integer} not null, case_id ${text} not null,
        reason ${text} not null, words ${text} not null, edits ${text} not null, answers ${text} not null,
        claims ${text} not null, made_at ${text} not null,
        primary key (workspace_id, filing_id, number),
        foreign key (workspace_id, case_id) references cases (workspace_id, id),
        foreign key (workspace_id, filing_id) references filings (workspace_id, id)
      ) ${tableOptions}`,
      "create index filing_versions_of_case on filing_versions (workspace_id, case_id)",
    ]),
};
