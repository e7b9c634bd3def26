import { addDays, currentFacts, type DisputeKind, type PlainDate, plainDate } from "@youju/domain";
import { type LawBook, type LawData, lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  assessCase,
  caseDetail,
  composeFiling,
  counselWith,
  deleteCase,
  type FactInput,
  listAssessments,
  listEvents,
  listLawMoves,
  listUnseenLawMoves,
  markSent,
  openCase,
  reassessAfterChange,
  reassessCase,
  reassessCases,
  reassessingJob,
  recordFacts,
  recordOutcome,
  restoreCase,
  type Stretch,
  seeLawMoves,
  type Workplace,
} from "./index.ts";

const today = plainDate("2026-09-27");
const data = readLawFolder();

/** The law book after something in its data was changed, and with it the edition. */
function changed(name: string, change: (core: LawData["core"]) => Partial<LawData["core"]>): LawBook {
  return lawBook({ ...data, core: { ...data.core, edition: name, ...change(data.core) } });
}

/** As before the State Council's notice for 2026 came. */
const without2026 = changed("without-2026", ({ calendars }) => ({
  calendars: calendars.filter(({ year }) => year !== 2026),
}));
/** Another edition in which nothing that these cases rest on is different. */
const onlyTheHash = changed("only-the-hash", () => ({}));
/** A day off less at the end of the holiday. */
const shorterHoliday = changed("shorter-holiday", ({ calendars }) => ({
  calendars: calendars.map((year) => {
    const off = Object.fromEntries(Object.entries(year.off).filter(([day]) => day !== "2026-10-07"));
    return { ...year, off };
  }),
}));

let place: TemporaryWorkplace;
beforeEach(async () => {
  place = await temporaryWorkplace(today);
});
afterEach(() => place.dispose());

const under = (law: LawBook): Workplace => ({ ...place, counsel: counselWith(law) });
const all: Stretch = { after: null, upTo: null };

async function aCase(at: Workplace, facts: readonly FactInput[] = returned, kind: DisputeKind = "no-reason-return") {
  const { case: file } = await openCase(at, { kind });
  await recordFacts(at, file.id, facts);
  await assessCase(at, file.id);
  return file.id;
}

const returned: readonly FactInput[] = [
  { name: "platform", value: "taobao" },
  { name: "sellerKind", value: "business" },
  { name: "receivedOn", value: "2026-09-26" },
  { name: "pricePaid", value: "699" },
];
const returnDay = async (caseId: string) =>
  (await caseDetail(place, caseId)).assessment?.assessment.deadlines.find(({ rule }) => rule === "no-reason-return")
    ?.deadline.lastDay;
const kinds = async (caseId: string) => (await listEvents(place, caseId)).map(({ kind }) => kind);
const jobs = () => place.store.jobs.list("home", { kind: reassessingJob });

/** A case as a program without prints left it. */
async function unprinted(at: Workplace) {
  const { case: file } = await openCase(at, { kind: "no-reason-return" });
  await recordFacts(at, file.id, returned);
  const facts = currentFacts(await at.store.facts.history("home", file.id));
  const asked = { kind: "no-reason-return", facts, asOf: today, exhibits: [], filings: [] } as const;
  await at.store.assessments.append("home", file.id, at.counsel.assess(asked));
  return file.id;
}

/** What the worker does: takes jobs until none is left, and says how many cases each page looked at. */
async function workThrough(at: Workplace): Promise<readonly number[]> {
  const pages: number[] = [];
  for (;;) {
    const [lease] = await at.store.jobs.lease({ kinds: [reassessingJob], seconds: 30, limit: 1 });
    if (lease === undefined) {
      return pages;
    }
    pages.push((await reassessCases(at, lease.job.payload as Stretch)).looked);
    await at.store.jobs.complete(lease);
  }
}

