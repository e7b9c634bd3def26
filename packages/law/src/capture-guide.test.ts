import { exhibitKinds, platforms } from "@youju/domain";
import { describe, expect, it } from "vitest";
import { capturePlan, perishRank } from "./capture-guide.ts";
import { readLawFolder } from "./read-folder.ts";
import { referenceProblems } from "./references.ts";

const data = readLawFolder();
const guides = data.captures ?? [];
const { evidence } = data;

describe("how to capture evidence", () => {
  it("says for every kind that can be captured what must be readable or done, wherever it was bought", () => {
    for (const kind of exhibitKinds.filter((each) => each !== "appraisal" && each !== "other")) {
      for (const platform of [...platforms, undefined]) {
        const { general } = capturePlan(guides, kind, platform);
        expect([kind, (general?.visible.length ?? 0) + (general?.steps.length ?? 0) > 1]).toEqual([kind, true]);
      }
    }
  });

  it("leads to the order, the chat and the after-sales page of the great platforms, and to no other's", () => {
    for (const platform of ["taobao", "jd", "pinduoduo", "douyin", "xianyu", "xiaohongshu", "kuaishou"]) {
      for (const kind of ["order-page", "chat", "refusal"] as const) {
        const places = capturePlan(guides, kind, platform).places.filter(({ guide }) => guide.covers !== "any");
        expect([platform, kind, places.map(({ guide }) => guide.id)]).toEqual([platform, kind, [platform]]);
      }
    }
  });

  it("puts pages that can be edited before records that are kept", () => {
    expect(perishRank(guides, ["listing-page"])).toBeLessThan(perishRank(guides, ["chat"]));
    expect(perishRank(guides, ["chat"])).toBeLessThan(perishRank(guides, ["order-page"]));
    expect(perishRank(guides, [])).toBe(9);
  });

  it("leads nowhere that is not there", () => {
    expect(referenceProblems(data)).toEqual([]);
    const [guide] = guides;
    const [meaning] = evidence?.meanings ?? [];
    if (guide === undefined || meaning === undefined || evidence === undefined) {
      throw new Error("nothing to break");
    }
    const broken = {
      ...data,
      evidence: { ...evidence, meanings: [{ ...meaning, articles: ["civil-evidence-rules#9999"] }] },
      captures: [...guides, guide],
    };
    const problems = referenceProblems(broken);
    expect(problems).toContain(
      `evidence ${meaning.kind}: civil-evidence-rules#9999 was not in force on ${meaning.checkedOn}`,
    );
    expect(problems).toContain("evidence: 0 files tell what chat means");
    expect(problems).toContain(`capture ${guide.entries[0]?.id} names two entries`);
  });
});

it("tells of every kind of exhibit what it does not prove, and of every level what it shows", () => {
  expect(evidence?.meanings.map(({ kind }) => kind).toSorted()).toEqual([...exhibitKinds].toSorted());
  expect(Object.keys(evidence?.fixing.levels ?? {})).toHaveLength(5);
});
