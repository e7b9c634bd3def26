import { randomUUID } from "node:crypto";
import {
  type ClosingContent,
  closingOf,
  fen,
  plainDate,
  type SettlementContent,
  settlementsOf,
  YoujuError,
} from "@youju/domain";
import { describe, expect, test } from "vitest";
import type { Store } from "./ports.ts";

/** A case closed with half of what was asked. */
export const aClosing: ClosingContent = {
  ending: "agreed",
  on: plainDate("2026-11-22"),
  asked: fen(20_000),
  minimum: null,
  target: null,
  results: [{ filingId: null, channel: "shop", money: fen(10_000), deeds: ["refund"], on: plainDate("2026-11-21") }],
  lessons: "早点留证据",
};

const aSettlement: SettlementContent = {
  paper: "agreement",
  mediator: "nobody",
  body: "",
  on: plainDate("2026-11-20"),
  filingId: null,
  duties: [
    {
      id: "d1",
      whose: "other",
      what: "退款",
      amount: fen(10_000),
      by: plainDate("2026-11-30"),
      mark: null,
      received: null,
      markedOn: null,
    },
  ],
};

/** What every adapter does with closings and settlements. */
export function outcomeContract(underTest: () => Store): void {
  const opened = async () => {
    const store = underTest();
    const mine = `workspace-${randomUUID()}`;
    const { id } = await store.cases.create(mine, { kind: null, title: "没写标题", demo: false, demoToday: null });
    return { store, mine, id };
  };
  const refused = (act: Promise<unknown>) =>
    expect(act).rejects.toSatisfy((error) => error instanceof YoujuError && error.code === "NOT_FOUND");

  describe("how a case came out", () => {
    test("keeps every wording it had; a case taken up again has no closing, and its settlements stay", async () => {
      const { store, mine, id } = await opened();
      const agreed = { subject: "settlement", content: aSettlement } as const;
      const first = await store.outcomes.append(mine, id, { ...agreed, act: "recorded" });
      const closed = await store.outcomes.append(mine, id, { subject: "closing", act: "recorded", content: aClosing });
      const settlementId = first.recordId;
      const changed = await store.outcomes.append(mine, id, { ...agreed, act: "changed", settlementId });
      expect([first, closed, changed].map(({ revision }) => revision)).toEqual([1, 1, 2]);
      expect(closingOf(await store.outcomes.latest(mine, id))).toEqual(aClosing);
      await store.outcomes.append(mine, id, { subject: "closing", act: "removed", content: null });
      const latest = await store.outcomes.latest(mine, id);
      expect(closingOf(latest)).toBeNull();
      expect(settlementsOf(latest)).toEqual([{ ...aSettlement, id: settlementId }]);
      const history = await store.outcomes.history(mine, id);
      expect(history).toHaveLength(4);
      expect(history).toContainEqual(closed);
    });

    test("is refused for a case that is not there and for a settlement of another case", async () => {
      const { store, mine, id } = await opened();
      const agreed = { subject: "settlement", act: "recorded", content: aSettlement } as const;
      const { recordId: settlementId } = await store.outcomes.append(mine, id, agreed);
      const another = await store.cases.create(mine, { kind: null, title: "另一件", demo: false, demoToday: null });
      await refused(store.outcomes.append(mine, "none", agreed));
      await refused(store.outcomes.append(mine, another.id, { ...agreed, settlementId }));
      await refused(store.outcomes.append("theirs", id, { ...agreed, settlementId }));
      expect(await store.outcomes.latest("theirs", id)).toEqual([]);
    });

    test("goes with its case", async () => {
      const { store, mine, id } = await opened();
      await store.outcomes.append(mine, id, { subject: "closing", act: "recorded", content: aClosing });
      await store.cases.remove(mine, id);
      expect((await store.cases.purge(mine, id)).rows).toMatchObject({ outcome_entries: 1 });
      expect(await store.outcomes.history(mine, id)).toEqual([]);
    });
  });
}
