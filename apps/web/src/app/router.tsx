/** Every page and what it loads: code and texts of a route come with the route. */
import type { Area } from '@trilot/i18n';
import { type ComponentType, lazy } from 'react';
import { type RouteObject, useRoutes } from 'react-router';
import { messages } from '../shared/messages';
import { NotFoundPage } from './error-page';
import { Layout } from './layout';

/** A page that is loaded when it is first visited, together with the texts it needs. */
function page(area: Area, load: () => Promise<ComponentType>) {
  const Page = lazy(async () => {
    const [Component] = await Promise.all([load(), messages.need(area)]);
    return { default: Component };
  });
  return { element: <Page /> };
}

const ROUTES: RouteObject[] = [
  {
    element: <Layout />,
    children: [
      { index: true, ...page('public', async () => (await import('../features/calls')).CallsPage) },
      { path: 'calls/:slug', ...page('public', async () => (await import('../features/calls')).CallPage) },
      {
        path: 'calls/:slug/results',
        ...page('public', async () => (await import('../features/publication')).ResultsPage),
      },
      { path: 'sign-in', ...page('public', async () => (await import('../features/identity')).SignInPage) },
      {
        path: 'accessibility',
        ...page('public', async () => (await import('../features/identity')).AccessibilityPage),
      },
      { path: 'privacy', ...page('public', async () => (await import('../features/identity')).PrivacyPage) },
      { path: 'inbox', ...page('public', async () => (await import('../features/notifications')).InboxPage) },
      { path: 'apply', ...page('applicant', async () => (await import('../features/proposals')).ProposalsPage) },
      {
        path: 'apply/start/:slug',
        ...page('applicant', async () => (await import('../features/proposals')).StartPage),
      },
      {
        path: 'apply/:id',
        ...page('applicant', async () => (await import('../features/proposals')).ProposalLayout),
        children: [
          { index: true, ...page('applicant', async () => (await import('../features/proposals')).HubPage) },
          { path: 'basics', ...page('applicant', async () => (await import('../features/proposals')).BasicsPage) },
          {
            path: 'form/:section',
            ...page('applicant', async () => (await import('../features/proposals')).FormSectionPage),
          },
          {
            path: 'activities',
            ...page('applicant', async () => (await import('../features/proposals')).ActivitiesPage),
          },
          {
            path: 'priorities',
            ...page('applicant', async () => (await import('../features/proposals')).PrioritiesPage),
          },
          { path: 'budget', ...page('applicant', async () => (await import('../features/proposals')).BudgetPage) },
          { path: 'check', ...page('applicant', async () => (await import('../features/proposals')).CheckPage) },
          { path: 'receipt', ...page('applicant', async () => (await import('../features/proposals')).ReceiptPage) },
          { path: 'decision', ...page('applicant', async () => (await import('../features/proposals')).DecisionPage) },
        ],
      },
      { path: 'evaluate', ...page('evaluator', async () => (await import('../features/evaluation')).AssignmentsPage) },
      {
        path: 'evaluate/:id',
        ...page('evaluator', async () => (await import('../features/evaluation')).WorkspacePage),
      },
      { path: 'manage', ...page('manager', async () => (await import('../features/selection')).ManagePage) },
      { path: 'manage/:slug', ...page('manager', async () => (await import('../features/selection')).OverviewPage) },
      {
        path: 'manage/lots/:lotId/board',
        ...page('manager', async () => (await import('../features/selection')).BoardPage),
      },
      {
        path: 'manage/lots/:lotId/assignments',
        ...page('manager', async () => (await import('../features/assignment')).LotAssignmentsPage),
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
