import { useEffect, useRef } from "react";
import { ApiError } from "../api/request.ts";
import { uiWords } from "../words/ui.ts";
import { useText, useWords } from "../words/use-words.ts";
import { Banner } from "./badge.tsx";
import { Button, LinkButton } from "./button.tsx";

/** What went wrong and what to do next, from a Problem of the server or a lost connection. Nothing when all is well. */
export function ErrorNotice(props: { readonly error: unknown; readonly onRetry?: () => void }) {
  const words = useWords(uiWords);
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.error) {
      place.current?.scrollIntoView({ block: "nearest" });
    }
  }, [props.error]);
  if (props.error === null || props.error === undefined) {
    return null;
  }
  const problem = props.error instanceof ApiError ? props.error.problem : null;
  return (
    <div className="scroll-my-24" ref={place} role="alert">
      <Banner
        action={
          <>
            {props.onRetry && (
              <Button icon="retry" onClick={props.onRetry} size="small" tone="secondary">
                {words.tryAgain}
              </Button>
            )}
            {problem?.code === "NOT_PAIRED" && (
              <LinkButton href="/pair" size="small">
                {words.pair}
              </LinkButton>
            )}
          </>
        }
        title={problem ? text(problem.words) : words.offlineTitle}
        tone="need"
      >
        {problem ? text(problem.message ?? problem.nextStep) : words.offlineNext}
      </Banner>
    </div>
  );
}
