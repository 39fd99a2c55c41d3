// Every screen and its address. A face is loaded when it is opened, so that the phone never loads the desk.
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { isFieldPerson, mayAny, restore, session, type Permission } from './session';
import { rooms } from '@/rooms/rooms';
import type { Word } from './words';

declare module 'vue-router' {
  interface RouteMeta {
    title?: Word;
    /** One of these opens the screen; none: everybody who is signed in. */
    for?: Permission[];
    open?: boolean;
  }
}

const desk: RouteRecordRaw[] = [
  { path: '', name: 'overview', meta: { title: 'overview', for: ['read_figures'] }, component: () => import('@/statistics/OverviewPage.vue') },
  { path: 'figures/:figure', name: 'figure', meta: { title: 'figures_of_period', for: ['read_figures'] }, component: () => import('@/statistics/FigurePage.vue'), props: true },
  { path: 'hazards', name: 'hazards', meta: { title: 'hazards', for: ['read_records'] }, component: () => import('@/hazard/HazardList.vue') },
  { path: 'hazards/:id', name: 'hazard', meta: { title: 'hazard', for: ['read_records'] }, component: () => import('@/hazard/HazardPage.vue'), props: true },
  { path: 'enterprises', name: 'enterprises', meta: { title: 'enterprises', for: ['read_records'] }, component: () => import('@/enterprise/EnterpriseList.vue') },
  { path: 'enterprises/:id', name: 'enterprise', meta: { title: 'enterprise', for: ['read_records'] }, component: () => import('@/enterprise/EnterprisePage.vue'), props: true },
  { path: 'inspections', name: 'inspections', meta: { title: 'inspections', for: ['read_records'] }, component: () => import('@/inspection/InspectionList.vue') },
  { path: 'inspections/:id', name: 'inspection', meta: { title: 'inspection', for: ['read_records'] }, component: () => import('@/inspection/InspectionPage.vue'), props: true },
  { path: 'tasks', name: 'tasks', meta: { title: 'tasks', for: ['plan_inspections', 'approve_inspections'] }, component: () => import('@/inspection/TaskList.vue') },
  { path: 'reports', name: 'reports', meta: { title: 'reports', for: ['make_reports'] }, component: () => import('@/report/ReportList.vue') },
  { path: 'reports/:kind/:year/:quarter?', name: 'report', meta: { title: 'report', for: ['make_reports'] }, component: () => import('@/report/ReportPage.vue'), props: true },
  { path: 'import', name: 'import', meta: { title: 'import_doctor', for: ['merge_enterprises', 'plan_inspections', 'manage_hazards', 'manage_readiness', 'manage_responsibility', 'manage_plans', 'manage_operation'] }, component: () => import('@/ledger/ImportDoctor.vue') },
  { path: 'activations/:id/board', name: 'board', meta: { title: 'command_board', for: ['command_response', 'take_part_in_response'] }, component: () => import('@/activation/CommandBoard.vue'), props: true },
  { path: 'enterprises/grid', name: 'grid-map', meta: { title: 'grid_map', for: ['read_records'] }, component: () => import('@/enterprise/GridMap.vue') },
  { path: 'responsibility', name: 'responsibility', meta: { title: 'responsibility_matrix', for: ['manage_responsibility', 'assess_responsibility'] }, component: () => import('@/responsibility/ResponsibilityPage.vue') },
  { path: 'handover', name: 'handover', meta: { title: 'receive_handover', for: ['record_inspections'] }, component: () => import('@/sync/ReceiveHandover.vue') },
  { path: 'conflicts', name: 'conflicts', meta: { title: 'conflicts', for: ['manage_hazards'] }, component: () => import('@/sync/ConflictList.vue') },
  { path: 'people', name: 'people', meta: { title: 'people_of_office', for: ['manage_accounts', 'manage_hazards'] }, component: () => import('@/organisation/PeopleList.vue') },
  { path: 'accounts', name: 'accounts', meta: { title: 'accounts', for: ['manage_accounts'] }, component: () => import('@/session/AccountList.vue') },
  ...rooms.flatMap<RouteRecordRaw>(room => [
    { path: room.path.slice(1), name: room.path, meta: { title: room.word, for: room.for }, component: () => import('@/rooms/RoomList.vue'), props: { path: room.path } },
    { path: room.path.slice(1) + '/:id', name: room.path + '/one', meta: { title: room.word, for: room.for }, component: () => import('@/rooms/RoomPage.vue'), props: to => ({ path: room.path, id: to.params.id }) },
  ]),
  { path: 'me', name: 'own-account', meta: { title: 'own_account' }, component: () => import('@/session/OwnAccount.vue') },
];

