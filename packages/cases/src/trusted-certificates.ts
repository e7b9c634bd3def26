import { describeCertificates } from "@youju/evidence/verify";
import { sha256 } from "./sha256.ts";
import type { Records } from "./workplace.ts";

/** Where the settings keep it. */
export const trustShelf = "trusted-certificates";

/** What the person said of certificates beyond those of the authorities. */
export type Trust = {
  /** Trusted for every stamp; PEM of one certificate each. */
  readonly added: readonly string[];
  /** Trusted no more, whoever brought them; SHA-256 of the DER. */
  readonly removed: readonly string[];
};

/** What the settings say; nothing where the person never said anything. */
export async function keptTrust({ store, workspaceId }: Records): Promise<Trust> {
  const kept = (await store.settings.get(workspaceId, trustShelf)) as unknown as Trust | undefined;
  return kept ?? { added: [], removed: [] };
}

/**
 * The certificates a stamp is judged by, PEM: those of its authority, or it was brought in with, and those the person
 * added, without any the person trusts no more.
 */
export async function trustedCertificates(place: Records, own: readonly string[]): Promise<readonly string[]> {
  const { added, removed } = await keptTrust(place);
  if (added.length === 0 && removed.length === 0) {
    return own;
  }
  const cards = [...own, ...added].flatMap((pem) => describeCertificates(pem, sha256) ?? []);
  const kept = new Map(cards.filter((card) => !removed.includes(card.sha256)).map((card) => [card.sha256, card.pem]));
  return [...kept.values()];
}
