import { describe, expect, it } from 'vitest';
import { afterComparison, afterLoss, afterReply, afterRestart, again, asSending, countOf, isUnsent, keyOf, mostInBatch, nextTime, nextToSend, pauseAfter, type Item, type PhotoItem, type RecordItem, type Reply, type Why } from './sync';

const why = (status: number, type = 'invalid-input'): Why => ({ status, type, detail: '不行', faults: [] });
const reply = (status: number, type?: string): Reply => (status < 400 ? { status, receipt: 'first=1' } : { status, why: why(status, type) });
function aRecord(order: number, more: Partial<RecordItem> = {}): RecordItem {
  return { kind: 'record', id: `r${order}`, order, label: '检查记录', account: 'wang', visit: 'v1', made_at: '2026-04-17T01:00:00Z', standing: 'waiting', attempts: 0, not_before: 0, type: 'inspection', method: 'POST', path: '/api/v1/inspections', body: {}, ...more };
}
function aPhoto(order: number, more: Partial<PhotoItem> = {}): PhotoItem {
  return { kind: 'photo', id: `p${order}`, order, label: '照片', account: 'wang', visit: 'v1', made_at: '2026-04-17T01:00:00Z', standing: 'waiting', attempts: 0, not_before: 0, about: { subject_type: 'inspection', subject: 'r1', purpose: 'scene' }, sha256: 'a', size_bytes: 10, ...more };
}

describe('what goes next', () => {
  it('sends records in the order in which they were made, photos after them one at a time', () => {
    const items = [aPhoto(1), aRecord(3), aRecord(2), aPhoto(4)];
    expect(nextToSend(items, 0).map(item => item.id)).toEqual(['r2', 'r3']);
    const received = items.map(item => (item.kind === 'record' ? { ...item, standing: 'received' as const } : item));
    expect(nextToSend(received, 0).map(item => item.id)).toEqual(['p1']);
  });
  it('keeps what follows a refused record of the same visit behind it, and lets other visits go on', () => {
    const items = [aRecord(1, { standing: 'refused' }), aRecord(2), aRecord(3, { visit: 'v2' })];
    expect(nextToSend(items, 0).map(item => item.id)).toEqual(['r3']);
  });
  it('keeps the order also while an earlier record waits for its time', () => {
    const items = [aRecord(1, { not_before: 5_000 }), aRecord(2)];
    expect(nextToSend(items, 1_000)).toEqual([]);
    expect(nextToSend(items, 5_000).map(item => item.id)).toEqual(['r1', 'r2']);
    expect(nextTime(items)).toBe(5_000);
  });
  it('sends a re-inspection only once its photos have arrived', () => {
    const items = [aPhoto(1), aRecord(2, { needs: ['p1'] })];
    expect(nextToSend(items, 0).map(item => item.id)).toEqual(['p1']);
    expect(nextToSend([{ ...items[0]!, standing: 'received' }, items[1]!], 0).map(item => item.id)).toEqual(['r2']);
    expect(nextTime([{ ...items[0]!, not_before: 9_000 }, items[1]!])).toBe(9_000);
  });
  it('fills no batch beyond what the service takes', () => {
    const items = Array.from({ length: 120 }, (_, at) => aRecord(at + 1));
    expect(nextToSend(items, 0)).toHaveLength(mostInBatch);
  });
});

describe('what an answer means', () => {
  it('is received with its receipt, or held until the record that it names is there', () => {
    expect(afterReply(aRecord(1), reply(201), 0)).toMatchObject({ standing: 'received', receipt: 'first=1' });
    expect(afterReply(aRecord(1), reply(202), 0).standing).toBe('held');
  });
  it('waits without counting when only the session has ended', () => {
    expect(afterReply(aRecord(1), reply(401, 'not-signed-in'), 0)).toMatchObject({ standing: 'waiting', attempts: 0, not_before: 0 });
    expect(afterReply(aRecord(1), reply(403, 'csrf-missing'), 0).standing).toBe('waiting');
  });
  it('tries again later when the service is busy, as long as it asks for', () => {
    expect(afterReply(aRecord(1), { ...reply(503), wait: 30 }, 1_000)).toMatchObject({ standing: 'waiting', not_before: 31_000, attempts: 1 });
  });
  it('stays with the reason when it is refused, until a person tries again', () => {
    const refused = afterReply(aRecord(1), reply(422), 0);
    expect(refused).toMatchObject({ standing: 'refused', why: { detail: '不行' } });
    expect(nextToSend([refused], 1e12)).toEqual([]);
    expect(again(refused)).toMatchObject({ standing: 'waiting', why: undefined });
  });
  it('is a conflict when the identity has other content', () => {
    expect(afterReply(aRecord(1), reply(409, 'different-content'), 0).standing).toBe('conflict');
    expect(afterReply(aRecord(1), reply(409, 'hazard-already-closed'), 0).standing).toBe('refused');
  });
  it('waits longer after each loss, but never for ever', () => {
    const pauses = [0, 1, 2, 3, 20].map(attempts => pauseAfter(attempts, 0.5));
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 300_000]);
    expect(afterLoss(aRecord(1), 100, 0.5)).toMatchObject({ standing: 'waiting', attempts: 1, not_before: 2_100 });
  });
});

