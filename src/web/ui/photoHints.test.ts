import { describe, expect, it } from 'vitest';
import { hintsOf, isScreenshot, type PhotoFacts } from './photoHints';

const screen = { width: 1170, height: 2532 };
const aPhoto = (more: Partial<PhotoFacts> = {}): PhotoFacts => ({ original: 'o1', sha256: 's1', visit: 'v1', taken_at: '2026-04-17T02:00:00', name: 'IMG_1.jpg', type: 'image/jpeg', width: 4000, height: 3000, hasCamera: true, ...more });
const kinds = (photo: PhotoFacts, seen: { original: string; sha256: string }[] = [], foundOn?: string) => hintsOf(photo, seen.map(one => ({ ...one, where: '面馆', visit: 'v0', at: '2026-04-10' })), '2026-04-17', screen, foundOn).map(one => one.kind);

describe('about a photo', () => {
  it('nothing is said of one that the camera has just taken', () => expect(kinds(aPhoto())).toEqual([]));
  it('one that was used before is pointed out, as the file or as what was handed in', () => {
    expect(kinds(aPhoto(), [{ original: 'o1', sha256: 'x' }])).toEqual(['used']);
    expect(kinds(aPhoto(), [{ original: 'x', sha256: 's1' }])).toEqual(['used']);
    expect(kinds(aPhoto(), [{ original: 'x', sha256: 'y' }])).toEqual([]);
  });
  it('one of another day is old, and of before the finding no photo of afterwards', () => {
    expect(kinds(aPhoto({ taken_at: '2026-04-16T23:00:00' }))).toEqual(['old']);
    expect(kinds(aPhoto({ taken_at: '2026-04-09T23:00:00' }), [], '2026-04-10')).toEqual(['before_found']);
  });
  it('one of the screen is known by its name, or by its size where no camera left its data', () => {
    expect(isScreenshot(aPhoto({ name: 'Screenshot_20260417.jpg' }), screen)).toBe(true);
    expect(isScreenshot(aPhoto({ name: 'a.png', type: 'image/png', width: 1170, height: 2532, hasCamera: false }), screen)).toBe(true);
    expect(isScreenshot(aPhoto({ name: 'a.png', type: 'image/png', width: 1170, height: 2532, hasCamera: true }), screen)).toBe(false);
  });
});
