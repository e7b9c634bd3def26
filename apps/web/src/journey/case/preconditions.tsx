import type { Text } from "@youju/domain";
import { classNames, Icon } from "../../ui/index.ts";
import { planWords } from "../../words/plan.ts";
import { useText, useWords } from "../../words/use-words.ts";

/** What must be there first, each ticked, open, or not known yet. */
export function Preconditions(props: {
  readonly items: readonly { readonly text: Text; readonly met: boolean | null }[];
}) {
  const words = useWords(planWords);
  const text = useText();
  return props.items.length === 0 ? null : (
    <div className="text-[0.9375rem]">
      <p className="font-medium">{words.preconditions}</p>
      <ul className="space-y-1 pt-1">
        {props.items.map((item) => (
          <li className="flex items-start gap-2" key={item.text.zh}>
            <span
              aria-hidden="true"
              className={classNames(
                "mt-[0.25em] flex size-[1.2em] shrink-0 items-center justify-center rounded border-2",
                item.met === true ? "border-go bg-go text-on-go" : "border-edge",
              )}
            >
              {item.met === true ? <Icon className="size-[0.9em]" name="check" /> : item.met === null ? "?" : null}
            </span>
            <span>
              {text(item.text)}
              <span className={classNames("pl-2", item.met === true ? "text-go-ink" : "text-need-ink")}>
                {item.met === true ? words.met : item.met === null ? words.unknown : words.unmet}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
