// Plans in force, task cards and numbers to call, as they travel with the phone: fetched once a day where there is
// signal, read where there is none.
import { get, send, addressOf, type Answer } from '@/api/client';
import { localDate } from '@/app/language';
import { carry, carryFile, store } from '@/app/store';
import type { Board, DutyNow, MyCard, Structure } from './answers';

export type PlanHead = Answer<'get', '/plans'>['items'][number];
export type Contact = Answer<'get', '/contacts'>['items'][number];
export interface ShelfPlan {
  head: PlanHead;
  structure: Structure;
}

/** Every page of a list. */
async function whole<T>(ask: (cursor: string | undefined) => Promise<{ items: T[]; next_cursor: string | null }>): Promise<T[]> {
  const all: T[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await ask(cursor);
    all.push(...page.items);
    if (!page.next_cursor) return all;
    cursor = page.next_cursor;
  }
}

export const inForce = (head: PlanHead): boolean => head.version_in_use !== null && !['superseded', 'dropped', 'retired'].includes(head.state);

export const plansOnShelf = () =>
  carry<ShelfPlan[]>('plans', async () => {
    const heads = (await whole(cursor => get('/plans', { query: { limit: 100, ...(cursor ? { cursor } : {}) } as never }))).filter(inForce);
    const found: ShelfPlan[] = [];
    for (const head of heads) found.push({ head, structure: (await get('/plans/{id}/structure', { path: { id: head.id } })) as unknown as Structure });
    return found;
  });
export const contactsOnShelf = () => carry<Contact[]>('contacts', async () => (await whole(cursor => get('/contacts', { query: { in_use: true, limit: 200, ...(cursor ? { cursor } : {}) } as never }))).filter(one => !one.retired_on));
export const dutyOnShelf = () => carry<DutyNow>('duty', async () => (await get('/duty-now')) as unknown as DutyNow);
export const responsesOnShelf = () =>
  carry<Board[]>('responses', async () => {
    const running = (await get('/activations', { query: { state: 'running', limit: 20 } as never })).items;
    const boards: Board[] = [];
    for (const one of running) boards.push((await get('/activations/{id}/board', { path: { id: one.id } })) as unknown as Board);
    return boards;
  });
export const cardsOnShelf = () => carry<MyCard[]>('my_cards', async () => ((await get('/my-response-cards')) as unknown as { items: MyCard[] }).items);

const fileOf = (plan: PlanHead): string => `plan.pdf:${plan.id}`;

/** The printed plan of the version in force; fetched again only when another version is. */
export const pagesOf = (plan: PlanHead): Promise<Blob> => carryFile(fileOf(plan), plan.version_in_use ?? '', async () => (await send('GET', addressOf('/plans/{id}/plan.pdf', { id: plan.id }))).blob());
export const hasPages = async (plan: PlanHead): Promise<boolean> => !!(await store.files.get(fileOf(plan)));

export interface Taken {
  plans: number;
  pdfs: number;
  contacts: number;
}

/** Everything of the shelf, once a day: `progress` hears what has come so far. */
export async function takeShelf(progress: (taken: Taken) => void = () => undefined): Promise<Taken> {
  const taken: Taken = { plans: 0, pdfs: 0, contacts: 0 };
  const plans = await plansOnShelf().catch(() => null);
  taken.plans = plans?.value.length ?? 0;
  taken.contacts = (await contactsOnShelf().catch(() => null))?.value.length ?? 0;
  progress(taken);
  await Promise.all([dutyOnShelf(), responsesOnShelf(), cardsOnShelf()].map(one => one.catch(() => null)));
  for (const plan of plans?.value ?? []) {
    if (await pagesOf(plan.head).catch(() => null)) taken.pdfs++;
    progress({ ...taken });
  }
  return taken;
}

const mark = 'bihuan.shelf';
export const isTakenToday = (account: string): boolean => localStorage.getItem(mark) === `${account} ${localDate()}`;
export const noteTaken = (account: string): void => localStorage.setItem(mark, `${account} ${localDate()}`);
