import { type Migration, runStatements } from "./migration.ts";

/** What was found by looking at an exhibit's file once. */
export const exhibitDetails: Migration = {
  version: 6,
  name: "exhibit-details",
  up: (db, { types: { text, tableOptions } }) =>
    runStatements(db, [
      `create table exhibit_details (
        workspace_id ${text} not null, exhibit_id ${text} not null, case_id ${text} not null,
        details ${text} not null, inspected_at ${text} not null,
        primary key (workspace_id, exhibit_id),
        foreign key (workspace_id, case_id) references cases (workspace_id, id),
        foreign key (workspace_id, exhibit_id) references exhibits (workspace_id, id)
      ) ${tableOptions}`,
      "create index exhibit_details_of_case on exhibit_details (workspace_id, case_id)",
    ]),
};
