/** China has one time zone and no summer time: a day is judged by it wherever the program runs. */
const OFFSET_MINUTES = 8 * 60

/** 2026-11-24T16:05:00+08:00 */
export function chinaTime(date: Date): string {
  return `${new Date(date.getTime() + OFFSET_MINUTES * 60_000).toISOString().slice(0, 19)}+08:00`
}
