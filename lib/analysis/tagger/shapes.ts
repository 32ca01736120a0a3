/** What a token looks like. The numbers go into feature hashes: changing one means training anew. */
export const Shape = {
  allCapitals: 1,
  capitalized: 2,
  mixedCapitals: 3,
  lowerCase: 4,
  number: 5,
  withDigits: 6,
  mark: 7,
  singleCapital: 8,
  otherWord: 9,
} as const;

const isCapital = (code: number) => code >= 65 && code <= 90;
const isSmall = (code: number) => code >= 97 && code <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;
/** Latin letters with accents, Greek, Cyrillic and so on, up to where general punctuation starts. */
const isOtherLetter = (code: number) => code >= 0xc0 && code < 0x2000;

/** The shape of a token. Capitals are A to Z: other scripts' capitals are rare in English and count as letters. */
export function shapeOf(word: string): number {
  let capitals = 0;
  let smalls = 0;
  let digits = 0;
  let others = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isCapital(code)) capitals++;
    else if (isSmall(code)) smalls++;
    else if (isDigit(code)) digits++;
    else if (isOtherLetter(code)) others++;
  }
  const first = word.charCodeAt(0);
  if (isDigit(first)) return Shape.number;
  if (capitals + smalls + digits + others === 0) return Shape.mark;
  if (digits > 0) return Shape.withDigits;
  if (capitals > 0 && smalls === 0) return word.length > 1 ? Shape.allCapitals : Shape.singleCapital;
  if (isCapital(first)) return capitals > 1 ? Shape.mixedCapitals : Shape.capitalized;
  return capitals > 0 ? Shape.otherWord : Shape.lowerCase;
}

/** Whether a shape can be part of a name. */
export function isNameShape(shape: number): boolean {
  return shape <= Shape.mixedCapitals || shape === Shape.singleCapital;
}
