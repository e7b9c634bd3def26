import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DisputeKind, FactName, Text } from "@youju/domain";
import { parse } from "yaml";

type Dispute = {
  readonly title: Text;
  readonly questions: readonly { readonly fact: FactName; readonly prompt: Text }[];
};

/** A kind of dispute as the law data describes it: its title and the questions it may ask. */
export function disputeOf(kind: DisputeKind): Dispute {
  const file = fileURLToPath(new URL(`../../law/disputes/${kind}.yaml`, import.meta.url));
  return parse(readFileSync(file, "utf8"));
}
