import { join } from "node:path";
import {
  counselWith,
  type DemoCase,
  keepConfiguredAuthority,
  loadDemo,
  reassessAfterChange,
  sweepExports,
  type Workplace,
} from "@youju/cases";
import { type PdfRenderer, pdfRenderer } from "@youju/documents";
import { createInspector, createReader, createRedactor, type Reader } from "@youju/evidence";
import { sweepAbandonedBlobs } from "@youju/storage";
import { failureTrace } from "./access-log.ts";
import { type Changes, openChanges } from "./changes.ts";
import { type Config, projectFolder } from "./config.ts";
import { serverHandlers } from "./handlers/index.ts";
import { httpFront, type Listening, listen, reachOf } from "./http-front.ts";
import { startIndexing } from "./index-again.ts";
import { loadLaw } from "./load-law.ts";
import { type Data, openData } from "./open-data.ts";
import { startReadingBack } from "./read-back.ts";
import { readExamples } from "./read-examples.ts";
import { sendOutside } from "./reminders/outside.ts";
import { type Reminding, runDeliveryJobs, startReminding } from "./reminders/run-reminders.ts";
import { runExportJobs } from "./run-export-jobs.ts";
import { runJobs } from "./run-jobs.ts";
import { copyTaken, pairingCode } from "./say.ts";
import { openPairing, type Pairing } from "./security/pairing.ts";
import { serverClock } from "./server-clock.ts";
import { askAuthorities } from "./stamps/ask-authority.ts";
import { configuredAuthority } from "./stamps/configured-authority.ts";
import { startDailyStamps } from "./stamps/daily-stamps.ts";
import { runStampJobs } from "./stamps/run-stamp-jobs.ts";
import { openUploads, type Uploads } from "./uploads.ts";
import { version } from "./version.ts";
import { staticFiles } from "./web/static-files.ts";
import { allOf, type JobRunner } from "./work-queue.ts";

/** Where the server's own words go. */
export type Console = {
  /** For the person at the computer. */
  readonly tell: (words: string) => void;
  /** For the log: one line without anything of a person. */
  readonly log: (line: string) => void;
};

/** A server that runs. */
export type RunningServer = {
  readonly port: number;
  /** Where other devices may come: the pairing desk with its present code. */
  readonly pairing: Pick<Pairing, "code"> | null;
  /** Lets running requests finish, ends streams and workers, closes the store; within three seconds. Again: nothing. */
  readonly stop: () => Promise<void>;
};

/** The one owner there is until accounts come. */
const workspaceId = "home";
/** How long running requests may take to finish once it stops, in milliseconds. */
const patience = 1500;
/** How often uploads nobody goes on with are thrown away, in milliseconds. */
const cleanEvery = 3_600_000;

/** Opens the data, wires adapters to use cases, listens. Throws what stops it from starting as a `YoujuError`. */
export async function startServer(config: Config, console: Console): Promise<RunningServer> {
  const clock = serverClock(config.testToday);
  const data = await openData(config, clock);
  try {
    return await run(config, console, { data, clock });
  } catch (error) {
    await data.close();
    throw error;
  }
}

type Parts = { readonly data: Data; readonly clock: Workplace["clock"] };

async function run(config: Config, console: Console, { data, clock }: Parts): Promise<RunningServer> {
  if (data.copiedTo !== null) {
    console.tell(copyTaken(data.copiedTo));
  }
  const { store, blobs } = data;
  const counsel = counselWith(await loadLaw());
  const place: Workplace = {
    workspaceId,
    store,
    blobs,
    clock,
    counsel,
    inspector: createInspector(),
    redactor: createRedactor(),
  };
  await keepConfiguredAuthority(place, await configuredAuthority(config));
  const wired = await wire(config, console, place);
  const listening = await serve(config, console, wired).catch(async (error: unknown) => {
    await stopWork(wired);
    throw error;
  });
  await reassessAfterChange(place).catch((error: unknown) => wired.onFailure(error, "reassess"));
  await offerDemo(wired).catch((error: unknown) => wired.onFailure(error, "demo"));
  wired.jobs.ring();
  const reminding = startReminding(place, { ring: wired.jobs.ring, onFailure: wired.onFailure });
  wired.tellOfMoves(reminding);
  const cleaning = cleanNowAndThen(wired);
  const endDailyStamps = startDailyStamps(place, { ring: wired.jobs.ring, onFailure: wired.onFailure });
  const endIndexing = startIndexing(place, wired.onFailure);
  const endReadingBack = startReadingBack(place, { onMoved: wired.changes.publish, onBroken: console.log, ...wired });
  const stop = async () => {
    clearInterval(cleaning);
    endDailyStamps();
    wired.changes.close();
    await Promise.all([listening.close(patience), stopWork(wired), endReadingBack(), endIndexing(), reminding.stop()]);
    await data.close();
  };
  return { port: listening.port, pairing: wired.pairing, stop: once(stop) };
}