describe('what went to another computer', () => {
  it('keeps the key that it had on the phone', () => {
    expect(keyOf(aRecord(9, { key: 'record:r1:1' }))).toBe('record:r1:1');
  });
  it('is verified by the comparison, though this device never sent it', () => {
    const there = new Map([['r1', 'received'], ['r2', 'received']] as const);
    expect(afterComparison([aRecord(1, { handed_over: '2026-04-17T09:00:00Z' }), aRecord(2)], there).map(item => item.standing)).toEqual(['verified', 'waiting']);
  });
  it('has its steps done where they cannot be done again', () => {
    expect(afterReply(aRecord(1, { type: '', handed_over: 'x' }), reply(409, 'already-signed'), 0).standing).toBe('received');
    expect(afterReply(aRecord(1, { type: '' }), reply(409, 'already-signed'), 0).standing).toBe('refused');
  });
});

describe('the evening', () => {
  it('counts records and photos apart, and steps of a record with neither', () => {
    const items = [aRecord(1, { standing: 'verified' }), aRecord(2, { type: '', standing: 'received' }), aPhoto(3), aPhoto(4, { standing: 'received' })];
    expect(countOf(items)).toEqual({ records: { all: 1, received: 1, verified: 1 }, photos: { all: 2, received: 1, verified: 0 }, unsent: 1, forPerson: 0 });
  });
  it('sends again what the service does not have after a restore, and shows what differs', () => {
    const items = [aRecord(1, { standing: 'received' }), aPhoto(2, { standing: 'verified' }), aPhoto(3, { standing: 'received' })];
    const compared = afterComparison(items, new Map([['r1', 'received'], ['p2', 'missing'], ['p3', 'differs']] as const));
    expect(compared.map(item => item.standing)).toEqual(['verified', 'waiting', 'conflict']);
  });
});

/** A service that carries out each key once, on a line that breaks at random, for a browser that is killed at random. */
describe('a bad day', () => {
  function chanceFrom(seed: number): () => number {
    let state = seed;
    return () => ((state = (state * 1103515245 + 12345) % 2147483648) / 2147483648);
  }
  it.each([1, 7, 42, 2026])('brings fifty visits over exactly once and in order, seed %i', seed => {
    const chance = chanceFrom(seed);
    const done: string[] = [];
    const keys = new Set<string>();
    let items: Item[] = [];
    for (let visit = 0; visit < 50; visit++)
      items.push(aRecord(visit * 3 + 1, { visit: `v${visit}` }), aPhoto(visit * 3 + 2, { visit: `v${visit}` }), aRecord(visit * 3 + 3, { visit: `v${visit}`, type: '' }));
    const put = (changed: Item) => (items = items.map(item => (item.order === changed.order ? changed : item)));
    let now = 0;
    for (let round = 0; round < 20_000 && items.some(isUnsent); round++) {
      const some = nextToSend(items, now);
      if (!some.length) {
        now = Math.max(now + 1, nextTime(items) ?? now);
        continue;
      }
      for (const item of some) put(asSending(item));
      if (chance() < 0.1) items = afterRestart(JSON.parse(JSON.stringify(items)) as Item[]); // killed before anything went out
      // The line may break while the batch goes out: what came before the break is carried out, and no answer returns.
      const isCut = chance() < 0.4;
      const carried = isCut ? Math.floor(chance() * (some.length + 1)) : some.length;
      const isBusy = !isCut && chance() < 0.1;
      for (const item of isBusy ? [] : some.slice(0, carried)) {
        if (keys.has(keyOf(item))) continue;
        keys.add(keyOf(item));
        done.push(item.id);
      }
      if (isCut && chance() < 0.3) items = afterRestart(items);
      else for (const item of some) put(isCut ? afterLoss(item, now, chance()) : afterReply(item, reply(isBusy ? 503 : 201), now, chance()));
    }
    expect(items.filter(isUnsent)).toEqual([]);
    expect(done).toHaveLength(150);
    expect(new Set(done).size).toBe(150);
    for (let visit = 0; visit < 50; visit++) expect(done.indexOf(`r${visit * 3 + 1}`)).toBeLessThan(done.indexOf(`r${visit * 3 + 3}`));
  });
});
