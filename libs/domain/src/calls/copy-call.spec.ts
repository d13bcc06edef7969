import { callBuilder, lotBuilder } from '../testing/builders';
import { copyCall } from './copy-call';

describe('copyCall', () => {
  it('moves every date by 52 weeks, to the same time of day in the zone', () => {
    // 11 January and 12 April 2027 in Brussels: winter time and summer time
    const { definition } = copyCall(callBuilder(), '2027-06-01T00:00:00.000Z');
    expect(definition.opensAt).toBe('2028-01-10T09:00:00.000Z');
    expect(definition.lots.map(({ deadline }) => deadline)).toEqual(Array(3).fill('2028-04-10T14:00:00.000Z'));
  });

  it('moves by as many years as it takes to lie in the future', () => {
    expect(copyCall(callBuilder(), '2029-06-01T00:00:00.000Z').definition.opensAt).toBe('2030-01-07T09:00:00.000Z');
  });

  it('moves a call that has not opened yet by one year', () => {
    expect(copyCall(callBuilder(), '2026-06-01T00:00:00.000Z').definition.opensAt).toBe('2028-01-10T09:00:00.000Z');
  });

  it('keeps the time of day where summer time begins on another day of the year', () => {
    const call = callBuilder({ lots: [lotBuilder(1, { deadline: '2027-03-29T14:00:00.000Z' })] });
    // 29 March 2027 is summer time (16:00), 27 March 2028 too; 26 March 2028 would be the change itself
    expect(copyCall(call, '2027-06-01T00:00:00.000Z').definition.lots[0]!.deadline).toBe('2028-03-27T14:00:00.000Z');
  });

  it('settles a time that clocks skip an hour later', () => {
    // 02:30 on 2 April 2023 exists in Brussels; 52 weeks later it is the night clocks go forward
    const call = callBuilder({ opensAt: '2023-04-02T00:30:00.000Z' });
    expect(copyCall(call, '2023-06-01T00:00:00.000Z').definition.opensAt).toBe('2024-03-31T01:30:00.000Z');
  });

  it('keeps everything else, but no derogation', () => {
    const call = callBuilder({ derogation: 'Flood relief' });
    const { definition } = copyCall(call, '2027-06-01T00:00:00.000Z');
    const { opensAt: _opensAt, lots: _lots, derogation, ...rest } = definition;
    const { opensAt: __opensAt, lots: __lots, derogation: __derogation, ...original } = call;
    expect(rest).toEqual(original);
    expect(derogation).toBeNull();
  });

  it('names what has to be looked at', () => {
    const call = callBuilder({
      derogation: 'Flood relief',
      lots: [lotBuilder(1, { fullApplicationDeadline: '2027-07-12T14:00:00.000Z' }), lotBuilder(2)],
    });
    expect(copyCall(call, '2027-06-01T00:00:00.000Z').toChange).toEqual([
      'edition',
      'opensAt',
      'lots.1.deadline',
      'lots.1.fullApplicationDeadline',
      'lots.2.deadline',
      'derogation',
    ]);
  });
});
