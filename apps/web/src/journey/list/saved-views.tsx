import type { SavedView } from "@youju/api";
import { useState } from "react";
import { useRemoveView, useRenameView, useSavedViews, useSaveView } from "../../api/list.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { TextInput } from "../../ui/inputs.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { showToast } from "../../ui/toast.tsx";
import { listToolWords } from "../../words/list-tools.ts";
import { useWords } from "../../words/use-words.ts";
import { type Filter, isNarrowed, noFilter } from "./scope.ts";

/** Filters kept under a name: one tap narrows the list, again shows all; the present filter can be kept. */
export function SavedViews(props: { readonly filter: Filter; readonly onChange: (filter: Filter) => void }) {
  const words = useWords(listToolWords);
  const views = useSavedViews();
  const [open, setOpen] = useState<"save" | "manage" | null>(null);
  const known = views.data ?? [];
  const present = known.find(({ filter }) => same(filter, props.filter));
  const choose = (id: string) => {
    const view = known.find((each) => each.id === id);
    props.onChange(view === undefined || view === present ? noFilter : view.filter);
  };
  return (
    <div className="space-y-1">
      {known.length > 0 && (
        <Segmented
          label={words.views}
          onChange={choose}
          segments={known.map(({ id, name }) => ({ value: id, label: name }))}
          value={present?.id ?? ""}
        />
      )}
      <div className="flex flex-wrap gap-1">
        {present === undefined && isNarrowed(props.filter) && (
          <Button icon="plus" onClick={() => setOpen("save")} size="small" tone="quiet">
            {words.saveView}
          </Button>
        )}
        {known.length > 0 && (
          <Button icon="edit" onClick={() => setOpen("manage")} size="small" tone="quiet">
            {words.manage}
          </Button>
        )}
      </div>
      <ErrorNotice error={views.error} onRetry={() => void views.refetch()} />
      <Dialog onClose={() => setOpen(null)} open={open === "save"} title={words.saveView}>
        <SaveView filter={props.filter} onDone={() => setOpen(null)} />
      </Dialog>
      <Dialog onClose={() => setOpen(null)} open={open === "manage"} title={words.manage}>
        <ul className="divide-y divide-line">
          {known.map((view) => (
            <li key={view.id}>
              <OneView view={view} />
            </li>
          ))}
        </ul>
      </Dialog>
    </div>
  );
}

function SaveView({ filter, onDone }: { readonly filter: Filter; readonly onDone: () => void }) {
  const words = useWords(listToolWords);
  const save = useSaveView();
  const keep = (name: string) =>
    save.mutate(
      { name, filter: { ...filter, query: filter.query.trim() } },
      {
        onSuccess: () => {
          showToast({ text: words.saved(name) });
          onDone();
        },
      },
    );
  return <NameForm busy={save.isPending} error={save.error} onSave={keep} start="" />;
}

function OneView({ view }: { readonly view: SavedView }) {
  const words = useWords(listToolWords);
  const save = useSaveView();
  const rename = useRenameView();
  const remove = useRemoveView();
  const [renaming, setRenaming] = useState(false);
  const undo = { label: words.undo, run: () => save.mutate({ name: view.name, filter: view.filter }) };
  if (renaming) {
    const change = (name: string) => rename.mutate({ viewId: view.id, name }, { onSuccess: () => setRenaming(false) });
    return (
      <div className="py-3">
        <NameForm busy={rename.isPending} error={rename.error} onSave={change} start={view.name} />
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 py-1">
      <span className="min-w-0 font-medium break-words">{view.name}</span>
      <span className="flex gap-1">
        <Button aria-label={words.renameOf(view.name)} onClick={() => setRenaming(true)} size="small" tone="quiet">
          {words.rename}
        </Button>
        <Button
          aria-label={words.removeOf(view.name)}
          busy={remove.isPending}
          onClick={() =>
            remove.mutate(view.id, { onSuccess: () => showToast({ text: words.removed(view.name), action: undo }) })
          }
          size="small"
          tone="quiet"
        >
          {words.remove}
        </Button>
      </span>
      <ErrorNotice error={remove.error} />
    </div>
  );
}

function NameForm(props: {
  readonly start: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onSave: (name: string) => void;
}) {
  const words = useWords(listToolWords);
  const [name, setName] = useState(props.start);
  const [error, setError] = useState<string>();
  const save = () => {
    setError(name.trim() === "" ? words.viewNameEmpty : undefined);
    if (name.trim() !== "") {
      props.onSave(name.trim());
    }
  };
  return (
    <form
      className="space-y-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextInput
        autoComplete="off"
        autoFocus
        error={error}
        label={words.viewName}
        maxLength={40}
        onChange={setName}
        value={name}
      />
      <ErrorNotice error={props.error} />
      <Button busy={props.busy} size="small" type="submit">
        {words.save}
      </Button>
    </form>
  );
}

function same(one: Filter, other: Filter): boolean {
  const told = ({ query, state, kind, platform, within, withArchived }: Filter) =>
    JSON.stringify([query.trim(), state, kind, platform, within, withArchived]);
  return told(one) === told(other);
}
