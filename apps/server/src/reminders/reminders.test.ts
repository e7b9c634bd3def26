import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { DeliveryView, NewCalendarFeed, ReminderInbox, ReminderSettingsView } from "@youju/api";
import { type TemporaryFolder, temporaryFolder } from "@youju/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readConfig } from "../config.ts";
import { type RunningServer, startServer } from "../server.ts";

let folder: TemporaryFolder;
let running: RunningServer;
let group: Server;
const said: string[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  group = createServer(async (request, response) => {
    said.push(await new Response(request as never).text());
    response.end('{"errcode":0}');
  });
  await new Promise<void>((listening) => group.listen(0, "127.0.0.1", listening));
  const config = readConfig({ YOUJU_DATA: join(folder.path, "data"), YOUJU_PORT: "0" }, []);
  running = await startServer(
    { ...config, remindersPrivate: true },
    { tell: () => undefined, log: (line) => void lines.push(line) },
  );
});
afterAll(async () => {
  await running.stop();
  group.closeAllConnections();
  group.close();
  await folder.remove();
});
const lines: string[] = [];

/** A day in Shanghai so many days back. */
function daysAgo(days: number): string {
  return new Date(Date.now() + (8 - 24 * days) * 3_600_000).toISOString().slice(0, 10);
}

async function call<Answer>(path: string, method = "GET", body?: unknown): Promise<{ status: number; data: Answer }> {
  const response = await fetch(`http://127.0.0.1:${running.port}${path}`, {
    method,
    headers: { "youju-client": "test", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  return { status: response.status, data: (isJson ? JSON.parse(text) : text) as Answer };
}

test("a day that comes near reaches the inbox, the group and the calendar, and the link of the calendar can be ended", async () => {
  const url = `http://127.0.0.1:${(group.address() as AddressInfo).port}/robot/send?access_token=k`;
  const way = { kind: "dingtalk", name: "家里的群", bot: { url, secret: "" } };
  const { data: settings } = await call<ReminderSettingsView>("/api/reminder-ways", "POST", way);
  const wayId = settings.ways[0]?.id ?? "";
  expect((await call(`/api/reminder-ways/${wayId}/test`, "POST")).status).toBe(204);
  expect(said).toHaveLength(1);
  await call(`/api/reminder-ways/${wayId}`, "PATCH", { on: true });
  await call("/api/reminder-settings", "PATCH", { quiet: null, leads: [3, 1, 0] });
  const { data: opened } = await call<{ case: { id: string } }>("/api/cases", "POST", { kind: "no-reason-return" });
  const { id } = opened.case;
  const entries = [
    { name: "receivedOn", value: daysAgo(5) },
    { name: "orderedOn", value: daysAgo(9) },
  ];
  await call(`/api/cases/${id}/facts`, "POST", { entries });
  await call(`/api/cases/${id}/assessments`, "POST", {});
  const inbox = async () => (await call<ReminderInbox>("/api/reminders")).data;
  await vi.waitFor(async () => expect((await inbox()).unseen).toBeGreaterThan(0), 15_000);
  await vi.waitFor(async () => {
    const { data } = await call<readonly DeliveryView[]>("/api/reminder-deliveries");
    expect(data.length).toBeGreaterThan(0);
    expect(data.every(({ state }) => state === "sent")).toBe(true);
  }, 15_000);
  const { reminders } = await inbox();
  expect(said).toHaveLength(1 + reminders.length);
  const ids = reminders.map((reminder) => reminder.id);
  expect((await call<ReminderInbox>("/api/reminders/seen", "POST", { ids })).data.unseen).toBe(0);
  const { data: feed } = await call<NewCalendarFeed>("/api/calendar-feeds", "POST", { name: "手机" });
  const calendar = await call<string>(feed.path);
  expect(calendar.data).toContain("BEGIN:VEVENT");
  expect((await call(feed.path.replace(/.{4}\.ics$/, "AAAA.ics"))).status).toBe(404);
  await call(`/api/calendar-feeds/${feed.feed.id}`, "DELETE");
  expect((await call(feed.path)).status).toBe(404);
  expect(lines.join("\n")).not.toContain(feed.path.slice(14, 40));
}, 60_000);

test("what is entered wrongly is refused with the field, and nothing of it is kept", async () => {
  const before = (await call<ReminderSettingsView>("/api/reminder-settings")).data;
  const mail = {
    host: "smtp.example.com",
    port: 465,
    security: "tls",
    user: "",
    password: "",
    from: "a@b.cn",
    to: "a@b.cn",
  };
  for (const [path, method, body, status] of [
    ["/api/reminder-ways", "POST", { kind: "mail", name: "", mail }, 400],
    ["/api/reminder-ways", "POST", { kind: "mail", name: "邮箱", mail: { ...mail, to: "nobody" } }, 400],
    ["/api/reminder-ways", "POST", { kind: "mail", name: "邮箱", mail: { ...mail, user: "a\r\nb" } }, 400],
    ["/api/reminder-ways", "POST", { kind: "wecom", name: "群", bot: { url: "http://example.com/", secret: "" } }, 422],
    ["/api/reminder-settings", "PATCH", { leads: [-1] }, 400],
    ["/api/reminder-settings", "PATCH", { quiet: { from: "24:00", to: "08:00" } }, 400],
    ["/api/reminder-ways/none", "DELETE", undefined, 404],
    ["/api/reminder-deliveries/none/retry", "POST", undefined, 404],
    ["/api/calendar/short.ics", "GET", undefined, 404],
  ] as const) {
    const answer = await call<{ status?: number }>(path, method, body);
    expect([path, JSON.stringify(body), answer.status]).toEqual([path, JSON.stringify(body), status]);
  }
  expect((await call<ReminderSettingsView>("/api/reminder-settings")).data).toEqual(before);
});
