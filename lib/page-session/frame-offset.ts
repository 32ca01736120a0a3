/**
 * Where a document's window stands in the top window, in CSS pixels: nowhere but at its corner for the top document itself,
 * further in for one in a frame of the same origin. Frames that are scaled or turned are taken as if they were not.
 */
export function offsetInTop(document: Document): { x: number; y: number } {
  const offset = { x: 0, y: 0 };
  let view: Window | null = document.defaultView;
  for (let frame = view?.frameElement; view && frame; frame = view.frameElement) {
    const { left, top } = frame.getBoundingClientRect();
    offset.x += left + frame.clientLeft;
    offset.y += top + frame.clientTop;
    view = view.parent;
  }
  return offset;
}
