import { type ExhibitKind, exhibitKinds } from "@youju/domain";
import { Disclosure, Select, TextInput } from "../../ui/index.ts";
import { factWords } from "../../words/facts.ts";
import { galleryWords } from "../../words/gallery.ts";
import { useWords } from "../../words/use-words.ts";
import {
  everything,
  type GalleryChoice,
  type GalleryOnly,
  type GallerySort,
  galleryOnlys,
  gallerySorts,
} from "./gallery-view.ts";

/** What to look for, which kinds, in which order. */
export function GalleryTools(props: {
  readonly choice: GalleryChoice;
  readonly kinds: readonly ExhibitKind[];
  readonly onChange: (choice: GalleryChoice) => void;
}) {
  const words = useWords(galleryWords);
  const { exhibits } = useWords(factWords);
  const { choice, kinds, onChange } = props;
  const set = (change: Partial<GalleryChoice>) => onChange({ ...choice, ...change });
  return (
    <div className="grid gap-3 @xl:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))]">
      <TextInput
        autoComplete="off"
        label={words.search}
        onChange={(text) => set({ words: text })}
        placeholder={words.searchHint}
        type="search"
        value={choice.words}
      />
      <Select
        label={words.kind}
        onChange={(kind) => set({ kind: kind as ExhibitKind | "all" })}
        options={[
          { value: "all", label: words.allKinds },
          ...exhibitKinds
            .filter((kind) => kinds.includes(kind))
            .map((kind) => ({ value: kind, label: exhibits[kind] })),
        ]}
        value={choice.kind}
      />
      <Select
        label={words.only}
        onChange={(only) => set({ only: only as GalleryOnly })}
        options={galleryOnlys.map((only) => ({ value: only, label: words.onlys[only] }))}
        value={choice.only}
      />
      <Select
        label={words.sort}
        onChange={(sort) => set({ sort: sort as GallerySort })}
        options={gallerySorts.map((sort) => ({ value: sort, label: words.sorts[sort] }))}
        value={choice.sort}
      />
    </div>
  );
}

/** The tools behind one tap on a narrow screen; open while they leave something out. */
export function FoldedTools(props: Parameters<typeof GalleryTools>[0]) {
  const words = useWords(galleryWords);
  const changed = JSON.stringify(props.choice) !== JSON.stringify(everything);
  return (
    <Disclosure start={changed ? "open" : "closed"} summary={`${words.search} · ${words.only} · ${words.sort}`}>
      <GalleryTools {...props} />
    </Disclosure>
  );
}
