/** Real places of five countries, with ISO 3166-2 codes; they serve as geography only. Populations are rounded. */
import type { Language } from '@trilot/domain';

export interface SeedMunicipality {
  readonly key: string;
  readonly name: string;
  readonly localName: string;
  readonly territory: string;
  readonly population: number;
  /** Language its people write in. */
  readonly language: Language;
}

const place = (
  name: string,
  localName: string,
  territory: string,
  population: number,
  language: Language,
): SeedMunicipality => ({
  key: name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, ''),
  name,
  localName,
  territory,
  population,
  language,
});

export const MUNICIPALITIES: readonly SeedMunicipality[] = [
  place('Gyumri', 'Գյումրի', 'AM-SH', 112_000, 'hy'),
  place('Vanadzor', 'Վանաձոր', 'AM-LO', 76_000, 'hy'),
  place('Dilijan', 'Դիլիջան', 'AM-TV', 17_000, 'hy'),
  place('Ijevan', 'Իջևան', 'AM-TV', 20_000, 'hy'),
  place('Goris', 'Գորիս', 'AM-SU', 20_000, 'hy'),
  place('Kapan', 'Կապան', 'AM-SU', 42_000, 'hy'),
  place('Sevan', 'Սևան', 'AM-GR', 19_000, 'hy'),
  place('Ashtarak', 'Աշտարակ', 'AM-AG', 18_000, 'hy'),
  place('Mingachevir', 'Mingəçevir', 'AZ-MI', 106_000, 'az'),
  place('Ganja', 'Gəncə', 'AZ-GA', 335_000, 'az'),
  place('Sumgait', 'Sumqayıt', 'AZ-SM', 346_000, 'az'),
  place('Shirvan', 'Şirvan', 'AZ-SR', 87_000, 'az'),
  place('Lankaran', 'Lənkəran', 'AZ-LA', 89_000, 'az'),
  place('Shaki', 'Şəki', 'AZ-SA', 68_000, 'az'),
  place('Yevlakh', 'Yevlax', 'AZ-YE', 67_000, 'az'),
  place('Naftalan', 'Naftalan', 'AZ-NA', 10_000, 'az'),
  place('Gabala', 'Qəbələ', 'AZ-QAB', 13_000, 'az'),
  place('Quba', 'Quba', 'AZ-QBA', 47_000, 'az'),
  place('Kutaisi', 'ქუთაისი', 'GE-IM', 125_000, 'ka'),
  place('Batumi', 'ბათუმი', 'GE-AJ', 183_000, 'ka'),
  place('Gori', 'გორი', 'GE-SK', 44_000, 'ka'),
  place('Telavi', 'თელავი', 'GE-KA', 20_000, 'ka'),
  place('Zugdidi', 'ზუგდიდი', 'GE-SZ', 42_000, 'ka'),
  place('Poti', 'ფოთი', 'GE-SZ', 41_000, 'ka'),
  place('Akhaltsikhe', 'ახალციხე', 'GE-SJ', 18_000, 'ka'),
  place('Ozurgeti', 'ოზურგეთი', 'GE-GU', 14_000, 'ka'),
  place('Rustavi', 'რუსთავი', 'GE-KK', 130_000, 'ka'),
  place('Bălți', 'Bălți', 'MD-BA', 91_000, 'ro'),
  place('Cahul', 'Cahul', 'MD-CA', 28_000, 'ro'),
  place('Soroca', 'Soroca', 'MD-SO', 22_000, 'ro'),
  place('Ungheni', 'Ungheni', 'MD-UN', 30_000, 'ro'),
  place('Orhei', 'Orhei', 'MD-OR', 21_000, 'ro'),
  place('Edineț', 'Edineț', 'MD-ED', 15_000, 'ro'),
  place('Lviv', 'Львів', 'UA-46', 717_000, 'uk'),
  place('Drohobych', 'Дрогобич', 'UA-46', 74_000, 'uk'),
  place('Vinnytsia', 'Вінниця', 'UA-05', 369_000, 'uk'),
  place('Ivano-Frankivsk', 'Івано-Франківськ', 'UA-26', 238_000, 'uk'),
  place('Ternopil', 'Тернопіль', 'UA-61', 225_000, 'uk'),
  place('Khmelnytskyi', 'Хмельницький', 'UA-68', 274_000, 'uk'),
  place('Zhytomyr', 'Житомир', 'UA-18', 261_000, 'uk'),
  place('Poltava', 'Полтава', 'UA-53', 279_000, 'uk'),
  place('Kropyvnytskyi', 'Кропивницький', 'UA-35', 219_000, 'uk'),
  place('Chernivtsi', 'Чернівці', 'UA-77', 264_000, 'uk'),
  place('Rivne', 'Рівне', 'UA-56', 243_000, 'uk'),
  place('Lutsk', 'Луцьк', 'UA-07', 215_000, 'uk'),
  place('Chernihiv', 'Чернігів', 'UA-74', 282_000, 'uk'),
  place('Uzhhorod', 'Ужгород', 'UA-21', 115_000, 'uk'),
  place('Cherkasy', 'Черкаси', 'UA-71', 269_000, 'uk'),
];
