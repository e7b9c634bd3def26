import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { CaseDetail, UnseenLawMove } from "@youju/api";
import { kept } from "./queries.ts";
import { call } from "./request.ts";

/** Cases in which something moved when the law did and the person has not looked yet. */
export function useUnseenLawMoves() {
  return useQuery({
    queryKey: [...kept.lists, "law-moves"],
    queryFn: async () => (await call("/api/law-moves", "$get", {})).cases as readonly UnseenLawMove[],
  });
}

/** Says that the person has seen what moved, up to a place in the timeline. */
export function useSeeLawMoves(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (through: number) =>
      (await call("/api/cases/:caseId/law-moves/seen", "$post", {
        param: { caseId },
        json: { through },
      })) as CaseDetail,
    onSuccess: (detail) => {
      client.setQueryData(kept.case(caseId), detail);
      return client.invalidateQueries({ queryKey: kept.lists });
    },
  });
}
