// Every screen, in both languages, on desk and phone: axe-core finds nothing, nothing is thrown, nothing asks outside.
// With BIHUAN_PICTURES=FOLDER each is photographed as well: `./run pictures`.
import axe from 'axe-core';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, openBrowser, openPage, phone, signIn } from './browser';
import { Office } from './office';
import { asWebp } from './photo';

const folder = process.env.BIHUAN_PICTURES;
if (folder) mkdirSync(folder, { recursive: true });
const today = new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10);

const office = new Office();
let browser: Browser;
let english: Browser;
let enterprise = '';
let visit = '';
let hazard = '';
let link = '';
let plan = '';
let response = '';

/** A small office at work: an approved visit, one recorded with two hazards, one of them ordered and late. */
beforeAll(async () => {
  browser = await openBrowser();
  english = await openBrowser('en');
  await office.begin({ sample: true });
  const place = await office.place('面馆');
  enterprise = place.id;
  await office.approvedVisit(enterprise, today);
  const recorded = await office.call('wangqiang', 'POST', '/inspections', {
    code: 'JC2026-0001', date: '2026-10-08', enterprise, kind: 'routine', emergency_reason: '接到举报，当天核查', site_contact: '何店长',
    officers: [{ name: '王强' }, { name: '李敏' }],
    hazards: [
      { code: 'YH2026-0001', description: '燃气软管长度超过2米并穿过墙体', category: '燃气安全', due_date: '2026-10-15', site_part: '后厨', responsible: '何店长' },
      { code: 'YH2026-0002', description: '安全出口堆放货物', category: '消防安全', due_date: '2099-12-31' },
      { code: 'YH2026-0003', description: '没有安全管理制度', category: '安全管理' },
    ],
  });
  plan = await office.planInForce(today);
  response = await office.response();
  visit = String(recorded.id);
  hazard = (recorded.hazards as { id: string }[])[0]!.id;
  link = String((await office.call('wangqiang', 'POST', `/hazards/${hazard}/link`)).path);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await english?.close();
  await office.end();
});

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('.skeleton').first().waitFor({ state: 'detached' }).catch(() => undefined);
}
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))) as axe.AxeResults;
  return found.violations.map(one => `${one.id}: ${one.nodes.slice(0, 3).map(node => node.html.slice(0, 120) + ' | ' + (node.failureSummary ?? '').split('\n')[1]).join(' || ')}`);
}

