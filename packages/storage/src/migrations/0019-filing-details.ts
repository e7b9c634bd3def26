import { type Migration, runStatements } from "./migration.ts";

/** How a filing went out and why against advice, and what is known of each of its steps. */
export const filingDetails: Migration = {
  version: 19,
  name: "filing-details",
  up: (db, { types: { text } }) =>
    runStatements(db, [
      `alter table filings add column despite ${text} not null default 'null'`,
      `alter table filings add column sending ${text} not null default 'null'`,
      `alter table filing_steps add column details ${text} not null default 'null'`,
    ]),
};
