import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';

import { forgetOld, store } from './store';
import type { Item } from './sync';

const day = 86_400_000;
const now = Date.parse('2026-04-30T00:00:00Z');
const anItem = (order: number, days: number, standing: Item['standing'], visit: string, kind: Item['kind'] = 'record'): Item =>
  ({ kind, id: `i${order}`, order, label: '', account: 'wang', visit, made_at: new Date(now - days * day).toISOString(), standing, attempts: 0, not_before: 0, type: 'inspection', method: 'POST', path: '', body: {}, about: {}, sha256: '', size_bytes: 0 }) as unknown as Item;

describe('what a device forgets', () => {
  beforeEach(async () => {
    await Promise.all([store.queue.clear(), store.photos.clear(), store.visits.clear()]);
  });

  it('drops what the service has verified a fortnight ago, and its photo', async () => {
    await store.queue.bulkAdd([anItem(1, 20, 'verified', 'v1'), anItem(2, 20, 'verified', 'v1', 'photo'), anItem(3, 2, 'verified', 'v2')]);
    await store.photos.put({ id: 'i2', blob: new Blob(['x']), sha256: '', taken_at: '', visit: 'v1', made_at: '' });
    expect(await forgetOld(now)).toBe(2);
    expect((await store.queue.toArray()).map(item => item.order)).toEqual([3]);
    expect(await store.photos.count()).toBe(0);
  });

  it('keeps a whole visit, however old, while one item of it is not at the service', async () => {
    await store.queue.bulkAdd([anItem(1, 40, 'verified', 'v1'), anItem(2, 40, 'refused', 'v1', 'photo')]);
    await store.visits.put({ id: 'v1', account: 'wang', made_at: new Date(now - 40 * day).toISOString(), is_finished: 1, visit: {} });
    expect(await forgetOld(now)).toBe(0);
    expect(await store.queue.count()).toBe(2);
    expect(await store.visits.count()).toBe(1);
  });

  it('never drops what is received but was not compared yet', async () => {
    await store.queue.add(anItem(1, 40, 'received', 'v1'));
    expect(await forgetOld(now)).toBe(0);
  });
});
