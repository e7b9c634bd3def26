import { plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { assess } from "@youju/rules";
import { Engine } from "json-rules-engine";
import type { Contest } from "./ratio.ts";

const facts = {
  soldBy: "online",
  sellerKind: "business",
  goodsClass: "ordinary",
  goodsCondition: "opened-to-inspect",
  receivedOn: plainDate("2026-11-16"),
} as const;
const asOf = plainDate("2026-11-18");

/** The seven-day return: our whole assessment against the same six conditions in a general rule engine. */
export function assessContest(): Contest {
  const law = lawBook(readLawFolder());
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addRule({
    conditions: {
      all: [
        { fact: "soldBy", operator: "in", value: ["online", "phone", "television", "mail-order"] },
        { fact: "sellerKind", operator: "notEqual", value: "private-person" },
        { fact: "goodsClass", operator: "equal", value: "ordinary" },
        { fact: "goodsCondition", operator: "in", value: ["unopened", "opened-to-inspect"] },
        { fact: "daysSinceReceipt", operator: "lessThanInclusive", value: 7 },
      ],
    },
    event: { type: "no-reason-return" },
  });
  return {
    title: "assess: the seven-day return",
    ours: "whole assessment with reasons, claims, deadlines, questions and counterfactuals",
    reference: "json-rules-engine, the yes or no alone",
    runs: 20,
    rounds: 7,
    our: () => assess({ kind: "no-reason-return", facts, asOf, law }),
    their: () => engine.run({ ...facts, daysSinceReceipt: 2 }),
  };
}
