import { useId } from "react";
import { classNames, FieldError } from "../../ui/index.ts";

/** Any of a few short answers, as native check boxes drawn as chips. */
export function CheckChips<Value extends string>(props: {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
  readonly error?: string | undefined;
}) {
  const { label, choices, values, onChange, error } = props;
  const id = useId();
  const turn = (value: Value) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <fieldset aria-describedby={error === undefined ? undefined : id} className="min-w-0">
      <legend className="pb-2 font-medium">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ value, label: name }, index) => (
          <label
            className={classNames(
              "flex min-h-11 cursor-pointer items-center rounded-full border px-4",
              "has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-go",
              values.includes(value)
                ? "border-go bg-go-wash font-medium text-go-ink"
                : "border-edge bg-card hover:bg-sunken",
            )}
            key={value}
          >
            <input
              aria-invalid={index === 0 && error !== undefined}
              checked={values.includes(value)}
              className="sr-only"
              onChange={() => turn(value)}
              type="checkbox"
            />
            {name}
          </label>
        ))}
      </div>
      <FieldError id={id}>{error}</FieldError>
    </fieldset>
  );
}
