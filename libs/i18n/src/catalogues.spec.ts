import { compileMessage } from '@lingui/message-utils/compileMessage';
import { lettersIn } from './letters';
import { type Area, INTERFACE_LANGUAGES, type InterfaceLanguage, interfaceLanguage, loadCatalogue } from './catalogues';

const AREAS = [
  'common',
  'account',
  'public',
  'applicant',
  'writing',
  'formFile',
  'evaluator',
  'exports',
  'manager',
  'problems',
  'versions',
  'report',
  'screening',
  'announced',
  'terms',
] as const satisfies readonly Area[];

const catalogues = async (
  language: InterfaceLanguage,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> =>
  new Map([
    ...(await Promise.all(AREAS.map(async (area) => [area, await loadCatalogue(language, area)] as const))),
    ['letters', lettersIn(language)],
  ]);

const allMessages = async (language: InterfaceLanguage): Promise<readonly (readonly [string, string])[]> =>
  [...(await catalogues(language)).values()].flatMap((catalogue) => Object.entries(catalogue));

type Token = string | readonly [string, string?, unknown?];

/** Variables of a message with the way each is written: "count plural", "name". */
function variablesOf(message: string): readonly string[] {
  const found = new Set<string>();
  const walk = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens as readonly Token[]) {
      if (typeof token === 'string') continue;
      const [name, kind, forms] = token;
      // languages count in different ways: who counts by which kind of plural is up to each of them
      found.add(kind === 'number' ? `${name} number` : name);
      if (forms && typeof forms === 'object') Object.values(forms).forEach(walk);
    }
  };
  walk(compileMessage(message));
  return [...found].toSorted();
}

/** The forms of every plural of a message, sorted; a form for an exact number ("=0") comes on top of them. */
function pluralsOf(message: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const walk = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const [, kind, forms] of (tokens as readonly Token[]).filter((token) => typeof token !== 'string')) {
      if (!forms || typeof forms !== 'object') continue;
      if (kind === 'plural')
        found.push(
          Object.keys(forms)
            .filter((form) => /^[a-z]+$/.test(form) && form !== 'offset')
            .toSorted(),
        );
      Object.values(forms).forEach(walk);
    }
  };
  walk(compileMessage(message));
  return found;
}

const LATIN = String.raw`\p{Script=Latin}`;

/** Letters of each language; Georgian has no capitals. */
const LETTERS_OF: Readonly<Record<InterfaceLanguage, string>> = {
  en: LATIN,
  az: LATIN,
  ro: LATIN,
  uk: '[АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя]',
  ka: '[ა-ჰ]',
  hy: '[Ա-Ֆա-և]',
};

describe.each(INTERFACE_LANGUAGES)('the catalogues in %s', (language) => {
  it('have the ids of the English ones, area by area', async () => {
    const ids = async (of: InterfaceLanguage) =>
      [...(await catalogues(of))].map(([area, messages]) => [area, Object.keys(messages).toSorted()]);
    expect(await ids(language)).toEqual(await ids('en'));
  });

  it('name every message after its area', async () => {
    const strangers = [...(await catalogues(language))].flatMap(([area, messages]) =>
      Object.keys(messages).filter((id) => !id.startsWith(`${area}.`)),
    );
    expect(strangers).toEqual([]);
  });

  it('take the same values as the English messages', async () => {
    const english = new Map(await allMessages('en'));
    const different = (await allMessages(language)).flatMap(([id, message]) => {
      const [own, model] = [variablesOf(message), variablesOf(english.get(id)!)];
      return JSON.stringify(own) === JSON.stringify(model) ? [] : [{ id, own, model }];
    });
    expect(different).toEqual([]);
  });

  it('need no ordinal and put no ending to a value: both depend on the value and on what the browser knows', async () => {
    const ending = /selectordinal|\}-?(c[iıuü]|d[aəeı]n?|[nş]?[iıuü]n)\b/;
    expect((await allMessages(language)).filter(([, message]) => ending.test(message))).toEqual([]);
  });

  it('hold no empty message, no stray space and no text that is not in normal form', async () => {
    const spoilt = (await allMessages(language)).filter(
      ([, message]) => message.trim() === '' || message.trim() !== message || message.normalize('NFC') !== message,
    );
    expect(spoilt).toEqual([]);
  });

  it('are written in the letters of the language and in Latin ones, without look-alikes of another alphabet', async () => {
    const foreign = new RegExp(
      `(?!${LETTERS_OF[language]}|\\p{Script=Latin})\\p{Letter}|[\u018E\u01DD\u1C90-\u1CBF]`,
      'u',
    );
    const mixed = new RegExp(
      `${LETTERS_OF[language]}(?=\\p{Script=Latin})|\\p{Script=Latin}(?=${LETTERS_OF[language]})`,
      'u',
    );
    const spoilt = (await allMessages(language)).filter(
      ([, message]) => foreign.test(message) || (LETTERS_OF[language] !== LATIN && mixed.test(message)),
    );
    expect(spoilt).toEqual([]);
  });

  it('count in all the ways of the language wherever a form depends on the number', async () => {
    const ways = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const counted = (await allMessages(language)).flatMap(([id, message]) =>
      pluralsOf(message).map((forms) => ({ id, forms })),
    );
    const wrong = counted.filter(({ forms }) => forms.length > 1 && forms.join() !== ways.join());
    expect(wrong).toEqual([]);
  });
});

describe('interfaceLanguage', () => {
  it.each([
    ['az', 'az'],
    ['en', 'en'],
    ['ro', 'ro'],
    ['ka', 'ka'],
    ['hy', 'hy'],
    ['uk', 'uk'],
    ['ru', 'en'],
    ['', 'en'],
  ])('%j is shown in %s', (wanted, shown) => {
    expect(interfaceLanguage(wanted)).toBe(shown);
  });
});
