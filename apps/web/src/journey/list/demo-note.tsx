import { useDemo } from "../../api/acts.ts";
import { Banner } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { showToast } from "../../ui/toast.tsx";
import { listActWords } from "../../words/list-acts.ts";
import { useWords } from "../../words/use-words.ts";

/** Says that the examples are invented, and removes them at one tap; the toast brings them back. */
export function DemoNote() {
  const words = useWords(listActWords);
  const demo = useDemo();
  const undo = { label: words.undo, run: () => demo.mutate("load") };
  const remove = () =>
    demo.mutateAsync("remove").then(
      () => showToast({ text: words.demoRemoved, action: undo }),
      () => undefined,
    );
  return (
    <>
      <Banner
        action={
          <Button busy={demo.isPending} icon="bin" onClick={remove} size="small" tone="secondary">
            {words.removeDemo}
          </Button>
        }
        tone="plain"
      >
        {words.demoNote}
      </Banner>
      <ErrorNotice error={demo.error} />
    </>
  );
}
