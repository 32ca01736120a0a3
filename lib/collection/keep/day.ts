/** A day within a name: "2026-11-03", "2026_11_03" or "20261103", not inside a longer number. */
const DAY_IN_NAME = /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/;

/**
 * The day an article goes by: of publication as the page writes it, in the page's own time, else the one its file is named
 * for; empty where there is neither.
 */
export function dayOf(published: string | null, file: string): string {
  const named = DAY_IN_NAME.exec(file);
  return validDay(published?.slice(0, 10)) ?? validDay(named && `${named[1]}-${named[3]}-${named[4]}`) ?? '';
}

/** The day if the calendar has it, else undefined. */
function validDay(day: string | null | undefined): string | undefined {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && day > '1600' ? day : undefined;
}
