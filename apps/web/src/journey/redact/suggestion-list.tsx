import type { RedactionView } from "@youju/api";
import type { RedactionPlan, RedactionSuggestion } from "@youju/domain";
import { Banner } from "../../ui/index.ts";
import { redactWords } from "../../words/redact.ts";
import { useWords } from "../../words/use-words.ts";
import { isTaken, turn } from "./cover-plan.ts";

/** What was found, each to be covered or left: what it is, why, how sure. */
export function SuggestionList(props: {
  readonly view: RedactionView;
  readonly plan: RedactionPlan;
  readonly onPlan: (plan: RedactionPlan) => void;
  readonly onShow: (suggestion: RedactionSuggestion) => void;
}) {
  const { view, plan, onPlan } = props;
  const words = useWords(redactWords);
  const unread = view.pages.filter(({ read }) => !read).map(({ page }) => page);
  const where = view.pages.length > 1 ? unread.map(words.page).join("、") : words.thisPicture;
  const hasNumbers = view.suggestions.some(({ kind }) => kind === "order-number" || kind === "parcel-number");
  return (
    <section aria-labelledby="suggestions" className="space-y-3">
      <h2 className="text-lg font-semibold" id="suggestions">
        {words.suggestions}
      </h2>
      {unread.length > 0 && <Banner tone="need">{words.unread(where)}</Banner>}
      {view.suggestions.length === 0 && unread.length === 0 && <p className="text-soft">{words.none}</p>}
      <ul className="divide-y divide-line rounded-xl border border-line bg-card">
        {view.suggestions.map((suggestion) => (
          <li key={keyOf(suggestion)}>
            <label className="flex min-h-12 items-start gap-3 px-3 py-2.5">
              <input
                checked={isTaken(suggestion, plan)}
                className="mt-0.5 size-5 shrink-0 accent-go"
                onChange={() => {
                  props.onShow(suggestion);
                  onPlan(turn(plan, suggestion));
                }}
                type="checkbox"
              />
              <Found pages={view.pages.length} suggestion={suggestion} />
            </label>
          </li>
        ))}
      </ul>
      <p className="text-[0.9375rem] text-soft">
        {hasNumbers ? words.keepNote : null} {view.form === "text" ? null : words.faces}
      </p>
    </section>
  );
}

function keyOf({ kind, boxes, spans }: RedactionSuggestion): string {
  return JSON.stringify([kind, boxes, spans]);
}

function Found({ suggestion, pages }: { readonly suggestion: RedactionSuggestion; readonly pages: number }) {
  const words = useWords(redactWords);
  const { kind, reason, sureness, text, boxes } = suggestion;
  const page = boxes[0]?.page;
  return (
    <span className="min-w-0 flex-1">
      <span className="font-medium">{words.kinds[kind]}</span>
      {text !== "" && <span className="break-all"> {text}</span>}
      <span className="block text-[0.9375rem] text-soft">
        {words.sureness[sureness]} · {words.reasons[reason]}
        {pages > 1 && page !== undefined && ` · ${words.page(page)}`}
      </span>
    </span>
  );
}
