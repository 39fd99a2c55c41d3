// Types and descriptions from the OpenAPI document of a running service:
//     npm run generate -- http://127.0.0.1:8080
// Writes api/schema.generated.ts (types of the addresses that the app names: a new one wants a new run),
// api/forms.generated.json (what goes into a form, in both languages), api/choices.generated.json
// (words of every code) and api/rooms.generated.json (what can be listed and done). A test compares them with the service.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { addressesIn, usedOf } from './used.mjs';

const app = fileURLToPath(new URL('../', import.meta.url));
const folder = app + 'api/';

/** `general 一般 / general; major 重大 / major` as [code, zh, en]. */
export function wordsOf(description) {
  if (!description) return [];
  const words = [];
  for (const one of description.split('; ')) {
    const match = /^(\S+) (.+?) \/ (.+)$/.exec(one);
    if (match) words.push([match[1], match[2], match[3]]);
  }
  return words;
}

function bothOf(title) {
  const at = (title ?? '').indexOf(' / ');
  return at < 0 ? [title ?? '', title ?? ''] : [title.slice(0, at), title.slice(at + 3)];
}

function typeOf(schema) {
  return Array.isArray(schema.type) ? schema.type.find(one => one !== 'null') : schema.type;
}

function kindOf(schema) {
  if (schema.enum) return 'choice';
  const type = typeOf(schema);
  if (type === 'integer' || type === 'number' || type === 'boolean') return type;
  if (type === 'array') return 'list';
  if (schema.format === 'date') return 'date';
  if (schema.format === 'date-time') return 'instant';
  if (schema.format === 'uuid') return 'identity';
  return 'text';
}

function fieldsOf(schema, all) {
  const fields = [];
  for (const [name, given] of Object.entries(schema.properties ?? {})) {
    const property = given.$ref ? all[given.$ref.split('/').pop()] : given;
    if (property.readOnly || name === 'id' || typeOf(property) === 'object') continue; // an object inside is another form
    const [zh, en] = bothOf(property.title);
    const field = { name, zh, en, kind: kindOf(property) };
    if (schema.required?.includes(name)) field.required = true;
    if (property.maxLength) field.max_length = property.maxLength;
    if (property.minimum !== undefined) field.least = property.minimum;
    if (property.maximum !== undefined) field.most = property.maximum;
    if (field.kind === 'choice') field.choices = wordsOf(property.description);
    if (field.kind === 'list') {
      const items = property.items?.$ref ? all[property.items.$ref.split('/').pop()] : property.items;
      field.fields = fieldsOf(items ?? {}, all);
    }
    fields.push(field);
  }
  return fields;
}

/** A schema with the members of all its parts. */
function whole(schema, all) {
  const named = schema?.$ref ? all[schema.$ref.split('/').pop()] : schema;
  if (!named?.allOf) return named ?? {};
  const parts = named.allOf.map(part => whole(part, all));
  return { properties: Object.assign({}, ...parts.map(part => part.properties)), required: parts.flatMap(part => part.required ?? []) };
}

/** Every form: `POST /api/v1/hazards/{id}/order` to its fields. */
function formsOf(document) {
  const all = document.components.schemas;
  const forms = {};
  for (const [path, operations] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(operations)) {
      const schema = operation.requestBody?.content?.['application/json']?.schema;
      const named = whole(schema, all);
      if (!named.properties) continue;
      const fields = fieldsOf(named, all);
      if (fields.length) forms[`${method.toUpperCase()} ${path.replace('/api/v1', '')}`] = fields;
    }
  return forms;
}

/** Every member of a record that is shown, whoever may write it. */
function membersOf(name, all) {
  const found = [];
  const gather = schema => {
    for (const part of schema.allOf ?? []) gather(part.$ref ? all[part.$ref.split('/').pop()] : part);
    for (const [member, property] of Object.entries(schema.properties ?? {})) {
      if (!property.title || found.some(one => one.name === member)) continue;
      const [zh, en] = bothOf(property.title);
      const field = { name: member, zh, en, kind: kindOf(property) };
      if (property.maxLength) field.max_length = property.maxLength;
      if (field.kind === 'choice') field.choices = wordsOf(property.description);
      if (field.kind === 'list') {
        const items = property.items?.$ref ? property.items.$ref.split('/').pop() : null;
        field.fields = items ? membersOf(items, all) : membersOf('', { '': property.items ?? {} });
      }
      found.push(field);
    }
  };
  gather(all[name] ?? {});
  return found;
}

