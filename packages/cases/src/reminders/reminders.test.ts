import { plainDate, YoujuError } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { assessCase } from "../assess-case.ts";
import { openCase } from "../open-case.ts";
import { recordFacts } from "../record-facts.ts";
import { calendarEntries } from "./calendar-entries.ts";
import {
  deliverReminder,
  deliveryJob,
  type OutgoingMessage,
  retryDelivery,
  type SendOutcome,
} from "./deliver-reminder.ts";
import { raiseAllReminders, raiseReminders } from "./raise-reminders.ts";
import { reminderInbox, seeReminders } from "./reminder-inbox.ts";
import {
  addCalendarFeed,
  addWay,
  changeReminderSettings,
  changeWay,
  fetchedFeed,
  reminderSettings,
  removeCalendarFeed,
} from "./reminder-settings.ts";

let place: TemporaryWorkplace;
beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-10-01"));
}, 60_000);
afterEach(() => place.dispose());

/** A returned parcel whose seven days run out on 2026-10-03, on 2026-10-08 after the holiday. */
async function aReturn(): Promise<string> {
  const { case: file } = await openCase(place, { kind: "no-reason-return", title: "球鞋" });
  await recordFacts(place, file.id, [
    { name: "receivedOn", value: "2026-09-26" },
    { name: "orderedOn", value: "2026-09-24" },
    { name: "pricePaid", value: 399 },
  ]);
  await assessCase(place, file.id);
  return file.id;
}

const bot = {
  kind: "dingtalk",
  name: "家里的群",
  bot: { url: "https://oapi.dingtalk.com/robot/send?access_token=abcdef", secret: "SEC1" },
} as const;
const unending = new AbortController().signal;

async function aWay(): Promise<string> {
  const [way] = (await addWay(place, bot)).ways;
  await changeWay(place, way?.id ?? "", { on: true });
  return way?.id ?? "";
}

/** An outside that answers as told, one answer an attempt. */
function outside(...answers: readonly (SendOutcome | Error)[]) {
  const got: OutgoingMessage[] = [];
  const send = async (_: unknown, message: OutgoingMessage): Promise<SendOutcome> => {
    const answer = answers[got.length];
    got.push(message);
    if (answer === undefined || answer instanceof Error) {
      throw answer ?? new Error("asked once too often");
    }
    return answer;
  };
  return { got, office: { ...place, send } };
}

const deliveriesOf = () => place.store.reminders.deliveries("home");
async function firstDelivery(): Promise<string> {
  return (await deliveriesOf())[0]?.id ?? "";
}

describe("a day that comes near", () => {
  test("is told once however often one looks, nearer days take its place, and another day is another reminder", async () => {
    const id = await aReturn();
    expect((await raiseReminders(place, id)).length).toBeGreaterThan(0);
    expect(await raiseReminders(place, id)).toEqual([]);
    expect(await raiseAllReminders(place, unending)).toBe(0);
    const own = async (day: string) => {
      place.clock.moveTo(plainDate(day));
      await raiseAllReminders(place, unending);
      const { reminders } = await reminderInbox(place);
      return reminders.filter(({ rule }) => rule === "no-reason-return").map(({ lead, words }) => [lead, words.zh]);
    };
    expect(await own("2026-10-01")).toEqual([[3, expect.stringContaining("还有 2 天：")]]);
    expect(await own("2026-10-02")).toEqual([[1, expect.stringContaining("就在明天：")]]);
    expect(await own("2026-10-03")).toEqual([[0, expect.stringContaining("2026年10月3日（周六）之内")]]);
  });

  test("lapses with the case that goes to the bin; the examples raise nothing", async () => {
    const id = await aReturn();
    await raiseReminders(place, id);
    await place.store.cases.remove("home", id);
    await raiseReminders(place, id);
    expect((await reminderInbox(place)).reminders).toEqual([]);
  });

  test("is seen once and counted until then", async () => {
    await raiseReminders(place, await aReturn());
    const { reminders, unseen } = await reminderInbox(place);
    expect(unseen).toBe(reminders.length);
    const [first] = reminders;
    expect((await seeReminders(place, [first?.id ?? "", "none"])).unseen).toBe(unseen - 1);
  });
});

