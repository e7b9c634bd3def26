import { describe, expect, it } from "vitest";
import { proofProblems } from "./proof-problems.ts";
import { readLawFolder } from "./read-folder.ts";

const { disputes, core } = readLawFolder();
const [dispute] = disputes.filter(({ kind }) => kind === "no-reason-return");

function changed(right: object) {
  if (dispute === undefined) {
    throw new RangeError("the seven-day return is not on record");
  }
  const name = "no-reason-return";
  return proofProblems({
    ...dispute,
    rights: { ...dispute.rights, [name]: { ...dispute.rights[name], ...right } } as never,
  });
}

describe("what has to be proved for a right", () => {
  it("is tied to elements that exist, and no element stands apart, in every kind", () => {
    expect(disputes.flatMap(proofProblems)).toEqual([]);
    const rights = disputes.flatMap((each) => Object.values(each.rights));
    expect(rights.length).toBeGreaterThanOrEqual(104);
    expect(rights.flatMap(({ objections }) => objections).length).toBeGreaterThanOrEqual(180);
  });

  it("is found wanting where an element is not there, is nobody's, or nothing would be said against it", () => {
    expect(changed({ elements: [{ element: "no-such", when: [] }] })).toEqual(
      expect.arrayContaining([
        "no-reason-return: no element no-such",
        "no-reason-return: no right needs the element page-and-promise",
      ]),
    );
    expect(changed({ objections: [] })).toEqual([
      "no-reason-return no-reason-return: no element to prove, or nothing the other side would say",
    ]);
  });

  it("never turns on a value that a fact cannot have", () => {
    const objections = dispute?.rights["no-reason-return"]?.objections.map((each) => ({
      ...each,
      when: [{ fact: "goodsClass", is: ["edible"] }],
    }));
    expect(changed({ objections })).toContain("no-reason-return: goodsClass is never edible");
  });

  it("says why in its own words where no proof is needed", () => {
    const exempt = disputes.flatMap(({ elements }) => elements.flatMap(({ settled }) => settled));
    expect(exempt.filter(({ state, why }) => state === "exempt" && why === null)).toEqual([]);
    expect(Object.values(core.proof.states).every(({ articles }) => articles.length > 0)).toBe(true);
  });
});
