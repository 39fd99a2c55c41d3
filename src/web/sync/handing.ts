// The hands of handover.ts: what of this device's store goes into the file, and how a file goes into the store of a
// computer, under the same identities and keys.
import { deviceName } from '@/app/device';
import { recount, run } from '@/app/outbox';
import { session } from '@/app/session';
import { keepPhoto, mirror, photoBlob, store } from '@/app/store';
import { isUnsent, keyOf, type Item } from '@/app/sync';
import type { Visit } from '@/inspection/visit';
import { pack, type Handover, type Manifest, type Photo } from './handover';

/** Photos of a visit that is still open stand in the visit itself. */
function photosOfVisit(visit: Visit): Photo[] {
  const taken = [...visit.scene, ...visit.findings.flatMap(finding => [...finding.before, ...finding.after]), ...visit.signatures.map(one => one.image)];
  return taken.map(one => ({ id: one.id, sha256: one.sha256, taken_at: one.taken_at, visit: visit.id, made_at: visit.started_at }));
}

/** Everything of this device that is not at the service, whoever made it. */
export async function unsentOfDevice(): Promise<Manifest> {
  const items = (await store.queue.orderBy('order').toArray()).filter(isUnsent);
  const visits = await store.visits.where('is_finished').equals(0).toArray();
  const photos: Photo[] = items.flatMap(item => (item.kind === 'photo' ? [{ id: item.id, sha256: item.sha256, taken_at: item.about.taken_at ?? item.made_at, visit: item.visit, made_at: item.made_at }] : []));
  return { version: 1, account: session.value?.account ?? '', device: deviceName(), made_at: new Date().toISOString(), items, visits, photos: [...photos, ...visits.flatMap(one => photosOfVisit(one.visit as Visit))] };
}
export const packDevice = (manifest: Manifest, passphrase: string, progress: (n: number) => void): Promise<Blob> => pack(manifest, photoBlob, passphrase, progress);

/** The items stay here, and know that they may arrive by another hand. */
export async function noteHandedOver(manifest: Manifest): Promise<void> {
  const orders = manifest.items.map(item => item.order);
  await store.queue.where('order').anyOf(orders).modify({ handed_over: manifest.made_at });
  await mirror();
}

/** Puts a file's items behind what waits here already; what came before from the same file is not doubled. */
export async function takeOver(handover: Handover): Promise<number> {
  const { manifest, photos } = handover;
  for (const photo of manifest.photos) {
    const blob = photos.get(photo.id);
    if (blob) await keepPhoto({ id: photo.id, blob, sha256: photo.sha256, taken_at: photo.taken_at, visit: photo.visit, made_at: photo.made_at });
  }
  let n = 0;
  await store.transaction('rw', store.queue, async () => {
    const known = new Set((await store.queue.toArray()).map(keyOf));
    let order = (await store.queue.orderBy('order').last())?.order ?? 0;
    for (const item of manifest.items) {
      const key = keyOf(item);
      if (known.has(key)) continue;
      await store.queue.add({ ...item, key, order: ++order, account: session.value?.account ?? '', standing: 'waiting', attempts: 0, not_before: 0, why: undefined, receipt: undefined } as Item);
      n++;
    }
  });
  await mirror();
  await recount();
  void run();
  return n;
}
