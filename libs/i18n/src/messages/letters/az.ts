import type { letters as model } from './en';

export const letters: Record<keyof typeof model, string> = {
  'letters.receipt.subject': '{reference} nömrəli təklifiniz qəbul edildi',
  'letters.receipt.body':
    'Hörmətli {name},\n\n{municipality} bələdiyyəsinin “{title}” təklifi {at} tarixində qəbul edilmişdir.\n\nQəbz: {receipt}\nRedaksiya: {revision}\nRəqəmsal iz (SHA-256): {digest}\n\n{next}\n\nTrilot',
  'letters.receipt.mayChange':
    '{deadline} tarixinədək təklifin surəti üzərində işi davam etdirə bilərsiniz. Yenidən təqdim edənədək təqdim etdiyiniz mətn qüvvədə qalır.',
  'letters.receipt.final':
    'Bu müsabiqədə təqdimatdan sonra dəyişikliyə icazə verilmir: təqdim etdiyiniz mətn qüvvədədir. Son tarixədək onu yalnız geri götürmək olar.',
  'letters.confirm.subject': '{reference} nömrəli təklifi təsdiqləməyinizi xahiş edirik',
  'letters.confirm.body':
    'Hörmətli {name},\n\n{asker} sizdən, bələdiyyənizin imza səlahiyyəti olan şəxsi kimi, “{title}” təklifini təsdiqləməyinizi xahiş edir. Siz məhz bu mətni təsdiqlədikdən sonra onu təqdim etmək olar; sonrakı hər dəyişiklik təsdiqinizi etibarsız edir.\n\nSon tarix: {deadline}.\n\nTrilot',
  'letters.confirmed.subject': '{reference} nömrəli təklif təsdiqlənmişdir',
  'letters.confirmed.body':
    'Hörmətli {name},\n\nimza səlahiyyəti olan şəxs “{title}” təklifini olduğu kimi təsdiqləmişdir. Təklif hələ təqdim edilməyib: onu bu vaxtadək təqdim edin: {deadline}. Dəyişiklik təsdiqi etibarsız edir.\n\nTrilot',
  'letters.withdrawn.subject': '{reference} nömrəli təklif geri götürüldü',
  'letters.withdrawn.body':
    'Hörmətli {name},\n\n{municipality} bələdiyyəsinin “{title}” təklifi geri götürülmüşdür. Göstərilən səbəb: {reason}\n\nYazılanları yenə oxumaq olar. Son tarixədək həmin lot üçün yeni təklifə başlaya bilərsiniz.\n\nTrilot',
  'letters.reminder.notSubmitted.subject':
    '{reference} nömrəli təklif TƏQDİM EDİLMƏYİB: {days, plural, =0 {son tarix bu gündür} one {# gün qalıb} other {# gün qalıb}}',
  'letters.reminder.notSubmitted.body':
    'Hörmətli {name},\n\n“{call}” müsabiqəsində {municipality} bələdiyyəsinin “{title}” təklifini siz hələ TƏQDİM ETMƏMİSİNİZ. {days, plural, =0 {Son tarix bu gündür} one {Son tarixə # gün qalıb} other {Son tarixə # gün qalıb}}: {deadline}.\n\nYazılıb həmin vaxtadək təqdim edilməyən təklifə baxılmır.\n\nTrilot',
  'letters.reminder.newerChanges.subject':
    '{reference} nömrəli təklifdəki dəyişikliklər TƏQDİM EDİLMƏYİB: {days, plural, =0 {son tarix bu gündür} one {# gün qalıb} other {# gün qalıb}}',
  'letters.reminder.newerChanges.body':
    'Hörmətli {name},\n\n“{call}” müsabiqəsində {municipality} bələdiyyəsinin “{title}” təklifini təqdim etdikdən sonra dəyişmisiniz. {submittedAt} tarixində təqdim edilmiş mətn qüvvədədir; yenidən təqdim etməsəniz, sonrakı dəyişikliklər nəzərə alınmır. {days, plural, =0 {Son tarix bu gündür} one {Son tarixə # gün qalıb} other {Son tarixə # gün qalıb}}: {deadline}.\n\nTəqdim edilmiş mətn düzgündürsə, heç nə etməyə ehtiyac yoxdur.\n\nTrilot',
  'letters.corrigendum.subject': '“{call}” müsabiqəsi dəyişdirilib',
  'letters.corrigendum.body':
    'Hörmətli {name},\n\ntəklif hazırlamağa başladığınız “{call}” müsabiqəsi dəyişdirilib. Səbəb: {reason}\n\nHazırda qüvvədə olan son tarixlər:\n{deadlines}\n\nYazdıqlarınız saxlanılır. Bütün dəyişikliklər müsabiqənin səhifəsində göstərilib.\n\nTrilot',
  'letters.cancellation.subject': '“{call}” müsabiqəsi ləğv edilib',
  'letters.cancellation.body':
    'Hörmətli {name},\n\ntəklif hazırlamağa başladığınız “{call}” müsabiqəsi ləğv edilib. Səbəb: {reason}\n\nYazdıqlarınızı oxumaq mümkün olaraq qalır.\n\nTrilot',
  'letters.question.subject': '{call} müsabiqəsi üzrə sual',
  'letters.question.body':
    'Hörmətli {name},\n\nbir bələdiyyə “{call}” müsabiqəsi barədə soruşur:\n\n{question}\n\nCavab hamıya eyni vaxtda verilir.\n\nTrilot',
  'letters.clarification.subject': '{call} müsabiqəsi üzrə izahat {number}',
  'letters.clarification.body':
    'Hörmətli {name},\n\n“{call}” müsabiqəsi üzrə sual hamı üçün cavablandırılıb.\n\nSual: {question}\n\nCavab: {answer}\n\nTrilot',
  'letters.invitation.subject': 'Sizi {municipality} bələdiyyəsi adından çıxış etməyə dəvət edirlər',
  'letters.invitation.body':
    'Salam,\n\n{invitedBy} sizi Trilot sistemində {municipality} bələdiyyəsi adından çıxış etməyə dəvət edir. Bələdiyyələr burada təkliflər yazır və təqdim edirlər.\n\nRolunuz: {role}\n\nDəvəti bu ünvanda qəbul edin. Ünvan yalnız sizin üçündür, bir dəfə istifadə olunur və yeddi gün qüvvədədir:\n{link}\n\nMəktubun nə barədə olduğunu bilmirsinizsə, heç nə etməyə bilərsiniz.\n\nTrilot',
  'letters.invitation.programme.subject': 'Sizi proqramda bir rola dəvət edirlər',
  'letters.invitation.programme.body':
    'Salam,\n\n{invitedBy} sizi təklif müsabiqələrinin keçirildiyi Trilot sisteminə dəvət edir.\n\nRolunuz: {role}\n\nDəvəti bu ünvanda qəbul edin. Ünvan yalnız sizin üçündür, bir dəfə istifadə olunur və yeddi gün qüvvədədir:\n{link}\n\nMəktubun nə barədə olduğunu bilmirsinizsə, heç nə etməyə bilərsiniz.\n\nTrilot',
  'letters.invitation.account':
    'Hörmətli {name},\n\n{invitedBy} sizə Trilot sistemində dəvət göndərib.\n\nRolunuz: {role}\n\nDaxil olub dəvəti qəbul edin; o, yeddi gün sizi gözləyəcək.\n\nTrilot',
  'letters.recovery.subject': 'Trilot üçün yeni parol seçin',
  'letters.recovery.body':
    'Hörmətli {name},\n\nkimsə, çox güman ki, siz, Trilot hesabınıza giriş üçün müraciət edib. Yeni parolu bu ünvanda seçin. Ünvan bir dəfə istifadə olunur və {minutes} dəqiqə qüvvədədir:\n{link}\n\nYeni parolla bütün sessiyalarınız bağlanır. Siz müraciət etməmisinizsə, heç nə etməyə bilərsiniz: parolunuz olduğu kimi qalır.\n\nTrilot',
  'letters.recovered.subject': 'Parolunuz dəyişdirildi',
  'letters.recovered.body':
    'Hörmətli {name},\n\n{at} tarixində sizə göndərilmiş keçid vasitəsilə hesabınız üçün yeni parol seçildi və bütün sessiyalarınız bağlandı. Bunu siz etməmisinizsə, dərhal inzibatçılara bildirin.\n\nTrilot',
  'letters.passkeyAdded.subject': 'Hesabınıza giriş açarı əlavə edildi',
  'letters.passkeyAdded.body':
    'Hörmətli {name},\n\nhesabınıza giriş açarı əlavə edildi. Ona sahib olan şəxs parolsuz sizin adınızdan daxil ola bilir. Bunu siz etməmisinizsə, onu profilinizdə silin, parolunuzu dəyişin və dərhal inzibatçılara bildirin.\n\nTrilot',
  'letters.passkeyRemoved.subject': 'Hesabınızdan giriş açarı silindi',
  'letters.passkeyRemoved.body':
    'Hörmətli {name},\n\nhesabınızdan giriş açarı silindi. Artıq onunla heç kim daxil ola bilməz. Bunu siz etməmisinizsə, parolunuzu dəyişin və dərhal inzibatçılara bildirin.\n\nTrilot',
  'letters.handedOver.subject': '{municipality} bələdiyyəsinin işləri sizə təhvil verildi',
  'letters.handedOver.body':
    'Hörmətli {name},\n\n{leaving} artıq Trilot sistemində {municipality} bələdiyyəsi adından çıxış etmir və işləri sizə təhvil verib. Yazılanların hamısı bələdiyyəyə məxsusdur və öz yerindədir.\n\nRolunuz: {role}\n\nTrilot',
  'letters.role.editor': 'redaktor: təklifləri yazır və təqdim edir',
  'letters.role.signatory':
    'imza səlahiyyəti olan şəxs: bələdiyyə adından imza atır və kimin onun adından çıxış etdiyinə qərar verir',
  'letters.role.reader': 'oxucu: təklifləri oxuyur',
  'letters.role.administrator': 'inzibatçı',
  'letters.role.manager': 'proqram rəhbəri',
  'letters.role.chair': 'komissiyanın sədri',
  'letters.role.secretary': 'komissiyanın katibi',
  'letters.role.observer': 'müşahidəçi',
  'letters.role.evaluator': 'qiymətləndirici',
  'letters.role.auditor': 'auditor',
  'letters.comments.subject': '{count, plural, one {{reference}: # yeni şərh} other {{reference}: # yeni şərh}}',
  'letters.comments.body':
    'Hörmətli {name},\n\n{count, plural, one {“{title}” təklifi üzrə # yeni şərh var} other {“{title}” təklifi üzrə # yeni şərh var}}. Yazan: {authors}. Onları Trilot-da oxuyun; bələdiyyədən kənar heç kim oxuya bilməz.\n\nTrilot',
  'letters.partner.asked.subject': '{lead} bələdiyyəsi {municipality} bələdiyyəsini tərəfdaş olmağa dəvət edir',
  'letters.partner.asked.body':
    'Hörmətli {name},\n\n{lead} bələdiyyəsi “{title}” təklifini hazırlayır və {municipality} bələdiyyəsinin bu təklifdə tərəfdaş olmasını istəyir. Sizə aid hissəni oxuyun və {deadline} tarixinədək razılıq verin və ya imtina edin. Razılıq olmadan təklif təqdim edilə bilməz.\n\nTrilot',
  'letters.partner.given.subject': '{municipality} bələdiyyəsi {reference} təklifindəki payına razılıq verdi',
  'letters.partner.given.body':
    'Hörmətli {name},\n\n{municipality} bələdiyyəsi “{title}” təklifinizdəki payına razılıq verib. Razılıq məhz bu mətnə aiddir: onu dəyişsəniz, yenidən soruşun.\n\nTrilot',
  'letters.partner.refused.subject': '{municipality} bələdiyyəsi {reference} təklifindəki payına razılıq vermədi',
  'letters.partner.refused.body':
    'Hörmətli {name},\n\n{municipality} bələdiyyəsi “{title}” təklifinizdəki payına razılıq vermir. Göstərilən səbəb: {reason}\n\nHissəni dəyişib yenidən soruşun və ya tərəfdaşı təklifdən çıxarın.\n\nTrilot',
  'letters.mandateReplaced.subject': '“{call}” müsabiqəsinin mandatı yenidən imzalanmalıdır',
  'letters.mandateReplaced.body':
    'Hörmətli {name},\n\n“{call}” müsabiqəsi üzrə imzaladığınız mandatı yeni versiya əvəz edib. Yenisini oxuyub imzalamağınızı xahiş edirik: o vaxtadək müsabiqənin heç bir təklifi sizin üçün açılmır, heç bir qiymət vərəqi saxlanılmır və təqdim edilmir.\n\nTrilot',
  'letters.assigned.subject': 'Bir təklif qiymətləndirmənizi gözləyir',
  'letters.assigned.body':
    'Hörmətli {name},\n\n{reference} nömrəli təklif sizə təyin edilmişdir. Məzmunu açılmazdan əvvəl maraqlar toqquşmasının olub-olmadığını bəyan etməyinizi xahiş edirik.\n\nTrilot',
  'letters.assignedMany.subject': '{count, plural, other {# təklif}} qiymətləndirmənizi gözləyir',
  'letters.assignedMany.body':
    'Hörmətli {name},\n\n“{call}” müsabiqəsinin {lot} nömrəli lotunda sizə {count, plural, other {# təklif}} təyin edilmişdir: {references}. Hər birinin məzmunu açılmazdan əvvəl maraqlar toqquşmasının olub-olmadığını bəyan etməyinizi xahiş edirik.\n\nTrilot',
  'letters.evaluationReminder.subject': '{count, plural, other {# təklif}} hələ qiymətləndirmənizi gözləyir',
  'letters.evaluationReminder.undated':
    'Hörmətli {name},\n\n“{call}” müsabiqəsində siyahınızda hələ {count, plural, other {# açıq təklif}} var. Maraqlarınızı bəyan etməyinizi, qiymətləndirməyi tamamlayıb təqdim etməyinizi xahiş edirik.\n\nTrilot',
  'letters.evaluationReminder.due':
    'Hörmətli {name},\n\n“{call}” müsabiqəsində siyahınızda hələ {count, plural, other {# açıq təklif}} var. Qiymətləndirmənin son tarixi: {due}. Maraqlarınızı bəyan etməyinizi, qiymətləndirməyi tamamlayıb təqdim etməyinizi xahiş edirik.\n\nTrilot',
  'letters.evaluationReminder.late':
    'Hörmətli {name},\n\n“{call}” müsabiqəsində siyahınızda hələ {count, plural, other {# açıq təklif}} var. Qiymətləndirmənin son tarixi keçib: {due}. Açıq qalanları təqdim etməyinizi və ya sizə mane olan səbəbi proqrama bildirməyinizi xahiş edirik.\n\nTrilot',
  'letters.consensus.subject': '{reference} üzrə ortaq qərar',
  'letters.consensus.opened':
    'Hörmətli {name},\n\n{reference} nömrəli təklif üzrə bütün qiymət vərəqləri təqdim edilib. Siz məruzəçisiniz: vərəqlərin nədə fərqləndiyini oxuyun və qiymətləndiricilərin razılaşa biləcəyi qiymətləri və əsaslandırmaları yazın.\n\nTrilot',
  'letters.consensus.proposed':
    'Hörmətli {name},\n\n{rapporteur} {reference} nömrəli təklif üzrə qiymətlər və əsaslandırmalar irəli sürüb. Onları oxuyun və razılaşın, yaxud səbəbini göstərməklə etiraz edin.\n\nTrilot',
  'letters.consensus.objected':
    'Hörmətli {name},\n\nqiymətləndiricilərdən biri {reference} nömrəli təklif üzrə irəli sürdüyünüzlə razı deyil. Səbəbi oxuyun, lazım olanı dəyişin və yenidən irəli sürün.\n\nTrilot',
  'letters.printed.page': 'Səhifə {page} / {pages}',
  'letters.printed.call': 'Müsabiqə',
  'letters.printed.lot': 'Lot',
  'letters.printed.stage': 'Mərhələ',
  'letters.printed.state': 'Vəziyyət',
  'letters.printed.deadline': 'Son tarix',
  'letters.printed.madeAt': 'Sənəd hazırlanıb',
  'letters.printed.inUtc': 'Qəbul edilib, UTC ilə',
  'letters.printed.draft': 'Qaralama, təqdim edilməyib',
  'letters.printed.draftAfter': 'Qaralama: təqdim edilmiş mətn deyil',
  'letters.printed.replaced': 'Daha sonrakı redaksiya ilə əvəz olunub',
  'letters.printed.withdrawn': 'Bu təklif geri götürülüb',
  'letters.printed.revision': 'Redaksiya {revision}',
  'letters.printed.fallback': 'Müsabiqənin bu dildə olmayan mətnləri başqa dildə verilir: {language}.',
  'letters.printed.unread': 'Yazılıb, lakin rəqəm kimi oxunmur',
  'letters.printed.line': 'Sətir',
  'letters.printed.source': 'Mənbə',
  'letters.printed.amount': 'Məbləğ, {currency}',
  'letters.printed.proof': 'Sübut',
  'letters.printed.verifyAt': 'Yoxlama ünvanı',
  'letters.printed.verifyText':
    'Hər kəs nömrəni və rəqəmsal izi bu ünvanda yoxlaya və ya bu faylı orada əlavə edə bilər. Ünvanı açmaqla heç nə göndərilmir: # işarəsindən sonrakılar brauzerdə qalır.',
  'letters.inquiry.subject': '{reference} nömrəli təklifinizə dair sorğu',
  'letters.inquiry.body':
    'Hörmətli {name},\n\nproqram {municipality} bələdiyyəsindən “{title}” təklifinin {fields, plural, other {# sahəsinə}} aydınlıq gətirməyi xahiş edir. Cavab {due} tarixinədək gözlənilir. O, təqdim edilmiş təklifin yanında yazılır, təklifin özü dəyişmir.\n\nTrilot',
  'letters.addendum.subject': '{reference} üzrə sorğunuza cavab',
  'letters.addendum.body':
    'Hörmətli {name},\n\n{municipality} bələdiyyəsi {reference} nömrəli təklif üzrə sorğunuza {at} tarixində cavab verib.\n\nTrilot',
  'letters.calendar.name': 'Təkliflər müsabiqələri',
  'letters.calendar.opens': 'Açılır: {name}',
  'letters.calendar.deadline': 'Son tarix: {name}',
  'letters.calendar.fullApplicationDeadline': 'Tam müraciətlər üçün son tarix: {name}',
  'letters.corrected.subject': '{reference} nömrəli təklifiniz üzrə qərar düzəldilib',
  'letters.corrected.replaces':
    'Bu məktub {day} tarixli məktubumuzu əvəz edir. Təklifiniz üzrə qərar düzəldilib; qüvvədə olan qərar budur:',
  'letters.corrected.complaint':
    'Əvvəlki qərardan şikayət etmiş olsanız belə, düzəldilmiş qərardan şikayət edə bilərsiniz.',
  'letters.decision.subject.selected': '{reference} nömrəli təklifiniz seçilmişdir',
  'letters.decision.subject.reserve': '{reference} nömrəli təklifiniz ehtiyat siyahısındadır',
  'letters.decision.subject.notSelected': '{reference} nömrəli təklifinizin nəticəsi',
  'letters.decision.greeting': '{municipality} bələdiyyəsinə,',
  'letters.decision.selected':
    '“{title}” təklifinizin seçildiyini məmnuniyyətlə bildiririk. Ayrılmış qrantın məbləği: {amount}.',
  'letters.decision.reserve':
    '“{title}” təklifiniz bütün hədləri keçmişdir, lakin lotun vəsaiti ona çatmamışdır. Təklif ehtiyat siyahısındadır (lot üzrə yeri: {position}) və siyahının ardıcıllığı ilə hələ seçilə bilər.',
  'letters.decision.selectedPlace':
    '“{title}” təklifinizin seçildiyini və bələdiyyənizin yerlərdən birini aldığını məmnuniyyətlə bildiririk.',
  'letters.decision.reservePlace':
    '“{title}” təklifiniz bütün hədləri keçmişdir, lakin lotun yerləri tutulmuşdur. Təklif ehtiyat siyahısındadır (lot üzrə yeri: {position}) və siyahının ardıcıllığı ilə hələ seçilə bilər.',
  'letters.decision.belowGates':
    '“{title}” təklifiniz dərc olunmuş minimum ballardan birinə çatmadığı üçün seçilə bilməmişdir.',
  'letters.decision.rejected': '“{title}” təklifiniz seçilməmişdir.',
  'letters.decision.subject.ineligible': '{reference} nömrəli təklifiniz iştirak edə bilməmişdir',
  'letters.decision.ineligible':
    '“{title}” təklifiniz müsabiqənin bir şərtinə cavab vermədiyi üçün seçimdə iştirak edə bilməmişdir. Bu, təklifin keyfiyyətinə verilən qiymət deyil.',
  'letters.decision.ineligible.administrative': 'İnzibati yoxlamada müəyyən edilmişdir:',
  'letters.decision.ineligible.eligibility': 'Uyğunluq yoxlamasında müəyyən edilmişdir:',
  'letters.decision.ineligible.code': '{code}: {text}',
  'letters.decision.subject.invited': '{reference} nömrəli təklifin tam müraciətini yazmağa dəvət olunursunuz',
  'letters.decision.invited':
    '“{title}” təklifinizin tam müraciətini yazmağa sizi məmnuniyyətlə dəvət edirik. Ona Trilot sistemində, konsepsiya qeydinizin olduğu yerdə başlayın. Tam müraciət bu vaxtadək gözlənilir: {deadline}. Konsepsiya qeydində qiymətləndirilmiş hissələr olduğu kimi götürülür.',
  'letters.decision.invitedTogether':
    '“{title}” konsepsiya qeydinizin ən yüksək yer tutanlar sırasında olduğunu məmnuniyyətlə bildiririk: onunla birlikdə təqdim etdiyiniz tam müraciət indi qiymətləndirilir.',
  'letters.decision.notInvited':
    '“{title}” konsepsiya qeydiniz bütün hədləri keçmişdir, lakin daha yüksək yer tutanların tələb etdiyi məbləğlər dərc olunmuş həddə çatmışdır. O, növbəti mərhələyə dəvət edilmir.',
  'letters.decision.conceptNoteBelowGates':
    '“{title}” konsepsiya qeydiniz dərc olunmuş minimum ballardan birinə çatmadığı üçün növbəti mərhələyə dəvət edilmir.',
  'letters.decision.conceptNoteRejected': '“{title}” konsepsiya qeydiniz növbəti mərhələyə dəvət edilmir.',
  'letters.decision.carried': '{text}: konsepsiya qeydindən götürülmüş {points} bal',
  'letters.decision.marks': 'Orta bal: {max} baldan {mean}. Meyarlar üzrə qiymətlər və əsaslandırmalar:',
  'letters.decision.criterion': '{text}: {max} baldan {mean}',
  'letters.decision.complaint':
    'Prosedurun pozulduğunu və ya açıq-aşkar səhvə yol verildiyini düşünürsünüzsə, bu məktubu oxuduğunuz gündən {complaint, plural, other {# gün}} ərzində şikayət edə bilərsiniz. Açılmamış məktub {letterReadAfter, plural, other {# gün}} sonra oxunmuş sayılır. Şikayətə {complaintAnswer, plural, other {# gün}} ərzində cavab verilir.',
  'letters.decision.closing': 'Proqram komandası',
  'letters.subscription.subject': 'Yeni müsabiqələr haqqında məlumat almaq istədiyinizi təsdiqləyin',
  'letters.subscription.body':
    'Salam,\n\nkimsə, çox güman ki, siz, bu ünvana Trilot sistemindəki yeni müsabiqələr haqqında məlumat göndərilməsini xahiş edib. Təsdiqləmək üçün bu səhifəni açın:\n{link}\n\nBunu siz xahiş etməmisinizsə, heç nə etməyə bilərsiniz: daha heç nə göndərilməyəcək və ünvan {days, plural, one {# gün} other {# gün}} sonra silinəcək.\n\nTrilot',
  'letters.newCall.subject': 'Yeni müsabiqə: {call}',
  'letters.newCall.body':
    'müsabiqə elan edilib: {call}.\n\n{summary}\n\nMüsabiqə {opens} tarixində açılır. Son tarixlər:\n{deadlines}',
  'letters.newCall.person':
    'Hörmətli {name},\n\n{text}\n\nBu məlumatı profilinizdə yeni müsabiqələr haqqında xəbər almaq istədiyinizi bildirdiyiniz üçün alırsınız.\n\nTrilot',
  'letters.newCall.address':
    'Salam,\n\n{text}\n\nMüsabiqə haqqında hər şey:\n{link}\n\nBu məktubu bu ünvandan yeni müsabiqələr haqqında məlumat istənildiyi üçün alırsınız. Bunu dayandırmaq və ünvanı sildirmək üçün:\n{end}\n\nTrilot',
  'letters.calendar.questions': 'Sual vermək üçün son gün: {name}',
  'letters.calendar.answers': 'Bütün sualların cavablandırıldığı son gün: {name}',
  'letters.calendar.wholeDay': 'Bütün gün, {zone}',
  'letters.promotion.subject': '{reference} nömrəli təklifiniz ehtiyat siyahısından seçilmişdir',
  'letters.promotion.grant':
    'Lotunuzda bir qrant boşalmışdır. Ehtiyat siyahısında növbəti olan “{title}” təklifiniz {amount} məbləğində qrant üçün seçilmişdir.',
  'letters.promotion.place':
    'Lotunuzda bir yer boşalmışdır. Ehtiyat siyahısında növbəti olan “{title}” təklifiniz seçilmişdir.',
  'letters.promotion.decline':
    'Əgər ondan artıq istifadə edə bilmirsinizsə, qərar səhifəsində səbəbini göstərməklə imtina edin ki, növbəti təklif seçilə bilsin.',
  'letters.awardEnded.subject': '{reference} nömrəli təklif: qrantdan imtina edilib',
  'letters.awardEnded.body':
    'Hörmətli {name},\n\n{municipality} bələdiyyəsinin “{title}” təklifi üzrə qrantdan {at} tarixində imtina edilmişdir. Göstərilən səbəb: {reason}\n\nTrilot',
  'letters.complaintLodged.subject': '{reference} üzrə şikayətiniz qəbul edilmişdir',
  'letters.complaintLodged.body':
    'Hörmətli {name},\n\nbələdiyyənizin “{title}” təklifi üzrə qərardan şikayəti {at} tarixində qəbul edilmişdir. Cavab ən gec bu vaxta qədər verilir: {due}.\n\nNəzarət cəmi (SHA-256): {digest}\n\nTrilot',
  'letters.complaintWaits.subject': '{reference} üzrə şikayət cavab gözləyir',
  'letters.complaintWaits.body':
    'Hörmətli {name},\n\n{municipality} bələdiyyəsi {reference} nömrəli təklif üzrə qərardan şikayət edir. Cavab ən gec {due} tarixinə qədər verilməlidir. Cavabı təklif üzrə qərar verməmiş və onu qiymətləndirməmiş şəxs verir.\n\nTrilot',
  'letters.complaintAnswered.subject': '{reference} üzrə şikayətinizə cavab',
  'letters.complaintAnswered.dismissed':
    'Hörmətli {name},\n\nbələdiyyənizin “{title}” təklifi üzrə qərardan şikayəti rədd edilmişdir. Əsaslandırma:\n\n{reasons}\n\nTrilot',
  'letters.complaintAnswered.upheld':
    'Hörmətli {name},\n\nbələdiyyənizin “{title}” təklifi üzrə qərardan şikayəti təmin edilmişdir. Lotun sıralaması yenidən aparılır və nəticə barədə sizə məlumat verilir. Əsaslandırma:\n\n{reasons}\n\nTrilot',
  'letters.mandate':
    'Məndən bu müsabiqənin təkliflərini qiymətləndirmək xahiş edilib və mən aşağıdakı öhdəlikləri götürürəm.\n\n1. Qərəzsizlik. Hər təklifi yalnız öz məziyyətlərinə və dərc olunmuş qiymətləndirmə cədvəlinə görə qiymətləndirirəm. Necə qiymətləndirməli olduğumu kimsənin mənə diktə etməsinə yol vermirəm.\n\n2. Maraqlar toqquşması. Təklifi açmazdan əvvəl məni ona nəyinsə bağlayıb-bağlamadığını bəyan edirəm: ərizəçi və ya tərəfdaş üçün indiki, yaxud əvvəlki iş, təklifin yazılmasına kömək, rəqib təklif, qohumluq, dostluq, siyasət və ya pul. Bunu sonradan aşkar etsəm, qiymət vərəqini təqdim etdikdən sonra da olsa, dərhal bəyan edirəm. Bilirəm ki, bu halda vərəq ləğv olunur.\n\n3. Məxfilik. Oxuduğum hər şeyi qiymətləndirmə zamanı və ondan sonra məxfi saxlayıram. Onu heç kimə göstərmir, surətləri lazım olduğundan artıq saxlamır və öz məqsədlərim üçün istifadə etmirəm.\n\n4. Müstəqillik. Ərizəçilərlə qiymətləndirmə barədə danışmıram. Təklifin bütün qiymət vərəqləri təqdim olunanadək onu necə qiymətləndirdiyimi başqa qiymətləndiriciyə demirəm.\n\n5. Əsaslandırma. Qiymətlərimi elə əsaslandırıram ki, bunu ərizəçiyə bildirmək mümkün olsun.\n\n6. Bu öhdəliklərdən birini yerinə yetirə bilməsəm, təyinatdan imtina edir və bunu bildirirəm.\n\nBilirəm ki, imzam adım, vaxt və məhz bu mətnlə birlikdə saxlanılır.',
  'letters.declined.subject': 'Qiymətləndirici {reference} təklifindən imtina edib',
  'letters.declined.body':
    'Hörmətli {name},\n\n{evaluator} {reference} nömrəli təklifi qiymətləndirməkdən imtina edib və belə yazır:\n\n{sentence}\n\nYer boşdur. Başqasını seçməyinizi xahiş edirik.\n\nTrilot',
  'letters.outdated.subject': 'Dondurulmuş reytinq artıq əsaslandığı məlumatlara uyğun deyil',
  'letters.outdated.body':
    'Hörmətli {name},\n\n{reference} təklifi üzrə maraqlar toqquşması gec aşkar edilib: müvafiq qiymət vərəqi ləğv olunub və cəmlər onsuz yenidən hesablanıb. Həmin vərəqlə dondurulmuş reytinq oxuna bilir, amma artıq əsaslandığı məlumatlara uyğun deyil və yenidən qurulmalıdır.\n\nTrilot',
};
