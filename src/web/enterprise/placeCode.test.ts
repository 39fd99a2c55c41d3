import { expect, it } from 'vitest';
import { placeOfCode } from './placeCode';

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
it.each([
  [`https://anjian.example.gov.cn/field/places/${id}`, { kind: 'place', id }],
  [`https://anjian.example.gov.cn/desk/enterprises/${id}?from=label`, { kind: 'place', id }],
  [id.toUpperCase(), { kind: 'place', id }],
  ['统一社会信用代码:91310115MA1K4W8N2P;名称:某餐饮店', { kind: 'uscc', uscc: '91310115MA1K4W8N2P' }],
  ['http://www.gsxt.gov.cn/index.html?uniscid=91310115MA1K4W8N2P', { kind: 'uscc', uscc: '91310115MA1K4W8N2P' }],
  ['https://example.com/e/token', { kind: 'unknown' }],
  ['91310115MA1K4W8N2P77', { kind: 'unknown' }],
])('%s', (text, found) => expect(placeOfCode(text)).toEqual(found));
