// How an item of the queue stands: in a word and in a shape.
import type { Item } from '@/app/sync';
import type { Word } from '@/app/words';

export const standingWords: Record<Item['standing'], Word> = { waiting: 'standing_waiting', sending: 'standing_sending', held: 'standing_held', received: 'standing_received', verified: 'standing_verified', refused: 'standing_refused', conflict: 'standing_conflict' };
export const standingShapes: Record<Item['standing'], string> = { waiting: '◆', sending: '◇', held: '◇', received: '○', verified: '●', refused: '▲', conflict: '▲' };