describe("an open case after the law changed", () => {
  test("hears that its last day became certain once the calendar was published, and is assessed as of today", async () => {
    const caseId = await aCase(under(without2026));
    expect(await returnDay(caseId)).toBeNull();
    place.clock.moveTo(plainDate("2026-09-29"));
    expect(await reassessCase(under(shorterHoliday), caseId)).toMatchObject({ kind: "moved" });
    expect(await returnDay(caseId)).toBe("2026-10-07");
    const { assessment, lawMoves, stale } = await caseDetail(place, caseId);
    expect(assessment?.assessment).toMatchObject({ asOf: "2026-09-29", edition: "shorter-holiday" });
    expect(stale).toBe(false);
    expect(lawMoves).toMatchObject([{ asOf: "2026-09-27", on: "2026-09-29", after: assessment?.id, seen: false }]);
    const day = lawMoves[0]?.moved.find(({ id }) => id.startsWith("no-reason-return "));
    expect(day).toMatchObject({ what: "deadline", change: "fixed" });
    expect(day?.text.zh).toContain("2026-10-07");
    expect(day?.articles.length).toBeGreaterThan(0);
    const [line] = (await listEvents(place, caseId)).filter(({ kind }) => kind === "law-moved");
    expect(line?.text.zh).toMatch(/^法律数据或判断规则有更新，重看后 \d+ 处有变：/);
  });

  test("hears nothing where nothing moved, and keeps the assessment it had", async () => {
    const caseId = await aCase(place);
    const before = await place.store.cases.get("home", caseId);
    expect(await reassessCase(under(onlyTheHash), caseId)).toEqual({ kind: "unmoved" });
    expect(await listAssessments(place, caseId)).toHaveLength(1);
    expect(await kinds(caseId)).not.toContain("law-moved");
    expect(await place.store.cases.get("home", caseId)).toEqual(before);
    expect((await caseDetail(place, caseId)).lawMoves).toEqual([]);
  });

  test("is read whole only once where it was assessed before there were prints, and hears the same", async () => {
    const caseId = await aCase(under(without2026));
    const [moving, resting] = [await unprinted(under(without2026)), await unprinted(place)];
    for (const law of [place, under(onlyTheHash)]) {
      const known = await reassessCase(law, caseId);
      const read = await reassessCase(law, law === place ? moving : resting);
      expect(read).toEqual(known);
      expect(read.kind).toBe(law === place ? "moved" : "unmoved");
    }
    for (const id of [moving, resting]) {
      const { assessment } = await caseDetail(place, id);
      const kept = await place.store.assessments.latestPrinted("home", id);
      expect(kept).toMatchObject({ id: assessment?.id, printed: { facts: assessment?.assessment.facts } });
    }
  });

  test("is told once: a second look under the same law does nothing", async () => {
    const caseId = await aCase(under(without2026));
    await reassessCase(place, caseId);
    expect(await reassessCase(place, caseId)).toEqual({ kind: "not-needed" });
    expect((await kinds(caseId)).filter((kind) => kind === "law-moved")).toHaveLength(1);
    expect(await listAssessments(place, caseId)).toHaveLength(2);
  });

  test("does not take the passing of days for a change of the law", async () => {
    const caseId = await aCase(place);
    for (const later of [10, 100, 1000]) {
      place.clock.moveTo(addDays(today, later));
      const book = changed(`later-${later}`, () => ({}));
      expect(await reassessCase(under(book), caseId), `${later} days later`).toEqual({ kind: "unmoved" });
    }
  });

  test("hears of a text that was amended between its day and today, and of what rests on it alone", async () => {
    const caseId = await aCase(place, fake, "counterfeit");
    const from = addDays(today, 10);
    place.clock.moveTo(addDays(today, 20));
    const result = await reassessCase(under(amendedFrom(from)), caseId);
    expect(result).toMatchObject({ kind: "moved" });
    const { lawMoves } = await caseDetail(place, caseId);
    const moved = lawMoves[0]?.moved ?? [];
    expect(moved.map(({ what }) => what)).toContain("articles");
    const amended = new Set(
      moved.filter(({ what }) => what === "articles").flatMap(({ articles }) => articles.map(({ id }) => id)),
    );
    for (const { articles, text } of moved) {
      expect(
        articles.some(({ id }) => amended.has(id)),
        text.zh,
      ).toBe(true);
    }
  });

  test("keeps the facts and the day of its own: later facts wait to be asked about, a demo keeps its today", async () => {
    const caseId = await aCase(under(without2026));
    await recordFacts(place, caseId, [{ name: "receivedOn", value: "2026-09-20" }]);
    await place.store.cases.update("home", caseId, { demoToday: plainDate("2026-09-28") });
    place.clock.moveTo(plainDate("2026-12-01"));
    await reassessCase(place, caseId);
    const { assessment, stale } = await caseDetail(place, caseId);
    expect(assessment?.assessment).toMatchObject({ asOf: "2026-09-28", facts: { receivedOn: "2026-09-26" } });
    expect(stale).toBe(true);
  });

  test("is left alone in the bin and once settled; taken out of the bin it hears what moved", async () => {
    const old = under(without2026);
    const [binned, settled] = [await aCase(old), await aCase(old)];
    await deleteCase(place, binned);
    const { filing } = await composeFiling(old, settled, { channel: "shop" });
    const at = { caseId: settled, filingId: filing.id };
    await markSent(old, at, { on: today, reference: null });
    await recordOutcome(old, at, { state: "settled", on: today });
    for (const caseId of [binned, settled]) {
      expect(await reassessCase(place, caseId)).toEqual({ kind: "not-needed" });
      expect(await kinds(caseId)).not.toContain("law-moved");
    }
    const { lawMoves } = await restoreCase(place, binned);
    expect(lawMoves).toHaveLength(1);
  });

  test("is dismissed by the person, and only up to what was on the screen", async () => {
    const caseId = await aCase(under(without2026));
    await reassessCase(place, caseId);
    const [first] = await listLawMoves(place, caseId);
    expect(await listUnseenLawMoves(place)).toMatchObject([{ caseId, on: today }]);
    await reassessCase(under(shorterHoliday), caseId);
    const left = await seeLawMoves(place, caseId, { through: first?.sequence ?? 0 });
    expect(left.lawMoves.map(({ sequence }) => sequence)).not.toContain(first?.sequence);
    expect(left.lawMoves).toHaveLength(1);
    const done = await seeLawMoves(place, caseId, { through: left.lawMoves[0]?.sequence ?? 0 });
    expect(done.lawMoves).toEqual([]);
    expect(await listUnseenLawMoves(place)).toEqual([]);
    expect(await listLawMoves(place, caseId)).toMatchObject([{ seen: true }, { seen: true }]);
  });
});

