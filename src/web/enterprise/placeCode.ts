// What a code at the door says: a label of ours, or a business licence with its 统一社会信用代码. Pure.

export type FoundCode = { kind: 'place'; id: string } | { kind: 'uscc'; uscc: string } | { kind: 'unknown' };

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
/** GB 32100: no I, O, S, V, Z; the third to eighth are digits of the area. */
const creditCode = /(?:^|[^0-9A-Z])([0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10})(?:$|[^0-9A-Z])/;

export function placeOfCode(text: string): FoundCode {
  const given = text.trim();
  const path = /\/(?:field\/places|desk\/enterprises)\/([^/?#]+)/.exec(given)?.[1];
  const id = uuid.exec(path ?? (given.length === 36 ? given : ''))?.[0];
  if (id) return { kind: 'place', id: id.toLowerCase() };
  const uscc = creditCode.exec(given.toUpperCase())?.[1];
  return uscc ? { kind: 'uscc', uscc } : { kind: 'unknown' };
}
