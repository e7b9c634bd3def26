import { type Migration, runStatements } from "./migration.ts";

/**
 * What an assessment came to in short, beside it: looking at a case again most often needs no more. A table of its own,
 * because reading a short column of a row goes through the long one before it.
 */
export const assessmentPrints: Migration = {
  version: 8,
  name: "assessment-prints",
  up: (db, { types: { text, integer, tableOptions } }) =>
    runStatements(db, [
      `create table assessment_prints (
        workspace_id ${text} not null, case_id ${text} not null, sequence ${integer} not null,
        kind ${text} not null, facts ${text} not null, print ${text} not null,
        primary key (workspace_id, case_id, sequence),
        foreign key (workspace_id, case_id) references cases (workspace_id, id),
        foreign key (workspace_id, case_id, sequence) references assessments (workspace_id, case_id, sequence)
      ) ${tableOptions}`,
    ]),
};
