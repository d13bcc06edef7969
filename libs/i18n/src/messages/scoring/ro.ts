import type { scoring as model } from './en';

export const scoring: Readonly<Record<keyof typeof model, string>> = {
  'scoring.committee': 'Comitetul',
  'scoring.consolidated': 'cu note ale comitetului',
  'scoring.departs':
    'Comitetul se abate de la evaluatori la {count, plural, one {o întrebare} few {# întrebări} other {# de întrebări}}: {mean} din {max} puncte.',
  'scoring.points': '{weight} × {score} = {points}',
  'scoring.by': '{name}, {at}',
  'scoring.obstacle': 'Nu se poate consemna o notă a comitetului: {why}',
  'scoring.record': 'Consemnați o notă',
  'scoring.change': 'Modificați nota',
  'scoring.dialog.title': 'Nota comitetului: {reference}, {question}',
  'scoring.dialog.given': 'Notele evaluatorilor',
  'scoring.dialog.stands': 'Comitetul a dat nota {score}. O notă nouă o înlocuiește; consemnarea ei rămâne.',
  'scoring.dialog.score': 'Nota comitetului',
  'scoring.dialog.scale': 'de la {min} {lowest} la {max} {highest}',
  'scoring.dialog.choose': 'Alegeți o notă.',
  'scoring.dialog.reason': 'Motivarea comitetului',
  'scoring.dialog.reasonHint':
    'Solicitantul o citește împreună cu decizia, exact cu aceste cuvinte. Pe tabloul de selecție apare cu numele dumneavoastră.',
  'scoring.dialog.effect': 'Totalul trece de la {before} la {after} din {max} puncte.',
  'scoring.dialog.submit': 'Consemnați nota',
  'scoring.dialog.takeBack': 'Retrageți nota comitetului',
  'scoring.history.title': 'Consemnat de comitet',
  'scoring.history.score': '{question}: {score} în loc de {mean}',
  'scoring.history.back': '{question}: retrasă',
  'scoring.history.past': 'nu mai contează',
};
