const zh = {
  stale: (day: string) => `核对于 ${day}，已过复核期，请先核对`,
};
const en: typeof zh = {
  stale: (day: string) => `Checked on ${day} and past its review: check it first`,
};

/** Words beside what was checked too long ago. */
export const freshWords = { zh, en };
