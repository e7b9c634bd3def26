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

/** Notes which facts each condition of a right looked at. */
export type FactWatch = {
  readonly facts: Facts;
  /** What was looked at since the last time it was asked. */
  readonly take: () => readonly FactName[];
  readonly note: (right: string, facts: readonly FactName[]) => void;
  /** What was noted of a right. */
  readonly of: (right: string) => readonly FactName[];
};

/** Like {@link watchFacts}, condition by condition. Who copies all facts to change one has not looked at them. */
export function watchConditions(known: Facts): FactWatch {
  const looked = new Set<FactName>();
  const noted = new Map<string, readonly FactName[]>();
  let copied: string | symbol | undefined;
  const facts = new Proxy(known, {
    get: (target, name) => {
      if (copied !== name) {
        looked.add(name as FactName);
      }
      copied = undefined;
      return target[name as FactName];
    },
    getOwnPropertyDescriptor: (target, name) => {
      copied = name;
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
  });
  return {
    facts,
    take: () => {
      const names = [...looked];
      looked.clear();
      return names;
    },
    note: (right, names) => noted.set(right, names),
    of: (right) => noted.get(right) ?? [],
  };
}
