import type { DisputeKind, Facts, Fen, PlainDate } from "@youju/domain";
import type { LawBook } from "@youju/law";
import { courtFee } from "./court-fee.ts";
import { deadlineFor } from "./deadline-for.ts";
import { ladderOf } from "./route.ts";
import { type VenuePlace, venue } from "./venue.ts";

/** What a paper for a court has to know of courts, as the law stands on the day of filing. 法院问答 */
export type CourtAnswers = {
  /** The courts that take the dispute, as its route names them; none where the kind is not on record. */
  readonly places: readonly VenuePlace[];
  /** Throws `RangeError` on a negative amount. */
  readonly fee: (asked: {
    readonly amount: Fen;
    readonly kind: "case" | "payment-order";
    readonly procedure: "ordinary" | "small-claims";
  }) => Fen;
  /** The last day of a joint application for judicial confirmation; `null` where it cannot be counted. */
  readonly confirmationEnds: (effectiveOn: PlainDate) => PlainDate | null;
  /** The last day to apply for enforcement of what was due on a day, the safe one where no calendar reaches so far; `null` where it cannot be counted. */
  readonly enforcementEnds: (dueOn: PlainDate) => PlainDate | null;
};

/** The register id of the days both sides have to ask for judicial confirmation. */
const confirmation = "D29";

/** The register id of the time to apply for enforcement. */
const enforcement = "D28";

/** Answers for one case on the day it is filed. */
export function courtAnswers(
  { kind, facts, on }: { readonly kind: DisputeKind; readonly facts: Facts; readonly on: PlainDate },
  law: LawBook,
): CourtAnswers {
  return {
    places: placesOf({ kind, facts, on }, law),
    fee: (asked) => courtFee({ ...asked, on }, law).fee,
    confirmationEnds: (from) => {
      const answer = deadlineFor(confirmation, from, { law, on });
      return answer.kind === "counted" ? answer.deadline.lastDay : null;
    },
    enforcementEnds: (from) => {
      const answer = deadlineFor(enforcement, from, { law, on });
      return answer.kind === "counted" ? (answer.deadline.lastDay ?? answer.deadline.safeDay) : null;
    },
  };
}

function placesOf(
  { kind, facts, on }: { readonly kind: DisputeKind; readonly facts: Facts; readonly on: PlainDate },
  law: LawBook,
): readonly VenuePlace[] {
  if (!law.kinds.includes(kind)) {
    return [];
  }
  const { performed } = ladderOf({ facts, dispute: law.dispute(kind), law });
  return venue({ facts, on, law, performed }).find(({ channel }) => channel === "court")?.places ?? [];
}
