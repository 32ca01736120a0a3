/**
 * Below this confidence a speaker's type is shown as probable only: from it on nineteen in twenty are right, below it six in
 * ten (docs/kinds-report.md). In a module of its own, so that what only shows types loads nothing that finds them.
 */
export const SURE_FROM = 0.8;
