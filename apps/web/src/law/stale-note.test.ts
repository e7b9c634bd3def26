import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { createElement as element, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { kept } from "../api/queries.ts";
import { StaleChannel, StaleDeadline, StaleNote, StalePlatform } from "./stale-note.tsx";

const data = readLawFolder();
const record = { book: lawBook(data), core: data.core, platforms: data.platforms ?? [] };
const checkedOn = plainDate("2026-11-21");

/** What the page says on a day of the server's clock. */
function said(note: ReactNode, today: string): string {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  client.setQueryData(kept.installation, { today });
  client.setQueryData(["law-record"], record);
  return renderToStaticMarkup(element(QueryClientProvider, { client }, note)).replace(/<[^>]+>/g, "");
}

/** The device's language chooses which. */
const late = ["核对于 2026-11-21，已过复核期，请先核对", "Checked on 2026-11-21 and past its review: check it first"];

describe("what was checked too long ago", () => {
  test.each([
    [
      "a channel's numbers and paths after 90 days",
      element(StaleChannel, { id: "12315-complaint" }),
      "2027-02-19",
      "2027-02-20",
    ],
    ["a platform's numbers and paths after 90 days", element(StalePlatform, { id: "jd" }), "2027-02-19", "2027-02-20"],
    [
      "a platform of which nothing is on record, as any",
      element(StalePlatform, { id: undefined }),
      "2027-02-19",
      "2027-02-20",
    ],
    ["a platform's window after 180 days", element(StaleDeadline, { id: "P03" }), "2027-05-20", "2027-05-21"],
    ["a deadline of the law after 365 days", element(StaleDeadline, { id: "D12" }), "2027-11-21", "2027-11-22"],
    ["an article after 365 days", element(StaleNote, { checkedOn, kind: "statute" }), "2027-11-21", "2027-11-22"],
  ])("%s is marked, and not a day before", (_, note, fresh, stale) => {
    expect(said(note, fresh)).toBe("");
    expect(late).toContain(said(note, stale));
  });

  test("an entry past its own day of review is marked however lately it was checked", () => {
    const note = element(StaleNote, { checkedOn, kind: "directory", reviewBy: plainDate("2026-12-01") });
    expect(said(note, "2026-12-01")).toBe("");
    expect(late).toContain(said(note, "2026-12-02"));
  });
});
