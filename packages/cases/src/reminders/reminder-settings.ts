import { randomBytes, randomUUID } from "node:crypto";
import type {
  CalendarFeedView,
  NewCalendarFeed,
  NewWay,
  ReminderSettings,
  ReminderSettingsView,
  WayView,
} from "@youju/api";
import { YoujuError } from "@youju/domain";
import type { Json } from "@youju/storage";
import { hashOf } from "../sha256.ts";
import { type Records, together, type Workplace } from "../workplace.ts";

/** A way out as it is kept, secrets included; it never leaves the server. */
export type ReminderWay = NewWay & { readonly id: string; readonly on: boolean };

type KeptFeed = CalendarFeedView & { readonly tokenHash: string };

/** All that is kept about reminders in the settings. */
type Kept = {
  readonly settings: ReminderSettings;
  readonly ways: readonly ReminderWay[];
  readonly feeds: readonly KeptFeed[];
};

const shelf = "reminders";
const mostWays = 10;
const mostFeeds = 10;
/** A week ahead, three days, the day before and the day itself; nothing is sent at night. */
const usual: ReminderSettings = {
  leads: [7, 3, 1, 0],
  quiet: { from: "22:00", to: "08:00" },
  showTitles: false,
  language: "zh",
};

/** What is kept; before anything was changed, the usual. */
export async function keptReminders({ store, workspaceId }: Records): Promise<Kept> {
  const kept = (await store.settings.get(workspaceId, shelf)) as unknown as Partial<Kept> | undefined;
  return { settings: { ...usual, ...kept?.settings }, ways: kept?.ways ?? [], feeds: kept?.feeds ?? [] };
}

/** The settings as shown: no password, no secret, no whole address of a bot, no link of a feed. */
export async function reminderSettings(place: Records): Promise<ReminderSettingsView> {
  return shown(await keptReminders(place));
}

/** Changes when and how reminders come. */
export function changeReminderSettings(
  place: Records,
  changes: { readonly [Name in keyof ReminderSettings]?: ReminderSettings[Name] | undefined },
): Promise<ReminderSettingsView> {
  const said = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return change(place, (kept) => ({ ...kept, settings: { ...kept.settings, ...said } }));
}

/** Adds a way out, switched off: nothing leaves the machine until the person switches it on. Throws `CONFLICT` for too many. */
export function addWay(place: Records, wish: NewWay): Promise<ReminderSettingsView> {
  return change(place, (kept) => {
    if (kept.ways.length >= mostWays) {
      throw new YoujuError("CONFLICT");
    }
    return { ...kept, ways: [...kept.ways, { ...wish, id: randomUUID(), on: false }] };
  });
}

/** What may be changed of a way; an empty password or secret keeps the one there is. */
export type WayChange = { readonly on?: boolean | undefined; readonly way?: NewWay | undefined };

/** Changes a way out or switches it. Throws `NOT_FOUND`, or `INPUT_INVALID` where it would become another kind. */
export function changeWay(place: Records, wayId: string, { on, way }: WayChange): Promise<ReminderSettingsView> {
  return change(place, (kept) => {
    const before = known(kept.ways, wayId);
    const after = { ...(way === undefined ? before : withSecret(before, way)), id: wayId, on: on ?? before.on };
    return { ...kept, ways: kept.ways.map((each) => (each.id === wayId ? after : each)) };
  });
}

function withSecret(before: ReminderWay, wish: NewWay): NewWay {
  if (before.kind === "mail" && wish.kind === "mail") {
    return { ...wish, mail: { ...wish.mail, password: wish.mail.password || before.mail.password } };
  }
  if (before.kind === wish.kind && before.kind !== "mail" && wish.kind !== "mail") {
    return { ...wish, bot: { url: wish.bot.url || before.bot.url, secret: wish.bot.secret || before.bot.secret } };
  }
  throw new YoujuError("INPUT_INVALID", { detail: { field: "kind" } });
}

/** Takes a way out; what it sent stays on record. Throws `NOT_FOUND`. */
export function removeWay(place: Records, wayId: string): Promise<ReminderSettingsView> {
  return change(place, (kept) => {
    known(kept.ways, wayId);
    return { ...kept, ways: kept.ways.filter(({ id }) => id !== wayId) };
  });
}

/** The way with this id. Throws `NOT_FOUND`. */
export async function findWay(place: Records, wayId: string): Promise<ReminderWay> {
  return known((await keptReminders(place)).ways, wayId);
}

/** Opens a calendar subscription. Its link is told once; only its SHA-256 is kept. Throws `CONFLICT` for too many. */
export async function addCalendarFeed(
  place: Records & Pick<Workplace, "clock">,
  name: string,
): Promise<NewCalendarFeed> {
  const token = randomBytes(32).toString("base64url");
  const feed = { id: randomUUID(), name, createdAt: place.clock.now(), fetchedAt: null };
  await change(place, (kept) => {
    if (kept.feeds.length >= mostFeeds) {
      throw new YoujuError("CONFLICT");
    }
    return { ...kept, feeds: [...kept.feeds, { ...feed, tokenHash: hashOf(Buffer.from(token)) }] };
  });
  return { feed, path: `/api/calendar/${token}.ics` };
}

/** Ends a subscription: its link opens nothing any more. Throws `NOT_FOUND`. */
export function removeCalendarFeed(place: Records, feedId: string): Promise<ReminderSettingsView> {
  return change(place, (kept) => {
    known(kept.feeds, feedId);
    return { ...kept, feeds: kept.feeds.filter(({ id }) => id !== feedId) };
  });
}

/** Notes that a calendar came for a subscription. Throws `NOT_FOUND` for a link nobody gave out or that was ended. */
export async function fetchedFeed(place: Records & Pick<Workplace, "clock">, token: string): Promise<void> {
  await change(place, (kept) => {
    const found = kept.feeds.find(({ tokenHash }) => tokenHash === hashOf(Buffer.from(token)));
    if (found === undefined) {
      throw new YoujuError("NOT_FOUND");
    }
    const fetchedAt = place.clock.now();
    return { ...kept, feeds: kept.feeds.map((feed) => (feed === found ? { ...feed, fetchedAt } : feed)) };
  });
}

function change(place: Records, turn: (kept: Kept) => Kept): Promise<ReminderSettingsView> {
  return together(place, async (inside) => {
    const kept = turn(await keptReminders(inside));
    await inside.store.settings.put(inside.workspaceId, shelf, kept as unknown as Json);
    return shown(kept);
  });
}

function shown({ settings, ways, feeds }: Kept): ReminderSettingsView {
  return {
    ...settings,
    ways: ways.map(wayView),
    feeds: feeds.map(({ id, name, createdAt, fetchedAt }) => ({ id, name, createdAt, fetchedAt })),
  };
}

function wayView(way: ReminderWay): WayView {
  const { id, kind, name, on } = way;
  if (way.kind === "mail") {
    const { to, host, port, password } = way.mail;
    return { id, kind, name, on, leadsTo: `${to} · ${host}:${port}`, hasSecret: password !== "" };
  }
  const { url, secret } = way.bot;
  return { id, kind, name, on, leadsTo: `${new URL(url).host} …${url.slice(-4)}`, hasSecret: secret !== "" };
}

function known<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (found === undefined) {
    throw new YoujuError("NOT_FOUND");
  }
  return found;
}
