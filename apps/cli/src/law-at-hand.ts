import { kindOverview, type LawBook, type LawData, type LawSearch, lawBook, lawSearch } from "@youju/law";
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

/** The search over that data: articles, sayings and questions, deadlines, numbers and kinds of dispute. */
export function openSearch(): LawSearch {
  const { core, disputes, kindGroups = [], knowledge = [], captures = [] } = lawData();
  const kinds = kindOverview(kindGroups, disputes).flatMap((group) => group.kinds);
  return lawSearch({ core, kinds, knowledge, captures });
}
