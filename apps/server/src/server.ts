import { join } from "node:path";
import { counselWith, type DemoCase, loadDemo, type Workplace } from "@youju/cases";
import { pdfRenderer } from "@youju/documents";
import { createReader } from "@youju/evidence";
import { failureTrace } from "./access-log.ts";
import { openChanges } from "./changes.ts";
import { type Config, projectFolder } from "./config.ts";
import { serverHandlers } from "./handlers/index.ts";
import { httpFront, listen, reachOf } from "./http-front.ts";
import { loadLaw } from "./load-law.ts";
import { type Data, openData } from "./open-data.ts";
import { readExamples } from "./read-examples.ts";
import { runJobs } from "./run-jobs.ts";
import { copyTaken, pairingCode } from "./say.ts";
import { openPairing, type Pairing } from "./security/pairing.ts";
import { serverClock } from "./server-clock.ts";
import { openUploads } from "./uploads.ts";
import { version } from "./version.ts";
import { staticFiles } from "./web/static-files.ts";

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
  const place: Workplace = { workspaceId, store, blobs, clock, counsel: counselWith(await loadLaw()) };
  const reader = createReader();
  const pdf = pdfRenderer();
  const changes = openChanges();
  const onFailure = (error: unknown, what: string) => console.log(`${what} ${failureTrace(error)}`);
  const jobs = runJobs({ ...place, reader }, { onMoved: changes.publish, onFailure });
  const uploads = openUploads(place, join(config.dataFolder, "uploads"), ({ caseId }) => {
    changes.publish(caseId);
    jobs.ring();
  });
  const examples = () => readExamples(join(projectFolder, "examples"));
  const pairing = config.lan ? await pairingDesk(place, console) : null;
  const about = { version, testClock: config.testToday !== null, lan: config.lan };
  const handlers = serverHandlers({ place, changes, ring: jobs.ring, examples, pdf, pairing, about });
  let port = config.port;
  const app = httpFront({
    handlers,
    uploads,
    pairing,
    pages: staticFiles(join(projectFolder, "apps/web/dist")),
    reach: reachOf(config.lan, () => port),
    log: (line, failed) => (failed || config.logCalls ? console.log(line) : undefined),
  });
  const listening = await listen(app, config).catch(async (error: unknown) => {
    await Promise.all([jobs.stop(), reader.close(), pdf.close()]);
    throw error;
  });
  port = listening.port;
  await offerDemo(place, examples);
  jobs.ring();
  const cleaning = setInterval(() => void uploads.clean().catch((error) => onFailure(error, "clean")), cleanEvery);
  const stop = async () => {
    clearInterval(cleaning);
    changes.close();
    await Promise.all([listening.close(patience), jobs.stop(), reader.close()]);
    await pdf.close();
    await data.close();
  };
  return { port, stop: once(stop) };
}

/** The first start brings the demo cases; once removed they stay away until asked for. */
async function offerDemo(place: Workplace, examples: () => Promise<readonly DemoCase[]>): Promise<void> {
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
