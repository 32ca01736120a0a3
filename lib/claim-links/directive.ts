/** The parts of a text directive, `prefix-,start,end,-suffix`, not yet encoded. */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** The address with a text directive (WICG Scroll to Text Fragment). The page's own fragment, which may be its route, stays before it. */
export function withDirective(address: string, { prefix, start, end, suffix }: TextDirective): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  const base = withoutDirective(address);
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${parts.filter(Boolean).join(',')}`;
}

/** The address with its own fragment, but without a directive or an empty fragment. */
export const withoutDirective = (address: string): string => address.split(':~:')[0]!.replace(/#$/, '');

/** Hyphens, commas and ampersands have a meaning in a directive. */
const encode = (part: string) => encodeURIComponent(part).replace(/-/g, '%2D');
