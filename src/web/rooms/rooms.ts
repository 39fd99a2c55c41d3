// The rooms that have their screens from the description alone, with what is shown of a record in its list.
import type { Permission } from '@/app/session';
import type { Word } from '@/app/words';

export interface Room {
  path: string;
  word: Word;
  for: Permission[];
  columns?: string[];
}
export interface Group {
  word: Word;
  rooms: Room[];
}

export const groups: Group[] = [
  {
    word: 'group_planning',
    rooms: [
      { path: '/annual-plans', word: 'annual_plans', for: ['plan_inspections', 'approve_inspections'] },
      { path: '/draws', word: 'draws', for: ['plan_inspections', 'approve_inspections', 'read_audit'], columns: ['title', 'state', 'community', 'targets_wanted', 'planned_from', 'planned_to', 'prepared_by_name'] },
    ],
  },
  {
    word: 'group_clues',
    rooms: [
      { path: '/clues', word: 'clues', for: ['record_clues', 'manage_clues'], columns: ['code', 'state', 'source', 'content', 'community', 'received_on', 'due_date'] },
      { path: '/patrols', word: 'patrols', for: ['record_patrols', 'manage_clues'] },
    ],
  },
  {
    word: 'group_enforcement',
    rooms: [
      { path: '/cases', word: 'cases', for: ['read_cases'], columns: ['code', 'state', 'party', 'cause', 'community', 'filed_on', 'decided_on'] },
      { path: '/legal-reviews', word: 'legal_reviews', for: ['read_cases'] },
      { path: '/disclosure-queue', word: 'disclosures', for: ['manage_disclosures', 'decide_cases'] },
    ],
  },
  {
    word: 'group_emergency',
    rooms: [
      { path: '/plans', word: 'plans', for: ['manage_plans', 'approve_plans', 'command_response'], columns: ['code', 'title', 'kind', 'state', 'version_in_use', 'published_on', 'filing_due'] },
      { path: '/enterprise-plans', word: 'enterprise_plans', for: ['manage_plans'], columns: ['enterprise_name', 'title', 'kind', 'community', 'published_on', 'filed_on'] },
      { path: '/drills', word: 'drills', for: ['record_drills', 'manage_plans'], columns: ['code', 'title', 'state', 'form', 'planned_on', 'place'] },
      { path: '/activations', word: 'activations', for: ['command_response', 'take_part_in_response'] },
      { path: '/warnings', word: 'warnings', for: ['manage_readiness', 'command_response'] },
      { path: '/contacts', word: 'contacts', for: ['manage_readiness', 'command_response'] },
      { path: '/contact-verifications', word: 'contact_verifications', for: ['manage_readiness'] },
      { path: '/supplies', word: 'supplies', for: ['manage_readiness'] },
      { path: '/shelters', word: 'shelters', for: ['manage_readiness'] },
      { path: '/risk-points', word: 'risk_points', for: ['manage_readiness'] },
      { path: '/households', word: 'households', for: ['manage_readiness'] },
      { path: '/duty-posts', word: 'duty_posts', for: ['manage_readiness'] },
      { path: '/duty-members', word: 'duty_members', for: ['manage_readiness'] },
      { path: '/duty-swaps', word: 'duty_swaps', for: ['manage_readiness'] },
    ],
  },
  {
    word: 'group_responsibility',
    rooms: [
      { path: '/assignments', word: 'assignments', for: ['manage_assignments'] },
      { path: '/duties', word: 'duties', for: ['manage_responsibility', 'assess_responsibility'] },
      { path: '/post-terms', word: 'post_terms', for: ['manage_responsibility'] },
      { path: '/duty-commitments', word: 'duty_commitments', for: ['manage_responsibility', 'assess_responsibility'], columns: ['year', 'person_name', 'enterprise_name', 'community', 'signed_on'] },
      { path: '/duty-handovers', word: 'duty_handovers', for: ['manage_responsibility'], columns: ['person_name', 'state', 'community', 'last_day', 'reason', 'signed_on'] },
      { path: '/leader-assignments', word: 'leader_assignments', for: ['manage_responsibility', 'assess_responsibility'] },
      { path: '/leader-visits', word: 'leader_visits', for: ['manage_responsibility', 'assess_responsibility'] },
    ],
  },
  {
    word: 'group_administration',
    rooms: [
      { path: '/units', word: 'units', for: ['manage_accounts'], columns: ['name', 'kind'] },
      { path: '/authority-items', word: 'authority_items', for: ['manage_operation', 'approve_hazards'] },
      { path: '/frequency-caps', word: 'frequency_caps', for: ['plan_inspections'] },
      { path: '/legal-holds', word: 'legal_holds', for: ['read_cases'] },
      { path: '/deliveries', word: 'deliveries', for: ['manage_operation'] },
      { path: '/operation/jobs', word: 'jobs', for: ['manage_operation'] },
      { path: '/operation/restore-drills', word: 'restore_drills', for: ['manage_operation'] },
    ],
  },
];
export const rooms: Room[] = groups.flatMap(group => group.rooms);
