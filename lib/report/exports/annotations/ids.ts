/**
 * A UUID of version 8 (RFC 9562: made as its maker likes) out of a text: the same text has the same id, so that an export
 * made twice is the same annotations twice.
 */
export function idOf(text: string): string {
  const digits = [0, 1, 2, 3].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
  const [a, b, c, d, e] = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(13, 16),
    digits.slice(17, 20),
    digits.slice(20, 32),
  ];
  return `urn:uuid:${a}-${b}-8${c}-a${d}-${e}`;
}

/** FNV-1a, 32 bits, begun differently for each seed. */
function hash(text: string, seed: number): number {
  let value = Math.imul(2_166_136_261 ^ (seed * 0x9e37_79b1), 16_777_619);
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16_777_619);
  return (value ^ (value >>> 15)) >>> 0;
}
