// The queue of what was recorded on this device, as a pure state machine: no clock, no store, no network. What goes in
// comes out exactly once, in order, or stays with a reason that a person can read. outbox.ts gives it hands.

/** How an item stands. `held`: the service has it and waits for the record that it belongs to. */
export type Standing = 'waiting' | 'sending' | 'held' | 'received' | 'verified' | 'refused' | 'conflict';

export interface Why {
  status: number;
  type: string;
  detail: string;
  faults: { pointer: string; detail: string }[];
}

interface Common {
  /** Identity of the record or photo on the service, made here. */
  id: string;
  /** Place in the queue; also the key under which the service carries it out once, where it has no other. */
  order: number;
  /** The key of an item that came from another device. */
  key?: string;
  /** When it went into a file for another computer: it may be at the service already, by another hand. */
  handed_over?: string;
  /** What a person calls it: 检查记录 · 和祥超市. */
  label: string;
  /** Whose it is: nobody else's session sends it. */
  account: string;
  /** The visit it came from. */
  visit: string;
  made_at: string;
  standing: Standing;
  attempts: number;
  /** Not before this time again, milliseconds. */
  not_before: number;
  why?: Why | undefined;
  receipt?: string | undefined;
}

export interface RecordItem extends Common {
  kind: 'record';
  /** Of the record at the service, for the comparison in the evening; steps of a record name none. */
  type: string;
  method: 'POST' | 'PATCH';
  path: string;
  body: unknown;
  /** Photos that the service must have before: nothing is closed without a photo of afterwards. */
  needs?: string[];
}

export interface PhotoItem extends Common {
  kind: 'photo';
  about: { subject_type: string; subject: string; purpose: string; item?: string; caption?: string; taken_at?: string; signer?: string };
  sha256: string;
  size_bytes: number;
}

export type Item = RecordItem | PhotoItem;

export interface Reply {
  status: number;
  why?: Why;
  receipt?: string | undefined;
  /** Seconds that the service asks to wait. */
  wait?: number | null;
}

export type Pause = 'none' | 'signed_out' | 'unreachable';

export const mostInBatch = 50;
const firstPause = 2_000;
const longestPause = 5 * 60_000;

export const isUnsent = (item: Item): boolean => item.standing !== 'received' && item.standing !== 'verified';
/** Nothing more happens to it by itself: a person has to look. */
export const needsPerson = (item: Item): boolean => item.standing === 'refused' || item.standing === 'conflict';

export function keyOf(item: Item): string {
  return item.key ?? `${item.kind}:${item.id}:${item.order}`;
}

/** After the browser was killed nobody knows whether what was being sent has arrived: it is sent again, under the same key. */
export function afterRestart(items: readonly Item[]): Item[] {
  return items.map(item => (item.standing === 'sending' ? { ...item, standing: 'waiting' } : item));
}

const hasArrived = (item: Item | undefined): boolean => !item || item.standing === 'received' || item.standing === 'verified' || item.standing === 'held';

/** Whether photos that the record needs are still on their way. */
function lacksPhotos(item: RecordItem, byId: ReadonlyMap<string, Item>): boolean {
  return (item.needs ?? []).some(id => !hasArrived(byId.get(id)));
}

/**
 * What goes next: records in their order, then photos one at a time. A record of a visit whose earlier record was refused
 * stays behind it; other visits go on.
 */
export function nextToSend(items: readonly Item[], now: number): Item[] {
  const inOrder = [...items].sort((a, b) => a.order - b.order);
  const byId = new Map(items.map(item => [item.id, item]));
  const stuck = new Set<string>();
  const records: Item[] = [];
  for (const item of inOrder) {
    if (item.kind !== 'record') continue;
    if (needsPerson(item)) stuck.add(item.visit);
    if (item.standing !== 'waiting' || stuck.has(item.visit)) continue;
    if (item.not_before > now || lacksPhotos(item, byId)) {
      stuck.add(item.visit);
      continue;
    }
    records.push(item);
    if (records.length === mostInBatch) break;
  }
  if (records.length) return records;
  const photo = inOrder.find(item => item.kind === 'photo' && item.standing === 'waiting' && item.not_before <= now);
  return photo ? [photo] : [];
}

