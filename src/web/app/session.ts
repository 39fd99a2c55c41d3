// Who is signed in, and what they may do: as the service says, remembered for the day without signal.
import { computed, ref } from 'vue';
import { get, onSignedOut, post, remove, setCsrfToken, type Answer } from '@/api/client';
import { Refusal, Unreachable } from '@/api/problem';
import { keepsSomething } from './unsent';

export type Session = Answer<'get', '/session'>;
export type Permission = Session['permissions'][number]['permission'];

const place = 'bihuan.session';

/** The account that this device last knew to be signed in; opens the field app where there is no signal. */
function remembered(): Session | null {
  const kept = localStorage.getItem(place);
  if (!kept) return null;
  try {
    return JSON.parse(kept) as Session;
  } catch {
    return null;
  }
}

export const session = ref<Session | null>(null);
/** Signed in as far as this device knows, but the service could not be asked. */
export const isOffline = ref(false);
/** The service says that the session has ended; what waits on the phone stays. */
export const hasEnded = ref(false);

export const mayAny = (...permissions: Permission[]): boolean =>
  !!session.value && session.value.permissions.some(held => permissions.includes(held.permission));
export const may = (permission: Permission): boolean => mayAny(permission);

export const isFieldPerson = computed(() => may('record_inspections') || may('record_patrols'));

function open(found: Session): Session {
  session.value = found;
  isOffline.value = false;
  hasEnded.value = false;
  setCsrfToken(found.csrf_token);
  localStorage.setItem(place, JSON.stringify({ ...found, csrf_token: '' }));
  return found;
}

onSignedOut(() => {
  hasEnded.value = true;
});

/** Asks the service who is signed in. Without signal, the one of before. */
export async function restore(): Promise<Session | null> {
  try {
    return open(await get('/session'));
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) {
      hasEnded.value = remembered() !== null;
      session.value = null;
      return null;
    }
    if (error instanceof Unreachable || error instanceof Refusal) {
      session.value = remembered();
      isOffline.value = session.value !== null;
      return session.value;
    }
    throw error;
  }
}

export async function signIn(name: string, password: string, code: string): Promise<Session> {
  return open(await post('/session', { body: code ? { name, password, code } : { name, password } }));
}

export async function changePassword(present: string, password: string): Promise<Session> {
  return open(await post('/session/password', { body: { present, password } }));
}

export async function signOut(): Promise<void> {
  try {
    await remove('/session');
  } catch (error) {
    if (!(error instanceof Refusal && error.status === 401)) throw error;
  }
  session.value = null;
  setCsrfToken('');
  localStorage.removeItem(place);
  if (await keepsSomething()) await (await import('./store')).forgetCarried();
}
