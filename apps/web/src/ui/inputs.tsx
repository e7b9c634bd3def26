import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { controlLook, Field, type FieldWords } from "./field.tsx";
import { Icon } from "./icon.tsx";

type Typed = FieldWords & { readonly value: string; readonly onChange: (value: string) => void };
type Native<Tag extends "input" | "textarea" | "select"> = Omit<
  ComponentProps<Tag>,
  "value" | "onChange" | "id" | "children"
>;

/** One line of text. Give `inputMode` and `autoComplete` so that phones help. */
export function TextInput({ label, hint, error, value, onChange, ...rest }: Typed & Native<"input">) {
  return (
    <Field error={error} hint={hint} label={label}>
      {(control) => (
        <input
          {...rest}
          {...control}
          className={controlLook}
          onChange={(event) => onChange(event.target.value)}
          value={value}
        />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({ label, hint, error, value, onChange, ...rest }: Typed & Native<"textarea">) {
  return (
    <Field error={error} hint={hint} label={label}>
      {(control) => (
        <textarea
          rows={4}
          {...rest}
          {...control}
          className={controlLook}
          onChange={(event) => onChange(event.target.value)}
          value={value}
        />
      )}
    </Field>
  );
}

/** An amount in yuan as typed (`1248.5`, `1,248`): `parseFact` and the server read it, so the words stay as they are. */
export function MoneyInput({ label, hint, error, value, onChange, ...rest }: Typed & Native<"input">) {
  return (
    <Field error={error} hint={hint} label={label}>
      {(control) => (
        <div className="relative">
          <span aria-hidden="true" className="absolute inset-y-0 left-4 flex items-center text-soft">
            ¥
          </span>
          <input
            autoComplete="off"
            inputMode="decimal"
            {...rest}
            {...control}
            className={classNames(controlLook, "pl-9")}
            onChange={(event) => onChange(event.target.value)}
            value={value}
          />
        </div>
      )}
    </Field>
  );
}

/** A day as `YYYY-MM-DD`, with the device's own picker. */
export function DateInput(props: Typed & Native<"input">) {
  return <PickerInput {...props} type="date" />;
}

/** A time of day as `HH:MM`, with the device's own picker. */
export function TimeInput(props: Typed & Native<"input">) {
  return <PickerInput {...props} type="time" />;
}

function PickerInput(props: Typed & Native<"input"> & { readonly type: "date" | "time" }) {
  const { label, hint, error, value, onChange, ...rest } = props;
  return (
    <Field error={error} hint={hint} label={label}>
      {(control) => (
        <input
          {...rest}
          {...control}
          className={classNames(controlLook, "min-w-0 appearance-none")}
          onChange={(event) => onChange(event.target.value)}
          value={value}
        />
      )}
    </Field>
  );
}

/** One answer of many in a native list; for up to seven choices use `ChoiceGroup`. */
export function Select(
  props: Typed & Native<"select"> & { readonly options: readonly { readonly value: string; readonly label: string }[] },
) {
  const { label, hint, error, value, onChange, options, ...rest } = props;
  return (
    <Field error={error} hint={hint} label={label}>
      {(control) => (
        <div className="relative">
          <select
            {...rest}
            {...control}
            className={classNames(controlLook, "appearance-none pr-12")}
            onChange={(event) => onChange(event.target.value)}
            value={value}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon className="pointer-events-none absolute top-1/2 right-4 -translate-y-1/2 text-soft" name="down" />
        </div>
      )}
    </Field>
  );
}
