import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { CaseCard, CaseDetail, CaseFilter, StoredAssessment } from "@youju/api";
import { call } from "./request.ts";

/** What a case list shows. */
export type CaseListWanted = Pick<CaseFilter, "query" | "state"> &
  Partial<CaseFilter> & { readonly scope: "mine" | "demo" | "archive" | "bin" };

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
  papers: (caseId: string) => ["case", caseId, "papers"],
  filing: (caseId: string, filingId: string) => ["case", caseId, "filing", filingId],
} as const;

/** The path of a case below `/api`. */
export const casePath = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`;

/** The address of an exhibit's thumbnail, picture or original, for `<img>` and links. */
export function exhibitAddress(caseId: string, exhibitId: string, what: "thumbnail" | "picture" | "file"): string {
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
    queryFn: () => call("GET /installation", {}),
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
  const { query, scope, state, kind, platform, within, withArchived } = wanted;
  const cards: CaseCard[] = [];
  let cursor: string | null = null;
  do {
    const asked = {
      query,
      scope,
      state,
      ...(kind && { kind }),
      ...(platform && { platform }),
      ...(typeof within === "number" && { within: String(within) }),
      ...(withArchived === true && { archived: "with" as const }),
      ...(cursor !== null && { cursor }),
    };
    const page: CasePage = await call("GET /cases", { query: asked });
    cards.push(...page.cases);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return cards;
}

type CasePage = { readonly cases: readonly CaseCard[]; readonly nextCursor: string | null };

/** Everything the case page needs. */
export function useCase(caseId: string) {
  return useQuery({
    queryKey: kept.case(caseId),
    // The stream of changes usually says it first; asking now and then makes up for a stream that was cut.
    refetchInterval: ({ state }) => (state.data?.exhibits.some(isBeingRead) === true ? 4000 : false),
    queryFn: () => call("GET /cases/{caseId}", { params: { caseId } }),
  });
}

function isBeingRead({ reading }: CaseDetail["exhibits"][number]): boolean {
  return reading === "queued" || reading === "reading";
}

/** What happened in a case, newest last. */
export function useCaseEvents(caseId: string) {
  return useQuery({
    queryKey: kept.events(caseId),
    queryFn: async () => (await call("GET /cases/{caseId}/events", { params: { caseId } })).events,
  });
}

/** The stored assessments of a case. */
export function useAssessments(caseId: string) {
  return useQuery({
    queryKey: kept.assessments(caseId),
    queryFn: async () =>
      (await call("GET /cases/{caseId}/assessments", { params: { caseId } }))
        .assessments as readonly StoredAssessment[],
  });
}

/** What was said of each exhibit, and how firmly it stands. */
export function useExhibitCards(caseId: string) {
  return useQuery({
    queryKey: [...kept.caseTree(caseId), "gallery"],
    queryFn: async () => (await call("GET /cases/{caseId}/exhibits", { params: { caseId } })).exhibits,
  });
}

/** The address of one page of a document as a picture. */
export function pageAddress(caseId: string, exhibitId: string, page: number): string {
  return `/api${casePath(caseId)}/exhibits/${encodeURIComponent(exhibitId)}/redaction/pages/${page}`;
}

/** One exhibit with its reading and custody entries. */
export function useExhibit(caseId: string, exhibitId: string) {
  return useQuery({
    queryKey: kept.exhibit(caseId, exhibitId),
    queryFn: () => call("GET /cases/{caseId}/exhibits/{exhibitId}", { params: { caseId, exhibitId } }),
  });
}

/** Every paper that can be written in the case. */
export function usePapers(caseId: string) {
  return useQuery({
    queryKey: kept.papers(caseId),
    queryFn: () => call("GET /cases/{caseId}/papers", { params: { caseId } }),
  });
}

/** One composed filing. */
export function useFiling(caseId: string, filingId: string) {
  return useQuery({
    queryKey: kept.filing(caseId, filingId),
    queryFn: () => call("GET /cases/{caseId}/filings/{filingId}", { params: { caseId, filingId } }),
  });
}
