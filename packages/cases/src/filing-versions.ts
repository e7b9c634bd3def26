import type { ComposedFiling, VersionComparison } from "@youju/api";
import { compareWords } from "@youju/documents";
import { YoujuError } from "@youju/domain";
import type { StoredVersion } from "@youju/storage";
import { composedFiling, type FilingAt, presentPaper } from "./composed-filing.ts";
import { findFiling, findLiveCase } from "./find-case.ts";
import { keepPresent, keepVersion } from "./keep-version.ts";
import { paperWords } from "./kept-paper.ts";
import { type Reading, together } from "./workplace.ts";

/** Which version of which filing's paper. */
export type VersionAt = FilingAt & { readonly number: number };

/** Compares a version with another, or with the paper as it stands now. Throws `NOT_FOUND`. */
export async function compareFilingVersions(
  place: Reading,
  at: VersionAt,
  other: number | undefined,
): Promise<VersionComparison> {
  const { words } = await findVersion(place, at);
  const against =
    other === undefined
      ? paperWords(await presentPaper(place, await findFiling(place, at)))
      : (await findVersion(place, { ...at, number: other })).words;
  return { ...compareWords(words, against), from: at.number, to: other ?? null };
}

/**
 * Takes the person's wording, answers and choice of claims of an earlier version back; facts and law stay today's. What
 * stood there is kept as a version first, so that this can be taken back too. Throws `NOT_FOUND`, `CONFLICT` once the
 * filing went out.
 */
export function restoreFilingVersion(place: Reading, at: VersionAt): Promise<ComposedFiling> {
  return together(place, async (inside) => {
    await findLiveCase(inside, at.caseId);
    const record = await findFiling(inside, at);
    if (record.state !== "drafted") {
      throw new YoujuError("CONFLICT", { detail: { message: wentOut } });
    }
    const { edits, answers, claims } = await findVersion(inside, at);
    await keepPresent(inside, record);
    const restored = await inside.store.filings.update(inside.workspaceId, record.id, { edits, answers, claims });
    await keepVersion(inside, restored, { paper: await presentPaper(inside, restored), reason: "restored" });
    return composedFiling(inside, at);
  });
}

async function findVersion(place: Reading, { number, ...at }: VersionAt): Promise<StoredVersion> {
  const { id } = await findFiling(place, at);
  const versions = await place.store.filingVersions.list(place.workspaceId, id);
  const version = versions.find((one) => one.number === number);
  if (version === undefined) {
    throw new YoujuError("NOT_FOUND");
  }
  return version;
}

const wentOut = {
  zh: "这一份已经交出去了，留着它当时的样子，不能换回旧版；可以重新写一份。",
  en: "This one went out and stays as it was; compose another.",
};
