import type { FilingView } from "@youju/api";
import type { FilingState } from "@youju/domain";
import { expect, test } from "vitest";
import { foundPapers, namedPapers } from "./made-papers.ts";

const filing = (id: string, state: FilingState, updatedAt: string): FilingView => ({
  id,
  caseId: "c-1",
  channel: id,
  paper: id,
  state,
  sentOn: null,
  reference: state === "sent" ? "A-0001" : null,
  createdAt: updatedAt,
  updatedAt,
  title: { zh: id === "shop" ? "发给店铺" : "12315 投诉", en: id },
  versions: 1,
  deadlines: [],
  despite: null,
  sending: null,
  corrected: [],
  fee: null,
  steps: [],
  next: [],
  stops: [],
});
const filings = [
  filing("shop", "ended", "2026-11-01T08:00:00.000Z"),
  filing("12315-complaint", "sent", "2026-11-03T08:00:00.000Z"),
  filing("court", "drafted", "2026-11-02T08:00:00.000Z"),
];
const offer = {
  paper: "court",
  channel: "court",
  title: { zh: "民事起诉状", en: "Statement of claim" },
  channelTitle: { zh: "法院", en: "Court" },
};
const papers = namedPapers(filings, [offer]);
const ids = (filter: Parameters<typeof foundPapers>[1]["filter"], wanted = "") =>
  foundPapers(papers, { filter, wanted }).map(({ filing: { id } }) => id);

test("papers stand with the last change first and are found by state, name and number", () => {
  expect(ids("all")).toEqual(["12315-complaint", "court", "shop"]);
  expect([ids("drafted"), ids("out"), ids("over")]).toEqual([["court"], ["12315-complaint"], ["shop"]]);
  expect([ids("all", "起诉 法院"), papers.find(({ filing: { id } }) => id === "court")?.title.zh]).toEqual([
    ["court"],
    "民事起诉状",
  ]);
  expect([ids("all", "店铺"), ids("all", "a-0001"), ids("drafted", "店铺")]).toEqual([
    ["shop"],
    ["12315-complaint"],
    [],
  ]);
});
