import type { Engine } from "../engine.ts";
import { type Migration, runStatements } from "./migration.ts";

/** Time stamps of exhibits, ledger heads and bundles; a kept token never changes and goes only with its whole case. */
export const stamps: Migration = {
  version: 5,
  name: "stamps",
  up: (db, engine) =>
    runStatements(db, [...table(engine), ...(engine.name === "sqlite" ? sqliteGuards : postgresGuards)]),
};

function table({ types: { text, integer, position, tableOptions }, name }: Engine): readonly string[] {
  return [
    `create table stamps (
      position ${position}, workspace_id ${text} not null, id ${text} not null, case_id ${text} not null,
      subject ${text} not null, exhibit_id ${text}, sha256 ${text} not null, tree_size ${integer}, root ${text},
      authority ${text} not null, authority_name ${text} not null, state ${text} not null,
      attempts ${integer} not null, last_error ${text}, problems ${text} not null,
      token ${text}, roots ${text} not null, gen_time ${text}, serial ${text}, policy ${text}, tsa_name ${text},
      root_sha256 ${text}, queued_at ${text} not null, recorded_at ${text},
      ${name === "sqlite" ? "unique" : "primary key"} (workspace_id, id),
      foreign key (workspace_id, case_id) references cases (workspace_id, id)
    ) ${tableOptions}`,
    "create index stamps_of_case on stamps (workspace_id, case_id)",
  ];
}

const fixed = [
  "workspace_id",
  "id",
  "case_id",
  "subject",
  "exhibit_id",
  "sha256",
  "tree_size",
  "root",
  "authority",
  "token",
  "queued_at",
  "recorded_at",
];
const differs = (operator: string) =>
  `old.token is not null and (${fixed.map((column) => `old.${column} ${operator} new.${column}`).join(" or ")})`;
const purging = "(select 1 from cases where workspace_id = old.workspace_id and id = old.case_id and purging = 1)";

const sqliteGuards = [
  `create trigger stamp_token_never_changes before update on stamps when ${differs("is not")}
   begin select raise(abort, 'a kept time stamp never changes'); end`,
  `create trigger stamp_token_never_goes before delete on stamps
   when old.token is not null and not exists ${purging}
   begin select raise(abort, 'a kept time stamp goes only with its whole case'); end`,
];

const postgresGuards = [
  `create function keep_stamps() returns trigger language plpgsql as $$
   begin
     if tg_op = 'DELETE' then
       if old.token is null or exists ${purging} then return old; end if;
       raise exception 'a kept time stamp goes only with its whole case';
     end if;
     if ${differs("is distinct from")} then raise exception 'a kept time stamp never changes'; end if;
     return new;
   end $$`,
  "create trigger stamp_is_kept before update or delete on stamps for each row execute function keep_stamps()",
];
