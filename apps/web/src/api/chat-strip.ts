import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { kept } from "./queries.ts";
import { call } from "./request.ts";

const stripKey = (caseId: string, exhibits: string | null) => [...kept.caseTree(caseId), "chat-strip", exhibits ?? ""];
const queryOf = (exhibits: string | null) => (exhibits === null ? {} : { exhibits });

/** Screenshots of a chat under each other; `exhibits` are numbers with commas, `null` all that are chats. */
export function useChatStrip(caseId: string, exhibits: string | null) {
  return useQuery({
    queryKey: stripKey(caseId, exhibits),
    queryFn: () => call("GET /cases/{caseId}/chat-strip", { params: { caseId }, query: queryOf(exhibits) }),
    placeholderData: keepPreviousData,
  });
}

/** Keeps the person's order, or takes it back. */
export function useArrangeStrip(caseId: string, exhibits: string | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: readonly number[] | null) =>
      order === null
        ? call("DELETE /cases/{caseId}/chat-strip", { params: { caseId }, query: queryOf(exhibits) })
        : call("PUT /cases/{caseId}/chat-strip", { params: { caseId }, body: { exhibits: [...order] } }),
    onSuccess: (strip) => client.setQueryData(stripKey(caseId, exhibits), strip),
  });
}
