// The hands of sync.ts: reads the queue, sends what is next, keeps every answer before it asks for more. One tab at a
// time sends (Web Locks), so that two open windows make no two queues.
import { reactive } from 'vue';
import { addressOf, send } from '@/api/client';
import { Refusal, Unreachable } from '@/api/problem';
import { deviceName } from './device';
import { localDate } from './language';
import { restore, session } from './session';
import { forgetOld, mirror, photoBlob, recover, store } from './store';
import { afterComparison, afterLoss, afterReply, afterRestart, again, asSending, countOf, isUnsent, keyOf, nextTime, nextToSend, type DayCount, type Item, type Pause, type PhotoItem, type RecordItem, type Reply, type Why } from './sync';

export const outbox = reactive({
  count: { records: { all: 0, received: 0, verified: 0 }, photos: { all: 0, received: 0, verified: 0 }, unsent: 0, forPerson: 0 } as DayCount,
  pause: 'none' as Pause,
  isSending: false,
  recovered: 0,
  /** Items of other accounts that this device still has to send. */
  ofOthers: 0,
});

const pieceBytes = 256 * 1024;

export async function countUnsent(): Promise<number> {
  const items = await store.queue.toArray();
  const open = await store.visits.where('is_finished').equals(0).count();
  return items.filter(isUnsent).length + open;
}

/** Today's items are those made today by this device's clock, and whatever of before is still unsent. */
export const ofToday = (items: readonly Item[], today = localDate()): Item[] => items.filter(item => localDate(new Date(item.made_at)) === today || isUnsent(item));

/** The queue of who is signed in; what others left on this device waits for them. */
export async function ownItems(): Promise<Item[]> {
  const items = await store.queue.orderBy('order').toArray();
  outbox.ofOthers = items.filter(item => item.account !== session.value?.account && isUnsent(item)).length;
  return items.filter(item => item.account === session.value?.account);
}

export async function recount(): Promise<void> {
  outbox.count = countOf(ofToday(await ownItems()));
}

type New<T> = Omit<T, 'order' | 'account' | 'standing' | 'attempts' | 'not_before' | 'made_at'>;
export type NewItem = New<RecordItem> | New<PhotoItem>;

/** Puts items into the queue, in this order, all or none. They are on the disk when this returns. */
export async function enqueue(items: readonly NewItem[], alsoInside: () => Promise<void> = async () => undefined): Promise<void> {
  await store.transaction('rw', store.queue, store.visits, async () => {
    const last = await store.queue.orderBy('order').last();
    let order = last?.order ?? 0;
    const made_at = new Date().toISOString();
    for (const item of items) await store.queue.add({ ...item, order: ++order, account: session.value?.account ?? '', standing: 'waiting', attempts: 0, not_before: 0, made_at } as Item);
    await alsoInside();
  });
  await mirror();
  await recount();
  void run();
}

function whyOf(status: number, body: unknown): Why {
  const problem = (body ?? {}) as { type?: string; detail?: string; title?: string; errors?: { pointer: string; detail: string }[] };
  return { status, type: (problem.type ?? '').replace('/problems/', ''), detail: problem.detail ?? problem.title ?? `HTTP ${status}`, faults: problem.errors ?? [] };
}
const replyOf = (refusal: Refusal): Reply => ({
  status: refusal.status,
  why: { status: refusal.status, type: refusal.type, detail: refusal.message, faults: refusal.faults },
  wait: refusal.retryAfter,
});

async function put(items: readonly Item[]): Promise<void> {
  await store.queue.bulkPut([...items]);
  await recount();
}

async function sendRecords(items: RecordItem[]): Promise<void> {
  const body = JSON.stringify({ items: items.map(item => ({ key: keyOf(item), method: item.method, path: item.path, body: item.body })) });
  const response = await send('POST', addressOf('/sync/batch'), { headers: { 'Content-Type': 'application/json' }, body });
  const answer = (await response.json()) as { items: { status: number; body: unknown; receipt: string | null }[] };
  const now = Date.now();
  await put(items.map((item, at) => {
    const one = answer.items[at];
    if (!one) return afterLoss(item, now, Math.random());
    return afterReply(item, one.status < 400 ? { status: one.status, receipt: one.receipt ?? undefined } : { status: one.status, why: whyOf(one.status, one.body) }, now, Math.random());
  }));
  if (answer.items.some(one => one.status === 401)) throw new Refusal(401, {});
}

