import type { statistics as model } from './en';

export const statistics: Record<keyof typeof model, string> = {
  'statistics.title': 'Գնահատման վիճակագրություն',
  'statistics.lead':
    'Ինչպես է գնահատվել այս լոտը։ Թվերը միայն տեղեկացնում են. դրանցից ոչ մեկը չի մտնում դասակարգման կամ որոշման մեջ։',
  'statistics.preview': 'Դասակարգումը դեռ ամրագրված չէ. թվերը փոխվում են յուրաքանչյուր նոր թերթի հետ։',
  'statistics.none.title': 'Դեռ ոչ մի թերթ չի ներկայացվել',
  'statistics.none.text': 'Թվերը կերևան առաջին գնահատման թերթերի հետ։',
  'statistics.counts.proposals': 'Թերթեր ունեցող առաջարկներ',
  'statistics.counts.sheets': 'Ներկայացված թերթեր',
  'statistics.counts.evaluators': 'Գնահատողներ',
  'statistics.board': 'Ընտրության տախտակ',
  'statistics.tableBelow': '{what}։ Ստորև բերված աղյուսակում նույն թվերն են։',

  'statistics.evaluators.title': 'Գնահատողներ',
  'statistics.evaluators.text':
    'Կետը գնահատողի միավորների միջինն է, շերտը՝ մեկ ստանդարտ շեղում յուրաքանչյուր կողմում. բարակ գիծը ձգվում է նվազագույնից մինչև առավելագույն միավորը։',
  'statistics.evaluators.chart': 'Յուրաքանչյուր գնահատողի միավորների միջինն ու ցրվածությունը',
  'statistics.evaluators.table': 'Գնահատողները՝ սկսած ամենաբարձր միջինից',
  'statistics.evaluators.name': 'Գնահատող',
  'statistics.evaluators.sheets': 'Թերթ',
  'statistics.evaluators.mean': 'Միջին / {max}',
  'statistics.evaluators.spread': 'Ստանդարտ շեղում',
  'statistics.evaluators.range': 'Նվազագույն – առավելագույն',
  'statistics.evaluators.extreme': '{low} և {high} գնահատականներ',
  'statistics.evaluators.severity': 'Ավելի մեղմ (+) կամ խիստ (−)',
  'statistics.interval': '{value} ({low} – {high})',

  'statistics.scores.title': 'Տրված գնահատականներ',
  'statistics.scores.chart': 'Քանի անգամ է տրվել յուրաքանչյուր գնահատականը',
  'statistics.scores.table': 'Գնահատականներն ըստ գնահատողների',
  'statistics.scores.all': 'Բոլորը',

  'statistics.agreement.title': 'Համաձայնություն',
  'statistics.agreement.text':
    '1-ը լիակատար համաձայնություն է, 0-ն՝ այն, ինչ կտար պատահականությունը։ Փակագծերում միջակայքն է, որն իրական արժեքը պարունակում է 95% հավանականությամբ։',
  'statistics.agreement.alpha': 'Կրիպենդորֆի ալֆա, միավորներ',
  'statistics.agreement.icc': 'Ներդասային կոռելյացիա (ICC)',
  'statistics.agreement.random.single': 'ICC(2,1)՝ մեկ թերթ, բացարձակ համաձայնություն',
  'statistics.agreement.random.average': 'ICC(2,{sheets})՝ {sheets} թերթի միջին, բացարձակ համաձայնություն',
  'statistics.agreement.mixed.single': 'ICC(3,1)՝ մեկ թերթ, հետևողականություն',
  'statistics.agreement.mixed.average': 'ICC(3,{sheets})՝ {sheets} թերթի միջին, հետևողականություն',
  'statistics.agreement.oneWay.single': 'ICC(1,1)՝ մեկ թերթ, փոփոխվող գնահատողներ',
  'statistics.agreement.oneWay.average': 'ICC(1,{sheets})՝ {sheets} թերթի միջին, փոփոխվող գնահատողներ',
  'statistics.agreement.questions': 'Համաձայնությունն ըստ հարցերի',
  'statistics.agreement.question': 'Հարց',
  'statistics.agreement.questionAlpha': 'Կրիպենդորֆի ալֆա, կարգային',

  'statistics.obstacle.tooFewProposals':
    'Չի հաշվարկվում. պահանջվում է առնվազն երկու առաջարկ՝ յուրաքանչյուրը երկու թերթով։',
  'statistics.obstacle.incompleteDesign':
    'Չի հաշվարկվում. ոչ բոլոր առաջարկներն ունեն թերթերի նույն քանակը։ Կրիպենդորֆի ալֆան դա հաշվի է առնում։',
  'statistics.obstacle.noVariation': 'Չի հաշվարկվում. բոլոր արժեքները նույնն են։',
  'statistics.obstacle.unconnected':
    'Չի հաշվարկվում. գնահատողները կազմում են {groups} խումբ՝ առանց ընդհանուր առաջարկի, ուստի խստությունը չի տարբերվում որակից։',
  'statistics.obstacle.tooFewPerEvaluator':
    'Չի հաշվարկվում. {evaluators, plural, one {# գնահատող} other {# գնահատող}} այս լոտում գնահատել է {needed} առաջարկից պակաս։',
  'statistics.obstacle.noResidual':
    'Չի հաշվարկվում. {sheets} թերթը {unknowns} անհայտի համար ոչինչ չի թողնում համապատասխանությունը ստուգելու համար։',

  'statistics.ranks.title': 'Տեղն առանց խստության',
  'statistics.ranks.text':
    'Որտեղ կլինեին առաջարկները, եթե բոլոր գնահատողները հավասարապես խիստ լինեին (միջին + առաջարկ + գնահատող, փոքրագույն քառակուսիների եղանակով)։ Շերտն ընդգրկում է այն տեղերը, որոնք կարող էր տալ միայն պատահականությունը, կետը ճշգրտված տեղն է, օղակը՝ պաշտոնականը։',
  'statistics.ranks.fit': 'Մեկ թերթն այս մոդելից շեղվում է {residual} միավորով (ստանդարտ շեղում)։',
  'statistics.ranks.close':
    '{count, plural, =0 {Ոչ մի առաջարկ գծին այնքան մոտ չէ, որ հնարավոր չլինի տարբերել։} one {# առաջարկ գծին այնքան մոտ է, որ հնարավոր չէ տարբերել։} other {# առաջարկ գծին այնքան մոտ է, որ հնարավոր չէ տարբերել։}}',
  'statistics.ranks.chart': 'Յուրաքանչյուր առաջարկի պաշտոնական և ճշգրտված տեղը՝ միջակայքով',
  'statistics.ranks.table': 'Պաշտոնական և ճշգրտված տեղեր',
  'statistics.ranks.position': 'Պաշտոնական տեղ',
  'statistics.ranks.proposal': 'Առաջարկ',
  'statistics.ranks.mean': 'Պաշտոնական միջին',
  'statistics.ranks.adjustedMean': 'Ճշգրտված միջին',
  'statistics.ranks.adjustedPosition': 'Ճշգրտված տեղ',
  'statistics.ranks.interval': 'Տեղի միջակայք',
  'statistics.ranks.line': 'Գիծ',
  'statistics.ranks.above': 'գծից վեր',
  'statistics.ranks.below': 'գծից վար',
  'statistics.ranks.tooClose': 'գծին չափազանց մոտ',

  'statistics.own.title': 'Իմ գնահատումները մինչ այժմ',
  'statistics.own.lead': 'Միայն ձեր ներկայացրած թերթերից։ Սա միայն դուք եք տեսնում։',
  'statistics.own.none': 'Դուք դեռ ոչ մի թերթ չեք ներկայացրել',
  'statistics.own.mean': 'Միջին գնահատական',
  'statistics.own.spread': 'Ստանդարտ շեղում',
  'statistics.own.extreme': '{low} և {high} գնահատականներ',
  'statistics.own.share': '{part} / {all} ({percent})',
  'statistics.own.table': 'Քանի անգամ եք տվել յուրաքանչյուր գնահատականը',
  'statistics.own.score': 'Գնահատական',
  'statistics.own.times': 'Քանի անգամ',
  'statistics.own.drift': 'Փոփոխություն ժամանակի ընթացքում',
  'statistics.own.drift.milder': 'Վերջին թերթերն ավելի մեղմ են՝ միջինը {later}, նախկինում՝ {earlier}։',
  'statistics.own.drift.stricter': 'Վերջին թերթերն ավելի խիստ են՝ միջինը {later}, նախկինում՝ {earlier}։',
  'statistics.own.drift.steady': 'Փոփոխություն չկա՝ միջինը {later}, նախկինում՝ {earlier}։',
  'statistics.own.drift.tooFew': 'Վերջին թերթերը նախորդների հետ համեմատվում են առնվազն {needed} թերթից սկսած։',
  'statistics.own.sheets': 'Յուրաքանչյուր թերթի միջին գնահատականը՝ ներկայացման հերթականությամբ',
  'statistics.own.sheet': 'Առաջարկ',
  'statistics.own.submitted': 'Ներկայացվել է',
};
