// The words of codes, as the service describes them, in the language of the screen.
import choices from './choices.generated.json';
import { either } from '@/app/language';

type Words = readonly (readonly string[])[];
const all = choices as Record<string, Words>;

/** Codes and words of a member, such as `hazard.level`. */
export function choicesOf(member: string): { code: string; word: string }[] {
  return (all[member] ?? []).map(([code = '', zh = '', en = '']) => ({ code, word: either(zh, en) }));
}

/** The word for a code; flags and other codes of the same record are looked for as well. */
export function wordOf(member: string, code: string | null | undefined): string {
  if (!code) return '—';
  const record = member.slice(0, member.indexOf('.'));
  for (const name of [member, `${record}.flags`, `${record}.level`]) {
    const found = all[name]?.find(one => one[0] === code);
    if (found) return either(found[1] ?? code, found[2] ?? code);
  }
  return code;
}
