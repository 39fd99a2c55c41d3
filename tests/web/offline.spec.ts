// A day without signal: plans and numbers in the pocket, photos that are looked at, a store that is thrown away in the middle
// of the queue, a phone whose records come to the office as a file.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, openBrowser, openPage, phone, signIn } from './browser';
import { Office } from './office';
import { aPhoto } from './photo';

const office = new Office();
const today = new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10);
let browser: Browser;
let inspector: BrowserContext;
let field: Page;
let troubles: string[] = [];
let enterprise = { id: '', name: '' };
let known = '';
let photo: Buffer;

const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });

beforeAll(async () => {
  browser = await openBrowser();
  await office.begin();
  office.run('import', 'contacts', new URL('../data/sample/contacts.csv', import.meta.url).pathname);
  await office.planInForce(today);
  await office.response();
  enterprise = await office.place('面馆');
  await office.approvedVisit(enterprise.id, today);
  const made = await office.call('wangqiang', 'POST', '/inspections', {
    code: 'JC-EARLIER', date: '2026-10-08', enterprise: enterprise.id, kind: 'routine', emergency_reason: '接到举报，当天核查', officers: [{ name: '王强' }, { name: '李敏' }],
    hazards: [{ code: 'YH-EARLIER', description: '燃气软管老化', category: '燃气安全', checklist_item: 'CAN-001', due_date: '2099-12-31', site_part: '后厨' }],
  });
  known = (made.hazards as { id: string }[])[0]!.id;
  await office.evidence('wangqiang', 'hazard', known, 'before', await aPhoto(browser, 1600, 1200, '#7f8c8d'));
  photo = await aPhoto(browser, 3000, 2250, '#c0392b');
  ({ context: inspector, page: field, troubles } = await openPage(browser, office, phone, 'zh', { serviceWorkers: 'allow', permissions: ['camera'] }));
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await office.end();
});

