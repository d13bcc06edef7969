/** Demonstration people for every role. They exist outside production only and share one password. */
import type { Language, Role } from '@trilot/domain';
import { MUNICIPALITIES } from './municipalities';

export const DEMONSTRATION_PASSWORD = 'trilot-demo-2026';

export interface SeedPerson {
  /** Part of the e-mail address before the @. */
  readonly key: string;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly Role[];
  /** Key of the municipality the person writes for. */
  readonly memberOf?: string;
  readonly evaluator?: {
    readonly country: string;
    readonly languages: readonly Language[];
    readonly employedBy?: string;
  };
}

export const emailOf = (key: string): string => `${key}@demo.trilot.example`;

const OFFICE: readonly SeedPerson[] = [
  { key: 'manager', name: 'Elena Marin', language: 'en', roles: ['manager'] },
  { key: 'manager2', name: 'David Okoye', language: 'az', roles: ['manager'] },
  { key: 'chair', name: 'Marta Lindqvist', language: 'en', roles: ['chair'] },
  { key: 'secretary', name: 'Samir Aliyev', language: 'az', roles: ['secretary'] },
  { key: 'auditor', name: 'Ivo Novak', language: 'en', roles: ['auditor'] },
  { key: 'admin', name: 'Ingrid Sommer', language: 'en', roles: ['administrator'] },
];

const evaluator = (
  number: number,
  name: string,
  language: Language,
  profile: NonNullable<SeedPerson['evaluator']>,
): SeedPerson => ({
  key: `evaluator${number}`,
  name,
  language,
  roles: ['evaluator'],
  evaluator: profile,
});

export const EVALUATORS: readonly SeedPerson[] = [
  evaluator(1, 'Ana Pereira', 'en', { country: 'PT', languages: ['en', 'ro'] }),
  evaluator(2, 'Boris Keller', 'en', { country: 'DE', languages: ['en', 'uk'] }),
  evaluator(3, 'Chiara Conti', 'en', { country: 'IT', languages: ['en', 'ro'] }),
  evaluator(4, 'Dinara Huseynova', 'az', { country: 'AZ', languages: ['en', 'az'], employedBy: 'mingachevir' }),
  evaluator(5, 'Eka Lomidze', 'en', { country: 'GE', languages: ['en', 'ka'] }),
  evaluator(6, 'Filip Dvořák', 'en', { country: 'CZ', languages: ['en', 'uk'] }),
  evaluator(7, 'Gayane Petrosyan', 'en', { country: 'AM', languages: ['en', 'hy'] }),
  evaluator(8, 'Hanna Virtanen', 'en', { country: 'FI', languages: ['en', 'uk', 'ro'] }),
];

/** Names of the editors, by language of the place; invented. */
const EDITORS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  az: [
    'Leyla Məmmədova',
    'Orxan Quliyev',
    'Nigar Əliyeva',
    'Elçin Hüseynov',
    'Günel İsmayılova',
    'Rəşad Abbasov',
    'Sevinc Kərimova',
    'Tural Həsənov',
    'Aysel Rzayeva',
    'Vüqar Babayev',
  ],
  ka: [
    'Nino Kapanadze',
    'Giorgi Beridze',
    'Tamar Gelashvili',
    'Levan Tsiklauri',
    'Mariam Kvaratskhelia',
    'Irakli Jikia',
    'Salome Nozadze',
    'Davit Chkhaidze',
    'Ketevan Japaridze',
  ],
  hy: [
    'Anahit Grigoryan',
    'Tigran Sargsyan',
    'Lilit Hakobyan',
    'Armen Avagyan',
    'Mariam Stepanyan',
    'Hayk Davtyan',
    'Nare Manukyan',
    'Vahe Simonyan',
  ],
  ro: ['Ana Rusu', 'Ion Ceban', 'Doina Munteanu', 'Vasile Lungu', 'Irina Cojocaru', 'Sergiu Moraru'],
  uk: [
    'Ostap Shevchuk',
    'Olena Bondar',
    'Andrii Melnyk',
    'Iryna Kravets',
    'Taras Lysenko',
    'Oksana Hrytsenko',
    'Petro Savchuk',
    'Yuliia Marchenko',
    'Bohdan Rudenko',
    'Nadiia Polishchuk',
    'Roman Tkach',
    'Svitlana Moroz',
    'Vasyl Kushnir',
    'Larysa Onyshchenko',
    'Maksym Zinchenko',
  ],
};

/** One editor per municipality, under the municipality's name; the first twelve have a signatory too. */
export const MEMBERS: readonly SeedPerson[] = MUNICIPALITIES.flatMap(({ key, name, language }, place) => {
  const sameLanguage = MUNICIPALITIES.filter((other) => other.language === language);
  const editor = EDITORS[language]![sameLanguage.findIndex((other) => other.key === key)]!;
  // the others read it in English, so that whoever tries the demonstration finds places they can act for
  const reads = language === 'az' || language === 'uk' ? language : 'en';
  const member: SeedPerson = { key, name: editor, language: reads, roles: [], memberOf: key };
  const mayor: SeedPerson = {
    key: `${key}.mayor`,
    name: `Mayor of ${name}`,
    language: reads,
    roles: [],
    memberOf: key,
  };
  return place < 12 ? [member, mayor] : [member];
});

export const PEOPLE: readonly SeedPerson[] = [...OFFICE, ...EVALUATORS, ...MEMBERS];
