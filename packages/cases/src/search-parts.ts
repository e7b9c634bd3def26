import {
  type CaseId,
  type ContactContent,
  closingOf,
  type Exhibit,
  type ExhibitAccount,
  type FactName,
  type Facts,
  type PaperWords,
  type Reading,
  settlementsOf,
} from "@youju/domain";
import type { Records } from "./workplace.ts";

/** Facts a case is found by. Where the person lives is not among them. */
const foundBy = [
  "shopName",
  "itemName",
  "orderNumber",
  "parcelNumber",
  "invoiceNumber",
  "sellerLegalName",
  "sellerAddress",
  "sellerTaxNumber",
  "sellerPromise",
  "problemFound",
  "refusalReason",
] as const satisfies readonly FactName[];

/** Makes a case findable by shop, item, order number and what else was said of the dispute in words. */
export async function indexFacts({ store, workspaceId }: Records, caseId: CaseId, facts: Facts): Promise<void> {
  const texts = foundBy.map((name) => facts[name]).filter((text) => text !== undefined);
  await store.search.put(workspaceId, { caseId, part: "facts", texts });
}

/** Makes a case findable by what was read from an exhibit. */
export async function indexReading(
  { store, workspaceId }: Records,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
  reading: Reading,
): Promise<void> {
  const texts = reading.lines.map((line) => line.text);
  await store.search.put(workspaceId, { caseId: at.caseId, part: at.exhibitId, texts });
}

/** Makes a case findable by what was said in a talk, by whom, and under which number. */
export async function indexContact(
  { store, workspaceId }: Records,
  at: { readonly caseId: CaseId; readonly contactId: string },
  { said, person, role, staffNumber, ticket, promises, reply }: ContactContent,
): Promise<void> {
  const known = [
    said,
    person,
    role,
    staffNumber,
    ticket,
    reply?.answer?.text ?? null,
    ...promises.map(({ what }) => what),
  ];
  const texts = known.filter((text) => text !== null);
  await store.search.put(workspaceId, { caseId: at.caseId, part: at.contactId, texts });
}

/** What a search part is about, before the id of it; parts of readings and talks bear the id alone. */
export const partNames = {
  account: "account:",
  paper: "paper:",
  reference: "reference:",
  outcome: "outcome:",
} as const;

/** Makes a case findable by an exhibit's file name and by what the person says of it. */
export async function indexAccount(
  { store, workspaceId }: Records,
  { caseId, id, fileName }: Pick<Exhibit, "caseId" | "id" | "fileName">,
  account: ExhibitAccount | null,
): Promise<void> {
  const said = [account?.title, account?.purpose, account?.maker, account?.originalAt, account?.device, account?.notes];
  const texts = [fileName, ...said, account?.stated?.reference].filter((text) => typeof text === "string");
  await store.search.put(workspaceId, { caseId, part: `${partNames.account}${id}`, texts });
}

/** Makes a case findable by the words of a paper. */
export async function indexPaper(
  { store, workspaceId }: Records,
  at: { readonly caseId: CaseId; readonly filingId: string },
  { fields, sections }: PaperWords,
): Promise<void> {
  const texts = [...fields.map(({ value }) => value), ...sections.flatMap(({ sentences }) => sentences)];
  await store.search.put(workspaceId, { caseId: at.caseId, part: `${partNames.paper}${at.filingId}`, texts });
}

/** Makes a case findable by what was agreed, through whom, and by what the person takes from it. */
export async function indexOutcome({ store, workspaceId }: Records, caseId: CaseId): Promise<void> {
  const latest = await store.outcomes.latest(workspaceId, caseId);
  const agreed = settlementsOf(latest).flatMap(({ body, duties }) => [body, ...duties.map(({ what }) => what)]);
  const texts = [...agreed, closingOf(latest)?.lessons ?? ""].filter((text) => text !== "");
  await store.search.put(workspaceId, { caseId, part: `${partNames.outcome}${caseId}`, texts });
}
