import type { EarlierEffect, InterplayEffect } from "@youju/domain";
import { earlierEffects, filedSoFar } from "./earlier-filings.ts";
import type { Matter } from "./matter.ts";

const hinders: ReadonlySet<InterplayEffect> = new Set(["closes", "closes-while-pending", "delays", "ask-first"]);

/**
 * What earlier filings put in the way of a complaint with an official mediator: it was accepted or handled somewhere, for
 * good, or one of them still has it before it. Other channels are free to be used beside; so are a mediator's while only
 * talk with the company or a hotline's passing on is under way. Empty where nothing stands in the way. Pure. 再投之前
 */
export function inTheWay(
  matter: Pick<Matter, "facts" | "filings" | "law" | "asOf">,
  channel: string,
): readonly EarlierEffect[] {
  if (!isOfficialMediator(matter, channel)) {
    return [];
  }
  return earlierEffects(matter, filedSoFar(matter), channel).filter(
    ({ after, effect }) =>
      effect === "closes" ||
      (hinders.has(effect) && (after === null || matter.law.channel(after.channel).countsAsMediation)),
  );
}

/** Whether a channel mediates officially, so that what it took is taken no second time. */
function isOfficialMediator({ law }: Pick<Matter, "law">, channel: string): boolean {
  const { group, countsAsMediation } = law.channel(channel);
  return group === "official-mediator" && countsAsMediation;
}
