import { randomUUID } from "node:crypto";
import { type Assessment, plainDate, YoujuError } from "@youju/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LawAtHand } from "./law-review-port.ts";
import type { Store } from "./ports.ts";

const oldLaw: LawAtHand = { edition: "a".repeat(64), rulesVersion: "1" };
const newLaw: LawAtHand = { edition: "b".repeat(64), rulesVersion: "1" };
const newRules: LawAtHand = { ...oldLaw, rulesVersion: "2" };
const on = plainDate("2026-11-21");

/** The store asks nothing of an assessment but what it was made with. */
const madeWith = (law: LawAtHand) => ({ ...law, asOf: on }) as unknown as Assessment;

/** What every adapter does for cases that are looked at again after the law changed. */
export function lawReviewContract(storeUnderTest: () => Store): void {
  const workspace = () => `workspace-${randomUUID()}`;
  const assessedCase = async (mine: string, law: LawAtHand = oldLaw, title = "没写标题") => {
    const store = storeUnderTest();
    const { id } = await store.cases.create(mine, { kind: "counterfeit", title, demo: false, demoToday: null });
    await store.assessments.append(mine, id, madeWith(law));
    return id;
  };

  describe("cases looked at again after the law changed", () => {
    test("are due while their latest assessment was made with another edition or other rules", async () => {
      const [store, mine] = [storeUnderTest(), workspace()];
      const id = await assessedCase(mine);
      expect(await store.lawReviews.due(mine, oldLaw, { limit: 9 })).toEqual([]);
      expect(await store.lawReviews.due(mine, newLaw, { limit: 9 })).toEqual([id]);
      expect(await store.lawReviews.due(mine, newRules, { limit: 9 })).toEqual([id]);
      await store.assessments.append(mine, id, madeWith(newLaw));
      expect(await store.lawReviews.due(mine, newLaw, { limit: 9 })).toEqual([]);
      expect(await store.lawReviews.due(mine, oldLaw, { limit: 9 })).toEqual([id]);
    });

    test("are not due in the bin, once settled, or without an assessment", async () => {
      const [store, mine] = [storeUnderTest(), workspace()];
      const [binned, settled, open] = [await assessedCase(mine), await assessedCase(mine), await assessedCase(mine)];
      await store.cases.create(mine, { kind: null, title: "没研判过", demo: false, demoToday: null });
      await store.cases.remove(mine, binned);
      const filing = await store.filings.create(mine, settled, { channel: "shop", document: {} });
      expect(await store.lawReviews.due(mine, newLaw, { limit: 9 })).toEqual([settled, open].toSorted());
      await store.filings.changeState(mine, filing.id, { state: "settled" });
      expect(await store.lawReviews.due(mine, newLaw, { limit: 9 })).toEqual([open]);
      expect(await store.lawReviews.standing(mine, newLaw)).toEqual({ assessed: 1, reviewed: 0, due: 1 });
      await store.cases.restore(mine, binned);
      expect(await store.lawReviews.due(mine, newLaw, { limit: 9 })).toEqual([binned, open].toSorted());
    });

    test("are no longer due once noted, until the law changes again; a note is no change of the case", async () => {
      const [store, mine] = [storeUnderTest(), workspace()];
      const id = await assessedCase(mine);
      const before = await store.cases.get(mine, id);
      await store.lawReviews.note(mine, id, { ...newLaw, on, movedEvent: null });
      expect(await store.lawReviews.due(mine, newLaw, { limit: 9 })).toEqual([]);
      expect(await store.lawReviews.due(mine, newRules, { limit: 9 })).toEqual([id]);
      expect(await store.lawReviews.standing(mine, newLaw)).toEqual({ assessed: 1, reviewed: 1, due: 0 });
      expect(await store.lawReviews.get(mine, id)).toEqual({ ...newLaw, on, movedEvent: 0, seenEvent: 0 });
      expect(await store.cases.get(mine, id)).toEqual(before);
    });

    test("come page by page, each once, whatever the pages and stretches", async () => {
      const [store, mine] = [storeUnderTest(), workspace()];
      const ids: string[] = [];
      for (let count = 0; count < 12; count += 1) {
        ids.push(await assessedCase(mine));
      }
      const wanted = ids.toSorted();
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 13 }), fc.nat(11), async (limit, cut) => {
          const upTo = wanted[cut] ?? "";
          const walk = async (from: string | undefined, to: string | undefined) => {
            const seen: string[] = [];
            let page: readonly string[];
            do {
              const after = seen.at(-1) ?? from;
              const stretch = { ...(after !== undefined && { after }), ...(to !== undefined && { upTo: to }) };
              page = await store.lawReviews.due(mine, newLaw, { limit, ...stretch });
              seen.push(...page);
            } while (page.length === limit);
            return seen;
          };
          expect([...(await walk(undefined, upTo)), ...(await walk(upTo, undefined))]).toEqual(wanted);
        }),
        { numRuns: 20 },
      );
    });

    test("with something moved are listed until the person has seen it, newest change first", async () => {
      const [store, mine] = [storeUnderTest(), workspace()];
      const id = await assessedCase(mine, oldLaw, "日子变了");
      const first = await store.events.append(mine, id, { at: on, kind: "law-moved", data: {} });
      await store.lawReviews.note(mine, id, { ...newLaw, on, movedEvent: first.sequence });
      expect(await store.lawReviews.unseen(mine)).toEqual([{ caseId: id, title: "日子变了", demo: false, on }]);
      await store.lawReviews.see(mine, id, first.sequence);
      expect(await store.lawReviews.unseen(mine)).toEqual([]);
      const second = await store.events.append(mine, id, { at: on, kind: "law-moved", data: {} });
      await store.lawReviews.note(mine, id, { ...newRules, on, movedEvent: second.sequence });
      await store.lawReviews.note(mine, id, { ...oldLaw, on, movedEvent: null });
      await store.lawReviews.see(mine, id, first.sequence);
      await store.lawReviews.see(mine, id, second.sequence + 1);
      expect(await store.lawReviews.unseen(mine)).toHaveLength(1);
      expect(await store.lawReviews.get(mine, id)).toMatchObject({
        movedEvent: second.sequence,
        seenEvent: first.sequence,
      });
      await store.cases.remove(mine, id);
      expect(await store.lawReviews.unseen(mine)).toEqual([]);
    });

    test("cannot be noted where there is no such case", async () => {
      const note = storeUnderTest().lawReviews.note(workspace(), "no-such-case", { ...newLaw, on, movedEvent: null });
      await expect(note).rejects.toSatisfy((error) => error instanceof YoujuError && error.code === "NOT_FOUND");
    });
  });
}
