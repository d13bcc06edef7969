import { type Activity, type Indicator, parseDecimal, writeDecimal } from '@trilot/domain';
import { Actions, Button, Card, CheckboxGroup, ParsedInput, SelectField, TextArea, TextField } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';
import { useDraft } from '../hooks/use-draft';
import { useUnread, withoutUnread } from '../hooks/use-unread';
import { newId, replaceById, withoutId } from './lists';
import { SectionFrame } from './section-frame';
import { WorkPlan } from './work-plan';
import styles from './writing.module.css';

/** What will be done, month by month, and how its effect will be measured. */
export function ActivitiesPage() {
  const { t } = useMessages();
  const { content, edit } = useDraft();
  const { activities, indicators } = content;
  const addActivity = () =>
    edit({
      activities: [
        ...activities,
        { id: newId(), title: '', description: '', startMonth: null, endMonth: null, priorities: [] },
      ],
    });
  const addIndicator = () =>
    edit({
      indicators: [...indicators, { id: newId(), name: '', unit: '', baseline: '', target: '', priorities: [] }],
    });
  return (
    <SectionFrame section="activities" lead={t('writing.activities.lead')}>
      <h2>{t('writing.activities')}</h2>
      {activities.map((activity, place) => (
        <ActivityCard key={activity.id} activity={activity} number={place + 1} />
      ))}
      <Actions>
        <Button kind="secondary" onClick={addActivity}>
          {t('writing.activity.add')}
        </Button>
      </Actions>
      <WorkPlan activities={activities} months={content.durationMonths} />
      <h2>{t('writing.indicators')}</h2>
      {indicators.map((indicator, place) => (
        <IndicatorCard key={indicator.id} indicator={indicator} number={place + 1} />
      ))}
      <Actions>
        <Button kind="secondary" onClick={addIndicator}>
          {t('writing.indicator.add')}
        </Button>
      </Actions>
    </SectionFrame>
  );
}

function usePriorityOptions() {
  const text = useCallText();
  const { call } = useDraft();
  return call.priorities.map(({ id, title }) => ({ value: id, label: text(title).text }));
}

function ActivityCard({ activity, number }: { readonly activity: Activity; readonly number: number }) {
  const { t } = useMessages();
  const { content, lot, edit } = useDraft();
  const change = (part: Partial<Activity>) =>
    edit({
      activities: replaceById(content.activities, { ...activity, ...part }),
      // what a file said there and could not be read has been answered now
      unread: Object.keys(part).reduce(
        (unread, field) => withoutUnread(unread, `activities.${activity.id}.${field}`),
        content.unread,
      ),
    });
  const unreadable = (field: string) => {
    const typed = content.unread[`activities.${activity.id}.${field}`];
    return typed === undefined ? null : t('problems.ANSWER_UNREADABLE', { typed });
  };
  const months = Array.from({ length: content.durationMonths ?? lot.durationMonths.max }, (_, place) =>
    String(place + 1),
  );
  const options = [
    { value: '', label: t('writing.choose') },
    ...months.map((month) => ({ value: month, label: month })),
  ];
  return (
    <Card>
      <h3>{t('applicant.activity.number', { number })}</h3>
      <TextField
        id={`${activity.id}-title`}
        label={t('writing.activity.title')}
        value={activity.title}
        onChange={(title) => change({ title })}
      />
      <TextArea
        label={t('writing.activity.description')}
        rows={4}
        value={activity.description}
        onChange={(description) => change({ description })}
      />
      <div className={styles['row']}>
        <SelectField
          label={t('writing.activity.start')}
          error={unreadable('startMonth')}
          value={String(activity.startMonth ?? '')}
          options={options}
          onChange={(month) => change({ startMonth: Number(month) || null })}
        />
        <SelectField
          label={t('writing.activity.end')}
          error={unreadable('endMonth')}
          value={String(activity.endMonth ?? '')}
          options={options}
          onChange={(month) => change({ endMonth: Number(month) || null })}
        />
      </div>
      <CheckboxGroup
        legend={t('writing.serves')}
        options={usePriorityOptions()}
        values={activity.priorities}
        onChange={(priorities) => change({ priorities })}
      />
      <Button
        kind="danger"
        small
        onClick={() =>
          edit({
            activities: withoutId(content.activities, activity.id),
            unread: withoutUnread(content.unread, `activities.${activity.id}.`),
          })
        }
      >
        {t('writing.activity.remove', { number })}
      </Button>
    </Card>
  );
}

function IndicatorCard({ indicator, number }: { readonly indicator: Indicator; readonly number: number }) {
  const { t } = useMessages();
  const { content, edit } = useDraft();
  const change = (part: Partial<Indicator>) =>
    edit({
      indicators: replaceById(content.indicators, { ...indicator, ...part }),
      unread: Object.keys(part).reduce(
        (unread, field) => withoutUnread(unread, `indicators.${indicator.id}.${field}`),
        content.unread,
      ),
    });
  return (
    <Card>
      <h3>{t('applicant.indicator.number', { number })}</h3>
      <TextField
        id={`${indicator.id}-name`}
        label={t('writing.indicator.name')}
        value={indicator.name}
        onChange={(name) => change({ name })}
      />
      <div className={styles['row']}>
        <TextField
          label={t('writing.indicator.unit')}
          narrow
          value={indicator.unit}
          onChange={(unit) => change({ unit })}
        />
        <IndicatorValue indicator={indicator} field="baseline" label={t('writing.indicator.baseline')} />
        <IndicatorValue indicator={indicator} field="target" label={t('writing.indicator.target')} />
      </div>
      <CheckboxGroup
        legend={t('writing.measures')}
        options={usePriorityOptions()}
        values={indicator.priorities}
        onChange={(priorities) => change({ priorities })}
      />
      <Button
        kind="danger"
        small
        onClick={() =>
          edit({
            indicators: withoutId(content.indicators, indicator.id),
            unread: withoutUnread(content.unread, `indicators.${indicator.id}.`),
          })
        }
      >
        {t('writing.indicator.remove', { number })}
      </Button>
    </Card>
  );
}

function IndicatorValue({
  indicator,
  field,
  label,
}: {
  readonly indicator: Indicator;
  readonly field: 'baseline' | 'target';
  readonly label: string;
}) {
  const { t, language } = useMessages();
  const { content } = useDraft();
  const { unread, put } = useUnread(`indicators.${indicator.id}.${field}`);
  return (
    <ParsedInput<string>
      label={label}
      value={indicator[field] === '' ? null : indicator[field]}
      unread={unread}
      format={(value) => writeDecimal(value, language)}
      parse={(typed) => {
        const result = parseDecimal(typed, language);
        return 'code' in result ? { error: problemMessage(result, t, language) } : { value: result.decimal };
      }}
      onChange={(value, typed) =>
        put({ indicators: replaceById(content.indicators, { ...indicator, [field]: value ?? '' }) }, typed)
      }
    />
  );
}
