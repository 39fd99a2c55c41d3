// A visit as it is recorded at the place, and what of it is handed in. Pure: the screen and the store are elsewhere.
import type { Answer } from '@/api/client';
import { plusDays } from '@/app/language';
import type { NewItem } from '@/app/outbox';
import type { Word } from '@/app/words';

export type Checklist = Answer<'get', '/checklists/{code}'>;
export type ChecklistItem = Checklist['items'][number];
export type ItemResult = 'compliant' | 'noncompliant' | 'not_applicable';

export interface Officer {
  person: string;
  name: string;
  certificate_no: string;
}

export interface TakenPhoto {
  id: string;
  sha256: string;
  size_bytes: number;
  taken_at: string;
  /** What the picture is beside its purpose: one on which somebody drew. */
  caption?: string;
  /** What was pointed out when it was taken; it goes along as its caption. */
  hints?: string[];
}

export interface Finding {
  id: string;
  code: string;
  /** Item of the checklist; empty where it stands in none. */
  item: string;
  description: string;
  category: string;
  basis: string;
  level: 'general' | 'major';
  criterion: string;
  site_part: string;
  responsible: string;
  /** Put right before the officers left (立查立改): no due date. */
  is_fixed_on_spot: boolean;
  measures: string;
  due_date: string;
  interim_measures: string;
  interim_responsible: string;
  interim_check_days: number;
  before: TakenPhoto[];
  after: TakenPhoto[];
}

export interface Signature {
  party: 'officer' | 'unit' | 'witness';
  signer: string;
  signed_at: string;
  image: TakenPhoto;
}

export interface Visit {
  id: string;
  code: string;
  place: { id: string; name: string; address: string; community: string };
  kind: string;
  task: string | null;
  emergency_reason: string;
  checklist: string;
  checklist_version: string;
  results: Record<string, ItemResult>;
  /** Items whose hazard is one that was open here already. */
  same_as: Record<string, string>;
  findings: Finding[];
  officers: Officer[];
  site_contact: string;
  conclusion: string;
  started_at: string;
  ended_at: string;
  scene: TakenPhoto[];
  signatures: Signature[];
  refusal: { reason: string; witness: string; reported_to: string } | null;
}

/** A number made on the phone: nobody else makes the same, and it tells the day. */
export const numberOf = (prefix: string, date: string, id: string): string => `${prefix}${date.slice(2).replaceAll('-', '')}-${id.slice(-6).toUpperCase()}`;

export function newVisit(id: string, place: Visit['place'], officer: Officer | null, now: Date, date: string, task: { id: string; kind: string; officers: Officer[] } | null): Visit {
  return {
    id, code: numberOf('JC', date, id), place, kind: task?.kind ?? 'routine', task: task?.id ?? null, emergency_reason: '', checklist: '', checklist_version: '',
    results: {}, same_as: {}, findings: [], officers: task?.officers.length ? task.officers : officer ? [officer] : [], site_contact: '', conclusion: '',
    started_at: now.toISOString(), ended_at: '', scene: [], signatures: [], refusal: null,
  };
}

/** What the checklist says of a hazard of this item: text, basis, usual days. Everything can be changed. */
export function findingOf(id: string, item: ChecklistItem | null, date: string, english: boolean): Finding {
  const days = item?.default_days ?? 7;
  return {
    id, code: numberOf('YH', date, id), item: item?.code ?? '', description: item ? item.finding || (english ? item.item_en : item.item_zh) : '', category: item?.category ?? '',
    basis: item?.basis ? `《${item.basis}》${item.article}` : '', level: 'general', criterion: item?.major_criteria[0] ?? '', site_part: '', responsible: '', is_fixed_on_spot: false,
    measures: '', due_date: plusDays(date, days), interim_measures: '', interim_responsible: '', interim_check_days: 1, before: [], after: [],
  };
}

/** One sweep: everything not answered yet is compliant; what is asked under a condition only stays open. */
export function sweep(visit: Visit, list: Checklist): Visit {
  const results = { ...visit.results };
  for (const item of list.items) if (!results[item.code] && !item.applies_if.length) results[item.code] = 'compliant';
  return { ...visit, results };
}

export interface Missing {
  word: Word;
  n?: number;
  /** Part of the visit where it is mended. */
  at: 'checklist' | 'findings' | 'people' | 'signing';
}

/** What still has to be given before the record can be handed in. Photos may come later; they are asked for, not demanded. */
export function missingOf(visit: Visit, list: Checklist | null): Missing[] {
  const missing: Missing[] = [];
  if (visit.checklist && list) {
    const open = list.items.filter(item => !item.applies_if.length && !visit.results[item.code]).length;
    if (open) missing.push({ word: 'missing_results', n: open, at: 'checklist' });
  }
  const unexplained = Object.entries(visit.results).filter(([code, result]) => result === 'noncompliant' && !visit.same_as[code] && !visit.findings.some(finding => finding.item === code)).length;
  if (unexplained) missing.push({ word: 'missing_findings', n: unexplained, at: 'checklist' });
  if (visit.findings.some(finding => !finding.description.trim())) missing.push({ word: 'missing_description', at: 'findings' });
  if (visit.findings.some(finding => finding.level === 'major' && (!finding.criterion || (!finding.is_fixed_on_spot && (!finding.interim_measures || !finding.interim_responsible))))) missing.push({ word: 'missing_major', at: 'findings' });
  if (new Set(visit.officers.map(officer => officer.name)).size < 2) missing.push({ word: 'missing_officer', at: 'people' });
  if (!visit.task && !visit.emergency_reason.trim()) missing.push({ word: 'missing_approval', at: 'people' });
  const signed = new Set(visit.signatures.filter(one => one.party === 'officer').map(one => one.signer));
  if (visit.officers.some(officer => !signed.has(officer.name))) missing.push({ word: 'missing_officer_signature', at: 'signing' });
  if (!visit.refusal && !visit.signatures.some(one => one.party === 'unit')) missing.push({ word: 'missing_unit_signature', at: 'signing' });
  if (visit.refusal && (!visit.refusal.reason.trim() || !visit.refusal.witness.trim())) missing.push({ word: 'missing_refusal', at: 'signing' });
  return missing;
}

