import type { letters as model } from './en';

export const letters: Record<keyof typeof model, string> = {
  'letters.receipt.subject': 'Ми отримали вашу пропозицію {reference}',
  'letters.receipt.body':
    'Доброго дня, {name}!\n\nПропозицію «{title}» муніципалітету {municipality} отримано {at}.\n\nКвитанція: {receipt}\nРедакція: {revision}\nКонтрольна сума (SHA-256): {digest}\n\n{next}\n\nTrilot',
  'letters.receipt.mayChange':
    'До {deadline} ви можете далі редагувати копію. Подане залишається чинним, доки ви не подасте знову.',
  'letters.receipt.final':
    'Цей конкурс не дозволяє змін після подання: подане залишається чинним. До кінцевого терміну пропозицію можна лише відкликати.',
  'letters.confirm.subject': 'Підтвердьте, будь ласка, пропозицію {reference}',
  'letters.confirm.body':
    'Доброго дня, {name}!\n\n{asker} просить вас як підписанта вашого муніципалітету підтвердити пропозицію «{title}». Її можна буде подати, щойно ви підтвердите саме цю редакцію; кожна пізніша правка скасовує ваше підтвердження.\n\nКінцевий термін: {deadline}.\n\nTrilot',
  'letters.confirmed.subject': 'Пропозицію {reference} підтверджено',
  'letters.confirmed.body':
    'Доброго дня, {name}!\n\nПідписант підтвердив пропозицію «{title}» в теперішньому вигляді. Її ще не подано: будь ласка, подайте її до кінцевого терміну ({deadline}). Правка скасовує підтвердження.\n\nTrilot',
  'letters.withdrawn.subject': 'Пропозицію {reference} відкликано',
  'letters.withdrawn.body':
    'Доброго дня, {name}!\n\nПропозицію «{title}» муніципалітету {municipality} відкликано. Зазначена причина: {reason}\n\nНаписане можна й надалі читати. До кінцевого терміну ви можете розпочати нову пропозицію в тому самому лоті.\n\nTrilot',
  'letters.reminder.notSubmitted.subject':
    '{reference} НЕ подано: {days, plural, =0 {кінцевий термін сьогодні} one {залишився # день} few {залишилося # дні} many {залишилося # днів} other {залишилося # дня}}',
  'letters.reminder.notSubmitted.body':
    'Доброго дня, {name}!\n\nВи НЕ подали пропозицію «{title}» муніципалітету {municipality} в конкурсі «{call}». {days, plural, =0 {Кінцевий термін сьогодні} one {Кінцевий термін через # день} few {Кінцевий термін через # дні} many {Кінцевий термін через # днів} other {Кінцевий термін через # дня}}: {deadline}.\n\nТе, що написано, але до того часу не подано, не розглядатимуть.\n\nTrilot',
  'letters.reminder.newerChanges.subject':
    '{reference} має НЕ подані зміни: {days, plural, =0 {кінцевий термін сьогодні} one {залишився # день} few {залишилося # дні} many {залишилося # днів} other {залишилося # дня}}',
  'letters.reminder.newerChanges.body':
    'Доброго дня, {name}!\n\nПісля подання ви змінили пропозицію «{title}» муніципалітету {municipality} в конкурсі «{call}». Чинною є редакція, подана {submittedAt}; ваші новіші зміни не враховуються, якщо ви не подасте пропозицію знову. {days, plural, =0 {Кінцевий термін сьогодні} one {Кінцевий термін через # день} few {Кінцевий термін через # дні} many {Кінцевий термін через # днів} other {Кінцевий термін через # дня}}: {deadline}.\n\nЯкщо подана редакція правильна, нічого робити не потрібно.\n\nTrilot',
  'letters.corrigendum.subject': 'Конкурс {call} змінено',
  'letters.corrigendum.body':
    'Доброго дня, {name}!\n\nКонкурс «{call}», у якому ви розпочали пропозицію, змінено. Причина: {reason}\n\nКінцеві терміни тепер такі:\n{deadlines}\n\nНаписане вами збережено. Усі зміни перелічено на сторінці конкурсу.\n\nTrilot',
  'letters.cancellation.subject': 'Конкурс {call} скасовано',
  'letters.cancellation.body':
    'Доброго дня, {name}!\n\nКонкурс «{call}», у якому ви розпочали пропозицію, скасовано. Причина: {reason}\n\nНаписане вами можна й надалі читати.\n\nTrilot',
  'letters.question.subject': 'Запитання щодо конкурсу {call}',
  'letters.question.body':
    'Доброго дня, {name}!\n\nМуніципалітет запитує про конкурс «{call}»:\n\n{question}\n\nВідповідь отримають усі одночасно.\n\nTrilot',
  'letters.clarification.subject': 'Роз’яснення {number} щодо конкурсу {call}',
  'letters.clarification.body':
    'Доброго дня, {name}!\n\nНа запитання щодо конкурсу «{call}» дано відповідь для всіх.\n\nЗапитання: {question}\n\nВідповідь: {answer}\n\nTrilot',
  'letters.invitation.subject': 'Вас запрошено представляти муніципалітет {municipality}',
  'letters.invitation.body':
    'Доброго дня!\n\n{invitedBy} запрошує вас представляти муніципалітет {municipality} у Trilot, де муніципалітети пишуть і подають пропозиції.\n\nВаша роль: {role}\n\nПрийняти запрошення можна тут. Ця адреса лише для вас, на один раз і на сім днів:\n{link}\n\nЯкщо ви не знаєте, про що йдеться, нічого робити не потрібно.\n\nTrilot',
  'letters.invitation.programme.subject': 'Вам запропоновано роль у програмі',
  'letters.invitation.programme.body':
    'Доброго дня!\n\n{invitedBy} пропонує вам роль у Trilot, де проводять конкурси пропозицій.\n\nВаша роль: {role}\n\nПрийняти запрошення можна тут. Ця адреса лише для вас, на один раз і на сім днів:\n{link}\n\nЯкщо ви не знаєте, про що йдеться, нічого робити не потрібно.\n\nTrilot',
  'letters.invitation.account':
    'Доброго дня, {name}!\n\nВам надіслано запрошення в Trilot. Запрошує: {invitedBy}.\n\nВаша роль: {role}\n\nУвійдіть і прийміть запрошення; воно чекає на вас сім днів.\n\nTrilot',
  'letters.recovery.subject': 'Задайте новий пароль для Trilot',
  'letters.recovery.body':
    'Доброго дня, {name}!\n\nХтось – імовірно, ви – попросив про доступ до вашого облікового запису в Trilot. Задати новий пароль можна тут. Ця адреса лише на один раз, строк дії у хвилинах – {minutes}:\n{link}\n\nПісля зміни пароля вихід буде виконано всюди. Якщо ви про це не просили, нічого робити не потрібно: ваш пароль залишається незмінним.\n\nTrilot',
  'letters.recovered.subject': 'Ваш пароль змінено',
  'letters.recovered.body':
    'Доброго дня, {name}!\n\nНовий пароль для вашого облікового запису задано {at} за посиланням, надісланим вам електронною поштою, і вихід виконано всюди. Якщо це були не ви, негайно повідомте адміністраторів.\n\nTrilot',
  'letters.passkeyAdded.subject': 'До вашого облікового запису додано ключ доступу',
  'letters.passkeyAdded.body':
    'Доброго дня, {name}!\n\nДо вашого облікового запису додано ключ доступу. Той, хто ним володіє, входить від вашого імені без пароля. Якщо це були не ви, вилучіть його у своєму профілі, змініть пароль і негайно повідомте адміністраторів.\n\nTrilot',
  'letters.passkeyRemoved.subject': 'З вашого облікового запису вилучено ключ доступу',
  'letters.passkeyRemoved.body':
    'Доброго дня, {name}!\n\nЗ вашого облікового запису вилучено ключ доступу. Увійти з ним більше ніхто не може. Якщо це були не ви, змініть пароль і негайно повідомте адміністраторів.\n\nTrilot',
  'letters.handedOver.subject': 'Ви перейняли справи муніципалітету {municipality}',
  'letters.handedOver.body':
    'Доброго дня, {name}!\n\n{leaving} більше не представляє муніципалітет {municipality} у Trilot і передає справи вам. Усе написане належить муніципалітету й залишилося на своєму місці.\n\nВаша роль: {role}\n\nTrilot',
  'letters.role.editor': 'редактор: пише й подає пропозиції',
  'letters.role.reader': 'читач: читає пропозиції',
  'letters.role.signatory': 'підписант: підписує від імені муніципалітету й вирішує, хто його представляє',
  'letters.role.administrator': 'адміністратор',
  'letters.role.manager': 'менеджер програми',
  'letters.role.chair': 'голова комітету',
  'letters.role.secretary': 'секретар комітету',
  'letters.role.observer': 'спостерігач',
  'letters.role.evaluator': 'оцінювач',
  'letters.role.auditor': 'аудитор',
  'letters.comments.subject':
    '{count, plural, one {# новий коментар до {reference}} few {# нові коментарі до {reference}} many {# нових коментарів до {reference}} other {# нового коментаря до {reference}}}',
  'letters.comments.body':
    'Доброго дня, {name}!\n\n{count, plural, one {До пропозиції «{title}» є # новий коментар} few {До пропозиції «{title}» є # нові коментарі} many {До пропозиції «{title}» є # нових коментарів} other {До пропозиції «{title}» є # нового коментаря}}. Автори: {authors}. Прочитайте в Trilot; поза муніципалітетом їх ніхто не бачить.\n\nTrilot',
  'letters.partner.asked.subject': 'Муніципалітет {lead} запрошує муніципалітет {municipality} до партнерства',
  'letters.partner.asked.body':
    'Доброго дня, {name}!\n\nМуніципалітет {lead} пише пропозицію «{title}» і хотів би, щоб муніципалітет {municipality} став у ній партнером. Прочитайте призначену для вас частину й дайте згоду або відмовте до {deadline}. Без згоди пропозицію подати не можна.\n\nTrilot',
  'letters.partner.given.subject': 'Муніципалітет {municipality} дає згоду на свою частину в {reference}',
  'letters.partner.given.body':
    'Доброго дня, {name}!\n\nМуніципалітет {municipality} дав згоду на свою частину у вашій пропозиції «{title}». Згода стосується тексту в теперішньому вигляді: якщо ви його зміните, попросіть про неї ще раз.\n\nTrilot',
  'letters.partner.refused.subject': 'Муніципалітет {municipality} не дає згоди на свою частину в {reference}',
  'letters.partner.refused.body':
    'Доброго дня, {name}!\n\nМуніципалітет {municipality} не дає згоди на свою частину у вашій пропозиції «{title}». Зазначена причина: {reason}\n\nЗмініть цю частину й попросіть ще раз або вилучіть партнера.\n\nTrilot',
  'letters.mandateReplaced.subject': 'Мандат конкурсу «{call}» треба підписати знову',
  'letters.mandateReplaced.body':
    'Доброго дня, {name}!\n\nМандат конкурсу «{call}», який ви підписали, замінено новою версією. Прочитайте й підпишіть її, будь ласка: до того вам не відкриється жодна пропозиція конкурсу, і жоден аркуш оцінювання не буде збережено чи подано.\n\nTrilot',
  'letters.assigned.subject': 'Пропозиція чекає на ваше оцінювання',
  'letters.assigned.body':
    'Доброго дня, {name}!\n\nВам призначено пропозицію {reference}. Перш ніж відкриється її вміст, заявіть, будь ласка, чи маєте ви конфлікт інтересів.\n\nTrilot',
  'letters.assignedMany.subject':
    '{count, plural, one {# пропозиція чекає} few {# пропозиції чекають} many {# пропозицій чекають} other {# пропозиції чекають}} на ваше оцінювання',
  'letters.assignedMany.body':
    'Доброго дня, {name}!\n\nУ конкурсі «{call}», лот {lot}, вам призначено {count, plural, one {# пропозицію} few {# пропозиції} many {# пропозицій} other {# пропозиції}}: {references}. Перш ніж відкриється вміст кожної, заявіть, будь ласка, чи маєте ви конфлікт інтересів.\n\nTrilot',
  'letters.evaluationReminder.subject':
    '{count, plural, one {# пропозиція ще чекає} few {# пропозиції ще чекають} many {# пропозицій ще чекають} other {# пропозиції ще чекають}} на ваше оцінювання',
  'letters.evaluationReminder.undated':
    'Доброго дня, {name}!\n\nУ конкурсі «{call}» у вашому списку ще {count, plural, one {# незавершена пропозиція} few {# незавершені пропозиції} many {# незавершених пропозицій} other {# незавершеної пропозиції}}. Заявіть, будь ласка, про інтереси, оцініть і подайте.\n\nTrilot',
  'letters.evaluationReminder.due':
    'Доброго дня, {name}!\n\nУ конкурсі «{call}» у вашому списку ще {count, plural, one {# незавершена пропозиція} few {# незавершені пропозиції} many {# незавершених пропозицій} other {# незавершеної пропозиції}}. Оцінювання слід завершити до: {due}. Заявіть, будь ласка, про інтереси, оцініть і подайте.\n\nTrilot',
  'letters.evaluationReminder.late':
    'Доброго дня, {name}!\n\nУ конкурсі «{call}» у вашому списку ще {count, plural, one {# незавершена пропозиція} few {# незавершені пропозиції} many {# незавершених пропозицій} other {# незавершеної пропозиції}}. Оцінювання мало завершитися: {due}. Подайте, будь ласка, решту або повідомте програму, що вам заважає.\n\nTrilot',
  'letters.consensus.subject': 'Узгодження оцінок: {reference}',
  'letters.consensus.opened':
    'Доброго дня, {name}!\n\nУсі аркуші оцінювання пропозиції {reference} подано. Ви її доповідач: прочитайте, будь ласка, у чому аркуші розходяться, і запишіть оцінки та обґрунтування, на які можуть погодитися оцінювачі.\n\nTrilot',
  'letters.consensus.proposed':
    'Доброго дня, {name}!\n\n{rapporteur} пропонує оцінки та обґрунтування для пропозиції {reference}. Прочитайте їх, будь ласка, і погодьтеся або заперечте з обґрунтуванням.\n\nTrilot',
  'letters.consensus.objected':
    'Доброго дня, {name}!\n\nОдин з оцінювачів не погоджується з тим, що ви запропонували для пропозиції {reference}. Прочитайте, будь ласка, обґрунтування, змініть потрібне й запропонуйте знову.\n\nTrilot',
  'letters.printed.page': 'Сторінка {page} з {pages}',
  'letters.printed.call': 'Конкурс',
  'letters.printed.lot': 'Лот',
  'letters.printed.stage': 'Етап',
  'letters.printed.state': 'Стан',
  'letters.printed.deadline': 'Кінцевий термін',
  'letters.printed.madeAt': 'Документ складено',
  'letters.printed.inUtc': 'Отримано, за UTC',
  'letters.printed.draft': 'Чернетка, не подано',
  'letters.printed.draftAfter': 'Чернетка: це не поданий текст',
  'letters.printed.replaced': 'Замінено пізнішою редакцією',
  'letters.printed.withdrawn': 'Цю пропозицію відкликано',
  'letters.printed.revision': 'Редакція {revision}',
  'letters.printed.fallback': 'Тексти конкурсу, яких немає цією мовою, наведено іншою: {language}.',
  'letters.printed.unread': 'Введено, але не читається як число',
  'letters.printed.line': 'Рядок',
  'letters.printed.source': 'Джерело',
  'letters.printed.amount': 'Сума, {currency}',
  'letters.printed.proof': 'Підтвердження',
  'letters.printed.verifyAt': 'Адреса перевірки',
  'letters.printed.verifyText':
    'Будь-хто може перевірити номер і цифровий відбиток за цією адресою або додати там цей файл. Під час відкриття нічого не надсилається: те, що стоїть після #, лишається у браузері.',
  'letters.inquiry.subject': 'Запит щодо вашої пропозиції {reference}',
  'letters.inquiry.body':
    'Вітаємо, {name}!\n\nПрограма просить муніципалітет {municipality} уточнити {fields, plural, one {# поле} few {# поля} many {# полів} other {# поля}} пропозиції «{title}». Відповідь очікується до {due}. Її пишуть поруч із поданою пропозицією, яка залишається без змін.\n\nTrilot',
  'letters.addendum.subject': 'Відповідь на ваш запит щодо {reference}',
  'letters.addendum.body':
    'Вітаємо, {name}!\n\nМуніципалітет {municipality} відповів на ваш запит щодо пропозиції {reference}: {at}.\n\nTrilot',
  'letters.calendar.name': 'Конкурси пропозицій',
  'letters.calendar.opens': 'Відкриття: {name}',
  'letters.calendar.deadline': 'Кінцевий термін: {name}',
  'letters.calendar.fullApplicationDeadline': 'Кінцевий термін для повних заявок: {name}',
  'letters.corrected.subject': 'Рішення щодо вашої пропозиції {reference} виправлено',
  'letters.corrected.replaces':
    'Цей лист замінює наш лист від {day}. Рішення щодо вашої пропозиції виправлено; чинним є таке рішення:',
  'letters.corrected.complaint':
    'Ви можете поскаржитися на виправлене рішення, навіть якщо вже скаржилися на попереднє.',
  'letters.decision.subject.selected': 'Вашу пропозицію {reference} відібрано',
  'letters.decision.subject.reserve': 'Ваша пропозиція {reference} у резервному списку',
  'letters.decision.subject.notSelected': 'Результат вашої пропозиції {reference}',
  'letters.decision.greeting': 'Шановні представники муніципалітету {municipality}!',
  'letters.decision.selected': 'Раді повідомити, що вашу пропозицію «{title}» відібрано. Присуджений грант: {amount}.',
  'letters.decision.reserve':
    'Ваша пропозиція «{title}» подолала всі пороги, але коштів лота на неї не вистачило. Вона стоїть у резервному списку на позиції {position}, і її ще може бути відібрано в порядку списку.',
  'letters.decision.selectedPlace':
    'Раді повідомити, що вашу пропозицію «{title}» відібрано і ваш муніципалітет отримав одне з місць.',
  'letters.decision.reservePlace':
    'Ваша пропозиція «{title}» подолала всі пороги, але місця в лоті вже зайнято. Вона стоїть у резервному списку на позиції {position}, і її ще може бути відібрано в порядку списку.',
  'letters.decision.belowGates':
    'Ваша пропозиція «{title}» не досягла одного з опублікованих порогів, тому її не могло бути відібрано.',
  'letters.decision.rejected': 'Вашу пропозицію «{title}» не відібрано.',
  'letters.decision.subject.ineligible': 'Ваша пропозиція {reference} не могла взяти участі',
  'letters.decision.ineligible':
    'ваша пропозиція «{title}» не могла взяти участі у відборі, оскільки не відповідає умові конкурсу. Це не є оцінкою її якості.',
  'letters.decision.ineligible.administrative': 'Адміністративна перевірка встановила:',
  'letters.decision.ineligible.eligibility': 'Перевірка відповідності умовам встановила:',
  'letters.decision.ineligible.code': '{code}: {text}',
  'letters.decision.subject.invited': 'Вас запрошено написати повну заявку за пропозицією {reference}',
  'letters.decision.invited':
    'Раді запросити вас написати повну заявку за вашою пропозицією «{title}». Розпочніть її в Trilot, там, де ваша концептуальна записка. На неї чекають до {deadline}. Те, що оцінено в концептуальній записці, переноситься без змін.',
  'letters.decision.invitedTogether':
    'Раді повідомити, що ваша концептуальна записка «{title}» – серед найвищих у рейтингу: тепер оцінюють повну заявку, яку ви подали разом із нею.',
  'letters.decision.notInvited':
    'Ваша концептуальна записка «{title}» подолала всі пороги, але суми, запитані тими, хто вище в рейтингу, досягли опублікованої межі. Її не запрошено до наступного етапу.',
  'letters.decision.conceptNoteBelowGates':
    'Ваша концептуальна записка «{title}» не досягла одного з опублікованих порогів, тому її не запрошено до наступного етапу.',
  'letters.decision.conceptNoteRejected': 'Вашу концептуальну записку «{title}» не запрошено до наступного етапу.',
  'letters.decision.carried': '{text}: бали, перенесені з концептуальної записки: {points}',
  'letters.decision.marks': 'Середній бал: {mean} із {max}. Оцінки й обґрунтування за критеріями:',
  'letters.decision.criterion': '{text}: {mean} із {max}',
  'letters.decision.complaint':
    'Якщо ви вважаєте, що процедуру порушено або допущено очевидну помилку, ви можете поскаржитися протягом {complaint, plural, one {# дня} few {# днів} many {# днів} other {# дня}} після прочитання цього листа. Невідкритий лист вважається прочитаним через {letterReadAfter, plural, one {# день} few {# дні} many {# днів} other {# дня}}. Відповідь на скаргу дають протягом {complaintAnswer, plural, one {# дня} few {# днів} many {# днів} other {# дня}}.',
  'letters.decision.closing': 'Команда програми',
  'letters.subscription.subject': 'Підтвердьте, що хочете отримувати повідомлення про нові конкурси',
  'letters.subscription.body':
    'Доброго дня!\n\nХтось, імовірно ви, попросив надсилати на цю адресу повідомлення про нові конкурси в Trilot. Щоб підтвердити це, відкрийте цю сторінку:\n{link}\n\nЯкщо ви про це не просили, нічого робити не потрібно: більше нічого не надсилатиметься, а адресу буде стерто через {days, plural, one {# день} few {# дні} many {# днів} other {# дня}}.\n\nTrilot',
  'letters.newCall.subject': 'Новий конкурс: {call}',
  'letters.newCall.body':
    'Опубліковано конкурс: {call}.\n\n{summary}\n\nКонкурс відкривається {opens}. Кінцеві терміни:\n{deadlines}',
  'letters.newCall.person':
    'Доброго дня, {name}!\n\n{text}\n\nВи отримали це, бо попросили у своєму профілі повідомляти про нові конкурси.\n\nTrilot',
  'letters.newCall.address':
    'Доброго дня!\n\n{text}\n\nУсе про конкурс:\n{link}\n\nВи отримали це, бо з цієї адреси попросили повідомляти про нові конкурси. Щоб припинити це й стерти адресу:\n{end}\n\nTrilot',
  'letters.calendar.questions': 'Останній день для запитань: {name}',
  'letters.calendar.answers': 'На всі запитання відповідають до цього дня: {name}',
  'letters.calendar.wholeDay': 'Увесь день, {zone}',
  'letters.promotion.subject': 'Вашу пропозицію {reference} переведено з резервного списку',
  'letters.promotion.grant':
    'У вашому лоті вивільнилося фінансування. Як наступну в резервному списку, вашу пропозицію «{title}» обрано для гранту в розмірі {amount}.',
  'letters.promotion.place':
    'У вашому лоті звільнилося місце. Як наступну в резервному списку, вашу пропозицію «{title}» обрано.',
  'letters.promotion.decline':
    'Якщо ви вже не можете ним скористатися, відмовтеся на сторінці рішення, вказавши причину, щоб можна було перевести наступну пропозицію.',
  'letters.awardEnded.subject': 'Пропозиція {reference}: від фінансування відмовилися',
  'letters.awardEnded.body':
    'Доброго дня, {name}!\n\n{at} від фінансування пропозиції «{title}» ({municipality}) відмовилися. Зазначена причина: {reason}\n\nTrilot',
  'letters.complaintLodged.subject': 'Вашу скаргу щодо {reference} отримано',
  'letters.complaintLodged.body':
    'Доброго дня, {name}!\n\nСкаргу вашого муніципалітету на рішення щодо «{title}» отримано {at}. Відповідь буде надано до {due}.\n\nКонтрольна сума (SHA-256): {digest}\n\nTrilot',
  'letters.complaintWaits.subject': 'Скарга щодо {reference} чекає на відповідь',
  'letters.complaintWaits.body':
    'Доброго дня, {name}!\n\n{municipality} скаржиться на рішення щодо пропозиції {reference}. Відповідь слід надати до {due}. Її дає той, хто не ухвалював рішення щодо пропозиції й не оцінював її.\n\nTrilot',
  'letters.complaintAnswered.subject': 'Відповідь на вашу скаргу щодо {reference}',
  'letters.complaintAnswered.dismissed':
    'Доброго дня, {name}!\n\nСкаргу вашого муніципалітету на рішення щодо «{title}» відхилено. Обґрунтування:\n\n{reasons}\n\nTrilot',
  'letters.complaintAnswered.upheld':
    'Доброго дня, {name}!\n\nСкаргу вашого муніципалітету на рішення щодо «{title}» задоволено. Рейтинг лоту складають заново, і про результат вас повідомлять. Обґрунтування:\n\n{reasons}\n\nTrilot',
  'letters.mandate':
    'Мене попросили оцінювати пропозиції цього конкурсу, і я беру на себе такі обов’язки.\n\n1. Неупередженість. Я оцінюю кожну пропозицію за її власними якостями й лише за опублікованою сіткою. Я не дозволяю нікому вказувати мені, як оцінювати.\n\n2. Конфлікт інтересів. Перш ніж відкрити пропозицію, я заявляю, чи щось пов’язує мене з нею: робота на заявника чи партнера, тепер або раніше, допомога в її написанні, конкурентна пропозиція, родина, дружба, політика чи гроші. Якщо я дізнаюся про це пізніше, я заявляю негайно, навіть після подання аркуша оцінювання. Я знаю, що тоді аркуш анулюється.\n\n3. Конфіденційність. Усе прочитане я зберігаю в таємниці під час оцінювання й після нього. Я нікому цього не показую, не тримаю копій довше, ніж потрібно, і не використовую у власних цілях.\n\n4. Незалежність. Я не розмовляю із заявниками про оцінювання. Доки не подано всіх аркушів щодо пропозиції, я не кажу іншим оцінювачам, як її оцінено мною.\n\n5. Обґрунтування. Я обґрунтовую свої оцінки так, щоб це можна було повідомити заявникові.\n\n6. Якщо я не можу дотримати якогось із цих обов’язків, я відмовляюся від призначення й кажу про це.\n\nЯ знаю, що мій підпис зберігається разом з моїм ім’ям, часом і саме цим текстом.',
  'letters.declined.subject': 'Оцінювач відмовився від пропозиції {reference}',
  'letters.declined.body':
    'Доброго дня, {name}!\n\n{evaluator} відмовляється оцінювати пропозицію {reference} і пише:\n\n{sentence}\n\nМісце вільне. Виберіть, будь ласка, когось іншого.\n\nTrilot',
  'letters.outdated.subject': 'Зафіксований рейтинг більше не відповідає своїм даним',
  'letters.outdated.body':
    'Доброго дня, {name}!\n\nЩодо пропозиції {reference} пізно виявлено конфлікт інтересів: відповідний аркуш оцінювання анульовано, а суми підраховано без нього. Рейтинг, зафіксований із ним, можна читати далі, але він більше не відповідає своїм даним, і його треба скласти знову.\n\nTrilot',
};
