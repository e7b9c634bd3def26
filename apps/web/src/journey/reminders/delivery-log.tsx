import { useDeliveries } from "../../api/reminders.ts";
import { Card, ErrorNotice, Instant, Section } from "../../ui/index.ts";
import { reminderWords } from "../../words/reminders.ts";
import { useWords } from "../../words/use-words.ts";
import { Deliveries } from "./reminder-card.tsx";

/** What left the house, with every failure; what was given up can be sent again. */
export function DeliveryLog() {
  const words = useWords(reminderWords).log;
  const log = useDeliveries();
  return (
    <Section id="reminders-log" title={words.title}>
      <ErrorNotice error={log.error} onRetry={() => void log.refetch()} />
      {log.data && (
        <Card className="space-y-3">
          <p>{words.text}</p>
          {log.data.length === 0 && <p className="text-soft">{words.none}</p>}
          <ul className="divide-y divide-line">
            {log.data.map((delivery) => (
              <li className="space-y-1 py-2" key={delivery.id}>
                <p className="text-[0.875rem] text-soft">
                  <Instant at={delivery.movedAt} />
                </p>
                <Deliveries deliveries={[delivery]} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Section>
  );
}
