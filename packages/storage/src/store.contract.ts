import { randomUUID } from "node:crypto";
import {
  type Assessment,
  type ErrorCode,
  type ExhibitDetails,
  emptyAccount,
  fen,
  plainDate,
  YoujuError,
} from "@youju/domain";
import fc from "fast-check";
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NewCase, NewFact } from "./case-ports.ts";
import { aContact, contactContract } from "./contact.contract.ts";
import type { NewCustodyEntry, NewExhibit } from "./evidence-ports.ts";
import type { NewVersion } from "./filing-version-port.ts";
import type { Json } from "./json.ts";
import { lawReviewContract } from "./law-review.contract.ts";
import { aClosing, outcomeContract } from "./outcome.contract.ts";
import type { Lease, Store } from "./ports.ts";
import type { Tables } from "./records/tables.ts";
import { aCopy, aPlan, redactionContract } from "./redaction.contract.ts";
import { aReminder, reminderContract } from "./reminder.contract.ts";
import { aStamp, stampContract } from "./stamp.contract.ts";
import { transferContract } from "./transfer.contract.ts";

/** An engine under test. Every test works in a workspace of its own, so one store serves them all. */
export type StoreUnderTest = {
  readonly store: Store;
  /** How many rows each table with a `case_id` holds for a case, asked of the engine itself. */
  readonly rowsOfCase: (workspaceId: string, caseId: string) => Promise<{ readonly [table: string]: number }>;
  /** The database itself, past every rule of ours. */
  readonly run: (statement: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** Opens an empty store that tells the time by the given clock. */
export type OpenStore = (now: () => string) => Promise<StoreUnderTest>;

/** What every adapter of {@link Store} must do. */
export function storeContract(open: OpenStore): void {
  let clock = Date.parse("2026-11-21T08:00:00.000Z");
  const later = (seconds: number) => {
    clock += seconds * 1000;
  };
  let under: StoreUnderTest;
  let store: Store;

  beforeAll(async () => {
    under = await open(() => new Date(clock).toISOString());
    store = under.store;
  }, 60_000);
  afterAll(() => under.close());

  const bare: NewCase = { kind: null, title: "没写标题", demo: false, demoToday: null };
  const workspace = () => `workspace-${randomUUID()}`;
  const aCase = async (workspaceId: string, changes: Partial<NewCase> = {}) =>
    (await store.cases.create(workspaceId, { ...bare, ...changes })).id;
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

  describe("case files", () => {
    test("a case file comes back as it was made", async () => {
      const mine = workspace();
      const made = await store.cases.create(mine, {
        kind: "no-reason-return",
        title: "耳机退货被拒",
        demo: true,
        demoToday: plainDate("2026-10-05"),
      });
      expect(await store.cases.get(mine, made.id)).toEqual(made);
      expect(made).toMatchObject({
        kind: "no-reason-return",
        title: "耳机退货被拒",
        demo: true,
        demoToday: "2026-10-05",
        createdAt: new Date(clock).toISOString(),
        deletedAt: null,
      });
    });

    test("the case changed last comes first, whatever changed in it", async () => {
      const mine = workspace();
      const first = await aCase(mine);
      later(1);
      const second = await aCase(mine);
      expect(ids((await store.cases.list(mine)).rows)).toEqual([second, first]);
      for (const change of [
        () => store.cases.update(mine, first, { title: "改过的标题" }),
        () => store.facts.append(mine, second, [aFact("shopName", "某某小店")]),
        () => store.exhibits.add(mine, first, anExhibit()),
        () => store.events.append(mine, second, { at: "2026-11-21", kind: "contact", data: {} }),
        () => store.filings.create(mine, first, { channel: "12315", document: {} }),
      ]) {
        const before = (await store.cases.list(mine)).rows.map(({ id }) => id);
        later(1);
        await change();
        expect(ids((await store.cases.list(mine)).rows)).toEqual(before.toReversed());
      }
    });

    test("pages walk through every case exactly once, also where times are equal", async () => {
      const mine = workspace();
      const made: string[] = [];
      for (let count = 0; count < 7; count += 1) {
        made.push(await aCase(mine));
      }
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.cases.list(mine, { limit: 3, ...(after !== undefined && { after }) });
        expect(page.total).toBe(7);
        expect(page.rows.length).toBeLessThanOrEqual(3);
        seen.push(...ids(page.rows));
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(seen.toSorted()).toEqual(made.toSorted());
    });

    test("a page mark that was tampered with is refused in words", async () => {
      await refused("INPUT_INVALID", store.cases.list(workspace(), { after: "无此页" }));
    });

    test("kind, demo and words narrow the list, and the total with it", async () => {
      const mine = workspace();
      const fake = await aCase(mine, { kind: "counterfeit", title: "假耳机" });
      const demo = await aCase(mine, { kind: "counterfeit", title: "假手表", demo: true });
      const late = await aCase(mine, { kind: "not-shipped", title: "迟迟不发货的耳机" });
      const listed = async (query: Parameters<Store["cases"]["list"]>[1]) => {
        const page = await store.cases.list(mine, query);
        expect(page.total).toBe(page.rows.length);
        return ids(page.rows).toSorted();
      };
      expect(await listed({ kind: "counterfeit" })).toEqual([fake, demo].toSorted());
      expect(await listed({ demo: true })).toEqual([demo]);
      expect(await listed({ demo: false, kind: "counterfeit" })).toEqual([fake]);
      expect(await listed({ text: "耳机" })).toEqual([fake, late].toSorted());
      expect(await listed({ text: "  " })).toHaveLength(3);
      expect(await listed({ text: "？！" })).toEqual([]);
    });

    test("a case in the bin leaves the list, is found in the bin, and comes back whole", async () => {
      const mine = workspace();
      const id = await aCase(mine, { title: "先放一放" });
      await store.facts.append(mine, id, [aFact("shopName", "某某小店")]);
      const binned = await store.cases.remove(mine, id);
      expect(binned.deletedAt).not.toBeNull();
      later(5);
      expect((await store.cases.remove(mine, id)).deletedAt).toBe(binned.deletedAt);
      expect((await store.cases.list(mine)).total).toBe(0);
      expect(ids((await store.cases.list(mine, { where: "bin" })).rows)).toEqual([id]);
      expect(await store.search.find(mine, "放一放")).toEqual([]);
      expect((await store.cases.restore(mine, id)).deletedAt).toBeNull();
      expect(ids((await store.cases.list(mine)).rows)).toEqual([id]);
      expect(await store.search.find(mine, "放一放")).toEqual([id]);
      expect(await store.facts.history(mine, id)).toHaveLength(1);
    });

    test("a case put aside is told apart from the others, and is found all the same", async () => {
      const mine = workspace();
      const [aside, other] = [await aCase(mine, { title: "了结的耳机" }), await aCase(mine, { title: "耳机" })];
      expect((await store.cases.archive(mine, aside, true)).archivedAt).toBe(new Date(clock).toISOString());
      const listed = async (archived: boolean) => ids((await store.cases.list(mine, { archived })).rows);
      expect([await listed(true), await listed(false)]).toEqual([[aside], [other]]);
      expect(await store.search.find(mine, "耳机")).toHaveLength(2);
      expect((await store.cases.archive(mine, aside, false)).archivedAt).toBeNull();
      expect(await listed(true)).toEqual([]);
    });

    test("two cases are linked once, seen from both, until unlinked or one of them is gone", async () => {
      const mine = workspace();
      const [one, other] = [await aCase(mine), await aCase(mine)];
      await store.links.put(mine, one, { otherId: other, reason: "同一订单" });
      const link = await store.links.put(mine, other, { otherId: one, reason: "同一家店" });
      expect(await store.links.list(mine, one)).toEqual([link]);
      expect(await store.links.list(mine, other)).toEqual([link]);
      await refused("CONFLICT", store.links.put(mine, one, { otherId: one, reason: "自己" }));
      await refused("NOT_FOUND", store.links.put(mine, one, { otherId: "none", reason: "无" }));
      await store.links.remove(mine, one, other);
      expect(await store.links.list(mine, other)).toEqual([]);
      await store.links.put(mine, one, { otherId: other, reason: "同一订单" });
      await store.cases.remove(mine, other);
      await store.cases.purge(mine, other);
      expect(await store.links.list(mine, one)).toEqual([]);
    });

    test("an id in use is refused; the same id in another workspace is another case", async () => {
      const [mine, theirs, id] = [workspace(), workspace(), randomUUID()];
      await aCase(mine, { id, title: "我的" });
      await refused("CONFLICT", store.cases.create(mine, { ...bare, id, title: "撞号" }));
      await aCase(theirs, { id, title: "别人的" });
      await store.cases.update(theirs, id, { title: "别人改了" });
      expect((await store.cases.get(mine, id))?.title).toBe("我的");
    });

    test("what is not there is said to be not there", async () => {
      const mine = workspace();
      expect(await store.cases.get(mine, "none")).toBeNull();
      await refused("NOT_FOUND", store.cases.update(mine, "none", { title: "无" }));
      await refused("NOT_FOUND", store.cases.remove(mine, "none"));
      await refused("NOT_FOUND", store.cases.restore(mine, "none"));
      await refused("NOT_FOUND", store.cases.archive(mine, "none", true));
      await refused("NOT_FOUND", store.cases.purge(mine, "none"));
      await refused("NOT_FOUND", store.facts.append(mine, "none", [aFact("shopName", "无")]));
      await refused("NOT_FOUND", store.exhibits.add(mine, "none", anExhibit()));
      await refused("NOT_FOUND", store.custody.append(mine, "none", anEntry("none")));
      await refused("NOT_FOUND", store.search.put(mine, { caseId: "none", part: "facts", texts: ["无"] }));
    });
  });

  describe("facts", () => {
    test("a history keeps every entry in the order recorded, with its source", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const given: NewFact[] = [
        aFact("shopName", "某某小店"),
        aFact("pricePaid", fen(129_900)),
        { name: "receivedOn", value: null, source: { kind: "person" } },
        { name: "forDailyLife", value: false, source: { kind: "exhibit", exhibitId: "e-1" } },
      ];
      await store.facts.append(mine, id, given.slice(0, 1));
      const stored = await store.facts.append(mine, id, given.slice(1));
      const history = await store.facts.history(mine, id);
      expect(history.map(({ name, value, source }) => ({ name, value, source }))).toEqual(given);
      expect(history.slice(1)).toEqual(stored);
      expect(history.every(({ withdrawnAt }) => withdrawnAt === undefined)).toBe(true);
    });

    test("an undo stamps the entry and leaves it in its place; a second one changes nothing", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const [first] = await store.facts.append(mine, id, [aFact("shopName", "错店名"), aFact("shopName", "对店名")]);
      const withdrawn = await store.facts.withdraw(mine, id, first?.id ?? "");
      expect(withdrawn.withdrawnAt).toBe(new Date(clock).toISOString());
      later(60);
      expect(await store.facts.withdraw(mine, id, first?.id ?? "")).toEqual(withdrawn);
      expect((await store.facts.history(mine, id)).map(({ value }) => value)).toEqual(["错店名", "对店名"]);
      await refused("NOT_FOUND", store.facts.withdraw(mine, id, "none"));
    });

    test("entries appended at the same time neither mix nor get lost", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const pairs = Array.from({ length: 12 }, (_, at) => [aFact("shopName", `店${at}`), aFact("itemName", `货${at}`)]);
      await Promise.all(pairs.map((pair) => store.facts.append(mine, id, pair)));
      const values = (await store.facts.history(mine, id)).map(({ value }) => String(value));
      expect(values).toHaveLength(24);
      for (let at = 0; at < values.length; at += 2) {
        expect(values[at]?.slice(1)).toBe(values[at + 1]?.slice(1));
      }
    });
  });

  describe("exhibits", () => {
    test("numbers run from 1 without gaps when exhibits arrive at the same time", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      await Promise.all(Array.from({ length: 20 }, () => store.exhibits.add(mine, id, anExhibit())));
      const numbers = (await store.exhibits.list(mine, id)).map(({ number }) => number);
      expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    });

    test("a removed exhibit's number is not given to another; a failed addition uses none up", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const first = await store.exhibits.add(mine, id, anExhibit());
      await store.exhibits.remove(mine, first.id);
      await refused("CONFLICT", addTwice(mine, id));
      expect((await store.exhibits.add(mine, id, anExhibit())).number).toBe(2);
    });

    const addTwice = (workspaceId: string, caseId: string) =>
      store.transaction(async (inside) => {
        const exhibit = { ...anExhibit(), id: randomUUID() };
        await inside.exhibits.add(workspaceId, caseId, exhibit);
        await inside.exhibits.add(workspaceId, caseId, exhibit);
      });

    test("an exhibit comes back as it was added, and only its kind and reading change", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const given = { ...anExhibit(), fileName: "订单 截图（1）.png", byteLength: 5_000_000_000 };
      const added = await store.exhibits.add(mine, id, given);
      expect(added).toMatchObject({ ...given, caseId: id, number: 1, addedAt: new Date(clock).toISOString() });
      expect(await store.exhibits.get(mine, added.id)).toEqual(added);
      const changed = await store.exhibits.update(mine, added.id, { kind: "chat", reading: "read" });
      expect(changed).toEqual({ ...added, kind: "chat", reading: "read" });
      expect(await store.exhibits.update(mine, added.id, {})).toEqual(changed);
      await refused("NOT_FOUND", store.exhibits.update(mine, "none", { kind: "chat" }));
    });

    test("the latest reading is kept", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const exhibit = await store.exhibits.add(mine, id, anExhibit());
      expect(await store.readings.get(mine, exhibit.id)).toBeNull();
      const reading = { lines: [], fields: [], layout: "order-page" };
      await store.readings.put(mine, exhibit.id, { ...reading, layout: "unknown" });
      await store.readings.put(mine, exhibit.id, reading);
      expect(await store.readings.get(mine, exhibit.id)).toEqual(reading);
      await refused("NOT_FOUND", store.readings.put(mine, "none", reading));
    });

    test("the latest look at a file is kept, and goes with its exhibit", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const [first, second] = [
        await store.exhibits.add(mine, id, anExhibit()),
        await store.exhibits.add(mine, id, anExhibit()),
      ];
      expect(await store.details.get(mine, first.id)).toBeNull();
      await store.details.put(mine, second.id, someDetails);
      await store.details.put(mine, first.id, { ...someDetails, pages: 2 });
      await store.details.put(mine, first.id, someDetails);
      expect(await store.details.get(mine, first.id)).toEqual(someDetails);
      expect(await store.details.list(mine, id)).toEqual(
        [first, second].map((exhibit) => ({ exhibitId: exhibit.id, details: someDetails })),
      );
      await refused("NOT_FOUND", store.details.put(mine, "none", someDetails));
      await store.exhibits.remove(mine, first.id);
      expect((await store.details.list(mine, id)).map(({ exhibitId }) => exhibitId)).toEqual([second.id]);
    });

    test("what was said of an exhibit is kept each time, and goes with its exhibit", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const exhibit = await store.exhibits.add(mine, id, anExhibit());
      const other = await store.exhibits.add(mine, id, anExhibit());
      expect(await store.accounts.latest(mine, id)).toEqual([]);
      const titled = { ...emptyAccount, title: "三月的聊天", serves: ["defect"] };
      await store.accounts.append(mine, exhibit.id, { kind: "other", account: emptyAccount });
      const second = await store.accounts.append(mine, exhibit.id, { kind: "chat", account: titled });
      await store.accounts.append(mine, other.id, { kind: "chat", account: titled });
      expect(second).toMatchObject({ exhibitId: exhibit.id, sequence: 2, kind: "chat", account: titled });
      expect((await store.accounts.history(mine, exhibit.id)).map(({ sequence }) => sequence)).toEqual([1, 2]);
      expect(await store.accounts.latest(mine, id)).toContainEqual(second);
      await refused("NOT_FOUND", store.accounts.append(mine, "none", { kind: "chat", account: titled }));
      await store.exhibits.remove(mine, exhibit.id);
      expect((await store.accounts.latest(mine, id)).map(({ exhibitId }) => exhibitId)).toEqual([other.id]);
    });

    test("one taken out is nowhere to be found, travels nowhere and keeps its file; put back, it is as it was", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const [exhibit, other] = [
        await store.exhibits.add(mine, id, anExhibit()),
        await store.exhibits.add(mine, id, anExhibit()),
      ];
      await store.details.put(mine, exhibit.id, someDetails);
      await store.accounts.append(mine, exhibit.id, { kind: "chat", account: emptyAccount });
      await store.readings.put(mine, exhibit.id, { lines: [], fields: [], layout: "unknown" });
      await store.upkeep.noteBlob(exhibit.sha256, "damaged");
      const shown = async () => ({
        one: await store.exhibits.get(mine, exhibit.id),
        all: await store.exhibits.list(mine, id),
        attached: await store.attachments.list(mine, id),
        broken: await store.attachments.broken(mine, id),
        details: await store.details.list(mine, id),
        accounts: await store.accounts.latest(mine, id),
        rows: (await store.transfer.take(mine, id)).tables.exhibit_details,
      });
      const before = await shown();
      later(60);
      const removed = await store.exhibits.takeOut(mine, exhibit.id);
      expect(removed).toEqual({ ...exhibit, removedAt: new Date(clock).toISOString() });
      expect(await store.exhibits.takenOut(mine, id)).toEqual([removed]);
      expect(await shown()).toMatchObject({ one: null, all: [other], broken: [], details: [], accounts: [], rows: [] });
      expect((await store.attachments.list(mine, id)).map(({ ownerId }) => ownerId)).toEqual([other.id]);
      expect((await store.transfer.take(mine, id)).tables.exhibits).toHaveLength(1);
      expect(await store.upkeep.references(exhibit.sha256)).toBe(1);
      await refused("NOT_FOUND", store.exhibits.takeOut(mine, exhibit.id));
      await refused("NOT_FOUND", store.exhibits.putBack(mine, other.id));
      await refused("NOT_FOUND", store.exhibits.update(mine, exhibit.id, { kind: "chat" }));
      await refused("NOT_FOUND", store.details.put(mine, exhibit.id, someDetails));
      expect(await store.exhibits.order(mine, id, [other.id])).toEqual([other]);
      expect(await store.exhibits.putBack(mine, exhibit.id)).toEqual(exhibit);
      expect(await store.exhibits.takenOut(mine, id)).toEqual([]);
      expect(await shown()).toEqual(before);
      await store.exhibits.takeOut(mine, exhibit.id);
      expect(await store.exhibits.remove(mine, exhibit.id)).toEqual([exhibit.sha256]);
      await refused("NOT_FOUND", store.exhibits.putBack(mine, exhibit.id));
    });

    test("numbers are dealt out anew among the exhibits there are; a removed one's stays unused", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const [a, gone, b, c] = [
        await store.exhibits.add(mine, id, anExhibit()),
        await store.exhibits.add(mine, id, anExhibit()),
        await store.exhibits.add(mine, id, anExhibit()),
        await store.exhibits.add(mine, id, anExhibit()),
      ];
      await store.exhibits.remove(mine, gone.id);
      const ordered = await store.exhibits.order(mine, id, [c.id, a.id, b.id]);
      expect(ordered.map((exhibit) => [exhibit.id, exhibit.number])).toEqual([
        [c.id, 1],
        [a.id, 3],
        [b.id, 4],
      ]);
      expect(await store.exhibits.list(mine, id)).toEqual(ordered);
      await refused("CONFLICT", store.exhibits.order(mine, id, [a.id, b.id]));
      await refused("CONFLICT", store.exhibits.order(mine, id, [a.id, a.id, b.id]));
      await refused("NOT_FOUND", store.exhibits.order(mine, "none", []));
    });

    test("attachments hang on their owner, and a newer one takes the older one's place", async () => {
      const mine = workspace();
      const caseId = await aCase(mine);
      const exhibit = await store.exhibits.add(mine, caseId, anExhibit());
      const [old, fresh] = [aHash(), aHash()];
      const thumbnail = { caseId, ownerId: exhibit.id, role: "thumbnail", byteLength: 9, mediaType: "image/webp" };
      await store.attachments.put(mine, { ...thumbnail, sha256: old });
      await store.attachments.put(mine, { ...thumbnail, sha256: fresh });
      expect(await store.attachments.get(mine, thumbnail)).toEqual({ ...thumbnail, sha256: fresh });
      expect((await store.attachments.list(mine, caseId)).map(({ role }) => role)).toEqual(["original", "thumbnail"]);
      expect(await store.upkeep.references(old)).toBe(0);
      await store.attachments.remove(mine, thumbnail);
      expect(await store.attachments.get(mine, thumbnail)).toBeNull();
      expect(await store.upkeep.references(fresh)).toBe(0);
    });

    test("what reading a blob back found is kept with it, and broken attachments are named", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const [one, other] = [
        await store.exhibits.add(mine, id, anExhibit()),
        await store.exhibits.add(mine, id, anExhibit()),
      ];
      const due = async (before: number, brokenBefore: number) => {
        const [early, late] = [before, brokenBefore].map((time) => new Date(time).toISOString());
        const rows = await store.upkeep.dueBlobs({ before: early ?? "", brokenBefore: late ?? "", limit: 10_000 });
        return rows.map(({ sha256 }) => sha256).filter((sha256) => [one.sha256, other.sha256].includes(sha256));
      };
      expect((await due(0, 0)).toSorted()).toEqual([one.sha256, other.sha256].toSorted());
      const before = await store.upkeep.blobTally(new Date(clock).toISOString());
      await store.upkeep.noteBlob(one.sha256, "damaged");
      await store.upkeep.noteBlob(other.sha256, "intact");
      await store.upkeep.noteBlob(aHash(), "missing");
      expect(await store.upkeep.blobTally(new Date(clock).toISOString())).toEqual({
        ...before,
        checkedLately: before.checkedLately + 2,
        broken: before.broken + 1,
        lastChecked: new Date(clock).toISOString(),
      });
      expect(await due(0, 0)).toEqual([]);
      expect(await due(0, clock + 1)).toEqual([one.sha256]);
      expect((await due(clock + 1, 0)).toSorted()).toEqual([one.sha256, other.sha256].toSorted());
      expect(await store.upkeep.blobState(one.sha256)).toBe("damaged");
      expect(await store.upkeep.blobState(aHash())).toBe("intact");
      const broken = await store.attachments.broken(mine, id);
      expect(broken).toMatchObject([{ caseId: id, ownerId: one.id, role: "original", state: "damaged" }]);
      expect(await store.attachments.broken(mine)).toEqual(broken);
      expect(await store.attachments.broken(mine, "none")).toEqual([]);
      await store.exhibits.remove(mine, one.id);
      expect(await store.attachments.broken(mine)).toEqual([]);
    });

    test("the custody ledger numbers its lines without gaps and outlives the exhibit", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const exhibit = await store.exhibits.add(mine, id, anExhibit());
      await Promise.all(Array.from({ length: 10 }, () => store.custody.append(mine, id, anEntry(exhibit.id))));
      await store.exhibits.remove(mine, exhibit.id);
      const last = await store.custody.append(mine, id, { ...anEntry(exhibit.id), act: "removed" });
      const ledger = await store.custody.list(mine, id);
      expect(ledger.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 11 }, (_, at) => at + 1));
      expect(ledger.at(-1)).toEqual(last);
    });

    test("an entry of the custody ledger may name the case as a whole", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const entry = await store.custody.append(mine, id, { ...anEntry(null), act: "exported" });
      expect(entry).toMatchObject({ sequence: 1, exhibitId: null });
      expect(await store.custody.list(mine, id)).toEqual([entry]);
    });

    test("an entry written once is not written again before its time is over, not even by many at the same time", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const [exhibit, whole] = [anEntry("e-1"), anEntry(null)];
      const once = (entry: NewCustodyEntry, since: string) => store.custody.appendOnce(mine, id, { entry, since });
      const dawn = new Date(clock).toISOString();
      const written = await Promise.all(Array.from({ length: 8 }, () => once(exhibit, dawn)));
      expect(written.filter((entry) => entry !== null)).toMatchObject([{ sequence: 1, exhibitId: "e-1" }]);
      for (const other of [whole, anEntry("e-2"), { ...exhibit, actor: "youju" }, { ...exhibit, sha256: aHash() }]) {
        expect(await once(other, dawn)).not.toBeNull();
        expect(await once(other, dawn)).toBeNull();
      }
      later(86_400);
      expect(await once(exhibit, dawn)).toBeNull();
      expect(await once(exhibit, new Date(clock).toISOString())).toMatchObject({ sequence: 6 });
      await refused("NOT_FOUND", store.custody.appendOnce(mine, "none", { entry: exhibit, since: dawn }));
    });

    test("the database itself refuses to change, drop or renumber an entry of a living or a binned case", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      await store.custody.append(mine, id, anEntry("e-1"));
      await store.custody.append(mine, id, anEntry("e-2"));
      const before = await store.custody.list(mine, id);
      const where = `where workspace_id = '${mine}' and case_id = '${id}'`;
      const columns = "workspace_id, case_id, exhibit_id, act, sha256, at, actor";
      const forgeries = [
        `update custody_entries set actor = 'nobody' ${where} and sequence = 1`,
        `update custody_entries set sequence = sequence + 1 ${where}`,
        `delete from custody_entries ${where} and sequence = 2`,
        `delete from custody_entries ${where}`,
        `insert into custody_entries (sequence, ${columns}) select 9, ${columns} from custody_entries ${where}`,
        `insert into custody_entries (sequence, ${columns}) select 2, ${columns} from custody_entries ${where} and sequence = 1`,
        `update cases set last_custody = 1 where workspace_id = '${mine}' and id = '${id}'`,
      ];
      for (const forgery of forgeries) {
        await expect(under.run(forgery), forgery).rejects.toThrow(/custody/);
      }
      await store.cases.remove(mine, id);
      for (const forgery of forgeries) {
        await expect(under.run(forgery), forgery).rejects.toThrow(/custody/);
      }
      expect(await store.custody.list(mine, id)).toEqual(before);
      expect((await store.cases.purge(mine, id)).rows).toMatchObject({ custody_entries: 2 });
      expect(await store.custody.list(mine, id)).toEqual([]);
    });
  });

  lawReviewContract(() => store);
  stampContract(() => under);
  redactionContract(() => store);
  contactContract(() => store);
  outcomeContract(() => store);
  reminderContract(() => store);
  transferContract(() => store);

  describe("assessments, filings and the timeline", () => {
    test("an assessment is kept whole, and a later one stands beside it", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      expect(await store.assessments.latest(mine, id)).toBeNull();
      const first = await store.assessments.append(mine, id, anAssessment("2026-10-05"));
      const second = await store.assessments.append(mine, id, anAssessment("2026-11-21"));
      expect(await store.assessments.get(mine, first.id)).toEqual(first);
      expect(first.assessment).toEqual(anAssessment("2026-10-05"));
      expect(await store.assessments.latest(mine, id)).toEqual(second);
      const heads = await store.assessments.list(mine, id);
      expect(heads.map(({ asOf, sequence }) => [asOf, sequence])).toEqual([
        ["2026-10-05", 1],
        ["2026-11-21", 2],
      ]);
      expect(heads[0]).not.toHaveProperty("assessment");
    });

    test("of the latest assessment what it came to in short is told without the whole, where it was stored", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      expect(await store.assessments.latestPrinted(mine, id)).toBeNull();
      const first = await store.assessments.append(mine, id, anAssessment("2026-10-05"));
      const { id: firstId, sequence, asOf, rulesVersion, edition } = first;
      const short = { id: firstId, sequence, asOf, rulesVersion, edition };
      expect(await store.assessments.latestPrinted(mine, id)).toEqual({ ...short, printed: null });
      await store.assessments.print(mine, first, { ...aPrint, print: "f".repeat(64) });
      await store.assessments.print(mine, first, aPrint);
      expect(await store.assessments.latestPrinted(mine, id)).toEqual({ ...short, printed: aPrint });
      await store.assessments.append(mine, id, anAssessment("2026-11-21"));
      expect(await store.assessments.latestPrinted(mine, id)).toMatchObject({ sequence: 2, printed: null });
    });

    test("a filing keeps its present state and every step that led there", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const filing = await store.filings.create(mine, id, { channel: "12315", document: { title: "投诉" } });
      expect(filing).toMatchObject({ caseId: id, state: "drafted", sentOn: null, reference: null, edits: null });
      await store.filings.update(mine, filing.id, { edits: { reason: "改过的理由" } });
      later(60);
      await store.filings.changeState(mine, filing.id, {
        state: "sent",
        on: plainDate("2026-11-21"),
        reference: "A-0001",
      });
      const accepted = await store.filings.changeState(mine, filing.id, { state: "accepted", wording: "已受理" });
      expect(accepted).toMatchObject({
        state: "accepted",
        sentOn: "2026-11-21",
        reference: "A-0001",
        document: { title: "投诉" },
        edits: { reason: "改过的理由" },
        updatedAt: new Date(clock).toISOString(),
      });
      expect(await store.filings.get(mine, filing.id)).toEqual(accepted);
      const steps = await store.filings.history(mine, filing.id);
      expect(steps.map(({ sequence, state, on, wording }) => [sequence, state, on, wording])).toEqual([
        [1, "drafted", null, null],
        [2, "sent", "2026-11-21", null],
        [3, "accepted", null, "已受理"],
      ]);
      const before = await store.filings.changeState(mine, filing.id, {
        state: "drafted",
        sentOn: null,
        progress: true,
      });
      expect(before).toMatchObject({ state: "drafted", sentOn: null, reference: "A-0001" });
      await store.filings.changeState(mine, filing.id, { state: "accepted", sentOn: plainDate("2026-11-21") });
      await refused("NOT_FOUND", store.filings.changeState(mine, "none", { state: "ended" }));
      expect(await store.preparations.get(mine, filing.id)).toBeNull();
      await store.preparations.keep(mine, { caseId: id, filingId: filing.id }, { ticked: ["一"] });
      await store.preparations.keep(mine, { caseId: id, filingId: filing.id }, { ticked: ["二"] });
      expect(await store.preparations.get(mine, filing.id)).toEqual({ ticked: ["二"] });
      await refused("NOT_FOUND", store.preparations.keep(mine, { caseId: id, filingId: "none" }, {}));
      await refused("CONFLICT", store.filings.create(mine, id, { id: filing.id, channel: "12315", document: {} }));
    });

    test("the papers of a filing stay as they once stood, with what the person wanted in them", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const { id: filingId } = await store.filings.create(mine, id, { channel: "12315", document: {} });
      expect(await store.filings.get(mine, filingId)).toMatchObject({ claims: null, versions: 0 });
      expect(await store.filingVersions.latest(mine, filingId)).toBeNull();
      const first = await store.filingVersions.append(mine, filingId, aVersion);
      later(1);
      const edits = { reason: "改过的理由" };
      await store.filingVersions.append(mine, filingId, { ...aVersion, reason: "edited", edits, claims: ["refund"] });
      const kept = await store.filingVersions.list(mine, filingId);
      expect(kept[0]).toEqual(first);
      expect(kept.map(({ number, reason }) => [number, reason])).toEqual([
        [1, "composed"],
        [2, "edited"],
      ]);
      expect(await store.filingVersions.latest(mine, filingId)).toEqual(kept[1]);
      expect(kept[1]).toMatchObject({ edits, claims: ["refund"], madeAt: new Date(clock).toISOString() });
      await store.filings.update(mine, filingId, { claims: ["refund"] });
      expect(await store.filings.get(mine, filingId)).toMatchObject({ claims: ["refund"], versions: 2 });
      await refused("NOT_FOUND", store.filingVersions.append(mine, "none", aVersion));
    });

    test("filings are listed in the order made, of a case or of all, in the states asked for", async () => {
      const mine = workspace();
      const [one, two] = [await aCase(mine), await aCase(mine)];
      const made: string[] = [];
      for (const caseId of [one, one, two]) {
        later(1);
        made.push((await store.filings.create(mine, caseId, { channel: "shop", document: {} })).id);
      }
      await store.filings.changeState(mine, made[1] ?? "", { state: "sent" });
      expect(ids(await store.filings.list(mine))).toEqual(made);
      expect(ids(await store.filings.list(mine, { caseId: one }))).toEqual(made.slice(0, 2));
      expect(ids(await store.filings.list(mine, { states: ["sent", "accepted"] }))).toEqual([made[1]]);
      expect(await store.filings.list(mine, { states: [] })).toEqual([]);
    });

    test("the timeline keeps what happened in the order it was told", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      await store.events.append(mine, id, { at: "2026-11-20", kind: "promise", data: { until: "2026-11-25" } });
      await store.events.append(mine, id, { at: "2026-11-18T09:00:00.000Z", kind: "contact", data: null });
      expect((await store.events.list(mine, id)).map(({ sequence, at }) => [sequence, at])).toEqual([
        [1, "2026-11-20"],
        [2, "2026-11-18T09:00:00.000Z"],
      ]);
    });

    test("any JSON comes back to the letter", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      await fc.assert(
        fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (document) => {
          const filing = await store.filings.create(mine, id, { channel: "shop", document: document as Json });
          const stored = await store.filings.get(mine, filing.id);
          expect(JSON.stringify(stored?.document)).toBe(JSON.stringify(document));
        }),
        { numRuns: 25 },
      );
    });
  });

  describe("profile and settings", () => {
    test("each workspace has one set of details, and they can be taken back", async () => {
      const mine = workspace();
      expect(await store.profile.get(mine)).toBeNull();
      await store.profile.put(mine, { name: "张三丰", phone: "13800000000", address: "某市某路1号" });
      const details = { name: "李四光", phone: "13900000000", address: "某市某路2号" };
      await store.profile.put(mine, details);
      expect(await store.profile.get(mine)).toEqual(details);
      await store.profile.remove(mine);
      expect(await store.profile.get(mine)).toBeNull();
    });

    test("a setting is what was put last; an unset one is undefined, which null is not", async () => {
      const mine = workspace();
      expect(await store.settings.get(mine, "demo")).toBeUndefined();
      await store.settings.put(mine, "demo", { loaded: true });
      await store.settings.put(mine, "demo", null);
      expect(await store.settings.get(mine, "demo")).toBeNull();
      await store.settings.remove(mine, "demo");
      expect(await store.settings.get(mine, "demo")).toBeUndefined();
    });
  });

  describe("search", () => {
    const han = fc
      .array(fc.constantFrom(..."退货款运费险商家拒绝发假赔偿签收订单耳机七日无理由晓燕"), {
        minLength: 4,
        maxLength: 30,
      })
      .map((characters) => characters.join(""));

    test("every stretch of two or more Han characters is found", async () => {
      const mine = workspace();
      await fc.assert(
        fc.asyncProperty(han, fc.nat(), fc.integer({ min: 2, max: 6 }), async (text, start, length) => {
          const id = await aCase(mine, { title: "材料" });
          await store.search.put(mine, { caseId: id, part: "facts", texts: [`前文 ${text}，后文`] });
          const from = start % (text.length - 1);
          expect(await store.search.find(mine, text.slice(from, from + length), 1000)).toContain(id);
        }),
        { numRuns: 40 },
      );
    });

    test("a longer word is found only where it stands as written", async () => {
      const mine = workspace();
      const together = await aCase(mine, { title: "商家扣下退货款" });
      const apart = await aCase(mine, { title: "退货后货款未退" });
      expect(await store.search.find(mine, "退货款")).toEqual([together]);
      expect((await store.search.find(mine, "退货 货款")).toSorted()).toEqual([together, apart].toSorted());
    });

    test("one Han character is found in the middle and at the end of a run", async () => {
      const mine = workspace();
      const id = await aCase(mine, { title: "不发货" });
      for (const character of "不发货") {
        expect(await store.search.find(mine, character)).toEqual([id]);
      }
    });

    test("a number is found by its beginning, next to Han characters and in full-width digits", async () => {
      const mine = workspace();
      const id = await aCase(mine, { title: "12315投诉" });
      await store.search.put(mine, { caseId: id, part: "facts", texts: ["订单号２６０９１２３４５６７８", "SKU-Ab9"] });
      for (const query of [
        "2609",
        "260912345678",
        "２６０９",
        "12315",
        "投诉",
        "12315投诉",
        "ab9",
        "sku",
        "投诉 2609",
      ]) {
        expect(await store.search.find(mine, query), query).toEqual([id]);
      }
      for (const query of ["0912", "2609999", "12316", "投诉 9999", "", "  ", "—…"]) {
        expect(await store.search.find(mine, query), query).toEqual([]);
      }
    });

    test("words may stand in different parts of a case; a part indexed again forgets what it held", async () => {
      const mine = workspace();
      const id = await aCase(mine, { title: "耳机" });
      await store.search.put(mine, { caseId: id, part: "page-1", texts: ["包退包换"] });
      expect(await store.search.find(mine, "耳机 包换")).toEqual([id]);
      expect(await store.search.places(mine, "耳机 包换", [id])).toEqual([
        { caseId: id, part: "page-1", body: "包退包换" },
        { caseId: id, part: "title", body: "耳机" },
      ]);
      await store.search.put(mine, { caseId: id, part: "page-1", texts: ["假一赔三"] });
      expect(await store.search.find(mine, "包换")).toEqual([]);
      expect(await store.search.find(mine, "赔三")).toEqual([id]);
      await store.search.remove(mine, { caseId: id, part: "page-1" });
      expect(await store.search.find(mine, "赔三")).toEqual([]);
      await store.cases.update(mine, id, { title: "音箱" });
      expect(await store.search.find(mine, "耳机")).toEqual([]);
      expect(await store.search.find(mine, "音箱")).toEqual([id]);
    });

    test("a text of another workspace is not found through a case of the same id", async () => {
      const [mine, theirs, id] = [workspace(), workspace(), randomUUID()];
      await aCase(mine, { id, title: "我的耳机" });
      await aCase(theirs, { id, title: "别人的手表" });
      expect(await store.search.find(mine, "手表")).toEqual([]);
      expect(await store.search.find(theirs, "手表")).toEqual([id]);
    });

    test("a removed exhibit is no longer found by what was read from it", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const exhibit = await store.exhibits.add(mine, id, anExhibit());
      await store.search.put(mine, { caseId: id, part: exhibit.id, texts: ["聊天里的承诺"] });
      expect(await store.search.find(mine, "承诺")).toEqual([id]);
      await store.exhibits.remove(mine, exhibit.id);
      expect(await store.search.find(mine, "承诺")).toEqual([]);
    });

    test("quotes, operators and wildcards are words, not commands", async () => {
      const mine = workspace();
      const id = await aCase(mine, { title: "near or and not 100% 'quoted' \"twice\"" });
      for (const query of ["near", "OR", "not", "100%", "'quoted'", '"twice"', "and*", "near or", "a' or '1'='1"]) {
        await store.search.find(mine, query);
      }
      expect(await store.search.find(mine, "not 100%")).toEqual([id]);
      expect(await store.search.find(mine, "%")).toEqual([]);
    });

    test("the person's own details are never indexed, whether known before or after", async () => {
      const mine = workspace();
      const details = { name: "欧阳测试", phone: "13800001111", address: "示例省样板市虚构区无名路12号3幢201室" };
      const texts = ["收件人：欧阳 测试 138-0000-1111", "示例省样板市虚构区无名\n路12号3幢201室", "运费险已到账"];
      const before = await aCase(mine, { title: "欧阳测试的退款" });
      await store.search.put(mine, { caseId: before, part: "page-1", texts });
      expect(await store.search.find(mine, "欧阳测试")).toEqual([before]);
      await store.profile.put(mine, details);
      const after = await aCase(mine, { title: "欧阳测试的退货" });
      await store.search.put(mine, { caseId: after, part: "page-1", texts });
      for (const query of ["欧阳", "欧阳测试", "13800001111", "138", "0000", "1111", "无名路", "样板市", "201"]) {
        expect(await store.search.find(mine, query), query).toEqual([]);
      }
      expect((await store.search.find(mine, "运费险")).toSorted()).toEqual([before, after].toSorted());
      expect(await store.search.find(mine, "退货")).toEqual([after]);
    });
  });

  describe("the outbox", () => {
    const lease = (kind: string, changes: { readonly seconds?: number; readonly limit?: number } = {}) =>
      store.jobs.lease({ kinds: [kind], seconds: 30, limit: 10, ...changes });
    const only = (leases: readonly Lease[]): Lease => {
      expect(leases).toHaveLength(1);
      return leases[0] as Lease;
    };
    const aKind = () => `kind-${randomUUID()}`;

    test("a job waits, runs under a lease, and is gone when done", async () => {
      const [mine, kind] = [workspace(), aKind()];
      const job = await store.jobs.enqueue(mine, { kind, payload: { exhibitId: "e-1" } });
      expect(job).toMatchObject({ state: "waiting", attempts: 0, maxAttempts: 5, lastError: null });
      const held = only(await lease(kind));
      expect(held.job).toMatchObject({ id: job.id, workspaceId: mine, state: "running", attempts: 1 });
      expect(held.job.payload).toEqual({ exhibitId: "e-1" });
      expect(await lease(kind)).toEqual([]);
      expect(await store.jobs.complete(held)).toBe(true);
      expect(await store.jobs.get(mine, job.id)).toBeNull();
      expect(await store.jobs.complete(held)).toBe(false);
    });

    test("jobs come in the order enqueued, none before its time, none of another kind", async () => {
      const [mine, kind] = [workspace(), aKind()];
      const runAt = new Date(clock + 60_000).toISOString();
      const inAMinute = await store.jobs.enqueue(mine, { kind, payload: 0, runAt });
      const first = await store.jobs.enqueue(mine, { kind, payload: 1 });
      const second = await store.jobs.enqueue(mine, { kind, payload: 2 });
      await store.jobs.enqueue(mine, { kind: aKind(), payload: 3 });
      expect(ids((await lease(kind)).map(({ job }) => job))).toEqual([first.id, second.id]);
      later(60);
      expect((await lease(kind)).map(({ job }) => job.id)).toContain(inAMinute.id);
    });

    test("workers that ask at the same time never get the same job", async () => {
      const [mine, kind] = [workspace(), aKind()];
      for (let count = 0; count < 12; count += 1) {
        await store.jobs.enqueue(mine, { kind, payload: count });
      }
      const rounds = await Promise.all(Array.from({ length: 6 }, () => lease(kind, { limit: 3 })));
      const rest = await lease(kind, { limit: 12 });
      const taken = [...rounds.flat(), ...rest].map(({ job }) => job.id);
      expect(taken).toHaveLength(12);
      expect(new Set(taken).size).toBe(12);
    });

    test("a lease that runs out is taken again, and the one who lost it can settle nothing", async () => {
      const [mine, kind] = [workspace(), aKind()];
      const job = await store.jobs.enqueue(mine, { kind, payload: null });
      const lost = only(await lease(kind));
      later(31);
      const again = only(await lease(kind));
      expect(again.job).toMatchObject({ id: job.id, attempts: 2, lastError: "JOB_INTERRUPTED" });
      expect(await store.jobs.extend(lost, 30)).toBe(false);
      expect(await store.jobs.complete(lost)).toBe(false);
      expect(await store.jobs.fail(lost, "READING_FAILED")).toBe(false);
      expect(await store.jobs.get(mine, job.id)).toMatchObject({ state: "running" });
      expect(await store.jobs.complete(again)).toBe(true);
    });

    test("a lease that is extended stays", async () => {
      const [mine, kind] = [workspace(), aKind()];
      await store.jobs.enqueue(mine, { kind, payload: null });
      const held = only(await lease(kind));
      later(20);
      expect(await store.jobs.extend(held, 30)).toBe(true);
      later(20);
      expect(await lease(kind)).toEqual([]);
      expect(await store.jobs.complete(held)).toBe(true);
    });

    test("a job that fails waits longer each time, then goes dead and stays in sight until retried", async () => {
      const [mine, kind] = [workspace(), aKind()];
      const job = await store.jobs.enqueue(mine, { kind, payload: null, maxAttempts: 3 });
      for (const pause of [10, 40]) {
        expect(await store.jobs.fail(only(await lease(kind)), "READING_FAILED")).toBe(true);
        later(pause - 1);
        expect(await lease(kind)).toEqual([]);
        later(1);
      }
      await store.jobs.fail(only(await lease(kind)), "IMAGE_UNREADABLE");
      later(100_000);
      expect(await lease(kind)).toEqual([]);
      expect(await store.jobs.list(mine, { state: "dead" })).toMatchObject([
        { id: job.id, attempts: 3, lastError: "IMAGE_UNREADABLE" },
      ]);
      expect(await store.jobs.retry(mine, job.id)).toMatchObject({ state: "waiting", attempts: 0 });
      await refused("CONFLICT", store.jobs.retry(mine, job.id));
      expect(await store.jobs.complete(only(await lease(kind)))).toBe(true);
    });

    test("a job that keeps ending its worker goes dead too", async () => {
      const [mine, kind] = [workspace(), aKind()];
      const job = await store.jobs.enqueue(mine, { kind, payload: null, maxAttempts: 2 });
      for (let attempt = 1; attempt <= 2; attempt += 1) {
        expect(only(await lease(kind)).job.attempts).toBe(attempt);
        later(31);
      }
      expect(await lease(kind)).toEqual([]);
      expect(await store.jobs.get(mine, job.id)).toMatchObject({ state: "dead", lastError: "JOB_INTERRUPTED" });
      await store.jobs.remove(mine, job.id);
      expect(await store.jobs.list(mine)).toEqual([]);
    });
  });

  describe("transactions", () => {
    test("all of it, or nothing: a failure leaves no row, no number, no job and no search entry", async () => {
      const mine = workspace();
      const id = await aCase(mine, { title: "原来的标题" });
      const before = await under.rowsOfCase(mine, id);
      const broken = new Error("broken on purpose");
      const hash = aHash();
      const work = store.transaction(async (inside) => {
        await inside.cases.update(mine, id, { title: "不该留下" });
        await inside.facts.append(mine, id, [aFact("shopName", "不该留下")]);
        const exhibit = await inside.exhibits.add(mine, id, { ...anExhibit(), sha256: hash });
        await inside.custody.append(mine, id, anEntry(exhibit.id));
        await inside.jobs.enqueue(mine, { kind: "rolled-back", payload: null, caseId: id });
        await inside.search.put(mine, { caseId: id, part: "facts", texts: ["不该留下"] });
        throw broken;
      });
      await expect(work).rejects.toBe(broken);
      expect(await under.rowsOfCase(mine, id)).toEqual(before);
      expect((await store.cases.get(mine, id))?.title).toBe("原来的标题");
      expect(await store.search.find(mine, "不该留下")).toEqual([]);
      expect(await store.jobs.list(mine)).toEqual([]);
      expect(await store.upkeep.references(hash)).toBe(0);
      expect((await store.exhibits.add(mine, id, anExhibit())).number).toBe(1);
    });

    test("a job appears together with the change it follows from", async () => {
      const mine = workspace();
      const [id, kind] = [await aCase(mine), `kind-${randomUUID()}`];
      await store.transaction(async (inside) => {
        const exhibit = await inside.exhibits.add(mine, id, anExhibit());
        await inside.jobs.enqueue(mine, { kind, caseId: id, payload: { exhibitId: exhibit.id } });
      });
      const [exhibit] = await store.exhibits.list(mine, id);
      expect((await store.jobs.list(mine))[0]?.payload).toEqual({ exhibitId: exhibit?.id });
    });

    test("a transaction inside a transaction is part of the outer one", async () => {
      const mine = workspace();
      const id = randomUUID();
      const work = store.transaction(async (outer) => {
        await outer.transaction((inner) => inner.cases.create(mine, { ...bare, id }));
        throw new Error("broken on purpose");
      });
      await expect(work).rejects.toThrow("on purpose");
      expect(await store.cases.get(mine, id)).toBeNull();
    });

    test("using the outer store inside a transaction is refused instead of waiting for ever", async () => {
      const mine = workspace();
      await expect(store.transaction(() => store.cases.list(mine))).rejects.toThrow(TypeError);
      await expect(store.transaction(() => store.cases.create(mine, bare))).rejects.toThrow(TypeError);
      expect((await store.cases.list(mine)).total).toBe(0);
    });

    test("transactions that run at the same time do not see each other's half", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const append = (name: string) =>
        store.transaction(async (inside) => {
          await inside.events.append(mine, id, { at: "2026-11-21", kind: name, data: 1 });
          await new Promise((resolve) => setTimeout(resolve, 5));
          await inside.events.append(mine, id, { at: "2026-11-21", kind: name, data: 2 });
        });
      await Promise.all(["a", "b", "c"].map(append));
      const kinds = (await store.events.list(mine, id)).map(({ kind }) => kind).join("");
      expect(kinds).toMatch(/^(aa|bb|cc){3}$/);
    });
  });

  describe("deletion", () => {
    test("a purge leaves no row of the case in any table, no search entry and no reference", async () => {
      const mine = workspace();
      const { caseId, hashes } = await aFullCase(store, mine);
      const filled = await under.rowsOfCase(mine, caseId);
      expect(Object.entries(filled).filter(([, rows]) => rows === 0)).toEqual([]);
      const other = await aFullCase(store, mine);
      const untouched = await under.rowsOfCase(mine, other.caseId);
      await refused("CONFLICT", store.cases.purge(mine, caseId));
      await store.cases.remove(mine, caseId);
      const report = await store.cases.purge(mine, caseId);
      expect(report.rows).toEqual({ ...filled, cases: 1 });
      expect(report.blobsReleased).toEqual(hashes.toSorted());
      const left = await under.rowsOfCase(mine, caseId);
      expect(Object.values(left).every((rows) => rows === 0)).toBe(true);
      expect(await store.cases.get(mine, caseId)).toBeNull();
      expect(await store.search.find(mine, "独一无二")).toEqual([other.caseId]);
      expect(await under.rowsOfCase(mine, other.caseId)).toEqual(untouched);
    });

    test("a blob that two exhibits share, even in two workspaces, lives until the last reference goes", async () => {
      const [mine, theirs] = [workspace(), workspace()];
      const shared = { ...anExhibit(), sha256: aHash() };
      const [one, two] = [await aCase(mine), await aCase(theirs)];
      const first = await store.exhibits.add(mine, one, shared);
      await store.exhibits.add(theirs, two, shared);
      expect(await store.upkeep.references(shared.sha256)).toBe(2);
      expect(await store.exhibits.remove(mine, first.id)).toEqual([]);
      expect(await store.upkeep.releasedBlobs(1000)).not.toContain(shared.sha256);
      await store.cases.remove(theirs, two);
      expect((await store.cases.purge(theirs, two)).blobsReleased).toEqual([shared.sha256]);
      expect(await store.upkeep.releasedBlobs(1000)).toContain(shared.sha256);
    });

    test("a released blob is forgotten once; one taken again meanwhile is not", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const [gone, again] = [aHash(), aHash()];
      for (const sha256 of [gone, again]) {
        const exhibit = await store.exhibits.add(mine, id, { ...anExhibit(), sha256 });
        expect(await store.exhibits.remove(mine, exhibit.id)).toEqual([sha256]);
      }
      await store.exhibits.add(mine, id, { ...anExhibit(), sha256: again });
      const erased: string[] = [];
      for (const sha256 of [gone, again]) {
        await store.upkeep.forgetBlob(sha256, async () => {
          erased.push(sha256);
        });
      }
      expect(erased).toEqual([gone]);
      const released = await store.upkeep.releasedBlobs(1000);
      expect(released).not.toContain(gone);
      expect(released).not.toContain(again);
    });

    test("a blob taken and released by many at the same time stays for the one who keeps it", async () => {
      const [mine, sha256] = [workspace(), aHash()];
      const cases = await Promise.all(Array.from({ length: 6 }, () => aCase(mine)));
      const takeAndRelease = async (caseId: string) => {
        const { id } = await store.exhibits.add(mine, caseId, { ...anExhibit(), sha256 });
        return store.exhibits.remove(mine, id);
      };
      const keep = async (caseId: string) => void (await store.exhibits.add(mine, caseId, { ...anExhibit(), sha256 }));
      await Promise.all(cases.map((caseId, at) => (at === 3 ? keep(caseId) : takeAndRelease(caseId))));
      expect(await store.upkeep.references(sha256)).toBe(1);
      expect(await store.upkeep.releasedBlobs(1000)).not.toContain(sha256);
    });

    test("bytes that could not be erased stay on the list", async () => {
      const mine = workspace();
      const id = await aCase(mine);
      const exhibit = await store.exhibits.add(mine, id, anExhibit());
      await store.exhibits.remove(mine, exhibit.id);
      const erase = async () => {
        throw new YoujuError("STORAGE_FAILED");
      };
      await refused("STORAGE_FAILED", store.upkeep.forgetBlob(exhibit.sha256, erase));
      expect(await store.upkeep.releasedBlobs(1000)).toContain(exhibit.sha256);
    });
  });

  describe("workspaces", () => {
    test("the same ids in another workspace are other things: whatever is done to those changes nothing here", async () => {
      const [mine, theirs] = [workspace(), workspace()];
      const ids = { case: randomUUID(), exhibit: randomUUID(), filing: randomUUID() };
      const key = await aFullCase(store, mine, ids);
      const before = await everything(store, mine, key);
      const rows = await under.rowsOfCase(mine, key.caseId);
      later(60);
      const twin = await aFullCase(store, theirs, ids);
      await refused("NOT_FOUND", store.facts.withdraw(theirs, twin.caseId, key.factId));
      const thumbnail = { ownerId: twin.exhibitId, role: "thumbnail" };
      await store.cases.update(theirs, twin.caseId, { title: "他们改的" });
      await store.facts.withdraw(theirs, twin.caseId, twin.factId);
      await store.exhibits.update(theirs, twin.exhibitId, { kind: "chat", reading: "failed" });
      await store.readings.put(theirs, twin.exhibitId, { lines: [], fields: [], layout: "theirs" });
      await store.details.put(theirs, twin.exhibitId, { ...someDetails, pages: 9 });
      await store.accounts.append(theirs, twin.exhibitId, {
        kind: "chat",
        account: { ...emptyAccount, title: "他们的" },
      });
      await store.filings.update(theirs, twin.filingId, { document: "他们的", edits: "他们的", reference: "他们的" });
      await store.filings.changeState(theirs, twin.filingId, { state: "withdrawn" });
      await store.search.put(theirs, { caseId: twin.caseId, part: "facts", texts: ["他们的"] });
      await store.search.remove(theirs, { caseId: twin.caseId, part: "facts" });
      await store.attachments.put(theirs, {
        ...thumbnail,
        caseId: twin.caseId,
        sha256: aHash(),
        byteLength: 1,
        mediaType: "image/webp",
      });
      await store.attachments.remove(theirs, thumbnail);
      await store.exhibits.remove(theirs, twin.exhibitId);
      await store.cases.remove(theirs, twin.caseId);
      expect(await everything(store, mine, key)).toEqual(before);
      await store.cases.purge(theirs, twin.caseId);
      expect(await everything(store, mine, key)).toEqual(before);
      expect(await under.rowsOfCase(mine, key.caseId)).toEqual(rows);
      await store.filings.changeState(mine, key.filingId, { state: "sent" });
      expect((await store.filings.history(mine, key.filingId)).map(({ sequence }) => sequence)).toEqual([1, 2]);
    });

    test("no function shows or changes anything of another workspace", async () => {
      const [mine, stranger] = [workspace(), workspace()];
      const full = await aFullCase(store, mine);
      const { caseId, exhibitId, filingId, factId, assessmentId, jobId, stampId, copyId } = full;
      const { reminderId, deliveryId, twinId } = full;
      await store.profile.put(mine, { name: "张三丰", phone: "13800000000", address: "某市某路1号" });
      await store.settings.put(mine, "demo", true);
      const { contactId } = await store.contacts.append(mine, caseId, { act: "recorded", content: aContact });
      const before = await everything(store, mine, { caseId, exhibitId, filingId, assessmentId });
      const owner = { ownerId: exhibitId, role: "original" };
      const part = { caseId, part: "facts", texts: ["外人写的"] };
      const attempts: { readonly [name: string]: () => Promise<unknown> } = {
        "cases.get": () => store.cases.get(stranger, caseId),
        "cases.list": async () => (await store.cases.list(stranger)).rows,
        "cases.update": () => store.cases.update(stranger, caseId, { title: "外人改的" }),
        "cases.remove": () => store.cases.remove(stranger, caseId),
        "cases.restore": () => store.cases.restore(stranger, caseId),
        "cases.archive": () => store.cases.archive(stranger, caseId, true),
        "links.put": () => store.links.put(stranger, caseId, { otherId: twinId, reason: "外人" }),
        "links.list": () => store.links.list(stranger, caseId),
        "links.remove": () => store.links.remove(stranger, caseId, twinId),
        "cases.purge": () => store.cases.purge(stranger, caseId),
        "facts.append": () => store.facts.append(stranger, caseId, [aFact("shopName", "外人写的")]),
        "facts.history": () => store.facts.history(stranger, caseId),
        "facts.withdraw": () => store.facts.withdraw(stranger, caseId, factId),
        "exhibits.add": () => store.exhibits.add(stranger, caseId, anExhibit()),
        "exhibits.get": () => store.exhibits.get(stranger, exhibitId),
        "exhibits.list": () => store.exhibits.list(stranger, caseId),
        "exhibits.order": () => store.exhibits.order(stranger, caseId, [exhibitId]),
        "exhibits.update": () => store.exhibits.update(stranger, exhibitId, { kind: "other" }),
        "exhibits.takeOut": () => store.exhibits.takeOut(stranger, exhibitId),
        "exhibits.putBack": () => store.exhibits.putBack(stranger, exhibitId),
        "exhibits.takenOut": () => store.exhibits.takenOut(stranger, caseId),
        "exhibits.remove": () => store.exhibits.remove(stranger, exhibitId),
        "attachments.put": () =>
          store.attachments.put(stranger, { ...owner, caseId, sha256: aHash(), byteLength: 1, mediaType: "image/png" }),
        "attachments.get": () => store.attachments.get(stranger, owner),
        "attachments.list": () => store.attachments.list(stranger, caseId),
        "attachments.broken": () => store.attachments.broken(stranger, caseId),
        "attachments.remove": () => store.attachments.remove(stranger, owner),
        "readings.put": () => store.readings.put(stranger, exhibitId, { lines: [], fields: [], layout: "stranger" }),
        "readings.get": () => store.readings.get(stranger, exhibitId),
        "details.put": () => store.details.put(stranger, exhibitId, someDetails),
        "details.get": () => store.details.get(stranger, exhibitId),
        "details.list": () => store.details.list(stranger, caseId),
        "redactions.keepPlan": () => store.redactions.keepPlan(stranger, exhibitId, aPlan),
        "redactions.plan": () => store.redactions.plan(stranger, exhibitId),
        "redactions.addCopy": () => store.redactions.addCopy(stranger, exhibitId, aCopy()),
        "redactions.copies": () => store.redactions.copies(stranger, exhibitId),
        "redactions.removeCopy": () => store.redactions.removeCopy(stranger, copyId),
        "chatStrips.order": () => store.chatStrips.order(stranger, caseId, [1, 2]),
        "chatStrips.arrange": () => store.chatStrips.arrange(stranger, caseId, [1, 2]),
        "chatStrips.forget": () => store.chatStrips.forget(stranger, caseId, [1, 2]),
        "accounts.append": () => store.accounts.append(stranger, exhibitId, { kind: "chat", account: emptyAccount }),
        "accounts.history": () => store.accounts.history(stranger, exhibitId),
        "accounts.latest": () => store.accounts.latest(stranger, caseId),
        "custody.append": () => store.custody.append(stranger, caseId, anEntry(exhibitId)),
        "custody.appendOnce": () =>
          store.custody.appendOnce(stranger, caseId, { entry: anEntry(exhibitId), since: "2026-01-01T00:00:00.000Z" }),
        "custody.list": () => store.custody.list(stranger, caseId),
        "stamps.add": () => store.stamps.add(stranger, caseId, aStamp()),
        "stamps.get": () => store.stamps.get(stranger, stampId),
        "stamps.list": () => store.stamps.list(stranger, caseId),
        "stamps.update": () => store.stamps.update(stranger, stampId, { state: "failed" }),
        "stamps.token": () => store.stamps.token(stranger, stampId),
        "stamps.remove": () => store.stamps.remove(stranger, stampId),
        "assessments.append": () => store.assessments.append(stranger, caseId, anAssessment("2026-11-21")),
        "assessments.list": () => store.assessments.list(stranger, caseId),
        "assessments.get": () => store.assessments.get(stranger, assessmentId),
        "assessments.latest": () => store.assessments.latest(stranger, caseId),
        "assessments.latestPrinted": () => store.assessments.latestPrinted(stranger, caseId),
        "assessments.print": () => store.assessments.print(stranger, { caseId, sequence: 1 }, aPrint),
        "lawReviews.due": () => store.lawReviews.due(stranger, otherLaw, { limit: 1 }),
        "lawReviews.standing": async () => (await store.lawReviews.standing(stranger, otherLaw)).assessed || null,
        "lawReviews.note": () =>
          store.lawReviews.note(stranger, caseId, { ...otherLaw, on: plainDate("2026-11-21"), movedEvent: 1 }),
        "lawReviews.get": () => store.lawReviews.get(stranger, caseId),
        "lawReviews.see": () => store.lawReviews.see(stranger, caseId, 1),
        "lawReviews.unseen": () => store.lawReviews.unseen(stranger),
        "filings.create": () => store.filings.create(stranger, caseId, { channel: "shop", document: {} }),
        "filings.get": () => store.filings.get(stranger, filingId),
        "filings.list": () => store.filings.list(stranger, { caseId }),
        "filings.update": () => store.filings.update(stranger, filingId, { edits: "外人改的" }),
        "filings.changeState": () => store.filings.changeState(stranger, filingId, { state: "withdrawn" }),
        "filings.history": () => store.filings.history(stranger, filingId),
        "preparations.get": () => store.preparations.get(stranger, filingId),
        "preparations.keep": () => store.preparations.keep(stranger, { caseId, filingId }, {}),
        "filingVersions.append": () => store.filingVersions.append(stranger, filingId, aVersion),
        "filingVersions.list": () => store.filingVersions.list(stranger, filingId),
        "filingVersions.latest": () => store.filingVersions.latest(stranger, filingId),
        "events.append": () => store.events.append(stranger, caseId, { at: "2026-11-21", kind: "contact", data: 0 }),
        "events.list": () => store.events.list(stranger, caseId),
        "contacts.append": () =>
          store.contacts.append(stranger, caseId, { contactId, act: "changed", content: aContact }),
        "contacts.history": () => store.contacts.history(stranger, contactId),
        "contacts.latest": () => store.contacts.latest(stranger, caseId),
        "outcomes.append": () =>
          store.outcomes.append(stranger, caseId, { subject: "closing", act: "recorded", content: aClosing }),
        "outcomes.history": () => store.outcomes.history(stranger, caseId),
        "outcomes.latest": () => store.outcomes.latest(stranger, caseId),
        "reminders.raise": () => store.reminders.raise(stranger, caseId, { ...aReminder, key: "another" }),
        "reminders.get": () => store.reminders.get(stranger, reminderId),
        "reminders.list": () => store.reminders.list(stranger, { caseId }),
        "reminders.see": () => store.reminders.see(stranger, [reminderId]),
        "reminders.lapse": () => store.reminders.lapse(stranger, reminderId),
        "reminders.addDelivery": () => store.reminders.addDelivery(stranger, reminderId, { way: "w", wayName: "n" }),
        "reminders.delivery": () => store.reminders.delivery(stranger, deliveryId),
        "reminders.deliveries": () => store.reminders.deliveries(stranger, { reminderId }),
        "reminders.moveDelivery": () => store.reminders.moveDelivery(stranger, deliveryId, { state: "sent" }),
        "profile.get": () => store.profile.get(stranger),
        "profile.remove": () => store.profile.remove(stranger),
        "settings.get": () => store.settings.get(stranger, "demo"),
        "settings.remove": () => store.settings.remove(stranger, "demo"),
        "search.put": () => store.search.put(stranger, part),
        "search.remove": () => store.search.remove(stranger, part),
        "search.places": () => store.search.places(stranger, "独一无二", [caseId]),
        "search.find": () => store.search.find(stranger, "独一无二"),
        "jobs.list": () => store.jobs.list(stranger),
        "jobs.get": () => store.jobs.get(stranger, jobId),
        "jobs.retry": () => store.jobs.retry(stranger, jobId),
        "jobs.remove": () => store.jobs.remove(stranger, jobId),
        "jobs.enqueue": () => store.jobs.enqueue(stranger, { kind: "strange", payload: null, caseId }),
        "transfer.take": () => store.transfer.take(stranger, caseId),
      };
      for (const [name, attempt] of Object.entries(attempts)) {
        expect(await answerOf(attempt), name).toSatisfy(isNothing);
      }
      const ownOnly = ["cases.create", "profile.put", "settings.put", "transfer.put"];
      await store.transfer.put(stranger, await store.transfer.take(mine, caseId));
      await store.profile.put(stranger, { name: "独一无二", phone: "13700000000", address: "别处" });
      await store.settings.put(stranger, "demo", false);
      expect(await everything(store, mine, { caseId, exhibitId, filingId, assessmentId })).toEqual(before);
      const worker = ["jobs.lease", "jobs.extend", "jobs.complete", "jobs.fail"];
      expect(functionNames(store)).toEqual([...Object.keys(attempts), ...ownOnly, ...worker].toSorted());
    });
  });
}

