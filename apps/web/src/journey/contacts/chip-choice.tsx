import { useId } from "react";
import { classNames, FieldError } from "../../ui/index.ts";

/** One of a few short answers, as native radio buttons drawn as chips: one tap each. */
export function ChipChoice<Value extends string>(props: {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly error?: string | undefined;
}) {
  const id = useId();
  return (
    <fieldset aria-describedby={props.error === undefined ? undefined : `${id}-error`} className="min-w-0">
      <legend className="pb-2 font-medium">{props.label}</legend>
      <div className="flex flex-wrap gap-2">
        {props.choices.map(({ value, label }, index) => (
          <label
            className={classNames(
              "flex min-h-11 cursor-pointer items-center rounded-full border px-4",
              "has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-go",
              props.value === value
                ? "border-go bg-go-wash font-medium text-go-ink"
                : "border-edge bg-card hover:bg-sunken",
            )}
            key={value}
          >
            <input
              aria-invalid={index === 0 && props.error !== undefined}
              checked={props.value === value}
              className="sr-only"
              name={id}
              onChange={() => props.onChange(value)}
              type="radio"
              value={value}
            />
            {label}
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`}>{props.error}</FieldError>
    </fieldset>
  );
}
