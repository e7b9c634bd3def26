import { factTable } from "@youju/domain";
import type { Dispute, When } from "./dispute.ts";

/** What a right or an element of a dispute points at that is not there, or lacks for its proof, in words. */
export function proofProblems(dispute: Dispute): readonly string[] {
  const { kind, elements, rights } = dispute;
  const known = new Set(elements.map(({ id }) => id));
  const needed = new Set(Object.values(rights).flatMap((right) => right.elements.map(({ element }) => element)));
  return [
    ...[...needed].flatMap((id) => (known.has(id) ? [] : [`${kind}: no element ${id}`])),
    ...[...known].flatMap((id) => (needed.has(id) ? [] : [`${kind}: no right needs the element ${id}`])),
    ...Object.entries(rights).flatMap(([id, right]) => rightProblems(`${kind} ${id}`, right)),
    ...elements.flatMap(({ id, settled }) =>
      settled.flatMap(({ right, state, why }) => [
        ...(right === null || right in rights ? [] : [`${kind} ${id}: no right ${right}`]),
        ...(state === "exempt" && why === null ? [`${kind} ${id}: exempt from proof without a reason`] : []),
      ]),
    ),
    ...whensOf(dispute).flatMap(({ fact, is }) =>
      is.filter((value) => !isValueOf(fact, value)).map((value) => `${kind}: ${fact} is never ${value}`),
    ),
  ];
}

/** A right that can hold has something to prove, and the other side something to say. */
function rightProblems(where: string, { reasons, elements, objections }: Dispute["rights"][string]): readonly string[] {
  const canHold = Object.keys(reasons).some((reason) => reason.startsWith("holds"));
  return canHold && (elements.length === 0 || objections.length === 0)
    ? [`${where}: no element to prove, or nothing the other side would say`]
    : [];
}

function whensOf({ elements, rights }: Dispute): When {
  return [
    ...elements.flatMap(({ when, settled }) => [...when, ...settled.flatMap((one) => [...one.when, ...one.unless])]),
    ...Object.values(rights).flatMap((right) => [
      ...right.elements.flatMap(({ when }) => when),
      ...right.objections.flatMap(({ when, unless }) => [...when, ...unless]),
    ]),
  ];
}

function isValueOf(fact: When[number]["fact"], value: string): boolean {
  const type = factTable[fact];
  if (type.type === "choice") {
    return (type.choices as readonly string[]).includes(value);
  }
  return type.type === "flag" && (value === "true" || value === "false");
}
