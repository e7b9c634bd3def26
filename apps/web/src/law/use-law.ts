import { useQuery } from "@tanstack/react-query";
import type { CaseDetail } from "@youju/api";
import type { Assessment, DisputeKind, PlainDate } from "@youju/domain";
import { assess } from "@youju/rules";
import { useMemo } from "react";
import { loadKinds, loadLaw } from "./law-source.ts";

const forever = Number.POSITIVE_INFINITY;

/** Every kind of dispute under its heading, with title and examples; fetched once and kept. */
export function useKinds() {
  return useQuery({ queryKey: ["kinds"], queryFn: loadKinds, staleTime: forever });
}

/** The law on record for one kind of dispute; fetched once and kept. */
export function useLaw(kind: DisputeKind) {
  return useQuery({ queryKey: ["law", kind], queryFn: () => loadLaw(kind), staleTime: forever });
}

/** What the rules say about a case as it stands on the page, asked in the page; `null` until the law is there. */
export function useAssessmentNow(
  asked: Pick<CaseDetail, "facts" | "exhibits"> & { readonly kind: DisputeKind; readonly asOf: PlainDate | undefined },
) {
  const { data: law, error, refetch } = useLaw(asked.kind);
  const { kind, asOf, facts, exhibits } = asked;
  const assessment = useMemo<Assessment | null>(
    () => (law === undefined || asOf === undefined ? null : assess({ kind, asOf, facts, exhibits, law })),
    [law, kind, asOf, facts, exhibits],
  );
  return { assessment, error, retry: () => void refetch() };
}
