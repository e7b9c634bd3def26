import { type Migration, runStatements } from "./migration.ts";

/** Talks with the other side and what was promised there, each time it was written down. */
export const contacts: Migration = {
  version: 17,
  name: "contacts",
  up: (db, { types: { text, integer, tableOptions } }) =>
    runStatements(db, [
      `create table contact_entries (
        workspace_id ${text} not null, contact_id ${text} not null, revision ${integer} not null,
        case_id ${text} not null, act ${text} not null, content ${text} not null, at ${text} not null,
        primary key (workspace_id, contact_id, revision),
        foreign key (workspace_id, case_id) references cases (workspace_id, id)
      ) ${tableOptions}`,
      "create index contact_entries_of_case on contact_entries (workspace_id, case_id)",
    ]),
};
