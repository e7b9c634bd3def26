import type { WayView } from "@youju/api";
import { useState } from "react";
import { useRemoveWay, useSwitchWay, useTestWay } from "../../api/reminders.ts";
import { Badge, Button, Card, Dialog, Disclosure, ErrorNotice, Section, showToast } from "../../ui/index.ts";
import { reminderWords } from "../../words/reminders.ts";
import { useWords } from "../../words/use-words.ts";
import { WayForm } from "./way-form.tsx";

/** Ways out of the house: none until the person adds one and switches it on. */
export function WaysSection({ ways }: { readonly ways: readonly WayView[] }) {
  const words = useWords(reminderWords).ways;
  return (
    <Section id="reminders-ways" title={words.title}>
      <Card className="space-y-3">
        <p>{words.text}</p>
        {ways.length > 0 && (
          <ul className="divide-y divide-line">
            {ways.map((way) => (
              <li className="space-y-1 py-3" key={way.id}>
                <Way way={way} />
              </li>
            ))}
          </ul>
        )}
        <Disclosure look="quiet" summary={words.add}>
          <WayForm />
        </Disclosure>
      </Card>
    </Section>
  );
}

function Way({ way }: { readonly way: WayView }) {
  const words = useWords(reminderWords).ways;
  const turn = useSwitchWay();
  const test = useTestWay();
  const remove = useRemoveWay();
  const [asking, setAsking] = useState(false);
  const { id, name, kind, on, leadsTo } = way;
  const reader = <span className="sr-only">{name}</span>;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="min-w-0 font-medium break-words">{name}</h3>
        <Badge tone={on ? "done" : "plain"}>{on ? words.isOn : words.isOff}</Badge>
      </div>
      <p className="text-[0.9375rem] break-all text-soft">
        {words.kinds[kind]} · {leadsTo}
      </p>
      <ErrorNotice error={turn.error ?? test.error ?? remove.error} />
      <div className="flex flex-wrap gap-2">
        <Button busy={turn.isPending} onClick={() => turn.mutate({ wayId: id, on: !on })} size="small" tone="secondary">
          {on ? words.off : words.on}
          {reader}
        </Button>
        <Button
          busy={test.isPending}
          onClick={() => test.mutate(id, { onSuccess: () => showToast({ text: words.tested }) })}
          size="small"
          tone="secondary"
        >
          {words.test}
          {reader}
        </Button>
        <Button onClick={() => setAsking(true)} size="small" tone="quiet">
          {words.remove}
          {reader}
        </Button>
      </div>
      <Dialog onClose={() => setAsking(false)} open={asking} title={words.removeTitle}>
        <p>{words.removeText}</p>
        <div className="flex flex-wrap gap-2 pt-3">
          <Button
            busy={remove.isPending}
            onClick={() => remove.mutate(id, { onSuccess: () => showToast({ text: words.removed }) })}
            tone="danger"
          >
            {words.remove}
          </Button>
          <Button onClick={() => setAsking(false)} tone="secondary">
            {words.keep}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
