// The whole loop as people walk it: an inspector in a basement without signal, an official at two screens, a shop-keeper
// with a link, and the inspector again.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, describe } from 'vitest';
import { desk, openBrowser, openPage, phone, signIn, watch } from './browser';
import { Office } from './office';
import { aPhoto } from './photo';

const office = new Office();
const today = new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10);
let browser: Browser;
let inspector: BrowserContext;
let field: Page;
let troubles: string[] = [];
let enterprise = { id: '', name: '' };
let photo: Buffer;
let link = '';
let late = '';

beforeAll(async () => {
  browser = await openBrowser();
  await office.begin();
  enterprise = await office.place('面馆');
  await office.approvedVisit(enterprise.id, today);
  photo = await aPhoto(browser, 3000, 2250, '#c0392b');
  ({ context: inspector, page: field, troubles } = await openPage(browser, office, phone, 'zh', { serviceWorkers: 'allow' }));
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await office.end();
});

const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });

async function sign(page: Page): Promise<void> {
  const pad = page.locator('dialog canvas');
  const box = (await pad.boundingBox())!;
  await page.mouse.move(box.x + 30, box.y + 60);
  await page.mouse.down();
  for (let n = 1; n <= 6; n++) await page.mouse.move(box.x + 30 + n * 25, box.y + 60 + (n % 2) * 50);
  await page.mouse.up();
  await page.getByRole('button', { name: '签好了' }).click();
  await pad.waitFor({ state: 'detached' });
}