describe("a reminder that leaves the house", () => {
  test("goes out on the ways that are switched on, and not in quiet hours", async () => {
    await changeReminderSettings(place, { quiet: { from: "11:00", to: "13:30" } });
    const way = await aWay();
    await addWay(place, { ...bot, name: "没开的" });
    const raised = await raiseReminders(place, await aReturn());
    expect((await deliveriesOf()).map((each) => each.way)).toEqual(raised.map(() => way));
    const jobs = await place.store.jobs.list("home", { kind: deliveryJob });
    expect(jobs.map(({ runAt }) => runAt)).toEqual(raised.map(() => "2026-10-01T05:30:00.000Z"));
  });

  test("says what and until when, without the title of the case unless that is wished", async () => {
    await aWay();
    await raiseReminders(place, await aReturn());
    const { got, office } = outside({ kind: "taken" });
    const deliveryId = await firstDelivery();
    await deliverReminder(office, { deliveryId, isLast: false }, unending);
    expect(got[0]?.text).not.toContain("球鞋");
    expect(got[0]?.subject).toMatch(/2026年10月\d日/);
    expect(await place.store.reminders.delivery("home", deliveryId)).toMatchObject({
      state: "sent",
      maybeTwice: false,
    });
    await deliverReminder(office, { deliveryId, isLast: false }, unending);
    expect(got).toHaveLength(1);
  });

  test("is tried again under the same id; after an attempt without an answer it says that it may be there twice", async () => {
    await aWay();
    await raiseReminders(place, await aReturn());
    const deliveryId = await firstDelivery();
    const unsure = { kind: "not-reached", unsure: true } as const;
    const { got, office } = outside({ kind: "not-reached", unsure: false }, unsure, new YoujuError("JOB_INTERRUPTED"), {
      kind: "taken",
    });
    const attempt = () => deliverReminder(office, { deliveryId, isLast: false }, unending);
    const standing = () => place.store.reminders.delivery("home", deliveryId);
    await expect(attempt()).rejects.toMatchObject({ code: "REMINDER_UNREACHABLE" });
    expect(await standing()).toMatchObject({ state: "waiting", maybeTwice: false, attempts: 1 });
    await expect(attempt()).rejects.toMatchObject({ code: "REMINDER_UNREACHABLE" });
    expect(await standing()).toMatchObject({ state: "sending", maybeTwice: false, attempts: 2 });
    await expect(attempt()).rejects.toMatchObject({ code: "JOB_INTERRUPTED" });
    await attempt();
    expect(await standing()).toMatchObject({ state: "sent", maybeTwice: true, attempts: 4 });
    expect(new Set(got.map(({ id }) => id)).size).toBe(1);
    const { reminders } = await reminderInbox(place);
    const words = reminders.flatMap(({ deliveries }) => deliveries.filter(({ id }) => id === deliveryId));
    expect(words[0]?.words.zh).toBe("已发出，可能发送了两次");
  });

  test("that is refused, or fails for the last time, stands as failed until it is sent again by hand", async () => {
    await aWay();
    await raiseReminders(place, await aReturn());
    const deliveryId = await firstDelivery();
    const { office } = outside({ kind: "refused", code: "REMINDER_REFUSED" }, { kind: "not-reached", unsure: false });
    await deliverReminder(office, { deliveryId, isLast: false }, unending);
    expect(await place.store.reminders.delivery("home", deliveryId)).toMatchObject({
      state: "failed",
      lastError: "REMINDER_REFUSED",
    });
    await retryDelivery(place, deliveryId);
    await expect(retryDelivery(place, deliveryId)).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(deliverReminder(office, { deliveryId, isLast: true }, unending)).rejects.toBeInstanceOf(YoujuError);
    expect(await place.store.reminders.delivery("home", deliveryId)).toMatchObject({ state: "failed" });
    expect((await place.store.jobs.list("home", { kind: deliveryJob })).length).toBeGreaterThan(1);
  });

  test("is dropped where the day is over for other reasons, or the way was switched off meanwhile", async () => {
    const way = await aWay();
    const id = await aReturn();
    await raiseReminders(place, id);
    await changeWay(place, way, { on: false });
    const { got, office } = outside();
    const deliveryId = await firstDelivery();
    await deliverReminder(office, { deliveryId, isLast: false }, unending);
    expect(got).toEqual([]);
    expect(await place.store.reminders.delivery("home", deliveryId)).toMatchObject({ state: "dropped" });
  });
});

describe("the settings", () => {
  test("never tell a password, a secret or a bot's key, and keep them where a change leaves them out", async () => {
    const mail = {
      host: "smtp.example.com",
      port: 465,
      security: "tls",
      user: "me",
      password: "geheim",
      from: "me@example.com",
      to: "me@example.com",
    } as const;
    const { ways } = await addWay(place, { kind: "mail", name: "邮箱", mail });
    await addWay(place, bot);
    const shown = JSON.stringify(await reminderSettings(place));
    expect(shown).not.toMatch(/geheim|SEC1|access_token/);
    const wayId = ways[0]?.id ?? "";
    const changed = await changeWay(place, wayId, {
      way: { kind: "mail", name: "新名", mail: { ...mail, password: "" } },
    });
    expect(changed.ways[0]).toMatchObject({ name: "新名", hasSecret: true, on: false });
    await expect(changeWay(place, wayId, { way: bot })).rejects.toMatchObject({ code: "INPUT_INVALID" });
    await expect(changeWay(place, "none", { on: true })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("open a calendar by a link told once, until it is ended", async () => {
    const { feed, path } = await addCalendarFeed(place, "手机");
    const token = path.slice("/api/calendar/".length, -".ics".length);
    expect(JSON.stringify(await reminderSettings(place))).not.toContain(token);
    await fetchedFeed(place, token);
    expect((await reminderSettings(place)).feeds[0]?.fetchedAt).not.toBeNull();
    await expect(fetchedFeed(place, `${token.slice(1)}A`)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await removeCalendarFeed(place, feed.id);
    await expect(fetchedFeed(place, token)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("the calendar holds each day to act by and keeps its name where the day moves", async () => {
    await aReturn();
    const before = await calendarEntries(place);
    const entry = before.find(({ title }) => title.includes("退货"));
    expect(before.length).toBeGreaterThan(0);
    expect(before.every(({ title }) => !title.includes("球鞋"))).toBe(true);
    await changeReminderSettings(place, { showTitles: true, language: "en" });
    const after = await calendarEntries(place);
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after[0]?.title).toContain("· 球鞋");
    expect(entry?.day).toMatch(/^2026-/);
  });
});
