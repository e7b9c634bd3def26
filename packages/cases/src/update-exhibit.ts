import { type CaseId, type Exhibit, type ExhibitAccount, type ExhibitKind, emptyAccount } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { findExhibit, findLiveCase } from "./find-case.ts";
import { indexAccount } from "./search-parts.ts";
import { together, type Workplace } from "./workplace.ts";

/** What the person says anew of an exhibit; what is left out stays. */
export type ExhibitChange = { readonly kind?: ExhibitKind } & Partial<ExhibitAccount>;

type Office = Pick<Workplace, "store" | "workspaceId" | "clock">;

/**
 * Says what an exhibit is and what it shows; its kind and its links decide what it can prove. Each change is kept, the
 * first together with what was there before, so that it can be taken back. Throws `NOT_FOUND`.
 */
export function updateExhibit(
  place: Office,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
  change: ExhibitChange,
): Promise<Exhibit> {
  return together(place, async (inside) => {
    const { store, workspaceId } = inside;
    await findLiveCase(inside, at.caseId);
    const exhibit = await findExhibit(inside, at);
    const history = await store.accounts.history(workspaceId, exhibit.id);
    const before = history.at(-1)?.account ?? emptyAccount;
    const { kind = exhibit.kind, ...said } = change;
    const account: ExhibitAccount = { ...before, ...said };
    if (kind === exhibit.kind && same(account, before)) {
      return exhibit;
    }
    if (history.length === 0) {
      await store.accounts.append(workspaceId, exhibit.id, { kind: exhibit.kind, account: before });
    }
    await store.accounts.append(workspaceId, exhibit.id, { kind, account });
    await indexAccount(inside, exhibit, account);
    await tell(inside, exhibit, { kind, account, before });
    return kind === exhibit.kind ? exhibit : store.exhibits.update(workspaceId, exhibit.id, { kind });
  });
}

type Said = { readonly kind: ExhibitKind; readonly account: ExhibitAccount; readonly before: ExhibitAccount };

async function tell(inside: Office, exhibit: Exhibit, { kind, account, before }: Said): Promise<void> {
  const { number, caseId } = exhibit;
  if (kind !== exhibit.kind) {
    await recordAct(inside, { caseId }, { kind: "exhibit-named", number, exhibitKind: kind });
  }
  const linked = !same([account.serves, account.servesNot], [before.serves, before.servesNot]);
  if (linked) {
    await recordAct(inside, { caseId }, { kind: "exhibit-linked", number });
  }
  if (kind === exhibit.kind && !linked) {
    await recordAct(inside, { caseId }, { kind: "exhibit-described", number });
  }
}

/** Both are made by the same code, with their parts in the same order. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
