import { Component, type ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { shellWords } from "../words/shell.ts";
import { useWords } from "../words/use-words.ts";

type Props = {
  /** The address: on another one the next screen gets its chance. */
  readonly place: string;
  readonly children: ReactNode;
};

/** Catches a screen that fails to draw or to load; React offers this only to a class. */
export class Crash extends Component<Props, { readonly failed: boolean }> {
  constructor(props: Props) {
    super(props);
    this.state = { failed: false };
  }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: Props): void {
    if (before.place !== this.props.place && this.state.failed) {
      this.setState({ failed: false });
    }
  }

  override render(): ReactNode {
    return this.state.failed ? <CrashScreen /> : this.props.children;
  }
}

function CrashScreen() {
  const words = useWords(shellWords);
  return (
    <div className="mx-auto max-w-2xl space-y-4 p-4 pt-8" role="alert">
      <h1 className="text-2xl font-bold">{words.product}</h1>
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
