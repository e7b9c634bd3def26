/** What a fact can hold. Choices list their allowed answers; words for people live in `law/disputes` and the dictionary. */
export type FactType =
  | { readonly type: "date" }
  | { readonly type: "moment" }
  | { readonly type: "money" }
  | { readonly type: "percent" }
  | { readonly type: "flag" }
  | { readonly type: "count"; readonly most: number }
  | { readonly type: "text"; readonly most: number }
  | { readonly type: "choice"; readonly choices: readonly string[] };

/** A day, `YYYY-MM-DD`. */
export const date = { type: "date" } as const;
/** A day, and the time of it where it is known: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
export const moment = { type: "moment" } as const;
/** An amount: written in yuan, held in fen. */
export const money = { type: "money" } as const;
/** A yearly rate: written in per cent, held in hundredths of a per cent. */
export const percent = { type: "percent" } as const;
/** Yes or no. */
export const flag = { type: "flag" } as const;
/** Words of at most that many characters. */
export const text = (most: number) => ({ type: "text", most }) as const;
/** A whole number up to `most`. */
export const count = (most: number) => ({ type: "count", most }) as const;
/** One of a few answers. */
export const choice = <const Choices extends readonly string[]>(...choices: Choices) =>
  ({ type: "choice", choices }) as const;
