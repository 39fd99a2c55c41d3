// Forms as the service describes them: `POST /hazards/{id}/order` gives the fields of an order, in both languages.
import { caption } from '@/app/language';

export interface FormField {
  name: string;
  zh: string;
  en: string;
  kind: 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'instant' | 'identity' | 'choice' | 'list';
  required?: boolean;
  max_length?: number;
  least?: number;
  most?: number;
  choices?: [string, string, string][];
  fields?: FormField[];
}

export type FormValue = string | number | boolean | null | FormValues[];
export interface FormValues {
  [name: string]: FormValue;
}

let loaded: Promise<Record<string, FormField[]>> | null = null;

export async function formOf(route: string): Promise<FormField[]> {
  loaded ??= import('@/api/forms.generated.json').then(module => module.default as unknown as Record<string, FormField[]>);
  return (await loaded)[route] ?? [];
}

export const labelOf = (field: FormField): string => caption(field.zh, field.en);

/** What goes over the wire: what was left empty is not sent. */
export function bodyOf(fields: readonly FormField[], values: FormValues): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const value = values[field.name];
    if (value === undefined || value === null || value === '') continue;
    if (field.kind === 'list') {
      if (Array.isArray(value) && value.length) body[field.name] = value.map(line => bodyOf(field.fields ?? [], line));
    } else if (field.kind === 'integer' || field.kind === 'number') body[field.name] = Number(value);
    else if (field.kind === 'instant') body[field.name] = new Date(String(value)).toISOString();
    else body[field.name] = value;
  }
  return body;
}
