import type { Handlers } from "@youju/api";
import { arrangeChatStrip, chatStripView, forgetChatStripOrder } from "@youju/cases";
import { announced, type Premises } from "./premises.ts";

type StripHandlers = Pick<Handlers, "getChatStrip" | "arrangeChatStrip" | "forgetChatStripOrder">;

/** Screenshots of a chat as one strip. */
export function chatStripHandlers(premises: Premises): StripHandlers {
  const { place } = premises;
  const numbersIn = (exhibits: string | undefined) => exhibits?.split(",").map(Number) ?? null;
  return {
    getChatStrip: ({ caseId, exhibits }) => chatStripView(place, { caseId, numbers: numbersIn(exhibits) }),
    arrangeChatStrip: ({ caseId }, { exhibits: numbers }) =>
      announced(premises, caseId, arrangeChatStrip(place, { caseId, numbers })),
    forgetChatStripOrder: ({ caseId, exhibits }) =>
      announced(premises, caseId, forgetChatStripOrder(place, { caseId, numbers: numbersIn(exhibits) })),
  };
}
