import { useQuery } from "@tanstack/react-query";
import type { DisputeKind } from "@youju/domain";
import type { LawBook, ReplyTopic } from "@youju/law";
import { loadLaw, loadLawRecord, loadReplies } from "./law-source.ts";

/** The replies on record with the law they are judged by. */
export type ReplyLaw = {
  readonly replies: readonly ReplyTopic[];
  readonly likeness: Uint8Array;
  readonly law: LawBook;
};

/** The replies and the law for one kind, or for none; fetched once it is wanted and kept. */
export function useReplyLaw(kind: DisputeKind | null, wanted: boolean) {
  return useQuery({
    queryKey: ["reply-law", kind],
    queryFn: async (): Promise<ReplyLaw> => {
      const [{ replies, likeness }, law] = await Promise.all([
        loadReplies(),
        kind === null ? bookAlone() : loadLaw(kind),
      ]);
      return { replies, likeness, law };
    },
    staleTime: Number.POSITIVE_INFINITY,
    enabled: wanted,
  });
}

async function bookAlone(): Promise<LawBook> {
  return (await loadLawRecord()).book;
}
