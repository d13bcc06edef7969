import type { scoring as model } from './en';

export const scoring: Readonly<Record<keyof typeof model, string>> = {
  'scoring.committee': 'კომისია',
  'scoring.consolidated': 'კომისიის ქულებით',
  'scoring.departs':
    'კომისია {count, plural, one {# კითხვაზე} other {# კითხვაზე}} შემფასებლებს არ ეთანხმება: {max} ქულიდან {mean}.',
  'scoring.points': '{weight} × {score} = {points}',
  'scoring.by': '{name}, {at}',
  'scoring.obstacle': 'კომისიის ქულის ჩაწერა შეუძლებელია: {why}',
  'scoring.record': 'ქულის ჩაწერა',
  'scoring.change': 'ქულის შეცვლა',
  'scoring.dialog.title': 'კომისიის ქულა: {reference}, {question}',
  'scoring.dialog.given': 'შემფასებლების ქულები',
  'scoring.dialog.stands': 'კომისიამ {score} დაწერა. ახალი ქულა მას ცვლის; ჩანაწერი რჩება.',
  'scoring.dialog.score': 'კომისიის ქულა',
  'scoring.dialog.scale': '{min} {lowest} – {max} {highest}',
  'scoring.dialog.choose': 'აირჩიეთ ქულა.',
  'scoring.dialog.reason': 'კომისიის დასაბუთება',
  'scoring.dialog.reasonHint':
    'განმცხადებელი მას გადაწყვეტილებასთან ერთად, ზუსტად ამ სიტყვებით წაიკითხავს. დაფაზე ის თქვენი სახელით ჩანს.',
  'scoring.dialog.effect': 'ჯამი {before}-დან {after} გახდება, მაქსიმუმი {max} ქულაა.',
  'scoring.dialog.submit': 'ქულის ჩაწერა',
  'scoring.dialog.takeBack': 'კომისიის ქულის გაუქმება',
  'scoring.history.title': 'კომისიის ჩანაწერები',
  'scoring.history.score': '{question}: {score}, ნაცვლად {mean}',
  'scoring.history.back': '{question}: გაუქმებულია',
  'scoring.history.past': 'აღარ ითვლება',
  'scoring.divergence.title': 'განსხვავებული ფურცლები',
  'scoring.divergence.lead':
    'ორი ფურცელი განსხვავდება, როცა მათი ჯამები {limit} ქულაზე მეტით სხვაობს ან მინიმუმის სხვადასხვა მხარესაა. მაშინ მესამე შემფასებელია საჭირო.',
  'scoring.divergence.none.title': 'განსხვავებული ფურცლები არ არის',
  'scoring.divergence.none.text':
    'წინადადება აქ გამოჩნდება, როგორც კი ორივე ფურცელი წარდგენილი იქნება და განსხვავდება.',
  'scoring.divergence.never':
    'ამ კონკურსში მესამე შემფასებელი არ ინიშნება: თითო წინადადებას {needed} ფურცელი სჭირდება.',
  'scoring.divergence.caption': 'წინადადებები, რომელთა პირველი ორი ფურცელი განსხვავდება, უდიდესი სხვაობიდან',
  'scoring.divergence.proposal': 'წინადადება',
  'scoring.divergence.sheets': 'ფურცლები',
  'scoring.divergence.why': 'რით განსხვავდება',
  'scoring.divergence.third': 'მესამე შემფასებელი',
  'scoring.divergence.points': 'სხვაობა {difference} ქულა',
  'scoring.divergence.misses': '{name} მინიმუმს ვერ აღწევს: {gate}',
  'scoring.divergence.none': 'ჯერ არ არის დანიშნული',
  'scoring.divergence.assign': 'დანიშვნა',
  'scoring.divergence.state.assigned': 'დანიშნულია, არ დაწყებულა',
  'scoring.divergence.state.begun': 'ფურცელი დაწყებულია',
  'scoring.divergence.state.submitted': 'ფურცელი წარდგენილია',
};
