// What happened to a hazard, in the order of the days: from its dated facts and the steps that were taken.
import type { Answer } from '@/api/client';
import { wordOf } from '@/api/choices';
import { say } from '@/app/language';

type HazardFile = Answer<'get', '/hazards/{id}'>;

export interface Entry {
  on: string;
  what: string;
  more: string;
}

const told = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

export function timelineOf(hazard: HazardFile): Entry[] {
  const entries: Entry[] = [{ on: hazard.found_on, what: say('found'), more: told(hazard.site_part, hazard.category) }];
  for (const step of hazard.steps) {
    const covered = ['rectify', 'reinspect_pass', 'reinspect_fail', 'extend'];
    if (covered.includes(step.step)) continue;
    entries.push({
      on: step.taken_on ?? step.recorded_at.slice(0, 10),
      what: wordOf('hazard_step.step', step.step),
      more: told(step.document_no, step.officers, step.due_date ? say('until', { day: step.due_date }) : '', step.department, step.measures, step.reason, step.served_to, step.decision ? wordOf('hazard_step.decision', step.decision) : ''),
    });
  }
  for (const one of hazard.rectifications) entries.push({ on: one.rectified_on ?? hazard.found_on, what: say('rectified'), more: told(one.measures) });
  for (const one of hazard.extensions) entries.push({ on: one.granted_on, what: say('extended'), more: told(say('until', { day: one.due_date }), one.reason, one.decided_by) });
  for (const one of hazard.reinspections) entries.push({ on: one.reinspected_on, what: say('reinspected') + ' · ' + wordOf('reinspection.result', one.result), more: told(one.reinspector, one.opinion) });
  if (hazard.transferred_on) entries.push({ on: hazard.transferred_on, what: say('transferred'), more: hazard.transferred_to });
  if (hazard.transfer_result_on) entries.push({ on: hazard.transfer_result_on, what: say('transfer_result'), more: hazard.transfer_result });
  if (hazard.voided_on) entries.push({ on: hazard.voided_on, what: say('voided'), more: hazard.void_reason });
  if (hazard.closed_on) entries.push({ on: hazard.closed_on, what: say('closed'), more: '' });
  return entries.map((entry, at) => ({ entry, at })).sort((a, b) => a.entry.on.localeCompare(b.entry.on) || a.at - b.at).map(one => one.entry);
}
