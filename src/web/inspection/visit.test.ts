import { describe, expect, it } from 'vitest';
import { findingOf, itemsOf, missingOf, newVisit, numberOf, reportOf, sweep, type Checklist, type ChecklistItem, type Visit } from './visit';

const item = (code: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  code, category: '燃气安全', item_zh: '安装报警器', item_en: 'Alarm installed', basis: '安全生产法', article: '第三十六条', method: '', standard_zh: '', standard_en: '', finding: '未装燃气报警器',
  default_level: 'general', default_days: 3, competent_dept: '', applies_if: [], major_criteria: [], ...more,
});
const list = (...items: ChecklistItem[]): Checklist => ({ code: 'catering_gas', place: { code: 'catering_gas', zh: '餐饮', en: 'catering', aliases: [] }, version: 'v1', items_count: items.length, items });
const officer = (name: string) => ({ person: 'p-' + name, name, certificate_no: '1' });
const photo = (id: string) => ({ id, sha256: 'a', size_bytes: 1, taken_at: '2026-04-17T01:00:00Z' });
const signed = (party: 'officer' | 'unit', signer: string) => ({ party, signer, signed_at: '2026-04-17T02:00:00Z', image: photo('s-' + signer) });
function aVisit(more: Partial<Visit> = {}): Visit {
  const visit = newVisit('01890a5d-ac96-774b-bcce-b302099a8057', { id: 'e1', name: '面馆', address: '', community: '东湖社区' }, null, new Date('2026-04-17T01:00:00Z'), '2026-04-17', { id: 't1', kind: 'special', officers: [officer('王强'), officer('李敏')] });
  return { ...visit, signatures: [signed('officer', '王强'), signed('officer', '李敏'), signed('unit', '何店长')], ended_at: '2026-04-17T02:00:00Z', ...more };
}

describe('a visit', () => {
  it('has a number that tells its day and that nobody else makes', () => {
    expect(numberOf('JC', '2026-04-17', '01890a5d-ac96-774b-bcce-b302099a8057')).toBe('JC260417-9A8057');
  });
  it('takes kind, task and officers from what was approved', () => {
    expect(aVisit()).toMatchObject({ kind: 'special', task: 't1', officers: [{ name: '王强' }, { name: '李敏' }] });
  });
  it('marks the rest as compliant in one sweep, and leaves open what is asked under a condition', () => {
    const swept = sweep(aVisit({ results: { A: 'noncompliant' } }), list(item('A'), item('B'), item('C', { applies_if: [{ code: 'gas_use', zh: '用气', en: 'gas' }] })));
    expect(swept.results).toEqual({ A: 'noncompliant', B: 'compliant' });
  });
  it('suggests words, basis and date of a hazard from its item', () => {
    expect(findingOf('01890a5d-ac96-774b-bcce-b302099a8058', item('A'), '2026-04-17', false)).toMatchObject({ description: '未装燃气报警器', basis: '《安全生产法》第三十六条', due_date: '2026-04-20', category: '燃气安全' });
  });
});

describe('what is still missing', () => {
  const words = (visit: Visit, of: Checklist | null = null) => missingOf(visit, of).map(one => one.word);
  it('is nothing once both officers and the unit have signed', () => {
    expect(words(aVisit())).toEqual([]);
  });
  it('is a second officer, a signature, an approval', () => {
    expect(words(aVisit({ officers: [officer('王强')] }))).toEqual(['missing_officer']);
    expect(words(aVisit({ signatures: [signed('officer', '王强')] }))).toEqual(['missing_officer_signature', 'missing_unit_signature']);
    expect(words(aVisit({ task: null }))).toEqual(['missing_approval']);
    expect(words(aVisit({ task: null, emergency_reason: '举报' }))).toEqual([]);
  });
  it('is no signature of a unit that refuses, but reason and witness', () => {
    const signatures = [signed('officer', '王强'), signed('officer', '李敏')];
    expect(words(aVisit({ signatures, refusal: { reason: '', witness: '', reported_to: '' } }))).toEqual(['missing_refusal']);
    expect(words(aVisit({ signatures, refusal: { reason: '不认可', witness: '网格员', reported_to: '' } }))).toEqual([]);
  });
  it('is an item without result, and a fault without hazard unless it is a known one', () => {
    const of = list(item('A'), item('B'));
    expect(words(aVisit({ checklist: 'catering_gas', results: { A: 'compliant' } }), of)).toEqual(['missing_results']);
    expect(words(aVisit({ checklist: 'catering_gas', results: { A: 'noncompliant', B: 'compliant' } }), of)).toEqual(['missing_findings']);
    expect(words(aVisit({ checklist: 'catering_gas', results: { A: 'noncompliant', B: 'compliant' }, same_as: { A: 'h1' } }), of)).toEqual([]);
  });
});

describe('what is handed in', () => {
  const finding = { ...findingOf('01890a5d-ac96-774b-bcce-b302099a8058', item('A'), '2026-04-17', false), before: [photo('b1')] };
  it('is the record, then its signing, then every photo under its own identity', () => {
    const items = itemsOf(aVisit({ findings: [finding], scene: [photo('c1')] }), '2026-04-17', '检查记录');
    expect(items.map(one => (one.kind === 'record' ? one.path.split('/').slice(3).join('/') : one.about.purpose))).toEqual([
      'inspections', 'inspections/01890a5d-ac96-774b-bcce-b302099a8057/sign', 'signature_officer', 'signature_officer', 'signature_unit', 'before', 'scene',
    ]);
    expect(new Set(items.map(one => one.id)).size).toBe(items.length);
  });
  it('has the refusal before the signing, since a refusal stands in for the signature of the unit', () => {
    const items = itemsOf(aVisit({ refusal: { reason: '不认可', witness: '网格员', reported_to: '' } }), '2026-04-17', '');
    expect(items.filter(one => one.kind === 'record').map(one => (one.kind === 'record' ? one.path.split('/').pop() : ''))).toEqual(['inspections', 'refusal', 'sign']);
  });
  it('gives a hazard either a due date or what was done at once', () => {
    const report = reportOf(aVisit({ findings: [finding, { ...finding, id: 'x', is_fixed_on_spot: true, measures: '已移走' }] }), '2026-04-17') as { hazards: Record<string, unknown>[] };
    expect(report.hazards[0]).toMatchObject({ due_date: '2026-04-20', checklist_item: 'A' });
    expect(report.hazards[1]).toMatchObject({ rectification: { measures: '已移走', rectified_on: '2026-04-17' } });
    expect(report.hazards[1]).not.toHaveProperty('due_date');
  });
  it('says of a fault where its photo is, or that there is none', () => {
    const results = (visit: Visit) => (reportOf(visit, '2026-04-17') as { results: { item: string; no_photo_reason?: string; hazard?: string }[] }).results;
    const base = { checklist: 'catering_gas', results: { A: 'noncompliant' as const } };
    expect(results(aVisit({ ...base, findings: [finding] }))[0]?.no_photo_reason).toContain(finding.code);
    expect(results(aVisit({ ...base, findings: [{ ...finding, before: [] }] }))[0]?.no_photo_reason).toBe('现场未拍照');
    expect(results(aVisit({ ...base, same_as: { A: 'h1' } }))[0]).toMatchObject({ hazard: 'h1' });
  });
});
