import { useQuery } from '@tanstack/react-query';
import { DescribedChecks } from '@trilot/ui';
import { answerOf, api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer } from '../../../shared/page';
import { Failure } from '../failure';
import { useAct } from '../use-act';

/** Whether one is told of new calls at all. Saved when it is chosen. */
export function NewCallsChoice() {
  const { t } = useMessages();
  const query = useQuery({
    queryKey: ['account', 'subscription'],
    queryFn: () => send(api.GET('/api/account/subscription')),
  });
  const choose = useAct((wanted: boolean) => answerOf(api.PUT('/api/account/subscription', { body: { wanted } })));
  return (
    <>
      <Failure of={choose.error} />
      <Answer query={query}>
        {({ wanted }) => (
          <DescribedChecks
            legend={t('account.subscription.legend')}
            options={[
              {
                value: 'newCalls',
                label: t('account.subscription.newCalls'),
                text: t('account.subscription.newCalls.text'),
                checked: choose.isPending ? choose.variables : wanted,
                fixed: false,
              },
            ]}
            onChange={(_, checked) => choose.mutate(checked)}
          />
        )}
      </Answer>
    </>
  );
}
