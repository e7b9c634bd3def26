import type { ComposedFiling } from "@youju/api";
import { type CaseId, YoujuError } from "@youju/domain";
import type { FilingRecord } from "@youju/storage";
import { answersAgreed } from "./agreed-duties.ts";
import { assessInside } from "./assess-case.ts";
import { isStale, recordAct } from "./case-act.ts";
import { composeFor, nextPaper, paperOf } from "./compose-paper.ts";
import { composedFiling } from "./composed-filing.ts";
import { findLiveCase } from "./find-case.ts";
import { keepVersion } from "./keep-version.ts";
import { keptByPerson, keptPaper, paperDocument } from "./kept-paper.ts";
import { type Reading, together } from "./workplace.ts";

/**
 * Composes the paper for a channel. A draft of the same paper is composed anew, with the person's wording kept; a case
 * whose facts or exhibits changed since it was assessed is assessed first. Where a channel has several papers, it is the
 * first that has not gone out, unless one is named. Its questions are answered at first as far as what was agreed answers
 * them. Throws `KIND_UNKNOWN`, `NOT_FOUND` for a channel no paper is written for.
 */
export function composeFiling(
  place: Reading,
  caseId: CaseId,
  { channel, paper: wanted }: { readonly channel: string; readonly paper?: string },
): Promise<ComposedFiling> {
  return together(place, async (inside) => {
    const { store, workspaceId, counsel } = inside;
    const file = await findLiveCase(inside, caseId);
    const filings = await store.filings.list(workspaceId, { caseId });
    const paper = wanted === undefined ? nextPaper(counsel, channel, filings) : paperOf(counsel, channel, wanted);
    if (paper === undefined) {
      throw new YoujuError("NOT_FOUND", { detail: { field: "channel", message: noPaper } });
    }
    if (await isUnassessed(inside, caseId)) {
      await assessInside(inside, file);
    }
    const draft = filings.find((filing) => filing.state === "drafted" && isOf(filing, channel, paper));
    const answers = draft === undefined ? await answersAgreed(inside, caseId, paper) : {};
    const own = draft === undefined ? { edits: {}, answers } : keptByPerson(draft);
    const kept = await composeFor(inside, file, { channel, paper, ...own });
    const document = paperDocument(kept);
    if (draft !== undefined) {
      const composed = await store.filings.update(workspaceId, draft.id, { document });
      await keepVersion(inside, composed, { paper: kept, reason: "case-changed" });
      return composedFiling(inside, { caseId, filingId: draft.id });
    }
    const fresh = await store.filings.create(workspaceId, caseId, { channel, document, answers });
    const filingId = fresh.id;
    await keepVersion(inside, fresh, { paper: kept, reason: "composed" });
    await recordAct(inside, { caseId }, { kind: "composed", filingId, title: kept.title });
    return composedFiling(inside, { caseId, filingId });
  });
}

async function isUnassessed({ store, workspaceId }: Reading, caseId: CaseId): Promise<boolean> {
  const latest = await store.assessments.latest(workspaceId, caseId);
  return latest === null || isStale(await store.events.list(workspaceId, caseId));
}

function isOf(filing: FilingRecord, channel: string, paper: string): boolean {
  return filing.channel === channel && keptPaper(filing).composition.paper === paper;
}

const noPaper = {
  zh: "这个渠道还没有可写的文书，请按页面上的说明自己办。",
  en: "No paper is written for this channel yet; follow what the page says about it.",
};
