import {
  blankQuestion,
  FORM_PARTS,
  type FormDefinition,
  type FormPart,
  type FormQuestion,
  type FormSection,
  STAGE_KINDS,
  type StageKind,
  valueAt,
  withValueAt,
} from '@trilot/domain';
import { Button, Card, EmptyState, Tag } from '@trilot/ui';
import { Link, useNavigate, useParams } from 'react-router';
import { useMessages } from '../../../../shared/messages';
import { useCallText } from '../../../../shared/text';
import { useCallWords } from '../../changes/use-call-words';
import styles from '../design.module.css';
import { DesignFrame } from '../design-frame';
import { ChecksField } from '../fields/choices';
import { AddButton, ItemActions, newId } from '../fields/item-actions';
import items from '../fields/items.module.css';
import { Texts } from '../fields/texts';
import { anchorOf, designPath, questionPage } from '../places';
import { useDesign, usePlace } from '../use-design';
import { HubPage } from './hub-page';

/** The form of a stage: what it asks for, its sections and their questions in order. */
export function FormPage() {
  const { stage: named } = useParams();
  const { definition } = useDesign();
  const stage = STAGE_KINDS.find((known) => known === named);
  const form = stage && definition.forms[stage];
  return form ? <FormFields key={stage} stage={stage} form={form} /> : <HubPage />;
}

function FormFields({ stage, form }: { readonly stage: StageKind; readonly form: FormDefinition }) {
  const { t } = useMessages();
  const path = `forms.${stage}`;
  const list = `${path}.sections`;
  const { put } = usePlace<readonly FormSection[]>(list);
  const { sections } = form;
  const add = () => {
    const id = newId('s');
    put([...sections, { id, title: {}, questions: [] }]);
    return `${list}.${id}`;
  };
  return (
    <DesignFrame page={`form/${stage}`} lead={t('manager.design.form.lead')}>
      <ChecksField<FormPart>
        path={`${path}.parts`}
        hint={t('manager.design.form.parts')}
        options={FORM_PARTS.map((value) => ({ value, label: t(`terms.formPart.${value}`) }))}
      />
      <h2 id={anchorOf(list)} tabIndex={-1}>
        {t('manager.design.form.sections')}
      </h2>
      {sections.length === 0 && <EmptyState title={t('manager.design.form.none')} />}
      {sections.map((section, index) => (
        <SectionCard key={section.id} stage={stage} section={section} index={index} count={sections.length} />
      ))}
      <AddButton list={list} label={t('manager.design.form.addSection')} onAdd={add} />
    </DesignFrame>
  );
}

function SectionCard({
  stage,
  section,
  index,
  count,
}: {
  readonly stage: StageKind;
  readonly section: FormSection;
  readonly index: number;
  readonly count: number;
}) {
  const { t } = useMessages();
  const { slug, definition, define } = useDesign();
  const navigate = useNavigate();
  const words = useCallWords(definition);
  const list = `forms.${stage}.sections`;
  const path = `${list}.${section.id}`;
  const add = () => {
    const id = newId('q');
    const at = `${path}.questions`;
    define((call) => {
      const before = (valueAt(call, at) ?? []) as readonly FormQuestion[];
      return withValueAt(call, at, [...before, blankQuestion(id, 'longText', () => newId('o'))]);
    });
    void navigate(designPath(slug, questionPage(stage, section.id, id)));
  };
  return (
    <Card id={anchorOf(path)}>
      <div className={items['head']}>
        <h3>{t('manager.design.form.number', { place: index + 1 })}</h3>
        <ItemActions path={path} list={list} index={index} count={count} name={words.thing(path)} />
      </div>
      <Texts path={`${path}.title`} kind="name" />
      <ol className={styles['questions']}>
        {section.questions.map((question, place) => (
          <QuestionRow
            key={question.id}
            stage={stage}
            section={section}
            question={question}
            index={place}
            count={section.questions.length}
          />
        ))}
      </ol>
      <Button kind="secondary" small id={`${anchorOf(`${path}.questions`)}-add`} onClick={add}>
        {t('manager.design.form.addQuestion')}
      </Button>
    </Card>
  );
}

function QuestionRow({
  stage,
  section,
  question,
  index,
  count,
}: {
  readonly stage: StageKind;
  readonly section: FormSection;
  readonly question: FormQuestion;
  readonly index: number;
  readonly count: number;
}) {
  const { t } = useMessages();
  const { slug, definition } = useDesign();
  const text = useCallText(definition.referenceLanguage);
  const words = useCallWords(definition);
  const list = `forms.${stage}.sections.${section.id}.questions`;
  const path = `${list}.${question.id}`;
  const label = text(question.label);
  return (
    <li>
      <span className={styles['question']}>
        <Link to={designPath(slug, questionPage(stage, section.id, question.id))} lang={label.lang}>
          {label.text || t('terms.unnamed')}
        </Link>{' '}
        <Tag>{t(`terms.questionKind.${question.kind}`)}</Tag>{' '}
        {!question.required && <Tag>{t('manager.design.form.optional')}</Tag>}{' '}
        {question.visibleIf && <Tag tone="accent">{t('manager.design.form.conditional')}</Tag>}
      </span>
      <ItemActions path={path} list={list} index={index} count={count} name={words.thing(path)} />
    </li>
  );
}
