// What this device keeps: visits that are being recorded, the queue of what is to be sent, photos, and what is needed
// without signal. Photos are kept twice, in IndexedDB and in the private file system of the origin, since browsers have
// thrown one of them away before.
import Dexie, { type Table } from 'dexie';
import type { Item } from './sync';

export interface KeptPhoto {
  id: string;
  blob: Blob;
  sha256: string;
  taken_at: string;
  /** Visit that it belongs to; photos of a visit are dropped some days after the service has verified them. */
  visit: string;
  made_at: string;
}

/** Anything of the service that the phone takes along, by name: the day's tasks, checklists, places. */
export interface Carried {
  name: string;
  value: unknown;
  fetched_at: string;
}

export interface SeenPhoto {
  /** SHA-256 of the file as it came from camera or album. */
  original: string;
  /** And of the small picture that is handed in. */
  sha256: string;
  where: string;
  visit: string;
  at: string;
}

/** A document that travels along, with the version that it is of. */
export interface CarriedFile {
  name: string;
  version: string;
  blob: Blob;
}

export interface KeptVisit {
  id: string;
  account: string;
  made_at: string;
  is_finished: 0 | 1;
  /** See inspection/visit.ts. */
  visit: unknown;
}

class Store extends Dexie {
  queue!: Table<Item, number>;
  photos!: Table<KeptPhoto, string>;
  visits!: Table<KeptVisit, string>;
  carried!: Table<Carried, string>;
  files!: Table<CarriedFile, string>;
  /** Hashes of the photos that this device has taken, longer than the photos: a photo used twice is pointed out. */
  seen!: Table<SeenPhoto, string>;
  constructor() {
    super('bihuan', { chromeTransactionDurability: 'strict' }); // on the disk when it is said to be kept
    this.version(1).stores({ queue: 'order, id, visit, standing', photos: 'id, visit', visits: 'id, is_finished', carried: 'name' });
    this.version(2).stores({ files: 'name', seen: 'original, sha256' });
  }
}

export const store = new Store();

async function folder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle('photos', { create: true });
  } catch {
    return null; // a browser without it keeps them once
  }
}

async function writeFile(name: string, content: Blob | string): Promise<void> {
  const into = await folder();
  if (!into) return;
  try {
    const file = await into.getFileHandle(name, { create: true });
    const writer = await file.createWritable();
    await writer.write(content);
    await writer.close();
  } catch {
    /* no room for the second copy: the first is kept, and the room left is shown under “me” */
  }
}

async function readFile(name: string): Promise<File | null> {
  const from = await folder();
  if (!from) return null;
  try {
    return await (await from.getFileHandle(name)).getFile();
  } catch {
    return null;
  }
}

export async function keepPhoto(photo: KeptPhoto): Promise<void> {
  await store.photos.put(photo);
  await writeFile(photo.id, photo.blob);
}

/** The photo, from whichever place still has it. */
export async function photoBlob(id: string): Promise<Blob | null> {
  const kept = await store.photos.get(id);
  return kept?.blob ?? (await readFile(id));
}

export async function dropPhoto(id: string): Promise<void> {
  await store.photos.delete(id);
  await (await folder())?.removeEntry(id).catch(() => undefined);
}

/** The queue and open visits as text beside the database; read back where the database was thrown away. */
export async function mirror(): Promise<void> {
  const [queue, visits] = await Promise.all([store.queue.toArray(), store.visits.toArray()]);
  await writeFile('queue.json', JSON.stringify({ queue, visits }));
}

/** How many items came back from the second copy; 0 where nothing was lost. */
export async function recover(): Promise<number> {
  if ((await store.queue.count()) > 0 || (await store.visits.count()) > 0) return 0;
  const file = await readFile('queue.json');
  if (!file) return 0;
  try {
    const { queue, visits } = JSON.parse(await file.text()) as { queue: Item[]; visits: KeptVisit[] };
    await store.queue.bulkPut(queue);
    await store.visits.bulkPut(visits);
    return queue.length + visits.length;
  } catch {
    return 0;
  }
}

const keptDays = 14;

/** What the service has verified is kept some days for a look back, then its photos and its record leave the device. */
export async function forgetOld(now = Date.now()): Promise<number> {
  const before = new Date(now - keptDays * 86_400_000).toISOString();
  const old = await store.queue.filter(item => item.standing === 'verified' && item.made_at < before).toArray();
  const unsent = new Set((await store.queue.filter(item => item.standing !== 'received' && item.standing !== 'verified').toArray()).map(item => item.visit));
  const gone = old.filter(item => !unsent.has(item.visit));
  for (const item of gone) if (item.kind === 'photo') await dropPhoto(item.id);
  await store.queue.bulkDelete(gone.map(item => item.order));
  const visits = await store.visits.filter(visit => visit.is_finished === 1 && visit.made_at < before && !unsent.has(visit.id)).toArray();
  await store.visits.bulkDelete(visits.map(visit => visit.id));
  return gone.length;
}

/** Places, tasks and people that travelled along are nobody's business after signing out. */
export async function forgetCarried(): Promise<void> {
  await store.carried.clear();
  await store.files.clear();
}

/** A document as it was when last fetched in this version; an older one is better than none. */
export async function carryFile(name: string, version: string, fetchIt: () => Promise<Blob>): Promise<Blob> {
  const kept = await store.files.get(name);
  if (kept?.version === version) return kept.blob;
  try {
    const blob = await fetchIt();
    await store.files.put({ name, version, blob });
    return blob;
  } catch (error) {
    if (kept) return kept.blob;
    throw error;
  }
}

export async function carry<T>(name: string, fetchIt: () => Promise<T>): Promise<{ value: T; isFresh: boolean; fetched_at: string }> {
  try {
    const value = await fetchIt();
    const fetched_at = new Date().toISOString();
    await store.carried.put({ name, value: JSON.parse(JSON.stringify(value)) as unknown, fetched_at });
    return { value, isFresh: true, fetched_at };
  } catch (error) {
    const kept = await store.carried.get(name);
    if (!kept) throw error;
    return { value: kept.value as T, isFresh: false, fetched_at: kept.fetched_at };
  }
}

export interface Room {
  used: number;
  all: number;
  isPersistent: boolean;
}

export async function room(): Promise<Room> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  const isPersistent = (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
  return { used: estimate?.usage ?? 0, all: estimate?.quota ?? 0, isPersistent };
}
export const askToPersist = async (): Promise<boolean> => (await navigator.storage?.persist?.().catch(() => false)) ?? false;
