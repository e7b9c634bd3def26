import type { CourtFeeView } from "@youju/api";
import { type CourtFee, type Fen, fen, type PlainDate } from "@youju/domain";
import type { FilingStep } from "@youju/storage";
import { standingSteps } from "./filing-corrections.ts";
import { stepView } from "./kept-step.ts";

/** The register id of the period to pay a court's fee in. */
export const feePeriod = "D22";

type Entry = CourtFee & { readonly on: PlainDate | null };

function entriesOf(steps: readonly FilingStep[]): readonly Entry[] {
  return standingSteps(steps).flatMap((step) => {
    const { fee, on } = stepView(step);
    return fee === null ? [] : [{ ...fee, on }];
  });
}

/** The day the last notice to pay came; `null` where none is noted. */
export function feeAskedOn(steps: readonly FilingStep[]): PlainDate | null {
  return entriesOf(steps).findLast(({ act }) => act === "asked")?.on ?? null;
}

/**
 * How the fee of a court stands; `null` at a channel that takes none. What was asked first counts until another notice; it is
 * paid once as much was paid as was asked, or anything where no amount was noted.
 * @param clock register ids of the channel
 */
export function courtFeeOf(steps: readonly FilingStep[], clock: readonly string[]): CourtFeeView | null {
  if (!clock.includes(feePeriod)) {
    return null;
  }
  const entries = entriesOf(steps);
  const asked = entries.findLast(({ act }) => act === "asked");
  const payments = entries.filter(({ act }) => act === "paid");
  const known = payments.flatMap(({ amount }) => amount ?? []);
  const sum = fen(known.reduce<number>((total, amount) => total + amount, 0));
  const whole = asked?.amount ?? null;
  const isPaid = payments.length > 0 && (whole === null || known.length < payments.length || sum >= whole);
  return { asked: whole, askedOn: asked?.on ?? null, paid: paidSum(payments.length, known.length, sum), isPaid };
}

/** `null` where nothing was paid, or nobody noted how much. */
function paidSum(payments: number, known: number, sum: Fen): Fen | null {
  return payments === 0 || known < payments ? null : sum;
}
