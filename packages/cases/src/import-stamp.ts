import { type CaseId, type Exhibit, type Stamp, YoujuError } from "@youju/domain";
import {
  describeCertificates,
  readToken,
  type StampVerdict,
  stampProblemWords,
  verifyToken,
} from "@youju/evidence/verify";
import { findExhibit, findLiveCase } from "./find-case.ts";
import { exhibitTarget } from "./queue-stamps.ts";
import { heldAgainst } from "./retry-stamp.ts";
import { sha256 } from "./sha256.ts";
import { findingOf } from "./stamp-now.ts";
import { trustedCertificates } from "./trusted-certificates.ts";
import { type Records, together, type Workplace } from "./workplace.ts";

/** Stamps the person brought in bear this instead of an authority's id. */
export const importedAuthority = "imported";

/** A time stamp from elsewhere, e.g. of a certified-evidence service, with the roots the person got from its site. */
export type StampImport = {
  readonly caseId: CaseId;
  /** `null`: the exhibit whose hash the stamp bears. */
  readonly exhibitId: string | null;
  /** A reply (.tsr) or a bare token (.tst). */
  readonly token: Uint8Array;
  /** PEM; empty where the person has none, and the stamp is then kept as `untrusted`. */
  readonly rootsPem: string;
};

type Office = Records & Pick<Workplace, "blobs">;

/**
 * Takes in a time stamp made elsewhere, once it checks against its exhibit, with a line in the custody ledger. The same
 * stamp again gives the one there is. Throws `STAMP_NOT_VALID` with the reason, `ROOTS_NOT_VALID`, `NOT_FOUND`.
 */
export async function importStamp(office: Office, wish: StampImport): Promise<Stamp> {
  const { caseId, token, rootsPem } = wish;
  await findLiveCase(office, caseId);
  const said = readToken(token);
  if (said === null) {
    const { problems } = await verifyToken({ token, over: { sha256: "" }, trusted: [] });
    throw refusal(problems);
  }
  const brought = rootsPem.trim() === "" ? [] : [rootsPem];
  if (brought.length > 0 && describeCertificates(rootsPem, sha256) === null) {
    throw new YoujuError("ROOTS_NOT_VALID", { detail: { field: "rootsPem" } });
  }
  const trusted = await trustedCertificates(office, brought);
  const exhibit = await exhibitOf(office, wish, said.imprint.hash);
  const over = await heldAgainst(office, { token, sha256: exhibit.sha256 });
  const verdict = await verifyToken({ token, over, trusted });
  if (verdict.state === "failed") {
    throw refusal(verdict.problems);
  }
  return together(office, (inside) => keepImported(inside, exhibit, { token, roots: trusted, verdict }));
}

function refusal([problem = "unreadable"]: StampVerdict["problems"]): YoujuError {
  return new YoujuError("STAMP_NOT_VALID", { detail: { field: "token", message: stampProblemWords[problem] } });
}

async function exhibitOf(office: Office, { caseId, exhibitId }: StampImport, hash: string): Promise<Exhibit> {
  if (exhibitId !== null) {
    return findExhibit(office, { caseId, exhibitId });
  }
  const exhibits = await office.store.exhibits.list(office.workspaceId, caseId);
  const stamped = exhibits.find(({ sha256 }) => sha256 === hash);
  if (stamped === undefined) {
    throw new YoujuError("STAMP_NOT_VALID", { detail: { field: "token", message: stampProblemWords.imprint } });
  }
  return stamped;
}

type Imported = { readonly token: Uint8Array; readonly roots: readonly string[]; readonly verdict: StampVerdict };

async function keepImported(
  { store, workspaceId }: Records,
  exhibit: Exhibit,
  { token, roots, verdict }: Imported,
): Promise<Stamp> {
  const { caseId, sha256 } = exhibit;
  const target = exhibitTarget(exhibit);
  const known = (await store.stamps.list(workspaceId, caseId)).find(
    ({ sha256: hash, serial, tsaName }) => hash === sha256 && serial === verdict.serial && tsaName === verdict.tsaName,
  );
  if (known !== undefined) {
    return known;
  }
  const authorityName = verdict.tsaName ?? "RFC 3161";
  const { id } = await store.stamps.add(workspaceId, caseId, {
    ...target,
    authority: importedAuthority,
    authorityName,
  });
  await store.custody.append(workspaceId, caseId, { exhibitId: exhibit.id, act: "imported", sha256, actor: "person" });
  return store.stamps.update(workspaceId, id, { state: verdict.state, ...findingOf(verdict), token, roots });
}
