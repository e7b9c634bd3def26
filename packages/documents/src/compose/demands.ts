import { type Claim, type Fen, fen, sumFen } from "@youju/domain";

/** Which claims a paper demands, and which hold but stay an offer to the person. */
export type Demands = {
  readonly asked: readonly Claim[];
  /** They hold, but are not demanded: alternatives, a higher standard of proof, or law that needs confirming. */
  readonly offered: readonly Claim[];
  /** The sum of what is asked; zero where no amount is. */
  readonly total: Fen;
};

/**
 * Chooses among the claims that hold. Alternatives are never added: a promise with the ordinary standard leads over
 * fraud, which has to be proved beyond reasonable doubt and is demanded only when the person chooses it.
 * @param chosen ids the person picked, or `undefined` for the cautious choice
 */
export function chooseDemands(claims: readonly Claim[], chosen?: readonly string[]): Demands {
  const holding = claims.filter((claim) => claim.state === "holds");
  const wanted = holding.filter((claim) => (chosen === undefined ? isSafe(claim) : chosen.includes(claim.id)));
  const asked = wanted
    .toSorted((first, second) => rank(first) - rank(second))
    .reduce<readonly Claim[]>(addUnlessAlternative, []);
  const inOrder = holding.filter((claim) => asked.includes(claim));
  return {
    asked: inOrder,
    offered: holding.filter((claim) => !asked.includes(claim)),
    total: sumFen(inOrder.map((claim) => claim.amount ?? fen(0))),
  };
}

function isSafe(claim: Claim): boolean {
  return claim.standard === "ordinary" && claim.confidence === "high";
}

function rank(claim: Claim): number {
  return claim.standard === "ordinary" ? 0 : 1;
}

function addUnlessAlternative(taken: readonly Claim[], claim: Claim): readonly Claim[] {
  const clashes = taken.some(
    (other) => other.alternativeTo.includes(claim.id) || claim.alternativeTo.includes(other.id),
  );
  return clashes ? taken : [...taken, claim];
}
