import type { Random } from "./random.ts";

/** A file made to do harm. */
export type HostileFile = { readonly name: string; readonly bytes: Buffer };

/** Where real files lie that are made bad. */
export type Fixtures = { readonly photo: Buffer; readonly heic: Buffer; readonly page: Buffer };

/** Makes one kind of hostile file, another one for other random numbers. */
export type Maker = {
  readonly what: string;
  readonly make: (random: Random, fixtures: Fixtures) => Buffer | Promise<Buffer>;
  /** As the file would be called by someone honest. */
  readonly extension: string;
  /** Takes seconds to make: left out of the short form. */
  readonly heavy?: true;
};
