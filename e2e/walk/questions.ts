import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DisputeKind, FactName, Text } from "@youju/domain";
import { parse } from "yaml";

type Dispute = {
  readonly title: Text;
  readonly questions: readonly { readonly fact: FactName; readonly prompt: Text }[];
};

/** A time window of platforms, with what is asked about it behind a kind's own questions. */
type Window = { readonly window: { readonly question?: Dispute["questions"][number] } };

function lawFile<Content>(name: string): Content {
  return parse(readFileSync(fileURLToPath(new URL(`../../law/${name}.yaml`, import.meta.url)), "utf8"));
}

/** A kind of dispute as the law data describes it: its title and the questions it may ask. */
export function disputeOf(kind: DisputeKind): Dispute {
  const own: Dispute = lawFile(`disputes/${kind}`);
  const { rules } = lawFile<{ readonly rules: readonly Window[] }>("deadlines/platforms");
  const asked = rules.flatMap(({ window }) => window.question ?? []);
  return { ...own, questions: [...own.questions, ...asked] };
}
