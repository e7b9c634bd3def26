import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ComposedFiling } from "@youju/api";
import { forgetCase } from "./acts.ts";
import { kept } from "./queries.ts";
import { call } from "./request.ts";

/** Which filing of which case. */
export type FilingPlace = { readonly caseId: string; readonly filingId: string };

const path = "/cases/{caseId}/filings/{filingId}";
const versionsKey = ({ caseId, filingId }: FilingPlace) => [...kept.filing(caseId, filingId), "versions"];

/** The versions of a paper; asked for once they are wanted. */
export function useFilingVersions(place: FilingPlace, wanted: boolean) {
  return useQuery({
    queryKey: versionsKey(place),
    queryFn: () => call(`GET ${path}/versions`, { params: place }),
    enabled: wanted,
  });
}

/** Keeps the paper as it stands because its words are taken along; quietly, since nothing hangs on it. */
export function useKeepVersion(place: FilingPlace): () => void {
  const client = useQueryClient();
  const keep = useMutation({
    mutationFn: () => call(`POST ${path}/versions`, { params: place }),
    onSuccess: (versions) => {
      const known = client.getQueryData<ComposedFiling>(kept.filing(place.caseId, place.filingId));
      client.setQueryData(versionsKey(place), versions);
      if (known?.filing.versions !== versions.versions.length) {
        void forgetCase(client, place.caseId);
      }
    },
  });
  return () => {
    const shownAt = client.getQueryState(kept.filing(place.caseId, place.filingId))?.dataUpdatedAt ?? 0;
    const keptAt = client.getQueryState(versionsKey(place))?.dataUpdatedAt ?? -1;
    // Kept since the paper on screen was fetched: field after field is copied without asking the server each time
    if (keptAt < shownAt && !keep.isPending) {
      keep.mutate();
    }
  };
}

/** What differs between a version and another, or the paper as it stands (`to: null`). */
export function useComparison(place: FilingPlace, { from, to }: { readonly from: number; readonly to: number | null }) {
  return useQuery({
    queryKey: [...versionsKey(place), from, to],
    queryFn: () =>
      call(`GET ${path}/versions/{number}/comparison`, {
        params: { ...place, number: String(from) },
        query: to === null ? {} : { with: String(to) },
      }),
  });
}

/** Takes an earlier wording back. */
export function useRestoreVersion(place: FilingPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (number: number) =>
      call(`POST ${path}/versions/{number}/restore`, { params: { ...place, number: String(number) } }),
    onSuccess: () => void forgetCase(client, place.caseId),
  });
}

/** Fetches the paper laid out as it is printed. */
export function usePaperSheet(place: FilingPlace) {
  return useMutation({ mutationFn: () => call(`GET ${path}/sheet`, { params: place }) });
}

/** What the pack for the court holds and lacks. */
export function useFilingPackList(caseId: string) {
  return useQuery({
    queryKey: [...kept.caseTree(caseId), "filing-pack"],
    queryFn: () => call("GET /cases/{caseId}/filing-pack/contents", { params: { caseId } }),
  });
}
