/** Saves a file where the browser saves downloads. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken hold of the data by the next minute.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
