import type { AlikeCase, OtherCase, Relatives } from "@youju/api";
import { type CaseFile, type CaseId, currentFacts, type Facts } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { findCase, findLiveCase } from "./find-case.ts";
import { standingMerges } from "./standing-merges.ts";
import { type Records, together, type Workplace } from "./workplace.ts";

type Office = Records & Pick<Workplace, "clock">;
/** Two cases. */
export type Pair = { readonly caseId: CaseId; readonly otherId: CaseId };

/** More cases of one shop than help. */
const mostAlike = 10;

/** What belongs with a case: linked, alike, merged in. Throws `NOT_FOUND`. */
export async function relativesOf(place: Records, caseId: CaseId): Promise<Relatives> {
  const { store, workspaceId } = place;
  const file = await findCase(place, caseId);
  const links: Relatives["links"][number][] = [];
  for (const link of await store.links.list(workspaceId, caseId)) {
    const other = await store.cases.get(workspaceId, link.caseId === caseId ? link.otherId : link.caseId);
    if (other !== null) {
      links.push({ ...otherCase(other), reason: link.reason, linkedAt: link.linkedAt });
    }
  }
  const merged: Relatives["merged"][number][] = [];
  for (const { otherId, at } of standingMerges(await store.events.list(workspaceId, caseId))) {
    const other = await store.cases.get(workspaceId, otherId);
    if (other !== null && other.deletedAt !== null) {
      merged.push({ ...otherCase(other), mergedAt: at });
    }
  }
  const known = new Set([caseId, ...links.map((link) => link.caseId)]);
  return { links, alike: await alikeCases(place, file, known), merged };
}

/** Another case as a link shows it. */
export function otherCase({ id, title, deletedAt, archivedAt }: CaseFile): OtherCase {
  return { caseId: id, title, place: deletedAt !== null ? "bin" : archivedAt !== null ? "archive" : "live" };
}

async function alikeCases(place: Records, file: CaseFile, known: ReadonlySet<CaseId>): Promise<readonly AlikeCase[]> {
  const { store, workspaceId } = place;
  const factsOf = async (id: CaseId) => currentFacts(await store.facts.history(workspaceId, id));
  const own = await factsOf(file.id);
  const sought = [own.orderNumber, own.shopName].filter((text) => text !== undefined);
  const ids = new Set<CaseId>();
  for (const text of sought) {
    for (const id of await store.search.find(workspaceId, text, mostAlike * 2)) {
      ids.add(id);
    }
  }
  const alike: AlikeCase[] = [];
  for (const id of [...ids].filter((each) => !known.has(each))) {
    const other = await findCase(place, id);
    const because = whyAlike(own, await factsOf(id));
    if (because !== null && other.demo === file.demo) {
      alike.push({ ...otherCase(other), because, text: becauseWords[because] });
    }
  }
  return alike
    .toSorted((one, two) => Number(one.because === "shop") - Number(two.because === "shop"))
    .slice(0, mostAlike);
}

function whyAlike(own: Facts, other: Facts): AlikeCase["because"] | null {
  if (own.orderNumber !== undefined && own.orderNumber === other.orderNumber) {
    return "order";
  }
  const sameShop = own.shopName !== undefined && own.shopName === other.shopName && own.platform === other.platform;
  return sameShop ? "shop" : null;
}

const becauseWords = {
  order: { zh: "订单号相同，可能是同一件事建了两次", en: "Same order number: perhaps one dispute opened twice" },
  shop: { zh: "同一平台的同一家店", en: "The same shop on the same platform" },
} as const;

/** Says that two cases belong together, and why; shown on both. Throws `NOT_FOUND`, `CONFLICT` for one in the bin. */
export function linkCases(place: Office, { caseId, otherId }: Pair, reason: string): Promise<Relatives> {
  return together(place, async (inside) => {
    await findLiveCase(inside, caseId);
    await findLiveCase(inside, otherId);
    await inside.store.links.put(inside.workspaceId, caseId, { otherId, reason: reason.trim() });
    await recordAct(inside, { caseId }, { kind: "linked", otherId, reason: reason.trim() });
    await recordAct(inside, { caseId: otherId }, { kind: "linked", otherId: caseId, reason: reason.trim() });
    return relativesOf(inside, caseId);
  });
}

/** Takes a link back. Where there is none, nothing changes. Throws `NOT_FOUND`. */
export function unlinkCases(place: Office, { caseId, otherId }: Pair): Promise<Relatives> {
  return together(place, async (inside) => {
    const { store, workspaceId } = inside;
    const links = await store.links.list(workspaceId, caseId);
    const link = links.find((each) => each.caseId === otherId || each.otherId === otherId);
    if (link !== undefined) {
      await store.links.remove(workspaceId, caseId, otherId);
      await recordAct(inside, { caseId }, { kind: "unlinked", otherId, reason: link.reason });
      await recordAct(inside, { caseId: otherId }, { kind: "unlinked", otherId: caseId, reason: link.reason });
    }
    return relativesOf(inside, caseId);
  });
}
