// What of the interface the app calls by a typed address, so that api/schema.generated.ts holds that and no more.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const prefix = '/api/v1';

function sourcesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (entry.isDirectory()) return ['node_modules', 'tools'].includes(entry.name) ? [] : sourcesBelow(join(folder, entry.name));
    return /\.(ts|vue)$/.test(entry.name) && !entry.name.includes('.generated.') ? [join(folder, entry.name)] : [];
  });
}

/** Every text in quotes that could be an address: '/hazards/{id}'. One more than needed costs lines, one fewer fails `npm run check`. */
export function addressesIn(folder) {
  return new Set(sourcesBelow(folder).flatMap(file => readFileSync(file, 'utf8').match(/(?<=')\/[\w/{}.-]+(?=')/g) ?? []));
}

/** The names of the shared schemas in a piece of the document. */
const namesIn = piece => [...JSON.stringify(piece).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(found => found[1]);

/** The document with the operations at these addresses: parameters of the query, JSON bodies and JSON answers of success. */
export function usedOf(document, addresses) {
  const json = content => content?.['application/json'] && { 'application/json': content['application/json'] };
  const paths = {};
  for (const [path, operations] of Object.entries(document.paths)) {
    if (!addresses.has(path.replace(prefix, ''))) continue;
    paths[path] = {};
    for (const [method, { parameters, requestBody, responses }] of Object.entries(operations)) {
      const body = json(requestBody?.content);
      paths[path][method] = {
        parameters: (parameters ?? []).filter(one => one.in === 'query'),
        ...(body && { requestBody: { required: requestBody.required, content: body } }),
        responses: Object.fromEntries(
          Object.entries(responses).filter(([status]) => status.startsWith('2')).map(([status, answer]) => [status, { description: '', ...(json(answer.content) && { content: json(answer.content) }) }]),
        ),
      };
    }
  }
  const schemas = {};
  const wanted = namesIn(paths);
  for (let name = wanted.pop(); name; name = wanted.pop()) {
    if (schemas[name]) continue;
    schemas[name] = document.components.schemas[name];
    wanted.push(...namesIn(schemas[name]));
  }
  // In the order of the document, whatever reaches a schema first.
  const ordered = Object.fromEntries(Object.keys(document.components.schemas).filter(name => schemas[name]).map(name => [name, schemas[name]]));
  return { ...document, paths, components: { schemas: ordered } };
}
