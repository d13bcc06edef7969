import type { problems as model } from './en';

export const problems: Record<keyof typeof model, string> = {
  'problems.OFFLINE': 'Serverə qoşulmaq mümkün deyil. Heç nə itməyib; bağlantı olanda yenidən cəhd edin.',
  'problems.VALIDATION_FAILED': 'Sorğu anlaşılmadı. Səhifəni yenidən yükləyin; təkrarlanarsa, bizə bildirin.',
  'problems.NOT_FOUND': 'Burada heç nə yoxdur və ya sizin üçün nəzərdə tutulmayıb.',
  'problems.UNEXPECTED': 'Bizim tərəfdə xəta baş verdi. Yazdıqlarınızdan heç nə itməyib.',
  'problems.UNAVAILABLE': 'Xidmət məşğuldur. Bir neçə saniyədən sonra cəhd edin; heç nə itməyib.',
  'problems.CROSS_SITE_REQUEST': 'Bu sorğu başqa saytdan gəldiyi üçün rədd edildi.',
  'problems.VERSION_MISMATCH': 'Bu arada başqası yadda saxlayıb. Dəyişiklikləri görmək üçün səhifəni yenidən yükləyin.',
  'problems.PRECONDITION_REQUIRED':
    'Sorğuda təhlükəsizlik üçün lazım olan hissə yoxdur ({header}). Səhifəni yenidən yükləyin.',
  'problems.IDEMPOTENCY_KEY_REUSED': 'Bu əməliyyat artıq başqa məzmunla aparılıb. Səhifəni yenidən yükləyin.',
  'problems.NOT_SIGNED_IN': 'Zəhmət olmasa, daxil olun.',
  'problems.SIGN_IN_FAILED': 'E-poçt ünvanı və ya parol düzgün deyil.',
  'problems.TOO_MANY_ATTEMPTS':
    'Cəhdlər çoxdur. {retryAfterSeconds, plural, other {# saniyə}} sonra yenidən cəhd edin.',
  'problems.NOT_PERMITTED': 'Rolunuz buna icazə vermir.',
  'problems.PASSWORD_TOO_SHORT': 'Parol çox qısadır: ən azı {min} işarə olmalıdır, sizinki {length} işarədir.',
  'problems.OLD_PASSWORD_WRONG': 'Hazırkı parol düzgün deyil.',
  'problems.INVITATION_USED': 'Bu dəvətdən artıq istifadə olunub. Yaradılmış hesabla daxil olun.',
  'problems.INVITATION_EXPIRED':
    'Dəvətin müddəti {expiredAt} tarixində bitib. Sizi dəvət edən şəxsdən yenisini göndərməsini xahiş edin.',
  'problems.ACCOUNT_EXISTS': 'Bu ünvanla artıq hesab var. Daxil olun və dəvəti orada qəbul edin.',
  'problems.ALREADY_MEMBER': 'Bu şəxs artıq bələdiyyə adından çıxış edir.',
  'problems.SIGNATORY_ONLY': 'Bunu yalnız bələdiyyənin imza səlahiyyəti olan şəxsi edə bilər.',
  'problems.LAST_SIGNATORY':
    'Bu, imza səlahiyyəti olan yeganə şəxsdir. Əvvəlcə başqa birinə bu səlahiyyəti verin və ya işi başqa üzvə təhvil verin.',
  'problems.LAST_MEMBER': 'Bu, yeganə üzvdür. Əvvəlcə başqa birini dəvət edin.',
  'problems.MEMBERS_INVITE': 'Bu bələdiyyənin üzvləri var. Başqalarını onlar özləri dəvət edirlər.',
  'problems.ROLES_INCOMPATIBLE':
    'Heç kim eyni vaxtda həm bələdiyyə adından çıxış edə, həm də proqramda rol daşıya bilməz.',
  'problems.OWN_ACCOUNT': 'Bunu öz hesabınızla edə bilməzsiniz.',
  'problems.RECOVERY_VOID': 'Bu keçid istifadə olunub, müddəti bitib və ya yenisi ilə əvəz edilib. Yenisini istəyin.',
  'problems.PASSKEY_VOID':
    'Giriş açarı qəbul edilmədi. Bir daha cəhd edin: giriş açarına verilən hər sorğu bir neçə dəqiqə və bir cavab üçün etibarlıdır.',
  'problems.PASSKEY_NAME_MISSING': 'Giriş açarına ad verin.',
  'problems.PASSKEY_NAME_TOO_LONG': 'Ad çox uzundur: {length} işarə, ən çoxu {limit}.',
  'problems.TOO_MANY_PASSKEYS': 'Artıq {limit} giriş açarınız var. İstifadə etmədiyiniz birini silin.',
  'problems.MAIL_NOT_CONFIGURED': 'Buradan məktub göndərilmir. Giriş üçün sistemin inzibatçılarına müraciət edin.',
  'problems.LAST_IN_ROLE':
    'Yeganə {role, select, administrator {inzibatçı} other {proqram rəhbəri}} sizsiniz. Əvvəlcə bu rol başqasına verilməlidir.',
  'problems.NOTICE_DECIDES':
    'Bu bildiriş həmişə e-poçtla da göndərilir, çünki hüquqlar, müddətlər və ya hesabınızın təhlükəsizliyi ondan asılıdır.',
  'problems.TERRITORY_UNKNOWN': '“{typed}” ISO 3166-2 üzrə ərazi kodu deyil.',
  'problems.MUNICIPALITY_EXISTS': '{territory} ərazisində {registerNumber} qeydiyyat nömrəli bələdiyyə artıq var.',
  'problems.AMOUNT_NOT_A_NUMBER': '“{typed}” məbləğ kimi oxunmur. Rəqəmlərlə yazın, məsələn 60.000,00.',
  'problems.AMOUNT_NEGATIVE': 'Məbləğ mənfi ola bilməz.',
  'problems.AMOUNT_TOO_MANY_DECIMALS':
    'Vergüldən sonra ən çoxu {decimals, plural, other {# rəqəm}} ola bilər: “{typed}” yazılışında daha çoxdur.',
  'problems.AMOUNT_WRONG_GROUPING': '“{typed}” yazılışında minliklər üç-üç qruplaşdırılmayıb.',
  'problems.AMOUNT_TOO_LARGE': 'Bu məbləğ həddindən böyükdür.',
  'problems.CALL_INCONSISTENT': 'Müsabiqə dərc olunmağa hazır deyil.',
  'problems.CALL_NOT_OPEN': 'Müsabiqə {opensAt} tarixində açılır.',
  'problems.CALL_CLOSED':
    'Son tarix keçib: {deadline} idi, sorğunuz {lateByMs, number} millisaniyə gec gəldi. Yazdıqlarınız saxlanılıb.',
  'problems.CALL_CANCELLED': 'Müsabiqə ləğv edilib.',
  'problems.CORRIGENDUM_EMPTY': 'Heç nə dəyişdirilməyib.',
  'problems.FIXED_FOR_GOOD': 'Bu, müsabiqə dərc olunandan sonra dəyişdirilə bilməz: {path}.',
  'problems.DEADLINE_EARLIER':
    'Son tarix yalnız daha gec vaxta keçirilə bilər. {lot} nömrəli lotun son tarixi {before} idi, {after} olardı.',
  'problems.TERRITORY_NOT_IN_LOT':
    'Bələdiyyəniz ({territory}) bu lotda iştirak edə bilməz. Lot {lot} bunlar üçün açıqdır: {accepted}.',
  'problems.ELIGIBILITY_NOT_MET': 'Müraciət şərtlərindən biri yerinə yetirilmir.',
  'problems.LOCAL_TIME_DOES_NOT_EXIST': '{zone} zonasında saatlar bu vaxtı ötürür.',
  'problems.LOCAL_TIME_EXISTS_TWICE': '{zone} zonasında bu vaxt iki dəfə olur, çünki saatlar geri çəkilir.',
  'problems.ZONE_UNKNOWN': '{zone} zonası tanınmır.',
  'problems.QUESTIONS_CLOSED': 'Suallar {until} tarixinədək ({zone}) verilə bilərdi.',
  'problems.ANSWERS_CLOSED':
    'Cavabların son günü {until} ({zone}) idi. Daha gec cavab üçün səbəb lazımdır, o da cavabla birlikdə dərc olunur.',
  'problems.QUESTION_MISSING': 'Sualınızı yazın.',
  'problems.QUESTION_TOO_LONG': 'Sualda {length} işarə var, ən çoxu {limit} ola bilər.',
  'problems.CLARIFICATION_INCOMPLETE': 'Sual və cavab müsabiqənin hər dilində olmalıdır.',
  'problems.PROPOSAL_ALREADY_OPEN': 'Bələdiyyənizin bu lotda artıq təklifi var.',
  'problems.PROPOSAL_INCOMPLETE': 'Təklif hələ tam deyil.',
  'problems.LEAD_LIMIT_REACHED':
    'Bir bələdiyyə bu müsabiqədə ən çoxu {limit, plural, other {# təklifə}} rəhbərlik edə bilər. Sizin bələdiyyə artıq bunlara rəhbərlik edir: {references}.',
  'problems.NOT_INVITED': 'Bələdiyyəniz tam müraciət yazmağa dəvət edilməyib.',
  'problems.CONCEPT_NOTE_MISSING': 'Əvvəlcə konsepsiya qeydini təqdim edin: tam müraciət ona əsaslanır.',
  'problems.FULL_APPLICATION_STANDS':
    'Tam müraciət təqdim edilib və bu konsepsiya qeydinə əsaslanır. Konsepsiya qeydini dəyişmək üçün tam müraciəti geri götürün; yazdıqlarınız saxlanılır.',
  'problems.SUBMISSION_FINAL':
    'Bu müsabiqədə təqdimatdan sonra dəyişikliyə icazə verilmir. Təqdim etdiyiniz mətn qüvvədədir; onu yalnız geri götürə bilərsiniz.',
  'problems.PARTNER_UNKNOWN': 'Reyestrdə bu adla belə bələdiyyə yoxdur. Tərəfdaşı yenidən seçin.',
  'problems.PARTNER_IS_LEAD': 'Təklifə öz bələdiyyəniz rəhbərlik edir. O, özünün tərəfdaşı ola bilməz.',
  'problems.PARTNER_PART_CHANGED':
    'Siz oxuyandan sonra bu hissə dəyişdirilib. Qərar verməzdən əvvəl onu yenidən oxuyun.',
  'problems.PARTNER_IN_LOT':
    'Bələdiyyəniz bu lotda tərəfdaşdır ({references}). Bir lotda bələdiyyə ya təklifə rəhbərlik edir, ya da tərəfdaş olur: əvvəlcə razılığı geri götürün.',
  'problems.LEADS_IN_LOT':
    'Bələdiyyəniz bu lotda öz təklifini təqdim edib ({references}). Bir lotda bələdiyyə ya təklifə rəhbərlik edir, ya da tərəfdaş olur.',
  'problems.COMMENT_MISSING': 'Əvvəlcə nə isə yazın.',
  'problems.COMMENT_TOO_LONG': 'Şərh çox uzundur: {length} işarə, ən çoxu {limit}.',
  'problems.COMMENT_NOT_OWN': 'Şərhi yalnız onu yazan dəyişə bilər.',
  'problems.SIGNATORY_NOT_CONFIRMED':
    'Təqdim etməzdən əvvəl bələdiyyənizin imza səlahiyyəti olan şəxsi məhz bu mətni təsdiqləməlidir.',
  'problems.SIGNATORY_MISSING':
    'Bələdiyyənizin hələ imza səlahiyyəti olan şəxsi yoxdur. Proqram komandasından onu qeydə almasını xahiş edin; başqa heç kim təsdiqləyə bilməz.',
  'problems.PROPOSAL_SEALED': 'Son tarix ({until}) keçənədək təkliflər möhürlüdür.',
  'problems.CALL_CHANGED':
    'Bu təklifə başlanandan sonra müsabiqə dəyişdirilib. Əvvəlcə nəyin dəyişdiyinə baxın və yeni variantla davam edin; yazdıqlarınızın heç biri itmir.',
  'problems.REASON_REQUIRED': 'Zəhmət olmasa, səbəbi göstərin.',
  'problems.ILLEGAL_MOVE': 'Bu artıq mümkün deyil. Vəziyyəti görmək üçün səhifəni yenidən yükləyin.',
  'problems.REGISTER_DRAWN_UP': 'Reyestr artıq {at} tarixində tərtib edilib.',
  'problems.FILE_BODY_TOO_LARGE': 'Bu fayl çox böyükdür. {limit} həcminə qədər fayl oxunur.',
  'problems.FORM_FILE_NOT_WORD':
    'Bu, Word sənədi (.docx) deyil. Formanı “Word sənədi” kimi saxlayıb yenidən cəhd edin.',
  'problems.FORM_FILE_ENCRYPTED': 'Bu fayl parolla qorunub. Onu parolsuz saxlayıb yenidən cəhd edin.',
  'problems.FORM_FILE_MACROS': 'Bu faylda makrolar var və o açılmır. Onu makrosuz sənəd (.docx) kimi saxlayın.',
  'problems.FORM_FILE_DAMAGED':
    'Bu fayl zədələnib və oxunmur. Onu Word və ya LibreOffice-də açıb təkrar saxlayın və yenidən cəhd edin.',
  'problems.FORM_FILE_NOT_A_FORM': 'Bu Word sənədi təklif forması deyil. Formanı bu səhifədən endirib onu doldurun.',
  'problems.FORM_FILE_OTHER_CALL': 'Bu forma başqa müsabiqəyə aiddir. Ondan heç nə götürülməyib.',
  'problems.FORM_FILE_OTHER_PROPOSAL': 'Bu forma başqa təklifə aiddir. Ondan heç nə götürülməyib.',
  'problems.CHECK_ITEM_UNKNOWN': 'Yoxlama siyahısında {item} bəndi yoxdur. Səhifəni yenidən yükləyin.',
  'problems.SENTENCE_TOO_LONG': 'Cümlə çox uzundur: ən çoxu {limit} işarədən {length}.',
  'problems.CHECKS_INCOMPLETE': 'Yoxlama tam deyil: bir bəndin nəticəsi yoxdur və ya uyğunsuzluğun səbəbi yazılmayıb.',
  'problems.CHECK_MISSING': '{item}: buna hələ baxılmayıb.',
  'problems.CHECK_SENTENCE_MISSING': '{item}: nəyin uyğun olmadığını bir cümlə ilə yazın.',
  'problems.CHECKS_FAILED': 'Təklif qəbul edilə bilməz: {items} uyğun deyil.',
  'problems.FIELD_UNKNOWN': '“{field}” bu təklifin sahəsi deyil və ya iki dəfə göstərilib.',
  'problems.FIELDS_MISSING': 'Ən azı bir sahə seçin.',
  'problems.DUE_DAY_PASSED': 'Cavab {day} tarixinədək gözlənilə bilməz: həmin gün bitib ({zone}).',
  'problems.ADDENDUM_INCOMPLETE': 'Soruşulan hər şeyə cavab verilməlidir.',
  'problems.ADDENDUM_SENT': 'Cavab artıq {at} tarixində göndərilib və daha dəyişmir.',
  'problems.REJECTION_CODE_UNKNOWN': '“{code}” bu təklifin rədd edilməsi üçün əsas deyil.',
  'problems.PROPOSAL_REJECTED': 'Təklif ilkin yoxlamada kənara qoyulub; o, daha qiymətləndirilmir.',
  'problems.ANSWER_MISSING': 'Bu sual hələ cavablandırılmayıb.',
  'problems.ANSWER_TOO_LONG': 'Cavab çox uzundur: {length, number} işarə, ən çoxu {limit, number} ola bilər.',
  'problems.ANSWER_UNREADABLE': '“{typed}” ədəd kimi oxunmur.',
  'problems.ANSWER_NOT_OFFERED': 'Bu cavab artıq təklif olunanlar arasında deyil. Yenidən seçin.',
  'problems.DATE_UNREADABLE': '“{typed}” tarix deyil. Gün, ay və ili rəqəmlə yazın, məsələn, 12 4 2027.',
  'problems.TABLE_TOO_LONG': 'Cədvəldə ən çoxu {limit} sətir ola bilər, indi {rows} sətirdir.',
  'problems.TABLE_ROW_INCOMPLETE': 'Cədvəlin sətirlərindən biri tam deyil.',
  'problems.DURATION_OUT_OF_RANGE': 'Müddət {min} ilə {max} ay arasında olmalıdır.',
  'problems.PRIORITY_STATEMENT_MISSING': 'Əsaslandırma yoxdur.',
  'problems.PRIORITY_STATEMENT_REPEATED': 'Əsaslandırma başqa prioritetinki ilə eynidir. Ayrıca yazın.',
  'problems.PRIORITY_ACTIVITY_MISSING': 'Bu prioritetə hələ heç bir fəaliyyət xidmət etmir.',
  'problems.PRIORITY_INDICATOR_MISSING':
    'Bu prioriteti hələ heç bir tam göstərici (vahid, ilkin və hədəf dəyər) ölçmür.',
  'problems.PRIORITY_BUDGET_SHARE_MISSING': 'Bu prioritetə hələ heç bir büdcə sətri aid edilməyib.',
  'problems.ACTIVITY_INCOMPLETE': 'Fəaliyyətlərdən biri tam deyil.',
  'problems.ACTIVITY_OUTSIDE_DURATION':
    'Fəaliyyətlərdən biri layihənin {months} aylıq müddətindən sonra bitir (ay: {endMonth}).',
  'problems.INDICATOR_INCOMPLETE': 'Göstəricilərdən biri tam deyil.',
  'problems.BUDGET_EMPTY': 'Büdcədə hələ sətir yoxdur.',
  'problems.BUDGET_LINE_INCOMPLETE': 'Büdcə sətirlərindən biri tam deyil.',
  'problems.HEADING_NOT_USED': 'Müsabiqədə {heading} nömrəli başlıqdan istifadə olunmur.',
  'problems.INDIRECT_ABOVE_LIMIT':
    'Dolayı xərclər ({indirect}) birbaşa xərclərin {limit} faizindən çoxdur: ən çoxu {max}.',
  'problems.CONTINGENCY_ABOVE_LIMIT':
    'Gözlənilməz xərclər ({contingency}) birbaşa xərclərin {limit} faizindən çoxdur: ən çoxu {max}.',
  'problems.GRANT_MISSING': 'Tələb olunan qrantın məbləği göstərilməyib.',
  'problems.GRANT_ABOVE_CAP': 'Tələb olunan qrant ({requested}) bu lotun ən böyük qrantından ({cap}) çoxdur.',
  'problems.REQUEST_OUTSIDE_TOLERANCE':
    'Tələb olunan qrant ({requested}) konsepsiya qeydindəki məbləğdən ({conceptNote}) çox fərqlənir. O, {min} ilə {max} arasında ola bilər.',
  'problems.GRANT_BELOW_MINIMUM': 'Tələb olunan qrant ({requested}) bu lotun ən kiçik qrantından ({min}) azdır.',
  'problems.GRANT_SHARE_ABOVE_LIMIT':
    'Qrant uyğun xərcin ən çoxu {limit} faizini örtə bilər: uyğun xərc {eligible} olduqda {requested} bundan çoxdur.',
  'problems.GRANT_SHARE_BELOW_LIMIT':
    'Qrant uyğun xərcin azı {limit} faizini örtməlidir: uyğun xərc {eligible} olduqda {requested} bundan azdır.',
  'problems.FUNDING_UNBALANCED': 'Maliyyələşmə ({funding}) ilə uyğun xərc ({eligible}) arasında {difference} fərq var.',
  'problems.PARTNER_INCOMPLETE': 'Tərəfdaşlardan birinin payı tam yazılmayıb.',
  'problems.PARTNER_TEXT_TOO_LONG': 'Mətn çox uzundur: {length, number} işarə, ən çoxu {limit, number} ola bilər.',
  'problems.PARTNER_CONSENT_MISSING': '{municipality} öz payına bu mətnlə razılıq verməyib.',
  'problems.FILE_NAME_MISLEADING':
    'Faylın adında yazının istiqamətini dəyişən gizli işarələr var, ona görə ad başqa cür görünür. Faylın adını dəyişin və yenidən seçin.',
  'problems.FILE_NAME_UNUSABLE': 'Faylı “{name}” adı ilə saxlamaq olmur. Adını dəyişin və yenidən seçin.',
  'problems.FILE_NAME_TOO_LONG':
    'Faylın adında {length} işarə var; ən çoxu {limit} ola bilər. Adı qısaldın və yenidən seçin.',
  'problems.FILE_NAME_DOUBLE':
    '“{name}” faylının iki sonluğu var: {hidden} və {extension}. Onlardan biri faylın nə olduğunu gizlədir. Yalnız bir sonluqlu sənədlər qəbul olunur.',
  'problems.FILE_TYPE_NOT_ACCEPTED': '“{name}” burada qəbul olunan növdən deyil. Qəbul olunur: {types}.',
  'problems.FILE_EMPTY': '“{name}” boşdur: 0 bayt. Onu yenidən yadda saxlayın və bir daha seçin.',
  'problems.FILE_TOO_LARGE': '“{name}” çox böyükdür: {bytes}. Burada ən çoxu {maxBytes} qəbul olunur.',
  'problems.FILE_ENCRYPTED':
    '“{name}” yalnız parolla açılır. Qiymətləndiricilər oxuya bilsin deyə, onu parolsuz yadda saxlayın.',
  'problems.FILE_CONTENT_DIFFERS':
    '“{name}” faylının içindəki adında deyildiyi kimi deyil ({said}). Onu yaradıldığı proqramda bu formatda yadda saxlayın.',
  'problems.FILE_INFECTED':
    '“{name}” faylında zərərli kod var ({finding}) və fayl saxlanmadı. Onun gəldiyi kompüteri yoxladın.',
  'problems.FILE_NOT_ASKED': 'Bu sənəd artıq tələb olunmur. Səhifəni yenidən yükləyin.',
  'problems.FILES_TOO_MANY':
    'Buraya ən çoxu {limit, plural, one {# fayl} other {# fayl}} vermək olar. Əvvəlcə birini silin.',
  'problems.FILE_SPACE_USED':
    'Bunun üçün yer yoxdur: bir təklifin faylları birlikdə {maxBytes} ola bilər. Lazım olmayanı silin.',
  'problems.FILE_OFFSET_WRONG':
    'Göndəriş pozuldu, ola bilsin, ikinci pəncərəyə görə. Səhifəni yenidən yükləyin; dayandığı yerdən davam edəcək.',
  'problems.FILE_PIECE_SIZE': 'Faylın bir hissəsinin ölçüsü uyğun deyil. Səhifəni yenidən yükləyin.',
  'problems.FILE_PIECE_DAMAGED': 'Faylın bir hissəsi yolda zədələndi. O, yenidən göndərilir.',
  'problems.STORAGE_FULL':
    'Serverdə hazırda fayllar üçün yer yoxdur. Gələn hissə saxlanılıb; sonra yenidən cəhd edin və ya proqram komandasına bildirin.',
  'problems.FILE_MISSING': 'Bu sənəd çatışmır.',
  'problems.FILE_UNFINISHED': '“{name}” hələ tam gəlməyib. Bitməsini gözləyin və ya silin.',
  'problems.FILE_NOT_CHECKED':
    '“{name}” hələ viruslara görə yoxlanılmayıb. Bu, özü baş verir; bir azdan yenidən cəhd edin.',
  'problems.FILE_REFUSED': '“{name}” qəbul olunmadı. Onu silin və ya başqasını verin.',
  'problems.NOT_AN_EVALUATOR': 'Bu şəxs proqramın qiymətləndiricisi deyil.',
  'problems.ASSIGNMENT_EXISTS': 'Təklif artıq bu qiymətləndiricidədir.',
  'problems.ASSIGNMENT_HAS_SHEET': 'Bu qiymətləndirici artıq qiymət vərəqi yazıb.',
  'problems.ASSIGNMENT_DECLINED': 'Bu qiymətləndirici təklifdən imtina edib ({at}). Başqasını seçin.',
  'problems.EVALUATORS_ENOUGH':
    'Bu təklifin lazım olan {needed, plural, other {# qiymət vərəqi}} artıq var. Daha bir qiymətləndirici artıq məlum olan nəticəni dəyişərdi.',
  'problems.MANDATE_UNSIGNED': 'Əvvəlcə bu müsabiqənin mandatını oxuyun və imzalayın ({version} saylı variant).',
  'problems.MANDATE_CHANGED': 'Mandat bu arada dəyişdirilib. İndi qüvvədə olan mətni oxuyun və onu imzalayın.',
  'problems.MANDATE_TEXT_MISSING': 'Mandatın mətni müsabiqənin əsas dilində olmalıdır ({language}).',
  'problems.MANDATE_UNCHANGED': 'Heç nə dəyişdirilməyib. Yeni variantı hamı yenidən imzalamalı olardı.',
  'problems.SIGNATURE_NAME_DIFFERS': 'Hesabınızda göstərilən adla imzalayın: {name}.',
  'problems.SUGGESTION_OPEN': 'Bu lot üçün artıq təklif olunan bölgü var. Əvvəlcə onu qəbul edin və ya ləğv edin.',
  'problems.SUGGESTION_OUTDATED':
    'Vəziyyət dəyişdiyi üçün təklif olunan {count, plural, other {# təyinat}} daha mümkün deyil. Heç nə təyin edilmədi.',
  'problems.ASSIGNMENT_COMPLETE': 'Bu lotun hər təklifinin lazım olan qiymətləndiriciləri var.',
  'problems.NOTHING_OPEN': 'Xatırlatma göndərməyə əsas verən açıq iş heç kimdə yoxdur.',
  'problems.REMINDED_TODAY': 'Bu gün artıq xatırlatma göndərilib: {at}.',
  'problems.CONFLICT_UNDECLARED': 'Əvvəlcə maraqlar toqquşmasının olub-olmadığını bəyan edin.',
  'problems.CONFLICT_DISQUALIFYING': 'Maraqlar toqquşması buna mane olur.',
  'problems.CONFLICT_AWAITS_CHAIR': 'Əvvəlcə sədr mümkün toqquşma barədə qərar verməlidir.',
  'problems.SCORE_OUT_OF_SCALE': 'Qiymətlərdən biri şkalada yoxdur.',
  'problems.QUESTION_UNKNOWN': 'Şəbəkədə belə sual yoxdur.',
  'problems.SHEET_INCOMPLETE': 'Qiymət vərəqi hələ tam deyil.',
  'problems.SCORE_MISSING': '{question}: qiymət yoxdur.',
  'problems.SCORE_REASON_MISSING': '{question}: {score} qiyməti yazılı əsaslandırma tələb edir.',
  'problems.SECTION_COMMENT_MISSING': '{section} bölməsi: şərh yoxdur.',
  'problems.RANKING_FROZEN': 'Reytinq {frozenAt} tarixində dondurulub.',
  'problems.WHAT_IF_OF_AWARDS':
    'Konsepsiya qeydləri üzrə dəvət edilir, vəsait ayrılmır: başqa xətti tam müraciətlərlə sınamaq olar.',
  'problems.STATISTICS_CLOSED':
    'Bu lotun təkliflərini özünüz qiymətləndirirsiniz. Statistika sizin üçün reytinq dondurulduqdan sonra açılacaq.',
  'problems.EVALUATION_INCOMPLETE':
    'Bəzi təkliflər üçün təqdim olunmuş qiymət vərəqləri çatışmır. Hər təklifə lazım olan vərəqlərin sayı: {needed}.',
  'problems.NOT_RAPPORTEUR': 'Ortaq qərarı yalnız məruzəçi yazır.',
  'problems.CONSENSUS_MISSING': 'Bəzi təkliflər üzrə qiymətləndiricilər hələ razılaşmayıb.',
  'problems.SCORED_BY_ONESELF':
    'Bu təklifi özünüz qiymətləndirirsiniz: komissiyanın qiymətini başqa bir üzv qeyd etməlidir.',
  'problems.THIRD_SHEET_MISSING':
    'Bəzi təkliflərin qiymət vərəqləri bir-birindən çox fərqlənir və üçüncü qiymətləndiricinin vərəqi lazımdır.',
  'problems.RANKING_NOT_APPROVED': 'Bu lotların qərarları hələ təsdiqlənməyib: {lots}.',
  'problems.DECISION_MISSING': '{count, plural, other {# təklif}} üzrə hələ qərar yoxdur.',
  'problems.NO_MAIL_FAILED': 'Uğursuz göndərilmiş məktub yoxdur: yenidən cəhd ediləcək heç nə yoxdur.',
  'problems.REASON_TOO_LONG': 'Səbəb çox uzundur: ən çoxu {limit} işarədən {length}.',
  'problems.NOBODY_TO_PROMOTE': 'Ehtiyat siyahısında boşalmış vəsaitə uyğun gələn təklif yoxdur.',
  'problems.NOT_NEXT_IN_RESERVE': 'Ehtiyat siyahısında növbəti artıq başqasıdır: {next}.',
  'problems.COMPLAINT_PERIOD_OVER': 'Şikayət müddəti başa çatıb: {until}.',
  'problems.COMPLAINT_GROUND_MISSING': 'Zəhmət olmasa, nədən şikayət etdiyinizi seçin.',
  'problems.COMPLAINT_TEXT_MISSING': 'Zəhmət olmasa, nəyin düzgün olmadığını yazın.',
  'problems.COMPLAINT_TOO_LONG': 'Mətn çox uzundur: ən çoxu {limit} işarədən {length}.',
  'problems.COMPLAINT_INVOLVED': 'Şikayət olunan məsələdə sizin payınız olub: başqası cavab verməlidir.',
  'problems.FOUR_EYES': 'İkinci şəxs təsdiqləməlidir: bu qərarları siz təklif etmisiniz.',
  'problems.BELOW_GATES': 'Minimum baldan aşağı təklif seçilə bilməz.',
  'problems.ENVELOPE_EXCEEDED': 'Qrantların cəmi ({used}) lotun vəsaitini ({envelope}) aşır.',
  'problems.PLACES_EXCEEDED': '{selected} təklif seçilib, lakin lotda cəmi {places} yer var.',
  'problems.AWARD_LIMIT_EXCEEDED':
    'Bir bələdiyyə bu müsabiqədə ən çoxu {limit, plural, other {# dəfə}} qalib ola bilər. Burada seçilən {references} artıq seçilmiş {others} ilə birlikdə həddi aşır.',
  'problems.RECOMMENDED_ABOVE_REQUESTED': 'Tövsiyə olunan məbləğ ({recommended}) tələb olunandan ({requested}) çoxdur.',
  'problems.RANKING_OUTDATED':
    'Bu lotlarda reytinqin əsaslandığı vərəq və ya yoxlama artıq qüvvədə deyil: {lots}. Əvvəlcə reytinqi düzəldin və yeni versiya üzrə qərar verin.',
  'problems.RANKING_SUPERSEDED':
    'Reytinqin {version} nömrəli versiyasını {newest} nömrəli versiya əvəz edib. Səhifəni yenidən yükləyin.',
  'problems.CORRECTION_AFTER_ANNOUNCEMENT':
    'Elan vaxtı müəyyən edilib ({at}). Bundan sonra reytinq yalnız təmin edilmiş şikayətə və ya gec aşkar edilmiş maraqlar toqquşmasına görə düzəldilir.',
  'problems.CORRECTION_CHANGES_NOTHING':
    'Reytinqin əsaslandığı heç nə dəyişməyib, ona görə düzəldiləcək bir şey yoxdur.',
  'problems.RANKING_NOT_FROZEN': 'Bu lotların reytinqi hələ dondurulmayıb: {lots}.',
  'problems.REALLOCATION_NOT_DUE': 'Digər lotlardan qalan vəsaiti heç bir lot istifadə edə bilmir.',
  'problems.REALLOCATION_CHANGED': 'Lotlarda qalan vəsait bu arada dəyişib. Səhifəni yenidən yükləyib bir daha baxın.',
  'problems.ALREADY_ANNOUNCED': 'Müsabiqənin nəticələri artıq elan olunub ({at}).',
  'problems.INVITATION_TOO_LATE':
    '{lot} nömrəli lotda tam müraciətlərin son tarixi ({deadline}) ötmüş olardı. Əvvəlcə onu daha gec vaxta keçirin.',
  'problems.EXPORTS_ENOUGH': 'Sizin üçün artıq {limit} fayl hazırlanır. Biri hazır olanadək gözləyin.',
  'problems.EXPORT_NOT_READY': 'Fayl hazır deyil.',
  'problems.EXPORT_EXPIRED': 'Fayllar {hours} saat saxlanılır; bu artıq silinib. Yenidən hazırlayın.',
  'problems.EXPORT_OVERTAKEN':
    'Bu fayl hazırlanandan sonra maraqların toqquşması yaranıb: onda görməli olmadığınız məlumat var. Yenidən hazırlayın.',
  'problems.ANNOUNCEMENT_NOT_IN_FUTURE': 'Elan anı keçmişdədir.',
  'problems.SUBSCRIPTION_VOID': 'Bu keçid artıq heç yerə aparmır: müddəti bitib və ya ünvan artıq silinib.',
};
