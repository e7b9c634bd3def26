const zh = {
  title: "交之前看一眼",
  severity: { blocks: "要改", warns: "建议改" },
  blocks: (count: number) => `${count} 处要改`,
  warns: (count: number) => `${count} 处建议改`,
  both: (blocks: string, warns: string) => `${blocks}、${warns}`,
  why: (found: string) => `${found}，看看为什么`,
  toField: "去改这一项",
  better: "改成这样",
  takeOver: "用这一段",
};

const en: typeof zh = {
  title: "Before it goes",
  severity: { blocks: "Must change", warns: "Better to change" },
  blocks: (count) => `${count} must change`,
  warns: (count) => `${count} better to change`,
  both: (blocks, warns) => `${blocks}, ${warns}`,
  why: (found) => `${found}: see why`,
  toField: "Change this item",
  better: "Put it like this",
  takeOver: "Use this wording",
};

/** Words of what is to be changed in a paper before it goes. */
export const lintWords = { zh, en };
