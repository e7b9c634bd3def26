import type { FilingVersions, FilingVersionView } from "@youju/api";
import { compareWords } from "@youju/documents";
import type { PaperWords, VersionReason } from "@youju/domain";
import type { FilingRecord, StoredVersion } from "@youju/storage";
import { type FilingAt, presentPaper } from "./composed-filing.ts";
import { findFiling, findLiveCase } from "./find-case.ts";
import { type KeptPaper, paperWords } from "./kept-paper.ts";
import { indexPaper } from "./search-parts.ts";
import { type Reading, together } from "./workplace.ts";

/**
 * Keeps a paper as it stands, with what the person put into it, unless its words are those of the last version: only
 * what was sent is kept once more, because it is what went out. The first version of a paper is always `composed`.
 */
export async function keepVersion(
  { store, workspaceId }: Reading,
  record: FilingRecord,
  { paper, reason }: { readonly paper: KeptPaper; readonly reason: VersionReason },
): Promise<void> {
  const words = paperWords(paper);
  const last = await store.filingVersions.latest(workspaceId, record.id);
  const isNew = last === null || !sameWords(last.words, words) || (reason === "sent" && last.reason !== "sent");
  if (isNew) {
    const { edits, answers, claims } = record;
    const why = last === null && reason !== "sent" ? "composed" : reason;
    await store.filingVersions.append(workspaceId, record.id, { reason: why, words, edits, answers, claims });
    await indexPaper({ store, workspaceId }, { caseId: record.caseId, filingId: record.id }, words);
  }
}

/** Keeps a draft that says something else since facts, exhibits or the law changed; what went out is kept already. */
export async function keepPresent(place: Reading, record: FilingRecord): Promise<void> {
  if (record.state === "drafted") {
    await keepVersion(place, record, { paper: await presentPaper(place, record), reason: "case-changed" });
  }
}

/** Keeps the paper because its words were copied, printed or passed on. Throws `NOT_FOUND`. */
export function keepFilingVersion(place: Reading, at: FilingAt): Promise<FilingVersions> {
  return together(place, async (inside) => {
    await findLiveCase(inside, at.caseId);
    await keepPresent(inside, await findFiling(inside, at));
    return listFilingVersions(inside, at);
  });
}

/** The versions of a filing's paper, and whether the paper would say something else now. Throws `NOT_FOUND`. */
export async function listFilingVersions(place: Reading, at: FilingAt): Promise<FilingVersions> {
  const record = await findFiling(place, at);
  const kept = await place.store.filingVersions.list(place.workspaceId, record.id);
  const last = kept.at(-1);
  const present = paperWords(await presentPaper(place, record));
  return {
    versions: kept.map((version, index) => versionView(version, kept[index - 1])),
    presentChanged: last === undefined ? 0 : compareWords(last.words, present).changed,
  };
}

function versionView(version: StoredVersion, before: StoredVersion | undefined): FilingVersionView {
  const { number, reason, madeAt, words } = version;
  const sentences = words.sections.flatMap((section) => section.sentences);
  const characters = sentences.reduce((sum, sentence) => sum + [...sentence].length, 0);
  const changed = before === undefined ? 0 : compareWords(before.words, words).changed;
  return { number, reason, madeAt, characters, changed };
}

function sameWords(one: PaperWords, other: PaperWords): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
