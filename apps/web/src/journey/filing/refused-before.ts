import type { FilingView } from "@youju/api";

type Known = Pick<FilingView, "id" | "channel" | "state" | "steps" | "createdAt">;

/** The filing at the same channel that another office refused for lack of authority before this one was written. */
export function refusedBefore<Filing extends Known>(
  { id, channel, createdAt }: Pick<Known, "id" | "channel" | "createdAt">,
  filings: readonly Filing[],
): Filing | undefined {
  return filings.findLast(
    (one) =>
      one.id !== id &&
      one.channel === channel &&
      one.state === "refused" &&
      one.createdAt < createdAt &&
      one.steps.some(({ refusedFor }) => refusedFor === "no-authority"),
  );
}