describe.sequential('the closed loop', () => {
  it('takes the day along while there is signal', async () => {
    await signIn(field, office, 'wangqiang', '/field');
    await field.getByText('已存入本机').waitFor();
    await field.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller) await new Promise(done => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    });
    expect(troubles).toEqual([]);
  });

  it('opens without signal, and records a visit with two hazards, photos and signatures', async () => {
    await inspector.setOffline(true);
    await field.reload();
    await field.getByText('没有信号').waitFor();
    await field.getByRole('link', { name: new RegExp(enterprise.name) }).first().click();
    await field.getByRole('button', { name: '开始检查' }).click();
    const fails = field.getByRole('radio', { name: '不符合', exact: true });
    await fails.nth(0).click();
    await fails.nth(1).click();
    await field.getByRole('button', { name: '其余符合' }).click();
    await field.getByRole('tab', { name: /隐患 2/ }).click();
    const files = field.locator('article input[type=file]');
    await files.nth(0).setInputFiles([jpeg('before-1.jpg', photo), jpeg('before-2.jpg', photo)]);
    await field.getByRole('img', { name: '第 2 张照片' }).first().waitFor();
    await files.nth(1).setInputFiles(jpeg('before-3.jpg', photo));
    await expect.poll(() => field.locator('.shot').count()).toBe(3);
    await field.getByRole('tab', { name: '人员' }).click();
    expect(await field.getByLabel('第 2 名检查人员').inputValue()).not.toBe('');
    await field.getByRole('tab', { name: /签名/ }).click();
    for (let n = 0; n < 2; n++) {
      await field.getByRole('button', { name: '签名', exact: true }).first().click();
      await sign(field);
    }
    await field.getByLabel('签名人').fill('周店长');
    await field.getByRole('button', { name: '签名', exact: true }).first().click();
    await sign(field);
    await field.getByRole('button', { name: '完成检查并提交' }).click();
    await field.waitForURL('**/field/me');
    await field.getByText('等待发送').first().waitFor();
    await expect.poll(() => field.locator('.tally').innerText()).toMatch(/0\/1[\s\S]*0\/6/);
  });

  it('keeps it when the app is closed and opened again without signal', async () => {
    await field.close();
    field = await inspector.newPage();
    troubles = watch(field, office.url);
    await field.goto(office.url + '/field/me');
    await field.getByText('等待发送').first().waitFor();
    await expect.poll(() => field.locator('.tally').innerText()).toMatch(/0\/1[\s\S]*0\/6/);
  });

  it('comes back from its second copy where the browser threw the store away', async () => {
    // A file of the app without the app: nothing holds the database open there.
    await field.goto(office.url + '/mark.svg');
    await field.evaluate(() => new Promise<void>((done, failed) => {
      const gone = indexedDB.deleteDatabase('bihuan');
      gone.onsuccess = () => done();
      gone.onerror = () => failed(gone.error);
      gone.onblocked = () => failed(new Error('still open'));
    }));
    await field.goto(office.url + '/field/me');
    await field.getByText('已从第二份副本找回').waitFor();
    await expect.poll(() => field.locator('.tally').innerText()).toMatch(/0\/1[\s\S]*0\/6/);
  });

  it('sends everything once the signal is back, and the day is compared', async () => {
    await inspector.setOffline(false);
    await expect.poll(() => field.locator('.tally').innerText(), { timeout: 60_000 }).toMatch(/1\/1[\s\S]*6\/6/);
    await field.getByRole('button', { name: '与服务器对账' }).click();
    await field.getByText('服务器确认：记录 1/1，照片 6/6').waitFor();
    const visits = (await office.call('zhaomin', 'GET', `/inspections?enterprise=${enterprise.id}`)).items as { id: string; date: string }[];
    expect(visits.map(visit => visit.date)).toEqual([today]);
    const whole = await office.call('zhaomin', 'GET', `/inspections/${visits[0]!.id}`);
    expect(whole.signed_at).toBeTruthy();
    expect(whole.complete).toBe(true);
    const hazards = (await office.call('zhaomin', 'GET', `/hazards?enterprise=${enterprise.id}`)).items as { id: string; due_date: string; state: string }[];
    expect(hazards).toHaveLength(2);
    const evidence = (await office.call('zhaomin', 'GET', `/evidence?subject_type=hazard&subject=${hazards[0]!.id}`)).items as { media_type: string; size_bytes: number }[];
    expect(evidence.every(one => one.media_type === 'image/jpeg')).toBe(true);
    expect(troubles).toEqual([]);
  });

  it('is assigned by the official from the list, and the enterprise gets its link', async () => {
    const { page, context, troubles: seen } = await openPage(browser, office, desk);
    await signIn(page, office, 'zhaomin', '/desk/hazards');
    await page.getByRole('checkbox', { name: '全选' }).check();
    await page.getByRole('button', { name: '交办 2 条' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('承办人').selectOption({ label: '王强' });
    await dialog.getByLabel('承办部门').fill('应急管理办');
    await dialog.getByRole('button', { name: '交办', exact: true }).click();
    await page.getByText('已交办 2 条').waitFor();
    await page.getByRole('cell', { name: '应急管理办' }).first().waitFor();
    await page.getByRole('link', { name: /^YH/ }).first().click();
    await page.getByRole('button', { name: '企业链接' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '企业链接' }).click();
    await page.getByRole('img', { name: '企业链接二维码' }).waitFor();
    link = new URL((await page.locator('dialog .address').innerText()).replace(/^https:/, 'http:')).pathname;
    late = page.url().split('/').pop()!;
    expect(seen).toEqual([]);
    await context.close();
  });

  it('is answered by the enterprise with a photo, without an account', async () => {
    const { page, context, troubles: seen } = await openPage(browser, office, phone);
    await page.goto(office.url + link);
    await page.getByRole('heading', { name: enterprise.name }).waitFor();
    await page.getByRole('button', { name: '提交整改情况' }).click();
    await page.locator('input[type=file]').setInputFiles(jpeg('after.jpg', await aPhoto(browser, 2000, 1500, '#27ae60')));
    await page.getByRole('img', { name: '第 1 张照片' }).waitFor();
    await page.getByLabel('做了什么').fill('已更换软管并通过试压');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText('已收到。检查人员会来复查。').waitFor();
    expect(seen).toEqual([]);
    await context.close();
  });

  it('is closed by a re-inspection that two officers pass with a photo', async () => {
    await field.goto(office.url + `/field/hazards/${late}/reinspection`);
    await field.locator('input[type=file]').setInputFiles(jpeg('after-2.jpg', await aPhoto(browser, 2400, 1800, '#2980b9')));
    await field.getByRole('img', { name: '第 1 张照片' }).waitFor();
    await field.getByRole('radio', { name: '合格', exact: true }).click();
    await field.getByLabel('第 2 名检查人员').selectOption({ label: '李敏' });
    await field.getByRole('button', { name: '提交', exact: true }).click();
    await field.waitForURL('**/field/me');
    await expect.poll(async () => (await office.call('zhaomin', 'GET', `/hazards/${late}`)).state, { timeout: 30_000 }).toBe('closed');
    await expect.poll(() => field.locator('.tally').innerText(), { timeout: 30_000 }).toMatch(/2\/2[\s\S]*7\/7/);
    expect(troubles).toEqual([]);
  });

  it('stands in the figures and the quarterly report', async () => {
    const [year, month] = today.split('-').map(Number) as [number, number];
    const quarter = Math.ceil(month / 3);
    const figures = (await office.call('zhaomin', 'GET', `/figures?from=${today}&to=${today}`)) as { inspections: { visits: number }; hazards: { found: number; rectified: number } };
    expect([figures.inspections.visits, figures.hazards.found, figures.hazards.rectified]).toEqual([1, 2, 1]);
    const { page, context, troubles: seen } = await openPage(browser, office, desk);
    await signIn(page, office, 'zhaomin', `/desk/reports/quarterly/${year}/${quarter}`);
    await page.locator('.pages canvas').first().waitFor({ timeout: 60_000 });
    expect(await page.getByText('发现隐患').first().isVisible()).toBe(true);
    expect(seen).toEqual([]);
    await context.close();
  });
});
