import type { screening as model } from './en';

export const screening: Record<keyof typeof model, string> = {
  'screening.register.title': 'Реєстр відкриття',
  'screening.register.lead': 'Що отримано в цьому лоті до кінцевого терміну і чого не прийнято.',
  'screening.register.deadline': 'Кінцевий термін',
  'screening.register.notDrawnUp': 'Реєстр ще не складено. Зараз він містив би таке.',
  'screening.register.drawUp': 'Скласти реєстр',
  'screening.register.confirm': 'Скласти реєстр відкриття?',
  'screening.register.confirmText':
    'Його складають один раз, від вашого імені, запечатують контрольною сумою, і він більше ніколи не змінюється.',
  'screening.register.openedBy': 'Хто склав',
  'screening.register.openedAt': 'Складено',
  'screening.register.digest': 'Контрольна сума реєстру (SHA-256)',
  'screening.register.received':
    '{count, plural, =0 {Нічого не отримано} one {Отримано # пропозицію} few {Отримано # пропозиції} many {Отримано # пропозицій} other {Отримано # пропозиції}}',
  'screening.register.refused':
    '{count, plural, =0 {Жодної спроби не відхилено} one {Відхилено # спробу} few {Відхилено # спроби} many {Відхилено # спроб} other {Відхилено # спроби}}',
  'screening.register.proposal': 'Пропозиція',
  'screening.register.municipality': 'Муніципалітет',
  'screening.register.receivedAt': 'Отримано',
  'screening.register.request': 'Запитана сума',
  'screening.register.seal': 'Контрольна сума (SHA-256)',
  'screening.register.triedAt': 'Час спроби',
  'screening.register.why': 'Чому відхилено',
  'screening.register.zone': 'Час у поясі {zone}, з точністю до мілісекунди.',
  'screening.register.late':
    'через {ms, plural, one {# мілісекунду} few {# мілісекунди} many {# мілісекунд} other {# мілісекунди}} після кінцевого терміну',
  'screening.register.incomplete': 'Неповна: {lacks}',
  'screening.register.other': 'З іншої причини ({code})',
  'screening.register.lack.answers': 'відповіді',
  'screening.register.lack.duration': 'тривалість',
  'screening.register.lack.priorities': 'пріоритети',
  'screening.register.lack.activities': 'заходи й показники',
  'screening.register.lack.budget': 'бюджет',
  'screening.register.lack.partners': 'партнери',
  'screening.register.print': 'Надрукувати цю сторінку',
  'screening.register.csv': 'Завантажити як таблицю (CSV)',
  'screening.dossier': '{reference} у {format}',
};
