// Everything unsent of a phone in one encrypted file, for a computer of the office.
//
// The file: a first line that says what it is, a line of JSON (salt, rounds), then pieces, each four bytes of length
// and one AES-256-GCM cipher text. The first piece is the manifest, one piece follows for each photo that it names. The key
// comes from the passphrase by PBKDF2 with SHA-256; the number of a piece is its nonce and stands in its checked data,
// so that a piece that is missing, doubled or changed is noticed.
import type { Item } from '@/app/sync';
import type { KeptVisit } from '@/app/store';

export interface Photo {
  id: string;
  sha256: string;
  taken_at: string;
  visit: string;
  made_at: string;
}
export interface Manifest {
  version: 1;
  account: string;
  device: string;
  made_at: string;
  items: Item[];
  visits: KeptVisit[];
  photos: Photo[];
}
export interface Handover {
  manifest: Manifest;
  photos: Map<string, Blob>;
}

const firstLine = 'bihuan-handover-1\n';
const rounds = 600_000;
const mostRounds = 10_000_000;
const text = new TextEncoder();

export class NotAHandover extends Error {}
export class WrongPassphrase extends Error {}

/** Sixteen characters that are read and typed without doubt, in fours: about eighty bits. */
export function newPassphrase(random = crypto.getRandomValues(new Uint8Array(16))): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789x'; // thirty-two, without i, l, o, 0, 1
  return Array.from(random, (byte, at) => (at && at % 4 === 0 ? '-' : '') + letters[byte % 32]).join('');
}
/** As typed: blanks, dashes and capitals make no difference. */
const plain = (passphrase: string): string => passphrase.toLowerCase().replace(/[\s-]/g, '');

async function keyOf(passphrase: string, salt: BufferSource, iterations: number): Promise<CryptoKey> {
  const given = await crypto.subtle.importKey('raw', text.encode(plain(passphrase)), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, given, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
const nonceOf = (at: number): Uint8Array<ArrayBuffer> => {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(8, at);
  return nonce;
};
const checked = (at: number, of: number) => text.encode(`${firstLine}${at}/${of}`);

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (given: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(given), one => one.charCodeAt(0));

/** A fresh salt, and with it a fresh key, for each file: numbers are good nonces then. */
export async function pack(manifest: Manifest, photoOf: (id: string) => Promise<Blob | null>, passphrase: string, progress: (n: number) => void = () => undefined): Promise<Blob> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await keyOf(passphrase, salt, rounds);
  const pieces = manifest.photos.length + 1;
  const parts: BlobPart[] = [text.encode(firstLine), text.encode(JSON.stringify({ salt: base64(salt), rounds, pieces }) + '\n')];
  const add = async (at: number, content: BufferSource) => {
    const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonceOf(at), additionalData: checked(at, pieces) }, key, content);
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, cipher.byteLength);
    parts.push(length, cipher);
  };
  await add(0, text.encode(JSON.stringify(manifest)));
  for (const [at, photo] of manifest.photos.entries()) {
    const blob = await photoOf(photo.id);
    await add(at + 1, blob ? await blob.arrayBuffer() : new Uint8Array());
    progress(at + 1);
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}

/** Throws NotAHandover or WrongPassphrase; nothing half read is given away. */
export async function unpack(file: Blob, passphrase: string): Promise<Handover> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begin = text.encode(firstLine);
  if (!begin.every((byte, at) => bytes[at] === byte)) throw new NotAHandover();
  const end = bytes.indexOf(10, begin.length);
  let head: { salt: string; rounds: number; pieces: number };
  try {
    head = JSON.parse(new TextDecoder().decode(bytes.subarray(begin.length, end))) as typeof head;
  } catch {
    throw new NotAHandover();
  }
  if (!(head.rounds > 0 && head.rounds <= mostRounds && head.pieces > 0)) throw new NotAHandover();
  const key = await keyOf(passphrase, fromBase64(head.salt), head.rounds);
  let from = end + 1;
  const next = async (at: number): Promise<ArrayBuffer> => {
    if (from + 4 > bytes.length) throw new WrongPassphrase();
    const length = new DataView(bytes.buffer, bytes.byteOffset + from, 4).getUint32(0);
    const cipher = bytes.slice(from + 4, from + 4 + length);
    from += 4 + length;
    try {
      return await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonceOf(at), additionalData: checked(at, head.pieces) }, key, cipher);
    } catch {
      throw new WrongPassphrase();
    }
  };
  const manifest = JSON.parse(new TextDecoder().decode(await next(0))) as Manifest;
  const photos = new Map<string, Blob>();
  for (const [at, photo] of manifest.photos.entries()) {
    const content = await next(at + 1);
    if (content.byteLength) photos.set(photo.id, new Blob([content], { type: 'image/jpeg' }));
  }
  return { manifest, photos };
}
