import type { problems as model } from './en';

export const problems: Record<keyof typeof model, string> = {
  'problems.OFFLINE': 'Немає зв’язку із сервером. Нічого не втрачено; спробуйте ще раз, коли зв’язок відновиться.',
  'problems.VALIDATION_FAILED':
    'Сервер не зрозумів запиту. Завантажте сторінку ще раз; якщо це повториться, повідомте нас.',
  'problems.NOT_FOUND': 'Тут нічого немає, або це призначено не для вас.',
  'problems.UNEXPECTED': 'Щось пішло не так на нашому боці. Нічого з написаного не втрачено.',
  'problems.UNAVAILABLE': 'Сервіс перевантажено. Спробуйте ще раз за кілька секунд; нічого не втрачено.',
  'problems.CROSS_SITE_REQUEST': 'Цей запит надійшов з іншого сайту, тому його відхилено.',
  'problems.VERSION_MISMATCH': 'Тим часом зміни зберіг хтось інший. Завантажте сторінку ще раз, щоб побачити їх.',
  'problems.PRECONDITION_REQUIRED':
    'У запиті бракувало того, що робить його безпечним ({header}). Завантажте сторінку ще раз.',
  'problems.IDEMPOTENCY_KEY_REUSED': 'Цю дію вже виконано з іншим вмістом. Завантажте сторінку ще раз.',
  'problems.NOT_SIGNED_IN': 'Увійдіть, будь ласка.',
  'problems.SIGN_IN_FAILED': 'Адреса електронної пошти або пароль неправильні.',
  'problems.TOO_MANY_ATTEMPTS':
    'Забагато спроб. Спробуйте ще раз через {retryAfterSeconds, plural, one {# секунду} few {# секунди} many {# секунд} other {# секунди}}.',
  'problems.NOT_PERMITTED': 'Ваша роль цього не дозволяє.',
  'problems.PASSWORD_TOO_SHORT': 'Пароль закороткий, символів у ньому {length}, а потрібно щонайменше {min}.',
  'problems.OLD_PASSWORD_WRONG': 'Теперішній пароль неправильний.',
  'problems.INVITATION_USED': 'Цим запрошенням уже скористалися. Увійдіть з обліковим записом, який за ним створено.',
  'problems.INVITATION_EXPIRED':
    'Строк дії цього запрошення минув {expiredAt}. Попросіть того, хто вас запросив, надіслати нове.',
  'problems.ACCOUNT_EXISTS': 'Для цієї адреси вже є обліковий запис. Увійдіть і прийміть запрошення там.',
  'problems.ALREADY_MEMBER': 'Ця людина вже представляє муніципалітет.',
  'problems.SIGNATORY_ONLY': 'Це може зробити лише підписант муніципалітету.',
  'problems.LAST_SIGNATORY':
    'Це єдиний підписант. Спершу зробіть підписантом когось іншого або передайте справи іншому представникові.',
  'problems.LAST_MEMBER': 'Це єдиний представник. Спершу запросіть когось іншого.',
  'problems.MEMBERS_INVITE': 'Цей муніципалітет має представників. Вони запрошують інших самі.',
  'problems.ROLES_INCOMPATIBLE': 'Не можна водночас представляти муніципалітет і мати роль у програмі.',
  'problems.OWN_ACCOUNT': 'Цього не можна зробити з власним обліковим записом.',
  'problems.RECOVERY_VOID':
    'Цим посиланням уже скористалися, строк його дії минув або його замінило новіше. Попросіть про інше.',
  'problems.PASSKEY_VOID':
    'Ключ доступу не прийнято. Спробуйте ще раз: кожен запит до ключа доступу дійсний кілька хвилин і для однієї відповіді.',
  'problems.PASSKEY_NAME_MISSING': 'Дайте ключу доступу назву.',
  'problems.PASSKEY_NAME_TOO_LONG': 'Назва задовга: символів — {length}, щонайбільше {limit}.',
  'problems.TOO_MANY_PASSKEYS':
    'У вас уже найбільша можлива кількість ключів доступу: {limit}. Вилучіть той, яким більше не користуєтеся.',
  'problems.MAIL_NOT_CONFIGURED':
    'Електронні листи звідси не надсилаються. Попросіть про доступ в адміністраторів цієї системи.',
  'problems.LAST_IN_ROLE':
    'Ви – єдиний {role, select, administrator {адміністратор} other {менеджер програми}}. Спершу цю роль має отримати хтось інший.',
  'problems.NOTICE_DECIDES':
    'Це сповіщення завжди надсилається також електронною поштою, бо від нього залежать права, строки або безпека вашого облікового запису.',
  'problems.TERRITORY_UNKNOWN': '«{typed}» не є кодом території за ISO 3166-2.',
  'problems.MUNICIPALITY_EXISTS':
    'Муніципалітет із реєстраційним номером {registerNumber} на території {territory} уже є.',
  'problems.AMOUNT_NOT_A_NUMBER':
    '«{typed}» не можна прочитати як суму. Напишіть її цифрами, наприклад 60\u00a0000,00.',
  'problems.AMOUNT_NEGATIVE': 'Сума не може бути від’ємною.',
  'problems.AMOUNT_TOO_MANY_DECIMALS':
    'Щонайбільше {decimals, plural, one {# знак} few {# знаки} many {# знаків} other {# знака}} після коми: у «{typed}» їх більше.',
  'problems.AMOUNT_WRONG_GROUPING': 'Цифри в «{typed}» не згруповано по три.',
  'problems.AMOUNT_TOO_LARGE': 'Ця сума завелика.',
  'problems.CALL_INCONSISTENT': 'Конкурс ще не готовий до публікації.',
  'problems.CALL_NOT_OPEN': 'Конкурс відкривається {opensAt}.',
  'problems.CALL_CLOSED':
    'Кінцевий термін минув: {deadline}. Ваш запит надійшов із запізненням у мілісекундах: {lateByMs, number}. Написане вами збережено.',
  'problems.CALL_CANCELLED': 'Конкурс скасовано.',
  'problems.CORRIGENDUM_EMPTY': 'Нічого не змінено.',
  'problems.FIXED_FOR_GOOD': 'Після публікації конкурсу це вже не змінюється: {path}.',
  'problems.DEADLINE_EARLIER':
    'Кінцевий термін можна лише перенести на пізніше. Для лота {lot} він був {before}, а став би {after}.',
  'problems.TERRITORY_NOT_IN_LOT':
    'Ваш муніципалітет ({territory}) не може подаватися за лотом {lot}: він відкритий для таких територій: {accepted}.',
  'problems.ELIGIBILITY_NOT_MET': 'Одну з умов участі не виконано.',
  'problems.LOCAL_TIME_DOES_NOT_EXIST': 'У зоні {zone} годинник перескакує цей час.',
  'problems.LOCAL_TIME_EXISTS_TWICE': 'У зоні {zone} цей час настає двічі, бо годинник переводять назад.',
  'problems.ZONE_UNKNOWN': 'Часовий пояс {zone} невідомий.',
  'problems.QUESTIONS_CLOSED': 'Запитання можна було ставити до {until} ({zone}).',
  'problems.ANSWERS_CLOSED':
    'Відповіді треба було дати до {until} ({zone}). Пізніші потребують причини, яку публікують разом із ними.',
  'problems.QUESTION_MISSING': 'Напишіть своє запитання.',
  'problems.QUESTION_TOO_LONG': 'Символів у запитанні {length}, а можна щонайбільше {limit}.',
  'problems.CLARIFICATION_INCOMPLETE': 'Запитання й відповідь потрібні всіма мовами конкурсу.',
  'problems.PROPOSAL_ALREADY_OPEN': 'Ваш муніципалітет уже має пропозицію в цьому лоті.',
  'problems.PROPOSAL_INCOMPLETE': 'Пропозицію ще не заповнено.',
  'problems.LEAD_LIMIT_REACHED':
    'У цьому конкурсі муніципалітет може бути провідним заявником щонайбільше {limit, plural, one {в # пропозиції} few {у # пропозиціях} many {у # пропозиціях} other {у # пропозиції}}. Ваш уже є ним тут: {references}.',
  'problems.NOT_INVITED': 'Ваш муніципалітет не запрошено писати повну заявку.',
  'problems.CONCEPT_NOTE_MISSING': 'Спершу подайте концептуальну записку: повна заявка йде за нею.',
  'problems.FULL_APPLICATION_STANDS':
    'Повну заявку подано за цією концептуальною запискою. Щоб змінити концептуальну записку, відкличте повну заявку; написане вами збережеться.',
  'problems.SUBMISSION_FINAL':
    'Цей конкурс не дозволяє змін після подання. Чинним залишається те, що подано; пропозицію можна лише відкликати.',
  'problems.PARTNER_UNKNOWN': 'У реєстрі немає такого муніципалітету з такою назвою. Виберіть партнера ще раз.',
  'problems.PARTNER_IS_LEAD': 'Пропозицію веде ваш власний муніципалітет. Він не може бути партнером сам собі.',
  'problems.PARTNER_PART_CHANGED':
    'Відколи ви прочитали цю частину, її змінено. Прочитайте її ще раз, перш ніж вирішувати.',
  'problems.PARTNER_IN_LOT':
    'Ваш муніципалітет є партнером у цьому лоті ({references}). В одному лоті він або провідний заявник, або партнер: спершу відкличте згоду.',
  'problems.LEADS_IN_LOT':
    'Ваш муніципалітет подав у цьому лоті власну пропозицію ({references}). В одному лоті він або провідний заявник, або партнер.',
  'problems.COMMENT_MISSING': 'Спершу щось напишіть.',
  'problems.COMMENT_TOO_LONG': 'Коментар задовгий: символів — {length}, щонайбільше {limit}.',
  'problems.COMMENT_NOT_OWN': 'Змінити коментар може лише той, хто його написав.',
  'problems.SIGNATORY_NOT_CONFIRMED':
    'Перш ніж пропозицію можна буде подати, підписант вашого муніципалітету має підтвердити саме цю редакцію.',
  'problems.SIGNATORY_MISSING':
    'Ваш муніципалітет ще не має підписанта. Попросіть команду програми внести його; ніхто інший підтвердити не може.',
  'problems.PROPOSAL_SEALED': 'Пропозиції запечатано, доки не мине кінцевий термін ({until}).',
  'problems.CALL_CHANGED':
    'Відколи розпочато цю пропозицію, умови конкурсу змінено. Спершу перегляньте зміни й перейдіть до нової версії; нічого з написаного не втрачено.',
  'problems.REASON_REQUIRED': 'Зазначте, будь ласка, причину.',
  'problems.ILLEGAL_MOVE': 'Це вже неможливо. Завантажте сторінку ще раз, щоб побачити теперішній стан.',
  'problems.FILE_BODY_TOO_LARGE': 'Файл завеликий. Можна зчитати файл до {limit}.',
  'problems.FORM_FILE_NOT_WORD': 'Це не документ Word (.docx). Збережіть форму як документ Word і спробуйте ще раз.',
  'problems.FORM_FILE_ENCRYPTED': 'Файл захищено паролем. Збережіть його без пароля і спробуйте ще раз.',
  'problems.FORM_FILE_MACROS':
    'У файлі є макроси, тому його не відкрито. Збережіть його як документ без макросів (.docx).',
  'problems.FORM_FILE_DAMAGED':
    'Файл пошкоджено, його не вдається прочитати. Відкрийте його у Word чи LibreOffice, збережіть ще раз і повторіть спробу.',
  'problems.FORM_FILE_NOT_A_FORM':
    'Цей документ Word не є формою пропозиції. Завантажте форму на цій сторінці й заповніть її.',
  'problems.FORM_FILE_OTHER_CALL': 'Ця форма належить іншому конкурсу. З неї нічого не взято.',
  'problems.FORM_FILE_OTHER_PROPOSAL': 'Ця форма належить іншій пропозиції. З неї нічого не взято.',
  'problems.ANSWER_MISSING': 'На це запитання ще немає відповіді.',
  'problems.ANSWER_TOO_LONG': 'Відповідь задовга: символів {length, number}, а можна щонайбільше {limit, number}.',
  'problems.ANSWER_UNREADABLE': '«{typed}» не можна прочитати як число.',
  'problems.ANSWER_NOT_OFFERED': 'Такого варіанта відповіді більше немає. Виберіть ще раз.',
  'problems.DATE_UNREADABLE': '«{typed}» не є датою. Напишіть день, місяць і рік цифрами, наприклад 12 4 2027.',
  'problems.TABLE_TOO_LONG':
    'У таблиці може бути щонайбільше {limit, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}, а їх {rows}.',
  'problems.TABLE_ROW_INCOMPLETE': 'Рядок таблиці заповнено не повністю.',
  'problems.DURATION_OUT_OF_RANGE': 'Тривалість має бути від {min} до {max} місяців.',
  'problems.PRIORITY_STATEMENT_MISSING': 'Бракує опису.',
  'problems.PRIORITY_STATEMENT_REPEATED': 'Опис такий самий, як в іншого пріоритету. Напишіть окремий.',
  'problems.PRIORITY_ACTIVITY_MISSING': 'Жоден захід ще не сприяє цьому пріоритету.',
  'problems.PRIORITY_INDICATOR_MISSING':
    'Жоден повний показник (одиниця, базове й цільове значення) ще не вимірює цього пріоритету.',
  'problems.PRIORITY_BUDGET_SHARE_MISSING': 'Жоден рядок бюджету ще не позначено цим пріоритетом.',
  'problems.ACTIVITY_INCOMPLETE': 'Захід заповнено не повністю.',
  'problems.ACTIVITY_OUTSIDE_DURATION':
    'Захід закінчується в місяці {endMonth}, тобто пізніше за проєкт, тривалість якого в місяцях: {months}.',
  'problems.INDICATOR_INCOMPLETE': 'Показник заповнено не повністю.',
  'problems.BUDGET_EMPTY': 'У бюджеті ще немає рядків.',
  'problems.BUDGET_LINE_INCOMPLETE': 'Рядок бюджету заповнено не повністю.',
  'problems.HEADING_NOT_USED': 'У цьому конкурсі немає статті {heading}.',
  'problems.INDIRECT_ABOVE_LIMIT': 'Непрямі витрати {indirect} перевищують {limit}% прямих витрат: щонайбільше {max}.',
  'problems.CONTINGENCY_ABOVE_LIMIT':
    'Непередбачені витрати {contingency} перевищують {limit}% прямих витрат: щонайбільше {max}.',
  'problems.GRANT_MISSING': 'Не зазначено запитаного гранту.',
  'problems.GRANT_ABOVE_CAP': 'Запитаний грант ({requested}) перевищує найбільший грант цього лота ({cap}).',
  'problems.REQUEST_OUTSIDE_TOLERANCE':
    'Запитаний грант ({requested}) надто відрізняється від зазначеного в концептуальній записці ({conceptNote}). Він може бути від {min} до {max}.',
  'problems.GRANT_BELOW_MINIMUM': 'Запитаний грант ({requested}) менший за найменший грант цього лота ({min}).',
  'problems.GRANT_SHARE_ABOVE_LIMIT':
    'Грант може покривати щонайбільше {limit}% прийнятних витрат: {requested} із {eligible} – це більше.',
  'problems.GRANT_SHARE_BELOW_LIMIT':
    'Грант має покривати щонайменше {limit}% прийнятних витрат: {requested} із {eligible} – це менше.',
  'problems.FUNDING_UNBALANCED':
    'Фінансування ({funding}) і прийнятні витрати ({eligible}) не збігаються, різниця: {difference}.',
  'problems.PARTNER_INCOMPLETE': 'Частину партнера заповнено не повністю.',
  'problems.PARTNER_TEXT_TOO_LONG': 'Текст задовгий: символів {length, number}, а можна щонайбільше {limit, number}.',
  'problems.PARTNER_CONSENT_MISSING':
    'Муніципалітет {municipality} не дав згоди на свою частину в теперішньому вигляді.',
  'problems.FILE_NAME_MISLEADING':
    'У назві файлу є приховані знаки, що змінюють напрямок письма, тому вона виглядає інакше. Перейменуйте файл і виберіть його знову.',
  'problems.FILE_NAME_UNUSABLE': 'Файл не можна зберегти під назвою «{name}». Перейменуйте його і виберіть знову.',
  'problems.FILE_NAME_TOO_LONG':
    'Назва файлу має {length} символів; можливо щонайбільше {limit}. Скоротіть її і виберіть файл знову.',
  'problems.FILE_NAME_DOUBLE':
    'У назві «{name}» два розширення: {hidden} і {extension}. Одне з них приховує, чим є файл. Приймаються лише документи з одним розширенням.',
  'problems.FILE_TYPE_NOT_ACCEPTED': 'Файл «{name}» не того типу, що приймається тут. Приймаються: {types}.',
  'problems.FILE_EMPTY': 'Файл «{name}» порожній: 0 байтів. Збережіть його знову і виберіть ще раз.',
  'problems.FILE_TOO_LARGE': 'Файл «{name}» завеликий: {bytes}. Тут приймається щонайбільше {maxBytes}.',
  'problems.FILE_ENCRYPTED':
    'Файл «{name}» відкривається лише з паролем. Збережіть його без пароля, щоб оцінювачі могли прочитати.',
  'problems.FILE_CONTENT_DIFFERS':
    'Вміст файлу «{name}» не відповідає назві ({said}). Збережіть його в цьому форматі програмою, у якій його створено.',
  'problems.FILE_INFECTED':
    'Файл «{name}» містить шкідливий код ({finding}), його не збережено. Перевірте комп’ютер, з якого він надійшов.',
  'problems.FILE_NOT_ASKED': 'Цей документ більше не потрібен. Завантажте сторінку знову.',
  'problems.FILES_TOO_MANY':
    'Сюди можна подати щонайбільше {limit, plural, one {# файл} few {# файли} many {# файлів} other {# файлу}}. Спершу вилучіть один.',
  'problems.FILE_SPACE_USED': 'Місця немає: файли однієї пропозиції разом можуть мати {maxBytes}. Вилучіть непотрібне.',
  'problems.FILE_OFFSET_WRONG':
    'Надсилання збилося, можливо, через друге вікно. Завантажте сторінку знову; воно продовжиться з місця зупинки.',
  'problems.FILE_PIECE_SIZE': 'Частина файлу має невідповідний розмір. Завантажте сторінку знову.',
  'problems.FILE_PIECE_DAMAGED': 'Частина файлу пошкодилася дорогою. Її буде надіслано знову.',
  'problems.STORAGE_FULL':
    'На сервері зараз немає місця для файлів. Надіслане збережено; спробуйте пізніше або повідомте команду програми.',
  'problems.FILE_MISSING': 'Цього документа бракує.',
  'problems.FILE_UNFINISHED': 'Файл «{name}» ще не надійшов повністю. Дочекайтеся завершення або вилучіть його.',
  'problems.FILE_NOT_CHECKED':
    'Файл «{name}» ще не перевірено на віруси. Це відбувається автоматично; спробуйте трохи згодом.',
  'problems.FILE_REFUSED': 'Файл «{name}» не прийнято. Вилучіть його або подайте інший.',
  'problems.NOT_AN_EVALUATOR': 'Ця людина не є оцінювачем програми.',
  'problems.ASSIGNMENT_EXISTS': 'Цей оцінювач уже має цю пропозицію.',
  'problems.ASSIGNMENT_HAS_SHEET': 'Цей оцінювач уже написав аркуш оцінювання.',
  'problems.ASSIGNMENT_DECLINED': 'Цей оцінювач відмовився від пропозиції ({at}). Виберіть когось іншого.',
  'problems.EVALUATORS_ENOUGH':
    'Ця пропозиція вже має потрібні {needed, plural, one {# аркуш} few {# аркуші} many {# аркушів} other {# аркуша}} оцінювання. Ще один оцінювач змінив би вже відомий результат.',
  'problems.MANDATE_UNSIGNED': 'Спершу прочитайте й підпишіть мандат цього конкурсу (версія {version}).',
  'problems.MANDATE_CHANGED': 'Тим часом мандат змінено. Прочитайте чинний текст і підпишіть саме його.',
  'problems.MANDATE_TEXT_MISSING': 'Мандат потребує тексту основною мовою конкурсу ({language}).',
  'problems.MANDATE_UNCHANGED': 'Нічого не змінено. Нову версію всім довелося б підписувати знову.',
  'problems.SIGNATURE_NAME_DIFFERS': 'Підпишіть ім’ям, указаним у вашому обліковому записі: {name}.',
  'problems.SUGGESTION_OPEN': 'Для цього лота вже є запропонований розподіл. Спершу прийміть або відхиліть його.',
  'problems.SUGGESTION_OUTDATED':
    '{count, plural, one {# запропоноване призначення вже неможливе} few {# запропоновані призначення вже неможливі} many {# запропонованих призначень уже неможливі} other {# запропонованого призначення вже неможливі}}, бо обставини змінилися. Нічого не призначено.',
  'problems.ASSIGNMENT_COMPLETE': 'Кожна пропозиція цього лота має потрібних оцінювачів.',
  'problems.NOTHING_OPEN': 'Ні в кого немає незавершеної роботи, про яку можна нагадати.',
  'problems.REMINDED_TODAY': 'Сьогодні вже надіслано нагадування: {at}.',
  'problems.CONFLICT_UNDECLARED': 'Спершу заявіть, чи маєте ви конфлікт інтересів.',
  'problems.CONFLICT_DISQUALIFYING': 'Цьому перешкоджає конфлікт інтересів.',
  'problems.CONFLICT_AWAITS_CHAIR': 'Спершу голова має вирішити щодо потенційного конфлікту.',
  'problems.SCORE_OUT_OF_SCALE': 'Оцінка не належить до шкали.',
  'problems.QUESTION_UNKNOWN': 'У сітці оцінювання немає такого запитання.',
  'problems.SHEET_INCOMPLETE': 'Аркуш оцінювання ще не заповнено.',
  'problems.SCORE_MISSING': '{question}: бракує оцінки.',
  'problems.SCORE_REASON_MISSING': '{question}: оцінка {score} потребує письмового обґрунтування.',
  'problems.SECTION_COMMENT_MISSING': 'Розділ {section}: бракує коментаря.',
  'problems.REGISTER_DRAWN_UP': 'Реєстр уже складено {at}.',
  'problems.WHAT_IF_OF_AWARDS':
    'Концептуальні записки запрошують, і кошти за ними не надають: іншу лінію можна спробувати з повними заявками.',
  'problems.STATISTICS_CLOSED':
    'Ви самі оцінюєте пропозиції цього лоту. Його статистика відкриється вам, коли рейтинг буде зафіксовано.',
  'problems.CHECK_ITEM_UNKNOWN': 'У переліку перевірки немає пункту {item}. Завантажте сторінку знову.',
  'problems.SENTENCE_TOO_LONG': 'Речення задовге: {length} знаків, дозволено {limit}.',
  'problems.CHECKS_INCOMPLETE':
    'Перевірку не завершено: якийсь пункт не має результату або невідповідність не пояснено.',
  'problems.CHECK_MISSING': '{item}: це ще ніхто не перевірив.',
  'problems.CHECK_SENTENCE_MISSING': '{item}: одним реченням напишіть, що не так.',
  'problems.CHECKS_FAILED': 'Пропозицію не можна допустити: {items} не відповідає вимогам.',
  'problems.FIELD_UNKNOWN': '«{field}» не є полем цієї пропозиції або його названо двічі.',
  'problems.FIELDS_MISSING': 'Виберіть принаймні одне поле.',
  'problems.DUE_DAY_PASSED': 'Відповідь не може бути потрібна до {day}: цей день уже минув ({zone}).',
  'problems.ADDENDUM_INCOMPLETE': 'На все, про що запитують, потрібна відповідь.',
  'problems.ADDENDUM_SENT': 'Відповідь уже надіслано: {at}, вона більше не змінюється.',
  'problems.REJECTION_CODE_UNKNOWN': '«{code}» не є підставою для відхилення цієї пропозиції.',
  'problems.PROPOSAL_REJECTED': 'Пропозицію відкладено під час попередньої перевірки; її більше не оцінюють.',
  'problems.RANKING_FROZEN': 'Рейтинг зафіксовано {frozenAt}.',
  'problems.EVALUATION_INCOMPLETE': 'Деякі пропозиції мають менше поданих аркушів оцінювання, ніж потрібно ({needed}).',
  'problems.NOT_RAPPORTEUR': 'Узгоджені оцінки пише лише доповідач.',
  'problems.CONSENSUS_MISSING': 'Щодо деяких пропозицій оцінювачі ще не узгодили оцінок.',
  'problems.SCORED_BY_ONESELF': 'Ви самі оцінюєте цю пропозицію: оцінку комітету має записати інший його член.',
  'problems.THIRD_SHEET_MISSING':
    'Аркуші оцінювання деяких пропозицій розходяться, тож потрібен аркуш третього оцінювача.',
  'problems.RANKING_NOT_APPROVED': 'Рішення щодо цих лотів ще не затверджено: {lots}.',
  'problems.DECISION_MISSING':
    'Ще немає рішення щодо {count, plural, one {# пропозиції} few {# пропозицій} many {# пропозицій} other {# пропозиції}}.',
  'problems.NO_MAIL_FAILED': 'Усі листи надіслано без помилок: повторювати нічого.',
  'problems.REASON_TOO_LONG': 'Причина задовга: {length} знаків, дозволено {limit}.',
  'problems.NOBODY_TO_PROMOTE': 'У резервному списку немає пропозиції, яка вкладається у вивільнені кошти.',
  'problems.NOT_NEXT_IN_RESERVE': 'Наступна в резервному списку тепер інша пропозиція: {next}.',
  'problems.COMPLAINT_PERIOD_OVER': 'Строк для скарг закінчився {until}.',
  'problems.COMPLAINT_GROUND_MISSING': 'Оберіть, будь ласка, на що ви скаржитеся.',
  'problems.COMPLAINT_TEXT_MISSING': 'Опишіть, будь ласка, що було не так.',
  'problems.COMPLAINT_TOO_LONG': 'Текст задовгий: {length} знаків, дозволено {limit}.',
  'problems.COMPLAINT_INVOLVED': 'Ви брали участь у тому, на що скаржаться: відповісти має хтось інший.',
  'problems.FOUR_EYES': 'Затвердити має друга особа: ці рішення запропонували ви.',
  'problems.BELOW_GATES': 'Пропозицію, бал якої нижчий за поріг, відібрати не можна.',
  'problems.ENVELOPE_EXCEEDED': 'Присуджені гранти ({used}) перевищують кошти лота ({envelope}).',
  'problems.PLACES_EXCEEDED': 'Відібрано пропозицій: {selected}, а місць у лоті лише {places}.',
  'problems.AWARD_LIMIT_EXCEEDED':
    'У цьому конкурсі муніципалітет може здобути щонайбільше {limit, plural, one {# перемогу} few {# перемоги} many {# перемог} other {# перемоги}}. Із відібраних тут пропозицій ці були б зайвими: {references}, поряд із цими: {others}.',
  'problems.RECOMMENDED_ABOVE_REQUESTED': 'Рекомендована сума ({recommended}) перевищує запитану ({requested}).',
  'problems.RANKING_OUTDATED':
    'У цих лотах аркуш або перевірка, на яких побудовано рейтинг, більше не діє: {lots}. Спершу виправте рейтинг і вирішуйте за новою версією.',
  'problems.RANKING_SUPERSEDED': 'Версія {newest} рейтингу замінила версію {version}. Завантажте сторінку знову.',
  'problems.CORRECTION_AFTER_ANNOUNCEMENT':
    'Оголошення призначено ({at}). Відтоді рейтинг виправляють лише через задоволену скаргу або пізно виявлений конфлікт інтересів.',
  'problems.CORRECTION_CHANGES_NOTHING':
    'Ніщо з того, на чому побудовано рейтинг, не змінилося, тож виправляти нічого.',
  'problems.RANKING_NOT_FROZEN': 'Рейтинги цих лотів ще не зафіксовано: {lots}.',
  'problems.REALLOCATION_NOT_DUE': 'Жоден лот не може використати залишки інших.',
  'problems.REALLOCATION_CHANGED': 'Залишки лотів тим часом змінилися. Завантажте сторінку знову й перегляньте ще раз.',
  'problems.ALREADY_ANNOUNCED': 'Результати конкурсу вже оголошено ({at}).',
  'problems.INVITATION_TOO_LATE':
    'Кінцевий термін для повних заявок у лоті {lot} ({deadline}) на той час уже минув би. Спершу перенесіть його на пізніше.',
  'problems.EXPORTS_ENOUGH':
    'Для вас уже {limit, plural, one {готується # файл} few {готуються # файли} many {готуються # файлів} other {готується # файлу}}. Зачекайте, доки один буде готовий.',
  'problems.EXPORT_NOT_READY': 'Файл не готовий.',
  'problems.EXPORT_EXPIRED':
    'Файли зберігаються {hours, plural, one {# годину} few {# години} many {# годин} other {# години}}; цього вже немає. Підготуйте його знову.',
  'problems.EXPORT_OVERTAKEN':
    'Після підготовки цього файлу виник конфлікт інтересів: він містить те, чого ви не можете бачити. Підготуйте його знову.',
  'problems.ANNOUNCEMENT_NOT_IN_FUTURE': 'Момент оголошення вже минув.',
  'problems.SUBSCRIPTION_VOID': 'Це посилання вже нікуди не веде: його строк минув або адресу вже стерто.',
};
