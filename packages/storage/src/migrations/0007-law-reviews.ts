import { type Migration, runStatements } from "./migration.ts";

/** Under which law a case was looked at again, and what of it the person has seen. */
export const lawReviews: Migration = {
  version: 7,
  name: "law-reviews",
  up: (db, engine) => {
    const { text, integer, tableOptions } = engine.types;
    return runStatements(db, [
      `create table law_reviews (
        workspace_id ${text} not null, case_id ${text} not null,
        edition ${text} not null, rules_version ${text} not null, reviewed_on ${text} not null,
        moved_event ${integer} not null, seen_event ${integer} not null,
        primary key (workspace_id, case_id),
        foreign key (workspace_id, case_id) references cases (workspace_id, id)
      ) ${tableOptions}`,
      "create index law_moves_unseen on law_reviews (workspace_id) where moved_event > seen_event",
    ]);
  },
};
