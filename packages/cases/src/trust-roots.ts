import type { TrustChange, TrustRootView } from "@youju/api";
import { type CaseId, type Stamp, YoujuError } from "@youju/domain";
import { type CertificateCard, describeCertificates } from "@youju/evidence/verify";
import type { Json } from "@youju/storage";
import { checkAgain } from "./retry-stamp.ts";
import { sha256 } from "./sha256.ts";
import { demoAuthority, keptAuthorities } from "./stamp-authorities.ts";
import { keptTrust, trustShelf } from "./trusted-certificates.ts";
import { type Records, together, type Workplace } from "./workplace.ts";

const mostAdded = 50;

type Office = Records & Pick<Workplace, "blobs">;

/** The certificates time stamps are judged by, wherever they came from, with the stamps that rest on each. */
export async function listTrustRoots(place: Records): Promise<readonly TrustRootView[]> {
  const { store, workspaceId } = place;
  const { added, removed } = await keptTrust(place);
  const stamps = await store.stamps.list(workspaceId);
  const found = new Map<string, TrustRootView>();
  const take = (pem: string, from: Pick<TrustRootView, "source" | "authority">) => {
    for (const card of describeCertificates(pem, sha256) ?? []) {
      if (!found.has(card.sha256) && !removed.includes(card.sha256)) {
        const resting = stamps.filter(({ rootSha256 }) => rootSha256 === card.sha256).length;
        found.set(card.sha256, { ...shown(card), ...from, stamps: resting });
      }
    }
  };
  for (const pem of added) {
    take(pem, { source: "person", authority: null });
  }
  for (const { id, name, rootsPem } of await keptAuthorities(place)) {
    take(rootsPem, { source: id === demoAuthority ? "demo" : "authority", authority: name });
  }
  for (const { id, rootSha256 } of stamps) {
    if (rootSha256 !== null && !found.has(rootSha256)) {
      for (const pem of (await store.stamps.token(workspaceId, id))?.roots ?? []) {
        take(pem, { source: "stamp", authority: null });
      }
    }
  }
  return [...found.values()];
}

function shown({ name, sha256: print, notBefore, notAfter, isRoot }: CertificateCard) {
  return { name, sha256: print, notBefore, notAfter, isRoot };
}

/**
 * Trusts the certificates in a file, PEM or DER, for every stamp there is and will be, and judges all stamps anew.
 * Throws `ROOTS_NOT_VALID` where any of it is no certificate, `CONFLICT` for too many.
 */
export async function addTrustRoots(place: Office, file: Uint8Array): Promise<TrustChange> {
  const cards = describeCertificates(file, sha256);
  if (cards === null) {
    throw new YoujuError("ROOTS_NOT_VALID", { detail: { field: "certificates" } });
  }
  await together(place, async (inside) => {
    const { added, removed } = await keptTrust(inside);
    const all = [...new Set([...added, ...cards.map(({ pem }) => pem)])];
    if (all.length > mostAdded) {
      throw new YoujuError("CONFLICT");
    }
    const prints = new Set(cards.map((card) => card.sha256));
    await keep(inside, { added: all, removed: removed.filter((print) => !prints.has(print)) });
  });
  return changed(place);
}

/**
 * Trusts a certificate no more, whoever brought it, and judges all stamps anew: what rests on it alone is then under no
 * trusted root. Throws `NOT_FOUND`, `CONFLICT` for the demo one, which is switched off instead.
 */
export async function removeTrustRoot(place: Office, print: string): Promise<TrustChange> {
  const root = (await listTrustRoots(place)).find((each) => each.sha256 === print);
  if (root === undefined) {
    throw new YoujuError("NOT_FOUND");
  }
  if (root.source === "demo") {
    throw new YoujuError("CONFLICT");
  }
  await together(place, async (inside) => {
    const { added, removed } = await keptTrust(inside);
    const isOther = (pem: string) => describeCertificates(pem, sha256)?.[0]?.sha256 !== print;
    await keep(inside, { added: added.filter(isOther), removed: [...removed, print] });
  });
  return changed(place);
}

function keep({ store, workspaceId }: Records, trust: Awaited<ReturnType<typeof keptTrust>>): Promise<void> {
  return store.settings.put(workspaceId, trustShelf, trust as unknown as Json);
}

async function changed(place: Office): Promise<TrustChange> {
  const moved = await judgeAnew(place);
  const count = (state: Stamp["state"]) => moved.filter((stamp) => stamp.state === state).length;
  const caseIds: readonly CaseId[] = [...new Set(moved.map(({ caseId }) => caseId))];
  return { roots: await listTrustRoots(place), stamped: count("stamped"), untrusted: count("untrusted"), caseIds };
}

/** Judges every kept stamp again, each on its own; gives those that fared otherwise than before. */
async function judgeAnew(place: Office): Promise<readonly Stamp[]> {
  const { store, workspaceId } = place;
  const moved: Stamp[] = [];
  for (const stamp of await store.stamps.list(workspaceId)) {
    if (stamp.recordedAt !== null) {
      const now = await together(place, (inside) => checkAgain(inside, stamp));
      moved.push(...(now.state === stamp.state ? [] : [now]));
    }
  }
  return moved;
}