const refOf = content => content?.['application/json']?.schema?.$ref?.split('/').pop() ?? '';

/**
 * What can be listed, looked at and done, room by room: `/clues` with its filters, the members of a record, what makes a
 * new one and the steps of one. Screens that show any room are drawn from it.
 */
function roomsOf(document) {
  const all = document.components.schemas;
  const rooms = {};
  const answerOf = operation => Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1]?.content;
  for (const [path, operations] of Object.entries(document.paths)) {
    const list = operations.get;
    const page = list && all[refOf(answerOf(list))];
    const items = page?.properties?.items?.items?.$ref?.split('/').pop();
    if (!items || path.includes('{') || !list['x-permission']) continue;
    const base = path.replace('/api/v1', '');
    const show = document.paths[`${path}/{id}`]?.get;
    const [zh, en] = bothOf(list.summary);
    const step = (method, at, operation) => {
      const [zh_, en_] = bothOf(operation.summary);
      return { method, name: operation.operationId.split('.').pop(), path: at.replace('/api/v1', ''), permission: operation['x-permission'], zh: zh_, en: en_, has_body: !!operation.requestBody, is_json: !operation.requestBody || !!operation.requestBody.content['application/json'] };
    };
    const steps = [];
    for (const [at, some] of Object.entries(document.paths)) {
      if (!at.startsWith(`${path}/{id}`) || (at.match(/\{/g) ?? []).length > 1) continue;
      for (const method of ['post', 'patch']) if (some[method]?.['x-permission']) steps.push(step(method.toUpperCase(), at, some[method]));
    }
    rooms[base] = {
      zh, en, permission: list['x-permission'], is_paged: list.parameters.some(one => one.name === 'cursor'),
      filters: list.parameters.filter(one => one.in === 'query' && !['cursor', 'limit'].includes(one.name)).map(one => {
        const [fzh, fen] = bothOf(one.description);
        return { name: one.name, zh: fzh, en: fen, kind: kindOf(one.schema), required: one.required || undefined, choices: one.schema.enum ? wordsOf(one.schema.description) : undefined };
      }),
      members: membersOf(items, all),
      shown: show ? membersOf(refOf(answerOf(show)), all) : null,
      add: operations.post?.['x-permission'] ? step('POST', path, operations.post) : null,
      steps,
    };
  }
  return rooms;
}

/** Words of codes by record and member; a member of a list by `record.list.member`. */
function choicesOf(document) {
  const choices = {};
  const gather = (name, schema) => {
    for (const part of schema.allOf ?? []) gather(name, part);
    for (const [member, property] of Object.entries(schema.properties ?? {})) {
      const of = property.items ?? property;
      if (of.enum) {
        const words = wordsOf(of.description);
        if (words.length) choices[`${name}.${member}`] = words;
      } else if (property.items) gather(`${name}.${member}`, property.items);
    }
  };
  for (const [name, schema] of Object.entries(document.components.schemas))
    if (!/^hazard_step_|_page$|^penalty|^case_/.test(name)) gather(name, schema);
  return choices;
}

export async function generated(document) {
  const used = usedOf(document, addressesIn(app));
  // Without the words: they stand in the other files, and a change of wording is no change of types. Without what may not be
  // there: the client asks for what is.
  const types = astToString(await openapiTS(used, { emptyObjectsUnknown: true, alphabetize: false }))
    .replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, '')
    .replace(/^ +\w+\??: never;\n/gm, '')
    .replace(/^ +headers: \{\n +\[name: string\]: unknown;\n +\};\n/gm, '');
  const lines = object =>
    '{\n' + Object.keys(object).sort().map(key => `${JSON.stringify(key)}: ${JSON.stringify(object[key])}`).join(',\n') + '\n}\n';
  return {
    'schema.generated.ts': '// Generated from the OpenAPI document of the service: npm run generate. Not to be changed by hand.\n' + types,
    'forms.generated.json': lines(formsOf(document)),
    'choices.generated.json': lines(choicesOf(document)),
    'rooms.generated.json': lines(roomsOf(document)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const base = process.argv[2] ?? 'http://127.0.0.1:8080';
  const answer = await fetch(base + '/api/v1/openapi.json');
  const files = await generated(await answer.json());
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(folder + name, text);
    console.log(`${name}: ${text.length} bytes`);
  }
}
