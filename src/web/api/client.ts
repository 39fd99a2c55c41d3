// The one way to the service. Addresses, bodies and answers are checked against its OpenAPI document.
import type { paths } from './schema.generated';
import { Refusal, Unreachable } from './problem';
import { acceptLanguage, say } from '@/app/language';

type Trim<P> = P extends `/api/v1${infer R}` ? R : never;
type Full<P extends string> = `/api/v1${P}` & keyof paths;
type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

/** Addresses that know the method. */
export type Address<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? Trim<P> : never;
}[keyof paths];

type Operation<M extends Method, P extends string> = paths[Full<P>] extends Record<M, infer O> ? O : never;

/** An answer has every member of its description; what may be left out is left out of requests. */
export type Whole<T> = T extends (infer E)[] ? Whole<E>[] : T extends object ? { [K in keyof T]-?: Whole<Exclude<T[K], undefined>> } : T;

type Content<R> = R extends { content: { 'application/json': infer C } } ? C : undefined;
type Success<O> = O extends { responses: infer R } ? { [K in keyof R]: K extends 200 | 201 | 202 ? Content<R[K]> : K extends 204 ? undefined : never }[keyof R] : never;
export type Answer<M extends Method, P extends string> = Whole<Exclude<Success<Operation<M, P>>, undefined>>;

type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer B } } } ? B : undefined;
export type Body<M extends Method, P extends string> = BodyOf<Operation<M, P>>;

type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? Q : undefined;

export interface Options<M extends Method, P extends string> {
  path?: Record<string, string | number>;
  query?: Partial<Exclude<QueryOf<Operation<M, P>>, undefined>>;
  body?: Body<M, P>;
  /** The tag as read; `PATCH` wants it. */
  match?: string;
  /** The same key is carried out once. */
  key?: string;
  signal?: AbortSignal;
}

let csrfToken = '';
let whenSignedOut: () => void = () => {};

export function setCsrfToken(token: string): void {
  csrfToken = token;
}
export function onSignedOut(act: () => void): void {
  whenSignedOut = act;
}

export function addressOf(path: string, parts: Record<string, string | number> = {}, query: object = {}): string {
  let address = '/api/v1' + path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(String(parts[name] ?? '')));
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null && value !== '') pairs.set(name, String(value));
  const text = pairs.toString();
  if (text) address += '?' + text;
  return address;
}

export interface RawRequest {
  body?: BodyInit | undefined;
  headers?: Record<string, string> | undefined;
  signal?: AbortSignal | undefined;
}

/** Any request to the service; refusals and lost connections are thrown. */
export async function send(method: string, address: string, request: RawRequest = {}): Promise<Response> {
  const headers: Record<string, string> = { 'Accept-Language': acceptLanguage(), ...request.headers };
  if (method !== 'GET' && csrfToken) headers['X-CSRF-Token'] = csrfToken;
  const init: RequestInit = { method, headers, credentials: 'same-origin', body: request.body ?? null };
  if (request.signal) init.signal = request.signal;
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable(say('unreachable'));
  }
  if (response.ok) return response;
  const problem: unknown = await response.json().catch(() => ({}));
  const wait = Number(response.headers.get('Retry-After'));
  const refusal = new Refusal(response.status, problem as object, Number.isFinite(wait) && wait > 0 ? wait : null);
  if (response.status === 401 && !address.endsWith('/api/v1/session')) whenSignedOut();
  throw refusal;
}

async function call<M extends Method, P extends Address<M>>(method: M, path: P, options: Options<M, P> = {}): Promise<{ body: Answer<M, P>; tag: string }> {
  const headers: Record<string, string> = {};
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.match) headers['If-Match'] = options.match;
  if (options.key) headers['Idempotency-Key'] = options.key;
  const response = await send(method.toUpperCase(), addressOf(path, options.path, options.query), {
    headers,
    body: options.body === undefined ? undefined : JSON.stringify(options.body),
    signal: options.signal,
  });
  const body: unknown = response.status === 204 ? undefined : await response.json();
  return { body: body as Answer<M, P>, tag: response.headers.get('ETag') ?? '' };
}

export const get = async <P extends Address<'get'>>(path: P, options?: Options<'get', P>): Promise<Answer<'get', P>> => (await call('get', path, options)).body;
export const getWithTag = <P extends Address<'get'>>(path: P, options?: Options<'get', P>) => call('get', path, options);
export const post = async <P extends Address<'post'>>(path: P, options?: Options<'post', P>): Promise<Answer<'post', P>> => (await call('post', path, options)).body;
export const patch = <P extends Address<'patch'>>(path: P, options: Options<'patch', P> & { match: string }) => call('patch', path, options);
export const remove = async <P extends Address<'delete'>>(path: P, options?: Options<'delete', P>): Promise<void> => {
  await call('delete', path, options);
};
