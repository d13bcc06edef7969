import { LOT_KINDS, type LotKind, withUnread, withValue } from '@trilot/domain';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { DesignFrame } from '../design-frame';
import { ChoiceField, SwitchField } from '../fields/choices';
import { AmountField, NumberField, ShareField } from '../fields/figures';
import { AddButton, ItemActions, newId } from '../fields/item-actions';
import items from '../fields/items.module.css';
import { TerritoriesField } from '../fields/territories-field';
import { Texts } from '../fields/texts';
import { anchorOf, designPath } from '../places';
import { useDesign, usePlace } from '../use-design';
import { LotsPage } from './lots-page';

const MOST_MONTHS = 120;
const MOST_PROJECTS = 10_000;

/** One lot: what it is for, who may apply, and its terms. */
export function LotPage() {
  const { number = '' } = useParams();
  const { definition } = useDesign();
  const lot = definition.lots.find((each) => String(each.number) === number);
  // a lot that somebody has taken out meanwhile
  return lot ? <LotFields key={number} path={`lots.${number}`} /> : <LotsPage />;
}

function LotFields({ path }: { readonly path: string }) {
  const { t } = useMessages();
  const { slug, definition } = useDesign();
  const words = useCallWords(definition);
  return (
    <DesignFrame page="lots" title={words.thing(path)} lead={t('manager.design.lot.lead')}>
      <Texts path={`${path}.title`} kind="name" />
      <ChoiceField<LotKind>
        path={`${path}.kind`}
        values={LOT_KINDS}
        explain={(value) => `manager.design.lotKind.${value}`}
      />
      <TerritoriesField path={`${path}.territories`} />
      <Objectives path={`${path}.objectives`} />
      {definition.budget === null ? (
        <p>{t('manager.design.lot.noGrants')}</p>
      ) : (
        <>
          <h2>{t('manager.design.lot.money')}</h2>
          <div className={items['row']}>
            <AmountField path={`${path}.envelopeCents`} />
            <AmountField path={`${path}.maxGrantCents`} />
            <AmountField path={`${path}.minGrantCents`} />
          </div>
          <div className={items['row']}>
            <ShareField path={`${path}.grantShareBp.min`} />
            <ShareField path={`${path}.grantShareBp.max`} />
          </div>
        </>
      )}
      <h2>{t('manager.design.lot.size')}</h2>
      <div className={items['row']}>
        <NumberField
          path={`${path}.durationMonths.min`}
          hint={t('manager.design.lot.months')}
          min={0}
          max={MOST_MONTHS}
        />
        <NumberField
          path={`${path}.durationMonths.max`}
          hint={t('manager.design.lot.months')}
          min={0}
          max={MOST_MONTHS}
        />
      </div>
      <Expected path={`${path}.expectedProjects`} />
      <p>
        <Link to={designPath(slug, 'timeline')}>{t('manager.design.lot.deadlines')}</Link>
      </p>
    </DesignFrame>
  );
}

function Objectives({ path }: { readonly path: string }) {
  const { t } = useMessages();
  const { definition } = useDesign();
  const { value: objectives, put } = usePlace<readonly { readonly id: string; readonly text: object }[]>(path);
  const words = useCallWords(definition);
  const add = () => {
    const id = newId('o');
    put([...objectives, { id, text: {} }]);
    return `${path}.${id}`;
  };
  return (
    <>
      <h2>{words.term(path)}</h2>
      {objectives.map(({ id }, index) => (
        <div key={id} className={items['inner']} id={anchorOf(`${path}.${id}`)}>
          <Texts
            path={`${path}.${id}.text`}
            kind="objective"
            rows={2}
            label={t('manager.design.lot.objective', { place: index + 1 })}
          />
          <ItemActions
            path={`${path}.${id}`}
            list={path}
            index={index}
            count={objectives.length}
            name={words.thing(`${path}.${id}`)}
          />
        </div>
      ))}
      <AddButton list={path} label={t('manager.design.lot.addObjective')} onAdd={add} />
    </>
  );
}

/** How many projects or places the lot expects, or that it is left open. */
function Expected({ path }: { readonly path: string }) {
  const { t } = useMessages();
  const { edit } = useDesign();
  const { value } = usePlace<object | null>(path);
  const open = (on: boolean) =>
    edit((draft) => {
      const { [`${path}.min`]: _min, [`${path}.max`]: _max, ...unread } = draft.unread;
      if (on) return withValue({ ...draft, unread }, path, null);
      const begun = withValue(draft, path, { min: 1, max: 1 });
      return withUnread(withUnread(begun, `${path}.min`, ''), `${path}.max`, '');
    });
  return (
    <>
      <SwitchField path={path} label={t('manager.design.lot.open')} on={value === null} onSwitch={open} />
      {value !== null && (
        <div className={items['row']}>
          <NumberField path={`${path}.min`} min={0} max={MOST_PROJECTS} />
          <NumberField path={`${path}.max`} min={0} max={MOST_PROJECTS} />
        </div>
      )}
    </>
  );
}
