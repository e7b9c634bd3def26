import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ActOnCases, CaseFilter, NewSavedView } from "@youju/api";
import { type CaseListWanted, kept } from "./queries.ts";
import { call } from "./request.ts";

const viewsKey = ["case-views"];

/** The filters kept under a name. */
export function useSavedViews() {
  return useQuery({ queryKey: viewsKey, queryFn: async () => (await call("GET /case-views", {})).views });
}

function useViewAct<Input>(act: (input: Input) => ReturnType<typeof call<"GET /case-views">>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: ({ views }) => client.setQueryData(viewsKey, views) });
}

/** Keeps a filter under a name. */
export function useSaveView() {
  return useViewAct((body: NewSavedView) => call("POST /case-views", { body }));
}

/** Gives a view another name. */
export function useRenameView() {
  return useViewAct(({ viewId, name }: { readonly viewId: string; readonly name: string }) =>
    call("PATCH /case-views/{viewId}", { params: { viewId }, body: { name } }),
  );
}

/** Forgets a view. */
export function useRemoveView() {
  return useViewAct((viewId: string) => call("DELETE /case-views/{viewId}", { params: { viewId } }));
}

/** How many cases an act would change, without doing it. */
export function useTryOnCases({ act, caseIds }: Pick<ActOnCases, "act" | "caseIds">) {
  return useQuery({
    queryKey: [...kept.lists, "try", act, caseIds],
    queryFn: () => call("POST /case-acts", { body: { act, caseIds: [...caseIds], dryRun: true } }),
    gcTime: 0,
  });
}

/** Does the same with several cases. */
export function useActOnCases() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ act, caseIds }: Pick<ActOnCases, "act" | "caseIds">) =>
      call("POST /case-acts", { body: { act, caseIds: [...caseIds], dryRun: false } }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: kept.lists }),
        client.invalidateQueries({ queryKey: ["case"] }),
      ]),
  });
}

/** Orders a bundle of each case, one after another. */
export function useExportCases() {
  return useMutation({
    mutationFn: async (caseIds: readonly string[]) => {
      for (const caseId of caseIds) {
        const body = { audience: "own", only: null } as const;
        await call("POST /cases/{caseId}/exports", { params: { caseId }, body });
      }
    },
  });
}

/** Where the words looked for stand in the cases of a tab. */
export function useCaseHits({ query, withArchived }: CaseFilter, scope: CaseListWanted["scope"]) {
  const asked = { query: query.trim(), scope, archived: withArchived ? "with" : "without" } as const;
  return useQuery({
    queryKey: [...kept.lists, "hits", asked],
    queryFn: async () => (await call("GET /search", { query: asked })).hits,
    enabled: asked.query !== "",
    placeholderData: keepPreviousData,
  });
}
