import type { ComposedFiling } from "@youju/api";
import { type CaseId, currentFacts } from "@youju/domain";
import type { FilingRecord } from "@youju/storage";
import { ownLimits } from "./channel-limits.ts";
import { claimsToChoose } from "./claims-to-choose.ts";
import { composeFor } from "./compose-paper.ts";
import { preparationOf } from "./filing-preparation.ts";
import { filingView } from "./filing-view.ts";
import { findCase, findFiling } from "./find-case.ts";
import { type KeptPaper, keptByPerson, keptEdits, keptPaper, paperView } from "./kept-paper.ts";
import { secondFiling } from "./second-filing.ts";
import { todayOf } from "./today-of.ts";
import type { Reading } from "./workplace.ts";

/** Which filing of which case. */
export type FilingAt = { readonly caseId: CaseId; readonly filingId: string };

/** A filing with its paper: a draft as it would be composed now, one that went out as it went. Throws `NOT_FOUND`. */
export async function composedFiling(place: Reading, at: FilingAt): Promise<ComposedFiling> {
  const record = await findFiling(place, at);
  const { store, workspaceId, counsel, clock } = place;
  const file = await findCase(place, at.caseId);
  const steps = await store.filings.history(workspaceId, record.id);
  const facts = currentFacts(await store.facts.history(workspaceId, file.id));
  const filing = filingView({ record, steps }, { counsel, facts, today: todayOf(file, clock.today()) });
  const claims = record.state === "drafted" ? await claimsToChoose(place, file, record) : null;
  const { ticked } = await preparationOf(place, record.id);
  const view = paperView(await presentPaper(place, record), keptEdits(record), await ownLimits(place));
  return { filing, ...view, claims, ticked, second: await secondFiling(place, record) };
}

/** The paper of a filing: a draft follows the case and the person's details; what went out stays as it was. */
export async function presentPaper(place: Reading, record: FilingRecord): Promise<KeptPaper> {
  const kept = keptPaper(record);
  if (record.state !== "drafted") {
    return kept;
  }
  const file = await findCase(place, record.caseId);
  const { paper, channel } = kept.composition;
  return composeFor(place, file, { channel, paper, ...keptByPerson(record) });
}
