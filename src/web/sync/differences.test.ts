import { expect, it } from 'vitest';
import type { FormField } from '@/ui/forms';
import { differencesOf } from './differences';

const text = (name: string, zh: string): FormField => ({ name, zh, en: name, kind: 'text' });
const fields: FormField[] = [text('conclusion', '检查结论'), text('site_contact', '现场负责人'), { name: 'started_at', zh: '开始', en: 'start', kind: 'instant' }, { name: 'kind', zh: '类型', en: 'kind', kind: 'choice', choices: [['routine', '日常检查', 'routine'], ['special', '专项检查', 'special']] }, { name: 'hazards', zh: '隐患', en: 'hazards', kind: 'list', fields: [text('code', '编号'), text('description', '描述')] }];

it('lists what differs in words, and nothing else', () => {
  const found = differencesOf(fields, { conclusion: '合格', kind: 'routine', started_at: '2026-04-17T01:00:00Z' }, { conclusion: '不合格', kind: 'special', started_at: '2026-04-17T01:00:00.000Z', site_contact: '何店长' });
  expect(found.map(one => [one.label, one.mine, one.theirs])).toEqual([['检查结论', '合格', '不合格'], ['类型', '日常检查', '专项检查']]);
});
it('puts lines of a list beside those of the same code, also in another order', () => {
  const found = differencesOf(fields, { hazards: [{ code: 'YH1', description: '软管过长' }, { code: 'YH3', description: '新' }] }, { hazards: [{ code: 'YH2', description: '堵门' }, { code: 'YH1', description: '软管老化' }] });
  expect(found.map(one => [one.label, one.mine, one.theirs])).toEqual([['隐患 · YH1 · 描述', '软管过长', '软管老化'], ['隐患 · YH3', 'YH3；新', '—'], ['隐患 · YH2', '—', 'YH2；堵门']]);
});
