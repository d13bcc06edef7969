import { type CallDefinition, placesOf } from '@trilot/domain';
import { useMessages } from '../../shared/messages';
import styles from './calls.module.css';

/** What decides about applying, beside lots and priorities: how often, who signs, and what can still be changed. */
export function ApplyingRules({ definition }: { readonly definition: CallDefinition }) {
  const { t } = useMessages();
  const { eligibility, signatoryConfirms, changeAfterSubmission } = definition;
  const { maxAsLead, maxAwards } = eligibility;
  return (
    <>
      <h2>{t('public.call.applying')}</h2>
      <ul>
        {maxAsLead !== null && <li>{t('public.applying.maxAsLead', { count: maxAsLead })}</li>}
        {maxAwards !== null && <li>{t('public.applying.maxAwards', { count: maxAwards })}</li>}
        {signatoryConfirms && <li>{t('public.applying.signatory')}</li>}
        <li>{t(changeAfterSubmission ? 'public.applying.mayChange' : 'public.applying.final')}</li>
      </ul>
    </>
  );
}

/** How scores become a ranking and a ranking a selection. */
export function SelectionRules({
  definition,
  drawCommitment,
}: {
  readonly definition: CallDefinition;
  /** SHA-256 of the draw seed, hex. */
  readonly drawCommitment: string;
}) {
  const { t } = useMessages();
  const { evaluatorsPerProposal, divergence, cutOff, tieBreaks, lots } = definition;
  const givesPlaces = lots.some((lot) => placesOf(definition, lot) !== null);
  return (
    <>
      <h2>{t('public.call.selection')}</h2>
      <p>{t('public.selection.evaluators', { count: evaluatorsPerProposal })}</p>
      {/* a third evaluator is asked only beside two */}
      {evaluatorsPerProposal === 2 && (
        <p>
          {t('public.selection.divergence', { limit: divergence.limit })}{' '}
          {t(`public.selection.third.${divergence.thirdScore}`)}
        </p>
      )}
      {definition.consensus && <p>{t('public.selection.consensus')}</p>}
      <p>{t(givesPlaces ? 'public.selection.places' : `public.cutOff.${cutOff}`)}</p>
      <p>{t('public.selection.ties')}</p>
      <ol>
        {tieBreaks.map((step) => (
          <li key={step}>{t(`common.tieBreak.${step}`)}</li>
        ))}
      </ol>
      <p>{t('public.selection.draw')}</p>
      <p className={styles['mono']}>{drawCommitment}</p>
    </>
  );
}

/** What follows the decision: how long one can complain, and what the public sees. */
export function AfterwardsRules({ definition }: { readonly definition: CallDefinition }) {
  const { t } = useMessages();
  const { complaint, letterReadAfter, complaintAnswer } = definition.periods;
  const { publicFields } = definition;
  return (
    <>
      <h2>{t('public.call.afterwards')}</h2>
      <p>{t('public.afterwards.complaint', { complaint, letterReadAfter, complaintAnswer })}</p>
      {publicFields.length === 0 ? (
        <p>{t('public.afterwards.nothing')}</p>
      ) : (
        <>
          <p>{t('public.afterwards.published')}</p>
          <ul>
            {publicFields.map((field) => (
              <li key={field}>{t(`public.field.${field}`)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
