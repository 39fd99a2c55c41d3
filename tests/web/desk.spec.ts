// Rooms of the desk as people use them: a ledger taken in as it is, a response on the wall, versions of a plan, two entries of
// one place.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { desk, openBrowser, openPage, signIn, type Watched } from './browser';
import { Office } from './office';

const office = new Office();
const today = new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10);
let browser: Browser;
let seen: Watched;
let plan = '';
let response = '';

beforeAll(async () => {
  browser = await openBrowser();
  await office.begin();
  plan = await office.planInForce(today);
  response = await office.response();
  seen = await openPage(browser, office, desk);
  await signIn(seen.page, office, 'zhaomin', '/desk/hazards');
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await office.end();
});

const sheet = (name: string) => Buffer.from(`单位名字,社区,地址,风险等级\n${name}一店,安澜社区,泰山路1号,紫\n${name}二店,安澜社区,泰山路2号,黄\n`, 'utf8');

it('a sheet is taken in as it is: a column named, a row mended, and next month as before', async () => {
  const { page, troubles } = seen;
  await page.goto(office.url + '/desk/import?ledger=enterprises');
  const input = page.locator('input[type=file]');
  await input.setInputFiles({ name: '本月.csv', mimeType: 'text/csv', buffer: sheet('测试甲') });
  await page.getByText('缺少必填的列').waitFor();
  await page.getByLabel('“单位名字”是哪一列').selectOption({ label: '企业名称' });
  await page.getByRole('button', { name: '试运行' }).click();
  await page.getByText(/新增 1，更新 0，不变 0，退回 1/).waitFor();
  await page.getByText(/『风险等级』：“紫”不在可选范围内/).waitFor();
  expect((await office.call('zhaomin', 'GET', `/enterprises?name=${encodeURIComponent('测试甲二店')}`)).items).toEqual([]);
  await page.getByLabel('2 风险等级').fill('红');
  await page.getByLabel('2 风险等级').press('Tab');
  await page.getByRole('button', { name: '试运行' }).click();
  await page.getByText(/新增 2，更新 0，不变 0，退回 0/).waitFor();
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByText(/^已导入：/).waitFor();
  expect((await office.call('zhaomin', 'GET', `/enterprises?name=${encodeURIComponent('测试甲')}`)).items).toHaveLength(2);

  await page.reload();
  await page.locator('input[type=file]').setInputFiles({ name: '下月.csv', mimeType: 'text/csv', buffer: sheet('测试乙') });
  await page.getByText('照上次的做法：1 列已指定，1 处已改正。').waitFor();
  await page.getByRole('button', { name: '试运行' }).click();
  await page.getByText(/新增 2，更新 0，不变 0，退回 0/).waitFor();
  expect(troubles).toEqual([]);
});

it('a response stands on the wall, and what one does the other sees', async () => {
  const { page, troubles } = seen;
  const wall = await openPage(browser, office, desk);
  await signIn(wall.page, office, 'chenlei', `/desk/activations/${response}/board`);
  await wall.page.getByRole('region', { name: '待领取' }).getByText('核实预警并报告带班领导').waitFor();
  expect(await wall.page.getByRole('timer').innerText()).toMatch(/00:0\d:\d\d/);
  await page.goto(office.url + `/desk/activations/${response}/board`);
  await page.getByRole('region', { name: '待领取' }).getByRole('button', { name: '领取' }).first().click();
  await page.getByRole('region', { name: '办理中' }).locator('article').first().waitFor();
  await page.getByRole('region', { name: '叫应' }).getByRole('button', { name: '已叫应' }).first().click();
  await page.getByPlaceholder('记一条').fill('下穿立交积水二十厘米，已封路');
  await page.getByRole('button', { name: '记一条' }).click();
  await wall.page.getByText('下穿立交积水二十厘米，已封路').waitFor();
  await wall.page.getByRole('region', { name: '办理中' }).locator('article').first().waitFor();
  expect(troubles).toEqual([]);
  expect(wall.troubles).toEqual([]);
  await wall.context.close();
});

it('a plan shows what changed between two versions, and its pages', async () => {
  const { page, troubles } = seen;
  const text = String((await office.call('zhaomin', 'GET', `/plans/${plan}/versions/1.0`)).text);
  await office.call('zhaomin', 'POST', `/plans/${plan}/revision`, { taken_on: today, words: '演练发现任务不清', triggers: 'lesson' });
  await office.call('zhaomin', 'PUT', `/plans/${plan}/draft`, { text: text.replace('巡查下穿立交和低洼点', '每小时巡查下穿立交、低洼点和地下室') }, { 'If-Match': '*' });
  await page.goto(office.url + '/desk/plans/' + plan);
  await page.getByRole('button', { name: '比较' }).click();
  await page.locator('ins').getByText(/每小时|地下室/).first().waitFor();
  await page.getByRole('button', { name: '预览' }).click();
  await page.locator('.pages canvas').first().waitFor({ timeout: 60_000 });
  expect(troubles).toEqual([]);
});

it('two entries of one place stand side by side and become one', async () => {
  const { page, troubles } = seen;
  const one = await office.place('面馆');
  const whole = await office.call('zhaomin', 'GET', '/enterprises/' + one.id);
  const twin = await office.call('zhaomin', 'POST', '/enterprises', { name: '另有招牌餐厅', community: whole.community, address: '别处街9号', uscc_missing_reason: 'not_shown', phone: '022-00001111' });
  await office.call('zhaomin', 'PATCH', '/enterprises/' + String(twin.id), { name: whole.name, address: whole.address }, { 'If-Match': '*' });
  await page.goto(office.url + '/desk/enterprises/' + one.id);
  const panel = page.getByRole('region', { name: '可能是同一家' });
  await panel.getByRole('table').waitFor();
  await panel.getByLabel('合并理由').fill('同址同名，重复登记');
  await panel.getByRole('button', { name: `并入“${one.name}”` }).last().click();
  await page.getByText('已并入').first().waitFor();
  expect((await office.call('zhaomin', 'GET', '/enterprises/' + String(twin.id))).merged_into).toBe(one.id);
  expect(troubles).toEqual([]);
});

it('who answers where is seen with its gaps, and places by grid; each number opens its list', async () => {
  const { page, troubles } = seen;
  await page.goto(office.url + '/desk/responsibility');
  await page.getByText(/责任空缺 \d+ 处/).waitFor();
  await page.getByText('空缺').first().waitFor();
  await page.goto(office.url + '/desk/enterprises/grid');
  await page.getByRole('region', { name: '安澜社区' }).getByRole('link', { name: /安澜社区 .*红.* \d+/ }).click();
  await page.waitForURL(/risk_level=red/);
  await page.getByRole('table').getByRole('link').first().waitFor();
  expect(troubles).toEqual([]);
});
