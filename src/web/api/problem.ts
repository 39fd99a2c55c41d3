// What the service refuses, in its own words (RFC 9457), and where a request did not reach it.

export interface Fault {
  pointer: string;
  code: string;
  detail: string;
}

interface ProblemDocument {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
  errors?: Fault[];
}

export class Refusal extends Error {
  readonly type: string;
  readonly title: string;
  readonly faults: Fault[];
  readonly instance: string;
  constructor(readonly status: number, problem: ProblemDocument, readonly retryAfter: number | null = null) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
    this.name = 'Refusal';
    this.type = (problem.type ?? '').replace('/problems/', '');
    this.title = problem.title ?? '';
    this.faults = problem.errors ?? [];
    this.instance = problem.instance ?? '';
  }
}

export class Unreachable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Unreachable';
  }
}

/** The faults of a refusal by the member that they point at: `/due_date` → `due_date`. */
export function faultsByField(error: unknown, under = ''): Record<string, string> {
  const found: Record<string, string> = {};
  if (!(error instanceof Refusal)) return found;
  for (const fault of error.faults) {
    if (!fault.pointer.startsWith(under)) continue;
    const name = fault.pointer.slice(under.length).replace(/^\//, '');
    if (name && !(name in found)) found[name] = fault.detail;
  }
  return found;
}

/** What to show above a form: the refusal's detail, and the faults that no field of the form takes. */
export function messageOf(error: unknown, fields: readonly string[] = []): string {
  if (!(error instanceof Error)) return String(error);
  if (!(error instanceof Refusal)) return error.message;
  const elsewhere = error.faults.filter(fault => !fields.includes(fault.pointer.replace(/^\//, '')));
  return [error.message, ...elsewhere.map(fault => fault.detail)].join('\n');
}
