import type { statistics as model } from './en';

export const statistics: Record<keyof typeof model, string> = {
  'statistics.title': 'შეფასების სტატისტიკა',
  'statistics.lead':
    'როგორ შეფასდა ეს ლოტი. ციფრები მხოლოდ საინფორმაციოა: არცერთი მათგანი რეიტინგში ან გადაწყვეტილებაში არ შედის.',
  'statistics.preview': 'რეიტინგი ჯერ არ არის დაფიქსირებული: ციფრები ყოველ ახალ ფურცელთან ერთად იცვლება.',
  'statistics.none.title': 'ჯერ არცერთი ფურცელი არ წარდგენილა',
  'statistics.none.text': 'ციფრები პირველ შეფასების ფურცლებთან ერთად გამოჩნდება.',
  'statistics.counts.proposals': 'წინადადებები, რომლებსაც ფურცლები აქვს',
  'statistics.counts.sheets': 'წარდგენილი ფურცლები',
  'statistics.counts.evaluators': 'შემფასებლები',
  'statistics.board': 'შერჩევის დაფა',
  'statistics.tableBelow': '{what}. იგივე ციფრებია ქვემოთ მოცემულ ცხრილში.',

  'statistics.evaluators.title': 'შემფასებლები',
  'statistics.evaluators.text':
    'წერტილი შემფასებლის ჯამური ქულების საშუალოა, ზოლი – ერთი სტანდარტული გადახრა ორივე მხარეს; წვრილი ხაზი უმცირესი ჯამიდან უდიდესამდე გრძელდება.',
  'statistics.evaluators.chart': 'თითოეული შემფასებლის ჯამური ქულების საშუალო და გაბნევა',
  'statistics.evaluators.table': 'შემფასებლები, უმაღლესი საშუალოდან',
  'statistics.evaluators.name': 'შემფასებელი',
  'statistics.evaluators.sheets': 'ფურცელი',
  'statistics.evaluators.mean': 'საშუალო, მაქს. {max}',
  'statistics.evaluators.spread': 'სტანდარტული გადახრა',
  'statistics.evaluators.range': 'უმცირესი – უდიდესი',
  'statistics.evaluators.extreme': 'ქულები {low} და {high}',
  'statistics.evaluators.severity': 'უფრო ლმობიერი (+) ან მკაცრი (−)',
  'statistics.interval': '{value} ({low} – {high})',

  'statistics.scores.title': 'მინიჭებული ქულები',
  'statistics.scores.chart': 'რამდენჯერ მიენიჭა თითოეული ქულა',
  'statistics.scores.table': 'ქულები შემფასებლების მიხედვით',
  'statistics.scores.all': 'ყველა',

  'statistics.agreement.title': 'თანხვედრა',
  'statistics.agreement.text':
    '1 სრული თანხვედრაა, 0 – ის, რასაც შემთხვევითობა მოგვცემდა. ფრჩხილებში მოცემულია ინტერვალი, რომელიც ნამდვილ მნიშვნელობას 95%-იანი ალბათობით შეიცავს.',
  'statistics.agreement.alpha': 'კრიპენდორფის ალფა, ჯამები',
  'statistics.agreement.icc': 'შიდაკლასური კორელაცია (ICC)',
  'statistics.agreement.random.single': 'ICC(2,1): ერთი ფურცელი, აბსოლუტური თანხვედრა',
  'statistics.agreement.random.average': 'ICC(2,{sheets}): {sheets} ფურცლის საშუალო, აბსოლუტური თანხვედრა',
  'statistics.agreement.mixed.single': 'ICC(3,1): ერთი ფურცელი, თანმიმდევრულობა',
  'statistics.agreement.mixed.average': 'ICC(3,{sheets}): {sheets} ფურცლის საშუალო, თანმიმდევრულობა',
  'statistics.agreement.oneWay.single': 'ICC(1,1): ერთი ფურცელი, ცვალებადი შემფასებლები',
  'statistics.agreement.oneWay.average': 'ICC(1,{sheets}): {sheets} ფურცლის საშუალო, ცვალებადი შემფასებლები',
  'statistics.agreement.questions': 'თანხვედრა თითოეულ კითხვაზე',
  'statistics.agreement.question': 'კითხვა',
  'statistics.agreement.questionAlpha': 'კრიპენდორფის ალფა, რიგობრივი',

  'statistics.obstacle.tooFewProposals': 'არ ითვლება: საჭიროა სულ მცირე ორი წინადადება, თითოეული ორი ფურცლით.',
  'statistics.obstacle.incompleteDesign':
    'არ ითვლება: ყველა წინადადებას ფურცლების ერთნაირი რაოდენობა არ აქვს. კრიპენდორფის ალფა ამას ითვალისწინებს.',
  'statistics.obstacle.noVariation': 'არ ითვლება: ყველა მნიშვნელობა ერთნაირია.',
  'statistics.obstacle.unconnected':
    'არ ითვლება: შემფასებლები {groups} ჯგუფად იყოფიან, რომლებსაც საერთო წინადადება არ აქვთ, ამიტომ სიმკაცრე ხარისხისგან ვერ გაირჩევა.',
  'statistics.obstacle.tooFewPerEvaluator':
    'არ ითვლება: {evaluators, plural, one {# შემფასებელმა} other {# შემფასებელმა}} ამ ლოტის {needed} წინადადებაზე ნაკლები შეაფასა.',
  'statistics.obstacle.noResidual':
    'არ ითვლება: {sheets} ფურცელი {unknowns} უცნობზე აღარაფერს ტოვებს შესაბამისობის შესამოწმებლად.',

  'statistics.ranks.title': 'ადგილი სიმკაცრის გარეშე',
  'statistics.ranks.text':
    'სად იქნებოდა წინადადებები, ყველა შემფასებელი ერთნაირად მკაცრი რომ ყოფილიყო (საშუალო + წინადადება + შემფასებელი, უმცირეს კვადრატთა მეთოდით). ზოლი მოიცავს ადგილებს, რომლებსაც მარტო შემთხვევითობა მოგვცემდა, წერტილი შესწორებული ადგილია, რგოლი – ოფიციალური.',
  'statistics.ranks.fit': 'ერთი ფურცელი ამ მოდელისგან {residual} ქულით განსხვავდება (სტანდარტული გადახრა).',
  'statistics.ranks.close':
    '{count, plural, =0 {არცერთი წინადადება არ არის ხაზთან ისე ახლოს, რომ ვერ გაირჩეს.} one {# წინადადება ხაზთან ისე ახლოსაა, რომ ვერ გაირჩევა.} other {# წინადადება ხაზთან ისე ახლოსაა, რომ ვერ გაირჩევა.}}',
  'statistics.ranks.chart': 'თითოეული წინადადების ოფიციალური და შესწორებული ადგილი ინტერვალით',
  'statistics.ranks.table': 'ოფიციალური და შესწორებული ადგილები',
  'statistics.ranks.position': 'ოფიციალური ადგილი',
  'statistics.ranks.proposal': 'წინადადება',
  'statistics.ranks.mean': 'ოფიციალური საშუალო',
  'statistics.ranks.adjustedMean': 'შესწორებული საშუალო',
  'statistics.ranks.adjustedPosition': 'შესწორებული ადგილი',
  'statistics.ranks.interval': 'ადგილის ინტერვალი',
  'statistics.ranks.line': 'ხაზი',
  'statistics.ranks.above': 'ზემოთ',
  'statistics.ranks.below': 'ქვემოთ',
  'statistics.ranks.tooClose': 'ხაზთან ძალიან ახლოს',

  'statistics.own.title': 'ჩემი შეფასებები ამ დროისთვის',
  'statistics.own.lead': 'მხოლოდ თქვენ მიერ წარდგენილი ფურცლების მიხედვით. ამას მხოლოდ თქვენ ხედავთ.',
  'statistics.own.none': 'ჯერ არცერთი ფურცელი არ წარგიდგენიათ',
  'statistics.own.mean': 'საშუალო ქულა',
  'statistics.own.spread': 'სტანდარტული გადახრა',
  'statistics.own.extreme': 'ქულები {low} და {high}',
  'statistics.own.share': '{part} / {all} ({percent})',
  'statistics.own.table': 'რამდენჯერ მიანიჭეთ თითოეული ქულა',
  'statistics.own.score': 'ქულა',
  'statistics.own.times': 'რამდენჯერ',
  'statistics.own.drift': 'ცვლილება დროში',
  'statistics.own.drift.milder': 'ბოლო ფურცლები უფრო ლმობიერია: საშუალოდ {later}, მანამდე {earlier}.',
  'statistics.own.drift.stricter': 'ბოლო ფურცლები უფრო მკაცრია: საშუალოდ {later}, მანამდე {earlier}.',
  'statistics.own.drift.steady': 'ცვლილება არ არის: საშუალოდ {later}, მანამდე {earlier}.',
  'statistics.own.drift.tooFew': 'ბოლო ფურცლები ადრინდელებს შედარდება, როცა სულ მცირე {needed} ფურცელია.',
  'statistics.own.sheets': 'თითოეული ფურცლის საშუალო ქულა, წარდგენის თანმიმდევრობით',
  'statistics.own.sheet': 'წინადადება',
  'statistics.own.submitted': 'წარდგენილია',
};
