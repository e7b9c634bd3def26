import type { ProposedFact } from "@youju/api";
import { describe, expect, it } from "vitest";
import { groupProposals } from "./proposal-groups.ts";

const seen = (name: ProposedFact["name"], value: string, more: Partial<ProposedFact> = {}): ProposedFact => ({
  name,
  value,
  confidence: 0.95,
  state: "sure",
  exhibitId: "e1",
  ...more,
});

describe("what was read from the pictures", () => {
  it("is confirmed by one yes where every picture agrees", () => {
    const groups = groupProposals([seen("pricePaid", "1248"), seen("pricePaid", "1,248.00", { exhibitId: "e2" })]);
    expect(groups.sure).toHaveLength(1);
    expect(groups.doubtful).toEqual([]);
  });
  it("becomes a question where the pictures disagree, the surest value first", () => {
    const groups = groupProposals([
      seen("pricePaid", "1248", { confidence: 0.9 }),
      seen("pricePaid", "1348", { confidence: 0.97, exhibitId: "e2" }),
    ]);
    expect(groups.sure).toEqual([]);
    expect(groups.doubtful[0]?.values.map(({ value }) => value)).toEqual(["1348", "1248"]);
  });
  it("becomes a question where the reading is unsure", () => {
    const groups = groupProposals([seen("itemName", "北欧餐桌", { state: "unsure", confidence: 0.6 })]);
    expect(groups.doubtful.map(({ name }) => name)).toEqual(["itemName"]);
  });
});
