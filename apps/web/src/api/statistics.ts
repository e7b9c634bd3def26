import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { FigureOmission } from "@youju/api";
import type { Language } from "@youju/domain";
import { call } from "./request.ts";

const figures = ["figures"] as const;

/** The person's own figures, asked for anew each time the screen opens. */
export function useStatistics() {
  return useQuery({ queryKey: ["statistics"], queryFn: () => call("GET /statistics", {}), staleTime: 0 });
}

/** Where the figures are had as a file. */
export function statisticsAddress(format: "csv" | "json", language: Language): string {
  return `/api/statistics/file?format=${format}&language=${language}`;
}

/** The figures without a name, as they would be saved. */
export function useFigures(omitted: readonly FigureOmission[]) {
  const omit = omitted.join(",");
  return useQuery({
    queryKey: [...figures, omit],
    queryFn: () => call("GET /figures", { query: omit === "" ? {} : { omit } }),
    staleTime: 0,
  });
}

/** Switches them on or off. */
export function useAllowFigures() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (allowed: boolean) => call("PUT /figures", { body: { allowed } }),
    onSuccess: () => client.invalidateQueries({ queryKey: figures }),
  });
}
