import type { Text } from "@youju/domain";
import type { PlatformGuide, PressingAdvice } from "@youju/law";
import type { PressingAdviceView } from "./composition.ts";

/** What to press and what not on this platform, each with its reason; what is not sure asks to be confirmed in the app. */
export function pressingView(guide: PlatformGuide | undefined): PressingAdviceView | null {
  if (guide === undefined) {
    return null;
  }
  const { pressing, neverPress } = guide;
  return {
    choose: pressing.choose.map((advice) => {
      const { what, why } = marked(advice);
      return { zh: `${what.zh}：${why.zh}`, en: `${what.en}: ${why.en}` };
    }),
    avoid: [...pressing.avoid, ...neverPress].map(marked),
  };
}

function marked({ what, why, confidence }: PressingAdvice): { readonly what: Text; readonly why: Text } {
  return confidence === "high"
    ? { what, why }
    : { what, why: { zh: `${why.zh}（请在 App 内核对）`, en: `${why.en} (please confirm in the app)` } };
}
