import type { RightFinding } from "@youju/domain";
import { rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { deadlines } from "./deadlines.ts";

/** Which of the dispute's warnings fit. */
export function warnings(matter: Matter, rights: readonly RightFinding[]): readonly string[] {
  const { facts } = matter;
  const alive = rightOf(rights, "no-reason-return").state !== "fails";
  const own = deadlines(matter, rights).find(({ registerId }) => registerId === "D01");
  return [
    ...(own?.state === "still-in-law" ? ["still-in-law"] : []),
    ...(alive ? ["platform-clock"] : []),
    ...(alive && facts.returnFreightAgreed !== "seller" ? ["freight"] : []),
    ...(facts.sellerKind === "private-person" ? [] : ["quality-instead"]),
    ...mediator(matter, alive),
    "local-rules",
  ];
}

function mediator({ facts }: Matter, alive: boolean): readonly string[] {
  if (!alive || facts.sellerKind === "private-person") {
    return [];
  }
  return facts.officialMediator === "accepted-or-handled" ? ["mediator-closed"] : ["mediator-once"];
}
