import { useQuery } from '@tanstack/react-query';
import { DescribedChecks } from '@trilot/ui';
import { answerOf, api, type Schemas, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer } from '../../../shared/page';
import { Failure } from '../failure';
import { useAct } from '../use-act';

type Choice = Schemas['ChooseNoticeRequest'];

/** Which notices go by mail as well. Each choice is saved when it is made. */
export function NoticeChoices({ email }: { readonly email: string }) {
  const { t } = useMessages();
  const query = useQuery({
    queryKey: ['account', 'notices'],
    queryFn: () => send(api.GET('/api/account/notices')),
  });
  const choose = useAct((body: Choice) => answerOf(api.PUT('/api/account/notices', { body })));
  const waiting = choose.isPending ? choose.variables : null;
  return (
    <>
      <p>{t('account.notices.text', { email })}</p>
      <Failure of={choose.error} />
      <Answer query={query}>
        {(notices) => (
          <DescribedChecks
            legend={t('account.notices.byMail')}
            options={notices.map(({ notice, byMail, abilities }) => ({
              value: notice,
              label: t(`account.notices.${notice}`),
              text: t(`account.notices.${notice}.text`),
              checked: waiting?.notice === notice ? waiting.byMail : byMail,
              fixed: !abilities.keepInApp.allowed,
            }))}
            onChange={(notice, byMail) => choose.mutate({ notice, byMail })}
          />
        )}
      </Answer>
    </>
  );
}
