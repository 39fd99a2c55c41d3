// Debian's Chromium, driven by playwright-core. Every page is watched: what breaks the security policy, asks outside or
// throws fails the test that caused it.
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { password, type Office } from './office';

const candidates = [process.env.BIHUAN_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export const chromiumPath = candidates.find(path => path && existsSync(path));

/** Controls of the browser itself, such as dates, follow the language too. */
export const openBrowser = (language: 'zh' | 'en' = 'zh'): Promise<Browser> => {
  if (!chromiumPath) throw new Error('no Chromium: apt-get install chromium');
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--lang=${language === 'zh' ? 'zh-CN' : 'en-GB'}`], env: { ...process.env, LANGUAGE: language === 'zh' ? 'zh_CN' : 'en_GB' } });
};

export interface Watched {
  page: Page;
  context: BrowserContext;
  troubles: string[];
}

export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
export const desk = { viewport: { width: 1366, height: 860 }, deviceScaleFactor: 1 };

export function watch(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  page.on('pageerror', error => troubles.push('error: ' + error.message));
  page.on('console', message => {
    const text = message.text();
    if (message.type() === 'error' && !/Failed to load resource|net::ERR_/.test(text)) troubles.push('console: ' + text);
  });
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) troubles.push('outside request: ' + url);
  });
  return troubles;
}

export async function openPage(browser: Browser, office: Office, device: object, language: 'zh' | 'en' = 'zh', more: object = {}): Promise<Watched> {
  const context = await browser.newContext({ ...device, locale: language === 'zh' ? 'zh-CN' : 'en-GB', timezoneId: 'Asia/Shanghai', ...more });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  return { page, context, troubles: watch(page, office.url) };
}

export async function signIn(page: Page, office: Office, name: string, to = '/'): Promise<void> {
  await page.goto(office.url + '/sign-in' + (to === '/' ? '' : '?to=' + encodeURIComponent(to)));
  await page.locator('input[autocomplete=username]').fill(name);
  await page.locator('input[type=password]').fill(password);
  await page.locator('form button.primary').click();
  await page.waitForURL(url => !url.pathname.startsWith('/sign-in'));
}
