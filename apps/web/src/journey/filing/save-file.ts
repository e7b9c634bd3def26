/** Puts a file that is already here among the person's downloads. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // Revoked at once, some browsers save an empty file
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
