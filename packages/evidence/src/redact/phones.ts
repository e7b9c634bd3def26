import { type Detector, everyMatch } from "./secret.ts";

const country = "(?:(?:\\+|00)?86[ -]?|\\(\\+?86\\) ?)?";
/** What a number made up to hide the real one is followed by. */
const extension = "(?:(?:-|转|, ?)\\d{1,6})?";
const mobile = new RegExp(`(?<![\\dA-Za-z.])${country}1[3-9]\\d(?:[ -]?\\d{4}){2}${extension}(?![\\d.])`);

const area = "0(?:10|2[0-57-9]|[3-9]\\d{2})";
const landline = new RegExp(
  `(?<![\\dA-Za-z.])(?:\\(${area}\\) ?|${area}[ -]?)[2-8]\\d{6,7}(?:[ -转]{1,2}\\d{1,6})?(?![\\d.])`,
);
const label = /(?:电话|座机|固话|联系方式|手机|号码|tel\.?|phone|fax|传真)\s*[:：]?\s*$/i;

/** Mobile numbers of the mainland, with country code, blanks or an extension; eleven digits inside a longer number are none. */
export const findMobiles: Detector = (line) =>
  everyMatch(mobile, line, (match) => ({
    kind: "mobile",
    reason: label.test(line.slice(0, match.index)) ? "label" : "form",
    sureness: "sure",
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Landline numbers of the mainland with their area code; surer with a label or a hyphen. */
export const findLandlines: Detector = (line) =>
  everyMatch(landline, line, (match) => {
    const labelled = label.test(line.slice(0, match.index));
    const parted = /[-() ]/.test(match[0]);
    return {
      kind: "landline",
      reason: labelled ? "label" : "form",
      sureness: labelled ? "sure" : parted ? "likely" : "maybe",
      start: match.index,
      end: match.index + match[0].length,
    };
  });
