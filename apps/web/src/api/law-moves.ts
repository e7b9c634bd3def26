import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { kept } from "./queries.ts";
import { call } from "./request.ts";

/** Cases in which something moved when the law did and the person has not looked yet. */
export function useUnseenLawMoves() {
  return useQuery({
    queryKey: [...kept.lists, "law-moves"],
    queryFn: async () => (await call("GET /law-moves", {})).cases,
  });
}

/** Says that the person has seen what moved, up to a place in the timeline. */
export function useSeeLawMoves(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (through: number) =>
      call("POST /cases/{caseId}/law-moves/seen", { params: { caseId }, body: { through } }),
    onSuccess: (detail) => {
      client.setQueryData(kept.case(caseId), detail);
      return client.invalidateQueries({ queryKey: kept.lists });
    },
  });
}
