import type { screening as english } from './en';

export const screening: Readonly<Record<keyof typeof english, string>> = {
  'screening.register.title': 'გახსნის რეესტრი',
  'screening.register.lead': 'რა იქნა მიღებული ამ ლოტში ბოლო ვადამდე და რა იქნა უარყოფილი.',
  'screening.register.deadline': 'ბოლო ვადა',
  'screening.register.notDrawnUp': 'რეესტრი ჯერ არ შედგენილა. ახლა მასში ეს იქნებოდა.',
  'screening.register.drawUp': 'რეესტრის შედგენა',
  'screening.register.confirm': 'შედგეს გახსნის რეესტრი?',
  'screening.register.confirmText':
    'ის ერთხელ დგება, თქვენი სახელით, იბეჭდება ციფრული ანაბეჭდით და აღარასოდეს იცვლება.',
  'screening.register.openedBy': 'შეადგინა',
  'screening.register.openedAt': 'შედგენილია',
  'screening.register.digest': 'რეესტრის ციფრული ანაბეჭდი (SHA-256)',
  'screening.register.received':
    '{count, plural, =0 {არაფერი მიღებულა} one {მიღებულია # წინადადება} other {მიღებულია # წინადადება}}',
  'screening.register.refused':
    '{count, plural, =0 {არცერთი მცდელობა არ უარყოფილა} one {უარყოფილია # მცდელობა} other {უარყოფილია # მცდელობა}}',
  'screening.register.proposal': 'წინადადება',
  'screening.register.municipality': 'მუნიციპალიტეტი',
  'screening.register.receivedAt': 'მიღებულია',
  'screening.register.request': 'მოთხოვნა',
  'screening.register.seal': 'ციფრული ანაბეჭდი (SHA-256)',
  'screening.register.triedAt': 'მცდელობა',
  'screening.register.why': 'რატომ უარყვეს',
  'screening.register.zone': 'დრო: {zone}, მილიწამის სიზუსტით.',
  'screening.register.late': 'ბოლო ვადიდან {ms, plural, one {# მილიწამის} other {# მილიწამის}} შემდეგ',
  'screening.register.incomplete': 'არასრული: {lacks}',
  'screening.register.other': 'სხვა მიზეზით ({code})',
  'screening.register.lack.answers': 'პასუხები',
  'screening.register.lack.duration': 'ხანგრძლივობა',
  'screening.register.lack.priorities': 'პრიორიტეტები',
  'screening.register.lack.activities': 'აქტივობები და ინდიკატორები',
  'screening.register.lack.budget': 'ბიუჯეტი',
  'screening.register.lack.partners': 'პარტნიორები',
  'screening.register.print': 'გვერდის დაბეჭდვა',
  'screening.register.csv': 'ცხრილად ჩამოტვირთვა (CSV)',
  'screening.dossier': '{reference} {format}-ად',
};
