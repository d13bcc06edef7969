import { loadCatalogue } from './catalogues';
import { fileSize } from './file-size';
import { createTranslator } from './translator';

it.each([
  [1, '1 kB'],
  [1_001, '2 kB'],
  [999_999, '1000 kB'],
  [1_000_000, '1 MB'],
  [1_500_000, '1.5 MB'],
  [20_000_000, '20 MB'],
  [20_000_001, '20.1 MB'],
])('%d bytes are %s', async (bytes, written) => {
  const t = createTranslator('en', [await loadCatalogue('en', 'common')]);
  expect(fileSize(bytes, t, 'en')).toBe(written);
});