const field: RouteRecordRaw[] = [
  { path: '', name: 'today', meta: { title: 'today' }, component: () => import('@/inspection/TodayPage.vue') },
  { path: 'places', name: 'places', meta: { title: 'find_place' }, component: () => import('@/enterprise/FindPlace.vue') },
  { path: 'places/:id', name: 'place', meta: { title: 'enterprise' }, component: () => import('@/enterprise/PlacePage.vue'), props: true },
  { path: 'visits/:id', name: 'visit', meta: { title: 'inspection' }, component: () => import('@/inspection/VisitPage.vue'), props: true },
  { path: 'hazards/:id/reinspection', name: 'field-reinspection', meta: { title: 'reinspect' }, component: () => import('@/hazard/ReinspectionPage.vue'), props: true },
  { path: 'plans', name: 'plan-shelf', meta: { title: 'plan_shelf' }, component: () => import('@/plan/PlanShelf.vue') },
  { path: 'plans/:id', name: 'plan-carried', meta: { title: 'plan_shelf' }, component: () => import('@/plan/PlanCarried.vue'), props: true },
  { path: 'scan', name: 'scan', meta: { title: 'scan_code' }, component: () => import('@/enterprise/ScanCode.vue') },
  { path: 'me', name: 'receipts', meta: { title: 'me' }, component: () => import('@/sync/ReceiptsPage.vue') },
];

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', redirect: () => homeOf() },
  { path: '/sign-in', name: 'sign-in', meta: { title: 'sign_in', open: true }, component: () => import('@/session/SignIn.vue') },
  { path: '/d/:token', name: 'check', meta: { title: 'check_document', open: true }, component: () => import('@/issuance/CheckPage.vue'), props: true },
  { path: '/e/:token', name: 'asked', meta: { title: 'asked_title', open: true }, component: () => import('@/enterprise/AskedPage.vue'), props: true },
  { path: '/field', component: () => import('@/shell/FieldShell.vue'), children: field, meta: { for: ['record_inspections'] } },
  { path: '/desk', component: () => import('@/shell/DeskShell.vue'), children: desk },
  { path: '/:rest(.*)*', name: 'nowhere', meta: { open: true, title: 'nowhere' }, component: () => import('@/shell/NowherePage.vue') },
];

/** The face that one most likely wants: the field on a narrow screen for who inspects, else the desk. */
export function homeOf(): string {
  if (isFieldPerson.value && (globalThis.innerWidth < 800 || !mayAny('manage_hazards', 'read_figures'))) return '/field';
  if (mayAny('read_figures')) return '/desk';
  if (mayAny('read_records')) return '/desk/hazards';
  if (mayAny('manage_accounts')) return '/desk/accounts';
  return '/desk/me';
}

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

let asked: Promise<unknown> | null = null;

router.beforeEach(async to => {
  if (to.name === 'asked' || to.name === 'check' || to.name === 'nowhere') return true;
  asked ??= restore();
  await asked;
  const must = session.value?.must_change_password;
  if (to.name === 'sign-in') return session.value && !must ? homeOf() : true;
  if (!session.value || must) return { name: 'sign-in', query: to.path === '/' ? {} : { to: to.fullPath } };
  const wanted = to.matched.flatMap(record => record.meta.for ? [record.meta.for] : []);
  if (wanted.some(some => !mayAny(...some))) return to.path === homeOf() ? '/desk/me' : homeOf();
  return true;
});
