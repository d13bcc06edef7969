import {
  type CallDefinition,
  type FormDefinition,
  type FormQuestion,
  formatPlainAmount,
  formatQuantity,
  formOf,
  lineTotalCents,
  partnersOf,
  type ProposalContent,
  visibleSections,
} from '@trilot/domain';
import { DataTable, FactList, numberCell } from '@trilot/ui';
import { AnswerView } from './answer-view';
import { BudgetSummary } from './budget-summary';
import { DocumentFiles } from './document-files';
import { useMessages } from './messages';
import styles from './proposal-document.module.css';
import { useCallText } from './text';

interface PartProps {
  readonly content: ProposalContent;
  readonly call: CallDefinition;
}

interface DocumentProps extends PartProps {
  /** The form the proposal was written on. */
  readonly form?: FormDefinition;
  /** Where the content of a file is. */
  readonly fileAddress?: (fileId: string) => string;
}

/** A proposal as it is read: by its writers before they submit, by evaluators and by managers. */
export function ProposalDocument({ content, call, form = formOf(call), fileAddress }: DocumentProps) {
  const { t } = useMessages();
  const { parts } = form;
  return (
    <article className={styles['document']}>
      <h2>{content.title || t('common.document.untitled')}</h2>
      <FactList
        facts={[
          [
            t('common.document.duration'),
            content.durationMonths === null
              ? t('common.document.missing')
              : t('common.document.months', { months: content.durationMonths }),
          ],
        ]}
      />
      <Answers content={content} call={call} form={form} />
      {parts.includes('priorities') && <Priorities content={content} call={call} />}
      {parts.includes('activities') && <Activities content={content} call={call} />}
      {parts.includes('activities') && <Indicators content={content} call={call} />}
      {parts.includes('budget') && <BudgetPart content={content} call={call} />}
      {parts.includes('partners') && <Partners content={content} />}
      {content.files && fileAddress && (
        <DocumentFiles files={content.files} call={call} form={form} addressOf={fileAddress} />
      )}
    </article>
  );
}

/** The parts of the document in reading order, for an outline. */
export function documentOutline(
  form: FormDefinition,
  { answers, files }: ProposalContent,
): readonly { readonly id: string; readonly section: string }[] {
  const { parts } = form;
  const named = [
    ...visibleSections(form, answers).map(({ id }) => id),
    ...(parts.includes('priorities') ? ['priorities'] : []),
    ...(parts.includes('activities') ? ['activities', 'indicators'] : []),
    ...(parts.includes('budget') ? ['budget'] : []),
    ...(parts.includes('partners') ? ['partners'] : []),
    ...(files ? ['files'] : []),
  ];
  return named.map((section) => ({ id: `doc-${section}`, section }));
}

/** The other municipalities of the project, each with its part. */
function Partners({ content }: { readonly content: ProposalContent }) {
  const { t } = useMessages();
  const partners = partnersOf(content);
  return (
    <section>
      <h3 id="doc-partners">{t('common.document.partners')}</h3>
      {partners.length === 0 && <p>{t('common.document.noPartners')}</p>}
      {partners.map(({ id, name, role, contribution }) => (
        <div key={id}>
          <h4>{name}</h4>
          <p className={styles['meta']}>{role}</p>
          <Text>{contribution}</Text>
        </div>
      ))}
    </section>
  );
}

function Text({ children }: { readonly children: string }) {
  const { t } = useMessages();
  if (children.trim() === '') return <p className={styles['missing']}>{t('common.document.missing')}</p>;
  return <p className={styles['text']}>{children}</p>;
}

function Answers({ content, call, form }: PartProps & { readonly form: FormDefinition }) {
  const text = useCallText(call.referenceLanguage);
  return visibleSections(form, content.answers).map((section) => (
    <section key={section.id}>
      <h3 id={`doc-${section.id}`} lang={text(section.title).lang}>
        {text(section.title).text}
      </h3>
      {section.questions.filter(isWritten).map((question) => (
        <div key={question.id}>
          <h4 lang={text(question.label).lang}>{text(question.label).text}</h4>
          <AnswerView
            question={question}
            answer={content.answers[question.id]}
            currency={call.currency}
            reference={call.referenceLanguage}
          />
        </div>
      ))}
    </section>
  ));
}

/** Documents are listed apart from what is written. */
const isWritten = ({ kind }: FormQuestion) => kind !== 'file';

