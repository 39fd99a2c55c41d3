// A real service on a free port with an office at work: places, officers with certificates, accounts of the roles that the
// screens are walked with. Everything is made over the interface or the command line, as people make it.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beginFront } from './front';

export const repository = resolve(__dirname, '../..');
export const program = process.env.BIHUAN_PROGRAM ?? join(repository, 'build/bihuan');
export const password = 'Bihuan-test-2026';

export interface Caller {
  cookie: string;
  csrf: string;
}

export class Office {
  readonly data = mkdtempSync(join(tmpdir(), 'bihuan-web-'));
  url = '';
  private service: ChildProcess | null = null;
  private front: { end: () => Promise<void> } | null = null;
  private callers = new Map<string, Caller>();
  people: Record<string, string> = {};

  run(...args: string[]): string {
    return execFileSync(program, ['--data', this.data, ...args], { encoding: 'utf8', input: '', maxBuffer: 1 << 26 });
  }

  async begin(options: { sample?: boolean } = {}): Promise<this> {
    if (!existsSync(program)) throw new Error(`${program} is not there: build it first`);
    writeFileSync(join(this.data, 'settings.json'), '{ "office": "示范街道办事处", "superior": "示范区人民政府" }\n');
    const said = this.run('init');
    const first = /初始密码[^：]*：(\S+)/.exec(said)?.[1] ?? '';
    const sample = join(repository, 'tests/data/sample');
    this.run('import', 'units', join(sample, 'units.csv'));
    this.run('import', 'enterprises', join(sample, 'enterprises.csv'));
    if (options.sample) {
      this.run('import', 'inspections', join(sample, '2023/inspections.csv'));
      this.run('import', 'hazards', join(sample, '2023/hazards.csv'));
    }
    await this.serve();
    await this.changePassword('admin', first);
    for (const [name, certificate] of [['王强', '330100001'], ['李敏', '330100002'], ['赵敏', '330100003']] as const) {
      const person = await this.call('admin', 'POST', '/people', { name, certificate_no: certificate, certificate_valid_from: '2020-01-01', certificate_valid_to: '2099-12-31' });
      this.people[name] = String(person.id);
    }
    const accounts: [string, string, string, string][] = [['wangqiang', '王强', 'inspector', '王强'], ['zhaomin', '赵敏', 'official', '赵敏'], ['chenlei', '陈磊', 'leader', ''], ['liuclerk', '刘文', 'clerk', '']];
    for (const [name, display_name, role, person] of accounts) {
      await this.call('admin', 'POST', '/accounts', { name, display_name, password: password + '-first', roles: [{ role }], ...(person ? { person: this.people[person] } : {}) });
      await this.changePassword(name, password + '-first');
    }
    return this;
  }

