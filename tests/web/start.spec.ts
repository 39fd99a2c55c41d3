// How much a phone loads before the day can begin.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, openPage, phone, signIn } from './browser';
import { Office } from './office';

const office = new Office();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await office.begin();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await office.end();
});

it('starts the field with less than 200 KB of compressed script, usable on a slow line and a slow phone', async () => {
  const { page, context } = await openPage(browser, office, phone, 'zh', { serviceWorkers: 'block' });
  await signIn(page, office, 'wangqiang', '/field');
  const fresh = await context.newPage();
  const session = await context.newCDPSession(fresh);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  // Slow 4G as Lighthouse has it, and a processor four times slower.
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const scripts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', event => void (event.type === 'Script' && scripts.add(event.requestId)));
  session.on('Network.loadingFinished', event => void (scripts.has(event.requestId) && (bytes += event.encodedDataLength)));
  const began = Date.now();
  await fresh.goto(office.url + '/field');
  await fresh.getByRole('heading', { level: 1 }).waitFor();
  const milliseconds = Date.now() - began;
  console.log(`field start: ${Math.round(bytes / 1024)} KB of script, heading after ${milliseconds} ms`);
  expect(bytes).toBeLessThan(200 * 1024);
  expect(scripts.size).toBeGreaterThan(2);
  await context.close();
});
