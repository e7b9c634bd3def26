import type { ComponentProps, ReactNode } from "react";
import { Link } from "wouter";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

/** `primary` once a screen; `secondary` beside it; `quiet` for the rest; `danger` for what cannot be taken back. */
export type ButtonTone = "primary" | "secondary" | "quiet" | "danger";
/** `block` fills its row; `small` keeps the 44 px target with less padding. */
export type ButtonSize = "ordinary" | "small" | "block";

const tones: Record<ButtonTone, string> = {
  primary: "bg-go text-on-go hover:bg-go-deep font-semibold",
  secondary: "border border-edge bg-card text-ink hover:bg-sunken font-medium",
  quiet: "text-go-ink hover:bg-go-wash font-medium",
  danger: "bg-ink text-ground font-semibold hover:opacity-90",
};
const sizes: Record<ButtonSize, string> = {
  ordinary: "min-h-12 px-5 py-2.5",
  small: "min-h-11 px-3 py-2 text-[0.9375rem]",
  block: "min-h-13 w-full px-5 py-3 text-[1.0625rem]",
};

type Look = {
  readonly tone?: ButtonTone;
  readonly size?: ButtonSize;
  readonly icon?: IconName;
  readonly children: ReactNode;
};

/** The classes of a button, for anything else that must look like one. */
export function buttonLook(tone: ButtonTone = "primary", size: ButtonSize = "ordinary"): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded-xl text-center leading-snug no-underline transition-colors",
    "disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:opacity-60",
    tones[tone],
    sizes[size],
  );
}

/** A native button. `busy` keeps it in place, says so to screen readers and takes no second press. */
export function Button(props: Look & { readonly busy?: boolean } & Omit<ComponentProps<"button">, "children">) {
  const { tone, size, icon, children, busy, className, onClick, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy === true}
      aria-disabled={busy === true}
      className={classNames(buttonLook(tone, size), className)}
      onClick={(event) => (busy === true ? event.preventDefault() : onClick?.(event))}
    >
      {busy === true ? <Spinner /> : icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** A link to another screen that looks like a button. */
export function LinkButton(props: Look & { readonly href: string; readonly className?: string }) {
  const { tone, size, icon, children, href, className } = props;
  return (
    <Link className={classNames(buttonLook(tone, size), className)} href={href}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </Link>
  );
}

function Spinner() {
  return (
    <span
      aria-hidden="true"
      className="size-[1.1em] animate-spin rounded-full border-2 border-current border-r-transparent"
    />
  );
}
