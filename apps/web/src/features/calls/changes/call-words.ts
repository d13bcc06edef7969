/** What the places of a call and their values are called. */
import { type StageKind, valueAt } from '@trilot/domain';
import { LANGUAGE_NAMES, type MessageId } from '@trilot/i18n';
import { callPlace, type CallPlace, termOf, type Thing } from './call-places';
import { type Speech, thingName, valueWords } from './value-words';

export interface CallWords {
  /** What a place is called, with the things on the way: "Lot 2 · Deadline". */
  readonly placeName: (path: string) => string;
  /** What a field of a thing is called, without the thing. */
  readonly term: (path: string) => string;
  /** What the thing at a place is called: "Question “Who is left out?”". */
  readonly thing: (path: string, item?: unknown) => string;
  /** A value of a place as people read it. */
  readonly value: (path: string, value: unknown) => string;
}

/** The words of a call in a language. */
export function callWords(speech: Speech): CallWords {
  const { definition, t } = speech;
  const nameOf = (thing: Thing, item?: unknown): string => {
    const { kind } = thing;
    if (kind === 'form' || kind === 'grid') {
      const which = definition.stages.length > 1 ? thing.name : 'only';
      return t(`terms.thing.${kind}.${which}` as MessageId);
    }
    const known = item ?? valueAt(definition, thing.path);
    const name = known === undefined && kind === 'lot' ? thing.name : thingName(known, speech);
    return t(`terms.thing.${kind}`, { name });
  };
  /** The form or the grid is said only where nothing in it is. */
  const shown = ({ things }: CallPlace) =>
    things.filter(({ kind }, place) => !(kind === 'form' || kind === 'grid') || place === things.length - 1);
  /** Meanings of scores go by the score. */
  const scoreOf = ({ things, field, index }: CallPlace): string => {
    const grid = definition.grids[things[0]?.name as StageKind];
    return field === 'scale.labels' && index !== null && grid ? ` (${grid.scale.min + index})` : '';
  };
  const term = (path: string): string => t(termOf(callPlace(path, definition)) as MessageId);
  return {
    placeName: (path) => {
      const place = callPlace(path, definition);
      const things = shown(place).map((thing) => nameOf(thing));
      const field = place.field === '' ? [] : [`${t(termOf(place) as MessageId)}${scoreOf(place)}`];
      const said = [...things, ...field].join(' · ');
      return place.language ? `${said} (${LANGUAGE_NAMES[place.language]})` : said;
    },
    term,
    thing: (path, item) => {
      const thing = callPlace(path, definition).things.at(-1);
      return thing ? nameOf(thing, item) : term(path);
    },
    value: (path, value) => valueWords(callPlace(path, definition), value, speech),
  };
}
