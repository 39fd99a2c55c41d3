// What was generated from the interface is what the program describes today.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generated } from '../../src/web/tools/generate.mjs';
import { Office, repository } from './office';

const office = new Office();
beforeAll(async () => {
  office.run('init');
  await office.serve();
});
afterAll(() => office.end());

it('types, forms and words fit the interface: npm run generate', async () => {
  const document: unknown = await (await fetch(office.url + '/api/v1/openapi.json')).json();
  for (const [name, text] of Object.entries(await generated(document)))
    expect(readFileSync(join(repository, 'src/web/api', name), 'utf8') === text, `api/${name} is stale: npm run generate -- ${'http://127.0.0.1:8080'}`).toBe(true);
});
