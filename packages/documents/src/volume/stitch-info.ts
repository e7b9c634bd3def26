/** What the whole says about itself. */
export type StitchInfo = {
  readonly title: string;
  /** The day it is dated, `YYYY-MM-DD`. */
  readonly day: string;
  /** The number its first page bears. */
  readonly firstPage: number;
};
