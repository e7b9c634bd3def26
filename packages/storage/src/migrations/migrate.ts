import { YoujuError } from "@youju/domain";
import { type Kysely, sql } from "kysely";
import type { Engine } from "../engine.ts";
import type { MigrationReport } from "../migration-report.ts";
import type { Tables } from "../records/tables.ts";
import { records } from "./0001-records.ts";
import { search } from "./0002-search.ts";
import { jobs } from "./0003-jobs.ts";
import { keptEvidence } from "./0004-kept-evidence.ts";
import { stamps } from "./0005-stamps.ts";
import { exhibitDetails } from "./0006-exhibit-details.ts";
import { lawReviews } from "./0007-law-reviews.ts";
import { assessmentPrints } from "./0008-assessment-prints.ts";
import { redactions } from "./0009-redactions.ts";
import { exhibitAccounts } from "./0010-exhibit-accounts.ts";
import { filingAnswers } from "./0012-filing-answers.ts";
import { filingPreparations } from "./0014-filing-preparations.ts";
import { filingVersions } from "./0015-filing-versions.ts";
import { contacts } from "./0017-contacts.ts";
import { reminders } from "./0018-reminders.ts";
import { filingDetails } from "./0019-filing-details.ts";
import { outcomes } from "./0020-outcomes.ts";
import { casesAtHand } from "./0021-cases-at-hand.ts";
import { removedExhibits } from "./0022-removed-exhibits.ts";
import type { Migration } from "./migration.ts";

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = [
  records,
  search,
  jobs,
  keptEvidence,
  stamps,
  exhibitDetails,
  lawReviews,
  assessmentPrints,
  redactions,
  exhibitAccounts,
  filingAnswers,
  filingPreparations,
  filingVersions,
  contacts,
  reminders,
  filingDetails,
  outcomes,
  casesAtHand,
  removedExhibits,
];

type MigrateOptions = {
  readonly db: Kysely<Tables>;
  readonly engine: Engine;
  readonly now: () => string;
  /** Copies an existing database before it is changed and answers where to; `null` where the engine has no file. */
  readonly takeCopy: (to: number) => Promise<string | null>;
  /** All, unless a test wants an earlier schema. */
  readonly steps?: readonly Migration[];
};

/**
 * Brings a database to the newest schema, each step in a transaction of its own.
 * Throws `DATA_TOO_NEW`, before anything is touched, for a database a newer program wrote.
 */
export async function migrate({
  db,
  engine,
  now,
  takeCopy,
  steps = migrations,
}: MigrateOptions): Promise<MigrationReport> {
  const from = await schemaVersion(db, engine);
  const to = steps.at(-1)?.version ?? 0;
  if (from > to) {
    throw new YoujuError("DATA_TOO_NEW");
  }
  const copy = from > 0 && from < to ? await takeCopy(to) : null;
  for (const step of steps.filter(({ version }) => version > from)) {
    await db.transaction().execute(async (inside) => {
      await engine.lockMigrations(inside);
      if ((await schemaVersion(inside, engine)) < step.version) {
        await run(inside, { step, engine, at: now() });
      }
    });
  }
  return { from, to, copy };
}

async function run(
  db: Kysely<Tables>,
  { step, engine, at }: { readonly step: Migration; readonly engine: Engine; readonly at: string },
): Promise<void> {
  const { text, integer, tableOptions } = engine.types;
  await sql
    .raw(
      `create table if not exists schema_versions (
        version ${integer} primary key, name ${text} not null, applied_at ${text} not null
      ) ${tableOptions}`,
    )
    .execute(db);
  await step.up(db, engine);
  await db.insertInto("schema_versions").values({ version: step.version, name: step.name, applied_at: at }).execute();
}

/** The newest schema step a database has seen; 0 for an empty one. */
async function schemaVersion(db: Kysely<Tables>, engine: Engine): Promise<number> {
  if (!(await engine.hasTable(db, "schema_versions"))) {
    return 0;
  }
  const row = await db
    .selectFrom("schema_versions")
    .select((eb) => eb.fn.max("version").as("version"))
    .executeTakeFirst();
  return row?.version ?? 0;
}
