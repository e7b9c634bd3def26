const zh = {
  title: "交之前看一眼",
  severity: { blocks: "要改", warns: "建议改" },
  found: (blocks: number, warns: number) =>
    `${[blocks > 0 ? `${blocks} 处要改` : "", warns > 0 ? `${warns} 处建议改` : ""].filter(Boolean).join("、")}，看看为什么`,
  toField: "去改这一项",
  better: "改成这样",
  takeOver: "用这一段",
  kept: "存好了，之后不会被覆盖",
};

const en: typeof zh = {
  title: "Before it goes",
  severity: { blocks: "Must change", warns: "Better to change" },
  found: (blocks, warns) =>
    `${[blocks > 0 ? `${blocks} must change` : "", warns > 0 ? `${warns} better to change` : ""].filter(Boolean).join(", ")}: see why`,
  toField: "Change this item",
  better: "Put it like this",
  takeOver: "Use this wording",
  kept: "Kept; it will not be overwritten",
};

/** Words of what is to be changed in a paper before it goes. */
export const lintWords = { zh, en };
