import { type Migration, runStatements } from "./migration.ts";

/** The outbox: jobs enqueued in the transaction of the change they follow from. */
export const jobs: Migration = {
  version: 3,
  name: "jobs",
  up: (db, engine) => {
    const { text, integer, position, tableOptions } = engine.types;
    return runStatements(db, [
      `create table jobs (
        position ${position}, workspace_id ${text} not null, id ${text} not null, case_id ${text},
        kind ${text} not null, payload ${text} not null, state ${text} not null,
        attempts ${integer} not null, max_attempts ${integer} not null, run_at ${text} not null,
        lease_token ${text}, leased_until ${text}, last_error ${text}, created_at ${text} not null,
        ${engine.name === "sqlite" ? "unique" : "primary key"} (workspace_id, id),
        foreign key (workspace_id, case_id) references cases (workspace_id, id)
      ) ${tableOptions}`,
      "create index jobs_due on jobs (state, run_at)",
      "create index jobs_of_case on jobs (workspace_id, case_id)",
    ]);
  },
};
