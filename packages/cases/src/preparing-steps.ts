import { askedButUnknown } from "@youju/domain";
import type { CaseSnapshot } from "./case-snapshot.ts";
import type { Step } from "./step-rule.ts";

/** The first picture or fact of a case that has none. */
export function withoutMaterial({ exhibits, facts }: CaseSnapshot): Step | undefined {
  return exhibits.length === 0 && Object.keys(facts).length === 0
    ? {
        id: "add-material",
        title: { zh: "放一张订单截图", en: "Add a screenshot of the order" },
        why: {
          zh: "订单号、金额、日期由程序先认，你只要核对。没有截图也可以手工填。",
          en: "Number, amount and dates are read for you to confirm. You can also type them.",
        },
      }
    : undefined;
}

/** What was read and nobody has confirmed. */
export function unconfirmed({ proposals }: CaseSnapshot): Step | undefined {
  return proposals.length > 0
    ? {
        id: "confirm-fields",
        title: { zh: `核对认出的 ${proposals.length} 项`, en: `Confirm ${proposals.length} fields` },
        why: { zh: "只有你点了“对”，才算数。", en: "They count only once you say they are right." },
      }
    : undefined;
}

/** What kind of dispute it is. */
export function unknownKind({ file }: CaseSnapshot): Step | undefined {
  return file.kind === null
    ? {
        id: "answer-questions",
        title: { zh: "说说出了什么事", en: "Say what went wrong" },
        why: {
          zh: "选一个最接近的，就能先看到三句要紧话。",
          en: "Choose the closest: three urgent lines come at once.",
        },
      }
    : undefined;
}

/** The first assessment, one again where something changed, and the questions that can still change it. */
export function openQuestions({ assessment, stale, history }: CaseSnapshot): Step | undefined {
  if (assessment === null || stale) {
    return {
      id: "answer-questions",
      title: { zh: "看看能要回什么", en: "See what you can get" },
      why:
        assessment === null
          ? {
              zh: "情况够了就能研判，还不清楚的会逐个问你。",
              en: "The rules can be asked now; what is unclear is asked.",
            }
          : { zh: "情况或材料有变化，要重新研判。", en: "Facts or material changed since it was last worked out." },
    };
  }
  const unknown = new Set(askedButUnknown(history));
  const open = assessment.assessment.questions.filter(({ fact }) => !unknown.has(fact)).length;
  return open > 0
    ? {
        id: "answer-questions",
        title: { zh: `回答 ${open} 个问题`, en: `Answer ${open} questions` },
        why: {
          zh: "只问还会改变结果的。不知道的可以跳过。",
          en: "Only what can still change the outcome. You may skip.",
        },
      }
    : undefined;
}

/** Evidence that goes away and is not held yet. */
export function perishing({ assessment }: CaseSnapshot): Step | undefined {
  const row = assessment?.assessment.matrix.find(({ state, perishable }) => state === "missing" && perishable);
  return row === undefined
    ? undefined
    : {
        id: "add-material",
        title: { zh: `留住证据：${row.title.zh}`, en: `Keep the evidence: ${row.title.en}` },
        why: row.getToday,
      };
}
