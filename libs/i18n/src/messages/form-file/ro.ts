import type { formFile as model } from './en';

export const formFile: Record<keyof typeof model, string> = {
  'formFile.title': 'Formularul propunerii {reference}',
  'formFile.made': 'Întocmit la {at}, din versiunea {version} a ciornei.',
  'formFile.deadline': 'Propunerile se primesc până la {at}.',
  'formFile.how': 'Cum se completează',
  'formFile.how.fields': 'Scrieți numai în câmpurile colorate. Ce se scrie în altă parte nu se citește.',
  'formFile.how.figures': 'Scrieți cifrele ca în acest formular: sumele ca {amount}, zilele ca {date}.',
  'formFile.how.rows':
    'Pentru a adăuga ceva, completați un rând sau un tabel gol ori copiați unul întreg și modificați-l. Pentru a elimina ceva, ștergeți rândul sau tabelul întreg.',
  'formFile.how.back':
    'Salvați fișierul ca document Word (.docx) și aduceți-l înapoi pe pagina „Lucru în afara platformei” a propunerii. Nimic nu se schimbă acolo înainte să vedeți.',
  'formFile.prompt.write': 'Scrieți aici',
  'formFile.prompt.choose': 'Alegeți',
  'formFile.prompt.date': 'Ziua.luna.anul',
  'formFile.required': 'Răspunsul este obligatoriu.',
  'formFile.optional': 'Poate rămâne necompletat.',
  'formFile.limit': 'Cel mult {limit, plural, one {# caracter} few {# caractere} other {# de caractere}}.',
  'formFile.rowLimit': 'Cel mult {limit, plural, one {# rând} few {# rânduri} other {# de rânduri}}.',
  'formFile.onlyIf': 'Numai dacă răspunsul la „{question}” este {answers}.',
  'formFile.assessed': 'A fost evaluat în nota conceptuală; nu se scrie din nou.',
  'formFile.partners': 'Un partener se adaugă pe pagină, din registru. Ce face fiecare se poate scrie aici.',
  'formFile.budget.currency': 'Toate sumele sunt în {currency}.',
  'formFile.budget.further': 'Alte costuri',
  'formFile.budget.ceilings':
    'Costurile indirecte sunt cel mult {indirect} % din costurile directe, rezerva cel mult {contingency} %.',
  'formFile.budget.grant':
    'Grantul este între {min} și {max} și între {minShare} % și {maxShare} % din costul eligibil. Sursele de finanțare acoperă împreună costul eligibil, până la ultimul ban.',
  'formFile.new': 'Nou la „{part}”',
  'formFile.page': 'Lucru în afara platformei',
  'formFile.lead':
    'Luați formularul ca fișier Word, completați-l fără conexiune în Word sau LibreOffice și aduceți-l înapoi. Nimic nu se schimbă înainte să vedeți.',
  'formFile.take': 'Luați formularul',
  'formFile.take.text': 'Cuprinde toate întrebările și tot ce s-a scris până acum.',
  'formFile.take.language': 'Limba formularului',
  'formFile.take.button': 'Descărcați fișierul Word',
  'formFile.take.done': 'Formularul versiunii {version} a ciornei a fost descărcat.',
  'formFile.bring': 'Aduceți-l înapoi',
  'formFile.bring.file': 'Formularul completat (.docx)',
  'formFile.bring.hint': 'Un fișier Word de cel mult {megabytes} MB. Se citește și se compară; nu se păstrează.',
  'formFile.bring.reading': 'Fișierul se citește …',
  'formFile.changes': 'Ce ar schimba fișierul',
  'formFile.changes.none': 'Ciorna spune deja ce spune fișierul. Nu este nimic de preluat.',
  'formFile.changes.count':
    '{count, plural, one {S-ar schimba # loc.} few {S-ar schimba # locuri.} other {S-ar schimba # de locuri.}}',
  'formFile.changes.versions':
    'Formularul a fost făcut din versiunea {made} a ciornei; acum este valabilă versiunea {now}.',
  'formFile.changes.oldCall':
    'Formularul urmează o versiune anterioară a cererii de propuneri. Ce nu se mai cere rămâne în ciornă.',
  'formFile.now': 'Acum în ciornă',
  'formFile.file': 'În fișier',
  'formFile.difference': 'Diferența',
  'formFile.nothing': 'Nimic',
  'formFile.clash':
    'Ciorna a fost schimbată aici după ce a fost făcut formularul. Dacă preluați textul din fișier, ambele texte rămân la vedere până decideți.',
  'formFile.unread': '„{typed}” nu poate fi citit. Se păstrează așa cum a fost scris, până este corectat.',
  'formFile.takeOver': 'Se preia',
  'formFile.apply': 'Preluați ce este bifat',
  'formFile.applied':
    '{count, plural, one {# loc a fost preluat și salvat.} few {# locuri au fost preluate și salvate.} other {# de locuri au fost preluate și salvate.}} Ce se afla acolo se păstrează în textele anterioare.',
  'formFile.missing': 'Câmpuri care nu mai sunt în fișier',
  'formFile.missing.text': 'Rămân așa cum sunt în ciornă.',
  'formFile.leftOver': 'Text care nu și-a găsit locul',
  'formFile.leftOver.text': 'Nu se preia. Rămâne în fișierul dumneavoastră; scrieți-l unde îi este locul.',
  'formFile.leftOver.unknown': 'Dintr-un câmp pe care acest formular nu îl are.',
  'formFile.leftOver.twice': 'Al doilea text al unui câmp care apare de două ori.',
  'formFile.leftOver.tooLong': 'Mai lung decât se poate păstra acolo.',
};
