// What is pointed out about a photo, and never hidden: used before, not of today, a picture of the screen. Pure.

export interface Seen {
  original: string;
  sha256: string;
  where: string;
  visit: string;
  at: string;
}
export interface PhotoFacts {
  original: string;
  sha256: string;
  visit: string;
  /** When it was taken, as far as the file tells. */
  taken_at: string;
  name: string;
  type: string;
  width: number;
  height: number;
  hasCamera: boolean;
}
export type PhotoHint = { kind: 'used'; where: string; at: string } | { kind: 'old'; at: string } | { kind: 'before_found'; at: string } | { kind: 'screenshot' };

const dayOf = (instant: string): string => {
  const at = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

/** Names that phones give to pictures of their own screen. */
const screenNames = /screen.?shot|screen.?capture|屏幕|截屏|截图/i;

/** A picture as large as the screen itself, without the camera's data, is most likely of the screen. */
export function isScreenshot(photo: PhotoFacts, screen: { width: number; height: number }): boolean {
  if (screenNames.test(photo.name)) return true;
  const sizes = [`${screen.width}x${screen.height}`, `${screen.height}x${screen.width}`];
  return !photo.hasCamera && photo.type === 'image/png' && sizes.includes(`${photo.width}x${photo.height}`);
}

export function hintsOf(photo: PhotoFacts, seen: readonly Seen[], today: string, screen: { width: number; height: number }, foundOn?: string | null): PhotoHint[] {
  const hints: PhotoHint[] = [];
  const used = seen.find(one => one.original === photo.original || one.sha256 === photo.sha256);
  if (used) hints.push({ kind: 'used', where: used.where, at: used.at });
  const day = dayOf(photo.taken_at);
  if (foundOn && day < foundOn) hints.push({ kind: 'before_found', at: day });
  else if (day < today) hints.push({ kind: 'old', at: day });
  if (isScreenshot(photo, screen)) hints.push({ kind: 'screenshot' });
  return hints;
}
