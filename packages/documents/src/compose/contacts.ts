import { contactFindings, contactsIn, type NamedContact } from "../lint/contacts.ts";
import { paperText } from "../tree/plain-text.ts";
import { printPaper } from "../tree/print.ts";
import type { Composition } from "./composition.ts";

/** Who a paper names with a phone or an address, in its fields and in its text. */
export function contactsOf({ fields, tree, audience, today }: Composition): readonly NamedContact[] {
  const filled = fields.map(({ label, value }) => `${label.zh}：${value}`);
  return contactsIn([...filled, paperText(printPaper(tree, audience, today))].join("\n"));
}

/** The paper with a warning where a phone or an address of it stands under another name elsewhere in the workspace. */
export function withContacts(composition: Composition, elsewhere: readonly NamedContact[]): Composition {
  const findings = contactFindings(contactsOf(composition), elsewhere);
  return findings.length === 0 ? composition : { ...composition, lint: [...composition.lint, ...findings] };
}
