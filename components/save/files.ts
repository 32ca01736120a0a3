/** Copies text; false where the browser would not. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Saves text as a file where the browser saves downloads. */
export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken hold of the data by the next minute.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name out of an article's title: letters, digits and hyphens only, and not too long. */
export function fileName(title: string, ending: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? ['article'];
  return `${words.join('-').slice(0, 60).replace(/-$/, '')}.${ending}`;
}
