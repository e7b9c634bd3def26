import { type LawBook, lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";

/** The law book as the project's own folder holds it today. Throws `LawFormatError` on broken data. */
export function openLaw(): LawBook {
  return lawBook(readLawFolder());
}
