import { type Migration, runStatements } from "./migration.ts";

/** What the person says of exhibits, each time it was said. */
export const exhibitAccounts: Migration = {
  version: 10,
  name: "exhibit-accounts",
  up: (db, { types: { text, integer, tableOptions } }) =>
    runStatements(db, [
      `create table exhibit_accounts (
        workspace_id ${text} not null, exhibit_id ${text} not null, sequence ${integer} not null,
        case_id ${text} not null, kind ${text} not null, account ${text} not null, said_at ${text} not null,
        primary key (workspace_id, exhibit_id, sequence),
        foreign key (workspace_id, case_id) references cases (workspace_id, id),
        foreign key (workspace_id, exhibit_id) references exhibits (workspace_id, id)
      ) ${tableOptions}`,
      "create index exhibit_accounts_of_case on exhibit_accounts (workspace_id, case_id)",
    ]),
};
