/** Copies text within a click of the reader's; false where the browser would not. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const clipboard = (document.defaultView?.navigator as Partial<Navigator> | undefined)?.clipboard;
  try {
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // The page's own policy may forbid it.
  }
  return copyByCommand(document, text);
}

/** By the browser's command "copy", for pages over an insecure line, which have no clipboard: our text is put in for the selected one. */
function copyByCommand(document: Document, text: string): boolean {
  const ending = new AbortController();
  let isCopied = false;
  const listener = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page's own listeners would put in words of theirs.
    event.stopImmediatePropagation();
    isCopied = true;
  };
  document.defaultView?.addEventListener('copy', listener, { capture: true, signal: ending.signal });
  try {
    return document.execCommand('copy') && isCopied;
  } catch {
    return false;
  } finally {
    ending.abort();
  }
}
