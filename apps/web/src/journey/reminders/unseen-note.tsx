import { useReminders } from "../../api/reminders.ts";
import { Banner } from "../../ui/badge.tsx";
import { LinkButton } from "../../ui/button.tsx";
import { reminderWords } from "../../words/reminders.ts";
import { useText, useWords } from "../../words/use-words.ts";

/** Above the cases: that reminders wait, and what the newest says. */
export function UnseenNote() {
  const words = useWords(reminderWords);
  const text = useText();
  const { data } = useReminders();
  const newest = data?.reminders.find(({ seenAt }) => seenAt === null);
  return data === undefined || newest === undefined ? null : (
    <Banner
      action={
        <LinkButton href="/reminders" size="small" tone="secondary">
          {words.open}
        </LinkButton>
      }
      title={words.unseen(data.unseen)}
      tone="need"
    >
      {text(newest.words)}
    </Banner>
  );
}
