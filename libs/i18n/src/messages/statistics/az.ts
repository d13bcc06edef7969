import type { statistics as model } from './en';

export const statistics: Record<keyof typeof model, string> = {
  'statistics.title': 'Qiymətləndirmə statistikası',
  'statistics.lead':
    'Bu lotun necə qiymətləndirildiyi. Rəqəmlər yalnız məlumat üçündür: heç biri reytinqə və ya qərara daxil olmur.',
  'statistics.preview': 'Reytinq hələ dondurulmayıb: hər yeni vərəqlə rəqəmlər dəyişir.',
  'statistics.none.title': 'Hələ heç bir vərəq təqdim edilməyib',
  'statistics.none.text': 'Rəqəmlər ilk qiymət vərəqləri ilə birlikdə görünəcək.',
  'statistics.counts.proposals': 'Vərəqi olan təkliflər',
  'statistics.counts.sheets': 'Təqdim edilmiş vərəqlər',
  'statistics.counts.evaluators': 'Qiymətləndiricilər',
  'statistics.board': 'Seçim lövhəsi',
  'statistics.tableBelow': '{what}. Aşağıdakı cədvəldə eyni rəqəmlər var.',

  'statistics.evaluators.title': 'Qiymətləndiricilər',
  'statistics.evaluators.text':
    'Nöqtə qiymətləndiricinin yekun ballarının ortası, zolaq hər iki tərəfə bir standart kənarlaşmadır; nazik xətt ən aşağı baldan ən yüksək bala qədər uzanır.',
  'statistics.evaluators.chart': 'Hər qiymətləndiricinin yekun ballarının ortası və yayılması',
  'statistics.evaluators.table': 'Qiymətləndiricilər, ən yüksək orta baldan başlayaraq',
  'statistics.evaluators.name': 'Qiymətləndirici',
  'statistics.evaluators.sheets': 'Vərəq',
  'statistics.evaluators.mean': 'Orta bal (ən çoxu {max})',
  'statistics.evaluators.spread': 'Standart kənarlaşma',
  'statistics.evaluators.range': 'Ən aşağı – ən yüksək',
  'statistics.evaluators.extreme': '{low} və {high} qiymətləri',
  'statistics.evaluators.severity': 'Daha yumşaq (+) və ya daha sərt (−)',
  'statistics.interval': '{value} ({low} – {high})',

  'statistics.scores.title': 'Verilmiş qiymətlər',
  'statistics.scores.chart': 'Hər qiymətin neçə dəfə verildiyi',
  'statistics.scores.table': 'Qiymətləndiricilər üzrə qiymətlər',
  'statistics.scores.all': 'Hamısı',

  'statistics.agreement.title': 'Uzlaşma',
  'statistics.agreement.text':
    '1 tam uzlaşma, 0 isə təsadüfün verəcəyi nəticədir. Mötərizədə həqiqi qiymətin 95% ehtimalla yerləşdiyi interval göstərilir.',
  'statistics.agreement.alpha': 'Krippendorf alfası, yekun ballar',
  'statistics.agreement.icc': 'Sinifdaxili korrelyasiya (ICC)',
  'statistics.agreement.random.single': 'ICC(2,1): bir vərəq, mütləq uzlaşma',
  'statistics.agreement.random.average': 'ICC(2,{sheets}): {sheets} vərəqin ortası, mütləq uzlaşma',
  'statistics.agreement.mixed.single': 'ICC(3,1): bir vərəq, ardıcıllıq',
  'statistics.agreement.mixed.average': 'ICC(3,{sheets}): {sheets} vərəqin ortası, ardıcıllıq',
  'statistics.agreement.oneWay.single': 'ICC(1,1): bir vərəq, dəyişən qiymətləndiricilər',
  'statistics.agreement.oneWay.average': 'ICC(1,{sheets}): {sheets} vərəqin ortası, dəyişən qiymətləndiricilər',
  'statistics.agreement.questions': 'Hər sual üzrə uzlaşma',
  'statistics.agreement.question': 'Sual',
  'statistics.agreement.questionAlpha': 'Krippendorf alfası, sıra şkalası',

  'statistics.obstacle.tooFewProposals': 'Verilmir: ən azı hər birinin iki vərəqi olan iki təklif lazımdır.',
  'statistics.obstacle.incompleteDesign':
    'Verilmir: təkliflərin vərəq sayı eyni deyil. Krippendorf alfası bunu nəzərə alır.',
  'statistics.obstacle.noVariation': 'Verilmir: bütün qiymətlər eynidir.',
  'statistics.obstacle.unconnected':
    'Verilmir: qiymətləndiricilər ortaq təklifi olmayan {groups} qrupa bölünüb, ona görə sərtliyi keyfiyyətdən ayırmaq olmur.',
  'statistics.obstacle.tooFewPerEvaluator':
    'Verilmir: {evaluators, plural, other {# qiymətləndirici}} bu lotun {needed} təklifindən azını qiymətləndirib.',
  'statistics.obstacle.noResidual':
    'Verilmir: {unknowns} naməlum üçün {sheets} vərəq modelin uyğunluğunu yoxlamağa imkan vermir.',

  'statistics.ranks.title': 'Sərtlik nəzərə alınmadan yer',
  'statistics.ranks.text':
    'Bütün qiymətləndiricilər eyni dərəcədə sərt olsaydı, təkliflər hansı yerdə olardı (orta + təklif + qiymətləndirici, ən kiçik kvadratlar üsulu ilə). Zolaq təkcə təsadüfün verə biləcəyi yerləri əhatə edir, nöqtə düzəldilmiş yer, halqa isə rəsmi yerdir.',
  'statistics.ranks.fit': 'Bir vərəq bu modeldən {residual} bal fərqlənir (standart kənarlaşma).',
  'statistics.ranks.close':
    '{count, plural, =0 {Xəttə hökm vermək mümkün olmayacaq qədər yaxın təklif yoxdur.} other {# təklif xəttə o qədər yaxındır ki, hökm vermək olmur.}}',
  'statistics.ranks.chart': 'Hər təklifin rəsmi və düzəldilmiş yeri, yer intervalı ilə',
  'statistics.ranks.table': 'Rəsmi və düzəldilmiş yerlər',
  'statistics.ranks.position': 'Rəsmi yer',
  'statistics.ranks.proposal': 'Təklif',
  'statistics.ranks.mean': 'Rəsmi orta bal',
  'statistics.ranks.adjustedMean': 'Düzəldilmiş orta bal',
  'statistics.ranks.adjustedPosition': 'Düzəldilmiş yer',
  'statistics.ranks.interval': 'Yer intervalı',
  'statistics.ranks.line': 'Xətt',
  'statistics.ranks.above': 'yuxarıda',
  'statistics.ranks.below': 'aşağıda',
  'statistics.ranks.tooClose': 'hökm vermək üçün çox yaxın',

  'statistics.own.title': 'İndiyədək qiymətləndirməm',
  'statistics.own.lead': 'Yalnız öz təqdim etdiyiniz vərəqlərdən. Bunu yalnız siz görürsünüz.',
  'statistics.own.none': 'Hələ heç bir vərəq təqdim etməmisiniz',
  'statistics.own.mean': 'Orta qiymət',
  'statistics.own.spread': 'Standart kənarlaşma',
  'statistics.own.extreme': '{low} və {high} qiymətləri',
  'statistics.own.share': '{all} qiymətdən {part} ({percent})',
  'statistics.own.table': 'Hər qiyməti neçə dəfə vermisiniz',
  'statistics.own.score': 'Qiymət',
  'statistics.own.times': 'Dəfə',
  'statistics.own.drift': 'Dəyişmə',
  'statistics.own.drift.milder': 'Sonrakı vərəqləriniz daha yumşaqdır: orta hesabla {later}, əvvəl {earlier}.',
  'statistics.own.drift.stricter': 'Sonrakı vərəqləriniz daha sərtdir: orta hesabla {later}, əvvəl {earlier}.',
  'statistics.own.drift.steady': 'Dəyişmə yoxdur: orta hesabla {later}, əvvəl {earlier}.',
  'statistics.own.drift.tooFew': 'Sonrakı vərəqlər əvvəlkilərlə ən azı {needed} vərəq olanda müqayisə edilir.',
  'statistics.own.sheets': 'Hər vərəqin orta qiyməti, təqdim olunma sırası ilə',
  'statistics.own.sheet': 'Təklif',
  'statistics.own.submitted': 'Təqdim edilib',
};
