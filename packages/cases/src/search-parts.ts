import type { CaseId, ContactContent, Facts, Reading } from "@youju/domain";
import type { Records } from "./workplace.ts";

/** Makes a case findable by shop, item and order number. The person's own details are never among them. */
export async function indexFacts({ store, workspaceId }: Records, caseId: CaseId, facts: Facts): Promise<void> {
  const texts = [facts.shopName, facts.itemName, facts.orderNumber, facts.parcelNumber].filter(
    (text) => text !== undefined,
  );
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