/** Everything behind the HTTP side. */
type Wired = {
  readonly place: Workplace;
  readonly reader: Reader;
  readonly pdf: PdfRenderer;
  readonly exportsFolder: string;
  readonly changes: Changes;
  /** Who else hears when a case moved. */
  readonly tellOfMoves: (reminding: Pick<Reminding, "moved">) => void;
  readonly jobs: JobRunner;
  readonly uploads: Uploads;
  readonly pairing: Pairing | null;
  readonly examples: () => Promise<readonly DemoCase[]>;
  readonly onFailure: (error: unknown, what: string) => void;
};

async function wire(config: Config, console: Console, place: Workplace): Promise<Wired> {
  const onFailure = (error: unknown, what: string) => console.log(`${what} ${failureTrace(error)}`);
  const reader = createReader();
  const open = openChanges();
  const hearing: Pick<Reminding, "moved">[] = [];
  const publish = (caseId: string) => {
    open.publish(caseId);
    for (const each of hearing) {
      each.moved(caseId);
    }
  };
  const changes = { ...open, publish };
  const watching = { onMoved: changes.publish, onFailure };
  const ask = askAuthorities({ allowPrivate: config.tsaPrivate });
  const send = sendOutside({ allowPrivate: config.remindersPrivate });
  const pdf = pdfRenderer();
  const exportsFolder = join(config.dataFolder, "exports");
  const exporting = { ...place, ask, pdf, folder: exportsFolder };
  const jobs = allOf([
    runJobs({ ...place, reader }, watching),
    runStampJobs({ ...place, ask }, watching),
    runDeliveryJobs({ ...place, send }, watching),
    runExportJobs(exporting, watching),
  ]);
  const uploads = openUploads(place, join(config.dataFolder, "uploads"), ({ caseId }) => {
    changes.publish(caseId);
    jobs.ring();
  });
  return {
    place,
    reader,
    pdf,
    exportsFolder,
    changes,
    tellOfMoves: (reminding) => void hearing.push(reminding),
    jobs,
    uploads,
    pairing: config.lan ? await pairingDesk(place, console) : null,
    examples: () => readExamples(join(projectFolder, "examples")),
    onFailure,
  };
}

function serve(config: Config, console: Console, wired: Wired): Promise<Listening> {
  let port = config.port;
  const { uploads, pairing, jobs } = wired;
  const about = { version, testClock: config.testToday !== null, lan: config.lan };
  const app = httpFront({
    handlers: serverHandlers({
      ...wired,
      ring: jobs.ring,
      about,
      dataFolder: config.dataFolder,
      remindersPrivate: config.remindersPrivate,
    }),
    uploads,
    pairing,
    pages: staticFiles(join(projectFolder, "apps/web/dist")),
    reach: reachOf(config.lan, () => port),
    log: (line, failed) => (failed || config.logCalls ? console.log(line) : undefined),
  });
  return listen(app, config).then((listening) => {
    port = listening.port;
    return listening;
  });
}

async function stopWork({ jobs, reader, pdf, place }: Wired): Promise<void> {
  await Promise.all([jobs.stop(), reader.close(), place.inspector.close(), place.redactor.close()]);
  await pdf.close();
}

/** Uploads nobody goes on with, exports nobody fetched, and bytes that a crash left without a record. */
function cleanNowAndThen({ uploads, place, exportsFolder, onFailure }: Wired): NodeJS.Timeout {
  const failed = (error: unknown) => onFailure(error, "clean");
  const clean = () => {
    void uploads.clean().catch(failed);
    void sweepExports({ ...place, folder: exportsFolder }).catch(failed);
  };
  clean();
  return setInterval(() => {
    clean();
    void sweepAbandonedBlobs(place).catch(failed);
  }, cleanEvery);
}

/** The first start brings the demo cases; once removed they stay away until asked for. */
async function offerDemo({ place, examples }: Pick<Wired, "place" | "examples">): Promise<void> {
  const key = "demo-offered";
  if ((await place.store.settings.get(workspaceId, key)) === undefined) {
    await loadDemo(place, await examples());
    await place.store.settings.put(workspaceId, key, true);
  }
}

function pairingDesk({ store }: Workplace, { tell }: Console): Promise<Pairing> {
  const key = "paired-devices";
  const shelf = {
    load: async () => ((await store.settings.get(workspaceId, key)) ?? []) as never,
    save: (devices: readonly object[]) => store.settings.put(workspaceId, key, devices as never),
  };
  return openPairing(shelf, (code) => tell(pairingCode(code)), Date.now);
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= act();
    return done;
  };
}
