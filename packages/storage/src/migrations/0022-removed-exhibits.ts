import { type Migration, runStatements } from "./migration.ts";

/** Exhibits taken out of their case and kept until they are put back or deleted for good. */
export const removedExhibits: Migration = {
  version: 22,
  name: "removed-exhibits",
  up: (db, { types: { text } }) => runStatements(db, [`alter table exhibits add column removed_at ${text}`]),
};
