import { BUDGET_HEADINGS, type BudgetHeading, withGrants } from '@trilot/domain';
import { Actions, Button, Dialog } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../../shared/messages';
import { DesignFrame } from '../design-frame';
import { ChecksField, SwitchField } from '../fields/choices';
import { ShareField } from '../fields/figures';
import { useDesign } from '../use-design';

/** Whether the call gives grants, and what a budget of it looks like. */
export function BudgetPage() {
  const { t } = useMessages();
  const { definition, edit } = useDesign();
  const [asked, ask] = useState(false);
  const given = definition.budget !== null;
  const give = (on: boolean) => (on ? edit((draft) => withGrants(draft, true)) : ask(true));
  const stop = () => {
    edit((draft) => withGrants(draft, false));
    ask(false);
  };
  return (
    <DesignFrame page="budget" lead={t('manager.design.budget.lead')}>
      <SwitchField
        path="budget"
        label={t('manager.design.budget.given')}
        hint={t('manager.design.budget.givenHint')}
        on={given}
        onSwitch={give}
      />
      {given && (
        <>
          <ChecksField<BudgetHeading>
            path="budget.headings"
            options={BUDGET_HEADINGS.map((value) => ({
              value,
              label: `${value}. ${t(`common.budget.heading.${value}`)}`,
            }))}
          />
          <ShareField path="budget.indirectMaxBp" hint={t('manager.design.budget.ofDirect')} />
          <ShareField path="budget.contingencyMaxBp" hint={t('manager.design.budget.ofDirect')} />
        </>
      )}
      <Dialog open={asked} title={t('manager.design.budget.stop')} onClose={() => ask(false)}>
        <p>{t('manager.design.budget.stopText')}</p>
        <Actions>
          <Button kind="danger" onClick={stop}>
            {t('manager.design.budget.stopButton')}
          </Button>
          <Button kind="secondary" onClick={() => ask(false)}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Dialog>
    </DesignFrame>
  );
}
