import type { ClarificationDraft, Language } from '@trilot/domain';

export interface SeedQuestion {
  /** Key of the person who asks, a member of a municipality. */
  readonly by: string;
  readonly lot: number | null;
  readonly language: Language;
  readonly text: string;
}

/** Questions that have been answered together, with the answer. */
export interface SeedClarification {
  readonly questions: readonly SeedQuestion[];
  readonly content: ClarificationDraft;
}

export const CLARIFICATIONS: readonly SeedClarification[] = [
  {
    questions: [
      { by: 'kutaisi', lot: null, language: 'en', text: 'Can a school be a partner, or only a municipality?' },
      { by: 'ganja', lot: null, language: 'az', text: 'Məktəb tərəfdaş ola bilərmi?' },
    ],
    content: {
      lot: null,
      question: {
        en: 'Can a school or an association be a partner?',
        az: 'Məktəb və ya birlik tərəfdaş ola bilərmi?',
      },
      answer: {
        en: 'Partners are municipalities. Schools and associations can take part in activities, and their costs can stand in the budget of the municipality that applies.',
        az: 'Tərəfdaşlar bələdiyyələrdir. Məktəblər və birliklər fəaliyyətlərdə iştirak edə bilər, xərcləri müraciət edən bələdiyyənin büdcəsində göstərilə bilər.',
      },
    },
  },
  {
    questions: [{ by: 'lviv', lot: 2, language: 'en', text: 'Is work that was paid before the agreement eligible?' }],
    content: {
      lot: 2,
      question: {
        en: 'Are costs eligible that were paid before the agreement is signed?',
        az: 'Müqavilə imzalanmazdan əvvəl ödənilmiş xərclər uyğun sayılırmı?',
      },
      answer: {
        en: 'No. Costs are eligible from the day on which the agreement is signed by both sides.',
        az: 'Xeyr. Xərclər müqavilənin hər iki tərəfdən imzalandığı gündən uyğun sayılır.',
      },
    },
  },
];

/** Asked and not answered yet. */
export const WAITING_QUESTION: SeedQuestion = {
  by: 'shirvan',
  lot: 1,
  language: 'az',
  text: 'Bir fəaliyyət iki prioritetə xidmət edirsə, onun xərcini ikiyə bölmək lazımdırmı?',
};
