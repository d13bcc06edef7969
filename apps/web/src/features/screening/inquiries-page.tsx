import { type AddendumAnswers, canSendAddendum, type Clash, type FormDefinition, mergeAddendum } from '@trilot/domain';
import { Actions, Button, Card, Dialog, EmptyState, ErrorSummary, Notice, PageHeader, TextArea } from '@trilot/ui';
import { useState, useSyncExternalStore } from 'react';
import { Link, useParams } from 'react-router';
import { Clashes } from '../../shared/clashes';
import { useMessages } from '../../shared/messages';
import { Answer, usePageTitle } from '../../shared/page';
import { errorMessage, problemMessage } from '../../shared/problem-message';
import { SavedLine } from '../../shared/saved-line';
import { useWriting } from '../../shared/writings';
import {
  keepAddendum,
  loadAddendum,
  type OwnInquiries,
  type OwnInquiry,
  storedIn,
  useOwnInquiries,
  useSendAddendum,
} from './inquiries';
import { AskedFields, InquiryFacts } from './inquiry-list';
import styles from './screening.module.css';
import { useFieldName } from './use-field-name';

interface Context {
  readonly proposalId: string;
  readonly form: FormDefinition;
  readonly zone: string;
}

/** What the programme asks of us: only the asked fields are open, and what was submitted stays as it is. */
export function InquiriesPage() {
  const { id = '' } = useParams();
  const { t } = useMessages();
  const inquiries = useOwnInquiries(id);
  usePageTitle(t('screening.own.title'));
  return <Answer query={inquiries}>{(data) => <Inquiries proposalId={id} own={data} />}</Answer>;
}

function Inquiries({ proposalId, own }: { readonly proposalId: string; readonly own: OwnInquiries }) {
  const { t } = useMessages();
  const context = { proposalId, form: own.form as unknown as FormDefinition, zone: own.zone };
  return (
    <>
      <PageHeader
        kicker={
          <Link to={`/apply/${proposalId}`}>
            {own.reference} · {own.title}
          </Link>
        }
        title={t('screening.own.title')}
        lead={t('screening.own.lead')}
      />
      {own.inquiries.length === 0 && <EmptyState title={t('screening.own.none')} />}
      {own.inquiries.map((inquiry) => (
        <Card key={inquiry.id}>
          <InquiryFacts inquiry={inquiry} zone={own.zone} />
          {inquiry.write.allowed ? (
            <AddendumForm inquiry={inquiry} {...context} />
          ) : (
            <AskedFields inquiry={inquiry} {...context} />
          )}
        </Card>
      ))}
    </>
  );
}

function AddendumForm({ inquiry, proposalId, form }: Context & { readonly inquiry: OwnInquiry }) {
  const { t, language } = useMessages();
  const fieldName = useFieldName(form);
  const [asking, setAsking] = useState(false);
  const stored = storedIn(inquiry);
  const writing = useWriting<AddendumAnswers, Clash>({
    key: `addendum:${inquiry.id}`,
    initial: stored.content,
    version: stored.version,
    save: (answers, version) => keepAddendum(proposalId, inquiry.id, answers, version),
    load: () => loadAddendum(proposalId, inquiry.id),
    merge: mergeAddendum,
  });
  const state = useSyncExternalStore(writing.subscribe, writing.current);
  const send = useSendAddendum(inquiry.id);
  const answers = state.content;
  const refusal = canSendAddendum(inquiry.fields, answers, null);
  const forbidden = inquiry.send.refusal?.code === 'NOT_PERMITTED' ? inquiry.send.refusal : null;
  const sendNow = async () => {
    await writing.flush();
    send.mutate(writing.current().version);
  };
  return (
    <>
      <Clashes clashes={state.clashes} shown={String} onSettle={(clash) => writing.settle(clash)} />
      {inquiry.fields.map(({ field, question }) => (
        <div key={field} className={styles['item']}>
          <TextArea
            label={fieldName(field)}
            hint={
              <span lang={inquiry.language} className={styles['written']}>
                {question}
              </span>
            }
            rows={5}
            value={answers[field] ?? ''}
            onChange={(text) => writing.edit((before) => ({ ...before, [field]: text }))}
          />
        </div>
      ))}
      <SavedLine state={state} />
      {refusal && <Notice>{problemMessage(refusal, t, language)}</Notice>}
      {forbidden && <Notice tone="warn">{problemMessage(forbidden, t, language)}</Notice>}
      <Actions>
        <Button disabled={refusal !== null || forbidden !== null} onClick={() => setAsking(true)}>
          {t('screening.own.send')}
        </Button>
      </Actions>
      <Dialog open={asking} title={t('screening.own.confirm')} onClose={() => setAsking(false)}>
        {send.error && (
          <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(send.error, t, language) }]} />
        )}
        <p>{t('screening.own.confirmText')}</p>
        <Actions>
          <Button disabled={send.isPending} onClick={() => void sendNow()}>
            {t('screening.own.send')}
          </Button>
          <Button kind="secondary" onClick={() => setAsking(false)}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Dialog>
    </>
  );
}
