import { type Migration, runStatements } from "./migration.ts";

/** Reminders, each raised once, and how each is getting out of the house. */
export const reminders: Migration = {
  version: 18,
  name: "reminders",
  up: (db, { types: { text, integer, tableOptions } }) =>
    runStatements(db, [
      `create table reminders (
        workspace_id ${text} not null, id ${text} not null, case_id ${text} not null, reminder_key ${text} not null,
        content ${text} not null, raised_at ${text} not null, seen_at ${text}, lapsed_at ${text},
        primary key (workspace_id, id), unique (workspace_id, case_id, reminder_key),
        foreign key (workspace_id, case_id) references cases (workspace_id, id)
      ) ${tableOptions}`,
      "create index reminders_by_time on reminders (workspace_id, raised_at)",
      `create table deliveries (
        workspace_id ${text} not null, id ${text} not null, reminder_id ${text} not null, case_id ${text} not null,
        way ${text} not null, way_name ${text} not null, state ${text} not null, attempts ${integer} not null,
        maybe_twice ${integer} not null, last_error ${text}, added_at ${text} not null, moved_at ${text} not null,
        sent_at ${text},
        primary key (workspace_id, id), unique (workspace_id, reminder_id, way),
        foreign key (workspace_id, case_id) references cases (workspace_id, id),
        foreign key (workspace_id, reminder_id) references reminders (workspace_id, id)
      ) ${tableOptions}`,
      "create index deliveries_by_time on deliveries (workspace_id, added_at)",
      "create index deliveries_of_case on deliveries (workspace_id, case_id)",
    ]),
};
