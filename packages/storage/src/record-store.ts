import { AsyncLocalStorage } from "node:async_hooks";
import { YoujuError } from "@youju/domain";
import type { Kysely, KyselyPlugin } from "kysely";
import type { Engine } from "./engine.ts";
import type { Store } from "./ports.ts";
import { attachmentRecords } from "./records/blobs.ts";
import { linkRecords } from "./records/case-links.ts";
import { caseRecords } from "./records/cases.ts";
import { chatStripRecords } from "./records/chat-strips.ts";
import { contactRecords } from "./records/contacts.ts";
import type { Context } from "./records/context.ts";
import { custodyRecords } from "./records/custody.ts";
import { accountRecords } from "./records/exhibit-accounts.ts";
import { exhibitDetailRecords } from "./records/exhibit-details.ts";
import { exhibitRecords, readingRecords } from "./records/exhibits.ts";
import { factRecords } from "./records/facts.ts";
import { preparationRecords } from "./records/filing-preparations.ts";
import { filingVersionRecords } from "./records/filing-versions.ts";
import { filingRecords } from "./records/filings.ts";
import { jobRecords } from "./records/jobs.ts";
import { lawReviewRecords } from "./records/law-reviews.ts";
import { assessmentRecords, eventRecords } from "./records/ledgers.ts";
import { outcomeRecords } from "./records/outcomes.ts";
import { profileRecords, settingRecords } from "./records/profile.ts";
import { redactionRecords } from "./records/redactions.ts";
import { reminderRecords } from "./records/reminders.ts";
import { searchRecords } from "./records/search.ts";
import { stampRecords } from "./records/stamps.ts";
import type { Tables } from "./records/tables.ts";
import { transferRecords } from "./records/transfer.ts";
import { upkeepRecords } from "./records/upkeep.ts";
import { storageFailure } from "./storage-failure.ts";

type RecordStoreOptions = {
  readonly db: Kysely<Tables>;
  readonly engine: Engine;
  /** UTC instant, ISO 8601. */
  readonly now: () => string;
};

/** A store over an open, migrated database of either engine. Closing it closes the database. */
export function recordStore({ db, engine, now }: RecordStoreOptions): Store {
  const transacting = new AsyncLocalStorage<boolean>();
  const outside = db.withPlugin(refusedInside(transacting));
  const sortableNow = () => new Date(now()).toISOString();
  const context: Context = {
    db: outside,
    engine,
    now: sortableNow,
    inTransaction: (work) => {
      refuseInside(transacting);
      return db.transaction().execute((trx) => transacting.run(true, () => work(inside(trx))));
    },
  };
  const inside = (trx: Kysely<Tables>): Context => {
    const within: Context = { db: trx, engine, now: sortableNow, inTransaction: (work) => work(within) };
    return within;
  };
  return storeOn(context, () => db.destroy());
}

function storeOn(context: Context, close: () => Promise<void>): Store {
  return {
    cases: sayStorageFailed(caseRecords(context)),
    links: sayStorageFailed(linkRecords(context)),
    facts: sayStorageFailed(factRecords(context)),
    exhibits: sayStorageFailed(exhibitRecords(context)),
    attachments: sayStorageFailed(attachmentRecords(context)),
    readings: sayStorageFailed(readingRecords(context)),
    details: sayStorageFailed(exhibitDetailRecords(context)),
    accounts: sayStorageFailed(accountRecords(context)),
    redactions: sayStorageFailed(redactionRecords(context)),
    chatStrips: sayStorageFailed(chatStripRecords(context)),
    custody: sayStorageFailed(custodyRecords(context)),
    stamps: sayStorageFailed(stampRecords(context)),
    assessments: sayStorageFailed(assessmentRecords(context)),
    lawReviews: sayStorageFailed(lawReviewRecords(context)),
    filings: sayStorageFailed(filingRecords(context)),
    preparations: sayStorageFailed(preparationRecords(context)),
    filingVersions: sayStorageFailed(filingVersionRecords(context)),
    events: sayStorageFailed(eventRecords(context)),
    contacts: sayStorageFailed(contactRecords(context)),
    outcomes: sayStorageFailed(outcomeRecords(context)),
    reminders: sayStorageFailed(reminderRecords(context)),
    profile: sayStorageFailed(profileRecords(context)),
    settings: sayStorageFailed(settingRecords(context)),
    search: sayStorageFailed(searchRecords(context)),
    jobs: sayStorageFailed(jobRecords(context)),
    upkeep: sayStorageFailed(upkeepRecords(context)),
    transfer: sayStorageFailed(transferRecords(context)),
    transaction: (work) => transact(context, work),
    close,
  };
}

/** What `work` throws comes out as it is; what the engine throws (a full disk at commit) becomes an error of ours. */
async function transact<Result>(context: Context, work: (store: Store) => Promise<Result>): Promise<Result> {
  const thrown: unknown[] = [];
  try {
    return await context.inTransaction(async (inside) => {
      try {
        return await work(storeOn(inside, async () => {}));
      } catch (error) {
        thrown.push(error);
        throw error;
      }
    });
  } catch (error) {
    throw thrown.includes(error) ? error : storageFailed(error);
  }
}

type Functions = { readonly [name: string]: (...inputs: never[]) => Promise<unknown> };

function sayStorageFailed<Records extends Functions>(records: Records): Records {
  const wrapped = Object.entries(records).map(([name, record]) => [
    name,
    async (...inputs: never[]) => {
      try {
        return await record(...inputs);
      } catch (error) {
        throw storageFailed(error);
      }
    },
  ]);
  return Object.fromEntries(wrapped) as Records;
}

/** A bug stays what it is; anything else an engine throws means that the data is not safe. */
function storageFailed(error: unknown): unknown {
  const isBug = error instanceof TypeError || error instanceof RangeError || error instanceof YoujuError;
  return isBug ? error : storageFailure(error);
}

/** With one connection, waiting for it inside one's own transaction would wait for ever. */
function refuseInside(transacting: AsyncLocalStorage<boolean>): void {
  if (transacting.getStore() === true) {
    throw new TypeError("inside a transaction use the store it hands you");
  }
}

function refusedInside(transacting: AsyncLocalStorage<boolean>): KyselyPlugin {
  return {
    transformQuery: ({ node }) => {
      refuseInside(transacting);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}
