import { randomBytes } from "node:crypto";
import { openLocalAuthority } from "@youju/evidence";
import { stampRequest, verifyToken } from "@youju/evidence/verify";
import { hashOf } from "./sha256.ts";
import { demoAuthority, demoAuthorityKeys, keptAuthorities, type StampAuthority } from "./stamp-authorities.ts";
import type { StampOffice } from "./stamp-now.ts";
import { trustedCertificates } from "./trusted-certificates.ts";

/** Time stamps over a bundle: from every authority that is switched on and answers now. */
export type ManifestStamping = {
  /** Roots of the authorities that will be asked, PEM; they go along with the bundle. */
  readonly certificates: readonly string[];
  readonly stamp: (manifest: Uint8Array) => Promise<readonly Uint8Array[]>;
  /** Names of the authorities that were asked and gave no stamp that checks. */
  readonly missing: readonly string[];
};

/** Gets ready to stamp a bundle; with no authority switched on it gets none, and nothing leaves the machine. */
export async function manifestStamping(office: StampOffice, signal: AbortSignal): Promise<ManifestStamping> {
  const on = (await keptAuthorities(office)).filter((authority) => authority.on);
  const missing: string[] = [];
  return {
    certificates: await trustedCertificates(
      office,
      on.map(({ rootsPem }) => rootsPem),
    ),
    missing,
    stamp: async (manifest) => {
      const tokens: Uint8Array[] = [];
      for (const authority of on) {
        const token = await tokenOf(office, authority, { sha256: hashOf(manifest), signal }).catch(() => null);
        signal.throwIfAborted();
        token === null ? missing.push(authority.name) : tokens.push(token);
      }
      return tokens.slice(0, mostTokens);
    },
  };
}

/** As many tokens as the format has names for. */
const mostTokens = 9;

type Asked = { readonly sha256: string; readonly signal: AbortSignal };

async function tokenOf(
  office: StampOffice,
  authority: StampAuthority,
  { sha256, signal }: Asked,
): Promise<Uint8Array | null> {
  const policy = authority.policy === null ? {} : { policy: authority.policy };
  const request = stampRequest(sha256, { nonce: randomBytes(8).toString("hex"), ...policy });
  const token =
    authority.id === demoAuthority || authority.url === null
      ? await (await openLocalAuthority(await demoAuthorityKeys(office), office.clock.now)).reply(request.bytes)
      : await office.ask(authority.url, request.bytes, signal);
  const trusted = await trustedCertificates(office, [authority.rootsPem]);
  const question = { token, over: { sha256 }, trusted, nonce: request.nonce, ...policy };
  return (await verifyToken(question)).state === "stamped" ? token : null;
}
