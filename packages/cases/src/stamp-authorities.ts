import { randomUUID } from "node:crypto";
import type { NewStampAuthority, StampAuthorityView } from "@youju/api";
import { YoujuError } from "@youju/domain";
import { type LocalAuthorityKeys, localAuthorityName, newLocalAuthority } from "@youju/evidence";
import { describeCertificates, isObjectIdentifier } from "@youju/evidence/verify";
import type { Json } from "@youju/storage";
import { sha256 } from "./sha256.ts";
import { type Records, together, type Workplace } from "./workplace.ts";

/** A time-stamp authority as it is kept. */
export type StampAuthority = Omit<StampAuthorityView, "rootNames">;

/** The authority inside the program. */
export const demoAuthority = "demo";
/** The one set by whoever runs the program. */
const configuredAuthority = "configured";

const shelf = "time-stamp-authorities";
const demoKeys = "demo-time-stamp-authority";
const mostAuthorities = 20;

type Office = Records & Pick<Workplace, "clock">;

/** Every authority in the settings, the demo one first. */
export async function keptAuthorities({ store, workspaceId }: Records): Promise<readonly StampAuthority[]> {
  const kept = ((await store.settings.get(workspaceId, shelf)) ?? []) as unknown as readonly StampAuthority[];
  const demo = { id: demoAuthority, name: localAuthorityName, url: null, rootsPem: "", policy: null };
  return kept.some(({ id }) => id === demoAuthority) ? kept : [{ ...demo, on: false, configured: false }, ...kept];
}

/** The authorities as the settings show them. */
export async function listAuthorities(place: Records): Promise<readonly StampAuthorityView[]> {
  const kept = await keptAuthorities(place);
  return kept.map((authority) => ({
    ...authority,
    rootNames: describeCertificates(authority.rootsPem, sha256)?.map(({ name }) => name) ?? [],
  }));
}

/**
 * Adds an authority, switched off: nothing leaves the machine until the person switches it on.
 * Throws `ROOTS_NOT_VALID`, `TSA_ADDRESS_REFUSED`, `INPUT_INVALID` for a policy that is none, `CONFLICT` for too many.
 */
export function addAuthority(place: Records, wish: NewStampAuthority): Promise<readonly StampAuthorityView[]> {
  requireSound(wish);
  return together(place, async (inside) => {
    const kept = await keptAuthorities(inside);
    if (kept.length >= mostAuthorities) {
      throw new YoujuError("CONFLICT");
    }
    await keep(inside, [...kept, { ...wish, id: randomUUID(), on: false, configured: false }]);
    return listAuthorities(inside);
  });
}

/** Switches an authority on or off. Throws `NOT_FOUND`. */
export async function switchAuthority(
  office: Office,
  authorityId: string,
  on: boolean,
): Promise<readonly StampAuthorityView[]> {
  const keys = authorityId === demoAuthority && on ? await demoAuthorityKeys(office) : null;
  return together(office, async (inside) => {
    const kept = await keptAuthorities(inside);
    requireKnown(kept, authorityId);
    const changed = kept.map((authority) => {
      const rootsPem = keys !== null && authority.id === demoAuthority ? keys.rootPem : authority.rootsPem;
      return authority.id === authorityId ? { ...authority, rootsPem, on } : authority;
    });
    await keep(inside, changed);
    return listAuthorities(inside);
  });
}

/**
 * Takes an authority out of the settings; what it stamped stays and still checks. Throws `NOT_FOUND`, or `CONFLICT` for
 * the demo one and the one set by whoever runs the program.
 */
export function removeAuthority(place: Records, authorityId: string): Promise<readonly StampAuthorityView[]> {
  return together(place, async (inside) => {
    const kept = await keptAuthorities(inside);
    if (requireKnown(kept, authorityId).configured || authorityId === demoAuthority) {
      throw new YoujuError("CONFLICT");
    }
    await keep(
      inside,
      kept.filter(({ id }) => id !== authorityId),
    );
    return listAuthorities(inside);
  });
}

/**
 * Keeps the authority set by whoever runs the program, switched on when it is new or another; `null` takes it out.
 * Throws `ROOTS_NOT_VALID`, `TSA_ADDRESS_REFUSED`.
 */
export function keepConfiguredAuthority(
  place: Records,
  wish: Pick<NewStampAuthority, "url" | "rootsPem"> | null,
): Promise<void> {
  return together(place, async (inside) => {
    const kept = await keptAuthorities(inside);
    const before = kept.find(({ id }) => id === configuredAuthority);
    const others = kept.filter(({ id }) => id !== configuredAuthority);
    if (wish === null) {
      return before === undefined ? undefined : keep(inside, others);
    }
    const full = { ...wish, name: new URL(wish.url).hostname, policy: null };
    requireSound(full);
    const on = before?.url === wish.url ? before.on : true;
    return keep(inside, [...others, { ...full, id: configuredAuthority, on, configured: true }]);
  });
}

/** The keys of the demo authority, made once. */
export async function demoAuthorityKeys({ store, workspaceId, clock }: Office): Promise<LocalAuthorityKeys> {
  const kept = (await store.settings.get(workspaceId, demoKeys)) as unknown as LocalAuthorityKeys | undefined;
  if (kept !== undefined) {
    return kept;
  }
  const keys = await newLocalAuthority(clock.now());
  await store.settings.put(workspaceId, demoKeys, keys as unknown as Json);
  return keys;
}

function keep({ store, workspaceId }: Records, authorities: readonly StampAuthority[]): Promise<void> {
  return store.settings.put(workspaceId, shelf, authorities as unknown as Json);
}

function requireKnown(kept: readonly StampAuthority[], authorityId: string): StampAuthority {
  const found = kept.find(({ id }) => id === authorityId);
  if (found === undefined) {
    throw new YoujuError("NOT_FOUND");
  }
  return found;
}

function requireSound({ url, rootsPem, policy }: NewStampAuthority): void {
  if (!URL.canParse(url) || !["https:", "http:"].includes(new URL(url).protocol)) {
    throw new YoujuError("TSA_ADDRESS_REFUSED", { detail: { field: "url" } });
  }
  const { username, password } = new URL(url);
  if (username !== "" || password !== "") {
    throw new YoujuError("TSA_ADDRESS_REFUSED", { detail: { field: "url" } });
  }
  if (describeCertificates(rootsPem, sha256) === null) {
    throw new YoujuError("ROOTS_NOT_VALID", { detail: { field: "rootsPem" } });
  }
  if (policy !== null && !isObjectIdentifier(policy)) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "policy" } });
  }
}
