/** Every page and what it loads: code and texts of a route come with the route. */
import type { Area } from '@trilot/i18n';
import { type ComponentType, lazy } from 'react';
import { type RouteObject, useRoutes } from 'react-router';
import { callPages } from '../features/calls';
import { identityPages } from '../features/identity';
import { proposalPages } from '../features/proposals';
import { messages } from '../shared/messages';
import { decisionPage } from './decision-page';
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
        ...page('public', async () => (await import('../features/publication')).ResultsPage),
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
      { path: 'inbox', ...page('public', async () => (await import('../features/notifications')).InboxPage) },
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
          { path: 'decision', ...page(['writing', 'announced'], decisionPage) },
          {
            path: 'inquiries',
            ...page('screening', async () => (await import('../features/screening')).InquiriesPage),
          },
        ],
      },
      { path: 'evaluate', ...page('evaluator', async () => (await import('../features/evaluation')).AssignmentsPage) },
      {
        path: 'evaluate/scoring',
        ...page(['evaluator', 'statistics'], async () => (await import('../features/evaluation')).ownScoringPage()),
      },
      {
        path: 'evaluate/mandates/:slug',
        ...page('evaluator', async () => (await import('../features/evaluation')).MandatePage),
      },
      {
        path: 'evaluate/:id',
        ...page('evaluator', async () => (await import('../features/evaluation')).WorkspacePage),
      },
      { path: 'manage', ...page('manager', async () => (await import('../features/selection')).ManagePage) },
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
        ...page(['manager', 'evaluator'], async () => (await import('../features/evaluation')).SandboxScores),
      },
      { path: 'manage/calls/:slug/*', ...page(['manager', 'terms'], callPages.design) },
      { path: 'manage/:slug/clarifications', ...page(['manager', 'public'], callPages.managedClarifications) },
      {
        path: 'manage/:slug/mandate',
        ...page('manager', async () => (await import('../features/assignment')).ManagedMandatePage),
      },
      {
        path: 'manage/:slug/progress',
        ...page(['manager', 'assigning'], async () => (await import('../features/assignment')).progressPage()),
      },
      {
        path: 'manage/:slug/exports',
        ...page(['manager', 'exports'], async () => (await import('../features/exports')).ExportsPage),
      },
      {
        path: 'manage/:slug',
        ...page(['manager', 'versions', 'report'], async () => (await import('../features/selection')).OverviewPage),
      },
      {
        path: 'manage/:slug/letters',
        ...page(['manager', 'announced'], async () => (await import('../features/selection')).lettersPage()),
      },
      {
        path: 'manage/:slug/letters/:proposalId',
        ...page(['manager', 'announced'], async () => (await import('../features/selection')).letterPage()),
      },
      {
        path: 'manage/:slug/awards',
        ...page('announced', async () => (await import('../features/awards')).AwardsPage),
      },
      {
        path: 'manage/:slug/complaints',
        ...page('announced', async () => (await import('../features/complaints')).ComplaintsPage),
      },
      {
        path: 'manage/complaints/:id',
        ...page('announced', async () => (await import('../features/complaints')).ComplaintPage),
      },
      {
        path: 'manage/lots/:lotId/board',
        ...page(
          ['manager', 'scoring', 'versions', 'report'],
          async () => (await import('../features/selection')).BoardPage,
        ),
      },
      {
        path: 'manage/rankings/:rankingId',
        ...page(['manager', 'versions'], async () => (await import('../features/selection')).rankingVersionPage()),
      },
      {
        path: 'manage/lots/:lotId/register',
        ...page('screening', async () => (await import('../features/screening')).OpeningRegisterPage),
      },
      {
        path: 'manage/lots/:lotId/statistics',
        ...page(['manager', 'statistics'], async () => (await import('../features/selection')).statisticsPage()),
      },
      {
        path: 'manage/lots/:lotId/divergences',
        ...page(['manager', 'scoring'], async () => (await import('../features/selection')).divergencesPage()),
      },
      {
        path: 'manage/lots/:lotId/screening',
        ...page('screening', async () => (await import('../features/screening')).LotScreeningsPage),
      },
      {
        path: 'manage/screenings/:id',
        ...page('screening', async () => (await import('../features/screening')).ScreeningPage),
      },
      {
        path: 'manage/lots/:lotId/assignments',
        ...page(['manager', 'assigning'], async () => (await import('../features/assignment')).LotAssignmentsPage),
      },
      {
        path: 'manage/lots/:lotId/assignments/suggestion',
        ...page(['manager', 'assigning'], async () => (await import('../features/assignment')).suggestionPage()),
      },
      { path: 'audit', ...page('manager', async () => (await import('../features/audit')).AuditPage) },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

/** The page of the present address. */
export function Pages() {
  return useRoutes(ROUTES);
}
