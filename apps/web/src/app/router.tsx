/** Every page and what it loads: code and texts of a route come with the route. */
import type { Area } from '@trilot/i18n';
import { type ComponentType, lazy } from 'react';
import { type RouteObject, useRoutes } from 'react-router';
import { callPages } from '../features/calls';
import { identityPages } from '../features/identity';
import { proposalPages } from '../features/proposals';
import { messages } from '../shared/messages';
import { NotFoundPage } from './error-page';
import { FIRST_PAGES, type FirstPage } from './first-pages';
import { Layout } from './layout';

/** A page that is loaded when it is visited, with the texts it needs and not one more. */
function lazyPage(areas: readonly Area[], load: () => Promise<ComponentType>) {
  const Page = lazy(async () => {
    const [Component] = await Promise.all([load(), messages.start(areas)]);
    return { default: Component };
  });
  return { element: <Page /> };
}

/** A page that many see first: what its requests may be refused with is not waited for. */
const firstPage = ({ areas, load }: FirstPage) => lazyPage(areas, load);

/** Any other page: with the sentences of refusals. */
const page = (areas: Area | readonly Area[], load: () => Promise<ComponentType>) =>
  lazyPage(['problems', ...[areas].flat()], load);

// what a feature gives is asked for in one place: each further import of it would be written out once more
const assignment = () => import('../features/assignment');
const audit = () => import('../features/audit');
const awards = () => import('../features/awards');
const complaints = () => import('../features/complaints');
const evaluation = () => import('../features/evaluation');
const exports = () => import('../features/exports');
const notifications = () => import('../features/notifications');
const publication = () => import('../features/publication');
const screening = () => import('../features/screening');
const selection = () => import('../features/selection');

/** The sections of a proposal, written in earnest or in a sandbox. */
const SECTIONS: RouteObject[] = [
  { path: 'basics', ...page('writing', proposalPages.basics) },
  {
    path: 'form/:section',
    ...page('writing', proposalPages.formSection),
  },
  {
    path: 'activities',
    ...page('writing', proposalPages.activities),
  },
  {
    path: 'priorities',
    ...page('writing', proposalPages.priorities),
  },
  { path: 'budget', ...page('writing', proposalPages.budget) },
  { path: 'partners', ...page('writing', proposalPages.partners) },
];

