/** What the administrative check of the demonstration calls asks of every proposal. */
import type { ChecklistItem } from '@trilot/domain';

export const CHECKLIST: readonly ChecklistItem[] = [
  {
    id: 'A1',
    text: {
      en: 'The application comes from a body that may act for the municipality.',
      az: 'Müraciət bələdiyyə adından çıxış etmək səlahiyyəti olan qurumdan daxil olub.',
    },
  },
  {
    id: 'A2',
    text: {
      en: 'Every answer is in one of the languages of the call.',
      az: 'Bütün cavablar müsabiqənin dillərindən birindədir.',
    },
  },
  {
    id: 'A3',
    text: {
      en: 'The duration and the requested grant are those of the lot.',
      az: 'Müddət və tələb olunan qrant lotun şərtlərinə uyğundur.',
    },
  },
  {
    id: 'A4',
    text: {
      en: 'The budget lines agree with the activities that are described.',
      az: 'Büdcə sətirləri təsvir olunan fəaliyyətlərə uyğundur.',
    },
  },
  {
    id: 'A5',
    text: {
      en: 'Every partner has a part of its own in the project.',
      az: 'Hər tərəfdaşın layihədə öz payı var.',
    },
  },
];
