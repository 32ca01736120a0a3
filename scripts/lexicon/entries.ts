/** One actor of a CAMEO dictionary: its names (most usual first), its role codes with their terms, the remark behind it. */
export interface Actor {
  readonly names: string[];
  readonly codes: string[];
  readonly remark: string;
}

const CODES = /\[[^\]]*\]/g;

/** `AFGHAN_NATIONAL_ARMY_` → `afghan national army`, without remarks in brackets. */
export function readable(raw: string): string {
  return raw
    .replace(/\{.*\}/, '')
    .replace(/\(.*?\)/g, ' ')
    .replace(/_/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * Reads a dictionary in TABARI's form: a name, `+` lines with other names, codes in brackets on a name's line or on the
 * lines below it; `#` starts a remark.
 */
export function actorsOf(dictionary: string): Actor[] {
  const actors: { names: string[]; codes: string[]; remark: string }[] = [];
  for (const line of dictionary.split('\n')) {
    const [text = '', ...remarks] = line.split('#');
    const codes = (text.match(CODES) ?? []).map((code) => code.slice(1, -1).trim());
    if (text.trim() === '') continue;
    const name = readable(text.replace(CODES, ' '));
    const isAlias = text.startsWith('+');
    const current = actors.at(-1);
    if (name && !isAlias && !/^\s/.test(line)) {
      actors.push({ names: [name], codes, remark: remarks.join('#') });
    } else if (current) {
      if (isAlias) current.names.push(readable(text.replace(CODES, ' ').slice(1)));
      current.codes.push(...codes);
      current.remark ||= remarks.join('#');
    }
  }
  return actors;
}
