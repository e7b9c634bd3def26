import { type LawBook, lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";

/** The law book on the data built from `law/`. */
export async function loadLaw(): Promise<LawBook> {
  return lawBook(readLawFolder());
}
