/**
 * Brings a range into the middle of the window, through whatever scrolls around it. At once, not smoothly: a long article
 * rushing by tells nothing, and readers who asked for less motion get none.
 */
export function scrollToRange(range: Range): void {
  const { startContainer } = range;
  const element = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const view = startContainer.ownerDocument?.defaultView;
  const box = range.getBoundingClientRect();
  // A paragraph longer than the window: its middle is not where the claim is.
  if (view && (box.top < 0 || box.bottom > view.innerHeight)) {
    view.scrollBy({ top: box.top + box.height / 2 - view.innerHeight / 2, behavior: 'instant' });
  }
}
