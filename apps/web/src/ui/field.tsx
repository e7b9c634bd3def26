import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

/** What a field hands to the control inside it. */
export type ControlProps = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean;
};

/** Words around one control: its name, a hint below the name, the error in words right beside it. */
export type FieldWords = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right; absent when nothing is. */
  readonly error?: string | undefined;
};

/** A labelled control. The child gets the ids that tie label, hint and error to it. */
export function Field(props: FieldWords & { readonly children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="space-y-1.5">
      <label className="block font-medium" htmlFor={id}>
        {props.label}
      </label>
      {props.hint && (
        <p className="text-[0.9375rem] text-soft" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children({ id, "aria-describedby": described || undefined, "aria-invalid": Boolean(props.error) })}
      <FieldError id={`${id}-error`}>{props.error}</FieldError>
    </div>
  );
}

/** The error beside a field, announced when it appears. */
export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div aria-live="polite">
      {children ? (
        <p className="flex items-start gap-1.5 text-[0.9375rem] font-medium text-need-ink" id={id}>
          <Icon className="mt-[0.25em]" name="warning" />
          <span>{children}</span>
        </p>
      ) : null}
    </div>
  );
}

/** The look of every typed control. */
export const controlLook = classNames(
  "block min-h-12 w-full rounded-xl border border-edge bg-card px-4 py-2.5 text-ink placeholder:text-soft",
  "aria-invalid:border-2 aria-invalid:border-need-ink disabled:bg-sunken",
);

/** Moves the focus to the first control marked wrong inside a form; call it after the errors are drawn. */
export function focusFirstError(form: ParentNode | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
