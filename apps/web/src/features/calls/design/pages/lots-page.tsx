import { addLot, formatAmount, moveLot, removeLot } from '@trilot/domain';
import { Card, EmptyState, FactList, Tag } from '@trilot/ui';
import { Link, useNavigate } from 'react-router';
import { serverTime } from '../../../../shared/clock';
import { useMessages } from '../../../../shared/messages';
import { useCallText } from '../../../../shared/text';
import { useCallWords } from '../../changes/use-call-words';
import styles from '../design.module.css';
import { DesignFrame } from '../design-frame';
import { AddButton, ItemActions } from '../fields/item-actions';
import items from '../fields/items.module.css';
import { designPath } from '../places';
import { useDesign } from '../use-design';

/** The lots in their order: added, moved and taken out here, each designed on a page of its own. */
export function LotsPage() {
  const { t } = useMessages();
  const { slug, definition, edit, isFixed } = useDesign();
  const navigate = useNavigate();
  const { lots } = definition;
  const add = () => {
    const number = lots.length + 1;
    edit((draft) => addLot(draft, new Date(serverTime()).toISOString()));
    void navigate(designPath(slug, `lots/${number}`));
    return `lots.${number}`;
  };
  const fixed = isFixed('lots.1');
  return (
    <DesignFrame page="lots" lead={t(fixed ? 'manager.design.lots.fixed' : 'manager.design.lots.lead')}>
      {lots.length === 0 && <EmptyState title={t('manager.design.lots.none')} />}
      {lots.map(({ number }) => (
        <LotEntry key={number} number={number} fixed={fixed} />
      ))}
      {!fixed && <AddButton list="lots" label={t('manager.design.lots.add')} onAdd={add} />}
    </DesignFrame>
  );
}

function LotEntry({ number, fixed }: { readonly number: number; readonly fixed: boolean }) {
  const { t, language } = useMessages();
  const { slug, definition, edit } = useDesign();
  const text = useCallText(definition.referenceLanguage);
  const words = useCallWords(definition);
  const lot = definition.lots.find((each) => each.number === number)!;
  const { text: said, lang } = text(lot.title);
  const title = said || t('terms.unnamed');
  const path = `lots.${number}`;
  return (
    <Card>
      <div className={items['head']}>
        <h2 lang={lang}>
          <Link to={designPath(slug, `lots/${number}`)}>
            {number}. {title}
          </Link>
        </h2>
        {!fixed && (
          <ItemActions
            path={path}
            list="lots"
            index={number - 1}
            count={definition.lots.length}
            name={words.thing(path)}
            onMove={(by) => edit((draft) => moveLot(draft, number, by))}
            onRemove={() => edit((draft) => removeLot(draft, number))}
          />
        )}
      </div>
      <p className={styles['tags']}>
        <Tag tone="accent">{t(`common.lot.${lot.kind}`)}</Tag>
      </p>
      <FactList
        facts={[
          [words.term(`${path}.territories`), words.value(`${path}.territories`, lot.territories)],
          ...(definition.budget === null
            ? []
            : ([
                [words.term(`${path}.envelopeCents`), formatAmount(lot.envelopeCents, definition.currency, language)],
                [words.term(`${path}.maxGrantCents`), formatAmount(lot.maxGrantCents, definition.currency, language)],
              ] as const)),
        ]}
      />
    </Card>
  );
}
