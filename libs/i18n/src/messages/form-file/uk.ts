import type { formFile as model } from './en';

export const formFile: Record<keyof typeof model, string> = {
  'formFile.title': 'Форма пропозиції {reference}',
  'formFile.made': 'Складено {at} за версією {version} чернетки.',
  'formFile.deadline': 'Пропозиції приймають до {at}.',
  'formFile.how': 'Як заповнювати',
  'formFile.how.fields': 'Пишіть лише в затінених полях. Написане деінде не зчитується.',
  'formFile.how.figures': 'Пишіть числа так, як у цій формі: суми — {amount}, дати — {date}.',
  'formFile.how.rows':
    'Щоб щось додати, заповніть порожній рядок чи таблицю або скопіюйте наявні цілком і змініть. Щоб щось вилучити, видаліть увесь рядок чи таблицю.',
  'formFile.how.back':
    'Збережіть файл як документ Word (.docx) і поверніть його на сторінці пропозиції «Робота поза платформою». Нічого там не зміниться, доки ви цього не побачите.',
  'formFile.prompt.write': 'Пишіть тут',
  'formFile.prompt.choose': 'Виберіть',
  'formFile.prompt.date': 'День.місяць.рік',
  'formFile.required': 'Відповідь обов’язкова.',
  'formFile.optional': 'Можна залишити порожнім.',
  'formFile.limit': 'Щонайбільше {limit, plural, one {# знак} few {# знаки} many {# знаків} other {# знака}}.',
  'formFile.rowLimit': 'Щонайбільше {limit, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}.',
  'formFile.onlyIf': 'Лише якщо відповідь на «{question}» така: {answers}.',
  'formFile.assessed': 'Оцінено в концепції; повторно не пишеться.',
  'formFile.partners': 'Партнера додають на сторінці, з реєстру. Що робить кожен, можна написати тут.',
  'formFile.budget.currency': 'Усі суми в {currency}.',
  'formFile.budget.further': 'Інші витрати',
  'formFile.budget.ceilings':
    'Непрямі витрати — щонайбільше {indirect} % прямих, резерв — щонайбільше {contingency} %.',
  'formFile.budget.grant':
    'Грант становить від {min} до {max} і від {minShare} % до {maxShare} % прийнятних витрат. Джерела фінансування разом покривають прийнятні витрати до цента.',
  'formFile.new': 'Нове в «{part}»',
  'formFile.page': 'Робота поза платформою',
  'formFile.lead':
    'Візьміть форму як файл Word, заповніть її без зв’язку у Word чи LibreOffice і поверніть. Нічого не зміниться, доки ви цього не побачите.',
  'formFile.take': 'Візьміть форму',
  'formFile.take.text': 'У ній усі запитання й усе, що досі написано.',
  'formFile.take.language': 'Мова форми',
  'formFile.take.button': 'Завантажити файл Word',
  'formFile.take.done': 'Форму версії {version} чернетки завантажено.',
  'formFile.bring': 'Поверніть її',
  'formFile.bring.file': 'Заповнена форма (.docx)',
  'formFile.bring.hint': 'Файл Word до {megabytes} МБ. Його зчитують і порівнюють, але не зберігають.',
  'formFile.bring.reading': 'Файл зчитується …',
  'formFile.changes': 'Що змінив би файл',
  'formFile.changes.none': 'У чернетці вже написано те, що у файлі. Переносити нема чого.',
  'formFile.changes.count':
    '{count, plural, one {Зміниться # місце.} few {Зміняться # місця.} many {Зміниться # місць.} other {Зміниться # місця.}}',
  'formFile.changes.versions': 'Форму складено за версією {made} чернетки; зараз чинна версія {now}.',
  'formFile.changes.oldCall':
    'Форма відповідає попередній версії конкурсу. Те, про що вже не питають, лишається в чернетці.',
  'formFile.now': 'Зараз у чернетці',
  'formFile.file': 'У файлі',
  'formFile.difference': 'Відмінність',
  'formFile.nothing': 'Нічого',
  'formFile.clash':
    'Після складання форми чернетку тут змінено. Якщо взяти текст із файлу, обидва тексти лишаться перед очима, доки ви не вирішите.',
  'formFile.unread': '«{typed}» не вдається прочитати. Зберігається так, як написано, доки не виправлять.',
  'formFile.takeOver': 'Перенести',
  'formFile.apply': 'Перенести позначене',
  'formFile.applied':
    '{count, plural, one {# місце перенесено та збережено.} few {# місця перенесено та збережено.} many {# місць перенесено та збережено.} other {# місця перенесено та збережено.}} Те, що там стояло, зберігається в попередніх текстах.',
  'formFile.missing': 'Поля, яких у файлі вже немає',
  'formFile.missing.text': 'У чернетці вони лишаються без змін.',
  'formFile.leftOver': 'Текст, якому не знайшлося місця',
  'formFile.leftOver.text': 'Його не перенесено. Він лишається у вашому файлі; запишіть його там, де йому місце.',
  'formFile.leftOver.unknown': 'З поля, якого ця форма не має.',
  'formFile.leftOver.twice': 'Другий текст поля, яке трапляється двічі.',
  'formFile.leftOver.tooLong': 'Довший, ніж там можна зберегти.',
};
