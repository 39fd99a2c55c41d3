// What the phone takes along: checklists, the officers of the day, tasks and places. Fresh where there is signal, as it
// was when last seen where there is none.
import { addressOf, get, send, type Answer } from '@/api/client';
import { carry, carryFile } from '@/app/store';
import { localDate } from '@/app/language';
import type { EvidenceItem } from '@/hazard/answers';
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

export interface CarriedPhoto {
  id: string;
  blob: Blob;
}
const mostPhotos = 2;

/** The photos of before of a hazard, large enough to decide whether it is the same one. */
export async function photosOfHazard(id: string): Promise<CarriedPhoto[]> {
  const listed = await carry('evidence:' + id, async () => ((await get('/evidence', { query: { subject_type: 'hazard', subject: id } })) as unknown as { items: EvidenceItem[] }).items.filter(one => one.purpose === 'before' && one.media_type.startsWith('image/')).slice(0, mostPhotos)).catch(() => null);
  const found: CarriedPhoto[] = [];
  for (const one of listed?.value ?? []) {
    const blob = await carryFile('evidence:' + one.id, one.id, async () => (await send('GET', addressOf('/evidence/{id}/content', { id: one.id }))).blob()).catch(() => null);
    if (blob) found.push({ id: one.id, blob });
  }
  return found;
}
export const isOpen = (hazard: Listed): boolean => !hazard.closed_on && !hazard.voided_on;

/** Everything that today's visits need, so that the basement has no surprise: how many places were taken along. */
export async function takeAlong(tasks: readonly Task[]): Promise<number> {
  const heads = await checklists();
  await licensedOfficers();
  if (heads.isFresh) for (const head of heads.value) await checklist(head.code).catch(() => null);
  let n = 0;
  for (const task of tasks) {
    const place = await placeToVisit(task.enterprise).catch(() => null);
    if (!place) continue;
    n++;
    if (place.isFresh) for (const hazard of place.value.hazards.filter(isOpen)) await photosOfHazard(hazard.id);
  }
  return n;
}

/** The list for a place by the words of the registry; the general one where nothing fits. */
export function listFor(placeType: string, heads: readonly ChecklistHead[]): string {
  const found = heads.find(head => placeType && (head.place.zh === placeType || head.place.aliases.includes(placeType)));
  return (found ?? heads.find(head => head.code === 'general') ?? heads[0])?.code ?? '';
}
