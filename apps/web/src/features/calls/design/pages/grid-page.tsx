import {
  type EvaluationGrid,
  gridMax,
  type GridSection,
  nextCriterion,
  STAGE_KINDS,
  type StageKind,
  withScale,
  withValueAt,
} from '@trilot/domain';
import { EmptyState, Meter } from '@trilot/ui';
import { useParams } from 'react-router';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { DesignFrame } from '../design-frame';
import { ChecksField, ChoiceField } from '../fields/choices';
import { NumberField } from '../fields/figures';
import { AddButton } from '../fields/item-actions';
import items from '../fields/items.module.css';
import { Texts } from '../fields/texts';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';
import { GridSectionCard } from './grid-section';
import { HubPage } from './hub-page';

const HIGHEST_SCORE = 10;
const MOST_POINTS = 10_000;

/** The evaluation grid of a stage: its scale, its minimums, its sections with their criteria and weights. */
export function GridPage() {
  const { stage: named } = useParams();
  const { definition } = useDesign();
  const stage = STAGE_KINDS.find((known) => known === named);
  const grid = stage && definition.grids[stage];
  return grid ? <GridFields key={stage} stage={stage} grid={grid} /> : <HubPage />;
}

interface GridProps {
  readonly stage: StageKind;
  readonly grid: EvaluationGrid;
}

function GridFields({ stage, grid }: GridProps) {
  const { t } = useMessages();
  const path = `grids.${stage}`;
  const points = gridMax(grid);
  return (
    <DesignFrame page={`grid/${stage}`} lead={t('manager.design.grid.lead')}>
      <NumberField path={`${path}.max`} hint={t('manager.design.grid.max')} min={1} max={MOST_POINTS} />
      <Meter
        label={t('manager.design.grid.points')}
        value={points}
        max={grid.max}
        text={t('manager.design.grid.of', { points, max: grid.max })}
      />
      <Sections stage={stage} grid={grid} />
      <h2>{t('manager.design.grid.minimums')}</h2>
      <NumberField
        path={`${path}.totalGate`}
        hint={t('manager.design.grid.totalGate')}
        emptied="null"
        min={0}
        max={MOST_POINTS}
      />
      <ChoiceField
        path={`${path}.gatesTestedOn`}
        values={['mean', 'everySheet'] as const}
        explain={(value) => `manager.design.gatesTestedOn.${value}`}
      />
      <Scale stage={stage} grid={grid} />
    </DesignFrame>
  );
}

function Sections({ stage, grid }: GridProps) {
  const { t } = useMessages();
  const { definition } = useDesign();
  const list = `grids.${stage}.sections`;
  const { put } = usePlace<readonly GridSection[]>(list);
  const words = useCallWords(definition);
  const add = () => {
    const id = nextCriterion(
      grid.sections.map((section) => section.id),
      null,
    );
    put([...grid.sections, { id, name: {}, questions: [] }]);
    return `${list}.${id}`;
  };
  return (
    <>
      <h2 id={anchorOf(list)} tabIndex={-1}>
        {words.term(list)}
      </h2>
      {grid.sections.length === 0 && <EmptyState title={t('manager.design.grid.none')} />}
      {grid.sections.map((section, index) => (
        <GridSectionCard key={section.id} stage={stage} grid={grid} section={section} index={index} />
      ))}
      <AddButton list={list} label={t('manager.design.grid.addSection')} onAdd={add} />
    </>
  );
}

/** The scores, what each means, and which of them have to be justified. */
function Scale({ stage, grid }: GridProps) {
  const { t } = useMessages();
  const { define } = useDesign();
  const path = `grids.${stage}`;
  const { scale } = grid;
  const rescale = (range: Partial<{ min: number; max: number }>) =>
    define((call) => withValueAt(call, path, withScale(grid, { min: scale.min, max: scale.max, ...range })));
  return (
    <>
      <h2>{t('terms.grid.scale')}</h2>
      <div className={items['row']}>
        <NumberField path={`${path}.scale.min`} min={0} max={scale.max - 1} onRead={(min) => rescale({ min })} />
        <NumberField
          path={`${path}.scale.max`}
          min={scale.min + 1}
          max={HIGHEST_SCORE}
          onRead={(max) => rescale({ max })}
        />
      </div>
      {scale.labels.map((_, place) => (
        <Texts
          // a meaning goes by its score
          key={scale.min + place}
          path={`${path}.scale.labels.${place}`}
          kind="scaleLabel"
          label={t('manager.design.grid.meaning', { score: scale.min + place })}
        />
      ))}
      <ChecksField<number>
        path={`${path}.scale.reasonRequiredFor`}
        options={scale.labels.map((_, place) => ({ value: scale.min + place, label: String(scale.min + place) }))}
      />
    </>
  );
}
