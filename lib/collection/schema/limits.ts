/** How long texts of a collection may be, in UTF-16 units, and how many tags a claim may have. */
export const LIMITS = { name: 120, title: 1_000, address: 8_000, note: 20_000, tag: 60, tags: 40 } as const;
