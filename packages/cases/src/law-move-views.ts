import type { LawMove } from "@youju/api";
import { type Movement, movementWords, type PlainDate, plainDate } from "@youju/domain";
import type { CaseEvent, LawReview } from "@youju/storage";

/** The moves a timeline tells of, newest first. */
export function lawMoveViews(events: readonly CaseEvent[], review: LawReview | null): readonly LawMove[] {
  return events
    .filter(({ kind }) => kind === "law-moved")
    .toReversed()
    .map(({ sequence, at, recordedAt, data }) => {
      const { asOf, before, after, moved } = data as unknown as Told;
      return {
        sequence,
        at: recordedAt,
        on: plainDate(at),
        asOf,
        before,
        after,
        moved: moved.map((movement) => ({ ...movement, text: movementWords(movement) })),
        seen: sequence <= (review?.seenEvent ?? 0),
      };
    });
}

type Told = {
  readonly asOf: PlainDate;
  readonly before: string;
  readonly after: string;
  readonly moved: readonly Movement[];
};
