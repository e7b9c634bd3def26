const zh = {
  remove: (number: number) => `移出证据${number}`,
  removed: (number: number) => `证据${number}已移出`,
  undo: "撤销",
  restored: (number: number) => `证据${number}已放回`,
  notRestored: "没能放回，在下面“移出的证据”里再试",
  title: (count: number) => `移出的证据（${count}）`,
  text: "文书、证据包和查找里都没有它们；文件还在这台机器上，随时可以放回，编号不变。",
  restore: "放回",
  wipe: "彻底删除",
  wipeTitle: (number: number) => `彻底删除证据${number}？`,
  wipeText: "原件、缩略图和用它做的图都会从这台机器上删掉，不能恢复。保管记录里会留下一行。",
  wipeType: (name: string) => `请输入“${name}”来确认`,
  wipeMismatch: (name: string) => `要和“${name}”一样才行。`,
  wiped: (number: number) => `证据${number}已彻底删除`,
  cancel: "留着",
  exhibit: (number: number) => `证据${number}`,
  removedAt: "移出于",
};
const en: typeof zh = {
  remove: (number) => `Remove exhibit ${number}`,
  removed: (number) => `Exhibit ${number} removed`,
  undo: "Undo",
  restored: (number) => `Exhibit ${number} put back`,
  notRestored: "It could not be put back; try again under “Removed exhibits”",
  title: (count) => `Removed exhibits (${count})`,
  text: "No paper, bundle or search knows them; their files are still on this machine and can be put back under their numbers.",
  restore: "Put back",
  wipe: "Delete for good",
  wipeTitle: (number) => `Delete exhibit ${number} for good?`,
  wipeText:
    "The original, its thumbnail and pictures made from it are deleted from this machine and cannot be brought back. The custody ledger keeps a line.",
  wipeType: (name) => `Type “${name}” to confirm`,
  wipeMismatch: (name) => `It must read “${name}”.`,
  wiped: (number) => `Exhibit ${number} deleted for good`,
  cancel: "Keep it",
  exhibit: (number) => `Exhibit ${number}`,
  removedAt: "Removed",
};

/** Words of exhibits taken out of a case. */
export const removedExhibitWords = { zh, en };