describe("all open cases after the law changed", () => {
  test("are set to be looked at once for every law, and a second start does nothing", async () => {
    const caseId = await aCase(under(without2026));
    expect(await reassessAfterChange(under(without2026))).toBe(true);
    expect(await reassessAfterChange(under(without2026))).toBe(false);
    expect(await workThrough(under(without2026))).toEqual([0]);
    expect(await reassessAfterChange(place)).toBe(true);
    expect(await workThrough(place)).toEqual([1]);
    expect((await kinds(caseId)).filter((kind) => kind === "law-moved")).toHaveLength(1);
    expect(await reassessAfterChange(place)).toBe(false);
    expect(await jobs()).toEqual([]);
  });

  test("are gone through in pages; broken off in the middle, the rest follows and nobody hears twice", async () => {
    const old = under(without2026);
    const caseIds: string[] = [];
    for (let count = 0; count < 45; count += 1) {
      caseIds.push(await aCase(old));
    }
    await reassessAfterChange(place);
    const [first] = await place.store.jobs.lease({ kinds: [reassessingJob], seconds: 30, limit: 1 });
    expect(await reassessCases(place, first?.job.payload as Stretch)).toMatchObject({ looked: 20, left: [] });
    // Killed after the page was stored and before its job was: the lease runs out, and the page is taken again
    place.clock.moveTo(addDays(today, 1));
    const pages = await workThrough(place);
    expect(pages.reduce((sum, looked) => sum + looked, 0)).toBe(25);
    for (const caseId of caseIds) {
      expect((await kinds(caseId)).filter((kind) => kind === "law-moved")).toHaveLength(1);
    }
    expect(
      await place.store.lawReviews.standing("home", {
        edition: data.core.edition,
        rulesVersion: place.counsel.rulesVersion,
      }),
    ).toEqual({
      assessed: 45,
      reviewed: 0,
      due: 0,
    });
  });

  test("are taken up again at the next start where a page was given up", async () => {
    const caseId = await aCase(under(without2026));
    await reassessAfterChange(place);
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const [lease] = await place.store.jobs.lease({ kinds: [reassessingJob], seconds: 30, limit: 1 });
      expect(lease && (await place.store.jobs.fail(lease, "STORAGE_FAILED"))).toBe(true);
      place.clock.moveTo(addDays(today, attempt));
    }
    expect(await jobs()).toMatchObject([{ state: "dead" }]);
    expect(await reassessAfterChange(place)).toBe(true);
    expect(await workThrough(place)).toEqual([1]);
    expect(await kinds(caseId)).toContain("law-moved");
    expect(await reassessAfterChange(place)).toBe(false);
  });

  test("are not held up by one the rules cannot answer: it stays as it was", async () => {
    const caseId = await aCase(under(without2026));
    const other = await aCase(under(without2026), fake, "counterfeit");
    const counsel = counselWith(onlyTheHash);
    const refusing: Workplace = {
      ...place,
      counsel: {
        ...counsel,
        conclusions: (question) => {
          if (question.kind === "no-reason-return") {
            throw new RangeError("the rules have a gap");
          }
          return counsel.conclusions(question);
        },
      },
    };
    const { looked, left } = await reassessCases(refusing, all);
    expect([looked, left.map((entry) => entry.caseId)]).toEqual([2, [caseId]]);
    expect(await listAssessments(place, caseId)).toHaveLength(1);
    expect(
      await place.store.lawReviews.due(
        "home",
        { edition: "only-the-hash", rulesVersion: counsel.rulesVersion },
        { limit: 9 },
      ),
    ).toEqual([caseId]);
    expect(await place.store.lawReviews.get("home", other)).not.toBeNull();
  });
});

