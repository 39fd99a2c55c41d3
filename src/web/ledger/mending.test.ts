import { describe, expect, it } from 'vitest';
import { applyMended, csvOf, nothingMended, rememberHeader, rememberValue, withHeaders, type Reading } from './mending';

const reading = (): Reading => ({ problem: null, header_line: 1, more: false, headers: [{ text: '企业名称', column: 'name' }, { text: '风险', column: null }, { text: '备注', column: null }], rows: [{ line: 2, readable: true, cells: ['新店', '紫', 'x'] }, { line: 3, readable: true, cells: ['老店', '黄', 'a,"b"'] }] });
const columns = [{ name: 'name', zh: '企业名称', required: true }, { name: 'risk_level', zh: '风险等级', required: false }];

describe('what was mended', () => {
  it('is done again next month: headers and values', () => {
    const mended = rememberValue(rememberHeader(nothingMended(), '风险', 'risk_level'), 'risk_level', '紫', '红');
    const { sheet, headers, cells } = applyMended(reading(), mended);
    expect([headers, cells]).toEqual([1, 1]);
    expect(sheet.rows.map(row => row.cells[1])).toEqual(['红', '黄']);
  });
  it('never gives one column to two headers', () => {
    const { sheet } = applyMended(reading(), rememberHeader(nothingMended(), '备注', 'name'));
    expect(sheet.headers[2]!.column).toBeNull();
  });
  it('is not remembered of an empty cell', () => {
    expect(rememberValue(nothingMended(), 'uscc', '', '9133')).toEqual(nothingMended());
  });
});

it('hands in known columns under the own headers of the ledger, quoted where needed', () => {
  const { sheet } = applyMended(reading(), rememberHeader(nothingMended(), '风险', 'risk_level'));
  expect(csvOf(sheet, columns)).toBe('\ufeff企业名称,风险等级\r\n新店,紫\r\n老店,黄\r\n');
  expect(csvOf({ headers: [{ text: '企业名称', column: 'name' }], rows: [{ line: 2, cells: ['甲,"乙"'] }] }, columns)).toContain('"甲,""乙"""');
});

it('takes the line that knows most columns for the headers where a needed one is missing', () => {
  const bare: Reading = { problem: '缺少：企业名称', header_line: 0, headers: [], more: false, rows: [{ line: 1, readable: true, cells: ['2026年台账', ''] }, { line: 2, readable: true, cells: ['单位名字', '风险等级'] }, { line: 3, readable: true, cells: ['新店', '黄'] }] };
  const found = withHeaders(bare, columns, nothingMended());
  expect(found).toMatchObject({ problem: null, header_line: 2, headers: [{ text: '单位名字', column: null }, { text: '风险等级', column: 'risk_level' }] });
  expect(found.rows.map(row => row.line)).toEqual([3]);
});
