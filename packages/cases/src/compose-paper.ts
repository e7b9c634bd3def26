import {
  type ComposeInput,
  composePaper,
  type Edits,
  isEnclosure,
  isOrdinary,
  type PaperId,
  paperPlace,
  papersFor,
  paperTitle,
  withContacts,
  withEdits,
} from "@youju/documents";
import { type CaseFile, currentFacts, type RouteStep, YoujuError } from "@youju/domain";
import type { Channel } from "@youju/law";
import type { FilingRecord } from "@youju/storage";
import { agreedDuties } from "./agreed-duties.ts";
import { attachedFiles } from "./attachment-planning.ts";
import { ownLimits, withOwnLimits } from "./channel-limits.ts";
import type { Counsel } from "./counsel.ts";
import { filedBefore } from "./filed-before.ts";
import { type KeptPaper, keptPaper } from "./kept-paper.ts";
import { promisesMade } from "./promises-made.ts";
import { todayOf } from "./today-of.ts";
import type { Reading } from "./workplace.ts";
import { namedElsewhere, writtenElsewhere } from "./written-elsewhere.ts";

/** Which paper of which channel, with what the person changed in it and answered for it. */
export type PaperOrder = {
  readonly channel: string;
  readonly paper: PaperId;
  readonly edits: Edits;
  readonly answers: Readonly<Record<string, string>>;
  /** Ids of the claims the person wants in it; left out while the program chooses. */
  readonly chosenClaims?: readonly string[];
  /** The filing it is for; left out for one that was not written yet. */
  readonly filingId?: string;
};

/** The papers that are filed with a channel, in the order they are used; none where the channel is unknown. */
function filedPapers({ law }: Counsel, channel: string): readonly PaperId[] {
  const { channels, platforms } = law;
  return papersFor(channel, { channels, platforms }).filter(isOrdinary);
}

/** The next paper of a channel: the first that has not gone out yet, or the main one again; where it has only papers on request, the first of them. */
export function nextPaper(counsel: Counsel, channel: string, filings: readonly FilingRecord[]): PaperId | undefined {
  const papers = filedPapers(counsel, channel);
  const { channels, platforms } = counsel.law;
  const onRequest = papersFor(channel, { channels, platforms }).find((paper) => !isEnclosure(paper));
  return papers.find((paper) => !isOut(filings, channel, paper)) ?? papers[0] ?? onRequest;
}

/** The paper of that name, if the channel has it; papers that go along with another too. */
export function paperOf({ law }: Counsel, channel: string, paper: string): PaperId | undefined {
  const { channels, platforms } = law;
  return papersFor(channel, { channels, platforms }).find((one) => one === paper);
}

/** Channels with a paper that has not gone out yet. */
export function openChannels(counsel: Counsel, filings: readonly FilingRecord[]): readonly string[] {
  return counsel.law.channels
    .map(({ id }) => id)
    .filter((channel) => filedPapers(counsel, channel).some((paper) => !isOut(filings, channel, paper)));
}

function isOut(filings: readonly FilingRecord[], channel: string, paper: PaperId): boolean {
  return filings.some(
    (filing) =>
      filing.channel === channel &&
      filing.state !== "drafted" &&
      filing.state !== "withdrawn" &&
      keptPaper(filing).composition.paper === paper,
  );
}

/**
 * Composes a paper from the case as it stands: its latest assessment, today's facts, the person's details.
 * Throws `PAPER_NOT_READY` where the case was never assessed, `NOT_FOUND` for a channel without papers.
 */
export async function composeFor(place: Reading, file: CaseFile, order: PaperOrder): Promise<KeptPaper> {
  const { store, workspaceId, counsel } = place;
  const channel = counsel.law.channels.find(({ id }) => id === order.channel);
  const stored = await store.assessments.latest(workspaceId, file.id);
  if (channel === undefined) {
    throw new YoujuError("NOT_FOUND", { detail: { field: "channel" } });
  }
  if (stored === null) {
    throw new YoujuError("PAPER_NOT_READY", { detail: { field: "assessment", message: notAssessed } });
  }
  const input = await paperInput(place, file, { assessment: stored.assessment, ...givenIn(order) });
  const wanted = { caseId: file.id, filingId: order.filingId ?? null, channel, id: order.paper };
  const attached = await attachedFiles(place, input, wanted);
  const whole = attached === undefined ? input : { ...input, attached };
  const composed = { ...composePaper(order.paper, whole), channel: order.channel };
  const elsewhere = Object.keys(order.edits).length === 0 ? [] : await writtenElsewhere(place, file.id);
  const written = withEdits(composed, order.edits, { ...whole, elsewhere });
  const composition = withContacts(written, await namedElsewhere(place, written, order.filingId));
  const step = stored.assessment.route.find((entry) => entry.channel === order.channel);
  const title = isOrdinary(order.paper) ? plain(channel.title) : paperTitle(order.paper);
  const destination = placedOf(order.paper, destinationOf(channel, step));
  const clock = isOrdinary(order.paper) ? destination.clock : noClock;
  return { title, composition, destination: { ...destination, clock } };
}

function givenIn({ answers, chosenClaims }: PaperOrder): Pick<PaperOrder, "answers" | "chosenClaims"> {
  return chosenClaims === undefined ? { answers } : { answers, chosenClaims };
}

/** What papers of a case are composed from today. */
export async function paperInput(
  place: Reading,
  file: CaseFile,
  given: Pick<ComposeInput, "assessment"> & Pick<PaperOrder, "answers" | "chosenClaims">,
): Promise<ComposeInput> {
  const { assessment } = given;
  const { store, workspaceId, counsel, clock } = place;
  const { channels, platforms, paperGrounds, outdated } = counsel.law;
  const today = todayOf(file, clock.today());
  const facts = currentFacts(await store.facts.history(workspaceId, file.id));
  return {
    ...given,
    profile: await store.profile.get(workspaceId),
    exhibits: await store.exhibits.list(workspaceId, file.id),
    facts,
    today,
    court: counsel.court({ kind: assessment.kind, facts, asOf: today }),
    directory: { channels: withOwnLimits(channels, await ownLimits(place)), platforms, paperGrounds, outdated },
    filings: await filedBefore(place, file.id, { facts, today }),
    promises: await promisesMade(place, file.id, today),
    agreed: await agreedDuties(place, file.id, today),
  };
}

function destinationOf(channel: Channel, step: RouteStep | undefined): KeptPaper["destination"] {
  const [door] = channel.where;
  return {
    where: step?.where ?? (door === undefined ? plain(channel.title) : plain(door)),
    link: channel.where.find(({ link }) => link !== null)?.link ?? null,
    preconditions: step?.preconditions ?? channel.prerequisites.map((text) => ({ text: plain(text), met: null })),
    closes: step?.closes ?? channel.closes.map(plain),
    clock: channel.clocks.map(({ registerId }) => registerId),
  };
}

/** What is asked first and closed elsewhere is said of what the channel takes in general, not of a paper with its own place. */
function placedOf(paper: PaperId, destination: KeptPaper["destination"]): KeptPaper["destination"] {
  const place = paperPlace(paper);
  return place === undefined ? destination : { ...destination, where: place, preconditions: [], closes: [] };
}

/** A letter that goes along or reminds starts no period of its channel. */
const noClock: readonly string[] = [];

function plain({ zh, en }: { readonly zh: string; readonly en: string }) {
  return { zh, en };
}

const notAssessed = {
  zh: "先研判一次，才知道可以要求什么。",
  en: "The case has to be assessed first, to know what can be asked for.",
};
