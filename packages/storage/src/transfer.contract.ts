import { randomUUID } from "node:crypto";
import { type Assessment, plainDate, YoujuError } from "@youju/domain";
import { describe, expect, test } from "vitest";
import { aContact } from "./contact.contract.ts";
import { aClosing } from "./outcome.contract.ts";
import type { Store } from "./ports.ts";
import { aStamp } from "./stamp.contract.ts";

/** What every adapter does when a case leaves as rows and comes back. */
export function transferContract(storeUnderTest: () => Store): void {
  const workspace = () => `workspace-${randomUUID()}`;
  const refused = async (code: string, act: Promise<unknown>) => {
    const error = await act.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(YoujuError);
    expect((error as YoujuError).code).toBe(code);
  };
  const sha256 = "a".repeat(64);

  const fullCase = async (mine: string) => {
    const store = storeUnderTest();
    const { id } = await store.cases.create(mine, { kind: "counterfeit", title: "球鞋", demo: false, demoToday: null });
    await store.facts.append(mine, id, [{ name: "shopName", value: "示例店", source: { kind: "person" } }]);
    const file = { kind: "other", fileName: "图.png", mediaType: "image/png", byteLength: 3 } as const;
    const exhibit = await store.exhibits.add(mine, id, { ...file, sha256, reading: "read" });
    await store.readings.put(mine, exhibit.id, { lines: [], fields: [], layout: "unknown" });
    const hung = { caseId: id, ownerId: exhibit.id, sha256: "b".repeat(64), byteLength: 2, mediaType: "image/png" };
    await store.attachments.put(mine, { ...hung, role: "rendition" });
    await store.attachments.put(mine, { ...hung, role: "thumbnail" });
    for (const act of ["added", "read"] as const) {
      await store.custody.append(mine, id, { exhibitId: exhibit.id, act, sha256, actor: "person" });
    }
    const stamp = await store.stamps.add(mine, id, aStamp());
    await store.stamps.update(mine, stamp.id, { state: "stamped", token: Uint8Array.of(1, 2, 3), roots: ["pem"] });
    await store.assessments.append(mine, id, {
      asOf: plainDate("2026-11-21"),
      rulesVersion: "1",
      edition: "e",
    } as unknown as Assessment);
    const filing = await store.filings.create(mine, id, { channel: "12315-complaint", document: { a: 1 } });
    await store.filings.changeState(mine, filing.id, { state: "sent", on: plainDate("2026-11-21") });
    await store.events.append(mine, id, { at: "2026-11-21", kind: "opened", data: {} });
    const { contactId } = await store.contacts.append(mine, id, { act: "recorded", content: aContact });
    await store.contacts.append(mine, id, { contactId, act: "removed", content: null });
    await store.outcomes.append(mine, id, { subject: "closing", act: "recorded", content: aClosing });
    return { store, id, exhibit };
  };

  describe("a case that leaves as rows", () => {
    test("comes back the same in another workspace, whole ledger and tokens included", async () => {
      const [mine, theirs] = [workspace(), workspace()];
      const { store, id, exhibit } = await fullCase(mine);
      const rows = await store.transfer.take(mine, id);
      expect(await store.transfer.take(mine, id)).toEqual(rows);
      expect(rows.tables.assessments?.[0]?.assessment).toBe(
        JSON.stringify({ asOf: "2026-11-21", rulesVersion: "1", edition: "e" }),
      );
      await store.transfer.put(theirs, JSON.parse(JSON.stringify(rows)));
      expect(await store.transfer.take(theirs, id)).toEqual(rows);
      expect(await store.custody.list(theirs, id)).toEqual(await store.custody.list(mine, id));
      expect(await store.facts.history(theirs, id)).toEqual(await store.facts.history(mine, id));
      expect(await store.filings.list(theirs, { caseId: id })).toEqual(await store.filings.list(mine, { caseId: id }));
      expect(await store.stamps.list(theirs, id)).toEqual(await store.stamps.list(mine, id));
      expect(await store.outcomes.history(theirs, id)).toEqual(await store.outcomes.history(mine, id));
      expect((await store.assessments.latest(theirs, id))?.assessment).toMatchObject({ asOf: "2026-11-21" });
      expect(await store.attachments.get(theirs, { ownerId: exhibit.id, role: "thumbnail" })).toBeNull();
      const next = await store.custody.append(theirs, id, {
        exhibitId: null,
        act: "imported",
        sha256,
        actor: "person",
      });
      expect(next.sequence).toBe(3);
      expect(await store.upkeep.references(sha256)).toBeGreaterThanOrEqual(2);
    });

    test("is refused where the case is there, and where its rows do not fit", async () => {
      const [mine, theirs] = [workspace(), workspace()];
      const { store, id } = await fullCase(mine);
      const rows = await store.transfer.take(mine, id);
      const changed = (table: string, change: object) => ({
        ...rows,
        tables: { ...rows.tables, [table]: (rows.tables[table] ?? []).map((row) => ({ ...row, ...change })) },
      });
      await refused("CONFLICT", store.transfer.put(mine, rows));
      await refused("NOT_FOUND", store.transfer.take(theirs, id));
      for (const wrong of [
        changed("facts", { case_id: "another" }),
        changed("facts", { value: "not json" }),
        changed("facts", { "name; drop table facts": 1 }),
        changed("facts", { no_such_column: 1 }),
        changed("custody_entries", { sequence: 7 }),
        { ...rows, tables: { ...rows.tables, settings: [] } },
        { ...rows, caseId: "another" },
      ]) {
        await refused("INPUT_INVALID", store.transfer.put(theirs, wrong));
      }
      expect(await store.cases.get(theirs, id)).toBeNull();
    });
  });
}
