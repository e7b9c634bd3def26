const zh = {
  title: "交之前看一眼",
  severity: { blocks: "要改", warns: "建议改" },
  found: (count: number, severity: string) => `有 ${count} 处${severity}，看看为什么`,
  toField: "去改这一项",
  better: "改成这样",
  takeOver: "用这一段",
  kept: "存好了，之后不会被覆盖",
};

const en: typeof zh = {
  title: "Before it goes",
  severity: { blocks: "Must change", warns: "Better to change" },
  found: (count, severity) => `${severity}: ${count} ${count === 1 ? "place" : "places"}, see why`,
  toField: "Change this item",
  better: "Put it like this",
  takeOver: "Use this wording",
  kept: "Kept; it will not be overwritten",
};

/** Words of what is to be changed in a paper before it goes. */
export const lintWords = { zh, en };
