import { describe, expect, it } from "vitest";
import { exchangeOf } from "./exchange.ts";

type Asked = Parameters<typeof exchangeOf>[0];

const contact = (id: string, at: string) => ({ id, at });
const filing = (id: string, sentOn: string | null) => ({ id, sentOn });
const turnsOf = (contacts: readonly object[], filings: readonly object[]) =>
  exchangeOf({ contacts, filings } as unknown as Asked).map(({ whose, key }) => `${whose} ${key}`);

describe("the exchange with the other side", () => {
  it("reads from the oldest on, and on one day what went out stands before what came in", () => {
    const talks = [contact("late", "2026-11-18T09:00"), contact("early", "2026-11-16T10:00")];
    const papers = [filing("answer", "2026-11-18"), filing("demand", "2026-11-15")];
    expect(turnsOf(talks, papers)).toEqual(["mine demand", "theirs early", "mine answer", "theirs late"]);
  });

  it("keeps the order of talks of one day, which come newest first", () => {
    const talks = [contact("second", "2026-11-18T10:00"), contact("first", "2026-11-18T09:00")];
    expect(turnsOf(talks, [])).toEqual(["theirs first", "theirs second"]);
  });

  it("leaves out a paper that was never sent", () => {
    expect(turnsOf([], [filing("draft", null)])).toEqual([]);
  });
});
