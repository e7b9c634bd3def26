import type { SendMessage, SendOutcome } from "@youju/cases";
import { YoujuError } from "@youju/domain";
import { sendByBot } from "./send-by-bot.ts";
import { sendByMail } from "./send-by-mail.ts";

/** Whether servers inside one's own network may be written to; only whoever runs the program can allow it. */
export type Outside = {
  readonly allowPrivate: boolean;
  /** How long another server may take, in milliseconds. */
  readonly patience?: number;
};

/** How long another server may take in all, in milliseconds. */
const usualPatience = 20_000;

/** Sends reminders by mail and by group bots. Throws nothing but `JOB_INTERRUPTED` when told to stop. */
export function sendOutside(outside: Outside): SendMessage {
  const reach = { ...outside, patience: outside.patience ?? usualPatience };
  return async (way, message, signal) => {
    const sent = way.kind === "mail" ? sendByMail(way.mail, message, reach) : sendByBot(way, message, reach);
    return untilStopped(sent, signal);
  };
}

function untilStopped(sent: Promise<SendOutcome>, signal: AbortSignal): Promise<SendOutcome> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new YoujuError("JOB_INTERRUPTED"));
    if (signal.aborted) {
      stop();
    }
    signal.addEventListener("abort", stop, { once: true });
    // A worker outlives thousands of messages: none may leave its listener behind
    void sent.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
