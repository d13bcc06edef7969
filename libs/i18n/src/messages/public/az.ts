import type { publicPages as model } from './en';

export const publicPages: Record<keyof typeof model, string> = {
  'public.demonstration': 'Nümayiş',
  'public.demonstration.text':
    'Bu, uydurma təklifləri olan nümayiş müsabiqəsidir. Burada yazılanların heç biri həqiqi qrantla nəticələnmir.',
  'public.calls.title': 'Təkliflər müsabiqələri',
  'public.calls.lead':
    'Vətəndaşları üçün nəyisə dəyişmək istəyən şəhərlərə maliyyə. Hər qayda müsabiqə ilə birlikdə dərc olunur, hər qərar sonradan yoxlanıla bilər.',
  'public.calls.country': 'Ölkə',
  'public.calls.allCountries': 'Bütün ölkələr',
  'public.calls.none': 'Hazırda bu ölkə üçün müsabiqə yoxdur',
  'public.calls.open': 'Hazırda açıq',
  'public.calls.coming': 'Gözlənilən',
  'public.calls.closed': 'Bağlanmış',
  'public.calls.deadline': 'Son tarix {date}',
  'public.calls.lots': '{count, plural, other {# lot}}',
  'public.calls.cap': '{amount} məbləğinədək qrant',
  'public.call.apply': 'Müraciət et',
  'public.call.results': 'Nəticələrə bax',
  'public.call.notYet': 'Müsabiqə hələ açılmayıb.',
  'public.clarifications.title': 'Suallar və cavablar',
  'public.clarifications.lead':
    'Bələdiyyələrin bu müsabiqə barədə soruşduqları, hamı üçün eyni vaxtda cavablandırılıb.',
  'public.clarifications.answered': 'Cavablandırılanlar',
  'public.clarifications.none': 'Hələ heç nə cavablandırılmayıb',
  'public.clarifications.days':
    'Suallar {questions} tarixinədək verilə bilər; hamısı ən gec {answers} tarixinədək cavablandırılır (tam günlər, {zone}).',
  'public.clarifications.ask': 'Sual verin',
  'public.clarifications.signIn': 'Suallar bələdiyyə adından verilir. Sual vermək üçün daxil olun.',
  'public.clarifications.notYou': 'Suallar bələdiyyə adından verilir; siz heç bir bələdiyyəni təmsil etmirsiniz.',
  'public.clarifications.nameless':
    'Kimin soruşduğunu heç kim, proqram komandası da bilmir. Sual dərc olunmazdan əvvəl qısaldıla bilər və hamı üçün cavablandırılır.',
  'public.clarifications.for': 'Hansı bələdiyyə üçün?',
  'public.clarifications.about': 'Nə barədədir?',
  'public.clarifications.wholeCall': 'Bütün müsabiqə',
  'public.clarifications.question': 'Sualınız',
  'public.clarifications.left': '{left, plural, one {# simvol qalır} other {# simvol qalır}}',
  'public.clarifications.over': '{over, plural, one {# simvol artıqdır} other {# simvol artıqdır}}',
  'public.clarifications.send': 'Soruş',
  'public.clarifications.asked': 'Sualınız göndərildi. Cavablandırıldıqda mesaj alacaqsınız.',
  'public.clarifications.own': 'Bələdiyyənizin soruşduqları',
  'public.clarifications.waiting': 'hələ cavablandırılmayıb',
  'public.clarifications.answeredBy': 'izahat {number} ilə cavablandırılıb',
  'public.clarifications.number': 'İzahat {number}',
  'public.clarifications.corrects': 'İzahat {number}-i düzəldir',
  'public.clarifications.corrected': 'İzahat {number} ilə düzəldilib',
  'public.clarifications.published': 'Dərc olunub: {at}.',
  'public.clarifications.late': 'Cavabların son günündən sonra, çünki: {reason}',
  'public.call.over': 'Müsabiqə bağlanıb; təkliflər qiymətləndirilir.',
  'public.call.lots': 'Lotlar',
  'public.call.priorities':
    '{count, plural, one {Hər təklifin əhatə etdiyi prioritet} other {# prioritet, hamısı məcburi}}',
  'public.call.prioritiesText':
    'Hər lotun hər təklifi bu prioritetlərin hər birini ayrıca əsaslandırma, fəaliyyət, ölçülə bilən göstərici və büdcə payı ilə əhatə edir.',
  'public.stage.conceptNote': 'konsepsiya qeydi',
  'public.stage.fullApplication': 'tam müraciət',
  'public.stages.title': 'İki mərhələ',
  'public.stages.invitation':
    'Əvvəlcə konsepsiya qeydi, sonra dəvətlə tam müraciət. Hədləri keçən konsepsiya qeydləri reytinq üzrə, tələb olunan məbləğlər lotun büdcəsinin {multiple} faizinə çatanadək dəvət edilir. Konsepsiya qeydində qiymətləndirilmiş hissələr olduğu kimi qalır; tələb olunan məbləğ ondan ən çoxu {tolerance}% fərqlənə bilər.',
  'public.stages.together':
    'Konsepsiya qeydi və tam müraciət birlikdə təqdim edilir. Əvvəlcə konsepsiya qeydləri qiymətləndirilir; hədləri keçənlərin tam müraciətləri reytinq üzrə, tələb olunan məbləğlər lotun büdcəsinin {multiple} faizinə çatanadək qiymətləndirilir. Konsepsiya qeydində qiymətləndirilmiş hissələr olduğu kimi götürülür; tələb olunan məbləğ ondan ən çoxu {tolerance}% fərqlənə bilər.',
  'public.stages.deadline': 'Tam müraciətlərin son tarixi: {at}',
  'public.call.criteria': 'Təkliflər necə qiymətləndirilir',
  'public.call.applying': 'Müraciət qaydaları',
  'public.call.afterwards': 'Qərardan sonra',
  'public.call.selection': 'Təkliflər necə seçilir',
  'public.lot.who': 'Bələdiyyələr',
  'public.lot.envelope': 'Lotun vəsaiti',
  'public.lot.cap': 'Ən böyük qrant',
  'public.lot.expected': 'Gözlənilən layihələr',
  'public.lot.places': 'Yerlər',
  'public.lot.objectives': 'Məqsədlər',
  'public.criteria.max': 'Təklif ən çoxu {max} bal toplaya bilər.',
  'public.criteria.gate': 'Təklif ən çoxu {max} bal toplaya bilər və seçilmək üçün azı {gate} bal lazımdır.',
  'public.criteria.scale': 'Hər sualın qiyməti: ən aşağı {min}, ən yüksək {max}.',
  'public.criteria.question': 'Sual',
  'public.criteria.points': 'Bal',
  'public.criteria.minimum': 'Minimum',
  'public.criteria.score': '{score} qiymət',
  'public.selection.evaluators':
    'Hər təklifi {count, plural, one {bir qiymətləndirici} other {# qiymətləndirici}} müstəqil qiymətləndirir. Dəqiq orta bal götürülür, heç nə yuvarlaqlaşdırılmır.',
  'public.selection.divergence':
    'İki yekun arasında fərq {limit} baldan çoxdursa və ya onlar minimum balın müxtəlif tərəflərindədirsə, təklifi üçüncü qiymətləndirici də qiymətləndirir.',
  'public.selection.third.meanOfThree': 'Bu halda üç vərəqin orta balı götürülür.',
  'public.selection.third.twoClosest':
    'Bu halda yekunu bir-birinə ən yaxın olan iki vərəq götürülür; eyni dərəcədə yaxın iki cütdən yüksək olanı seçilir.',
  'public.selection.places':
    'Təkliflər hər lotun reytinqi üzrə yuxarıdan aşağıya, yerlər tutulanadək seçilir. Minimum balları keçmiş qalan təkliflər ehtiyat siyahısını təşkil edir.',
  'public.cutOff.offerRemainder':
    'Hər lotda vəsait bitənədək təkliflər reytinq üzrə seçilir; növbəti təklifə qalan məbləğ verilir. Minimum balları keçmiş digər təkliflər ehtiyat siyahısını təşkil edir.',
  'public.cutOff.skip':
    'Hər lotda təkliflər reytinq üzrə seçilir; vəsaitə sığmayan təklif ötürülür, sığan növbəti götürülür. Minimum balları keçmiş digər təkliflər ehtiyat siyahısını təşkil edir.',
  'public.cutOff.stop':
    'Hər lotda növbəti təklif vəsaitə sığmayanadək təkliflər reytinq üzrə seçilir. Minimum balları keçmiş digər təkliflər ehtiyat siyahısını təşkil edir.',
  'public.selection.ties': 'Orta balı tam eyni olan təkliflər bu ardıcıllıqla sıralanır:',
  'public.selection.draw': 'Püşkün açarı artıq müəyyən edilib. Onun SHA-256 rəqəmsal izi:',
  'public.applying.maxAsLead':
    'Bir bələdiyyə bütün lotlar üzrə ən çoxu {count, plural, other {# təklif}}, hər lotda isə yalnız bir təklif təqdim edə bilər.',
  'public.applying.maxAwards':
    'Bir bələdiyyə bütün lotlar üzrə ən çoxu {count, plural, other {# dəfə}} qalib ola bilər.',
  'public.applying.signatory':
    'Bələdiyyənin imza səlahiyyəti olan şəxsi təklifi təqdimatdan əvvəl, məhz təqdim olunan mətndə təsdiqləyir.',
  'public.applying.mayChange':
    'Son tarixədək təqdim olunmuş təklifi yenisi ilə əvəz etmək olar. Sonuncu təqdim olunan mətn qüvvədədir.',
  'public.applying.final': 'Təqdim olunmuş təklif daha dəyişdirilə bilməz. Son tarixədək onu geri götürmək olar.',
  'public.afterwards.complaint':
    'Hər müraciətçi qiymətlər və əsaslandırmalar yazılmış məktub alır və onu oxuduğu gündən {complaint, plural, other {# gün}} ərzində prosedurdan və ya açıq-aşkar səhvdən şikayət edə bilər. Açılmamış məktub {letterReadAfter, plural, other {# gün}} sonra oxunmuş sayılır. Şikayətə {complaintAnswer, plural, other {# gün}} ərzində cavab verilir.',
  'public.afterwards.published': 'Seçilmiş hər təklif üzrə ictimaiyyətə bunlar açıqlanır:',
  'public.afterwards.nothing': 'Seçilmiş təkliflərin özü haqqında heç nə dərc olunmur, yalnız onların sayı.',
  'public.field.title': 'adı',
  'public.field.summary': 'xülasəsi',
  'public.field.municipality': 'bələdiyyə',
  'public.field.territory': 'ölkə',
  'public.field.awardedCents': 'ayrılmış qrant',
  'public.results.title': 'Nəticələr',
  'public.results.lead': '{count, plural, other {# layihə}} seçilib, cəmi {amount}.',
  'public.results.leadCount': '{count, plural, other {# layihə}} seçilib.',
  'public.results.announced': 'Elan olunub: {at}',
  'public.results.evaluated': 'Qiymətləndirilmiş təkliflər',
  'public.results.aboveGates': 'Bütün minimumları keçmiş',
  'public.results.reserve': 'Ehtiyat siyahısında',
  'public.results.money': 'Vəsait',
  'public.results.of': '{envelope} vəsaitdən {used}',
  'public.results.places': 'Yerlər',
  'public.results.placesTaken': '{places} yerdən {taken}',
  'public.results.none': 'Bu lotda heç bir təklif seçilməyib.',
  'public.results.selectedIn': 'Seçilmiş layihələr, {lot}',
  'public.results.project': 'Layihə',
  'public.results.municipality': 'Bələdiyyə',
  'public.results.country': 'Ölkə',
  'public.results.grant': 'Qrant',
  'public.results.proof': 'Püşkün sübutu',
  'public.results.proofText':
    'Bu, rəqəmsal izi müsabiqə ilə dərc olunmuş püşkün açarıdır. Onunla hər kəs tam bərabər təkliflərin ardıcıllığını təkrar hesablaya bilər.',
  'public.signIn.forgotten': 'Parolumu unutmuşam',
  'public.signIn.email': 'E-poçt ünvanı',
  'public.signIn.password': 'Parol',
  'public.signIn.computer': 'Bu kompüter',
  'public.signIn.shared': 'Ondan başqaları da istifadə edir: mətnlərimi burada saxlama',
  'public.signIn.demonstration': 'Nümayiş hesabları',
  'public.signIn.demonstrationText':
    'Şəxsi seçin; hamısının parolu eynidir: trilot-demo-2026. Bu hesablar həqiqi istifadədə mövcud deyil.',
  'public.signIn.municipalities': 'Bələdiyyələr',
  'public.role.administrator': 'İnzibatçı',
  'public.role.manager': 'Proqram rəhbəri',
  'public.role.chair': 'Sədr',
  'public.role.secretary': 'Katib',
  'public.role.observer': 'Müşahidəçi',
  'public.role.evaluator': 'Qiymətləndiricilər',
  'public.role.auditor': 'Auditor',
  'public.inbox.lead': 'Qəbzlər, təyinatlar və məktublar. Poçt qurulubsa, hər biri e-poçtla da göndərilir.',
  'public.inbox.empty': 'Hələ məktub yoxdur',
  'public.inbox.new': 'Yeni',
  'public.inbox.open': 'Səhifəni aç',
  'public.accessibility.aim':
    'Trilot WCAG 2.2 AA səviyyəsini hədəfləyir: hər şey klaviatura ilə, ekran oxuyucusu ilə, 360 piksel enində, 400 faiz böyütmədə, açıq və tünd rənglərdə işləyir.',
  'public.accessibility.how':
    'Hər buraxılışdan əvvəl bütün səhifələr axe ilə avtomatik yoxlanılır. Avtomatik yoxlama maneələrin yalnız bir hissəsini tapır.',
  'public.accessibility.tell':
    'Sizə nə isə mane olursa, proqram komandasına bildirin; ünvan müsabiqənin səhifəsindədir.',
  'public.privacy.what':
    'Trilot adınızı, e-poçt ünvanınızı, rolunuzu, dilinizi və yazdıqlarınızı saxlayır. Nəyisə dəyişən hər addım adınız və vaxtı ilə qeyd olunur, çünki ictimai qərarlar sübut edilə bilməlidir.',
  'public.privacy.local':
    'Bir kuki sizi sistemdə saxlayır. Yazdığınız zaman serverə çatmamış mətn brauzerinizdə saxlanılır və çıxışda silinir.',
  'public.privacy.rights':
    'Profilinizdə haqqınızda saxlanılan hər şeyi yükləyə və hesabınızı sildirə bilərsiniz. Qərarın əsaslandığı məlumatlar o zaman adınız olmadan qalır.',
  'public.privacy.who':
    'Son tarixədək maliyyələşdirən tərəfdə heç kim təklifi oxuya bilməz. Ondan sonra yalnız onun qiymətləndirilməsi və qərarı üçün təyin olunmuş şəxslər oxuya bilər.',
};
