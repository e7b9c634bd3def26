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

type Opened = { readonly case?: { readonly id: string } };

async function called(program: APIRequestContext, path: string, data: object): Promise<Opened> {
  const response = await program.post(path, { data });
  if (!response.ok()) {
    throw new Error(`${path}: ${await response.text()}`);
  }
  return response.json();
}
