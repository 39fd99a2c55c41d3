// What the service answers about a hazard where its OpenAPI document says only that it is an object.

export interface NextStep {
  step: string;
  zh: string;
  en: string;
  path: string;
  permission: string;
  for_me?: boolean;
  condition_zh?: string;
  condition_en?: string;
  required?: string[];
  officers?: number;
  photos?: string[];
  document?: string;
}

export interface Deadline {
  rule: string;
  title_zh: string;
  title_en: string;
  why_zh?: string;
  why_en?: string;
  for: 'enterprise' | 'office';
  start: string;
  /** So many of a unit after the start; of limits of the law. */
  count?: number;
  unit?: string;
  due: string;
  source?: string;
  provisional?: boolean;
  skipped?: string[];
  started_by_zh?: string;
  started_by_en?: string;
  days_late?: number;
  extensions?: { granted_on: string; previous_due_date: string; due_date: string; reason: string; decided_by: string; counts: boolean }[];
  warnings?: { code: string; zh: string; en: string }[];
}

export interface EvidenceItem {
  id: string;
  purpose: string;
  caption: string;
  media_type: string;
  size_bytes: number;
  taken_at: string | null;
  received_at: string;
  collected_by: string;
  item: string;
}
