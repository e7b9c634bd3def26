import { useQuery } from "@tanstack/react-query";
import type { Calendar } from "@youju/domain";
import { loadAreaCodes, loadEvidence, loadLawRecord, loadPlatforms, loadSearchRecord } from "./law-source.ts";

/** The law on record without any case; fetched once and kept. */
export function useLawRecord() {
  return useQuery({ queryKey: ["law-record"], queryFn: loadLawRecord, staleTime: Number.POSITIVE_INFINITY });
}

/** The law on record with what people say and ask, and the search over it; fetched once and kept. */
export function useSearchRecord() {
  return useQuery({ queryKey: ["law-search"], queryFn: loadSearchRecord, staleTime: Number.POSITIVE_INFINITY });
}

/** What exhibits mean and how to capture more; fetched once and kept. */
export function useEvidenceLaw() {
  return useQuery({ queryKey: ["evidence-law"], queryFn: loadEvidence, staleTime: Number.POSITIVE_INFINITY });
}

/** The area codes; fetched once and kept. */
export function useAreaCodes() {
  return useQuery({ queryKey: ["area-codes"], queryFn: loadAreaCodes, staleTime: Number.POSITIVE_INFINITY });
}

/** The platforms on record; fetched once and kept. */
export function usePlatforms() {
  return useQuery({ queryKey: ["platforms"], queryFn: loadPlatforms, staleTime: Number.POSITIVE_INFINITY });
}

/** The official calendar, or `null` until it is there. */
export function useCalendar(): Calendar | null {
  return useLawRecord().data?.book.calendar ?? null;
}
