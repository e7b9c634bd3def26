import { plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { aClaim, anAssessment, exhibitsOf, inventedProfile } from "@youju/testing/assessment";
import { inventedFacts } from "@youju/testing/facts";
import { expect, test } from "vitest";
import {
  type ComposeInput,
  claimChoice,
  composePaper,
  type PaperId,
  paperIds,
  paperText,
  printPaper,
} from "../index.ts";

const { channels, platforms, paperGrounds } = lawBook(readLawFolder());
const facts = inventedFacts("quality-fault");
const repair = { title: { zh: "免费修理", en: "Repair" }, amount: null, alternativeTo: ["refund-price"] };
const claims = [aClaim({}, "quality-fault"), aClaim({ id: "repair", ...repair }, "quality-fault")];
const input: ComposeInput = {
  assessment: anAssessment({ kind: "quality-fault", facts, claims }),
  profile: inventedProfile,
  exhibits: exhibitsOf("order-page", "chat"),
  facts,
  today: plainDate("2026-10-06"),
  directory: { channels, platforms, paperGrounds },
};
const textWith = (paper: PaperId, chosenClaims: readonly string[]) => {
  const { tree, audience, today } = composePaper(paper, { ...input, chosenClaims });
  return paperText(printPaper(tree, audience, today));
};

test("claims can be chosen in exactly those papers whose words change with the choice", () => {
  const offering = paperIds.filter((paper) => claimChoice(paper, input) !== null);
  const turning = paperIds.filter((paper) => textWith(paper, []) !== textWith(paper, ["refund-price"]));
  expect(offering).toEqual(turning);
});

test("there is nothing to choose where one claim holds", () => {
  const alone = anAssessment({ kind: "quality-fault", facts, claims: claims.slice(0, 1) });
  expect(claimChoice("12315-complaint", { ...input, assessment: alone })).toBeNull();
});
