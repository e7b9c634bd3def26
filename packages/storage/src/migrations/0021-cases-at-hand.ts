import { type Migration, runStatements } from "./migration.ts";

/** Cases put aside, and cases that belong together. */
export const casesAtHand: Migration = {
  version: 21,
  name: "cases-at-hand",
  up: (db, { types: { text, tableOptions } }) =>
    runStatements(db, [
      `alter table cases add column archived_at ${text}`,
      `create table case_links (
        workspace_id ${text} not null, case_id ${text} not null, other_id ${text} not null, reason ${text} not null,
        linked_at ${text} not null,
        primary key (workspace_id, case_id, other_id),
        foreign key (workspace_id, case_id) references cases (workspace_id, id)
      ) ${tableOptions}`,
      "create index case_links_to on case_links (workspace_id, other_id)",
    ]),
};
