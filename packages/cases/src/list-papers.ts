import type { PaperOffer } from "@youju/api";
import { isEnclosure, isOrdinary, type PaperId, papersFor, paperTitle, suitsPaper } from "@youju/documents";
import type { CaseId, EarlierEffect, Text } from "@youju/domain";
import type { FilingRecord } from "@youju/storage";
import { paperInput } from "./compose-paper.ts";
import { countsAsFiled } from "./earlier-filings.ts";
import { findCase } from "./find-case.ts";
import { keptPaper } from "./kept-paper.ts";
import { obstaclesIn } from "./second-filing.ts";
import type { Reading } from "./workplace.ts";

/**
 * Every paper that can be written in a case, by channel in the directory's order, with the draft or the last one sent of
 * it. Nothing where the case was never assessed. Throws `NOT_FOUND`.
 */
export async function listPapers(place: Reading, caseId: CaseId): Promise<readonly PaperOffer[]> {
  const { store, workspaceId, counsel } = place;
  const file = await findCase(place, caseId);
  const stored = await store.assessments.latest(workspaceId, caseId);
  if (stored === null) {
    return [];
  }
  const { channels, platforms } = counsel.law;
  const filings = await store.filings.list(workspaceId, { caseId });
  const input = await paperInput(place, file, { assessment: stored.assessment, answers: {} });
  const onRoute = new Set(
    stored.assessment.route.filter(({ state }) => state !== "not-here").map(({ channel }) => channel),
  );
  const obstacles = await obstaclesIn(place, caseId);
  return channels.flatMap(({ id, title }) =>
    papersFor(id, { channels, platforms }).map((paper) => ({
      channel: id,
      channelTitle: { zh: title.zh, en: title.en },
      paper,
      title: paperTitle(paper),
      role: roleOf(paper),
      suits: suitsPaper(paper, input),
      onRoute: onRoute.has(id),
      filingId: lastOf(filings, id, paper)?.id ?? null,
      inTheWay: countsAsFiled(paper) ? gravest(obstacles(id)) : null,
    })),
  );
}

/** In the words of the gravest. */
function gravest(obstacles: readonly EarlierEffect[]): Text | null {
  const one = obstacles.find(({ effect }) => effect === "closes") ?? obstacles[0];
  return one?.text ?? null;
}

function roleOf(paper: PaperId): PaperOffer["role"] {
  if (isOrdinary(paper)) {
    return "ordinary";
  }
  return isEnclosure(paper) ? "enclosure" : "on-request";
}

function lastOf(filings: readonly FilingRecord[], channel: string, paper: PaperId): FilingRecord | undefined {
  const written = filings.filter(
    (filing) => filing.channel === channel && keptPaper(filing).composition.paper === paper,
  );
  return written.findLast(({ state }) => state === "drafted") ?? written.at(-1);
}
