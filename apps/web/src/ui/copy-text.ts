/**
 * Puts text on the clipboard. Plain http on a home network is no secure context and has no clipboard object, so there
 * a hidden text area is selected and copied the old way. `false` when both ways are refused.
 */
export async function copyText(text: string): Promise<boolean> {
  if (typeof navigator !== "undefined" && window.isSecureContext && navigator.clipboard !== undefined) {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (done) {
      return true;
    }
  }
  return copyBySelection(text);
}

function copyBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  area.className = "fixed top-0 left-0 opacity-0";
  area.setAttribute("aria-hidden", "true");
  const focused = document.activeElement;
  // A modal dialog makes the rest of the page inert: the area must stand inside it to be selectable.
  (document.querySelector("dialog[open]") ?? document.body).append(area);
  area.select();
  area.setSelectionRange(0, text.length);
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) {
      focused.focus({ preventScroll: true });
    }
  }
}