/** When something may be tried again; nothing where only a person can help. What stands behind another has no say. */
export function nextTime(items: readonly Item[]): number | null {
  const byId = new Map(items.map(item => [item.id, item]));
  const seen = new Set<string>();
  let time: number | null = null;
  for (const item of [...items].sort((a, b) => a.order - b.order)) {
    const isFirst = item.kind === 'photo' || (!seen.has(item.visit) && !lacksPhotos(item, byId));
    if (item.kind === 'record' && !hasArrived(item)) seen.add(item.visit);
    if (item.standing === 'waiting' && isFirst) time = Math.min(time ?? Infinity, item.not_before);
  }
  return time;
}

export const asSending = <T extends Item>(item: T): T => ({ ...item, standing: 'sending' });

export function pauseAfter(attempts: number, chance = 0.5): number {
  const usual = Math.min(longestPause, firstPause * 2 ** Math.min(attempts, 10));
  return Math.round(usual * (0.75 + chance / 2));
}

function later<T extends Item>(item: T, now: number, wait: number | null | undefined, why?: Why, chance?: number): T {
  const pause = wait ? wait * 1000 : pauseAfter(item.attempts, chance);
  return { ...item, standing: 'waiting', attempts: item.attempts + 1, not_before: now + pause, why };
}

/** What becomes of an item by the service's answer. */
export function afterReply<T extends Item>(item: T, reply: Reply, now: number, chance?: number): T {
  const { status } = reply;
  if (status === 202) return { ...item, standing: 'held', why: undefined, receipt: reply.receipt };
  if (status >= 200 && status < 300) return { ...item, standing: 'received', why: undefined, receipt: reply.receipt };
  // The session ended, or was taken over: nothing is wrong with the record itself.
  if (status === 401 || (status === 403 && /csrf|password-change/.test(reply.why?.type ?? ''))) return { ...item, standing: 'waiting', why: reply.why };
  if (status === 408 || status === 425 || status === 429 || status >= 500) return later(item, now, reply.wait, reply.why, chance);
  // A step of a record that went to another computer: what cannot be done again was done there.
  if (status === 409 && item.handed_over && item.kind === 'record' && !item.type) return { ...item, standing: 'received', why: undefined };
  // The identity is known with other content: both are kept by the service until an official decides.
  if (status === 409 && reply.why?.type === 'different-content') return { ...item, standing: 'conflict', why: reply.why };
  return { ...item, standing: 'refused', attempts: item.attempts + 1, why: reply.why };
}

/** The line was cut, or nobody answered: it may have arrived or not; the key makes a second time harmless. */
export function afterLoss<T extends Item>(item: T, now: number, chance?: number): T {
  return later(item, now, null, undefined, chance);
}

/** A refused item that a person has mended or wants to try once more. */
export function again<T extends Item>(item: T): T {
  return needsPerson(item) ? { ...item, standing: 'waiting', not_before: 0, why: undefined } : item;
}

/** The service's comparison of the day: received is verified, what it does not have is sent again. */
export function afterComparison(items: readonly Item[], standings: ReadonlyMap<string, 'received' | 'differs' | 'missing'>): Item[] {
  return items.map(item => {
    const standing = standings.get(item.id);
    if (!standing || (item.kind === 'record' && !item.type)) return item;
    if (standing === 'received') return isUnsent(item) && item.standing !== 'held' && !item.handed_over ? item : { ...item, standing: 'verified', why: undefined };
    if (standing === 'missing' && !isUnsent(item)) return { ...item, standing: 'waiting', not_before: 0, receipt: undefined };
    if (standing === 'differs' && !isUnsent(item)) return { ...item, standing: 'conflict' };
    return item;
  });
}

export interface Count {
  all: number;
  received: number;
  verified: number;
}
export interface DayCount {
  records: Count;
  photos: Count;
  unsent: number;
  forPerson: number;
}

/** 12/12, photos 37/37: of records those that the service knows as such; steps travel with them. */
export function countOf(items: readonly Item[]): DayCount {
  const count = (some: readonly Item[]): Count => ({
    all: some.length,
    received: some.filter(item => !isUnsent(item)).length,
    verified: some.filter(item => item.standing === 'verified').length,
  });
  return {
    records: count(items.filter(item => item.kind === 'record' && item.type)),
    photos: count(items.filter(item => item.kind === 'photo')),
    unsent: items.filter(isUnsent).length,
    forPerson: items.filter(needsPerson).length,
  };
}