/** Counts the rows of a case in every table that has a `case_id`, whatever tables there are. */
export async function rowsOfCase(db: Kysely<Tables>, workspaceId: string, caseId: string) {
  const tables = await db.introspection.getTables();
  const ofCase = tables.filter(({ columns }) => columns.some(({ name }) => name === "case_id"));
  const counts: Record<string, number> = {};
  for (const { name } of ofCase) {
    const table = sql.table(name);
    const { rows } = await sql<{ rows: number | bigint | string }>`
      select count(*) as rows from ${table} where workspace_id = ${workspaceId} and case_id = ${caseId}
    `.execute(db);
    counts[name] = Number(rows[0]?.rows);
  }
  return counts;
}

const isNothing = (answer: unknown): boolean =>
  answer === null || answer === undefined || (Array.isArray(answer) && answer.length === 0);

/** What an attempt gives, refusals counted as nothing; any other failure is the test's. */
async function answerOf(attempt: () => Promise<unknown>): Promise<unknown> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof YoujuError && error.code === "NOT_FOUND") {
      return null;
    }
    throw error;
  }
}

/** Every function that takes a workspace; `upkeep` spans them and tells nothing of any. */
function functionNames(store: Store): readonly string[] {
  const groups = Object.entries(store).filter(([name, group]) => name !== "upkeep" && typeof group === "object");
  return groups.flatMap(([name, group]) => Object.keys(group).map((record) => `${name}.${record}`)).toSorted();
}

