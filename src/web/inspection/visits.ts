// Visits on this device: begun, kept with every tap, finished into the queue.
import { toRaw } from 'vue';
import { enqueue } from '@/app/outbox';
import { localDate, say } from '@/app/language';
import { session } from '@/app/session';
import { mirror, store } from '@/app/store';
import { itemsOf, type Visit } from './visit';

export async function keepVisit(visit: Visit): Promise<void> {
  const plain = JSON.parse(JSON.stringify(toRaw(visit))) as Visit;
  await store.visits.put({ id: visit.id, account: session.value?.account ?? '', made_at: visit.started_at, is_finished: 0, visit: plain });
  await mirror();
}

export async function loadVisit(id: string): Promise<Visit | null> {
  return ((await store.visits.get(id))?.visit as Visit | undefined) ?? null;
}

export async function openVisits(): Promise<Visit[]> {
  const kept = await store.visits.where('is_finished').equals(0).toArray();
  return kept.filter(one => one.account === session.value?.account).map(one => one.visit as Visit);
}

export const isFinished = async (id: string): Promise<boolean> => (await store.visits.get(id))?.is_finished === 1;

/** The record is closed on this device and stands in the queue: both or neither. */
export async function finishVisit(visit: Visit): Promise<void> {
  const plain = JSON.parse(JSON.stringify(toRaw(visit))) as Visit;
  plain.ended_at ||= new Date().toISOString();
  const date = localDate(new Date(plain.started_at));
  await enqueue(itemsOf(plain, date, say('record_of', { name: plain.place.name })), async () => {
    await store.visits.put({ id: plain.id, account: session.value?.account ?? '', made_at: plain.started_at, is_finished: 1, visit: plain });
  });
}

export async function dropVisit(id: string): Promise<void> {
  await store.visits.delete(id);
  await mirror();
}
