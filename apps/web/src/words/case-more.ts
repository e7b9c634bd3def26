const zh = {
  edits: "改动记录",
  editsNote: "每一处改动，都能在这里撤回",
  relatives: "关联与合并",
  relativesNote: (sameOrder: number) =>
    sameOrder === 0 ? "同一订单、同一家店的其他案件" : `有 ${sameOrder} 个案件订单号相同，可能建重了`,
  archive: "归档",
  takeUp: "从归档取出",
  archived: "已归档，期限提醒照常",
  takenUp: "已从归档取出",
};
const en: typeof zh = {
  edits: "Changes",
  editsNote: "Every change, to be taken back here",
  relatives: "Links and merging",
  relativesNote: (sameOrder) =>
    sameOrder === 0
      ? "Other cases of the same order or shop"
      : `${sameOrder} with the same order number: perhaps opened twice`,
  archive: "Archive",
  takeUp: "Take out of the archive",
  archived: "Archived; its days are still told of",
  takenUp: "Taken out of the archive",
};

/** Words of the archive, the list of changes, and what belongs with a case. */
export const caseMoreWords = { zh, en };
