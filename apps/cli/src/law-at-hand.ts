import { type LawBook, type LawData, lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";

let read: LawData | undefined;

/** The law data of the project's own folder, read and checked once. Throws `LawFormatError` on broken data. */
export function lawData(): LawData {
  read ??= readLawFolder();
  return read;
}

/** The law book on that data. */
export function openLaw(): LawBook {
  return lawBook(lawData());
}
