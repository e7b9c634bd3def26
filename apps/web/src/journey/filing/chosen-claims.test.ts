import type { ClaimToChoose } from "@youju/api";
import { expect, test } from "vitest";
import { chosenAfter } from "./chosen-claims.ts";

const claim = (id: string, chosen: boolean, alternativeTo: readonly string[] = []): ClaimToChoose => ({
  id,
  chosen,
  alternativeTo,
  title: { zh: id, en: id },
  amount: null,
  standard: "ordinary",
  confidence: "high",
  caution: null,
});
const claims = [claim("refund", true, ["repair"]), claim("freight", true), claim("repair", false, ["refund"])];

test("ticking a claim lets go of what cannot stand beside it; unticking takes only itself away", () => {
  expect(chosenAfter(claims, "repair")).toEqual(["freight", "repair"]);
  expect(chosenAfter(claims, "freight")).toEqual(["refund"]);
  expect(chosenAfter(claims, "gone")).toEqual(["refund", "freight"]);
});
