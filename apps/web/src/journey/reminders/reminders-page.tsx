import { useReminderSettings, useReminders, useSeeReminders } from "../../api/reminders.ts";
import { Button, EmptyState, ErrorNotice, LinkButton, Page, PageTitle, Skeleton } from "../../ui/index.ts";
import { reminderWords } from "../../words/reminders.ts";
import { useWords } from "../../words/use-words.ts";
import { DeliveryLog } from "./delivery-log.tsx";
import { FeedsSection } from "./feeds-section.tsx";
import { ReminderCard } from "./reminder-card.tsx";
import { WaysSection } from "./ways-section.tsx";
import { WhenSection } from "./when-section.tsx";

/** 提醒: what has come near, and when and how to be told of it. */
export function RemindersPage() {
  const words = useWords(reminderWords);
  const settings = useReminderSettings();
  return (
    <Page className="space-y-6 pt-5 lg:pt-8">
      <LinkButton href="/me" icon="back" size="small" tone="quiet">
        {words.back}
      </LinkButton>
      <PageTitle>{words.title}</PageTitle>
      <Inbox />
      <ErrorNotice error={settings.error} onRetry={() => void settings.refetch()} />
      {settings.data && (
        <>
          <WhenSection settings={settings.data} />
          <WaysSection ways={settings.data.ways} />
          <FeedsSection feeds={settings.data.feeds} />
          <DeliveryLog />
        </>
      )}
    </Page>
  );
}

function Inbox() {
  const words = useWords(reminderWords);
  const inbox = useReminders();
  const see = useSeeReminders();
  if (inbox.data === undefined) {
    return inbox.error === null ? (
      <Skeleton label={words.loading} rows={2} />
    ) : (
      <ErrorNotice error={inbox.error} onRetry={() => void inbox.refetch()} />
    );
  }
  const { reminders, unseen } = inbox.data;
  const ids = reminders.filter(({ seenAt }) => seenAt === null).map(({ id }) => id);
  return (
    <div className="space-y-3">
      {unseen > 0 && (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p aria-live="polite" className="text-soft">
            {words.unseen(unseen)}
          </p>
          <Button busy={see.isPending} icon="check" onClick={() => see.mutate(ids)} size="small" tone="secondary">
            {words.seeAll}
          </Button>
        </div>
      )}
      <ErrorNotice error={see.error} />
      {reminders.length === 0 ? (
        <EmptyState icon="clock" title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      ) : (
        <ul className="space-y-3">
          {reminders.map((reminder) => (
            <li key={reminder.id}>
              <ReminderCard onSeen={() => see.mutate([reminder.id])} reminder={reminder} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
