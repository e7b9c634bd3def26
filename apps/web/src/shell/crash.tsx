import { Component, type ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { shellWords } from "../words/shell.ts";
import { useWords } from "../words/use-words.ts";

/** Catches a screen that fails to draw or to load; React offers this only to a class. */
export class Crash extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  constructor(props: { readonly children: ReactNode }) {
    super(props);
    this.state = { failed: false };
  }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <CrashScreen /> : this.props.children;
  }
}

function CrashScreen() {
  const words = useWords(shellWords);
  return (
    <div className="mx-auto max-w-2xl p-4 pt-8" role="alert">
      <EmptyState
        action={
          <Button icon="retry" onClick={() => location.reload()}>
            {words.reload}
          </Button>
        }
        icon="warning"
        title={words.crashedTitle}
      >
        <p>{words.crashed}</p>
      </EmptyState>
    </div>
  );
}
