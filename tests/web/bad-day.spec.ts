// Fifty records made without signal, a line that is cut at random, a browser that is killed three times: everything is at
// the service once, and the phone knows it.
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Route } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumPath, phone, signIn } from './browser';
import { Office } from './office';

const office = new Office();
const profile = mkdtempSync(join(tmpdir(), 'bihuan-phone-'));
const visits = 50;
const today = new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10);
let context: BrowserContext;
let isBad = false;
let cuts = 0;
let seed = Number(process.env.BIHUAN_SEED ?? Date.now() % 1_000_000);
const chance = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;

const open = async (): Promise<Page> => {
  context = await chromium.launchPersistentContext(profile, { executablePath: chromiumPath!, args: ['--no-sandbox', '--disable-dev-shm-usage'], ...phone, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  return context.pages()[0] ?? context.newPage();
};
/** Opens the app. What a browser had not written down when it was killed is lost: perhaps the session, never a record. */
async function enter(page: Page): Promise<void> {
  isBad = false;
  await context.route('**/api/v1/**', route => (isBad ? badLine(route) : route.continue()));
  await page.goto(office.url + '/field/me');
  const form = page.locator('input[type=password]');
  await form.or(page.locator('.tally')).first().waitFor();
  if (await form.isVisible()) {
    await page.getByText('项等待发送').waitFor();
    await signIn(page, office, 'wangqiang', '/field/me');
  }
}
/** As when the system ends the app: no goodbye. */
async function kill(): Promise<void> {
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').pop());
  const closed = new Promise(done => context.once('close', done));
  process.kill(pid, 'SIGKILL');
  await closed;
  rmSync(join(profile, 'SingletonLock'), { force: true });
}
/** Every third request is lost on its way there, or its answer on the way back. */
async function badLine(route: Route): Promise<void> {
  if (chance() < 0.2) {
    cuts++;
    return route.abort('connectionreset');
  }
  const answer = await route.fetch().catch(() => null);
  if (!answer || chance() < 0.15) {
    cuts++;
    return route.abort('connectionreset').catch(() => undefined);
  }
  await route.fulfill({ response: answer }).catch(() => undefined);
}

beforeAll(async () => {
  console.log(`BIHUAN_SEED=${seed}`);
  await office.begin();
}, 240_000);
afterAll(async () => {
  await context?.close().catch(() => undefined);
  rmSync(profile, { recursive: true, force: true });
  await office.end();
});

it('brings fifty visits and their photos over exactly once', async () => {
  let page = await open();
  await signIn(page, office, 'wangqiang', '/field/me');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await context.setOffline(true);
  const places = (await office.call('zhaomin', 'GET', '/enterprises?limit=50')).items as { id: string }[];
  // The queue as fifty finished visits leave it: record, signing, one photo each.
  await page.evaluate(
    async ({ places, today, visits, people }) => {
      const id = () => {
        const hex = Date.now().toString(16).padStart(12, '0') + Array.from(crypto.getRandomValues(new Uint8Array(10)), byte => byte.toString(16).padStart(2, '0')).join('');
        return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
      };
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const asked = indexedDB.open('bihuan');
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
      });
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 400;
      const pen = canvas.getContext('2d')!;
      let order = 0;
      for (let n = 0; n < visits; n++) {
        const visit = id();
        const hazard = id();
        const photo = id();
        pen.fillStyle = `hsl(${n * 7} 60% 50%)`;
        pen.fillRect(0, 0, 400, 400);
        pen.fillText(visit, 10, 50);
        const blob = await new Promise<Blob>(done => canvas.toBlob(one => done(one!), 'image/jpeg'));
        const digest = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())), byte => byte.toString(16).padStart(2, '0')).join('');
        const common = { visit, label: `检查记录 ${n + 1}`, account: 'wangqiang', made_at: new Date().toISOString(), standing: 'waiting', attempts: 0, not_before: 0 };
        const items = [
          { ...common, kind: 'record', id: visit, order: ++order, type: 'inspection', method: 'POST', path: '/api/v1/inspections', body: {
            id: visit, code: `JC-${n + 1}`, date: today, enterprise: places[n % places.length]!.id, kind: 'routine', emergency_reason: '突发情况，先行检查', started_at: new Date().toISOString(), certificates_shown: true,
            officers: people.map(name => ({ name })), hazards: [{ id: hazard, code: `YH-${n + 1}`, description: '灭火器过期', category: '消防安全', due_date: today }] } },
          { ...common, kind: 'record', id: `${visit}/refusal`, order: ++order, type: '', method: 'POST', path: `/api/v1/inspections/${visit}/refusal`, body: { refusal_reason: '负责人不在', refusal_witness: '社区工作人员' } },
          { ...common, kind: 'photo', id: photo, order: ++order, sha256: digest, size_bytes: blob.size, about: { subject_type: 'hazard', subject: hazard, purpose: 'before' } },
        ];
        await new Promise<void>((done, failed) => {
          const writing = database.transaction(['queue', 'photos'], 'readwrite');
          for (const item of items) writing.objectStore('queue').put(item);
          writing.objectStore('photos').put({ id: photo, blob, sha256: digest, taken_at: new Date().toISOString(), visit, made_at: new Date().toISOString() });
          writing.oncomplete = () => done();
          writing.onerror = () => failed(writing.error);
        });
      }
      database.close();
    },
    { places, today, visits, people: ['王强', '李敏'] },
  );

  for (let life = 0; life < 3; life++) {
    await kill();
    page = await open();
    await enter(page);
    isBad = true;
    await page.waitForTimeout(400 + chance() * 1500); // somewhere in the middle of sending
  }
  await kill();
  page = await open();
  await enter(page);
  isBad = true;
  await page.waitForTimeout(2000);
  isBad = false;
  await page.reload();
  await expect.poll(() => page.locator('.tally').innerText(), { timeout: 120_000, interval: 500 }).toMatch(new RegExp(`${visits}/${visits}[\\s\\S]*${visits}/${visits}`));
  await page.getByRole('button', { name: '与服务器对账' }).click();
  await page.getByText(`服务器确认：记录 ${visits}/${visits}，照片 ${visits}/${visits}`).waitFor();

  expect(cuts, 'the line was bad').toBeGreaterThan(3);
  const recorded = (await office.call('zhaomin', 'GET', `/inspections?from=${today}&limit=200`)).items as { code: string; refusal_reason: string }[];
  expect(recorded.map(one => one.code).sort()).toEqual(Array.from({ length: visits }, (_, n) => `JC-${n + 1}`).sort());
  expect(recorded.every(one => one.refusal_reason === '负责人不在')).toBe(true);
  const hazards = (await office.call('zhaomin', 'GET', `/hazards?found_from=${today}&limit=200`)).items as { id: string; code: string }[];
  expect(new Set(hazards.map(one => one.code)).size).toBe(visits);
  expect(hazards).toHaveLength(visits);
  let photos = 0;
  for (const one of hazards) photos += ((await office.call('zhaomin', 'GET', `/evidence?subject_type=hazard&subject=${one.id}`)).items as unknown[]).length;
  expect(photos).toBe(visits);
}, 400_000);
