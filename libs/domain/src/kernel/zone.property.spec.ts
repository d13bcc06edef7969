import fc from 'fast-check';
import { localToInstant, offsetMinutes } from './zone';

const ZONES = ['Europe/Brussels', 'Europe/Chisinau', 'Europe/Kyiv', 'Asia/Baku', 'Asia/Tbilisi', 'Asia/Yerevan'];
const MINUTE_MS = 60_000;

it('every instant has a local time that leads back to it, alone or as one of two', () => {
  const minute = fc.integer({ min: Date.UTC(2020, 0) / MINUTE_MS, max: Date.UTC(2035, 0) / MINUTE_MS });
  fc.assert(
    fc.property(minute, fc.constantFrom(...ZONES), (minutes, zone) => {
      const instant = new Date(minutes * MINUTE_MS).toISOString();
      const wall = new Date((minutes + offsetMinutes(instant, zone)) * MINUTE_MS).toISOString().slice(0, 16);
      const result = localToInstant(wall, zone);
      const found = 'instant' in result ? [result.instant] : 'instants' in result.facts ? result.facts.instants : [];
      expect(found).toContain(instant);
    }),
  );
});
