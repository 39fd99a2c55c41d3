// Two contents of one record in words, side by side: only what differs, under the labels of its description.
import { caption, say } from '@/app/language';
import '@/field/words';
import { textOf } from '@/rooms/described';
import { formOf, type FormField } from '@/ui/forms';

export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}
type Content = Record<string, unknown>;

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);
const same = (a: unknown, b: unknown): boolean => (isEmpty(a) && isEmpty(b)) || JSON.stringify(a) === JSON.stringify(b) || String(a) === String(b);

/** What tells the lines of a list apart, else their place. */
const nameOf = (line: Content, at: number): string => String(line.id ?? line.code ?? line.item ?? line.name ?? at);

const instants = (value: unknown): unknown => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).getTime() : value);

/** Of what the first says: members that it leaves out are no difference. */
export function differencesOf(fields: readonly FormField[], mine: Content, theirs: Content, under = ''): Difference[] {
  const found: Difference[] = [];
  for (const field of fields) {
    if (!(field.name in mine)) continue;
    const label = [under, caption(field.zh, field.en)].filter(Boolean).join(' · ');
    const [own, other] = [mine[field.name], theirs[field.name]];
    if (field.kind === 'list') {
      const ownLines = (Array.isArray(own) ? own : []) as Content[];
      const otherLines = (Array.isArray(other) ? other : []) as Content[];
      const byName = new Map(otherLines.map((line, at) => [nameOf(line, at), line]));
      ownLines.forEach((line, at) => {
        const match = byName.get(nameOf(line, at)) ?? (line.id || line.code ? undefined : otherLines[at]);
        const head = `${label} · ${String(line.code ?? line.name ?? say('line_n', { n: at + 1 }))}`;
        if (match) found.push(...differencesOf(field.fields ?? [], line, match, head));
        else found.push({ label: head, mine: lineText(field, line), theirs: '—' });
      });
      const known = new Set(ownLines.map(nameOf));
      otherLines.forEach((line, at) => {
        if ((line.id || line.code) && !known.has(nameOf(line, at)) && ![...ownLines].some(one => one.code === line.code && one.name === line.name)) found.push({ label: `${label} · ${String(line.code ?? line.name ?? say('line_n', { n: at + 1 }))}`, mine: '—', theirs: lineText(field, line) });
      });
    } else if (!same(instants(own), instants(other))) found.push({ label, mine: textOf(field, own) || '—', theirs: textOf(field, other) || '—' });
  }
  return found;
}

const lineText = (field: FormField, line: Content): string => (field.fields ?? []).map(one => (one.kind === 'identity' ? '' : textOf(one, line[one.name]))).filter(Boolean).join('；');

/** The fields of a record as it is handed in; hazards inside a visit are described as hazards are. */
export async function fieldsToCompare(route: string): Promise<FormField[]> {
  const fields = await formOf(route);
  const hazards = await formOf('POST /hazards');
  return fields.map(field => (field.name === 'hazards' && !field.fields?.length ? { ...field, fields: hazards } : field));
}
