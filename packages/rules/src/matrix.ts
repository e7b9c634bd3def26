import type { MatrixRow, Text } from "@youju/domain";
import { fillText, type Matter } from "./matter.ts";
import type { Proof } from "./proof.ts";
import { listed } from "./text-list.ts";

/** Element × evidence × burden, what may vanish first on top. 要件×证据 */
export function matrixOf(matter: Matter, proofs: readonly Proof[]): readonly MatrixRow[] {
  const rows = proofs.map((proof) => rowOf(matter, proof));
  return [...rows.filter(({ perishable }) => perishable), ...rows.filter(({ perishable }) => !perishable)];
}

function rowOf(matter: Matter, proof: Proof): MatrixRow {
  const { element, proves, held, settled } = proof;
  const { id, title, burden, standard, heldBy, getToday, perishable } = element;
  return {
    element: id,
    title,
    burden: settled?.state === "burden-on-other-side" && burden === "consumer" ? "seller" : burden,
    standard,
    state: stateOf(proof),
    ...whyOf(matter, proof),
    held,
    proves: proves.map(({ kind }) => kind),
    heldBy,
    getToday,
    perishable,
    articles: matter.law.cite(element.articles, matter.days).map((article) => article.id),
  };
}

function stateOf({ element, held, settled }: Proof): MatrixRow["state"] {
  if (settled !== null) {
    return settled.state;
  }
  if (held !== null) {
    return "held";
  }
  return element.burden === "consumer" ? "missing" : "burden-on-other-side";
}

/** The words and articles of the state: those of the settlement where it has its own. */
function whyOf(matter: Matter, proof: Proof): Pick<MatrixRow, "why" | "whyArticles"> {
  const { law } = matter;
  const { settled, element } = proof;
  const state = stateOf(proof);
  const general = law.proof.states[state === "held" && element.burden !== "consumer" ? "held-against" : state];
  const refs = settled === null || settled.articles.length === 0 ? general.articles : settled.articles;
  return {
    why: settled?.why ?? fillHeld(matter, general.why, proof),
    whyArticles: law.cite(refs, matter.days).map((article) => article.id),
  };
}

function fillHeld({ law }: Matter, template: Text, { with: kinds, held }: Proof): Text {
  const exhibits = listed(kinds.map((kind) => law.proof.exhibits[kind]));
  const strength = law.proof.labels[held ?? "weak"];
  return {
    zh: fillText(template, { exhibits: exhibits.zh, strength: strength.zh }).zh,
    en: fillText(template, { exhibits: exhibits.en, strength: strength.en }).en,
  };
}
