/** What opening a store did to its schema. */
export type MigrationReport = {
  /** 0 for a database that was new. */
  readonly from: number;
  readonly to: number;
  /** The copy taken before anything changed; `null` where nothing changed, or nothing was there to copy. */
  readonly copy: string | null;
};
