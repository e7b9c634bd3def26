import { useQuery } from "@tanstack/react-query";
import type { Calendar } from "@youju/domain";
import { loadLawRecord } from "./law-source.ts";

/** The law on record without any case; fetched once and kept. */
export function useLawRecord() {
  return useQuery({ queryKey: ["law-record"], queryFn: loadLawRecord, staleTime: Number.POSITIVE_INFINITY });
}

/** The official calendar, or `null` until it is there. */
export function useCalendar(): Calendar | null {
  return useLawRecord().data?.book.calendar ?? null;
}