const ROUTES: RouteObject[] = [
  {
    element: <Layout />,
    children: [
      { index: true, ...firstPage(FIRST_PAGES.calls) },
      { path: 'calls/:slug', ...firstPage(FIRST_PAGES.call) },
      { path: 'calls/:slug/clarifications', ...page('public', callPages.clarifications) },
      { path: 'calls/:slug/check', ...page('public', callPages.check) },
      {
        path: 'calls/:slug/results',
        ...page('public', async () => (await publication()).ResultsPage),
      },
      { path: 'new-calls', ...page('account', callPages.confirmSubscription) },
      { path: 'new-calls/end', ...page('account', callPages.endSubscription) },
      { path: 'sign-in', ...page('public', identityPages.signIn) },
      {
        path: 'accessibility',
        ...page('public', identityPages.accessibility),
      },
      { path: 'verify', ...page('public', proposalPages.verify) },
      { path: 'privacy', ...page('public', identityPages.privacy) },
      { path: 'join', ...page('account', identityPages.join) },
      { path: 'recover', ...page('account', identityPages.recover) },
      { path: 'profile', ...page('account', identityPages.profile) },
      { path: 'municipality', ...page('account', identityPages.municipality) },
      { path: 'municipality/:id', ...page('account', identityPages.municipality) },
      { path: 'people', ...page('account', identityPages.people) },
      { path: 'people/municipalities', ...page('account', identityPages.register) },
      { path: 'inbox', ...page('public', async () => (await notifications()).InboxPage) },
      { path: 'apply', ...firstPage(FIRST_PAGES.proposals) },
      { path: 'apply/partnerships', ...page(['applicant', 'writing'], proposalPages.partnerships) },
      {
        path: 'apply/start/:slug',
        ...page('writing', proposalPages.start),
      },
      {
        path: 'apply/:id',
        ...firstPage(FIRST_PAGES.proposal),
        children: [
          { index: true, ...lazyPage(FIRST_PAGES.proposal.areas, FIRST_PAGES.proposal.inside) },
          ...SECTIONS,
          { path: 'documents', ...page('writing', proposalPages.documents) },
          { path: 'check', ...page('writing', proposalPages.check) },
          { path: 'outside', ...page(['writing', 'formFile'], proposalPages.outside) },
          { path: 'history', ...page('writing', proposalPages.history) },
          { path: 'comments', ...page('writing', proposalPages.comments) },
          { path: 'receipt', ...page('writing', proposalPages.receipt) },
          {
            path: 'decision',
            ...page(['writing', 'announced'], async () => (await import('./decision-page')).decisionPage()),
          },
          {
            path: 'inquiries',
            ...page('screening', async () => (await screening()).InquiriesPage),
          },
        ],
      },
      { path: 'evaluate', ...page(['evaluator', 'scoring'], async () => (await evaluation()).AssignmentsPage) },
      {
        path: 'evaluate/scoring',
        ...page(['evaluator', 'statistics'], async () => (await evaluation()).ownScoringPage()),
      },
      {
        path: 'evaluate/mandates/:slug',
        ...page('evaluator', async () => (await evaluation()).MandatePage),
      },
      {
        path: 'evaluate/:id/consensus',
        ...page(['evaluator', 'scoring'], async () => (await evaluation()).consensusPage()),
      },
      {
        path: 'evaluate/:id',
        ...page('evaluator', async () => (await evaluation()).WorkspacePage),
      },
      { path: 'manage', ...page('manager', async () => (await selection()).ManagePage) },
      { path: 'manage/calls', ...page(['manager', 'terms'], callPages.managed) },
      { path: 'manage/calls/:slug/sandbox', ...page('manager', callPages.sandbox) },
      {
        path: 'manage/calls/:slug/sandbox/:stage/:lot',
        ...page(['manager', 'applicant', 'writing'], proposalPages.sandboxLayout),
        children: [
          { index: true, ...page('writing', proposalPages.sandboxHub) },
          ...SECTIONS,
          { path: 'check', ...page('writing', proposalPages.sandboxCheck) },
        ],
      },
      {
        path: 'manage/calls/:slug/sandbox/:stage/:lot/scores',
        ...page(['manager', 'evaluator'], async () => (await evaluation()).SandboxScores),
      },
      { path: 'manage/calls/:slug/*', ...page(['manager', 'terms'], callPages.design) },
      { path: 'manage/:slug/clarifications', ...page(['manager', 'public'], callPages.managedClarifications) },
      {
        path: 'manage/:slug/mandate',
        ...page('manager', async () => (await assignment()).ManagedMandatePage),
      },
      {
        path: 'manage/:slug/progress',
        ...page(['manager', 'assigning'], async () => (await assignment()).progressPage()),
      },
      {
        path: 'manage/:slug/conflicts',
        ...page(['manager', 'assigning', 'evaluator', 'screening'], async () =>
          (await assignment()).ownConflictsPage(),
        ),
      },
      {
        path: 'manage/:slug/exports',
        ...page(['manager', 'exports', 'report'], async () => (await exports()).ExportsPage),
      },
      {
        path: 'manage/:slug',
        ...page(['manager', 'versions', 'report'], async () => (await selection()).OverviewPage),
      },
      {
        path: 'manage/:slug/letters',
        ...page(['manager', 'announced'], async () => (await selection()).lettersPage()),
      },
      {
        path: 'manage/:slug/letters/:proposalId',
        ...page(['manager', 'announced'], async () => (await selection()).letterPage()),
      },
      {
        path: 'manage/:slug/awards',
        ...page('announced', async () => (await awards()).AwardsPage),
      },
      {
        path: 'manage/:slug/complaints',
        ...page('announced', async () => (await complaints()).ComplaintsPage),
      },
      {
        path: 'manage/complaints/:id',
        ...page('announced', async () => (await complaints()).ComplaintPage),
      },
      {
        path: 'manage/lots/:lotId/board',
        ...page(['manager', 'scoring', 'versions', 'report'], async () => (await selection()).BoardPage),
      },
      {
        path: 'manage/rankings/:rankingId',
        ...page(['manager', 'versions'], async () => (await selection()).rankingVersionPage()),
      },
      {
        path: 'manage/lots/:lotId/register',
        ...page('screening', async () => (await screening()).OpeningRegisterPage),
      },
      {
        path: 'manage/lots/:lotId/statistics',
        ...page(['manager', 'statistics'], async () => (await selection()).statisticsPage()),
      },
      {
        path: 'manage/lots/:lotId/divergences',
        ...page(['manager', 'scoring'], async () => (await selection()).divergencesPage()),
      },
      {
        path: 'manage/lots/:lotId/screening',
        ...page('screening', async () => (await screening()).LotScreeningsPage),
      },
      {
        path: 'manage/screenings/:id',
        ...page('screening', async () => (await screening()).ScreeningPage),
      },
      {
        path: 'manage/lots/:lotId/assignments',
        ...page(['manager', 'assigning'], async () => (await assignment()).LotAssignmentsPage),
      },
      {
        path: 'manage/lots/:lotId/assignments/suggestion',
        ...page(['manager', 'assigning'], async () => (await assignment()).suggestionPage()),
      },
      { path: 'audit', ...page('manager', async () => (await audit()).AuditPage) },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

/** The page of the present address. */
export function Pages() {
  return useRoutes(ROUTES);
}