  async serve(port = 0): Promise<void> {
    this.service = spawn(program, ['--data', this.data, 'serve', '--port', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.url = await new Promise<string>((found, failed) => {
      let said = '';
      const hear = (bytes: Buffer) => {
        said += bytes.toString();
        const match = /https?:\/\/127\.0\.0\.1:\d+/.exec(said);
        if (match) found(match[0]);
      };
      this.service?.stdout?.on('data', hear);
      this.service?.stderr?.on('data', hear);
      this.service?.on('exit', code => failed(new Error(`the service ended with ${code}: ${said}`)));
    });
    for (let n = 0; n < 100; n++) {
      const ready = await fetch(this.url + '/readyz').then(answer => answer.ok, () => false);
      if (ready) return this.openFront();
      await new Promise(done => setTimeout(done, 50));
    }
    throw new Error('the service is not ready');
  }

  private async openFront(): Promise<void> {
    const folder = process.env.BIHUAN_DIST;
    if (!folder) return;
    const front = await beginFront(folder, this.url);
    this.front = front;
    this.url = front.url;
  }

  /** The service is gone, as in a power cut. */
  async stop(): Promise<void> {
    await this.front?.end();
    this.front = null;
    const service = this.service;
    this.service = null;
    if (!service || service.exitCode !== null) return;
    const gone = new Promise(done => service.once('exit', done));
    service.kill('SIGTERM');
    await gone;
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.data, { recursive: true, force: true });
  }

  private async signIn(name: string, secret: string): Promise<Caller> {
    const answer = await fetch(this.url + '/api/v1/session', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ name, password: secret }) });
    if (!answer.ok) throw new Error(`${name} cannot sign in: ${await answer.text()}`);
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return { cookie, csrf: ((await answer.json()) as { csrf_token: string }).csrf_token };
  }

  private async changePassword(name: string, first: string): Promise<void> {
    const caller = await this.signIn(name, first);
    await fetch(this.url + '/api/v1/session/password', { method: 'POST', headers: { 'Content-Type': 'application/json', Cookie: caller.cookie, 'X-CSRF-Token': caller.csrf }, body: JSON.stringify({ present: first, password }) });
    this.callers.set(name, await this.signIn(name, password));
  }

  async call(name: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Record<string, unknown>> {
    let caller = this.callers.get(name);
    if (!caller) this.callers.set(name, (caller = await this.signIn(name, password)));
    const answer = await fetch(this.url + '/api/v1' + path, {
      method,
      headers: { Cookie: caller.cookie, 'X-CSRF-Token': caller.csrf, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text ? JSON.parse(text) : {}) as Record<string, unknown>;
  }

  /** A place of the sample, by a part of its name. */
  async place(name: string): Promise<{ id: string; name: string }> {
    const page = await this.call('zhaomin', 'GET', `/enterprises?limit=1&name=${encodeURIComponent(name)}`);
    return (page.items as { id: string; name: string }[])[0]!;
  }

  /** A visit of today that the head has approved. */
  async approvedVisit(enterprise: string, day: string): Promise<string> {
    const made = await this.call('zhaomin', 'POST', '/inspection-tasks', {
      tasks: [{ enterprise, kind: 'routine', planned_from: day, planned_to: day, reason: '年度计划', source: 'plan', officers: [{ person: this.people['王强'] }, { person: this.people['李敏'] }] }],
    });
    const id = (made.items as { id: string }[])[0]!.id;
    await this.call('chenlei', 'POST', '/inspection-tasks/decisions', { decision: 'approved', tasks: [{ id }] });
    return id;
  }

  /** A plan that was reviewed, signed and published, as an office has it in its drawer. */
  async planInForce(day: string): Promise<string> {
    const text = readFileSync(join(repository, 'tests/data/plans/storm.zh.md'), 'utf8');
    const id = String((await this.call('zhaomin', 'POST', '/plans', { text })).id);
    await this.call('zhaomin', 'POST', `/plans/${id}/submission`, { taken_on: day });
    await this.call('zhaomin', 'POST', `/plans/${id}/review`, { taken_on: day, words: '同意', passed: true, reviewers: [{ name: '专家甲', is_expert: true }, { name: '专家乙', is_expert: true }] });
    await this.call('chenlei', 'POST', `/plans/${id}/approval`, { taken_on: day, signed_by: '陈磊' });
    await this.call('chenlei', 'POST', `/plans/${id}/publication`, { taken_on: day, document_no: '东街发〔2026〕1号' });
    return id;
  }

  /** A response that runs under that plan. */
  async response(): Promise<string> {
    return String((await this.call('chenlei', 'POST', '/activations', { plan_code: 'storm', level: 'III', matter: '暴雨橙色预警' })).id);
  }

  async evidence(name: string, subject_type: string, subject: string, purpose: string, bytes: Buffer): Promise<void> {
    const caller = this.callers.get(name)!;
    const answer = await fetch(`${this.url}/api/v1/evidence?subject_type=${subject_type}&subject=${subject}&purpose=${purpose}`, { method: 'POST', headers: { Cookie: caller.cookie, 'X-CSRF-Token': caller.csrf, 'Content-Type': 'application/octet-stream' }, body: new Uint8Array(bytes) });
    if (!answer.ok) throw new Error(`evidence: ${answer.status} ${await answer.text()}`);
  }
}
