// The clock of a hazard in words.
import { daysBetween, say } from '@/app/language';

/** 3 days left, today, 2 days late. The day itself is not late. */
export function daysLeft(due: string | null | undefined, today: string): string {
  if (!due) return '';
  const days = daysBetween(today, due);
  if (days === 0) return say('due_today');
  return days > 0 ? say('days_left', { n: days }) : say('days_late', { n: -days });
}
