const zh = {
  find: "在写过的里找",
  filter: "按状态看",
  filters: { all: "全部", drafted: "没交的", out: "交了的", over: "有结果的" },
  none: "没有这样的文书。换个词，或者换个状态。",
  versions: (count: number) => `${count} 版`,
  changed: "最后改动",
  pack: "立案材料包",
  packNote: "去法院立案要交的，一次打好包：起诉状有 PDF 和 Word，别的是 PDF。",
  packInside: "会放进去",
  packLacking: "还没有",
  packToAdd: "另外要自己备",
  packMake: "打包下载",
  packMaking: "正在排版、打包…",
  packDone: "打好了，在下载里。",
  packNotReady: "先写好民事起诉状，才能打包。",
  packWrite: "写起诉状",
  packOpen: "打开",
  packLoading: "正在清点…",
};

const en: typeof zh = {
  find: "Find among those written",
  filter: "By state",
  filters: { all: "All", drafted: "Not sent", out: "Sent", over: "With a result" },
  none: "No such paper. Try another word or state.",
  versions: (count: number) => (count === 1 ? "1 version" : `${count} versions`),
  changed: "Last change",
  pack: "Pack for the court",
  packNote: "What a court wants to file a suit, in one file: the statement of claim as PDF and Word, the rest as PDF.",
  packInside: "In the pack",
  packLacking: "Lacking",
  packToAdd: "To add yourself",
  packMake: "Make and download",
  packMaking: "Laying out and packing…",
  packDone: "Done: it is among your downloads.",
  packNotReady: "Write the statement of claim first; the pack is made around it.",
  packWrite: "Write the statement of claim",
  packOpen: "Open",
  packLoading: "Checking what there is…",
};

/** Words of the list of papers and of the pack for the court. */
export const filingListWords = { zh, en };