async function refused(code: ErrorCode, act: Promise<unknown>): Promise<void> {
  await expect(act).rejects.toMatchObject({ name: "YoujuError", code });
}

const aHash = () => randomUUID().replaceAll("-", "").repeat(2);

const aFact = (name: NewFact["name"], value: NewFact["value"]): NewFact => ({
  name,
  value,
  source: { kind: "person" },
});

const anExhibit = (): NewExhibit => ({
  kind: "order-page",
  fileName: "订单.png",
  mediaType: "image/png",
  byteLength: 1234,
  sha256: aHash(),
  reading: "queued",
});

const anEntry = (exhibitId: string | null) =>
  ({ exhibitId, act: "added", sha256: "0".repeat(64), actor: "owner" }) as const;

const aPrint = { kind: "counterfeit", facts: { pricePaid: fen(39_900) }, print: "e".repeat(64) } as const;

function anAssessment(asOf: string): Assessment {
  return {
    kind: "no-reason-return",
    asOf: plainDate(asOf),
    rulesVersion: "1",
    edition: "e".repeat(64),
    facts: { shopName: "某某小店", pricePaid: fen(129_900), forDailyLife: true },
    findings: [],
    claims: [],
    range: { minimum: fen(0), target: fen(129_900), maximum: fen(129_900) },
    matrix: [],
    route: [],
    order: { mediator: "unused", lead: null, steps: [], offices: null },
    deadlines: [],
    questions: [],
    counterfactuals: [],
    warnings: [],
    firstAid: {
      doNotPress: { zh: "先别点确认收货", en: "do not confirm receipt yet" },
      captureNow: { zh: "先截商品页", en: "capture the listing" },
      roughly: { zh: "大约能退全款", en: "roughly all of it" },
    },
    law: [],
  };
}

