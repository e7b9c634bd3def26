import { type Migration, runStatements } from "./migration.ts";

/** How a filing went out and why against advice, what is known of each of its steps, and what stopped or stretched its clocks. */
export const filingDetails: Migration = {
  version: 19,
  name: "filing-details",
  up: (db, { types: { text, integer, tableOptions } }) =>
    runStatements(db, [
      `alter table filings add column despite ${text} not null default 'null'`,
      `alter table filings add column sending ${text} not null default 'null'`,
      `alter table filing_steps add column details ${text} not null default 'null'`,
      `create table clock_events (
        workspace_id ${text} not null, filing_id ${text} not null, number ${integer} not null,
        case_id ${text} not null, event ${text} not null, recorded_at ${text} not null, withdrawn_at ${text},
        primary key (workspace_id, filing_id, number),
        foreign key (workspace_id, case_id) references cases (workspace_id, id)
      ) ${tableOptions}`,
      "create index clock_events_of_case on clock_events (workspace_id, case_id)",
    ]),
};
