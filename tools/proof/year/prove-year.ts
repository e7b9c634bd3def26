import type { CaseCard, CaseDetail, ReminderInbox } from "@youju/api";
import { addDays, type PlainDate, plainDate } from "@youju/domain";
import { projectLaw } from "@youju/testing";
import { begin, type Life, live } from "./live-story.ts";
import { type Office, openOffice } from "./office.ts";
import { readStory, type Story, type StoryDay, type StoryName } from "./read-story.ts";
import { sayReminder, sayStep, sayTurn, sayUntil } from "./say-standing.ts";

/** What came of the year: how many days of cases were looked at, and each difference from what was expected. */
export type YearReport = { readonly looked: number; readonly differences: readonly string[] };

/** Which stories are lived, and on which days they are looked at. */
export type YearOrder = { readonly names: readonly StoryName[]; readonly every: boolean };

type Running = { readonly story: Story; readonly life: Life; expected: Standing | null };
type Standing = Pick<StoryDay, "turn" | "next" | "until">;

const [morning, evening] = ["08:30", "22:00"] as const;
const [firstDay, lastDay] = [plainDate("2026-01-01"), plainDate("2026-12-31")];

/**
 * Lives cases through a year, side by side in one store, and holds whose turn it is, the next step and the reminders
 * of every day against what was written down beforehand; a day that a story does not name must change nothing in it.
 * @param every whether every day is looked at, or only those on which some story says that something changes
 */
export async function proveYear({ names, every }: YearOrder): Promise<YearReport> {
  const stories = names.map(readStory);
  const named = new Set(stories.flatMap(({ days }) => days.map(({ on }) => on)));
  const office = await openOffice(firstDay);
  const running: Running[] = [];
  const report = { looked: 0, differences: [] as string[] };
  try {
    for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
      if (every || named.has(day)) {
        report.differences.push(...(await liveDay(office, { day, stories, running, every })));
        report.looked += running.length;
      }
    }
    return report;
  } finally {
    await office.close();
  }
}

type Day = {
  readonly day: PlainDate;
  readonly stories: readonly Story[];
  readonly running: Running[];
  readonly every: boolean;
};

async function liveDay(office: Office, { day, stories, running, every }: Day): Promise<readonly string[]> {
  const told: Told = new Map();
  const today = (story: Story) => story.days.find(({ on }) => on === day);
  office.moveTo(day, morning);
  await office.look();
  await hear(office, day, told);
  const awake = running.flatMap((each) => {
    const line = today(each.story);
    const unchanged = every ? each.expected : null;
    const expected = line === undefined ? unchanged : (line.morning ?? (line.acts.length === 0 ? line : null));
    return expected === null ? [] : [{ each, expected }];
  });
  const early = await comparedAll(office, { day, at: morning, awake });
  office.moveTo(day, evening);
  for (const story of stories.filter(({ days }) => days[0]?.on === day)) {
    running.push({ story, life: await begin(office, story), expected: null });
  }
  const busy = running.flatMap((each) => {
    const line = today(each.story);
    return line === undefined ? [] : [{ each, line }];
  });
  for (const { each, line } of busy) {
    for (const act of line.acts) {
      await live(office, each.life, { act, on: day });
    }
    each.expected = line;
  }
  await office.look();
  await hear(office, day, told);
  const acted = busy.filter(({ line }) => line.acts.length > 0).map(({ each, line }) => ({ each, expected: line }));
  const late = await comparedAll(office, { day, at: evening, awake: acted });
  const reminders = running.flatMap((each) =>
    reminded(each, { day, told: told.get(each.life.caseId) ?? [], line: today(each.story) }),
  );
  return [...early, ...late, ...reminders];
}

/** What was heard on a day, by case. */
type Told = Map<string, string[]>;

/** What has newly come into the inbox, by its case; all of it counts as seen. */
async function hear({ ask }: Office, day: PlainDate, told: Told): Promise<void> {
  const { reminders } = await ask<ReminderInbox>("GET", "/reminders");
  const fresh = reminders.filter(({ seenAt }) => seenAt === null);
  for (const reminder of fresh) {
    const heard = told.get(reminder.caseId) ?? [];
    told.set(reminder.caseId, [...heard, sayReminder(reminder, day)]);
  }
  if (fresh.length > 0) {
    await ask("POST", "/reminders/seen", { ids: fresh.map(({ id }) => id) });
  }
}

type Looking = {
  readonly day: PlainDate;
  readonly at: string;
  readonly awake: readonly { readonly each: Running; readonly expected: Standing }[];
};

async function comparedAll({ ask }: Office, { day, at, awake }: Looking): Promise<readonly string[]> {
  if (awake.length === 0) {
    return [];
  }
  const differences: string[] = [];
  const { cases } = await ask<{ readonly cases: readonly CaseCard[] }>("GET", "/cases?scope=mine&state=all");
  for (const { each, expected } of awake) {
    const { nextStep } = await ask<CaseDetail>("GET", `/cases/${each.life.caseId}`);
    const turn = cases.find((card) => card.case.id === each.life.caseId)?.turn ?? "closed";
    const found = { turn: sayTurn(turn), next: sayStep(nextStep, projectLaw()), until: sayUntil(nextStep) };
    const says = (what: string, expects: string | null, finds: string | null) =>
      `${day} ${at} ${each.story.kind}｜${what}：应是“${expects ?? "—"}”，程序是“${finds ?? "—"}”`;
    const isSame = found.next === expected.next || found.next.startsWith(`${expected.next}｜`);
    differences.push(
      ...(found.turn === expected.turn ? [] : [says("轮到", expected.turn, found.turn)]),
      ...(isSame ? [] : [says("下一步", expected.next, `${found.next}（${nextStep.title.zh}）`)]),
      ...(found.until === expected.until ? [] : [says("最近一天", expected.until, found.until)]),
    );
  }
  return differences;
}

type Heard = { readonly day: PlainDate; readonly told: readonly string[]; readonly line: StoryDay | undefined };

function reminded({ story }: Running, { day, told, line }: Heard): readonly string[] {
  const expected = line?.reminders ?? [];
  return [
    ...expected.filter((one) => !told.includes(one)).map((one) => `${day} ${story.kind}｜没有提醒：${one}`),
    ...told.filter((one) => !expected.includes(one)).map((one) => `${day} ${story.kind}｜多出提醒：${one}`),
  ];
}
