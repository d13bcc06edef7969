import type { publicPages as model } from './en';

export const publicPages: Record<keyof typeof model, string> = {
  'public.demonstration': 'Демонстрація',
  'public.demonstration.text':
    'Це демонстраційний конкурс із вигаданими пропозиціями. Ніщо з написаного тут не веде до справжнього гранту.',
  'public.calls.title': 'Конкурси пропозицій',
  'public.calls.lead':
    'Фінансування для міст, які хочуть щось змінити для своїх мешканців. Усі правила публікуються разом із конкурсом, а кожне рішення можна потім перевірити.',
  'public.calls.country': 'Країна',
  'public.calls.allCountries': 'Усі країни',
  'public.calls.none': 'Жоден конкурс не відповідає цьому вибору',
  'public.calls.open': 'Відкриті зараз',
  'public.calls.coming': 'Незабаром',
  'public.calls.closed': 'Закриті',
  'public.calls.deadline': 'Кінцевий термін: {date}',
  'public.calls.lots': '{count, plural, one {# лот} few {# лоти} many {# лотів} other {# лота}}',
  'public.calls.cap': 'гранти до {amount}',
  'public.calls.kind': 'Вид лота',
  'public.calls.allKinds': 'Усі лоти',
  'public.calls.state': 'Стан',
  'public.calls.allStates': 'Усі конкурси',
  'public.calls.calendar': 'Календар із датами всіх конкурсів',
  'public.call.calendar': 'Додати дати до календаря',
  'public.call.apply': 'Подати пропозицію',
  'public.call.results': 'Переглянути результати',
  'public.call.notYet': 'Конкурс ще не відкрито.',
  'public.verify.title': 'Перевірка квитанції',
  'public.verify.lead':
    'Кожен, хто має квитанцію, може перевірити її справжність: що пропозицію запечатано під цим номером із цією контрольною сумою. Про саму пропозицію нічого не повідомляється.',
  'public.verify.number': 'Номер квитанції',
  'public.verify.numberHint': 'Наприклад, R-7KQ4M2XA9B.',
  'public.verify.numberUnreadable': 'Номер складається з літери R, дефіса та десяти літер або цифр.',
  'public.verify.digest': 'Контрольна сума (SHA-256)',
  'public.verify.digestHint': '64 літери й цифри, як зазначено у квитанції.',
  'public.verify.digestUnreadable': 'Контрольна сума складається рівно із 64 літер від a до f і цифр.',
  'public.verify.file': 'Або виберіть PDF-файл квитанції',
  'public.verify.fileHint':
    'Його читають на цьому комп’ютері й нікуди не надсилають. Можна також перетягнути його сюди.',
  'public.verify.fileUnreadable':
    'У цьому файлі не вдалося прочитати квитанцію. Введіть номер і цифровий відбиток так, як вони вказані на ній.',
  'public.verify.pairOnly': 'Йдеться про номер і цифровий відбиток. Чи змінено у файлі щось інше, тут не видно.',
  'public.verify.check': 'Перевірити',
  'public.verify.genuine': 'Квитанція {number} справжня.',
  'public.verify.notGenuine': 'Квитанції {number} із такою контрольною сумою немає.',
  'public.clarifications.title': 'Запитання й відповіді',
  'public.clarifications.lead': 'Що муніципалітети запитували про цей конкурс; відповіді дано всім одночасно.',
  'public.clarifications.answered': 'На що вже є відповідь',
  'public.clarifications.none': 'Відповідей ще немає',
  'public.clarifications.days':
    'Запитання можна ставити до {questions}; відповіді на всі буде дано не пізніше ніж {answers} (включно, {zone}).',
  'public.clarifications.ask': 'Поставити запитання',
  'public.clarifications.signIn': 'Запитання ставлять від імені муніципалітету. Увійдіть, щоб поставити своє.',
  'public.clarifications.notYou': 'Запитання ставлять від імені муніципалітету, а ви жодного не представляєте.',
  'public.clarifications.nameless':
    'Ніхто не дізнається, хто запитав, зокрема й команда програми. Перед публікацією запитання можуть скоротити; відповідь дають усім.',
  'public.clarifications.for': 'Від якого муніципалітету?',
  'public.clarifications.about': 'Про що запитання?',
  'public.clarifications.wholeCall': 'Увесь конкурс',
  'public.clarifications.question': 'Ваше запитання',
  'public.clarifications.left':
    '{left, plural, one {Залишився # символ} few {Залишилося # символи} many {Залишилося # символів} other {Залишилося # символу}}',
  'public.clarifications.over':
    '{over, plural, one {# зайвий символ} few {# зайві символи} many {# зайвих символів} other {# зайвого символу}}',
  'public.clarifications.send': 'Запитати',
  'public.clarifications.asked': 'Ваше запитання надіслано. Коли на нього буде відповідь, ви отримаєте повідомлення.',
  'public.clarifications.own': 'Що запитував ваш муніципалітет',
  'public.clarifications.waiting': 'ще немає відповіді',
  'public.clarifications.answeredBy': 'відповідь – у роз’ясненні {number}',
  'public.clarifications.number': 'Роз’яснення {number}',
  'public.clarifications.corrects': 'Виправляє роз’яснення {number}',
  'public.clarifications.corrected': 'Виправлено роз’ясненням {number}',
  'public.clarifications.published': 'Опубліковано {at}.',
  'public.clarifications.late': 'Після останнього дня для відповідей, причина: {reason}',
  'public.call.over': 'Подання завершено; пропозиції оцінюють.',
  'public.call.lots': 'Лоти',
  'public.call.priorities':
    '{count, plural, =1 {Пріоритет, який охоплює кожна пропозиція} one {# пріоритет: усі обов’язкові} few {# пріоритети: усі обов’язкові} many {# пріоритетів: усі обов’язкові} other {# пріоритету: усі обов’язкові}}',
  'public.call.prioritiesText':
    'Кожна пропозиція в кожному лоті охоплює кожен із цих пріоритетів: має для нього окремий опис, захід, вимірюваний показник і частку бюджету.',
  'public.stage.conceptNote': 'концептуальна записка',
  'public.stage.fullApplication': 'повна заявка',
  'public.stages.title': 'Два етапи',
  'public.stages.invitation':
    'Спершу концептуальна записка, потім – за запрошенням – повна заявка. Концептуальні записки, що подолали пороги, запрошують за рейтингом, доки запитані суми не досягнуть {multiple}% коштів лота. Те, що оцінено в концептуальній записці, залишається без змін; запитана сума може відрізнятися від неї щонайбільше на {tolerance}%.',
  'public.stages.together':
    'Концептуальну записку й повну заявку подають разом. Спершу оцінюють концептуальні записки; повні заявки тих, що подолали пороги, оцінюють за рейтингом, доки запитані суми не досягнуть {multiple}% коштів лота. Те, що оцінено в концептуальній записці, переноситься без змін; запитана сума може відрізнятися від неї щонайбільше на {tolerance}%.',
  'public.stages.deadline': 'Кінцевий термін для повних заявок: {at}',
  'public.call.criteria': 'Як оцінюють пропозиції',
  'public.call.applying': 'Правила для заявників',
  'public.call.afterwards': 'Після рішення',
  'public.call.selection': 'Як відбирають пропозиції',
  'public.check.title': 'Перевірте своє право на участь',
  'public.check.lead':
    'Кілька запитань про ваш муніципалітет і ваш проєкт. Ваші відповіді нікуди не надсилаються й не зберігаються.',
  'public.check.country': 'У якій країні ваш муніципалітет?',
  'public.check.territory': 'На якій території країни він розташований?',
  'public.check.territoryHint': 'Код території за ISO 3166-2.',
  'public.check.leads': 'У скількох пропозиціях цього конкурсу ваш муніципалітет уже є провідним заявником?',
  'public.check.leadsCount': '{count}',
  'public.check.leadsMore': '{count} або більше',
  'public.check.grant': 'Який грант ви запитали б?',
  'public.check.duration': 'Скільки місяців тривав би проєкт?',
  'public.check.unknownYet': 'Якщо ви ще не знаєте, залиште порожнім.',
  'public.check.choose': 'Виберіть',
  'public.check.yes': 'Так',
  'public.check.no': 'Ні',
  'public.check.go': 'Дізнатися, де ви можете податися',
  'public.check.answer': 'Дайте відповідь на це запитання.',
  'public.check.missing': 'Дайте відповідь: {question}',
  'public.check.result':
    '{count, plural, =0 {Для вас не відкрито жодного лота} one {Для вас відкрито # лот} few {Для вас відкрито # лоти} many {Для вас відкрито # лотів} other {Для вас відкрито # лота}}',
  'public.check.open': 'Відкрито для вас',
  'public.check.notOpen': 'Не відкрито для вас',
  'public.check.none': 'Що цьому заважає, сказано в кожному лоті. Якщо якась відповідь була неточною, змініть її вище.',
  'public.check.caveat':
    'Ця перевірка спирається на ваші відповіді й на правила, які перевіряють знову під час подання пропозиції. Вона не замінює ні подання, ні перевірки права на участь за документами.',
  'public.check.closed': 'Кінцевий термін минув: {deadline}.',
  'public.check.leadLimit':
    'У цьому конкурсі муніципалітет може бути провідним заявником щонайбільше {count, plural, one {в # пропозиції} few {у # пропозиціях} many {у # пропозиціях} other {у # пропозиції}}.',
  'public.check.needs.yes': 'Відповідь має бути «так»: {question}',
  'public.check.needs.no': 'Відповідь має бути «ні»: {question}',
  'public.check.start': 'Розпочати пропозицію',
  'public.lot.who': 'Муніципалітети країн',
  'public.lot.envelope': 'Кошти лота',
  'public.lot.cap': 'Найбільший грант',
  'public.lot.expected': 'Очікувана кількість проєктів',
  'public.lot.places': 'Місця',
  'public.lot.objectives': 'Цілі',
  'public.criteria.max': 'Найвищий можливий бал пропозиції: {max}.',
  'public.criteria.gate': 'Найвищий можливий бал пропозиції: {max}; для відбору потрібно щонайменше {gate}.',
  'public.criteria.scale': 'За кожним запитанням ставлять оцінку від {min} до {max}.',
  'public.criteria.question': 'Запитання',
  'public.criteria.points': 'Бали',
  'public.criteria.minimum': 'Поріг',
  'public.criteria.score': 'оцінка {score}',
  'public.selection.evaluators':
    'Кожну пропозицію незалежно {count, plural, one {оцінює # оцінювач} few {оцінюють # оцінювачі} many {оцінюють # оцінювачів} other {оцінюють # оцінювача}}. Враховується точний середній бал; нічого не округлюють.',
  'public.selection.consensus':
    'Коли всі аркуші подано, оцінювачі узгоджують оцінки та обґрунтування; вони враховуються замість середнього бала.',
  'public.selection.divergence':
    'Якщо дві суми балів відрізняються більш ніж на {limit} або опиняються по різні боки порогу, пропозицію оцінює також третій оцінювач.',
  'public.selection.third.meanOfThree': 'Тоді враховується середній бал усіх трьох.',
  'public.selection.third.twoClosest':
    'Тоді враховуються два аркуші оцінювання з найближчими сумами балів; із двох однаково близьких пар – вища.',
  'public.selection.places':
    'Пропозиції відбирають за рейтингом кожного лота, доки не закінчаться місця. Решта тих, що подолали пороги, утворюють резервний список.',
  'public.cutOff.offerRemainder':
    'Пропозиції відбирають за рейтингом кожного лота, доки не закінчаться його кошти; наступній пропонують те, що залишилося. Решта тих, що подолали пороги, утворюють резервний список.',
  'public.cutOff.skip':
    'Пропозиції відбирають за рейтингом кожного лота; ту, на яку вже не вистачає коштів, пропускають і беруть наступну, на яку вистачає. Решта тих, що подолали пороги, утворюють резервний список.',
  'public.cutOff.stop':
    'Пропозиції відбирають за рейтингом кожного лота, доки на наступну вже не вистачає коштів. Решта тих, що подолали пороги, утворюють резервний список.',
  'public.selection.ties': 'Пропозиції з точно однаковим середнім балом упорядковують так, за черговістю:',
  'public.selection.draw': 'Початкове число жеребкування вже визначено. Його хеш SHA-256:',
  'public.applying.maxAsLead':
    'Муніципалітет може бути провідним заявником щонайбільше {count, plural, one {в # пропозиції} few {у # пропозиціях} many {у # пропозиціях} other {у # пропозиції}} в усіх лотах разом; у кожному лоті – не більш ніж в одній.',
  'public.applying.maxAwards':
    'Муніципалітет може здобути щонайбільше {count, plural, one {# перемогу} few {# перемоги} many {# перемог} other {# перемоги}} в усіх лотах разом.',
  'public.applying.signatory':
    'Перед поданням пропозицію підтверджує підписант муніципалітету – саме в тій редакції, яку подають.',
  'public.applying.mayChange':
    'До кінцевого терміну подану пропозицію можна замінити пізнішою. Чинною є подана останньою.',
  'public.applying.final': 'Подану пропозицію вже не можна змінити. До кінцевого терміну її можна відкликати.',
  'public.afterwards.complaint':
    'Кожен заявник отримує лист з оцінками й обґрунтуваннями і може поскаржитися на порушення процедури чи очевидну помилку протягом {complaint, plural, one {# дня} few {# днів} many {# днів} other {# дня}} після його прочитання. Невідкритий лист вважається прочитаним через {letterReadAfter, plural, one {# день} few {# дні} many {# днів} other {# дня}}. Відповідь на скаргу дають протягом {complaintAnswer, plural, one {# дня} few {# днів} many {# днів} other {# дня}}.',
  'public.afterwards.published': 'Про кожну відібрану пропозицію публікують:',
  'public.afterwards.nothing': 'Про самі відібрані пропозиції не публікують нічого, лише їхню кількість.',
  'public.field.title': 'назва',
  'public.field.summary': 'короткий опис',
  'public.field.municipality': 'муніципалітет',
  'public.field.territory': 'країна',
  'public.field.awardedCents': 'присуджений грант',
  'public.results.title': 'Результати',
  'public.results.lead':
    '{count, plural, one {Відібрано # проєкт} few {Відібрано # проєкти} many {Відібрано # проєктів} other {Відібрано # проєкту}}, загальна сума: {amount}.',
  'public.results.leadCount':
    '{count, plural, one {Відібрано # проєкт} few {Відібрано # проєкти} many {Відібрано # проєктів} other {Відібрано # проєкту}}.',
  'public.results.announced': 'Оголошено {at}',
  'public.results.evaluated': 'Оцінено пропозицій',
  'public.results.aboveGates': 'Подолали всі пороги',
  'public.results.reserve': 'У резервному списку',
  'public.results.money': 'Кошти',
  'public.results.of': '{used} із {envelope}',
  'public.results.places': 'Місця',
  'public.results.placesTaken': '{taken} із {places}',
  'public.results.none': 'У цьому лоті не відібрано жодної пропозиції.',
  'public.results.selectedIn': 'Відібрані проєкти, {lot}',
  'public.results.project': 'Проєкт',
  'public.results.municipality': 'Муніципалітет',
  'public.results.country': 'Країна',
  'public.results.grant': 'Грант',
  'public.results.openData': 'Відкриті дані',
  'public.results.openDataText':
    'Гранти цього конкурсу для загального користування: хто, скільки й на що отримав. Без контактних даних.',
  'public.results.dots': '{lot}: підтримані проєкти за країнами, крапка – один проєкт',
  'public.results.proof': 'Доказ жеребкування',
  'public.results.proofText':
    'Це початкове число жеребкування, хеш якого опубліковано разом із конкурсом. З ним кожен може повторити порядок пропозицій із точно однаковими балами.',
  'public.signIn.forgotten': 'Я не пам’ятаю пароля',
  'public.signIn.passkey': 'Увійти з ключем доступу',
  'public.signIn.noPasskey': 'Ключем доступу не скористалися. Спробуйте ще раз або ввійдіть із паролем.',
  'public.signIn.email': 'Адреса електронної пошти',
  'public.signIn.password': 'Пароль',
  'public.signIn.computer': 'Цей комп’ютер',
  'public.signIn.shared': 'Ним користуються й інші: не зберігати на ньому мого тексту',
  'public.signIn.demonstration': 'Демонстраційні облікові записи',
  'public.signIn.demonstrationText':
    'Виберіть людину; усі мають той самий пароль trilot-demo-2026. У робочій системі цих облікових записів немає.',
  'public.signIn.municipalities': 'Муніципалітети',
  'public.role.administrator': 'Адміністратор',
  'public.role.manager': 'Менеджер програми',
  'public.role.chair': 'Голова',
  'public.role.secretary': 'Секретар',
  'public.role.observer': 'Спостерігач',
  'public.role.evaluator': 'Оцінювачі',
  'public.role.auditor': 'Аудитор',
  'public.inbox.lead':
    'Квитанції, призначення та листи. Якщо налаштовано електронну пошту, кожне повідомлення надсилається також нею.',
  'public.inbox.empty': 'Повідомлень ще немає',
  'public.inbox.new': 'Нове',
  'public.inbox.open': 'Відкрити сторінку',
  'public.accessibility.aim':
    'Trilot прагне відповідати WCAG 2.2 на рівні AA: усе можна зробити з клавіатури, прочитати екранним читачем, на екрані завширшки 360 пікселів і зі збільшенням до 400 відсотків, у світлих і темних кольорах.',
  'public.accessibility.how':
    'Кожну сторінку перед кожним випуском автоматично перевіряє axe. Автоматичні перевірки знаходять лише частину перешкод.',
  'public.accessibility.tell': 'Якщо вам щось заважає, повідомте команду програми; адреса – на сторінці конкурсу.',
  'public.privacy.what':
    'Trilot зберігає ваше ім’я, адресу електронної пошти, роль і мову, а також те, що ви пишете. Кожну дію, яка щось змінює, записують із вашим іменем і часом, бо публічні рішення мають бути доказовими.',
  'public.privacy.local':
    'Один файл cookie зберігає ваш вхід. Поки ви пишете, текст, який ще не надійшов на сервер, зберігається у вашому браузері й стирається, коли ви виходите.',
  'public.privacy.rights':
    'У своєму профілі ви можете завантажити все, що зберігається про вас, і стерти свій обліковий запис. Тоді те, на чому ґрунтується рішення, залишається без вашого імені.',
  'public.privacy.who':
    'До кінцевого терміну ніхто з боку донора не може прочитати пропозицію. Після нього її можуть читати лише ті, кого призначено її оцінювати й ухвалювати рішення.',
  'public.calls.subscribe': 'Отримувати повідомлення про нові конкурси',
  'public.privacy.subscription':
    'Адресу, на яку хочуть отримувати повідомлення про нові конкурси, зберігають, доки від цього не відмовляться за посиланням у будь-якому листі, а потім стирають. Адресу, якої ніхто не підтвердив, стирають через сім днів. Цих адрес не бачить ніхто, видно лише їхню кількість.',
};
