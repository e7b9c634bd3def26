import type { APIRequestContext } from "@playwright/test";
import type { DisputeKind, FactName } from "@youju/domain";

/** Opens a case with facts at hand, assessed, past the screens; gives its id. Throws what the server refused. */
export async function openCaseWith(
  program: APIRequestContext,
  { kind, facts }: { readonly kind: DisputeKind; readonly facts: Readonly<Partial<Record<FactName, string>>> },
): Promise<string> {
  const opened = await called(program, "/api/cases", { kind });
  const caseId = opened.case?.id ?? "";
  const entries = Object.entries(facts).map(([name, value]) => ({ name, value }));
  await called(program, `/api/cases/${caseId}/facts`, { entries });
  await called(program, `/api/cases/${caseId}/assessments`, {});
  return caseId;
}

/** Writes a paper and says that it went out on a day, past the screens; gives its id. Throws what the server refused. */
export async function sendPaper(
  program: APIRequestContext,
  caseId: string,
  { channel, paper, on }: { readonly channel: string; readonly paper: string; readonly on: string },
): Promise<string> {
  const { filing } = await called(program, `/api/cases/${caseId}/filings`, { channel, paper });
  await called(program, `/api/cases/${caseId}/filings/${filing?.id}/sent`, { on, reference: null });
  return filing?.id ?? "";
}

type Opened = { readonly case?: { readonly id: string }; readonly filing?: { readonly id: string } };

async function called(program: APIRequestContext, path: string, data: object): Promise<Opened> {
  const response = await program.post(path, { data });
  if (!response.ok()) {
    throw new Error(`${path}: ${await response.text()}`);
  }
  return response.json();
}
