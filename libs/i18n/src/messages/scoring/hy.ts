import type { scoring as model } from './en';

export const scoring: Readonly<Record<keyof typeof model, string>> = {
  'scoring.committee': 'Հանձնաժողով',
  'scoring.consolidated': 'հանձնաժողովի գնահատականներով',
  'scoring.departs':
    'Հանձնաժողովը {count, plural, one {# հարցում} other {# հարցում}} շեղվում է գնահատողներից՝ {mean} միավոր, առավելագույնը՝ {max}։',
  'scoring.points': '{weight} × {score} = {points}',
  'scoring.by': '{name}, {at}',
  'scoring.obstacle': 'Հանձնաժողովի գնահատական գրանցել հնարավոր չէ․ {why}',
  'scoring.record': 'Գրանցել գնահատական',
  'scoring.change': 'Փոխել գնահատականը',
  'scoring.dialog.title': 'Հանձնաժողովի գնահատականը՝ {reference}, {question}',
  'scoring.dialog.given': 'Գնահատողների գնահատականները',
  'scoring.dialog.stands': 'Հանձնաժողովը տվել է {score}։ Նոր գնահատականը փոխարինում է դրան, գրառումը մնում է։',
  'scoring.dialog.score': 'Հանձնաժողովի գնահատականը',
  'scoring.dialog.scale': '{min} {lowest} – {max} {highest}',
  'scoring.dialog.choose': 'Ընտրեք գնահատական։',
  'scoring.dialog.reason': 'Հանձնաժողովի հիմնավորումը',
  'scoring.dialog.reasonHint': 'Դիմողը այն կարդում է որոշման հետ՝ հենց այս բառերով։ Տախտակին այն երևում է ձեր անունով։',
  'scoring.dialog.effect': 'Ընդհանուր միավորը {before}-ից դառնում է {after}, առավելագույնը՝ {max}։',
  'scoring.dialog.submit': 'Գրանցել գնահատականը',
  'scoring.dialog.takeBack': 'Հետ վերցնել հանձնաժողովի գնահատականը',
  'scoring.history.title': 'Հանձնաժողովի գրառումները',
  'scoring.history.score': '{question}՝ {score} {mean}-ի փոխարեն',
  'scoring.history.back': '{question}՝ հետ է վերցված',
  'scoring.history.past': 'այլևս չի հաշվվում',
};
