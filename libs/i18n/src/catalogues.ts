/** The catalogues by area and language. English is the model: another language with a missing or surplus id does not compile. */
import type { Language } from '@trilot/domain';
import type { account } from './messages/account/en';
import type { announced } from './messages/announced/en';
import type { applicant } from './messages/applicant/en';
import type { assigning } from './messages/assigning/en';
import type { common } from './messages/common/en';
import type { evaluator } from './messages/evaluator/en';
import type { exportPages } from './messages/exports/en';
import type { formFile } from './messages/form-file/en';
import type { letters } from './messages/letters/en';
import type { manager } from './messages/manager/en';
import type { problems } from './messages/problems/en';
import type { publicPages } from './messages/public/en';
import type { versions } from './messages/versions/en';
import type { report } from './messages/report/en';
import type { scoring } from './messages/scoring/en';
import type { screening } from './messages/screening/en';
import type { statistics } from './messages/statistics/en';
import type { terms } from './messages/terms/en';
import type { writing } from './messages/writing/en';

/** A catalogue: message id → ICU message. */
export type Catalogue = Readonly<Record<string, string>>;

/** Languages the interface speaks completely, in the order they are offered. */
export const INTERFACE_LANGUAGES = ['en', 'az', 'ro', 'uk', 'ka', 'hy'] as const satisfies readonly Language[];
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

interface Areas {
  common: typeof common;
  account: typeof account;
  public: typeof publicPages;
  applicant: typeof applicant;
  assigning: typeof assigning;
  writing: typeof writing;
  formFile: typeof formFile;
  evaluator: typeof evaluator;
  exports: typeof exportPages;
  manager: typeof manager;
  problems: typeof problems;
  versions: typeof versions;
  report: typeof report;
  scoring: typeof scoring;
  screening: typeof screening;
  announced: typeof announced;
  statistics: typeof statistics;
  terms: typeof terms;
}

/** A part of the interface whose messages are loaded together. */
export type Area = keyof Areas;
export type MessageId = { [A in Area]: keyof Areas[A] }[Area] | keyof typeof letters;

