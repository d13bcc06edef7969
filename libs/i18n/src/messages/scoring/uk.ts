import type { scoring as model } from './en';

export const scoring: Readonly<Record<keyof typeof model, string>> = {
  'scoring.committee': 'Комітет',
  'scoring.consolidated': 'з оцінками комітету',
  'scoring.departs':
    'Комітет відступає від оцінювачів {count, plural, one {у # питанні} few {у # питаннях} many {у # питаннях} other {у # питання}}: {mean} із {max} балів.',
  'scoring.points': '{weight} × {score} = {points}',
  'scoring.by': '{name}, {at}',
  'scoring.obstacle': 'Оцінку комітету записати не можна: {why}',
  'scoring.record': 'Записати оцінку',
  'scoring.change': 'Змінити оцінку',
  'scoring.dialog.title': 'Оцінка комітету: {reference}, {question}',
  'scoring.dialog.given': 'Оцінки оцінювачів',
  'scoring.dialog.stands': 'Комітет поставив {score}. Нова оцінка її замінить; запис про неї залишиться.',
  'scoring.dialog.score': 'Оцінка комітету',
  'scoring.dialog.scale': 'від {min} {lowest} до {max} {highest}',
  'scoring.dialog.choose': 'Виберіть оцінку.',
  'scoring.dialog.reason': 'Обґрунтування комітету',
  'scoring.dialog.reasonHint':
    'Заявник прочитає його разом із рішенням саме цими словами. У таблиці воно стоїть із вашим іменем.',
  'scoring.dialog.effect': 'Загальний бал зміниться з {before} на {after} із {max}.',
  'scoring.dialog.submit': 'Записати оцінку',
  'scoring.dialog.takeBack': 'Відкликати оцінку комітету',
  'scoring.history.title': 'Записано комітетом',
  'scoring.history.score': '{question}: {score} замість {mean}',
  'scoring.history.back': '{question}: відкликано',
  'scoring.history.past': 'більше не враховується',
};
