import { type Migration, runStatements } from "./migration.ts";

/** What to cover on an exhibit, the covered copies made of it, and the order a person gave to screenshots of a chat. */
export const redactions: Migration = {
  version: 9,
  name: "redactions",
  up: (db, { types: { text, integer, tableOptions } }) =>
    runStatements(db, [
      `create table redaction_plans (
        workspace_id ${text} not null, exhibit_id ${text} not null, case_id ${text} not null,
        plan ${text} not null, last_copy ${integer} not null, kept_at ${text} not null,
        primary key (workspace_id, exhibit_id),
        foreign key (workspace_id, case_id) references cases (workspace_id, id),
        foreign key (workspace_id, exhibit_id) references exhibits (workspace_id, id)
      ) ${tableOptions}`,
      "create index redaction_plans_of_case on redaction_plans (workspace_id, case_id)",
      `create table redacted_copies (
        workspace_id ${text} not null, id ${text} not null, case_id ${text} not null, exhibit_id ${text} not null,
        number ${integer} not null, sha256 ${text} not null, source_sha256 ${text} not null,
        byte_length ${integer} not null, media_type ${text} not null, plan ${text} not null,
        made_at ${text} not null, made_by ${text} not null,
        primary key (workspace_id, id), unique (workspace_id, exhibit_id, number),
        foreign key (workspace_id, case_id) references cases (workspace_id, id),
        foreign key (workspace_id, exhibit_id) references exhibits (workspace_id, id)
      ) ${tableOptions}`,
      "create index redacted_copies_of_case on redacted_copies (workspace_id, case_id)",
      `create table chat_strips (
        workspace_id ${text} not null, case_id ${text} not null, chosen ${text} not null,
        arranged ${text} not null, arranged_at ${text} not null,
        primary key (workspace_id, case_id, chosen),
        foreign key (workspace_id, case_id) references cases (workspace_id, id)
      ) ${tableOptions}`,
    ]),
};
