import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type {
  CaseCard,
  CaseDetail,
  CaseEvent,
  ComposedFiling,
  ExhibitDetail,
  InstallationView,
  StoredAssessment,
} from "@youju/api";
import { request } from "./request.ts";

/** What a case list shows. */
export type CaseListWanted = {
  readonly query: string;
  readonly scope: "mine" | "demo" | "bin";
  readonly state: "all" | "person" | "other" | "closed";
};

/** Names under which answers are kept, so that a change can say which ones are stale. */
export const kept = {
  installation: ["installation"],
  lists: ["cases"],
  list: (wanted: CaseListWanted) => ["cases", wanted],
  caseTree: (caseId: string) => ["case", caseId],
  case: (caseId: string) => ["case", caseId, "detail"],
  events: (caseId: string) => ["case", caseId, "events"],
  assessments: (caseId: string) => ["case", caseId, "assessments"],
  exhibit: (caseId: string, exhibitId: string) => ["case", caseId, "exhibit", exhibitId],
  filing: (caseId: string, filingId: string) => ["case", caseId, "filing", filingId],
} as const;

/** The path of a case below `/api`. */
export const casePath = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`;

/** The address of an exhibit's thumbnail or original, for `<img>` and links. */
export function exhibitAddress(caseId: string, exhibitId: string, what: "thumbnail" | "file"): string {
  return `/api${casePath(caseId)}/exhibits/${encodeURIComponent(exhibitId)}/${what}`;
}

/** The address of a filing's rendering, for download links. */
export function filingAddress(
  caseId: string,
  filingId: string,
  format: "paper.txt" | "paper.pdf" | "paper.docx",
): string {
  return `/api${casePath(caseId)}/filings/${encodeURIComponent(filingId)}/${format}`;
}

/** This installation: version, law edition, today, demo cases, profile. */
export function useInstallation() {
  return useQuery({
    queryKey: kept.installation,
    queryFn: () => request<InstallationView>({ method: "GET", path: "/installation" }),
  });
}

/** The cards of the case list, next deadline first. Earlier cards stay on screen while new ones come. */
export function useCases(wanted: CaseListWanted) {
  return useQuery({
    queryKey: kept.list(wanted),
    queryFn: () => allCards(wanted),
    placeholderData: keepPreviousData,
  });
}

async function allCards(wanted: CaseListWanted): Promise<readonly CaseCard[]> {
  const cards: CaseCard[] = [];
  let cursor: string | null = null;
  do {
    const page: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const path = `/cases?query=${encodeURIComponent(wanted.query)}&scope=${wanted.scope}&state=${wanted.state}${page}`;
    const answer: { cases: readonly CaseCard[]; nextCursor: string | null } = await request({ method: "GET", path });
    cards.push(...answer.cases);
    cursor = answer.nextCursor;
  } while (cursor !== null);
  return cards;
}

/** Everything the case page needs. */
export function useCase(caseId: string) {
  return useQuery({
    queryKey: kept.case(caseId),
    queryFn: () => request<CaseDetail>({ method: "GET", path: casePath(caseId) }),
  });
}

/** What happened in a case, newest last. */
export function useCaseEvents(caseId: string) {
  return useQuery({
    queryKey: kept.events(caseId),
    queryFn: async () =>
      (await request<{ events: readonly CaseEvent[] }>({ method: "GET", path: `${casePath(caseId)}/events` })).events,
  });
}

/** The stored assessments of a case. */
export function useAssessments(caseId: string) {
  return useQuery({
    queryKey: kept.assessments(caseId),
    queryFn: async () =>
      (
        await request<{ assessments: readonly StoredAssessment[] }>({
          method: "GET",
          path: `${casePath(caseId)}/assessments`,
        })
      ).assessments,
  });
}

/** One exhibit with its reading and custody entries. */
export function useExhibit(caseId: string, exhibitId: string) {
  return useQuery({
    queryKey: kept.exhibit(caseId, exhibitId),
    queryFn: () =>
      request<ExhibitDetail>({
        method: "GET",
        path: `${casePath(caseId)}/exhibits/${encodeURIComponent(exhibitId)}`,
      }),
  });
}

/** One composed filing. */
export function useFiling(caseId: string, filingId: string) {
  return useQuery({
    queryKey: kept.filing(caseId, filingId),
    queryFn: () =>
      request<ComposedFiling>({
        method: "GET",
        path: `${casePath(caseId)}/filings/${encodeURIComponent(filingId)}`,
      }),
  });
}