describe.sequential('without signal', () => {
  it('plans, cards and numbers were taken along at the sign-in of the day', async () => {
    await signIn(field, office, 'wangqiang', '/field');
    await field.getByText(/预案 1 份、全文 1 份、电话 \d+ 条已存入本机/).waitFor();
    await field.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller) await new Promise(done => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    });
    await inspector.setOffline(true);
    await field.goto(office.url + '/field/plans');
    await field.getByText('暴雨橙色预警').waitFor();
    const fire = field.getByRole('link', { name: /拨打 .*消防/ }).first();
    expect(await fire.getAttribute('href')).toMatch(/^tel:0\d+/);
    await field.getByRole('link', { name: /东湖街道极端天气应急预案/ }).click();
    await field.getByText('核实预警并报告带班领导').waitFor();
    await field.getByRole('tab', { name: '叫应清单' }).click();
    await field.getByText('报告预警级别和雨情').waitFor();
    await field.getByRole('tab', { name: '全文' }).click();
    await field.locator('.pages canvas').first().waitFor();
    expect(troubles).toEqual([]);
  });

  it('a hazard that is open here already is asked about with its picture', async () => {
    await field.goto(office.url + '/field/places/' + enterprise.id);
    await field.getByRole('button', { name: '开始检查' }).click();
    await field.getByRole('radio', { name: '不符合', exact: true }).first().waitFor();
    // The item of the known hazard is found by its category: every item of it is asked about.
    const gas = field.locator('section.group', { has: field.getByRole('heading', { name: '燃气安全' }) });
    await gas.getByRole('radio', { name: '不符合', exact: true }).first().click();
    const ask = field.getByRole('region', { name: '是同一处吗？' });
    await ask.getByRole('img', { name: '原隐患照片' }).waitFor();
    expect((await ask.getByRole('img').first().boundingBox())!.width).toBeGreaterThan(250);
    await ask.getByRole('button', { name: '是同一处', exact: true }).click();
    await field.getByText('已记为原有隐患，不另立。').waitFor();
  });

  it('a photo used twice, an old one and one of the screen are pointed out; a finger can mark one', async () => {
    await field.getByRole('tab', { name: /隐患/ }).click();
    await field.getByRole('button', { name: '添加隐患' }).click();
    const article = field.locator('article').first();
    await article.locator('input[type=file]').setInputFiles([jpeg('one.jpg', photo)]);
    await article.getByRole('img', { name: '第 1 张照片' }).waitFor();
    expect(await article.getByRole('list', { name: '照片提醒' }).count()).toBe(0);
    await article.locator('input[type=file]').setInputFiles([jpeg('again.jpg', photo), jpeg('Screenshot_1.jpg', await aPhoto(browser, 400, 800, '#123456'))]);
    await article.getByText(/第 2 张照片：这张照片已用过/).waitFor();
    await article.getByText(/第 3 张照片：像是屏幕截图/).waitFor();
    await article.getByRole('button', { name: '在第 1 张照片上标注' }).click();
    const board = field.locator('dialog canvas');
    await expect.poll(() => board.evaluate(one => (one as HTMLCanvasElement).width)).toBe(1600);
    const box = (await board.boundingBox())!;
    await field.mouse.move(box.x + 60, box.y + 60);
    await field.mouse.down();
    for (let n = 1; n <= 8; n++) await field.mouse.move(box.x + 60 + n * 12, box.y + 60 + (n % 3) * 30);
    await field.mouse.up();
    await field.getByRole('button', { name: '保存标注' }).click();
    await expect.poll(() => article.locator('.shot').count()).toBe(4);
    expect(troubles).toEqual([]);
  });

  it('the photo of before shines through the camera at the re-inspection', async () => {
    await field.goto(office.url + `/field/hazards/${known}/reinspection`);
    await field.getByRole('button', { name: '对照整改前拍照' }).click();
    await field.getByRole('button', { name: '拍照', exact: true }).click();
    await field.getByRole('img', { name: '第 1 张照片' }).waitFor();
    await field.getByRole('radio', { name: '不合格', exact: true }).click();
    await field.getByLabel('第 2 名检查人员').selectOption({ label: '李敏' });
    await field.getByLabel('意见').fill('软管仍未更换');
    await field.getByRole('button', { name: '提交', exact: true }).click();
    await field.waitForURL('**/field/me');
    await expect.poll(() => field.locator('.tally').innerText()).toMatch(/0\/1[\s\S]*0\/1/);
    expect(troubles).toEqual([]);
  });

  it('everything unsent goes as an encrypted file to a computer of the office, under the same identities', async () => {
    const passphrase = await field.getByLabel('口令').inputValue();
    const [download] = await Promise.all([field.waitForEvent('download'), field.getByRole('button', { name: '生成加密文件' }).click()]);
    const file = readFileSync(await download.path());
    expect(file.subarray(0, 17).toString()).toBe('bihuan-handover-1');
    expect(file.includes(Buffer.from('软管仍未更换'))).toBe(false);
    await field.getByText(/已生成：2|已生成：3/).waitFor();

    const { page, context, troubles: seen } = await openPage(browser, office, desk);
    await signIn(page, office, 'zhaomin', '/desk/handover');
    const upload = { name: 'phone.bihuan', mimeType: 'application/octet-stream', buffer: file };
    await page.getByLabel('移交文件').setInputFiles(upload);
    await page.getByLabel('口令').fill('wrong-wrong-wrong-22');
    await page.getByRole('button', { name: '打开', exact: true }).click();
    await page.getByText('打不开：口令不对，或文件不完整。').waitFor();
    await page.getByLabel('口令').fill(passphrase.replaceAll('-', ' ').toUpperCase());
    await page.getByRole('button', { name: '打开', exact: true }).click();
    await page.getByRole('button', { name: /接收并提交/ }).click();
    await expect.poll(() => page.locator('.tally').innerText(), { timeout: 30_000 }).toMatch(/1\/1[\s\S]*1\/1/);
    expect(seen).toEqual([]);
    await context.close();
    const whole = await office.call('zhaomin', 'GET', `/hazards/${known}`);
    expect((whole.reinspections as { opinion: string }[]).map(one => one.opinion)).toEqual(['软管仍未更换']);
  });

  it('and the phone, back in the net, makes nothing twice', async () => {
    await inspector.setOffline(false);
    await expect.poll(() => field.locator('.tally').innerText(), { timeout: 60_000 }).toMatch(/1\/1[\s\S]*1\/1/);
    const whole = await office.call('zhaomin', 'GET', `/hazards/${known}`);
    expect(whole.reinspections as unknown[]).toHaveLength(1);
    expect(((await office.call('zhaomin', 'GET', `/evidence?subject_type=hazard&subject=${known}`)).items as unknown[]).length).toBe(2);
  });

  it('a store thrown away in the middle of the queue loses nothing and doubles nothing', async () => {
    await inspector.setOffline(true);
    await field.goto(office.url + '/field/plans');
    // Five re-inspections that were handed in without signal, as the app leaves them: in the queue and in its second copy.
    await field.evaluate(async ({ known, today }) => {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const asked = indexedDB.open('bihuan');
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
      });
      const all = <T>(request: IDBRequest<T>) => new Promise<T>((done, failed) => ((request.onsuccess = () => done(request.result)), (request.onerror = () => failed(request.error))));
      const before = await all(database.transaction('queue').objectStore('queue').getAll());
      const visits = await all(database.transaction('visits').objectStore('visits').getAll());
      const items = Array.from({ length: 5 }, (_, n) => {
        const id = `01890a5d-ac96-774b-bcce-b30209${String(n + 10)}8057`;
        return { kind: 'record', id, order: 100 + n, label: `复查 ${n + 1}`, visit: id, account: 'wangqiang', made_at: new Date().toISOString(), standing: 'waiting', attempts: 0, not_before: 0, type: 'reinspection', method: 'POST', path: `/api/v1/hazards/${known}/reinspections`, body: { id, reinspected_on: today, reinspector: '王强、李敏', result: 'failed', opinion: `第 ${n + 1} 次` } };
      });
      const writing = database.transaction('queue', 'readwrite');
      for (const item of items) writing.objectStore('queue').put(item);
      await new Promise(done => (writing.oncomplete = done));
      database.close();
      const file = await (await (await navigator.storage.getDirectory()).getDirectoryHandle('photos', { create: true })).getFileHandle('queue.json', { create: true });
      const writer = await file.createWritable();
      await writer.write(JSON.stringify({ queue: [...before, ...items], visits }));
      await writer.close();
    }, { known, today });
    // The service carries the batch out, and its answer is lost on the way.
    let lost = 0;
    const lose = async (route: Route) => {
      await route.fetch();
      lost++;
      await route.abort('connectionreset');
    };
    await inspector.route('**/api/v1/sync/batch', lose);
    await inspector.setOffline(false);
    await field.goto(office.url + '/field/me');
    await expect.poll(() => lost, { timeout: 30_000 }).toBeGreaterThan(0);
    await field.goto(office.url + '/mark.svg');
    await field.evaluate(() => new Promise<void>((done, failed) => {
      const gone = indexedDB.deleteDatabase('bihuan');
      gone.onsuccess = () => done();
      gone.onerror = () => failed(gone.error);
      gone.onblocked = () => failed(new Error('still open'));
    }));
    await inspector.unroute('**/api/v1/sync/batch', lose);
    await field.goto(office.url + '/field/me');
    await field.getByText('已从第二份副本找回').waitFor();
    await expect.poll(() => field.locator('.tally').innerText(), { timeout: 60_000 }).toMatch(/6\/6/);
    const whole = await office.call('zhaomin', 'GET', `/hazards/${known}`);
    expect((whole.reinspections as { opinion: string }[]).map(one => one.opinion)).toEqual(['软管仍未更换', ...Array.from({ length: 5 }, (_, n) => `第 ${n + 1} 次`)]);
  }, 180_000);

  it('a conflict is shown in words, side by side, and decided at the desk', async () => {
    await inspector.setOffline(true);
    const visit = '01890a5d-ac96-774b-bcce-b302099a9999';
    const body = { id: visit, code: 'JC-TWICE', date: today, enterprise: enterprise.id, kind: 'routine', emergency_reason: '突发情况，先行检查', conclusion: '没有发现问题', certificates_shown: true, officers: [{ name: '王强' }, { name: '李敏' }] };
    await office.call('wangqiang', 'POST', '/inspections', { ...body, conclusion: '发现问题，已口头告知' });
    await field.evaluate(async ({ visit, body }) => {
      const database = await new Promise<IDBDatabase>(done => {
        const asked = indexedDB.open('bihuan');
        asked.onsuccess = () => done(asked.result);
      });
      const writing = database.transaction('queue', 'readwrite');
      writing.objectStore('queue').put({ kind: 'record', id: visit, order: 200, label: '检查记录 · 面馆', visit, account: 'wangqiang', made_at: new Date().toISOString(), standing: 'waiting', attempts: 0, not_before: 0, type: 'inspection', method: 'POST', path: '/api/v1/inspections', body });
      await new Promise(done => (writing.oncomplete = done));
      database.close();
    }, { visit, body });
    await inspector.setOffline(false);
    await field.goto(office.url + '/field/me');
    await field.getByRole('button', { name: '对照两份内容' }).click();
    const row = field.getByRole('row', { name: /检查结论/ });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/没有发现问题[\s\S]*发现问题，已口头告知/);

    const { page, context, troubles: seen } = await openPage(browser, office, desk);
    await signIn(page, office, 'zhaomin', '/desk/conflicts');
    await page.getByRole('row', { name: /检查结论/ }).waitFor();
    await page.getByLabel('理由').fill('以先收到的为准');
    await page.getByRole('button', { name: '保留服务器上的' }).click();
    await page.getByText('没有待处理的冲突。').waitFor();
    expect(seen).toEqual([]);
    await context.close();
  });

  it('a code is read from a photo, with the decoder that the app brings along', async () => {
    const link = await office.call('wangqiang', 'POST', `/hazards/${known}/link`);
    const svg = String(link.qr_svg ?? link.qr ?? link.svg ?? '');
    await field.goto(office.url + '/field/scan');
    const picture = await field.evaluate(async svg => {
      const image = new Image();
      image.src = 'data:image/svg+xml;base64,' + btoa(svg);
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 500;
      const pen = canvas.getContext('2d')!;
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, 500, 500);
      pen.drawImage(image, 50, 50, 400, 400);
      return canvas.toDataURL('image/png').split(',')[1]!;
    }, svg);
    await field.getByLabel('从照片识别').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') });
    await field.getByText(/这个二维码不是企业标签：.*\/e\//).waitFor();
    expect(troubles).toEqual([]);
  });
});
