import { randomUUID } from "node:crypto";
import { plainDate, YoujuError } from "@youju/domain";
import { describe, expect, test } from "vitest";
import type { Store } from "./ports.ts";
import type { NewReminder } from "./reminder-port.ts";

/** A reminder as a case raises it. */
export const aReminder: NewReminder = {
  key: "platform-answer|2026-11-21|2026-11-24|1",
  kind: "due",
  rule: "platform-answer",
  title: { zh: "申请平台介入", en: "Ask the platform to step in" },
  afterwards: { zh: "过了就要另走一条路。", en: "After that another way is left." },
  day: plainDate("2026-11-24"),
  endsAt: null,
  lead: 1,
  provisional: false,
};

/** What every adapter does with reminders. */
export function reminderContract(underTest: () => Store): void {
  describe("reminders", () => {
    const aCase = async () => {
      const mine = `workspace-${randomUUID()}`;
      const store = underTest();
      const { id } = await store.cases.create(mine, { kind: null, title: "耳机", demo: false, demoToday: null });
      return { store, mine, id };
    };

    test("are raised once each, whoever asks again, and seen once", async () => {
      const { store, mine, id } = await aCase();
      const raised = await Promise.all([1, 2, 3].map(() => store.reminders.raise(mine, id, aReminder)));
      const [first, ...more] = raised.filter((each) => each !== null);
      expect(more).toEqual([]);
      expect(first).toMatchObject({ ...aReminder, caseId: id, seenAt: null, lapsedAt: null });
      const second = await store.reminders.raise(mine, id, { ...aReminder, key: "another" });
      expect((await store.reminders.list(mine)).map((each) => each.id).toSorted()).toEqual(
        [first?.id, second?.id].toSorted(),
      );
      await store.reminders.see(mine, [first?.id ?? ""]);
      const seen = await store.reminders.get(mine, first?.id ?? "");
      expect(seen?.seenAt).not.toBeNull();
      await store.reminders.see(mine, [first?.id ?? ""]);
      expect(await store.reminders.get(mine, first?.id ?? "")).toEqual(seen);
      await store.reminders.lapse(mine, second?.id ?? "");
      expect((await store.reminders.get(mine, second?.id ?? ""))?.lapsedAt).not.toBeNull();
      expect((await store.reminders.list(mine, { standing: true })).map((each) => each.id)).toEqual([first?.id]);
      await expect(store.reminders.raise(mine, "none", aReminder)).rejects.toBeInstanceOf(YoujuError);
      await expect(store.reminders.lapse(mine, "none")).rejects.toMatchObject({ code: "NOT_FOUND" });
    });

    test("leave the house once on each way, and every attempt is noted", async () => {
      const { store, mine, id } = await aCase();
      const reminder = await store.reminders.raise(mine, id, aReminder);
      const way = { way: "w-1", wayName: "我的邮箱" };
      const delivery = await store.reminders.addDelivery(mine, reminder?.id ?? "", way);
      expect(delivery).toMatchObject({ ...way, state: "waiting", attempts: 0, maybeTwice: false, sentAt: null });
      await expect(store.reminders.addDelivery(mine, reminder?.id ?? "", way)).rejects.toBeInstanceOf(Error);
      await expect(store.reminders.addDelivery(mine, "none", way)).rejects.toMatchObject({ code: "NOT_FOUND" });
      const failed = { state: "waiting", attempts: 1, maybeTwice: true, lastError: "REMINDER_UNREACHABLE" } as const;
      expect(await store.reminders.moveDelivery(mine, delivery.id, failed)).toMatchObject(failed);
      const sent = await store.reminders.moveDelivery(mine, delivery.id, { state: "sent", lastError: null });
      expect(sent).toMatchObject({ state: "sent", attempts: 1, maybeTwice: true, lastError: null });
      expect(sent.sentAt).not.toBeNull();
      expect(await store.reminders.deliveries(mine, { reminderId: reminder?.id ?? "" })).toEqual([sent]);
      expect(await store.reminders.delivery(mine, delivery.id)).toEqual(sent);
      await expect(store.reminders.moveDelivery(mine, "none", failed)).rejects.toMatchObject({ code: "NOT_FOUND" });
    });
  });
}
