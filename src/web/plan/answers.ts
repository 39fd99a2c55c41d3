// What the service answers about plans and responses where its OpenAPI document says only that it is an object.

export interface Structure {
  plan: string;
  title: string;
  version: string;
  roles: { name: string; post: string; duties: string }[];
  levels: { level: string; start: string; end: string; decided_by: string }[];
  tasks: { level: string; role: string; within: string; action: string; proof: string }[];
  calls: { order: number; caller: string; callee: string; within: string; words: string }[];
  reports: { kind: string; to: string; when: string; role: string; content: string }[];
  people: { role: string; role_name: string; person: string; name: string; post: string; community: string; phone?: string }[];
}
export interface DutyNow {
  day: string;
  leader: { name: string; phone?: string; post?: string } | null;
  officers: { name: string; phone?: string; post?: string }[];
}
export interface Card {
  id: string;
  level: string;
  role: string;
  role_name: string;
  community: string;
  task: string;
  proof: string;
  due_at: string;
  state: string;
  state_zh: string;
  state_en: string;
  holder_name: string;
  note: string;
  reason: string;
  late: boolean;
  changed_no: number;
  possible_steps: string[];
  finished_at: string | null;
}
export interface MyCard extends Card {
  activation: string;
}
export interface Call {
  id: string;
  place: number;
  caller_name: string;
  called_name: string;
  name: string;
  organisation: string;
  phone: string;
  words: string;
  due_at: string;
  state: string;
  state_zh?: string;
  state_en?: string;
  attempts: number;
  reached_at: string | null;
  late?: boolean;
  changed_no: number;
  possible_steps?: string[];
}
export interface UpwardReport {
  id: string;
  recipient: string;
  holds: string;
  due_at: string;
  sent_at: string | null;
  stage_zh: string;
  stage_en: string;
  role_name: string;
  source: string;
  late: boolean;
}
export interface LogLine {
  id: string;
  number: number;
  kind: string;
  kind_zh?: string;
  kind_en?: string;
  happened_at: string | null;
  recorded_at: string;
  author_name: string;
  words: string;
  place: string;
  community: string;
}
export interface Board {
  now: string;
  number: number;
  more: boolean;
  activation: {
    id: string;
    code: string;
    plan: string;
    plan_title: string;
    matter: string;
    measures: string;
    started_at: string;
    started_by_name: string;
    level: string;
    level_zh: string;
    level_en: string;
    state: string;
    state_zh: string;
    state_en: string;
    possible_steps: string[];
    minutes_running: number;
    ended_at: string | null;
  };
  counts: { cards: Record<string, number>; calls: Record<string, number>; log: number; late_cards: number; late_reports: number };
  next_report: UpwardReport | null;
  cards: Card[];
  calls: Call[];
  reports: UpwardReport[];
  log: LogLine[];
}
