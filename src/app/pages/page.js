// The page before the web app: sign in, the year's main figures, reports to download. Nothing here decides anything.
'use strict';

const byId = id => document.getElementById(id);
const sections = ['sign-in', 'password', 'office'];
let csrf = '';

function show(section) {
  for (const id of sections) byId(id).hidden = id !== section;
  byId('account').hidden = section === 'sign-in';
  const first = section !== 'office' && byId(section).querySelector('input:not([hidden])');
  if (first) first.focus();
}

function say(text) {
  byId('notice').textContent = text;
  byId('notice').hidden = !text;
}

/** The answer as JSON; throws what the service says is wrong, in its words. */
async function ask(method, path, body) {
  const headers = { 'Accept-Language': navigator.language.startsWith('en') ? 'en' : 'zh-CN' };
  if (body) headers['Content-Type'] = 'application/json';
  if (method !== 'GET') headers['X-CSRF-Token'] = csrf;
  let response;
  try {
    response = await fetch('/api/v1' + path, { method, headers, body: body && JSON.stringify(body) });
  } catch {
    throw new Error('连接不上服务，请稍后重试。 The service cannot be reached; try again.');
  }
  if (response.ok) return response.status === 204 ? null : response.json();
  const problem = await response.json();
  const error = new Error([problem.detail, ...(problem.errors || []).map(e => e.detail)].join('\n'));
  error.status = response.status;
  throw error;
}

function element(name, text, parent) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (parent) parent.append(made);
  return made;
}

function bilingual(name, zh, en, parent) {
  const made = element(name, zh + ' ', parent);
  element('span', en, made).lang = 'en';
  return made;
}

/** As in the reports (src/core/percent.hpp): a part is never shown as all of it, something never as nothing. */
function percentText(share) {
  if (share === null) return '—';
  let units = Math.floor(share * 10000 + 0.5 + 1e-7);
  if (share < 1) units = Math.min(units, 9999);
  if (share > 0) units = Math.max(units, 1);
  return (units / 100).toFixed(2) + '%';
}

function showFigures(year, all) {
  const i = all.inspections, h = all.hazards;
  const rate = percentText(h.rectification_rate);
  const rows = [
    ['检查家次', 'Visits', i.visits, '家次'],
    ['检查企业', 'Enterprises', i.enterprises, '家'],
    ['发现隐患', 'Hazards found', h.found, '项'],
    ['其中重大隐患', 'of these major', h.found_major, '项', h.found_major ? 'late' : ''],
    ['已整改', 'Rectified', h.rectified, '项', 'done'],
    ['整改率', 'Rate', rate, ''],
    ['期末未销号', 'Open', h.open_at_end, '项'],
    ['逾期', 'Overdue', h.overdue_at_end, '项', h.overdue_at_end ? 'late' : ''],
  ];
  byId('figures-year').textContent = year + '年';
  byId('figures-list').replaceChildren();
  for (const [zh, en, value, unit, kind] of rows) {
    const box = element('div', undefined, byId('figures-list'));
    if (kind) box.className = kind;
    bilingual('dt', zh, en, box);
    const number = element('dd', typeof value === 'number' ? value.toLocaleString('en') : value, box);
    if (unit) element('small', unit, number);
  }
  byId('figures').hidden = false;
}

function showReports(items) {
  const body = byId('reports-list');
  body.replaceChildren();
  for (const report of items) {
    const row = element('tr', undefined, body);
    row.className = report.kind;
    element('td', report.title, row);
    element('td', report.from + ' — ' + report.to, row);
    if (report.issued) bilingual('td', '已签发第' + report.issued.edition + '版', 'issued', row);
    else if (report.provisional) bilingual('td', '未到期末', 'running', row);
    else bilingual('td', '可出具', 'ready', row);
    const cell = element('td', undefined, row);
    for (const [text, href] of [['PDF', report.pdf], ['JSON', report.json]]) {
      const link = element('a', text, cell);
      link.href = href;
      link.download = '';
      link.setAttribute('aria-label', report.title + ' ' + text);
    }
  }
  byId('no-reports').hidden = items.length > 0;
  body.closest('table').hidden = items.length === 0;
  byId('reports').hidden = false;
}

/** A role may lack the permission for a part of the page: then that part stays away. */
async function unlessRefused(part) {
  try {
    return await part();
  } catch (error) {
    if (error.status !== 403 && error.status !== 422) throw error;
    return null;
  }
}

const figuresOf = year => unlessRefused(() => ask('GET', `/figures?from=${year}-01-01&to=${year}-12-31`));

/** The newest year in which something was inspected; the newest of all where there is none. */
async function yearWithVisits(years) {
  for (const year of years) {
    const figures = await figuresOf(year);
    if (!figures || figures.inspections.visits > 0) return year;
  }
  return years[0];
}

async function showYear(year, reports) {
  const figures = await figuresOf(year);
  if (figures) showFigures(year, figures);
  if (reports) showReports(reports.filter(report => report.year === year));
}

async function open(session) {
  csrf = session.csrf_token;
  byId('who').textContent = session.display_name;
  if (session.must_change_password) {
    byId('password-form').elements.username.value = session.account;
    return show('password');
  }
  const list = await unlessRefused(() => ask('GET', '/reports'));
  const reports = list && list.items;
  let years = [...new Set((reports || []).map(report => report.year))];
  if (!years.length) years = [new Date().getFullYear()];
  const year = await yearWithVisits(years);
  byId('year').replaceChildren();
  for (const one of years) element('option', String(one), byId('year')).selected = one === year;
  byId('year').onchange = () => showYear(Number(byId('year').value), reports).catch(error => say(error.message));
  byId('years').hidden = years.length < 2;
  await showYear(year, reports);
  show('office');
}

function onSubmit(id, act) {
  byId(id).addEventListener('submit', async event => {
    event.preventDefault();
    const form = event.target, button = form.querySelector('button');
    say('');
    button.disabled = true;
    try {
      await act(form);
      form.reset();
    } catch (error) {
      say(error.message);
    } finally {
      button.disabled = false;
    }
  });
}

onSubmit('sign-in-form', async form =>
  open(await ask('POST', '/session', { name: form.elements.name.value, password: form.password.value })));

onSubmit('password-form', async form => {
  if (form.password.value !== form.again.value)
    throw new Error('两次输入的新密码不一样。 The two new passwords differ.');
  await open(await ask('POST', '/session/password', { present: form.present.value, password: form.password.value }));
});

byId('sign-out').addEventListener('click', async () => {
  try {
    await ask('DELETE', '/session');
  } catch (error) {
    if (error.status !== 401) return say(error.message);
  }
  csrf = '';
  location.reload();
});

(async () => {
  try {
    await open(await ask('GET', '/session'));
  } catch (error) {
    if (error.status !== 401) say(error.message);
    show('sign-in');
  }
})();