const someDetails: ExhibitDetails = {
  form: "picture",
  unopened: null,
  size: { width: 1170, height: 2532 },
  duration: null,
  pages: null,
  encoding: null,
  mail: null,
  capture: { at: "2026-11-16T15:26:31", zone: null, device: null, place: { latitude: 30.25, longitude: 120.16 } },
  captureRead: "yes",
  look: "92896c91dd6d92d6",
};

const otherLaw = { edition: "f".repeat(64), rulesVersion: "1" } as const;

const aVersion: NewVersion = {
  reason: "composed",
  words: { fields: [], sections: [{ heading: "事实", sentences: ["9月26日签收。"] }] },
  edits: {},
  answers: {},
  claims: null,
};

/** A case with at least one row in every table that hangs on a case. */
async function aFullCase(
  store: Store,
  workspaceId: string,
  ids = { case: randomUUID(), exhibit: randomUUID(), filing: randomUUID() },
) {
  const { id: caseId } = await store.cases.create(workspaceId, {
    id: ids.case,
    kind: "no-reason-return",
    title: "独一无二的退货",
    demo: false,
    demoToday: null,
  });
  const [fact] = await store.facts.append(workspaceId, caseId, [aFact("shopName", "某某小店")]);
  const exhibit = await store.exhibits.add(workspaceId, caseId, { ...anExhibit(), id: ids.exhibit });
  const thumbnail = { ...exhibit, caseId, ownerId: exhibit.id, role: "thumbnail", sha256: aHash() };
  await store.attachments.put(workspaceId, thumbnail);
  await store.readings.put(workspaceId, exhibit.id, { lines: [], fields: [], layout: "order-page" });
  await store.details.put(workspaceId, exhibit.id, someDetails);
  await store.redactions.keepPlan(workspaceId, exhibit.id, aPlan);
  const copy = await store.redactions.addCopy(workspaceId, exhibit.id, aCopy());
  await store.chatStrips.arrange(workspaceId, caseId, [2, 1]);
  await store.accounts.append(workspaceId, exhibit.id, {
    kind: "chat",
    account: { ...emptyAccount, title: "三月的聊天" },
  });
  await store.custody.append(workspaceId, caseId, anEntry(exhibit.id));
  const stamp = await store.stamps.add(workspaceId, caseId, aStamp());
  const assessment = await store.assessments.append(workspaceId, caseId, anAssessment("2026-11-21"));
  await store.assessments.print(workspaceId, assessment, aPrint);
  const filing = await store.filings.create(workspaceId, caseId, { id: ids.filing, channel: "12315", document: {} });
  await store.filingVersions.append(workspaceId, filing.id, aVersion);
  await store.preparations.keep(workspaceId, { caseId, filingId: filing.id }, { ticked: ["先截图"] });
  await store.events.append(workspaceId, caseId, { at: "2026-11-21", kind: "contact", data: {} });
  await store.contacts.append(workspaceId, caseId, { act: "recorded", content: aContact });
  await store.outcomes.append(workspaceId, caseId, { subject: "closing", act: "recorded", content: aClosing });
  const reminder = await store.reminders.raise(workspaceId, caseId, aReminder);
  const delivery = await store.reminders.addDelivery(workspaceId, reminder?.id ?? "", { way: "w", wayName: "邮件" });
  await store.lawReviews.note(workspaceId, caseId, { ...otherLaw, on: plainDate("2026-11-21"), movedEvent: 1 });
  await store.search.put(workspaceId, { caseId, part: "facts", texts: ["独一无二的耳机"] });
  const twin = await store.cases.create(workspaceId, { kind: null, title: "另一件", demo: false, demoToday: null });
  await store.links.put(workspaceId, caseId, { otherId: twin.id, reason: "同一订单" });
  const job = await store.jobs.enqueue(workspaceId, { kind: `kind-${randomUUID()}`, payload: null, caseId });
  return {
    caseId,
    exhibitId: exhibit.id,
    filingId: filing.id,
    factId: fact?.id ?? "",
    assessmentId: assessment.id,
    jobId: job.id,
    stampId: stamp.id,
    twinId: twin.id,
    copyId: copy.id,
    reminderId: reminder?.id ?? "",
    deliveryId: delivery.id,
    hashes: [exhibit.sha256, thumbnail.sha256, copy.sha256],
  };
}

