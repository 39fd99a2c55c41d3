// A sheet of the office as it is: which column is which, what is mended, and what was mended before. Pure.

export interface LedgerColumn {
  name: string;
  zh: string;
  required: boolean;
}
export interface Reading {
  problem: string | null;
  header_line: number;
  headers: { text: string; column: string | null }[];
  rows: { line: number; readable: boolean; cells: string[]; fault?: string }[];
  more: boolean;
}
export interface Sheet {
  headers: { text: string; column: string | null }[];
  rows: { line: number; cells: string[] }[];
}
/** What was mended by hand, by ledger: headers to columns, and values under a column to values. */
export interface Mended {
  headers: Record<string, string>;
  values: Record<string, Record<string, string>>;
}
export const nothingMended = (): Mended => ({ headers: {}, values: {} });

export interface Applied {
  sheet: Sheet;
  /** How many headers and cells were mended as before. */
  headers: number;
  cells: number;
}

/** Where no line was taken for the headers, because one that is needed is missing: the line that knows most columns. */
export function withHeaders(reading: Reading, columns: readonly LedgerColumn[], mended: Mended): Reading {
  if (reading.headers.length || !reading.rows.length) return reading;
  const columnOf = (cell: string): string | null => columns.find(one => one.zh === cell.trim() || one.name === cell.trim())?.name ?? null;
  const known = (row: Reading['rows'][number]): number => row.cells.filter(cell => columnOf(cell) ?? mended.headers[cell]).length;
  const best = reading.rows.slice(0, 10).reduce((most, row) => (known(row) > known(most) ? row : most));
  return { ...reading, problem: known(best) ? null : reading.problem, header_line: best.line, headers: best.cells.map(text => ({ text, column: columnOf(text) })), rows: reading.rows.filter(row => row.line > best.line) };
}

/** The sheet with everything that was mended another month. */
export function applyMended(reading: Reading, mended: Mended): Applied {
  let headers = 0;
  let cells = 0;
  const taken = new Set(reading.headers.flatMap(one => (one.column ? [one.column] : [])));
  const shown = reading.headers.map(one => {
    const known = mended.headers[one.text];
    if (one.column || !known || taken.has(known)) return one;
    taken.add(known);
    headers++;
    return { text: one.text, column: known };
  });
  const rows = reading.rows.map(row => ({
    line: row.line,
    cells: row.cells.map((cell, at) => {
      const column = shown[at]?.column;
      const better = column ? mended.values[column]?.[cell] : undefined;
      if (better === undefined) return cell;
      cells++;
      return better;
    }),
  }));
  return { sheet: { headers: shown, rows }, headers, cells };
}

/** Remembers a mended cell; a value that was empty is another one in each row, and is not remembered. */
export function rememberValue(mended: Mended, column: string, before: string, after: string): Mended {
  if (!column || !before.trim() || before === after) return mended;
  return { ...mended, values: { ...mended.values, [column]: { ...mended.values[column], [before]: after } } };
}
export const rememberHeader = (mended: Mended, text: string, column: string): Mended => ({ ...mended, headers: { ...mended.headers, [text]: column } });

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The sheet as it is handed in: columns under the ledger's own headers, those that nobody knows left out. */
export function csvOf(sheet: Sheet, columns: readonly LedgerColumn[]): string {
  const kept = sheet.headers.flatMap((one, at) => (one.column ? [{ at, word: columns.find(column => column.name === one.column)?.zh ?? one.text }] : []));
  const lines = [kept.map(one => quoted(one.word)).join(','), ...sheet.rows.map(row => kept.map(one => quoted(row.cells[one.at] ?? '')).join(','))];
  return '\ufeff' + lines.join('\r\n') + '\r\n';
}
/** Lines of what was handed in to rows of the sheet: the first row stands in line 2. */
export const rowOfLine = (line: number): number => line - 2;
