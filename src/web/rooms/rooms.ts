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
    word: 'group_administration',
    rooms: [
      { path: '/units', word: 'units', for: ['manage_accounts'], columns: ['name', 'kind'] },
      { path: '/inspection-authorities', word: 'authorities', for: ['plan_inspections'] },
      { path: '/authority-items', word: 'authority_items', for: ['manage_operation', 'approve_hazards'] },
      { path: '/frequency-caps', word: 'frequency_caps', for: ['plan_inspections'] },
      { path: '/deliveries', word: 'deliveries', for: ['manage_operation'] },
      { path: '/operation/jobs', word: 'jobs', for: ['manage_operation'] },
      { path: '/operation/restore-drills', word: 'restore_drills', for: ['manage_operation'] },
    ],
  },
];
export const rooms: Room[] = groups.flatMap(group => group.rooms);
