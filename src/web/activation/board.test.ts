import { expect, it } from 'vitest';
import type { Board } from '@/plan/answers';
import { clockOf, merged, minutesLeft } from './board';

const board = (number: number, cards: { id: string; state: string }[], log: number[]): Board => ({ number, cards, calls: [], reports: [], log: log.map(n => ({ id: 'l' + n, number: n })) }) as unknown as Board;

it('puts what changed in the place of what was, and lets the log grow', () => {
  const now = merged(board(3, [{ id: 'a', state: 'open' }, { id: 'b', state: 'open' }], [1, 2, 3]), board(5, [{ id: 'b', state: 'done' }], [4, 5]));
  expect(now.cards.map(one => `${one.id} ${one.state}`)).toEqual(['a open', 'b done']);
  expect(now.log.map(one => one.number)).toEqual([1, 2, 3, 4, 5]);
  expect(now.number).toBe(5);
});
it('counts time from the start and stops at the end', () => {
  expect(clockOf('2026-04-17T00:00:00Z', null, Date.parse('2026-04-17T02:05:09Z'))).toBe('02:05:09');
  expect(clockOf('2026-04-17T00:00:00Z', '2026-04-17T00:01:00Z', Date.parse('2026-04-18T00:00:00Z'))).toBe('00:01:00');
  expect(minutesLeft('2026-04-17T00:10:00Z', Date.parse('2026-04-17T00:12:30Z'))).toBe(-3);
});
