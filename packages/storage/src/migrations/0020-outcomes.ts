import { type Migration, runStatements } from "./migration.ts";

/** How cases came out, and what was agreed, each time it was written down. */
export const outcomes: Migration = {
  version: 20,
  name: "outcomes",
  up: (db, { types: { text, integer, tableOptions } }) =>
    runStatements(db, [
      `create table outcome_entries (
        workspace_id ${text} not null, record_id ${text} not null, revision ${integer} not null,
        case_id ${text} not null, subject ${text} not null, act ${text} not null, content ${text} not null,
        at ${text} not null,
        primary key (workspace_id, record_id, revision),
        foreign key (workspace_id, case_id) references cases (workspace_id, id)
      ) ${tableOptions}`,
      "create index outcome_entries_of_case on outcome_entries (workspace_id, case_id)",
    ]),
};
