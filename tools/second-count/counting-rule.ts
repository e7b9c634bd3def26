/** How one row of the register counts. A row that holds several lengths is several rules, `D30-accept`, `D30-issue` … */
export type CountingRule = {
  readonly id: string;
  /** A number of units, or "asked": a court or a screen sets it and nothing may be assumed. */
  readonly length: number | "asked";
  readonly unit: "hours" | "days" | "working-days" | "months" | "years";
  /**
   * What happens when the last day is a day of rest. civil: Civil Code art. 203; procedural: Civil Procedure Law
   * art. 85; decree121: Order 121 art. 45; none: the row says "—" or the rule is a platform's.
   */
  readonly roll: "civil" | "procedural" | "decree121" | "none";
  /** The day the trigger must not be earlier than, where the text has not always been in force since 2018. */
  readonly from?: string;
  /** The last trigger day of a text that was replaced. */
  readonly until?: string;
  /** Counted back from the event: "at least so many days before". */
  readonly backward?: true;
};
