import { formatInstant } from '@trilot/i18n';
import { Actions, Button, Card, EmptyState, PageHeader, Tag } from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import styles from './design.module.css';
import { type ManagedCall, useManagedCalls } from './managed-calls';
import { NewCall } from './new-call';
import { designPath } from './places';

/** Drafts come first: they wait for their managers. */
const STATES = ['draft', 'published', 'cancelled'] as const;

/** Every call of the programme for whoever designs them, and the way to a new one. */
export function ManagedCallsPage() {
  const { t } = useMessages();
  const title = t('manager.design.list');
  const query = useManagedCalls();
  const [begun, begin] = useState(false);
  usePageTitle(title);
  return (
    <>
      <PageHeader
        kicker={<Link to="/manage">{t('common.nav.manage')}</Link>}
        title={title}
        lead={t('manager.design.list.lead')}
      />
      <Actions>
        <Button onClick={() => begin(true)}>{t('manager.design.new')}</Button>
      </Actions>
      <Answer query={query}>
        {(calls) => (
          <>
            {calls.length === 0 && <EmptyState title={t('manager.design.list.none')} />}
            {STATES.map((state) => (
              <CallsOf key={state} state={state} calls={calls.filter((call) => call.state === state)} />
            ))}
            <NewCall open={begun} calls={calls} onClose={() => begin(false)} />
          </>
        )}
      </Answer>
    </>
  );
}

function CallsOf({ state, calls }: { readonly state: ManagedCall['state']; readonly calls: readonly ManagedCall[] }) {
  const { t } = useMessages();
  if (calls.length === 0) return null;
  return (
    <section>
      <h2>{t(`manager.design.list.${state}`)}</h2>
      {calls.map((call) => (
        <CallEntry key={call.slug} call={call} />
      ))}
    </section>
  );
}

function CallEntry({ call }: { readonly call: ManagedCall }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const title = text(call.title);
  const edition = text(call.edition).text;
  const at = formatInstant(call.updatedAt, own, language);
  return (
    <Card>
      <div className={styles['call']}>
        <h3 lang={title.lang}>
          <Link to={designPath(call.slug)}>{title.text || t('manager.design.untitled')}</Link>
        </h3>
        <span className={styles['tags']}>
          {edition && <Tag>{edition}</Tag>}
          <Tag tone={call.state === 'published' ? 'good' : 'plain'}>{t(`manager.design.state.${call.state}`)}</Tag>
        </span>
      </div>
      <p className={styles['soft']}>
        {call.slug}
        {call.updatedBy && <> · {t('manager.design.updated', { name: call.updatedBy, at })}</>}
      </p>
    </Card>
  );
}
