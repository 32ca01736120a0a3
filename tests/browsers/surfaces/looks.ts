/** What readers who see otherwise would stumble over. All functions run in the page and use nothing from outside. */

/** The words that are cut off or stick out at a side. */
export function cutOff(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} pixels too wide`] : [];
  for (const claim of document.querySelectorAll<HTMLElement>('.claim')) claim.style.contentVisibility = 'visible';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (node.data.trim() === '' || parent.closest('.unseen, option')) continue;
    let [left, right] = [0, clientWidth];
    for (let element = parent; element !== document.body; element = element.parentElement!) {
      if (getComputedStyle(element).overflowX === 'visible') continue;
      const box = element.getBoundingClientRect();
      left = Math.max(left, box.left);
      right = Math.min(right, box.right);
    }
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some((box) => box.left < left - 1 || box.right > right + 1)) found.push(node.data);
  }
  return found;
}

/** The elements that move, or change little by little. */
export function moving(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [null, '::before', '::after'].flatMap((part) => {
      const { animationName, transitionDuration } = getComputedStyle(element, part);
      const isStill = animationName === 'none' && parseFloat(transitionDuration) < 0.001;
      return isStill ? [] : [`${element.className}${part ?? ''}`];
    }),
  );
}

/** The different lines by which kinds of source are told apart. */
export function lines(): string[] {
  const swatches = [...document.querySelectorAll('.swatch')];
  return [...new Set(swatches.map((swatch) => getComputedStyle(swatch).textDecorationStyle))].sort();
}
