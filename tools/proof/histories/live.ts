import type { CaseDetail } from "@youju/api";
import {
  assessCase,
  caseDetail,
  changeContact,
  composeFiling,
  correctFiling,
  markSent,
  openCase,
  recordClockEvent,
  recordContact,
  recordCourtFee,
  recordFacts,
  recordOutcome,
  removeContact,
  restoreContact,
  snoozeStep,
  withdrawClockEvent,
} from "@youju/cases";
import { addDays, type Moment, YoujuError } from "@youju/domain";
import type { TemporaryWorkplace } from "@youju/testing";
import type { Act } from "./acts.ts";

/** A case while its history goes on, with the talks that were struck. */
export type Life = { readonly caseId: string; readonly struck: string[] };

/** What a person may try in vain; anything else is a failure of ours. */
const refusals: ReadonlySet<string> = new Set(["CONFLICT", "INPUT_INVALID", "NOT_FOUND", "PAPER_NOT_READY"]);

/** Opens an invented case that can be complained about everywhere, and has it assessed. */
export async function begin(place: TemporaryWorkplace): Promise<Life> {
  const { case: file } = await openCase(place, { kind: "not-as-described" });
  await recordFacts(place, file.id, [
    { name: "sellerKind", value: "business" },
    { name: "platform", value: "taobao" },
    { name: "sellerAnswer", value: "refused" },
    { name: "pricePaid", value: "368" },
    { name: "receivedOn", value: "2026-08-20" },
  ]);
  await assessCase(place, file.id);
  return { caseId: file.id, struck: [] };
}

/** Does one act as the person would, through the use cases; one that is refused changes nothing. Answers whether it was done. */
export async function live(place: TemporaryWorkplace, life: Life, act: Act): Promise<boolean> {
  try {
    const detail = await caseDetail(place, life.caseId);
    await done(place, life, { act, detail });
    return true;
  } catch (error) {
    if (error instanceof YoujuError && refusals.has(error.code)) {
      return false;
    }
    throw error;
  }
}

type Doing = { readonly act: Act; readonly detail: CaseDetail };

async function done(place: TemporaryWorkplace, life: Life, { act, detail }: Doing): Promise<void> {
  const { caseId } = life;
  const { today } = detail;
  switch (act.act) {
    case "pass":
      place.clock.moveTo(addDays(today, act.days));
      return;
    case "file":
      return send(place, caseId, act);
    case "remind": {
      const filing = pick(detail.filings, act.which);
      return send(place, caseId, { channel: filing.channel, paper: "chaser" });
    }
    case "outcome": {
      const filing = pick(detail.filings, act.which);
      const { state, wording, slip } = act;
      const at = { caseId, filingId: filing.id };
      await recordOutcome(place, at, { state, on: today, wording });
      return slip ? correct(place, at, detail) : undefined;
    }
    case "fee": {
      const at = { caseId, filingId: pick(detail.filings, act.which).id };
      await recordCourtFee(place, at, { act: act.did, on: today, amount: null });
      return;
    }
    case "stop-clock":
      return stopClock(place, caseId, { act, detail });
    case "tell":
      await recordFacts(place, caseId, [act.fact]);
      await assessCase(place, caseId);
      return;
    case "put-off":
      await snoozeStep(place, caseId, { until: addDays(today, act.days), reason: "等一等" });
      return;
    default:
      return talk(place, life, { act, detail });
  }
}

/** What was noted by mistake and corrected leaves the filing and the official mediators as they were. */
async function correct(
  place: TemporaryWorkplace,
  at: { readonly caseId: string; readonly filingId: string },
  before: CaseDetail,
): Promise<void> {
  await correctFiling(place, at, { reason: "看错了" });
  const after = await caseDetail(place, at.caseId);
  if (JSON.stringify(standing(after)) !== JSON.stringify(standing(before))) {
    throw new Error("a correction leaves another case than before the mistake");
  }
}

function standing({ filings, assessment, stale }: CaseDetail) {
  const stands = filings.map(({ state, sentOn, steps, deadlines, next }) => ({
    state,
    sentOn,
    steps,
    deadlines,
    next,
  }));
  return { stands, mediator: stale ? null : assessment?.assessment.order.mediator };
}

/** Notes what stops a clock; where that was a slip and is taken back, the clocks have to be as before. */
async function stopClock(
  place: TemporaryWorkplace,
  caseId: string,
  { act, detail }: { readonly act: Extract<Act, { readonly act: "stop-clock" }>; readonly detail: CaseDetail },
): Promise<void> {
  const filing = pick(detail.filings, act.which);
  const at = { caseId, filingId: filing.id };
  const from = addDays(detail.today, -(act.days ?? 0));
  const noted = { kind: act.kind, from, until: act.days === null ? null : detail.today };
  const after = await recordClockEvent(place, at, noted);
  if (act.takesBack) {
    const { filing: back } = await withdrawClockEvent(place, at, after.filing.steps.at(-1)?.sequence ?? 0);
    if (JSON.stringify(back.deadlines) !== JSON.stringify(filing.deadlines)) {
      throw new Error("a clock event taken back leaves other clocks than before");
    }
  }
}

async function send(
  place: TemporaryWorkplace,
  caseId: string,
  { goesOn = false, channel, paper }: { readonly channel: string; readonly paper?: string; readonly goesOn?: boolean },
): Promise<void> {
  const { filing, second } = await composeFiling(place, caseId, { channel, ...(paper !== undefined && { paper }) });
  const despite = second !== null && goesOn ? { despite: "两份说的不是同一笔" } : {};
  const sent = { on: place.clock.today(), reference: null, ...despite };
  await markSent(place, { caseId, filingId: filing.id }, sent);
}

async function talk(place: TemporaryWorkplace, life: Life, { act, detail }: Doing): Promise<void> {
  const { caseId, struck } = life;
  const { today, contacts } = detail;
  if (act.act === "talk") {
    const by = act.due === null ? null : (addDays(today, act.due) as unknown as Moment);
    const promises = [{ what: "退款", by }];
    await recordContact(place, caseId, { channel: "call", party: act.party, at: today as unknown as Moment, promises });
  } else if (act.act === "mark") {
    const contact = pick(contacts, act.which);
    const promises = contact.promises.map(({ state: _, deadline: __, ...promise }) => ({
      ...promise,
      mark: act.mark,
      markedOn: null,
    }));
    await changeContact(place, { caseId, contactId: contact.id }, { promises });
  } else if (act.act === "strike") {
    const contact = pick(contacts, act.which);
    await removeContact(place, { caseId, contactId: contact.id });
    struck.push(contact.id);
  } else if (act.act === "bring-back") {
    await restoreContact(place, { caseId, contactId: pick(struck, act.which) }, 1);
  }
}

/** One of those there are; an act on what is not there is refused. */
function pick<Item>(items: readonly Item[], which: number): Item {
  const item = items[which % Math.max(1, items.length)];
  if (item === undefined) {
    throw new YoujuError("NOT_FOUND");
  }
  return item;
}
