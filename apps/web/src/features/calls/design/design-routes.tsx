import { Route, Routes } from 'react-router';
import { AnnexesPage } from './pages/annexes-page';
import { BudgetPage } from './pages/budget-page';
import { ChangePage } from './pages/change-page';
import { CheckPage } from './pages/check-page';
import { ChecklistPage } from './pages/checklist-page';
import { EligibilityPage } from './pages/eligibility-page';
import { ExtendPage } from './pages/extend-page';
import { FormPage } from './pages/form-page';
import { GridPage } from './pages/grid-page';
import { HubPage } from './pages/hub-page';
import { LotPage } from './pages/lot-page';
import { LotsPage } from './pages/lots-page';
import { PrioritiesPage } from './pages/priorities-page';
import { PublicationPage } from './pages/publication-page';
import { PublishPage } from './pages/publish-page';
import { QuestionPage } from './pages/question-page';
import { SelectionPage } from './pages/selection-page';
import { StagesPage } from './pages/stages-page';
import { TextsPage } from './pages/texts-page';
import { TimelinePage } from './pages/timeline-page';
import { VersionsPage } from './pages/versions-page';

/** The pages of the designer. */
export function DesignRoutes() {
  return (
    <Routes>
      <Route index element={<HubPage />} />
      <Route path="texts" element={<TextsPage />} />
      <Route path="lots" element={<LotsPage />} />
      <Route path="lots/:number" element={<LotPage />} />
      <Route path="priorities" element={<PrioritiesPage />} />
      <Route path="stages" element={<StagesPage />} />
      <Route path="timeline" element={<TimelinePage />} />
      <Route path="eligibility" element={<EligibilityPage />} />
      <Route path="checklist" element={<ChecklistPage />} />
      <Route path="budget" element={<BudgetPage />} />
      <Route path="annexes" element={<AnnexesPage />} />
      <Route path="form/:stage" element={<FormPage />} />
      <Route path="form/:stage/:section/:question" element={<QuestionPage />} />
      <Route path="grid/:stage" element={<GridPage />} />
      <Route path="selection" element={<SelectionPage />} />
      <Route path="publication" element={<PublicationPage />} />
      <Route path="check" element={<CheckPage />} />
      <Route path="publish" element={<PublishPage />} />
      <Route path="change" element={<ChangePage />} />
      <Route path="extend" element={<ExtendPage />} />
      <Route path="versions" element={<VersionsPage />} />
      <Route path="*" element={<HubPage />} />
    </Routes>
  );
}
