// What the phone takes along: checklists, the officers of the day, tasks and places. Fresh where there is signal, as it
// was when last seen where there is none.
import { get, type Answer } from '@/api/client';
import { carry } from '@/app/store';
import { localDate } from '@/app/language';
import type { Checklist } from './visit';

export type ChecklistHead = Answer<'get', '/checklists'>['items'][number];
export type Task = Answer<'get', '/inspection-tasks'>['items'][number];
export type Person = Answer<'get', '/people'>['items'][number];
export type Listed = Answer<'get', '/hazards'>['items'][number];
export interface CarriedPlace {
  place: Answer<'get', '/enterprises/{id}'>;
  visits: Answer<'get', '/inspections'>['items'];
  hazards: Listed[];
}

const today = () => localDate();

export const checklists = () => carry('checklists', async () => (await get('/checklists')).items);
export const checklist = (code: string) => carry<Checklist>('checklist:' + code, () => get('/checklists/{code}', { path: { code } }));
export const licensedOfficers = () => carry('officers', async () => (await get('/people', { query: { licensed_on: today(), limit: 200 } as never })).items);
export const tasksOfDay = () => carry('tasks', async () => (await get('/inspection-tasks', { query: { day: today(), state: 'approved', limit: 200 } as never })).items.filter(task => !task.inspection));

export const placeToVisit = (id: string) =>
  carry<CarriedPlace>('place:' + id, async () => {
    const year = today().slice(0, 4);
    const [place, visits, hazards] = await Promise.all([
      get('/enterprises/{id}', { path: { id } }),
      get('/inspections', { query: { enterprise: id, from: `${Number(year) - 1}-01-01`, limit: 20 } as never }),
      get('/hazards', { query: { enterprise: id, order: 'newest', limit: 30 } as never }),
    ]);
    return { place, visits: visits.items, hazards: hazards.items };
  });

export const submitted = () => carry('submitted', async () => {
  const [handedIn, due] = await Promise.all([get('/hazards', { query: { state: 'submitted', limit: 50 } as never }), get('/hazards', { query: { state: 'recheck_due', limit: 50 } as never })]);
  return [...handedIn.items, ...due.items];
});

/** Everything that today's visits need, so that the basement has no surprise: how many places were taken along. */
export async function takeAlong(tasks: readonly Task[]): Promise<number> {
  const heads = await checklists();
  await licensedOfficers();
  if (heads.isFresh) for (const head of heads.value) await checklist(head.code).catch(() => null);
  let n = 0;
  for (const task of tasks) if (await placeToVisit(task.enterprise).catch(() => null)) n++;
  return n;
}

/** The list for a place by the words of the registry; the general one where nothing fits. */
export function listFor(placeType: string, heads: readonly ChecklistHead[]): string {
  const found = heads.find(head => placeType && (head.place.zh === placeType || head.place.aliases.includes(placeType)));
  return (found ?? heads.find(head => head.code === 'general') ?? heads[0])?.code ?? '';
}
