/** Values of a call in words: amounts with their currency, dates in the call's zone, choices by their names. */
import {
  type CallDefinition,
  formatAmount,
  formatQuantity,
  isKnownZone,
  type Language,
  LANGUAGES,
  translate,
  type Translations,
} from '@trilot/domain';
import {
  formatCountry,
  formatInstant,
  type InterfaceLanguage,
  LANGUAGE_NAMES,
  type MessageId,
  type Translator,
} from '@trilot/i18n';
import type { CallPlace } from './call-places';

export interface Speech {
  readonly definition: CallDefinition;
  readonly t: Translator;
  readonly language: InterfaceLanguage;
}

/** Fields whose values are names of choices, and the messages of those. */
const CHOICES: Readonly<Record<string, (value: string) => string>> = {
  'call.stages': (value) => `terms.stage.${value}`,
  'call.secondStage.by': (value) => `terms.secondStage.${value}`,
  'call.budget.headings': (value) => `common.budget.heading.${value}`,
  'call.divergence.thirdScore': (value) => `terms.thirdScore.${value}`,
  'call.tieBreaks': (value) => `common.tieBreak.${value}`,
  'call.cutOff': (value) => `terms.cutOff.${value}`,
  'call.publicFields': (value) => `terms.publicField.${value}`,
  'lot.kind': (value) => `common.lot.${value}`,
  'form.parts': (value) => `terms.formPart.${value}`,
  'question.kind': (value) => `terms.questionKind.${value}`,
  'column.kind': (value) => `terms.questionKind.${value}`,
  'eligibility.expected': (value) => `terms.${value}`,
  'grid.gatesTestedOn': (value) => `terms.gatesTestedOn.${value}`,
  'criteria.carriedOverFrom.stage': (value) => `terms.stage.${value}`,
};

/** Periods, and months of a project. */
const DAYS = /^call\.periods\./;
const MONTHS = /^lot\.durationMonths\./;
/** Numbers that may be left open: then there is no limit. */
const OPEN_LIMITS = /^call\.eligibility\.max/;

/** The name of a thing in the reader's language; a note where it has no words yet. */
export function thingName(item: unknown, { definition, t, language }: Speech): string {
  const { number, title, text, label, name } = (item ?? {}) as Record<string, unknown>;
  if (typeof number === 'number') return String(number);
  const words = (title ?? label ?? name ?? text) as Translations | undefined;
  const said = words && translate(words, language, definition.referenceLanguage).text.trim();
  return said || t('terms.unnamed');
}

/** A value as people read it. */
export function valueWords(place: CallPlace, value: unknown, speech: Speech): string {
  const { definition, t, language } = speech;
  const field = `${place.things.at(-1)?.kind ?? 'call'}.${place.field}`;
  if (value === null || value === undefined || value === '') {
    return t(OPEN_LIMITS.test(field) ? 'terms.everything' : 'terms.nothing');
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return t('terms.nothing');
    return value.map((item) => valueWords(place, item, speech)).join(', ');
  }
  if (typeof value === 'object') return objectWords(value, speech);
  if (typeof value === 'boolean') return t(value ? 'terms.yes' : 'terms.no');
  const text = `${value as string | number}`;
  const choice = CHOICES[field];
  if (choice) return t(choice(text) as MessageId);
  if (typeof value === 'number') return numberWords(field, value, speech);
  if (field === 'call.languages' || field === 'call.referenceLanguage') return LANGUAGE_NAMES[text as Language] ?? text;
  if (field === 'lot.territories') return territoryWords(text, language);
  if (/^(call\.opensAt|lot\.\w*[dD]eadline)$/.test(field)) {
    return formatInstant(text, isKnownZone(definition.zone) ? definition.zone : 'UTC', language);
  }
  const named = thingsNamedIn(field, definition).find(({ id }) => id === text);
  return named ? thingName(named, speech) : text;
}

/** The things that a field names by their ids. */
function thingsNamedIn(
  field: string,
  { priorities, forms, grids }: CallDefinition,
): readonly { readonly id: string }[] {
  if (field === 'criterion.priority') return priorities;
  if (field === 'criteria.carriedOverFrom.section') return grids.conceptNote?.sections ?? [];
  const questions = Object.values(forms).flatMap(({ sections }) => sections.flatMap((section) => section.questions));
  if (field === 'question.visibleIf.question') return questions;
  return field === 'question.visibleIf.equals' ? questions.flatMap(({ options = [] }) => options) : [];
}

/** "Georgia", and with its code where it is a part of a country. */
export function territoryWords(code: string, language: InterfaceLanguage): string {
  const country = formatCountry(code, language);
  return code.includes('-') ? `${country} (${code})` : country;
}

function numberWords(field: string, value: number, { definition, t, language }: Speech): string {
  if (field.endsWith('Cents')) return formatAmount(value, definition.currency, language);
  if (/Bp(\.m(in|ax))?$/.test(field)) return t('terms.percent', { share: formatQuantity(value, language) });
  if (DAYS.test(field)) return t('terms.days', { days: value });
  if (MONTHS.test(field)) return t('terms.months', { months: value });
  if (field === 'annex.maxBytes') return t('terms.megabytes', { size: formatQuantity(value / 10_000, language) });
  return formatQuantity(Math.round(value * 100), language);
}

/** Texts by their words, things by their names, ranges from end to end. */
function objectWords(value: object, speech: Speech): string {
  const { min, max, question } = value as Record<string, unknown>;
  if (typeof min === 'number' && typeof max === 'number') return `${min} – ${max}`;
  // a text without a word in it is an object without keys
  const isText = Object.keys(value).every((key) => (LANGUAGES as readonly string[]).includes(key));
  if (isText) return thingName({ text: value }, speech);
  if (typeof question === 'string') return question;
  const isThing = ['title', 'label', 'name', 'text', 'number'].some((part) => part in value);
  return isThing ? thingName(value, speech) : speech.t('terms.given');
}
