import { type ReactNode, useEffect, useRef } from "react";
import { shellWords } from "../words/shell.ts";
import { useWords } from "../words/use-words.ts";
import { classNames } from "./class-names.ts";

let screensShown = 0;

/** The heading of a screen: names the document and takes the focus when one screen follows another. */
export function PageTitle({ children, name }: { readonly children: ReactNode; readonly name?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const words = useWords(shellWords);
  const title = name ?? (typeof children === "string" ? children : "");
  useEffect(() => {
    document.title = title === "" ? words.product : `${title} · ${words.product}`;
  }, [title, words]);
  useEffect(() => {
    if (screensShown > 0) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    screensShown += 1;
  }, []);
  return (
    <h1 className="text-2xl font-bold sm:text-[1.75rem]" ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** `reading` is one column of comfortable lines; `wide` is for lists and tables. */
export type PageWidth = "reading" | "wide";

/** The padding and width of a screen; `className` replaces the usual vertical rhythm. */
export function Page(props: { readonly children: ReactNode; readonly width?: PageWidth; readonly className?: string }) {
  return (
    <div
      className={classNames(
        "mx-auto w-full px-4 pb-10 sm:px-6",
        props.width === "wide" ? "max-w-6xl" : "max-w-2xl",
        props.className ?? "space-y-5 pt-5 lg:pt-8",
      )}
    >
      {props.children}
    </div>
  );
}
