import { randomUUID } from "node:crypto";
import { type ContactContent, contactOf, moment, YoujuError } from "@youju/domain";
import { describe, expect, test } from "vitest";
import type { Store } from "./ports.ts";

/** A call in which a refund was promised. */
export const aContact: ContactContent = {
  channel: "call",
  party: "shop",
  person: "小示",
  role: "售后",
  staffNumber: "示例-07",
  at: moment("2026-11-20T10:30"),
  said: "说周日前退款",
  ticket: null,
  filingId: null,
  exhibitIds: [],
  promises: [{ id: "p1", who: "shop", what: "退款", by: moment("2026-11-22"), mark: null, markedOn: null }],
};

/** What every adapter does with talks. */
export function contactContract(underTest: () => Store): void {
  const opened = async () => {
    const store = underTest();
    const mine = `workspace-${randomUUID()}`;
    const { id } = await store.cases.create(mine, { kind: null, title: "没写标题", demo: false, demoToday: null });
    return { store, mine, id };
  };
  const refused = (act: Promise<unknown>) =>
    expect(act).rejects.toSatisfy((error) => error instanceof YoujuError && error.code === "NOT_FOUND");

  describe("talks", () => {
    test("keep every wording they had, the last one counting, and a removed one stays known as removed", async () => {
      const { store, mine, id } = await opened();
      const first = await store.contacts.append(mine, id, { act: "recorded", content: aContact });
      const other = await store.contacts.append(mine, id, { act: "recorded", content: { ...aContact, said: "别的" } });
      const { contactId } = first;
      const content = { ...aContact, said: "改口说下周" };
      const changed = await store.contacts.append(mine, id, { contactId, act: "changed", content });
      const removed = await store.contacts.append(mine, id, { contactId, act: "removed", content: null });
      expect(await store.contacts.history(mine, contactId)).toEqual([first, changed, removed]);
      expect([first, changed, removed].map(({ revision }) => revision)).toEqual([1, 2, 3]);
      const latest = await store.contacts.latest(mine, id);
      expect(latest).toHaveLength(2);
      expect(latest).toContainEqual({ first, last: removed });
      expect(latest).toContainEqual({ first: other, last: other });
      expect(contactOf(await store.contacts.history(mine, contactId))).toBeNull();
      expect(contactOf([first, changed])).toMatchObject({ id: contactId, said: "改口说下周", revision: 2 });
    });

    test("are refused for a case that is not there and for a contact of another case", async () => {
      const { store, mine, id } = await opened();
      const { contactId } = await store.contacts.append(mine, id, { act: "recorded", content: aContact });
      const another = await store.cases.create(mine, { kind: null, title: "另一件", demo: false, demoToday: null });
      const said = { act: "changed", content: aContact } as const;
      await refused(store.contacts.append(mine, "none", { act: "recorded", content: aContact }));
      await refused(store.contacts.append(mine, another.id, { ...said, contactId }));
      await refused(store.contacts.append(mine, id, { ...said, contactId: "none" }));
      await refused(store.contacts.append("theirs", id, { ...said, contactId }));
      expect(await store.contacts.latest("theirs", id)).toEqual([]);
    });

    test("go with their case", async () => {
      const { store, mine, id } = await opened();
      const { contactId } = await store.contacts.append(mine, id, { act: "recorded", content: aContact });
      await store.cases.remove(mine, id);
      expect((await store.cases.purge(mine, id)).rows).toMatchObject({ contact_entries: 1 });
      expect(await store.contacts.history(mine, contactId)).toEqual([]);
    });
  });
}