const fake: readonly FactInput[] = [
  { name: "platform", value: "pinduoduo" },
  { name: "sellerKind", value: "business" },
  { name: "counterfeitProof", value: "brand-statement" },
  { name: "sellerShowedSource", value: false },
  { name: "sameItemShown", value: true },
  { name: "pricePaid", value: "100" },
  { name: "foundOn", value: "2026-09-14" },
];

/** The decree on complaints, which binds by the day of the filing, ended and replaced by an amended text from a day on. */
function amendedFrom(day: PlainDate): LawBook {
  const slug = "complaint-measures";
  return changed("amended", ({ statutes }) => ({
    statutes: statutes.map((statute) => {
      const current = statute.versions.find(({ effectiveTo }) => effectiveTo === null);
      if (statute.slug !== slug || current === undefined) {
        return statute;
      }
      const next = { ...current, id: day, effectiveFrom: day, effectiveTo: null };
      return {
        ...statute,
        versions: [
          ...statute.versions.map((version) =>
            version === current ? { ...version, effectiveTo: addDays(day, -1) } : version,
          ),
          next,
        ],
        articles: [
          ...statute.articles,
          ...statute.articles
            .filter(({ version }) => version === current.id)
            .map((article) => ({ ...article, version: day })),
        ],
      };
    }),
  }));
}
