import { expect, test } from "vitest";
import { dataFolderOf } from "./default-data-folder.ts";

const home = "/home/mei";

test.each([
  ["linux", {}, "/home/mei/.local/share/youju"],
  ["linux", { XDG_DATA_HOME: "/mnt/data" }, "/mnt/data/youju"],
  ["linux", { XDG_DATA_HOME: "somewhere" }, "/home/mei/.local/share/youju"],
  ["darwin", { XDG_DATA_HOME: "/mnt/data" }, "/home/mei/Library/Application Support/youju"],
  ["win32", { APPDATA: "/users/mei/AppData/Roaming" }, "/users/mei/AppData/Roaming/youju"],
  ["win32", {}, "/home/mei/AppData/Roaming/youju"],
])("on %s with %j a person's data lies in %s", (platform, env, folder) => {
  expect(dataFolderOf({ platform, home, env })).toBe(folder);
});

test.each(["linux", "darwin", "win32"])("YOUJU_DATA decides on %s", (platform) => {
  expect(dataFolderOf({ platform, home, env: { YOUJU_DATA: "/elsewhere", APPDATA: "/x" } })).toBe("/elsewhere");
});
