import { useMutation } from '@tanstack/react-query';
import { Actions, Button, ErrorSummary, Notice, PageHeader } from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { usePageTitle } from '../../../shared/page';
import { errorMessage } from '../../../shared/problem-message';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly act: string;
  readonly done: string;
}

/** Where the link of the first mail leads: the address is confirmed. */
export function ConfirmPage() {
  const { t } = useMessages();
  return (
    <LinkPage
      words={{
        title: t('account.newCalls.title'),
        text: t('account.newCalls.text'),
        act: t('account.newCalls.confirm'),
        done: t('account.newCalls.confirmed'),
      }}
      act={(token) => send(api.POST('/api/subscriptions/confirmation', { body: { token } }))}
    />
  );
}

/** Where the link of every later mail leads: the address is erased. */
export function EndPage() {
  const { t } = useMessages();
  return (
    <LinkPage
      words={{
        title: t('account.newCalls.endTitle'),
        text: t('account.newCalls.endText'),
        act: t('account.newCalls.end'),
        done: t('account.newCalls.ended'),
      }}
      act={(token) => send(api.POST('/api/subscriptions/ending', { body: { token } }))}
    />
  );
}

/** A button for what the link is for: programs that open every link of a mail press none. */
function LinkPage({ words, act }: { readonly words: Words; readonly act: (token: string) => Promise<unknown> }) {
  const { t, language } = useMessages();
  usePageTitle(words.title);
  const [token] = useState(() => location.hash.slice(1));
  const press = useMutation({ mutationFn: () => act(token) });
  return (
    <>
      <PageHeader title={words.title} />
      {press.error !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(press.error, t, language) }]} />
      )}
      {press.isSuccess ? (
        <Notice tone="good" role="status">
          {words.done}
        </Notice>
      ) : (
        <>
          <p>{words.text}</p>
          <Actions>
            <Button onClick={() => press.mutate()} disabled={press.isPending}>
              {words.act}
            </Button>
          </Actions>
        </>
      )}
      <p>
        <Link to="/">{t('account.newCalls.toCalls')}</Link>
      </p>
    </>
  );
}