/** All a workspace's owner can see of a case. */
async function everything(
  store: Store,
  workspaceId: string,
  key: {
    readonly caseId: string;
    readonly exhibitId: string;
    readonly filingId: string;
    readonly assessmentId: string;
  },
) {
  return {
    list: await store.cases.list(workspaceId),
    facts: await store.facts.history(workspaceId, key.caseId),
    exhibits: await store.exhibits.list(workspaceId, key.caseId),
    attachments: await store.attachments.list(workspaceId, key.caseId),
    reading: await store.readings.get(workspaceId, key.exhibitId),
    details: await store.details.get(workspaceId, key.exhibitId),
    accounts: await store.accounts.history(workspaceId, key.exhibitId),
    plan: await store.redactions.plan(workspaceId, key.exhibitId),
    copies: await store.redactions.copies(workspaceId, key.exhibitId),
    strip: await store.chatStrips.order(workspaceId, key.caseId, [1, 2]),
    custody: await store.custody.list(workspaceId, key.caseId),
    stamps: await store.stamps.list(workspaceId, key.caseId),
    assessment: await store.assessments.get(workspaceId, key.assessmentId),
    review: await store.lawReviews.get(workspaceId, key.caseId),
    unseen: await store.lawReviews.unseen(workspaceId),
    filings: await store.filings.list(workspaceId),
    steps: await store.filings.history(workspaceId, key.filingId),
    versions: await store.filingVersions.list(workspaceId, key.filingId),
    preparation: await store.preparations.get(workspaceId, key.filingId),
    events: await store.events.list(workspaceId, key.caseId),
    contacts: await store.contacts.latest(workspaceId, key.caseId),
    outcomes: await store.outcomes.latest(workspaceId, key.caseId),
    reminders: await store.reminders.list(workspaceId),
    deliveries: await store.reminders.deliveries(workspaceId),
    profile: await store.profile.get(workspaceId),
    setting: await store.settings.get(workspaceId, "demo"),
    links: await store.links.list(workspaceId, key.caseId),
    found: await store.search.find(workspaceId, "独一无二 耳机"),
    jobs: await store.jobs.list(workspaceId),
  };
}
