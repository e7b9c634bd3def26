import { useEffect, useState } from "react";
import { uiWords } from "../words/ui.ts";
import { useWords } from "../words/use-words.ts";
import { Button, type ButtonSize, type ButtonTone } from "./button.tsx";
import { copyText } from "./copy-text.ts";

/** Copies `text`; says in words whether it worked. `name` tells screen readers what is copied. */
export function CopyButton(props: {
  readonly text: string;
  readonly name?: string;
  readonly label?: string;
  readonly tone?: ButtonTone;
  readonly size?: ButtonSize;
  readonly onCopied?: () => void;
}) {
  const words = useWords(uiWords);
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  useEffect(() => {
    const timer = state === "copied" ? setTimeout(() => setState("idle"), 2500) : undefined;
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    const done = await copyText(props.text);
    setState(done ? "copied" : "refused");
    if (done) {
      props.onCopied?.();
    }
  };
  const said = { idle: props.label ?? words.copy, copied: words.copied, refused: words.copyRefused }[state];
  return (
    <Button
      icon={state === "copied" ? "check" : "copy"}
      onClick={copy}
      size={props.size ?? "small"}
      tone={props.tone ?? "secondary"}
    >
      <span aria-live="polite">{said}</span>
      {props.name !== undefined && <span className="sr-only">{props.name}</span>}
    </Button>
  );
}