export const photosMissing = (visit: Visit): number => visit.findings.filter(finding => !finding.before.length || (finding.is_fixed_on_spot && !finding.after.length)).length;

function withoutEmpty<T extends Record<string, unknown>>(record: T): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '' && value !== null && value !== undefined)) as Partial<T>;
}

function hazardOf(finding: Finding, date: string): Record<string, unknown> {
  const { id, code, description, category, basis, level, site_part, responsible } = finding;
  return {
    ...withoutEmpty({ id, code, description: description.trim(), category, basis, level, site_part, responsible, checklist_item: finding.item }),
    ...(level === 'major' ? withoutEmpty({ criterion: finding.criterion, interim_measures: finding.interim_measures, interim_responsible: finding.interim_responsible, interim_check_days: finding.interim_measures ? finding.interim_check_days : null }) : {}),
    ...(finding.is_fixed_on_spot ? { rectification: { measures: finding.measures || '立查立改', rectified_on: date } } : { due_date: finding.due_date }),
  };
}

/** The body of POST /inspections. The date is that of the beginning, by the phone's clock. */
export function reportOf(visit: Visit, date: string): Record<string, unknown> {
  const results = Object.entries(visit.results).map(([item, result]) => {
    const finding = visit.findings.find(one => one.item === item);
    // Photos of a fault belong to its hazard; the result says where they are.
    const where = finding?.before.length ? `照片见隐患 ${finding.code}` : visit.same_as[item] ? '照片见原隐患' : '现场未拍照';
    return withoutEmpty({ item, result, hazard: result === 'noncompliant' ? visit.same_as[item] : undefined, no_photo_reason: result === 'noncompliant' ? where : undefined });
  });
  return {
    ...withoutEmpty({ id: visit.id, code: visit.code, date, enterprise: visit.place.id, kind: visit.kind, task: visit.task, emergency_reason: visit.emergency_reason.trim(), site_contact: visit.site_contact.trim(), conclusion: visit.conclusion.trim(), started_at: visit.started_at, ended_at: visit.ended_at, checklist: visit.checklist, checklist_version: visit.checklist_version }),
    certificates_shown: true,
    officers: visit.officers.map(officer => ({ name: officer.name, person: officer.person })),
    results: visit.checklist ? results : [],
    hazards: visit.findings.map(finding => hazardOf(finding, date)),
    signatures: visit.signatures.map(one => ({ party: one.party, signer: one.signer, evidence: one.image.id, signed_at: one.signed_at })),
  };
}

const purposes = { officer: 'signature_officer', unit: 'signature_unit', witness: 'signature_witness' } as const;

export const captionOf = (taken: TakenPhoto): { caption?: string } => {
  const caption = [taken.caption ?? '', ...(taken.hints ?? [])].filter(Boolean).join('；').slice(0, 200);
  return caption ? { caption } : {};
};

/** Everything of a finished visit in the order in which it is handed in. */
export function itemsOf(visit: Visit, date: string, label: string): NewItem[] {
  const base = `/api/v1/inspections/${visit.id}`;
  const items: NewItem[] = [{ kind: 'record', id: visit.id, label, visit: visit.id, type: 'inspection', method: 'POST', path: '/api/v1/inspections', body: reportOf(visit, date) }];
  if (visit.refusal)
    items.push({ kind: 'record', id: `${visit.id}/refusal`, label, visit: visit.id, type: '', method: 'POST', path: `${base}/refusal`, body: withoutEmpty({ refusal_reason: visit.refusal.reason, refusal_witness: visit.refusal.witness, refusal_reported_to: visit.refusal.reported_to }) });
  items.push({ kind: 'record', id: `${visit.id}/sign`, label, visit: visit.id, type: '', method: 'POST', path: `${base}/sign`, body: { signed_at: visit.ended_at } });
  const photo = (taken: TakenPhoto, about: { subject_type: string; subject: string; purpose: string; item?: string; signer?: string }): NewItem => ({ kind: 'photo', id: taken.id, label, visit: visit.id, sha256: taken.sha256, size_bytes: taken.size_bytes, about: { ...about, ...captionOf(taken), taken_at: taken.taken_at } });
  for (const one of visit.signatures) items.push(photo(one.image, { subject_type: 'inspection', subject: visit.id, purpose: purposes[one.party], signer: one.signer }));
  for (const finding of visit.findings) {
    // The item's photo of the record is the hazard's photo of before.
    for (const taken of finding.before) items.push(photo(taken, { subject_type: 'hazard', subject: finding.id, purpose: 'before', ...(finding.item ? { item: finding.item } : {}) }));
    for (const taken of finding.after) items.push(photo(taken, { subject_type: 'hazard', subject: finding.id, purpose: 'after' }));
  }
  for (const taken of visit.scene) items.push(photo(taken, { subject_type: 'inspection', subject: visit.id, purpose: 'scene' }));
  return items;
}