const LOADERS: Readonly<Record<InterfaceLanguage, Readonly<Record<Area, () => Promise<Catalogue>>>>> = {
  en: {
    common: async () => (await import('./messages/common/en')).common,
    account: async () => (await import('./messages/account/en')).account,
    public: async () => (await import('./messages/public/en')).publicPages,
    applicant: async () => (await import('./messages/applicant/en')).applicant,
    assigning: async () => (await import('./messages/assigning/en')).assigning,
    writing: async () => (await import('./messages/writing/en')).writing,
    formFile: async () => (await import('./messages/form-file/en')).formFile,
    evaluator: async () => (await import('./messages/evaluator/en')).evaluator,
    exports: async () => (await import('./messages/exports/en')).exportPages,
    manager: async () => (await import('./messages/manager/en')).manager,
    problems: async () => (await import('./messages/problems/en')).problems,
    versions: async () => (await import('./messages/versions/en')).versions,
    report: async () => (await import('./messages/report/en')).report,
    scoring: async () => (await import('./messages/scoring/en')).scoring,
    screening: async () => (await import('./messages/screening/en')).screening,
    announced: async () => (await import('./messages/announced/en')).announced,
    statistics: async () => (await import('./messages/statistics/en')).statistics,
    terms: async () => (await import('./messages/terms/en')).terms,
  },
  az: {
    common: async () => (await import('./messages/common/az')).common,
    account: async () => (await import('./messages/account/az')).account,
    public: async () => (await import('./messages/public/az')).publicPages,
    applicant: async () => (await import('./messages/applicant/az')).applicant,
    assigning: async () => (await import('./messages/assigning/az')).assigning,
    writing: async () => (await import('./messages/writing/az')).writing,
    formFile: async () => (await import('./messages/form-file/az')).formFile,
    evaluator: async () => (await import('./messages/evaluator/az')).evaluator,
    exports: async () => (await import('./messages/exports/az')).exportPages,
    manager: async () => (await import('./messages/manager/az')).manager,
    problems: async () => (await import('./messages/problems/az')).problems,
    versions: async () => (await import('./messages/versions/az')).versions,
    report: async () => (await import('./messages/report/az')).report,
    scoring: async () => (await import('./messages/scoring/az')).scoring,
    screening: async () => (await import('./messages/screening/az')).screening,
    announced: async () => (await import('./messages/announced/az')).announced,
    statistics: async () => (await import('./messages/statistics/az')).statistics,
    terms: async () => (await import('./messages/terms/az')).terms,
  },
  ro: {
    common: async () => (await import('./messages/common/ro')).common,
    account: async () => (await import('./messages/account/ro')).account,
    public: async () => (await import('./messages/public/ro')).publicPages,
    applicant: async () => (await import('./messages/applicant/ro')).applicant,
    assigning: async () => (await import('./messages/assigning/ro')).assigning,
    writing: async () => (await import('./messages/writing/ro')).writing,
    formFile: async () => (await import('./messages/form-file/ro')).formFile,
    evaluator: async () => (await import('./messages/evaluator/ro')).evaluator,
    exports: async () => (await import('./messages/exports/ro')).exportPages,
    manager: async () => (await import('./messages/manager/ro')).manager,
    problems: async () => (await import('./messages/problems/ro')).problems,
    versions: async () => (await import('./messages/versions/ro')).versions,
    report: async () => (await import('./messages/report/ro')).report,
    scoring: async () => (await import('./messages/scoring/ro')).scoring,
    screening: async () => (await import('./messages/screening/ro')).screening,
    announced: async () => (await import('./messages/announced/ro')).announced,
    statistics: async () => (await import('./messages/statistics/ro')).statistics,
    terms: async () => (await import('./messages/terms/ro')).terms,
  },
  uk: {
    common: async () => (await import('./messages/common/uk')).common,
    account: async () => (await import('./messages/account/uk')).account,
    public: async () => (await import('./messages/public/uk')).publicPages,
    applicant: async () => (await import('./messages/applicant/uk')).applicant,
    assigning: async () => (await import('./messages/assigning/uk')).assigning,
    writing: async () => (await import('./messages/writing/uk')).writing,
    formFile: async () => (await import('./messages/form-file/uk')).formFile,
    evaluator: async () => (await import('./messages/evaluator/uk')).evaluator,
    exports: async () => (await import('./messages/exports/uk')).exportPages,
    manager: async () => (await import('./messages/manager/uk')).manager,
    problems: async () => (await import('./messages/problems/uk')).problems,
    versions: async () => (await import('./messages/versions/uk')).versions,
    report: async () => (await import('./messages/report/uk')).report,
    scoring: async () => (await import('./messages/scoring/uk')).scoring,
    screening: async () => (await import('./messages/screening/uk')).screening,
    announced: async () => (await import('./messages/announced/uk')).announced,
    statistics: async () => (await import('./messages/statistics/uk')).statistics,
    terms: async () => (await import('./messages/terms/uk')).terms,
  },
  ka: {
    common: async () => (await import('./messages/common/ka')).common,
    account: async () => (await import('./messages/account/ka')).account,
    public: async () => (await import('./messages/public/ka')).publicPages,
    applicant: async () => (await import('./messages/applicant/ka')).applicant,
    assigning: async () => (await import('./messages/assigning/ka')).assigning,
    writing: async () => (await import('./messages/writing/ka')).writing,
    formFile: async () => (await import('./messages/form-file/ka')).formFile,
    evaluator: async () => (await import('./messages/evaluator/ka')).evaluator,
    exports: async () => (await import('./messages/exports/ka')).exportPages,
    manager: async () => (await import('./messages/manager/ka')).manager,
    problems: async () => (await import('./messages/problems/ka')).problems,
    versions: async () => (await import('./messages/versions/ka')).versions,
    report: async () => (await import('./messages/report/ka')).report,
    scoring: async () => (await import('./messages/scoring/ka')).scoring,
    screening: async () => (await import('./messages/screening/ka')).screening,
    announced: async () => (await import('./messages/announced/ka')).announced,
    statistics: async () => (await import('./messages/statistics/ka')).statistics,
    terms: async () => (await import('./messages/terms/ka')).terms,
  },
  hy: {
    common: async () => (await import('./messages/common/hy')).common,
    account: async () => (await import('./messages/account/hy')).account,
    public: async () => (await import('./messages/public/hy')).publicPages,
    applicant: async () => (await import('./messages/applicant/hy')).applicant,
    assigning: async () => (await import('./messages/assigning/hy')).assigning,
    writing: async () => (await import('./messages/writing/hy')).writing,
    formFile: async () => (await import('./messages/form-file/hy')).formFile,
    evaluator: async () => (await import('./messages/evaluator/hy')).evaluator,
    exports: async () => (await import('./messages/exports/hy')).exportPages,
    manager: async () => (await import('./messages/manager/hy')).manager,
    problems: async () => (await import('./messages/problems/hy')).problems,
    versions: async () => (await import('./messages/versions/hy')).versions,
    report: async () => (await import('./messages/report/hy')).report,
    scoring: async () => (await import('./messages/scoring/hy')).scoring,
    screening: async () => (await import('./messages/screening/hy')).screening,
    announced: async () => (await import('./messages/announced/hy')).announced,
    statistics: async () => (await import('./messages/statistics/hy')).statistics,
    terms: async () => (await import('./messages/terms/hy')).terms,
  },
};

/** Loads one area in one language; only what a page needs is ever fetched. */
export function loadCatalogue(language: InterfaceLanguage, area: Area): Promise<Catalogue> {
  return LOADERS[language][area]();
}

/** The interface language nearest to a wanted one; English where the interface does not speak it. */
export function interfaceLanguage(wanted: string): InterfaceLanguage {
  return INTERFACE_LANGUAGES.find((language) => language === wanted) ?? 'en';
}