interface Screen {
  name: string;
  path: () => string;
  as?: string;
  device?: 'phone' | 'desk';
  then?: (page: Page) => Promise<void>;
}
const screens: Screen[] = [
  { name: 'sign-in', path: () => '/sign-in' },
  { name: 'overview', path: () => '/desk?from=2023-01-01&to=2023-12-31', as: 'zhaomin' },
  { name: 'figure', path: () => '/desk/figures/hazards.found?from=2023-01-01&to=2023-03-31', as: 'zhaomin' },
  { name: 'hazards', path: () => '/desk/hazards', as: 'zhaomin' },
  { name: 'hazard', path: () => `/desk/hazards/${hazard}`, as: 'zhaomin', then: page => page.getByRole('button', { name: /为什么是这一天|Why this date/ }).click() },
  { name: 'step', path: () => `/desk/hazards/${hazard}`, as: 'zhaomin', then: page => page.getByRole('button', { name: /^(交办|assign)$/i }).click() },
  { name: 'enterprises', path: () => '/desk/enterprises', as: 'zhaomin' },
  { name: 'enterprise', path: () => `/desk/enterprises/${enterprise}`, as: 'zhaomin' },
  { name: 'inspections', path: () => '/desk/inspections?from=2023-11-01&to=2026-12-31', as: 'zhaomin' },
  { name: 'inspection', path: () => `/desk/inspections/${visit}`, as: 'zhaomin' },
  { name: 'tasks', path: () => '/desk/tasks?state=all', as: 'chenlei' },
  { name: 'reports', path: () => '/desk/reports', as: 'liuclerk' },
  { name: 'accounts', path: () => '/desk/accounts', as: 'admin' },
  { name: 'clues', path: () => '/desk/clues', as: 'zhaomin' },
  { name: 'new-clue', path: () => '/desk/clues', as: 'zhaomin', then: page => page.locator('.between button.primary').click() },
  { name: 'cases', path: () => '/desk/cases', as: 'zhaomin' },
  { name: 'draws', path: () => '/desk/draws', as: 'zhaomin' },
  { name: 'plans', path: () => '/desk/plans', as: 'zhaomin' },
  { name: 'drills', path: () => '/desk/drills', as: 'zhaomin' },
  { name: 'plan', path: () => `/desk/plans/${plan}`, as: 'zhaomin' },
  { name: 'board', path: () => `/desk/activations/${response}/board`, as: 'zhaomin' },
  { name: 'grid-map', path: () => '/desk/enterprises/grid', as: 'zhaomin' },
  { name: 'responsibility', path: () => '/desk/responsibility', as: 'zhaomin' },
  { name: 'import', path: () => '/desk/import', as: 'zhaomin' },
  { name: 'conflicts', path: () => '/desk/conflicts', as: 'zhaomin' },
  { name: 'handover', path: () => '/desk/handover', as: 'zhaomin' },
  { name: 'check', path: () => '/d/unknown-token' },
  { name: 'people', path: () => '/desk/people', as: 'admin' },
  { name: 'account', path: () => '/desk/me', as: 'zhaomin' },
  { name: 'field-today', path: () => '/field', as: 'wangqiang', device: 'phone' },
  { name: 'field-places', path: () => '/field/places', as: 'wangqiang', device: 'phone' },
  { name: 'field-place', path: () => `/field/places/${enterprise}`, as: 'wangqiang', device: 'phone' },
  { name: 'field-reinspection', path: () => `/field/hazards/${hazard}/reinspection`, as: 'wangqiang', device: 'phone' },
  { name: 'field-plans', path: () => '/field/plans', as: 'wangqiang', device: 'phone' },
  { name: 'field-plan', path: () => `/field/plans/${plan}`, as: 'wangqiang', device: 'phone' },
  { name: 'field-scan', path: () => '/field/scan', as: 'wangqiang', device: 'phone' },
  { name: 'field-me', path: () => '/field/me', as: 'wangqiang', device: 'phone' },
  {
    name: 'field-checklist', path: () => `/field/places/${enterprise}`, as: 'wangqiang', device: 'phone',
    then: async page => {
      await page.getByRole('button', { name: /开始检查|Begin the visit/ }).click();
      await page.getByRole('radio', { name: /^(不符合|noncompliant)$/ }).first().click();
    },
  },
  { name: 'field-hazards', path: () => '', device: 'phone', then: page => page.getByRole('tab').nth(1).click() },
  { name: 'field-people', path: () => '', device: 'phone', then: page => page.getByRole('tab').nth(2).click() },
  { name: 'field-signing', path: () => '', device: 'phone', then: page => page.getByRole('tab').nth(3).click() },
  { name: 'asked', path: () => link, device: 'phone' },
];

describe.each(['zh', 'en'] as const)('screens in %s', language => {
  const pages = new Map<string, { page: Page; troubles: string[] }>();
  let last: { page: Page; troubles: string[] } | null = null;
  async function pageFor(screen: Screen): Promise<{ page: Page; troubles: string[] }> {
    if (screen.path() === '') return last!;
    const key = `${screen.as ?? 'nobody'}-${screen.device ?? 'desk'}`;
    let found = pages.get(key);
    if (!found) {
      const opened = await openPage(language === 'zh' ? browser : english, office, screen.device === 'phone' ? phone : desk, language);
      if (screen.as) await signIn(opened.page, office, screen.as);
      pages.set(key, (found = opened));
    }
    await found.page.goto(office.url + screen.path());
    return (last = found);
  }
  afterAll(async () => {
    for (const { page } of pages.values()) await page.context().close();
  });

  it.each(screens)('$name', async screen => {
    const { page, troubles } = await pageFor(screen);
    await settle(page);
    await screen.then?.(page);
    await settle(page);
    if (folder) writeFileSync(join(folder, `${screen.name}.${language}.webp`), await asWebp(browser, await page.screenshot()));
    expect(await faultsOf(page)).toEqual([]);
    expect(troubles).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(width, 'nothing sticks out at the side').toBeLessThanOrEqual(0);
  });
});
