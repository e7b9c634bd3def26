import { type Facts, factTable, platforms } from "@youju/domain";
import type { LawBook } from "@youju/law";
import { type Venue, type VenuePlace, venue } from "@youju/rules";
import { useState } from "react";
import { StaleChannel } from "../../law/stale-note.tsx";
import { Badge, Banner, Button, Card, ChoiceGroup, Disclosure, Section, Select } from "../../ui/index.ts";
import { factValueWords } from "../../words/fact-values.ts";
import { platformWords } from "../../words/platforms.ts";
import { toolWords } from "../../words/tools.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ArticleNotes } from "../case/article-notes.tsx";
import { factsOf, startOfVenue, type VenueForm } from "./venue-question.ts";
import { deviceToday, WithLaw } from "./with-law.tsx";

/** 去哪投诉: which regulator and which court take it, worked out in the page. */
export function VenueTool() {
  return <WithLaw>{({ book }) => <VenueAsked book={book} />}</WithLaw>;
}

function VenueAsked({ book }: { readonly book: LawBook }) {
  const [facts, setFacts] = useState<Facts | null>(null);
  return (
    <div className="@container">
      <div className="grid gap-8 @4xl:grid-cols-[22rem_minmax(0,1fr)]">
        <VenueForms onAsk={setFacts} />
        <div aria-live="polite" className="min-w-0 space-y-8">
          {facts !== null &&
            venue({ facts, on: deviceToday(), law: book }).map((found) => (
              <VenueAnswer found={found} key={found.channel} />
            ))}
        </div>
      </div>
    </div>
  );
}

function VenueForms({ onAsk }: { readonly onAsk: (facts: Facts) => void }) {
  const words = useWords(toolWords);
  const names = useWords(platformWords);
  const { choices } = useWords(factValueWords);
  const [form, setForm] = useState<VenueForm>(startOfVenue);
  const [missing, setMissing] = useState(false);
  const set = (change: Partial<VenueForm>) => setForm({ ...form, ...change });
  const submit = () => {
    setMissing(form.sellerKind === "");
    if (form.sellerKind !== "") {
      onAsk(factsOf(form));
    }
  };
  const yesNo = [
    { value: "true", label: words.venue.yes },
    { value: "false", label: words.venue.no },
    { value: "", label: words.venue.unknown },
  ];
  return (
    <Card className="self-start">
      <form
        className="space-y-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p className="text-[0.9375rem] text-soft">{words.venue.intro}</p>
        <Select
          label={words.venue.platform}
          onChange={(platform) => set({ platform })}
          options={[
            { value: "", label: words.venue.notOnPlatform },
            ...platforms.map((platform) => ({ value: platform, label: names[platform] ?? platform })),
          ]}
          value={form.platform}
        />
        <ChoiceGroup
          choices={factTable.sellerKind.choices.map((value) => ({
            value,
            label: choices.sellerKind?.[value] ?? value,
          }))}
          error={missing ? words.venue.missing : undefined}
          label={words.venue.sellerKind}
          onChange={(sellerKind) => set({ sellerKind })}
          value={form.sellerKind === "" ? null : form.sellerKind}
        />
        <ChoiceGroup
          choices={[
            { value: "false", label: words.venue.parcel },
            { value: "true", label: words.venue.network },
          ]}
          label={words.venue.online}
          onChange={(deliveredOnline) => set({ deliveredOnline })}
          value={form.deliveredOnline}
        />
        {form.platform !== "" && form.sellerKind === "business" && (
          <>
            <ChoiceGroup
              choices={yesNo}
              label={words.venue.published}
              onChange={(addressPublished) => set({ addressPublished })}
              value={form.addressPublished}
            />
            <ChoiceGroup
              choices={yesNo}
              label={words.venue.reachable}
              onChange={(sellerReachable) => set({ sellerReachable })}
              value={form.sellerReachable}
            />
          </>
        )}
        <CourtFacts form={form} onSet={set} />
        <Button size="block" type="submit">
          {words.venue.submit}
        </Button>
      </form>
    </Card>
  );
}

/** What decides the court besides delivery; most people leave it open. */
function CourtFacts(props: { readonly form: VenueForm; readonly onSet: (change: Partial<VenueForm>) => void }) {
  const words = useWords(toolWords);
  const { choices } = useWords(factValueWords);
  const optionsOf = (name: "courtClause" | "internetCourtCity") => [
    { value: "", label: words.venue.unknown },
    ...factTable[name].choices.map((value) => ({ value, label: choices[name]?.[value] ?? value })),
  ];
  return (
    <Disclosure look="quiet" summary={words.venue.forCourt}>
      <Select
        label={words.venue.internetCity}
        onChange={(internetCourtCity) => props.onSet({ internetCourtCity })}
        options={optionsOf("internetCourtCity")}
        value={props.form.internetCourtCity}
      />
      <Select
        hint={words.venue.clauseHint}
        label={words.venue.clause}
        onChange={(courtClause) => props.onSet({ courtClause })}
        options={optionsOf("courtClause")}
        value={props.form.courtClause}
      />
    </Disclosure>
  );
}

function VenueAnswer({ found }: { readonly found: Venue }) {
  const words = useWords(toolWords);
  const text = useText();
  return (
    <Section id={`venue-${found.channel}`} title={words.venue.channels[found.channel] ?? found.channel}>
      <StaleChannel id={found.channel} />
      {found.why !== null && (
        <Banner title={words.venue.closed} tone="wait">
          {text(found.why)}
        </Banner>
      )}
      <ul className="space-y-3">
        {found.places.map((place) => (
          <li key={place.id}>
            <PlaceCard place={place} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PlaceCard({ place }: { readonly place: VenuePlace }) {
  const words = useWords(toolWords);
  const text = useText();
  return (
    <Card className="space-y-2">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h3 className="min-w-0 flex-1 font-semibold">{text(place.where)}</h3>
        {place.confidence === "medium" && <Badge tone="need">{words.check}</Badge>}
      </div>
      <p>
        <span className="text-soft">{words.venue.rule} </span>
        {text(place.rule)}
      </p>
      <p>
        <span className="text-soft">{words.venue.find} </span>
        {text(place.howToFind)}
      </p>
      {place.caution !== null && (
        <p className="text-need-ink">
          {words.venue.caution} {text(place.caution)}
        </p>
      )}
      <ArticleNotes ids={place.articles.map((article) => article.id)} law={place.articles} />
    </Card>
  );
}
