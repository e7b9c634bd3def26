import type { CaseDetail } from "@youju/api";
import type { PlainDate } from "@youju/domain";

type Contact = CaseDetail["contacts"][number];
type Filing = CaseDetail["filings"][number];

/** One turn of the exchange: what they said, or a paper that went out. */
export type Turn =
  | { readonly whose: "theirs"; readonly key: string; readonly contact: Contact }
  | { readonly whose: "mine"; readonly key: string; readonly filing: Filing & { readonly sentOn: PlainDate } };

/** What was said and what was handed in, the oldest first; on one day the paper that went out before what came in. */
export function exchangeOf({ contacts, filings }: Pick<CaseDetail, "contacts" | "filings">): readonly Turn[] {
  const theirs = contacts.map((contact) => ({
    at: contact.at,
    turn: { whose: "theirs", key: contact.id, contact } as const,
  }));
  const mine = filings.flatMap((filing) => {
    const { sentOn } = filing;
    return sentOn === null
      ? []
      : [{ at: sentOn as string, turn: { whose: "mine", key: filing.id, filing: { ...filing, sentOn } } as const }];
  });
  return [...mine, ...theirs.toReversed()]
    .toSorted((one, other) =>
      one.at.slice(0, 10) < other.at.slice(0, 10) ? -1 : one.at.slice(0, 10) > other.at.slice(0, 10) ? 1 : 0,
    )
    .map(({ turn }) => turn);
}