function Priorities({ content, call }: PartProps) {
  const { t } = useMessages();
  const text = useCallText(call.referenceLanguage);
  return (
    <section>
      <h3 id="doc-priorities">{t('common.document.priorities')}</h3>
      {call.priorities.map(({ id, title }) => (
        <div key={id}>
          <h4 lang={text(title).lang}>{text(title).text}</h4>
          <Text>{content.priorities[id]?.statement ?? ''}</Text>
        </div>
      ))}
    </section>
  );
}

/** Names of the priorities a thing is tagged to. */
function usePriorityNames(call: CallDefinition): (ids: readonly string[]) => string {
  const text = useCallText(call.referenceLanguage);
  return (ids) =>
    call.priorities
      .filter(({ id }) => ids.includes(id))
      .map(({ title }) => text(title).text)
      .join(', ');
}

function Activities({ content, call }: PartProps) {
  const { t } = useMessages();
  const namesOf = usePriorityNames(call);
  return (
    <section>
      <h3 id="doc-activities">{t('common.document.activities')}</h3>
      {content.activities.length === 0 && <Text>{''}</Text>}
      {content.activities.map((activity, place) => (
        <div key={activity.id}>
          <h4>
            {place + 1}. {activity.title}
          </h4>
          <p className={styles['meta']}>
            {t('common.document.monthRange', { start: activity.startMonth ?? '?', end: activity.endMonth ?? '?' })}
            {activity.priorities.length > 0 && <> · {namesOf(activity.priorities)}</>}
          </p>
          <Text>{activity.description}</Text>
        </div>
      ))}
    </section>
  );
}

function Indicators({ content, call }: PartProps) {
  const { t } = useMessages();
  const namesOf = usePriorityNames(call);
  return (
    <section>
      <h3 id="doc-indicators">{t('common.document.indicators')}</h3>
      {content.indicators.length === 0 ? (
        <Text>{''}</Text>
      ) : (
        <DataTable caption={t('common.document.indicators')} captionHidden>
          <thead>
            <tr>
              <th scope="col">{t('common.document.indicator')}</th>
              <th scope="col">{t('common.document.unit')}</th>
              <th scope="col">{t('common.document.baseline')}</th>
              <th scope="col">{t('common.document.target')}</th>
              <th scope="col">{t('common.document.measures')}</th>
            </tr>
          </thead>
          <tbody>
            {content.indicators.map((indicator) => (
              <tr key={indicator.id}>
                <td>{indicator.name}</td>
                <td>{indicator.unit}</td>
                <td>{indicator.baseline}</td>
                <td>{indicator.target}</td>
                <td>{namesOf(indicator.priorities)}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  );
}

function BudgetPart({ content, call }: PartProps) {
  const { t } = useMessages();
  return (
    <section>
      <h3 id="doc-budget">{t('common.document.budget')}</h3>
      {content.budget.lines.length > 0 && <BudgetLinesTable content={content} call={call} />}
      <BudgetSummary budget={content.budget} currency={call.currency} />
    </section>
  );
}

function BudgetLinesTable({ content, call }: PartProps) {
  const { t, language } = useMessages();
  const namesOf = usePriorityNames(call);
  const lines = content.budget.lines.toSorted((a, b) => a.heading - b.heading);
  const units = (hundredths: number | null) => (hundredths === null ? '' : formatQuantity(hundredths, language));
  return (
    <DataTable caption={t('common.document.budgetLines')}>
      <thead>
        <tr>
          <th scope="col">{t('common.budget.description')}</th>
          <th scope="col" className={numberCell}>
            {t('common.budget.quantity')}
          </th>
          <th scope="col">{t('common.budget.unit')}</th>
          <th scope="col" className={numberCell}>
            {t('common.budget.unitValue')}
          </th>
          <th scope="col" className={numberCell}>
            {t('common.budget.total')}
          </th>
          <th scope="col">{t('common.document.serves')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>
              {line.heading} · {line.description}
            </td>
            <td className={numberCell}>{units(line.quantityHundredths)}</td>
            <td>{line.unit}</td>
            <td className={numberCell}>{line.unitCents === null ? '' : formatPlainAmount(line.unitCents, language)}</td>
            <td className={numberCell}>{formatPlainAmount(lineTotalCents(line), language)}</td>
            <td>{line.priority === null ? t('common.document.wholeProject') : namesOf([line.priority])}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
