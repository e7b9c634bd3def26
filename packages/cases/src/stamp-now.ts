import { randomBytes } from "node:crypto";
import { type CaseId, type Stamp, type StampFinding, YoujuError } from "@youju/domain";
import { openLocalAuthority } from "@youju/evidence";
import { type StampVerdict, stampRequest, verifyToken } from "@youju/evidence/verify";
import { demoAuthorityKeys, keptAuthorities, type StampAuthority } from "./stamp-authorities.ts";
import { trustedCertificates } from "./trusted-certificates.ts";
import { type Records, together, type Workplace } from "./workplace.ts";

/**
 * Sends a request of RFC 3161 to an address and gives the answer's bytes. Throws `TSA_UNREACHABLE` where asking again
 * may help, `TSA_ANSWER_BAD` and `TSA_ADDRESS_REFUSED` where it does not.
 */
export type AskAuthority = (url: string, request: Uint8Array, signal: AbortSignal) => Promise<Uint8Array>;

/** What it takes to get a stamp. */
export type StampOffice = Records & Pick<Workplace, "clock"> & { readonly ask: AskAuthority };

/** Which stamp a job is about, and whether it will not be tried again. */
export type StampTry = { readonly caseId: CaseId; readonly stampId: string; readonly isLast: boolean };

/**
 * Asks the authority once. Only a nonce and the hash are sent. A stamp that checks is kept with its line in the custody
 * ledger, both or neither; one of an authority under no trusted root is kept as `untrusted`; anything else is `failed`
 * and is asked for again by hand. Throws `TSA_UNREACHABLE` where it is to be tried again later.
 */
export async function stampNow(office: StampOffice, tried: StampTry, signal: AbortSignal): Promise<void> {
  const { store, workspaceId } = office;
  const stamp = await store.stamps.get(workspaceId, tried.stampId);
  if (stamp === null || stamp.state !== "queued") {
    return;
  }
  const authority = (await keptAuthorities(office)).find(({ id }) => id === stamp.authority);
  if (authority === undefined || !authority.on) {
    await store.stamps.remove(workspaceId, stamp.id);
    return;
  }
  const nonce = randomBytes(8).toString("hex");
  const request = stampRequest(stamp.sha256, { nonce, ...policyOf(authority) });
  const token = await answerOf(office, { authority, stamp, tried }, (ask) => ask(request.bytes, signal));
  if (token !== null) {
    const trusted = await trustedCertificates(office, [authority.rootsPem]);
    const question = { token, over: { sha256: stamp.sha256 }, trusted, nonce: request.nonce, ...policyOf(authority) };
    await keepAnswer(office, stamp, { token, roots: trusted, verdict: await verifyToken(question) });
  }
}

function policyOf({ policy }: StampAuthority): { readonly policy?: string } {
  return policy === null ? {} : { policy };
}

type Asking = { readonly authority: StampAuthority; readonly stamp: Stamp; readonly tried: StampTry };
type Send = (ask: (request: Uint8Array, signal: AbortSignal) => Promise<Uint8Array>) => Promise<Uint8Array>;

/** The answer's bytes; `null` where the stamp was given up. */
async function answerOf(
  office: StampOffice,
  { authority, stamp, tried }: Asking,
  send: Send,
): Promise<Uint8Array | null> {
  const { store, workspaceId } = office;
  const { url } = authority;
  try {
    return await send(url === null ? await demo(office) : (request, signal) => office.ask(url, request, signal));
  } catch (error) {
    const code = error instanceof YoujuError ? error.code : "UNEXPECTED";
    if (code === "JOB_INTERRUPTED") {
      throw error;
    }
    const isOver = tried.isLast || code !== "TSA_UNREACHABLE";
    const state = isOver ? "failed" : "queued";
    await store.stamps.update(workspaceId, stamp.id, { state, attempts: stamp.attempts + 1, lastError: code });
    if (!isOver) {
      throw error;
    }
    return null;
  }
}

async function demo(office: StampOffice) {
  const authority = await openLocalAuthority(await demoAuthorityKeys(office), office.clock.now);
  return (request: Uint8Array) => authority.reply(request);
}

type Answer = { readonly token: Uint8Array; readonly roots: readonly string[]; readonly verdict: StampVerdict };

async function keepAnswer(office: StampOffice, stamp: Stamp, { token, roots, verdict }: Answer): Promise<void> {
  const attempts = stamp.attempts + 1;
  await together(office, async ({ store, workspaceId }) => {
    // Another worker may have taken over a lease that ran out and have been quicker
    if ((await store.stamps.get(workspaceId, stamp.id))?.state !== "queued") {
      return;
    }
    const found = { state: verdict.state, attempts, ...findingOf(verdict) };
    if (verdict.state === "failed") {
      await store.stamps.update(workspaceId, stamp.id, { ...found, lastError: "TSA_ANSWER_BAD" });
      return;
    }
    await store.stamps.update(workspaceId, stamp.id, { ...found, lastError: null, token, roots });
    if (verdict.state === "stamped") {
      const { exhibitId, sha256 } = stamp;
      await store.custody.append(workspaceId, stamp.caseId, { exhibitId, act: "stamped", sha256, actor: "youju" });
    }
  });
}

/** A verdict as it is kept. */
export function findingOf({ problems, genTime, serial, policy, tsaName, rootSha256 }: StampVerdict): StampFinding {
  return { problems, genTime, serial, policy, tsaName, rootSha256 };
}
