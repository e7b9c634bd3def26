import type { ReminderView } from "@youju/api";
import { useRetryDelivery } from "../../api/reminders.ts";
import { Badge, Button, Card, ErrorNotice, LinkButton } from "../../ui/index.ts";
import { reminderWords } from "../../words/reminders.ts";
import { useText, useWords } from "../../words/use-words.ts";

/** One reminder: what it says, of which case, and how it is leaving the house. */
export function ReminderCard(props: { readonly reminder: ReminderView; readonly onSeen: () => void }) {
  const { id, caseId, caseTitle, kind, lead, seenAt, provisional, afterwards, words: said } = props.reminder;
  const words = useWords(reminderWords);
  const text = useText();
  const isNew = seenAt === null;
  const tone = !isNew ? "plain" : kind === "due" && lead <= 1 ? "urgent" : "need";
  return (
    <Card className="space-y-2" tone={tone}>
      <div className="flex items-start justify-between gap-3">
        <h2 className="min-w-0 font-semibold">{text(said)}</h2>
        {isNew && <Badge tone={tone === "urgent" ? "urgent" : "need"}>{words.isNew}</Badge>}
      </div>
      <p className="text-[0.9375rem] break-words text-soft">{caseTitle}</p>
      {text(afterwards) !== "" && <p className="text-[0.9375rem]">{text(afterwards)}</p>}
      {provisional && <Badge tone="plain">{words.provisional}</Badge>}
      <Deliveries deliveries={props.reminder.deliveries} />
      <div className="flex flex-wrap gap-2">
        <LinkButton href={`/cases/${caseId}/deadlines`} size="small" tone="secondary">
          {words.toCase}
          <span className="sr-only">{caseTitle}</span>
        </LinkButton>
        {isNew && (
          <Button onClick={props.onSeen} size="small" tone="quiet">
            {words.see}
            <span className="sr-only">{id}</span>
          </Button>
        )}
      </div>
    </Card>
  );
}

/** How a reminder is leaving the house on each way. */
export function Deliveries({ deliveries }: { readonly deliveries: ReminderView["deliveries"] }) {
  const words = useWords(reminderWords);
  const text = useText();
  const retry = useRetryDelivery();
  return (
    <>
      <ErrorNotice error={retry.error} />
      <ul className="space-y-1">
        {deliveries.map(({ id, wayName, state, words: said }) => (
          <li className="flex flex-wrap items-center gap-2 text-[0.9375rem] text-soft" key={id}>
            <span className="min-w-0 break-words">{words.onWay(wayName, text(said))}</span>
            {state === "failed" && (
              <Button busy={retry.isPending} icon="retry" onClick={() => retry.mutate(id)} size="small" tone="quiet">
                {words.resend}
                <span className="sr-only">{wayName}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
