/** The applicant's pages: from the first draft to the decision. */
export { ActivitiesPage } from './components/activities-page';
export { BasicsPage } from './components/basics-page';
export { BudgetPage } from './components/budget-page';
export { CheckPage } from './components/check-page';
export { DecisionPage } from './components/decision-page';
export { FormSectionPage } from './components/form-section-page';
export { HubPage } from './components/hub-page';
export { PrioritiesPage } from './components/priorities-page';
export { ProposalLayout } from './components/proposal-layout';
export { ProposalsPage } from './components/proposals-page';
export { ReceiptPage } from './components/receipt-page';
export { StartPage } from './components/start-page';
