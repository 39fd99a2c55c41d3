import { describe, expect, it } from 'vitest';
import { newPassphrase, NotAHandover, pack, unpack, WrongPassphrase, type Manifest } from './handover';

const photo = (id: string) => ({ id, sha256: '', taken_at: '', visit: 'v', made_at: '' });
const manifest: Manifest = { version: 1, account: 'wang', device: 'd', made_at: '2026-04-17T01:00:00Z', items: [{ id: 'r1', label: '检查记录 · 面馆' } as never], visits: [], photos: [photo('p1'), photo('p2')] };
const photos: Record<string, string> = { p1: 'one', p2: 'two' };
const packed = (passphrase: string) => pack(manifest, async id => (photos[id] ? new Blob([photos[id]]) : null), passphrase);

describe('a file of everything unsent', { timeout: 60_000 }, () => {
  it('gives back records and photos to who knows the passphrase, however it is typed', async () => {
    const { manifest: read, photos: got } = await unpack(await packed('abcd-efgh-jkmn-pqrs'), 'ABCD EFGH jkmn pqrs');
    expect(read).toEqual(manifest);
    expect(await Promise.all([...got].map(async ([id, blob]) => `${id}=${await blob.text()}`))).toEqual(['p1=one', 'p2=two']);
  });
  it('gives nothing to who does not, nor when a piece is missing or changed', async () => {
    const file = await packed('abcd-efgh-jkmn-pqrs');
    await expect(unpack(file, 'abcd-efgh-jkmn-pqrt')).rejects.toBeInstanceOf(WrongPassphrase);
    await expect(unpack(file.slice(0, file.size - 20), 'abcd-efgh-jkmn-pqrs')).rejects.toBeInstanceOf(WrongPassphrase);
    const bytes = new Uint8Array(await file.arrayBuffer());
    bytes[bytes.length - 5]! ^= 1;
    await expect(unpack(new Blob([bytes]), 'abcd-efgh-jkmn-pqrs')).rejects.toBeInstanceOf(WrongPassphrase);
  });
  it('holds nothing that can be read without it', async () => {
    expect(await (await packed('abcd-efgh-jkmn-pqrs')).text()).not.toMatch(/面馆|one|wang/);
  });
  it('is told from any other file', async () => {
    await expect(unpack(new Blob(['PK whatever']), 'x')).rejects.toBeInstanceOf(NotAHandover);
  });
  it('comes with a passphrase that nobody has to invent', () => {
    const made = newPassphrase();
    expect(made).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect(newPassphrase()).not.toBe(made);
  });
});
