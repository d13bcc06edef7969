import {
  asKind,
  type FormDefinition,
  type FormQuestion,
  gridQuestions,
  QUESTION_KINDS,
  type QuestionKind,
  STAGE_KINDS,
  type StageKind,
  SUMMARY_QUESTION,
  valueAt,
  withQuestionIn,
  withSummary,
  withValueAt,
} from '@trilot/domain';
import { SelectField } from '@trilot/ui';
import { Link, useNavigate, useParams } from 'react-router';
import { useMessages } from '../../../../shared/messages';
import { useCallText } from '../../../../shared/text';
import { DesignFrame } from '../design-frame';
import { ChecksField, PickField, SwitchField } from '../fields/choices';
import { NumberField } from '../fields/figures';
import { newId } from '../fields/item-actions';
import { Texts } from '../fields/texts';
import { designPath, questionPage } from '../places';
import { useDesign } from '../use-design';
import { FormPage } from './form-page';
import { ColumnsField, OptionsField } from './question-parts';
import { ConditionField } from './condition-field';

/** One question of a form: what it asks, what kind of answer it takes, when it is asked, and who judges the answer. */
export function QuestionPage() {
  const { stage: named, section = '', question: id = '' } = useParams();
  const { definition } = useDesign();
  const stage = STAGE_KINDS.find((known) => known === named);
  const form = stage && definition.forms[stage];
  const question = form?.sections.find((each) => each.id === section)?.questions.find((each) => each.id === id);
  // a question that somebody has taken out, or moved, meanwhile
  if (!stage || !form || !question) return <FormPage />;
  const path = `forms.${stage}.sections.${section}.questions.${id}`;
  return <QuestionFields key={path} path={path} stage={stage} form={form} section={section} question={question} />;
}

interface QuestionProps {
  readonly path: string;
  readonly stage: StageKind;
  readonly form: FormDefinition;
  readonly section: string;
  readonly question: FormQuestion;
}

/** Longest limits of each kind that has one. */
const MOST: Readonly<Partial<Record<QuestionKind, number>>> = {
  shortText: 20_000,
  longText: 20_000,
  table: 200,
  file: 20,
};

function QuestionFields({ path, stage, form, section, question }: QuestionProps) {
  const { t } = useMessages();
  const { slug, definition, define, isFixed } = useDesign();
  const { kind } = question;
  const become = (value: QuestionKind) =>
    define((call) =>
      withValueAt(
        call,
        path,
        asKind(valueAt(call, path) as FormQuestion, value, () => newId('o')),
      ),
    );
  const most = MOST[kind];
  return (
    <DesignFrame page={`form/${stage}`} title={t('manager.design.question.title')}>
      <p>
        <Link to={designPath(slug, `form/${stage}`)}>{t('manager.design.question.toForm')}</Link>
      </p>
      <Texts path={`${path}.label`} kind="question" rows={2} />
      <Texts path={`${path}.guidance`} kind="guidance" rows={3} needed={false} />
      <PickField
        path={`${path}.kind`}
        options={QUESTION_KINDS.map((value) => ({ value, label: t(`terms.questionKind.${value}`) }))}
        onPick={(value) => become(value as QuestionKind)}
      />
      {(kind === 'choice' || kind === 'choices') && <OptionsField path={`${path}.options`} />}
      {kind === 'table' && <ColumnsField path={`${path}.columns`} />}
      {most !== undefined && (
        <NumberField
          path={`${path}.limit`}
          min={1}
          max={most}
          {...(kind === 'table' || kind === 'file' ? { label: t(`terms.question.limit.${kind}`) } : {})}
        />
      )}
      <SwitchField path={`${path}.required`} />
      <ConditionField path={path} form={form} question={question} />
      <JudgedBy path={`${path}.judgedBy`} stage={stage} />
      <MoveField path={path} stage={stage} form={form} section={section} question={question} />
      {/* another name would make it another question, and leave what has been answered to it behind */}
      {(kind === 'shortText' || kind === 'longText') &&
        stage === definition.stages.at(-1) &&
        !isFixed(`${path}.kind`) && <SummaryField path={path} stage={stage} section={section} question={question} />}
    </DesignFrame>
  );
}

/** The criteria of the grid that judge the answer; applicants see them beside the question. */
function JudgedBy({ path, stage }: { readonly path: string; readonly stage: StageKind }) {
  const { t } = useMessages();
  const { definition } = useDesign();
  const text = useCallText(definition.referenceLanguage);
  const grid = definition.grids[stage];
  const criteria = grid ? gridQuestions(grid) : [];
  return (
    <ChecksField<string>
      path={path}
      hint={t(criteria.length === 0 ? 'manager.design.question.noCriteria' : 'manager.design.question.judgedBy')}
      options={criteria.map(({ id, text: words, weight }) => ({
        value: id,
        label: t('manager.design.question.criterion', { id, text: text(words).text, weight }),
      }))}
    />
  );
}

/** Moves the question into another section. */
function MoveField({ path, stage, form, section, question }: QuestionProps) {
  const { t } = useMessages();
  const { slug, definition, edit } = useDesign();
  const text = useCallText(definition.referenceLanguage);
  const navigate = useNavigate();
  const move = (to: string) => {
    edit((draft) => withQuestionIn(draft, path, to));
    void navigate(designPath(slug, questionPage(stage, to, question.id)), { replace: true });
  };
  return (
    <SelectField
      label={t('manager.design.question.section')}
      value={section}
      onChange={move}
      options={form.sections.map(({ id, title }) => ({ value: id, label: text(title).text || t('terms.unnamed') }))}
    />
  );
}

/** Whether the answer is what the public reads of a selected proposal. */
function SummaryField({ path, stage, section, question }: Omit<QuestionProps, 'form'>) {
  const { t } = useMessages();
  const { slug, edit } = useDesign();
  const navigate = useNavigate();
  const isSummary = question.id === SUMMARY_QUESTION;
  const change = () => {
    const id = newId('q');
    edit((draft) => withSummary(draft, path, id));
    void navigate(designPath(slug, questionPage(stage, section, isSummary ? id : SUMMARY_QUESTION)), { replace: true });
  };
  return (
    <SwitchField
      path={`${path}.summary`}
      label={t('manager.design.question.summary')}
      hint={t('manager.design.question.summaryHint')}
      on={isSummary}
      onSwitch={change}
    />
  );
}
