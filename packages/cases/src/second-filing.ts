import type { SecondFiling } from "@youju/api";
import { paperIds, paperTitle } from "@youju/documents";
import {
  type CaseId,
  currentFacts,
  type EarlierEffect,
  type FiledDespite,
  type PlainDate,
  type RouteStep,
  YoujuError,
} from "@youju/domain";
import { inTheWay } from "@youju/rules";
import type { FilingRecord } from "@youju/storage";
import { type CaseSnapshot, caseSnapshot } from "./case-snapshot.ts";
import { countsAsFiled, earlierFilings } from "./earlier-filings.ts";
import { isSafeBeside, openSteps } from "./filing-steps.ts";
import { findCase } from "./find-case.ts";
import { keptPaper } from "./kept-paper.ts";
import { todayOf } from "./today-of.ts";
import type { Reading } from "./workplace.ts";

/** What earlier filings of the case put in the way of a complaint, by channel; nothing for a channel without an entry. */
export async function obstaclesIn(
  place: Reading,
  caseId: CaseId,
): Promise<(channel: string) => readonly EarlierEffect[]> {
  const { store, workspaceId, counsel, clock } = place;
  const today = todayOf(await findCase(place, caseId), clock.today());
  const facts = currentFacts(await store.facts.history(workspaceId, caseId));
  const filings = await earlierFilings(place, caseId, today);
  const matter = { facts, filings, law: counsel.law, asOf: today };
  return (channel) => (counsel.law.channels.some(({ id }) => id === channel) ? inTheWay(matter, channel) : []);
}

/** What they put in the way of a paper that has not gone out; nothing for one that only goes along or reminds. */
async function obstaclesOf(place: Reading, record: FilingRecord): Promise<readonly EarlierEffect[]> {
  const isUnsent = record.sentOn === null && (record.state === "drafted" || record.state === "withdrawn");
  return isUnsent && countsAsFiled(keptPaper(record).composition.paper)
    ? (await obstaclesIn(place, record.caseId))(record.channel)
    : [];
}

/** What stands in the way of sending a paper and what to do instead; `null` where nothing does. */
export async function secondFiling(place: Reading, record: FilingRecord): Promise<SecondFiling | null> {
  const obstacles = await obstaclesOf(place, record);
  if (obstacles.length === 0) {
    return null;
  }
  return {
    inTheWay: obstacles,
    instead: insteadOf(await caseSnapshot(place, record.caseId), { place, record, obstacles }),
  };
}

/**
 * The way to take instead: what the silence of the earlier office raises, the court once mediation is closed for good,
 * else the first open step that shuts nothing; a report gets nobody their money and comes last.
 */
function insteadOf(
  snapshot: CaseSnapshot,
  of: {
    readonly place: Pick<Reading, "counsel">;
    readonly record: FilingRecord;
    readonly obstacles: readonly EarlierEffect[];
  },
): SecondFiling["instead"] {
  const { obstacles, record, place } = of;
  const before = new Set(obstacles.map(({ after }) => after?.channel));
  const silent = snapshot.silences.find((silence) => before.has(silence.channel) && silence.resting === null);
  const raised = raisedPaper(silent?.raises ?? []);
  if (raised !== null) {
    return raised;
  }
  const isReport = ({ channel }: RouteStep) => place.counsel.law.channel(channel).group === "report";
  const courts = (snapshot.assessment?.assessment.route ?? []).filter(
    (step) => step.channel === "court" && step.state !== "not-here",
  );
  const safe = openSteps(snapshot).filter((step) => step.channel !== record.channel && isSafeBeside(step));
  const forMoney = safe.filter((step) => !isReport(step));
  const closed = obstacles.some(({ effect }) => effect === "closes");
  const [step] = closed ? [...courts, ...forMoney, ...safe] : [...forMoney, ...courts, ...safe];
  return step === undefined ? null : { channel: step.channel, paper: null, title: step.title };
}

function raisedPaper(raises: CaseSnapshot["silences"][number]["raises"]): SecondFiling["instead"] {
  const [raised] = raises;
  const paper = paperIds.find((id) => id === raised?.paper);
  return raised === undefined || paper === undefined ? null : { ...raised, title: paperTitle(paper) };
}

/**
 * The person's reason to send a paper although something stands in its way; `null` where nothing does. Throws
 * `INPUT_INVALID` on `despite` where a reason is lacking, or given for nothing.
 */
export async function despiteOf(
  place: Reading,
  record: FilingRecord,
  { reason, on }: { readonly reason: string | undefined; readonly on: PlainDate },
): Promise<FiledDespite | null> {
  const obstacles = await obstaclesOf(place, record);
  const said = reason?.trim() ?? "";
  if (obstacles.length === 0) {
    if (said !== "") {
      throw new YoujuError("INPUT_INVALID", { detail: { field: "despite", message: nothingInTheWay } });
    }
    return null;
  }
  if (said.length < shortestReason) {
    const [first] = obstacles;
    const message = { zh: `${asked.zh}${first?.text.zh ?? ""}`, en: `${asked.en} ${first?.text.en ?? ""}` };
    throw new YoujuError("INPUT_INVALID", { detail: { field: "despite", message } });
  }
  return { reason: said, on, rules: obstacles.map(({ rule }) => rule) };
}

/** A reason of fewer characters says nothing. */
const shortestReason = 2;

const asked = {
  zh: "同一争议已经在别处交过，再交一次要写明理由（至少两个字）。",
  en: "The same dispute was filed before; sending it again needs a reason in writing (two characters at least).",
};
const nothingInTheWay = {
  zh: "没有什么挡着这份投诉，不用写理由。",
  en: "Nothing stands in the way of this complaint; no reason is needed.",
};