/** A photo goes in pieces; after a break the service says where to go on. */
async function sendPhoto(item: PhotoItem): Promise<void> {
  const blob = await photoBlob(item.id);
  if (!blob) {
    await put([{ ...item, standing: 'refused', why: { status: 0, type: 'photo-lost', detail: '', faults: [] } }]);
    return;
  }
  const begun = await send('POST', addressOf('/evidence/uploads'), {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...item.about, id: item.id, sha256: item.sha256, size_bytes: blob.size }),
  }).catch(async (error: unknown) => {
    // Its last piece arrived and only the answer was lost: the evidence is there.
    if (error instanceof Refusal && error.status === 409) {
      const there = await send('GET', addressOf('/evidence/{id}', { id: item.id })).catch(() => null);
      const found = there ? ((await there.json()) as { sha256?: string }) : null;
      if (found?.sha256 === item.sha256) return null;
    }
    throw error;
  });
  if (begun === null) {
    await put([afterReply(item, { status: 200 }, Date.now())]);
    return;
  }
  let offset = ((await begun.json()) as { offset: number }).offset;
  let receipt: string | undefined;
  while (offset < blob.size) {
    const piece = blob.slice(offset, offset + pieceBytes);
    const response = await send('PATCH', addressOf('/evidence/uploads/{id}', { id: item.id }), { headers: { 'Content-Type': 'application/octet-stream', 'Upload-Offset': String(offset) }, body: piece });
    receipt = response.headers.get('Bihuan-Receipt') ?? undefined;
    offset += piece.size;
  }
  await put([afterReply(item, { status: 201, receipt }, Date.now())]);
}

async function sendSome(items: Item[]): Promise<void> {
  const sending = items.map(asSending);
  await put(sending);
  try {
    const [first] = sending;
    if (first?.kind === 'photo') await sendPhoto(first);
    else await sendRecords(sending as RecordItem[]);
  } catch (error) {
    const now = Date.now();
    if (error instanceof Refusal) {
      const still = (await store.queue.bulkGet(sending.map(item => item.order))).filter((item): item is Item => item?.standing === 'sending');
      await put(still.map(item => afterReply(item, replyOf(error), now, Math.random())));
    } else await put(sending.map(item => afterLoss(item, now, Math.random())));
    throw error;
  }
}

let timer = 0;
function wakeAt(time: number | null): void {
  clearTimeout(timer);
  if (time !== null) timer = window.setTimeout(() => void run(), Math.max(250, time - Date.now()));
}

let running: Promise<void> | null = null;

/** Sends until nothing is left that may be sent now. */
export function run(): Promise<void> {
  running ??= (navigator.locks ? navigator.locks.request('bihuan.outbox', { ifAvailable: true }, async lock => (lock ? sendAll() : undefined)) : sendAll()).finally(() => {
    running = null;
  }) as Promise<void>;
  return running;
}

async function sendAll(): Promise<void> {
  if (!session.value) return;
  outbox.isSending = true;
  try {
    let hasAsked = false;
    let hasCompared = false;
    for (;;) {
      const items = await ownItems();
      const next = nextToSend(items, Date.now());
      if (!next.length) {
        wakeAt(nextTime(items));
        break;
      }
      // The first request after signal comes back has no token yet: the service is asked who is signed in.
      if (!hasAsked) {
        hasAsked = true;
        const found = await restore();
        if (!found || found.csrf_token === '') {
          outbox.pause = found ? 'unreachable' : 'signed_out';
          wakeAt(Date.now() + 15_000);
          break;
        }
      }
      if (!hasCompared && next.some(item => item.handed_over)) {
        hasCompared = true; // what another computer has handed in already is not sent again
        await compareDay();
        continue;
      }
      await sendSome(next);
      outbox.pause = 'none';
    }
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) outbox.pause = 'signed_out';
    else {
      outbox.pause = error instanceof Unreachable ? 'unreachable' : 'none';
      wakeAt(nextTime(await ownItems()));
    }
  } finally {
    outbox.isSending = false;
    await recount();
    await mirror();
  }
}

export async function tryAgain(item: Item): Promise<void> {
  await put([again(item)]);
  await run();
}

/** 今日对账: what this device has handed in today, held against what the service has. */
export async function compareDay(device = deviceName()): Promise<void> {
  const items = ofToday(await ownItems());
  const claimed = items.filter(item => item.kind === 'photo' || item.type).map(item => (item.kind === 'photo' ? { type: 'evidence', id: item.id, sha256: item.sha256 } : { type: item.type, id: item.id, sha256: '' }));
  const response = await send('POST', addressOf('/receipts/compare'), { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ day: localDate(), device, items: claimed }) });
  const answer = (await response.json()) as { items: { id: string; standing: 'received' | 'differs' | 'missing' }[] };
  await put(afterComparison(items, new Map(answer.items.map(item => [item.id, item.standing]))));
  await mirror();
}

let begun = false;
export async function beginOutbox(): Promise<void> {
  if (begun) return;
  begun = true;
  outbox.recovered = await recover();
  await forgetOld();
  const items = await store.queue.toArray();
  const freed = afterRestart(items).filter((item, at) => item !== items[at]);
  // Another window may be sending just now: only who holds the lock knows that nobody does.
  await (navigator.locks ? navigator.locks.request('bihuan.outbox', { ifAvailable: true }, async lock => (lock ? put(freed) : undefined)) : put(freed));
  await recount();
  addEventListener('online', () => void run());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void run());
  void run();
}
