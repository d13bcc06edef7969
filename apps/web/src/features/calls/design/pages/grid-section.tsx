import {
  blankCriterion,
  type EvaluationGrid,
  gridQuestions,
  type GridQuestion,
  type GridSection,
  nextCriterion,
  sectionMax,
  type StageKind,
  withCarriedOver,
} from '@trilot/domain';
import { Card } from '@trilot/ui';
import { useMessages } from '../../../../shared/messages';
import { useCallText } from '../../../../shared/text';
import { useCallWords } from '../../changes/use-call-words';
import { PickField } from '../fields/choices';
import { NumberField } from '../fields/figures';
import { AddButton, ItemActions } from '../fields/item-actions';
import items from '../fields/items.module.css';
import { Texts } from '../fields/texts';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';

const MOST_WEIGHT = 100;

interface SectionProps {
  readonly stage: StageKind;
  readonly grid: EvaluationGrid;
  readonly section: GridSection;
}

/** One section of a grid with its criteria, or with the points it takes over. */
export function GridSectionCard({ index, ...props }: SectionProps & { readonly index: number }) {
  const { t } = useMessages();
  const { definition } = useDesign();
  const words = useCallWords(definition);
  const { stage, grid, section } = props;
  const list = `grids.${stage}.sections`;
  const path = `${list}.${section.id}`;
  const carried = section.carriedOverFrom !== undefined;
  return (
    <Card id={anchorOf(path)}>
      <div className={items['head']}>
        <h3>{t('manager.design.grid.section', { id: section.id, points: sectionMax(grid, section) })}</h3>
        <ItemActions path={path} list={list} index={index} count={grid.sections.length} name={words.thing(path)} />
      </div>
      <Texts path={`${path}.name`} kind="name" />
      {stage === 'fullApplication' && definition.stages.length > 1 && section.questions.length === 0 && (
        <CarriedOver {...props} />
      )}
      {!carried && <Criteria {...props} />}
      <div className={items['row']}>
        <NumberField path={`${path}.gate`} emptied="left out" min={0} max={sectionMax(grid, section)} />
        {!carried && (
          <NumberField
            path={`${path}.rejectIfAnyQuestionAt`}
            emptied="left out"
            min={Math.max(1, grid.scale.min)}
            max={Math.min(5, grid.scale.max)}
          />
        )}
      </div>
    </Card>
  );
}

/** A section of the full application may take its points over from one of the concept note. */
function CarriedOver({ section }: SectionProps) {
  const { t } = useMessages();
  const { definition, define } = useDesign();
  const text = useCallText(definition.referenceLanguage);
  return (
    <PickField
      path={`grids.fullApplication.sections.${section.id}.carriedOverFrom`}
      value={section.carriedOverFrom?.section}
      none={t('manager.design.grid.ownPoints')}
      options={(definition.grids.conceptNote?.sections ?? []).map(({ id, name }) => ({
        value: id,
        label: text(name).text || t('terms.unnamed'),
      }))}
      onPick={(value) => define((call) => withCarriedOver(call, section.id, value ?? null))}
    />
  );
}

function Criteria({ stage, grid, section }: SectionProps) {
  const { t } = useMessages();
  const list = `grids.${stage}.sections.${section.id}.questions`;
  const { put } = usePlace<readonly GridQuestion[]>(list);
  const add = () => {
    const taken = gridQuestions(grid).map(({ id }) => id);
    const id = nextCriterion(taken, section.id);
    put([...section.questions, blankCriterion(id)]);
    return `${list}.${id}`;
  };
  return (
    <>
      {section.questions.map((question, index) => (
        <Criterion
          key={question.id}
          list={list}
          grid={grid}
          question={question}
          index={index}
          count={section.questions.length}
        />
      ))}
      <AddButton list={list} label={t('manager.design.grid.addCriterion')} onAdd={add} />
    </>
  );
}

function Criterion({
  list,
  grid,
  question,
  index,
  count,
}: {
  readonly list: string;
  readonly grid: EvaluationGrid;
  readonly question: GridQuestion;
  readonly index: number;
  readonly count: number;
}) {
  const { t } = useMessages();
  const { definition } = useDesign();
  const text = useCallText(definition.referenceLanguage);
  const words = useCallWords(definition);
  const path = `${list}.${question.id}`;
  return (
    <div className={items['inner']} id={anchorOf(path)}>
      <Texts path={`${path}.text`} kind="question" label={t('manager.design.grid.criterion', { id: question.id })} />
      <div className={items['row']}>
        <NumberField path={`${path}.weight`} min={1} max={MOST_WEIGHT} />
        <NumberField path={`${path}.gate`} emptied="left out" min={grid.scale.min} max={grid.scale.max} />
        <PickField
          path={`${path}.priority`}
          none={t('manager.design.grid.noPriority')}
          options={definition.priorities.map(({ id, title }) => ({
            value: id,
            label: text(title).text || t('terms.unnamed'),
          }))}
        />
      </div>
      <ItemActions path={path} list={list} index={index} count={count} name={words.thing(path)} />
    </div>
  );
}
