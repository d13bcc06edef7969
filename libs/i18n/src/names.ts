/** Names that browsers may lack: Chromium has no data for these languages, and would write "M11" and English countries. */
import type { InterfaceLanguage } from './catalogues';

interface Names {
  /** As they stand after a day. */
  readonly months: readonly string[];
  /** How a day is written. */
  readonly day: (day: string, month: string, year: string) => string;
  /** The programme's countries and those evaluators come from, by ISO 3166-1 code. */
  readonly countries: Readonly<Record<string, string>>;
}

/** Source: CLDR. */
export const NAMES: Readonly<Partial<Record<InterfaceLanguage, Names>>> = {
  az: {
    months: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' '),
    day: (day, month, year) => `${day} ${month} ${year}`,
    countries: {
      AM: 'Ermənistan',
      AZ: 'Azərbaycan',
      BY: 'Belarus',
      GE: 'Gürcüstan',
      MD: 'Moldova',
      UA: 'Ukrayna',
      AT: 'Avstriya',
      BE: 'Belçika',
      BG: 'Bolqarıstan',
      CH: 'İsveçrə',
      CY: 'Kipr',
      CZ: 'Çexiya',
      DE: 'Almaniya',
      DK: 'Danimarka',
      EE: 'Estoniya',
      ES: 'İspaniya',
      FI: 'Finlandiya',
      FR: 'Fransa',
      GB: 'Birləşmiş Krallıq',
      GR: 'Yunanıstan',
      HR: 'Xorvatiya',
      HU: 'Macarıstan',
      IE: 'İrlandiya',
      IT: 'İtaliya',
      LT: 'Litva',
      LU: 'Lüksemburq',
      LV: 'Latviya',
      MT: 'Malta',
      NL: 'Niderland',
      NO: 'Norveç',
      PL: 'Polşa',
      PT: 'Portuqaliya',
      RO: 'Rumıniya',
      SE: 'İsveç',
      SI: 'Sloveniya',
      SK: 'Slovakiya',
      TR: 'Türkiyə',
    },
  },
  ka: {
    months: 'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი'.split(
      ' ',
    ),
    day: (day, month, year) => `${day} ${month}, ${year}`,
    countries: {
      AM: 'სომხეთი',
      AZ: 'აზერბაიჯანი',
      BY: 'ბელარუსი',
      GE: 'საქართველო',
      MD: 'მოლდოვა',
      UA: 'უკრაინა',
      AT: 'ავსტრია',
      BE: 'ბელგია',
      BG: 'ბულგარეთი',
      CH: 'შვეიცარია',
      CY: 'კვიპროსი',
      CZ: 'ჩეხეთი',
      DE: 'გერმანია',
      DK: 'დანია',
      EE: 'ესტონეთი',
      ES: 'ესპანეთი',
      FI: 'ფინეთი',
      FR: 'საფრანგეთი',
      GB: 'გაერთიანებული სამეფო',
      GR: 'საბერძნეთი',
      HR: 'ხორვატია',
      HU: 'უნგრეთი',
      IE: 'ირლანდია',
      IT: 'იტალია',
      LT: 'ლიეტუვა',
      LU: 'ლუქსემბურგი',
      LV: 'ლატვია',
      MT: 'მალტა',
      NL: 'ნიდერლანდები',
      NO: 'ნორვეგია',
      PL: 'პოლონეთი',
      PT: 'პორტუგალია',
      RO: 'რუმინეთი',
      SE: 'შვედეთი',
      SI: 'სლოვენია',
      SK: 'სლოვაკეთი',
      TR: 'თურქეთი',
    },
  },
};

/** The countries that are offered where one has to be chosen: those whose names every language has. */
export const NAMED_COUNTRIES: readonly string[] = Object.keys(NAMES.az?.countries ?? {});
