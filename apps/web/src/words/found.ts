const zh = {
  found: "在这里找到",
  where: {
    fact: () => "事实",
    reading: (number: number | null) => `证据${number ?? ""}上的文字`,
    account: (number: number | null) => `证据${number ?? ""}的说明`,
    contact: () => "沟通",
    paper: () => "文书",
    reference: () => "编号",
    outcome: () => "结果与约定",
  },
  more: (count: number) => `还有 ${count} 处`,
};
const en: typeof zh = {
  found: "Found here",
  where: {
    fact: () => "Facts",
    reading: (number) => `Text on exhibit ${number ?? ""}`,
    account: (number) => `Notes on exhibit ${number ?? ""}`,
    contact: () => "Contacts",
    paper: () => "Paper",
    reference: () => "Reference",
    outcome: () => "Outcome",
  },
  more: (count) => (count === 1 ? "1 more place" : `${count} more places`),
};

/** Words of what a search found inside a case; they load with the first search. */
export const foundWords = { zh, en };
