// Any room of the service as its interface describes it: lists, records, steps. Screens in this folder are drawn from it,
// so a room has its screens as soon as the interface has the room.
import { caption, either, say, timeInWords } from '@/app/language';
import { mayAny, type Permission } from '@/app/session';
import type { FormField } from '@/ui/forms';

export interface Step {
  method: string;
  name: string;
  path: string;
  permission: Permission;
  zh: string;
  en: string;
  has_body: boolean;
  is_json: boolean;
}
export interface Filter {
  name: string;
  zh: string;
  en: string;
  kind: FormField['kind'];
  required?: boolean;
  choices?: [string, string, string][];
}
export interface Described {
  zh: string;
  en: string;
  permission: Permission;
  is_paged: boolean;
  filters: Filter[];
  members: FormField[];
  shown: FormField[] | null;
  add: Step | null;
  steps: Step[];
}
export type Shown = Record<string, unknown> & { id: string };

let loaded: Promise<Record<string, Described>> | null = null;
export async function describedRoom(path: string): Promise<Described | null> {
  loaded ??= import('@/api/rooms.generated.json').then(module => module.default as unknown as Record<string, Described>);
  return (await loaded)[path] ?? null;
}

/** Where identities of these members are chosen from; a form that needs any other is not offered. */
const sources: Record<string, 'people' | 'colleagues' | 'units' | 'authority_items' | 'place'> = {
  person: 'people', leader: 'people', officer: 'people', holder: 'people', deputy: 'people', owner: 'people', responsible: 'people', head: 'people', principal: 'people',
  assignee: 'colleagues', assigned_to: 'colleagues', account: 'colleagues',
  unit: 'units', parent: 'units', authority: 'authority_items', authority_item: 'authority_items', enterprise: 'place', landlord: 'place',
};
export const sourceOf = (field: FormField): string | null => sources[field.name] ?? null;

export function canFill(field: FormField): boolean {
  if (field.kind === 'list') return (field.fields ?? []).length > 0 && (field.fields ?? []).every(one => canFill(one) || !one.required);
  return field.kind !== 'identity' || sourceOf(field) !== null;
}
export const canOffer = (fields: readonly FormField[]): boolean => fields.every(field => !field.required || canFill(field));

export function textOf(field: FormField, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (field.kind === 'choice') {
    const found = field.choices?.find(one => one[0] === value);
    return found ? either(found[1], found[2]) : String(value);
  }
  if (field.kind === 'boolean') return value ? say('yes') : '';
  if (field.kind === 'instant') return timeInWords(String(value));
  if (field.kind === 'list' && Array.isArray(value)) return value.length ? String(value.length) : '';
  if (typeof value === 'object') return '';
  return String(value);
}

/** The members that tell a record apart at a glance, where the room names none: number or name, state, days. */
export function usualColumns(room: Described): string[] {
  const has = (name: string) => room.members.some(one => one.name === name);
  const first = ['code', 'title', 'name', 'no', 'number'].filter(has).slice(0, 2);
  const then = ['state', 'kind', 'status', 'level', 'community', 'post', 'unit'].filter(has).slice(0, 3);
  const days = room.members.filter(one => one.kind === 'date' && !first.includes(one.name)).map(one => one.name).slice(0, 2);
  const rest = room.members.filter(one => one.kind === 'text' && ![...first, ...then].includes(one.name)).map(one => one.name).slice(0, Math.max(1, 4 - first.length - then.length));
  return [...first, ...then, ...rest, ...days].slice(0, 7);
}

/** The steps that this person may take with this record, as far as the record itself says which are possible. */
export function stepsFor(room: Described, record: Shown): Step[] {
  const told = [record.possible_steps, record.next_steps].find(Array.isArray) as unknown[] | undefined;
  const codes = told?.map(one => (typeof one === 'string' ? one : String((one as { step?: string }).step ?? '')));
  return room.steps.filter(step => {
    if (!step.is_json || !mayAny(step.permission)) return false;
    if (step.method === 'PATCH' || !codes) return true;
    const last = step.path.split('/').pop() ?? '';
    return codes.includes(step.name) || codes.includes(last) || codes.includes(last.replaceAll('-', '_'));
  });
}
export const wordsOf = (of: { zh: string; en: string }): string => caption(of.zh, of.en);
