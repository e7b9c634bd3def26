import { type Migration, runStatements } from "./migration.ts";

/** What the person ticked before sending, what goes along with a filing, and the files made for it. */
export const filingPreparations: Migration = {
  version: 14,
  name: "filing-preparations",
  up: (db, { types: { text, tableOptions } }) =>
    runStatements(db, [
      `create table filing_preparations (
        workspace_id ${text} not null, filing_id ${text} not null, case_id ${text} not null,
        preparation ${text} not null, kept_at ${text} not null,
        primary key (workspace_id, filing_id),
        foreign key (workspace_id, case_id) references cases (workspace_id, id),
        foreign key (workspace_id, filing_id) references filings (workspace_id, id)
      ) ${tableOptions}`,
      "create index filing_preparations_of_case on filing_preparations (workspace_id, case_id)",
    ]),
};
