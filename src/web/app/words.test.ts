// Every word that a file says is common, or of a catalogue that it imports itself: no screen shows the name of a word.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { common } from './words';
import { deskWords } from '@/desk/words';
import { fieldWords } from '@/field/words';

const root = join(__dirname, '..');
function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    if (name === 'node_modules' || name === 'dist') return [];
    return statSync(path).isDirectory() ? filesOf(path) : /\.(vue|ts)$/.test(name) && !/\.(test|generated)\.|words\.ts$/.test(name) ? [path] : [];
  });
}
const catalogues = { desk: new Set(Object.keys(deskWords)), field: new Set(Object.keys(fieldWords)) };
const said = /(?:say\(|word: |title: |words?=)'([a-z][a-z0-9_]*)'/g;

it('screens import the catalogues whose words they say', () => {
  const missing: string[] = [];
  for (const file of filesOf(root)) {
    if (file.endsWith('app/router.ts') || file.endsWith('rooms/rooms.ts')) continue; // titles are said by the shells
    const text = readFileSync(file, 'utf8');
    for (const [, word] of text.matchAll(said))
      for (const [name, words] of Object.entries(catalogues)) if (words.has(word!) && !text.includes(`'@/${name}/words'`)) missing.push(`${file.slice(root.length + 1)}: ${word} needs import '@/${name}/words'`);
  }
  expect(missing).toEqual([]);
});
it('no word stands in two catalogues', () => {
  const all = [common, deskWords, fieldWords].flatMap(words => Object.keys(words));
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});
