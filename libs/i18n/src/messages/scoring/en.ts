/** What becomes of sheets that are in: those that diverge, the evaluators' consensus, the committee's consolidation. */
export const scoring = {
  'scoring.committee': 'Committee',
  'scoring.consolidated': 'with scores of the committee',
  'scoring.departs':
    '{count, plural, one {On # question the committee departs} other {On # questions the committee departs}} from the evaluators: {mean} of {max} points.',
  'scoring.points': '{weight} × {score} = {points}',
  'scoring.by': '{name}, {at}',
  'scoring.obstacle': 'A score of the committee cannot be recorded: {why}',
  'scoring.record': 'Record a score',
  'scoring.change': 'Change the score',
  'scoring.dialog.title': 'Score of the committee: {reference}, {question}',
  'scoring.dialog.given': 'Scores of the evaluators',
  'scoring.dialog.stands': 'The committee has given {score}. A new score replaces it; the record of it stays.',
  'scoring.dialog.score': 'Score of the committee',
  'scoring.dialog.scale': '{min} {lowest} to {max} {highest}',
  'scoring.dialog.choose': 'Choose a score.',
  'scoring.dialog.reason': 'Reason of the committee',
  'scoring.dialog.reasonHint':
    'The applicant reads it with the decision, in these words. On the board it stands with your name.',
  'scoring.dialog.effect': 'The total goes from {before} to {after} of {max} points.',
  'scoring.dialog.submit': 'Record the score',
  'scoring.dialog.takeBack': 'Take the committee’s score back',
  'scoring.history.title': 'Recorded by the committee',
  'scoring.history.score': '{question}: {score} instead of {mean}',
  'scoring.history.back': '{question}: taken back',
  'scoring.history.past': 'no longer counts',
} as const;
