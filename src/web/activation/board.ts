// What a screen on the wall knows, after it heard what changed. Pure.
import type { Board } from '@/plan/answers';

function put<T extends { id: string }>(before: readonly T[], changed: readonly T[]): T[] {
  const byId = new Map(before.map(one => [one.id, one]));
  for (const one of changed) byId.set(one.id, one);
  return [...byId.values()];
}

/** Changed cards, calls and reports take the place of what was; the log grows. */
export function merged(before: Board | null, answer: Board): Board {
  if (!before) return answer;
  return { ...answer, cards: put(before.cards, answer.cards), calls: put(before.calls, answer.calls), reports: put(before.reports, answer.reports), log: put(before.log, answer.log) };
}

export const minutesLeft = (due: string, now: number): number => Math.floor((Date.parse(due) - now) / 60_000);

/** 02:05:09 since the start, or until the end. */
export function clockOf(start: string, end: string | null, now: number): string {
  const seconds = Math.max(0, Math.floor(((end ? Date.parse(end) : now) - Date.parse(start)) / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
