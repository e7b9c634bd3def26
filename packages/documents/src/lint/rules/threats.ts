import { type LintCheck, quotedAt, type Saying } from "../finding.ts";
import { doxxing, framing, harassing, stalking, violence } from "../words/harm.ts";
import { notMeant } from "../words/lawful.ts";
import { blank, firstOf } from "../words/patterns.ts";

/** Violence, stalking, harassment, laying bare, framing: announced, hinted at, or asked of others. */
export const threatFindings: LintCheck = (reading, { filing }) => {
  const families =
    filing === "public" ? [violence, stalking, harassing] : [violence, stalking, harassing, doxxing, framing];
  const words = reading.tone.replaceAll(notMeant, blank);
  const found = families.map((family) => firstOf(words, family)).find((span) => span !== undefined);
  return found === undefined ? [] : [quotedAt(reading, found, threatSaying)];
};

export const threatSaying: Saying = {
  rule: "threat",
  severity: "blocks",
  text: {
    zh: "这里像在威胁人身、骚扰或编造事实，会让你从有理变违法。请删去；可以写“某日前未处理，我将依法投诉、起诉”。",
    en: "This reads as violence, harassment or a made-up fact, and turns a good case bad. Remove it; you may write: if not settled by that day, I will complain and sue.",
  },
};
