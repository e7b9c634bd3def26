import { randomUUID } from "node:crypto";
import { type RedactionPlan, YoujuError } from "@youju/domain";
import { describe, expect, test } from "vitest";
import type { Store } from "./ports.ts";
import type { NewRedactedCopy } from "./redaction-port.ts";

/** A plan with one box. */
export const aPlan: RedactionPlan = { boxes: [{ page: 1, left: 8, top: 8, right: 80, bottom: 40 }], spans: [] };

/** A covered copy whose bytes nobody else has. */
export function aCopy(): NewRedactedCopy {
  const sha256 = `${randomUUID()}${randomUUID()}`.replaceAll("-", "");
  return { sha256, sourceSha256: "a".repeat(64), byteLength: 9, mediaType: "image/png", plan: aPlan, madeBy: "person" };
}

/** What every adapter does with covered copies and with the order of chats. */
export function redactionContract(underTest: () => Store): void {
  const opened = async () => {
    const store = underTest();
    const mine = `workspace-${randomUUID()}`;
    const { id } = await store.cases.create(mine, { kind: null, title: "没写标题", demo: false, demoToday: null });
    const file = { kind: "chat", fileName: "a.png", mediaType: "image/png", byteLength: 1, reading: "read" } as const;
    const exhibit = await store.exhibits.add(mine, id, { ...file, sha256: aCopy().sha256 });
    return { store, mine, id, exhibit };
  };
  const refused = (code: string, act: Promise<unknown>) =>
    expect(act).rejects.toSatisfy((error) => error instanceof YoujuError && error.code === code);

  describe("covered copies", () => {
    test("a later plan takes the earlier one's place, copies count up, and a removed one's number is not reused", async () => {
      const { store, mine, exhibit } = await opened();
      expect(await store.redactions.plan(mine, exhibit.id)).toBeNull();
      const first = await store.redactions.addCopy(mine, exhibit.id, aCopy());
      await store.redactions.keepPlan(mine, exhibit.id, aPlan);
      await store.redactions.keepPlan(mine, exhibit.id, { boxes: [], spans: [{ start: 1, end: 3 }] });
      expect(await store.redactions.plan(mine, exhibit.id)).toEqual({ boxes: [], spans: [{ start: 1, end: 3 }] });
      const second = await store.redactions.addCopy(mine, exhibit.id, aCopy());
      expect([first.number, second.number]).toEqual([1, 2]);
      await store.redactions.removeCopy(mine, second.id);
      const third = await store.redactions.addCopy(mine, exhibit.id, aCopy());
      expect(await store.redactions.copies(mine, exhibit.id)).toEqual([first, third]);
      expect(third).toMatchObject({ number: 3, plan: aPlan, sourceSha256: "a".repeat(64), exhibitId: exhibit.id });
      await refused("NOT_FOUND", store.redactions.removeCopy(mine, second.id));
      await refused("NOT_FOUND", store.redactions.addCopy(mine, "none", aCopy()));
    });

    test("keep their bytes until the copy or its exhibit goes", async () => {
      const { store, mine, id, exhibit } = await opened();
      const [first, second] = [
        await store.redactions.addCopy(mine, exhibit.id, aCopy()),
        await store.redactions.addCopy(mine, exhibit.id, aCopy()),
      ];
      const attached = await store.attachments.list(mine, id);
      expect(attached.map(({ role }) => role)).toEqual(["original", "redacted-1", "redacted-2"]);
      expect(await store.upkeep.references(first.sha256)).toBe(1);
      await store.redactions.removeCopy(mine, first.id);
      expect(await store.upkeep.references(first.sha256)).toBe(0);
      expect(await store.exhibits.remove(mine, exhibit.id)).toEqual([exhibit.sha256, second.sha256].toSorted());
      expect(await store.redactions.copies(mine, exhibit.id)).toEqual([]);
    });
  });

  test("the order of a chat belongs to one set of exhibits, and can be taken back", async () => {
    const { store, mine, id } = await opened();
    await store.chatStrips.arrange(mine, id, [3, 1, 2]);
    await store.chatStrips.arrange(mine, id, [2, 3, 1]);
    expect(await store.chatStrips.order(mine, id, [1, 2, 3])).toEqual([2, 3, 1]);
    expect(await store.chatStrips.order(mine, id, [1, 2])).toBeNull();
    await store.chatStrips.forget(mine, id, [3, 2, 1]);
    expect(await store.chatStrips.order(mine, id, [1, 2, 3])).toBeNull();
    await refused("NOT_FOUND", store.chatStrips.arrange(mine, "none", [1]));
  });
}
