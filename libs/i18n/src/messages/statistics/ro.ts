import type { statistics as model } from './en';

export const statistics: Record<keyof typeof model, string> = {
  'statistics.title': 'Statistica notării',
  'statistics.lead':
    'Cum a fost notat acest lot. Cifrele informează: niciuna nu intră în clasament sau într-o decizie.',
  'statistics.preview': 'Clasamentul nu este înghețat: cifrele se schimbă cu fiecare fișă depusă.',
  'statistics.none.title': 'Nu s-a depus încă nicio fișă',
  'statistics.none.text': 'Cifrele apar odată cu primele fișe de evaluare.',
  'statistics.counts.proposals': 'Propuneri cu fișe',
  'statistics.counts.sheets': 'Fișe depuse',
  'statistics.counts.evaluators': 'Evaluatori',
  'statistics.board': 'Tablou de selecție',
  'statistics.tableBelow': '{what}. Tabelul de mai jos conține aceleași cifre.',

  'statistics.evaluators.title': 'Evaluatori',
  'statistics.evaluators.text':
    'Punctul este media totalurilor unui evaluator, bara o abatere standard de fiecare parte; linia subțire merge de la cel mai mic la cel mai mare total.',
  'statistics.evaluators.chart': 'Media și dispersia totalurilor fiecărui evaluator',
  'statistics.evaluators.table': 'Evaluatorii, începând cu media cea mai mare',
  'statistics.evaluators.name': 'Evaluator',
  'statistics.evaluators.sheets': 'Fișe',
  'statistics.evaluators.mean': 'Media (din {max})',
  'statistics.evaluators.spread': 'Abatere standard',
  'statistics.evaluators.range': 'Cel mai mic – cel mai mare',
  'statistics.evaluators.extreme': 'Note de {low} și {high}',
  'statistics.evaluators.severity': 'Mai indulgent (+) sau mai sever (−)',
  'statistics.interval': '{value} (de la {low} la {high})',

  'statistics.scores.title': 'Note acordate',
  'statistics.scores.chart': 'De câte ori a fost acordată fiecare notă',
  'statistics.scores.table': 'Note pe evaluatori',
  'statistics.scores.all': 'Total',

  'statistics.agreement.title': 'Concordanță',
  'statistics.agreement.text':
    '1 înseamnă concordanță deplină, 0 ceea ce ar da întâmplarea. În paranteze, intervalul care conține valoarea adevărată cu o probabilitate de 95 %.',
  'statistics.agreement.alpha': 'Alfa lui Krippendorff, totaluri',
  'statistics.agreement.icc': 'Corelația intraclasă (ICC)',
  'statistics.agreement.random.single': 'ICC(2,1): o fișă, concordanță absolută',
  'statistics.agreement.random.average': 'ICC(2,{sheets}): media a {sheets} fișe, concordanță absolută',
  'statistics.agreement.mixed.single': 'ICC(3,1): o fișă, consecvență',
  'statistics.agreement.mixed.average': 'ICC(3,{sheets}): media a {sheets} fișe, consecvență',
  'statistics.agreement.oneWay.single': 'ICC(1,1): o fișă, evaluatori diferiți',
  'statistics.agreement.oneWay.average': 'ICC(1,{sheets}): media a {sheets} fișe, evaluatori diferiți',
  'statistics.agreement.questions': 'Concordanța la fiecare întrebare',
  'statistics.agreement.question': 'Întrebare',
  'statistics.agreement.questionAlpha': 'Alfa lui Krippendorff, ordinală',

  'statistics.obstacle.tooFewProposals': 'Nu se calculează: sunt necesare cel puțin două propuneri cu câte două fișe.',
  'statistics.obstacle.incompleteDesign':
    'Nu se calculează: propunerile nu au toate același număr de fișe. Alfa lui Krippendorff ține cont de acest lucru.',
  'statistics.obstacle.noVariation': 'Nu se calculează: toate valorile sunt la fel.',
  'statistics.obstacle.unconnected':
    'Nu se calculează: evaluatorii formează {groups, plural, one {# grup} few {# grupuri} other {# de grupuri}} fără nicio propunere comună, așa că severitatea nu poate fi deosebită de calitate.',
  'statistics.obstacle.tooFewPerEvaluator':
    'Nu se calculează: {evaluators, plural, one {# evaluator a} few {# evaluatori au} other {# de evaluatori au}} notat mai puțin de {needed} propuneri din acest lot.',
  'statistics.obstacle.noResidual':
    'Nu se calculează: fișe: {sheets}, necunoscute: {unknowns}; nu rămâne nimic după care să se judece potrivirea.',

  'statistics.ranks.title': 'Locul fără severitate',
  'statistics.ranks.text':
    'Unde s-ar afla propunerile dacă toți evaluatorii ar fi la fel de severi (medie + propunere + evaluator, prin metoda celor mai mici pătrate). Bara cuprinde locurile pe care le-ar putea da întâmplarea, punctul este locul ajustat, inelul locul oficial.',
  'statistics.ranks.fit': 'O singură fișă se abate de la acest model cu {residual} puncte (abatere standard).',
  'statistics.ranks.close':
    '{count, plural, =0 {Nicio propunere nu este prea aproape de linie pentru a o putea deosebi.} one {# propunere este prea aproape de linie pentru a o putea deosebi.} few {# propuneri sunt prea aproape de linie pentru a le putea deosebi.} other {# de propuneri sunt prea aproape de linie pentru a le putea deosebi.}}',
  'statistics.ranks.chart': 'Locul oficial și cel ajustat al fiecărei propuneri, cu intervalul locului',
  'statistics.ranks.table': 'Locuri oficiale și ajustate',
  'statistics.ranks.position': 'Loc oficial',
  'statistics.ranks.proposal': 'Propunere',
  'statistics.ranks.mean': 'Media oficială',
  'statistics.ranks.adjustedMean': 'Media ajustată',
  'statistics.ranks.adjustedPosition': 'Loc ajustat',
  'statistics.ranks.interval': 'Intervalul locului',
  'statistics.ranks.line': 'Linie',
  'statistics.ranks.above': 'deasupra',
  'statistics.ranks.below': 'dedesubt',
  'statistics.ranks.tooClose': 'prea aproape de linie',

  'statistics.own.title': 'Notarea mea până acum',
  'statistics.own.lead': 'Numai din fișele depuse de dumneavoastră. Doar dumneavoastră vedeți acest lucru.',
  'statistics.own.none': 'Nu ați depus încă nicio fișă',
  'statistics.own.mean': 'Nota medie',
  'statistics.own.spread': 'Abatere standard',
  'statistics.own.extreme': 'Note de {low} și {high}',
  'statistics.own.share': '{part} din {all} ({percent})',
  'statistics.own.table': 'De câte ori ați acordat fiecare notă',
  'statistics.own.score': 'Nota',
  'statistics.own.times': 'De câte ori',
  'statistics.own.drift': 'Deriva',
  'statistics.own.drift.milder': 'Fișele mai recente sunt mai indulgente: în medie {later}, înainte {earlier}.',
  'statistics.own.drift.stricter': 'Fișele mai recente sunt mai severe: în medie {later}, înainte {earlier}.',
  'statistics.own.drift.steady': 'Nicio derivă: în medie {later}, înainte {earlier}.',
  'statistics.own.drift.tooFew':
    'Fișele mai recente se compară cu cele dinainte atunci când sunt cel puțin {needed} fișe.',
  'statistics.own.sheets': 'Nota medie a fiecărei fișe, în ordinea depunerii',
  'statistics.own.sheet': 'Propunere',
  'statistics.own.submitted': 'Depusă',
};
