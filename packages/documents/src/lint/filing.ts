import { findingsFor, type LintCheck } from "./finding.ts";

const punishment = /举报|查处|立案(?:调查|查处)|行政处罚|罚款|吊销|责令(?:停业|整改)|列入失信/g;

/** A complaint asks to settle one's own dispute; a request to punish belongs in a report of its own. */
export const filingFindings: LintCheck = (text, { filing }) =>
  filing !== "complaint"
    ? []
    : findingsFor(text, punishment, {
        rule: "complaint-mixed-with-report",
        severity: "blocks",
        text: {
          zh: "投诉里不要写举报、查处、罚款。投诉只解决自己的争议；举报另写一份、另外提交。",
          en: "Keep reports and penalties out of a complaint: it settles your own dispute. Write a report separately.",
        },
      });
