import { randomUUID } from "node:crypto";
import type { NewSavedView, SavedView } from "@youju/api";
import { YoujuError } from "@youju/domain";
import type { Json } from "@youju/storage";
import { type Records, together } from "./workplace.ts";

const setting = "saved-views";
/** More than fit beside a list. */
const most = 30;

/** What the person narrows the list to again and again, in the order saved. */
export async function listSavedViews({ store, workspaceId }: Records): Promise<readonly SavedView[]> {
  return ((await store.settings.get(workspaceId, setting)) ?? []) as readonly SavedView[];
}

/** Keeps a view under a name; a name in use gets the new filter. Throws `CONFLICT` past so many. */
export function saveView(place: Records, { name, filter }: NewSavedView): Promise<readonly SavedView[]> {
  return change(place, (views) => {
    const known = views.find((view) => view.name === name.trim());
    if (known !== undefined) {
      return views.map((view) => (view === known ? { ...view, filter } : view));
    }
    if (views.length >= most) {
      throw new YoujuError("CONFLICT", { detail: { message: tooMany } });
    }
    return [...views, { id: randomUUID(), name: name.trim(), filter }];
  });
}

/** Gives a view another name. Throws `NOT_FOUND`, `CONFLICT` for a name another one bears. */
export function renameView(place: Records, id: string, name: string): Promise<readonly SavedView[]> {
  return change(place, (views) => {
    if (!views.some((view) => view.id === id)) {
      throw new YoujuError("NOT_FOUND");
    }
    if (views.some((view) => view.id !== id && view.name === name.trim())) {
      throw new YoujuError("CONFLICT", { detail: { field: "name", message: nameTaken } });
    }
    return views.map((view) => (view.id === id ? { ...view, name: name.trim() } : view));
  });
}

/** Forgets a view. One that is not there is no error. */
export function removeView(place: Records, id: string): Promise<readonly SavedView[]> {
  return change(place, (views) => views.filter((view) => view.id !== id));
}

function change(
  place: Records,
  turn: (views: readonly SavedView[]) => readonly SavedView[],
): Promise<readonly SavedView[]> {
  return together(place, async (inside) => {
    const views = turn(await listSavedViews(inside));
    await inside.store.settings.put(inside.workspaceId, setting, views as unknown as Json);
    return views;
  });
}

const nameTaken = { zh: "已经有一个视图叫这个名字。", en: "Another view bears that name." };
const tooMany = { zh: "视图太多了，先删掉几个。", en: "That is too many views; remove some first." };
