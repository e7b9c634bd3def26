import { type Migration, runStatements } from "./migration.ts";

/** What the person answered to a paper's own questions. */
export const filingAnswers: Migration = {
  version: 12,
  name: "filing-answers",
  up: (db, { types: { text } }) =>
    runStatements(db, [`alter table filings add column answers ${text} not null default '{}'`]),
};
