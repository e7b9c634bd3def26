import type { Assessment, RouteOrder, Text } from "@youju/domain";

const notSaidThen: Text = {
  zh: "这份研判做出时还没有这一项；再研判一次就有。",
  en: "When this assessment was made it did not say this yet; asking again will.",
};

const noOrderThen: RouteOrder = { mediator: "unused", lead: null, steps: [], offices: null };

/**
 * A stored assessment with every part that assessments of today have. What was not said when it was made stays unsaid, in
 * words; nothing that was said is changed.
 */
export function inPresentShape(stored: Assessment): Assessment {
  const strength = { label: "open", title: notSaidThen, why: notSaidThen, heldBack: [] } as const;
  const explanation = { facts: [], articles: [] };
  return {
    ...filled({ order: noOrderThen }, stored),
    findings: stored.findings.map((finding) => filled({ strength, objections: [], explanation }, finding)),
    matrix: stored.matrix.map((row) => filled({ why: notSaidThen, whyArticles: [], held: null }, row)),
    route: stored.route.map((step) => filled({ effects: [], earlier: [], odds: [] }, step)),
    deadlines: stored.deadlines.map((deadline) => filled({ source: "law", endsAt: null }, deadline)),
  };
}

/** What came out of the store, where nothing promises the parts today's type names, laid over what stands for them. */
function filled<Whole extends object>(unsaid: Partial<Whole>, stored: Whole): Whole {
  return { ...unsaid, ...stored };
}
