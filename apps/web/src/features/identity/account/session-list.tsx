import { useQuery } from '@tanstack/react-query';
import { Actions, Tag } from '@trilot/ui';
import { api, type Schemas, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer } from '../../../shared/page';
import { Failure } from '../failure';
import { Item, Items } from '../items';
import { useAct } from '../use-act';
import { ActButton } from './act-button';
import { browserName } from './browser-name';
import { useInstant } from './use-instant';

type OwnSession = Schemas['OwnSessionView'];

/** Where one is signed in, and how to end that. */
export function SessionList() {
  const { t } = useMessages();
  const query = useQuery({
    queryKey: ['account', 'sessions'],
    queryFn: () => send(api.GET('/api/account/sessions')),
  });
  const endOthers = useAct(() => send(api.DELETE('/api/account/sessions')));
  return (
    <>
      <p>{t('account.profile.sessionsText')}</p>
      <Failure of={endOthers.error} />
      <Answer query={query}>
        {(sessions) => (
          <>
            <Items>
              {sessions.map((session) => (
                <SessionItem key={session.id} session={session} />
              ))}
            </Items>
            {sessions.length > 1 && (
              <Actions>
                <ActButton act={endOthers} kind="secondary">
                  {t('account.profile.endOthers')}
                </ActButton>
              </Actions>
            )}
          </>
        )}
      </Answer>
    </>
  );
}

function SessionItem({ session }: { readonly session: OwnSession }) {
  const { t } = useMessages();
  const instant = useInstant();
  const { id, browser, startedAt, lastUsedAt, isThis } = session;
  const known = browserName(browser);
  const name = known ? t('account.profile.browser', known) : t('account.profile.unknownBrowser');
  const end = useAct(() => send(api.DELETE('/api/account/sessions/{id}', { params: { path: { id } } })));
  return (
    <Item
      title={name}
      tags={isThis && <Tag tone="good">{t('account.profile.here')}</Tag>}
      text={`${t('account.profile.since', { at: instant(startedAt) })} · ${t('account.profile.used', { at: instant(lastUsedAt) })}`}
      actions={
        !isThis && (
          <ActButton act={end} kind="secondary" small label={`${t('account.profile.end')}: ${name}`}>
            {t('account.profile.end')}
          </ActButton>
        )
      }
    >
      <Failure of={end.error} />
    </Item>
  );
}
