// Photos made small on the device: the long edge at most 1600 pixels, the right way up. When and where a photo was
// taken is read from the original and kept as data beside it, since the small one carries no EXIF.
import { newId } from '@/app/ids';

export interface Shrunk {
  id: string;
  blob: Blob;
  taken_at: string;
  name: string;
  /** Of the original, for the hints. */
  width: number;
  height: number;
  hasCamera: boolean;
}

export const longestEdge = 1600;

export function fittingSize(width: number, height: number, longest = longestEdge): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** DateTimeOriginal of a JPEG, as local time of the device; nothing where there is none. */
export async function takenAt(file: Blob): Promise<string | null> {
  const bytes = new Uint8Array(await file.slice(0, 256 * 1024).arrayBuffer());
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.includes('Exif')) return null;
  const match = /(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)/.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match.map(Number) as [number, number, number, number, number, number, number];
  const at = new Date(year, month - 1, day, hour, minute, second);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

export async function shrink(file: File): Promise<Shrunk> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const { width, height } = picture;
  const size = fittingSize(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, size.width, size.height);
  picture.close();
  const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/jpeg', 0.82));
  if (!blob) throw new Error('this picture cannot be read');
  const byCamera = await takenAt(file);
  const taken = byCamera ?? new Date(Math.min(file.lastModified || Date.now(), Date.now())).toISOString();
  return { id: newId(), blob, taken_at: taken, name: file.name, width, height, hasCamera: byCamera !== null };
}

export async function sha256(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}
