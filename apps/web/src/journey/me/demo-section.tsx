import { useDemo } from "../../api/acts.ts";
import { Button, Card, ErrorNotice, Section, showToast } from "../../ui/index.ts";
import { meWords } from "../../words/me.ts";
import { useWords } from "../../words/use-words.ts";

/** The invented cases: loaded or removed at one tap. */
export function DemoSection({ count }: { readonly count: number }) {
  const words = useWords(meWords).demo;
  const demo = useDemo();
  const undo = { label: words.undo, run: () => demo.mutate("load") };
  const run = () =>
    void demo.mutateAsync(count > 0 ? "remove" : "load").then(
      () => showToast(count > 0 ? { text: words.removed, action: undo } : { text: words.loaded }),
      () => undefined,
    );
  return (
    <Section id="demo" title={words.title}>
      <Card className="space-y-3">
        <p>{count > 0 ? words.have(count) : words.none}</p>
        <ErrorNotice error={demo.error} />
        <Button busy={demo.isPending} icon={count > 0 ? "bin" : "plus"} onClick={run} tone="secondary">
          {count > 0 ? words.remove : words.load}
        </Button>
      </Card>
    </Section>
  );
}
