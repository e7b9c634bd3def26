import { type FactName, type Facts, factTable } from "@youju/domain";

/** Facts that note which of them were looked at. */
export type WatchedFacts = { readonly facts: Facts; readonly read: ReadonlySet<FactName> };

const everyName = Object.keys(factTable) as readonly FactName[];

/**
 * Watches which facts a rule reads. Rules are pure, so a fact that was not read could not have changed what they said.
 * Whoever lists all facts has read them all.
 */
export function watchFacts(known: Facts): WatchedFacts {
  const read = new Set<FactName>();
  const facts = new Proxy(known, {
    get: (target, name) => {
      read.add(name as FactName);
      return target[name as FactName];
    },
    has: (target, name) => {
      read.add(name as FactName);
      return name in target;
    },
    ownKeys: (target) => {
      for (const name of everyName) {
        read.add(name);
      }
      return Reflect.ownKeys(target);
    },
  });
  return { facts, read };
}
