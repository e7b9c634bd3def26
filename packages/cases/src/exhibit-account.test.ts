import { type ExhibitKind, fen } from "@youju/domain";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bundleContent } from "./bundle-content.ts";
import {
  addExhibit,
  assessCase,
  caseDetail,
  exhibitCards,
  exhibitDetail,
  exhibitFile,
  openCase,
  orderExhibits,
  recordFacts,
  updateExhibit,
} from "./index.ts";

let place: TemporaryWorkplace;
let caseId: string;

beforeEach(async () => {
  place = await temporaryWorkplace();
  caseId = (await openCase(place, { kind: "quality-fault" })).case.id;
});
afterEach(() => place.dispose());

const add = async (shade: number) =>
  addExhibit(place, { caseId, fileName: `${shade}.png`, kind: null, body: streamOf(await plainPicture(shade)) });
const facts = [
  { name: "soldBy", value: "online" },
  { name: "sellerKind", value: "business" },
  { name: "forDailyLife", value: true },
  { name: "pricePaid", value: String(fen(39900) / 100) },
] as const;

test("what is said of an exhibit is kept each time, first what it was before, and can be said back", async () => {
  const { id: exhibitId, kind } = await add(1);
  const at = { caseId, exhibitId };
  await updateExhibit(place, at, { title: "三月六日的聊天", notes: "给自己看的" });
  await updateExhibit(place, at, { kind: "chat" });
  await updateExhibit(place, at, { kind: "chat", title: "三月六日的聊天" });
  const { accounts, exhibit } = await exhibitDetail(place, at);
  expect(exhibit.kind).toBe("chat");
  expect(accounts.map((entry) => [entry.sequence, entry.kind, entry.account.title, entry.account.notes])).toEqual([
    [1, kind, null, null],
    [2, kind, "三月六日的聊天", "给自己看的"],
    [3, "chat", "三月六日的聊天", "给自己看的"],
  ]);
  await updateExhibit(place, at, { kind, title: null });
  expect((await exhibitCards(place, caseId))[0]?.account).toMatchObject({ title: null, notes: "给自己看的" });
});

test("a link to an element counts for it, weakly, and a link taken away counts no more", async () => {
  const { id: exhibitId } = await add(1);
  const at = { caseId, exhibitId };
  await recordFacts(place, caseId, facts);
  const rowOf = async (element: string) =>
    (await assessCase(place, caseId)).assessment.matrix.find((row) => row.element === element);
  await updateExhibit(place, at, { kind: "other" });
  const missing = (await assessCase(place, caseId)).assessment.matrix.find(
    ({ state, proves }) => state === "missing" && !proves.includes("other"),
  );
  const element = missing?.element ?? "";
  await updateExhibit(place, at, { serves: [element] });
  expect((await caseDetail(place, caseId)).stale).toBe(true);
  expect(await rowOf(element)).toMatchObject({ state: "held", held: "weak" });
  const [fitting = "other"] = (missing?.proves ?? []) as readonly ExhibitKind[];
  await updateExhibit(place, at, { kind: fitting, serves: [] });
  expect((await rowOf(element))?.state).toBe("held");
  await updateExhibit(place, at, { servesNot: [element] });
  expect((await rowOf(element))?.state).toBe("missing");
});

test("an exhibit in the ledger is hashed, what the person states stands apart, and a stray file is its owner's word", async () => {
  const { id: exhibitId, sha256 } = await add(1);
  const levels = async () => (await exhibitCards(place, caseId)).map(({ fixing }) => fixing);
  expect(await levels()).toEqual([{ found: "hashed", stated: null }]);
  await updateExhibit(place, { caseId, exhibitId }, { stated: { by: "notary", reference: "某公证处 1 号" } });
  expect(await levels()).toEqual([{ found: "hashed", stated: "notary" }]);
  const wish = { subject: "exhibit", exhibitId, sha256, size: null, root: null } as const;
  const stamp = await place.store.stamps.add("home", caseId, { ...wish, authority: "a-1", authorityName: "某服务" });
  expect((await exhibitCards(place, caseId))[0]?.stamp).toBe("queued");
  await place.store.stamps.update("home", stamp.id, { state: "stamped" });
  expect(await levels()).toEqual([{ found: "time-stamped", stated: "notary" }]);
  const brought = { ...wish, authority: "imported", authorityName: "某存证" };
  const { id } = await place.store.stamps.add("home", caseId, brought);
  await place.store.stamps.update("home", id, { state: "untrusted" });
  expect((await levels())[0]?.found).toBe("time-stamped");
  await place.store.stamps.update("home", id, { state: "stamped" });
  expect((await levels())[0]?.found).toBe("third-party");
  await place.store.upkeep.noteBlob(sha256, "damaged");
  expect((await levels())[0]?.found).toBe("self-asserted");
});

test("a bundle for others tells what was said to others, and no note", async () => {
  const { id: exhibitId } = await add(1);
  const said = { title: "聊天", purpose: "证明拒绝退款", notes: "只给自己看", serves: ["refusal"] };
  await updateExhibit(place, { caseId, exhibitId }, said);
  const request = { caseId, audience: "court", only: null, headSize: null } as const;
  const { exhibits } = await bundleContent(place, request);
  expect(exhibits[0]?.about).toEqual({ title: "聊天", purpose: "证明拒绝退款" });
});

test("a player gets the part it asks for, and the whole where there is no such part", async () => {
  const body = streamOf(new TextEncoder().encode("0123456789"));
  const { id: exhibitId } = await addExhibit(place, { caseId, fileName: "a.txt", kind: null, body });
  const read = async (first: number, last: number | null) => {
    const { body, part, byteLength } = await exhibitFile(place, { caseId, exhibitId }, { first, last });
    return [await new Response(body).text(), part, byteLength];
  };
  expect(await read(0, 1)).toEqual(["01", { first: 0, last: 1 }, 10]);
  expect(await read(7, null)).toEqual(["789", { first: 7, last: 9 }, 10]);
  expect(await read(8, 500)).toEqual(["89", { first: 8, last: 9 }, 10]);
  expect(await read(10, null)).toEqual(["0123456789", undefined, 10]);
  expect(await read(3, 2)).toEqual(["0123456789", undefined, 10]);
});

test("numbers follow the order the person gives, and the timeline says so once", async () => {
  const [first, second] = [await add(1), await add(2)];
  await orderExhibits(place, caseId, [second.id, first.id]);
  await orderExhibits(place, caseId, [second.id, first.id]);
  expect((await caseDetail(place, caseId)).exhibits.map(({ id, number }) => [id, number])).toEqual([
    [second.id, 1],
    [first.id, 2],
  ]);
  const events = await place.store.events.list("home", caseId);
  expect(events.filter(({ kind }) => kind === "exhibits-ordered")).toHaveLength(1);
});
