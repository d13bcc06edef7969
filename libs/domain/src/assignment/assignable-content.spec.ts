import { budgetBuilder, completeContent, lineBuilder } from '../testing/builders';
import { priorityShares, writtenLanguage } from './assignable-content';

const written = (statement: string) =>
  completeContent({ title: '', answers: {}, activities: [], priorities: { social: { statement } } });

describe('writtenLanguage', () => {
  it.each([
    [
      'en',
      'Older residents of Ungheni and Șoldănești get step-free paths and benches within eighty metres of their door; they sit on the planning group of every courtyard and approve its plan in the end.',
    ],
    ['az', 'Yaşlı sakinlər qapılarından səksən metr məsafədə pilləsiz yollar və oturacaqlar əldə edirlər.'],
    ['ro', 'Locuitorii în vârstă primesc alei fără trepte și bănci la optzeci de metri de ușa lor.'],
    ['uk', 'Старші мешканці отримають доріжки без сходинок і лавки за вісімдесят метрів від дверей.'],
    ['ka', 'ხანდაზმული მაცხოვრებლები მიიღებენ უსაფეხურო ბილიკებს. See the LEDP.'],
    ['hy', 'Տարեց բնակիչները կստանան առանց աստիճանների ուղիներ և նստարաններ։'],
    ['en', 'The square in front of the theatre of ქუთაისი gets shade and benches.'],
    ['en', '12 345'],
    ['en', ''],
  ])('%s: %s', (language, statement) => {
    expect(writtenLanguage(written(statement))).toBe(language);
  });

  it('takes no choice for a text, and reads titles and answers too', () => {
    const answers = { area: ['şəhər'], need: 'Үч' };
    expect(writtenLanguage(completeContent({ title: 'Яке місто', priorities: {}, activities: [], answers }))).toBe(
      'uk',
    );
  });
});

describe('priorityShares', () => {
  it('goes by the costs that are tagged, rounded down', () => {
    const lines = [
      lineBuilder('l1', { priority: 'social', quantityHundredths: 100, unitCents: 100 }),
      lineBuilder('l2', { priority: 'green', quantityHundredths: 100, unitCents: 200 }),
      lineBuilder('l3', { priority: null, quantityHundredths: 100, unitCents: 900 }),
    ];
    expect(priorityShares(completeContent({ budget: budgetBuilder({ lines }) }))).toEqual({
      social: 3333,
      green: 6666,
    });
  });

  it('goes by the activities where no cost is tagged, and is empty where nothing is', () => {
    const [activity] = completeContent().activities;
    const budget = budgetBuilder({ lines: [] });
    const activities = [
      { ...activity!, id: 'a1', priorities: ['social', 'green'] },
      { ...activity!, id: 'a2', priorities: ['social'] },
    ];
    expect(priorityShares(completeContent({ budget, activities }))).toEqual({ social: 6666, green: 3333 });
    expect(priorityShares(completeContent({ budget, activities: [] }))).toEqual({});
  });
});
