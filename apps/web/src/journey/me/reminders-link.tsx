import { useReminders } from "../../api/reminders.ts";
import { LinkButton, Section } from "../../ui/index.ts";
import { reminderWords } from "../../words/reminders.ts";
import { useWords } from "../../words/use-words.ts";

/** The way to the reminders, with how many were not seen. */
export function RemindersLink() {
  const words = useWords(reminderWords);
  const unseen = useReminders().data?.unseen ?? 0;
  return (
    <Section id="reminders" title={words.title}>
      <LinkButton href="/reminders" icon="clock" tone="secondary">
        {unseen > 0 ? words.unseen(unseen) : words.open}
      </LinkButton>
    </Section>
  );
}
