/** Invented projects in the words of the towns that might propose them. Each reads on its own with a place put in. */
import type { Language } from '@trilot/domain';

export interface Idea {
  readonly key: string;
  readonly language: Language;
  readonly title: (place: string) => string;
  /** What the place lacks, and what is to be done about it. */
  readonly need: string;
  readonly approach: string;
  /** One statement per priority: social inclusion, greening, well-being and innovation. */
  readonly social: string;
  readonly green: string;
  readonly wellBeing: string;
  readonly activities: readonly [string, string, string, string];
  /** Name and unit, one per priority. */
  readonly indicators: readonly [readonly [string, string], readonly [string, string], readonly [string, string]];
}

export const IDEAS: readonly Idea[] = [
  {
    key: 'courtyards',
    language: 'en',
    title: (p) => `Shaded courtyards for ${p}`,
    need: 'Two thirds of our families live around paved courtyards that reach fifty degrees in August. Older people stay indoors from June to September and children have nowhere to play.',
    approach:
      'With the residents of twelve blocks we take up a third of the paving, plant shade trees and build rain gardens. Each courtyard signs an agreement on who waters and who decides.',
    social:
      'Older residents and people in wheelchairs get step-free paths and benches within eighty metres of their door; they sit on the planning group of every courtyard and approve its plan.',
    green:
      'One hundred and eighty shade trees and twelve rain gardens replace sealed ground, keep storm water out of the sewer and lower the temperature in the courtyards by three degrees.',
    wellBeing:
      'A phone line and a simple map show which courtyard is cool and open at any hour; neighbours report heat stress and the social service visits the same day, which nobody here has done before.',
    activities: [
      'Twelve courtyard assemblies and plans',
      'Unsealing, planting and rain gardens',
      'Heat watch with the social service',
      'Learning visits between courtyards',
    ],
    indicators: [
      ['Residents over 65 using a courtyard weekly', 'people'],
      ['Sealed ground turned into planted ground', 'm²'],
      ['Summer visits prompted by the heat watch', 'visits'],
    ],
  },
  {
    key: 'repair',
    language: 'en',
    title: (p) => `${p} repairs: a workshop in every district`,
    need: 'Our landfill is full in four years, while three hundred electricians and tailors are without work. Things that could be mended are thrown away because nobody knows where to take them.',
    approach:
      'We open three repair workshops in empty kiosks of the municipality, pay masters to teach, and sell what nobody collects. The trade school counts the hours as practice.',
    social:
      'Unemployed masters over fifty and young people from care homes are hired in pairs; half of the training places are reserved for women returning to work.',
    green:
      'Forty tonnes of appliances, clothes and furniture a year stay out of the landfill; the workshops weigh and publish what they save each month.',
    wellBeing:
      'A repair voucher with the electricity bill gives every household one free repair a year; the voucher is new in the region and tells us what people really own and break.',
    activities: [
      'Refit of three kiosks',
      'Training in pairs, master and apprentice',
      'Repair vouchers for households',
      'Monthly weighing and open figures',
    ],
    indicators: [
      ['People trained and employed for six months', 'people'],
      ['Waste kept out of the landfill', 'tonnes'],
      ['Households that used a repair voucher', 'households'],
    ],
  },
  {
    key: 'river',
    language: 'en',
    title: (p) => `Back to the river: a riverside for everyone in ${p}`,
    need: 'The river runs through the middle of the town behind a concrete wall and a row of garages. It floods the market every third spring and nobody under twenty has touched its water.',
    approach:
      'We open four hundred metres of the bank, move the garages and build a floodable meadow with paths. Fishers, pupils and market traders plan it in a summer of trial weekends.',
    social:
      'The first path to the water that a wheelchair can use; Roma families who live beside the garages get new storage and run the boat hire.',
    green:
      'A floodable meadow of one hectare with native reed holds back the spring flood and brings back birds that pupils count every month.',
    wellBeing:
      'Trial weekends before anything is built: people use, complain and change the plan. The bank becomes the everyday walk between two districts that are strangers today.',
    activities: [
      'Trial weekends on the bank',
      'Moving garages with their owners',
      'Building the meadow and paths',
      'River school with two classes',
    ],
    indicators: [
      ['Visitors with reduced mobility a month', 'people'],
      ['Flood storage gained', 'm³'],
      ['People walking along the bank on a weekday', 'people'],
    ],
  },
  {
    key: 'market',
    language: 'en',
    title: (p) => `A market hall that cools itself in ${p}`,
    need: 'Four hundred traders sell under asbestos roofs without water. A third of the vegetables spoil in summer and customers leave for the supermarket outside the town.',
    approach:
      'We renew one hall as a model: light roof, evaporative cooling, shared cold room on solar power, and a kitchen where unsold food is cooked the same evening.',
    social:
      'Women traders with small stalls get the first places and a shared child corner; the evening kitchen feeds sixty people of the social canteen.',
    green:
      'Solar cold storage and a reflecting roof cut electricity use of the hall by half and food waste by a third.',
    wellBeing:
      'Traders and customers set the prices of cooling together in an open ledger; healthy food stays in the centre, within walking distance of everybody.',
    activities: [
      'Plan with the traders’ council',
      'Roof, cooling and cold room',
      'Evening kitchen',
      'Open ledger of energy and food',
    ],
    indicators: [
      ['Women traders with a secured stall', 'people'],
      ['Electricity saved in the hall', 'MWh'],
      ['Meals cooked from unsold food', 'meals'],
    ],
  },
  {
    key: 'schoolyard',
    language: 'en',
    title: (p) => `Open schoolyards after four in ${p}`,
    need: 'Nine schoolyards are locked at four in the afternoon although they are the only open ground in their districts. Young people meet in stairwells.',
    approach:
      'Five yards open until nine with youth hosts paid by the hour, mobile sports and a garden that classes and neighbours share.',
    social:
      'Youth hosts are chosen from pupils who left school early and from displaced families; evening hours for girls’ sports are fixed in the rules.',
    green:
      'Each yard gets a third of its ground unsealed, trees along its south side and a garden watered from the roof.',
    wellBeing:
      'A booking board at the gate, made by pupils, replaces permission by the director: an experiment in trust that the district watches together.',
    activities: [
      'Rules made by pupils and neighbours',
      'Planting and watering from the roof',
      'Training and paying youth hosts',
      'Evening programme',
    ],
    indicators: [
      ['Girls taking part in evening sports', 'people'],
      ['Ground unsealed in schoolyards', 'm²'],
      ['Evening hours a yard is open', 'hours'],
    ],
  },
  {
    key: 'bus',
    language: 'en',
    title: (p) => `A bus on call for the outer districts of ${p}`,
    need: 'The last bus to the outer districts leaves at seven. Nurses, bakers and pupils of the evening school walk up to five kilometres along a road without light.',
    approach:
      'Two electric minibuses come when called, by phone or by button at the stop, and share the fare with the evening school and the hospital.',
    social:
      'Women working night shifts and people without a smartphone can call by a button; rides for people with disabilities go from door to door.',
    green:
      'Two electric minibuses replace three diesel routes that ran nearly empty and save sixty tonnes of carbon dioxide a year.',
    wellBeing:
      'Passengers and drivers redraw the service every quarter from open data; nobody in the country has run a bus on call for a town of our size.',
    activities: [
      'Design with night workers',
      'Buying and charging two minibuses',
      'Buttons at stops and a call desk',
      'Quarterly open review',
    ],
    indicators: [
      ['Night rides by women', 'rides'],
      ['Carbon dioxide saved', 'tonnes'],
      ['People satisfied with the evening service', 'percent'],
    ],
  },
  {
    key: 'heat',
    language: 'en',
    title: (p) => `Warm homes first: a street of insulated houses in ${p}`,
    need: 'Every second household heats with wood in one room. Doctors count twice as many lung infections as in the capital, and the poorest pay the most for heat.',
    approach:
      'One street of twenty houses is insulated by a crew trained on the job; the street measures before and after, and the crew goes on to the next.',
    social:
      'Houses of single parents and pensioners come first by an open list; six long-term unemployed people become the crew.',
    green: 'Wood burnt in the street falls by sixty per cent, and with it the fine dust in the winter air.',
    wellBeing:
      'A warm-home lease lets families pay from what they save; the municipality keeps the risk, a model that a bank wants to copy.',
    activities: [
      'Open list and energy audits',
      'Training the crew',
      'Insulating twenty houses',
      'Measuring warmth, air and bills',
    ],
    indicators: [
      ['Single-parent and pensioner homes insulated', 'homes'],
      ['Wood saved', 'm³'],
      ['Fall in heating bills', 'percent'],
    ],
  },
  {
    key: 'seniors',
    language: 'en',
    title: (p) => `The living room of ${p}: a library that stays awake`,
    need: 'The library closes at five and its heating is broken. For older people living alone and students in crowded flats there is no public room that is warm and free.',
    approach:
      'The library becomes a living room open until ten, heated by a heat pump, with a tool library in the cellar and a stage in the courtyard.',
    social:
      'Older people living alone are invited by name and fetched twice a week; displaced families find help with papers in four languages.',
    green: 'A heat pump and new windows replace a coal boiler; the roof garden shades the reading room.',
    wellBeing:
      'Residents run the late hours in turns with a key of their own, an experiment in shared care that costs one salary instead of four.',
    activities: [
      'Residents’ charter for the late hours',
      'Heat pump, windows and roof garden',
      'Tool library',
      'Courtyard programme',
    ],
    indicators: [
      ['Older people living alone who come weekly', 'people'],
      ['Coal no longer burnt', 'tonnes'],
      ['Late hours run by residents', 'hours'],
    ],
  },
  {
    key: 'lessons',
    language: 'en',
    title: (p) => `What we learnt: sharing the economic plan of ${p}`,
    need: 'Our first local economic development plan ended two years ago. What worked is known to three people; neighbours repeat our mistakes.',
    approach:
      'We write down twelve lessons with the people who were there, film them, and take them on the road to nine towns that are writing their plan now.',
    social:
      'Women entrepreneurs and young people who were not asked the first time tell the story of the plan and judge it.',
    green:
      'Three lessons deal with water, waste and trees; each visiting town leaves with one green measure costed to the last bag of soil.',
    wellBeing:
      'A travelling kitchen table instead of a conference: honest talk about failure is the innovation, and we measure whether it changes decisions.',
    activities: [
      'Twelve recorded lessons',
      'Travelling table in nine towns',
      'Open tool for costing measures',
      'Follow-up after six months',
    ],
    indicators: [
      ['Women and young people among the speakers', 'people'],
      ['Green measures adopted by other towns', 'measures'],
      ['Decisions changed after a visit', 'decisions'],
    ],
  },
  {
    key: 'heyet',
    language: 'az',
    title: (p) => `${p} üçün kölgəli həyətlər`,
    need: 'Ailələrimizin üçdə ikisi avqustda əlli dərəcəyədək qızan asfalt həyətlərdə yaşayır. Yaşlılar iyundan sentyabradək evdən çıxmır, uşaqların oynamağa yeri yoxdur.',
    approach:
      'On iki məhəllənin sakinləri ilə birlikdə asfaltın üçdə birini götürür, kölgə verən ağaclar əkir və yağış bağları salırıq. Hər həyət kimin suladığı və kimin qərar verdiyi barədə müqavilə bağlayır.',
    social:
      'Yaşlı sakinlər və əlil arabasından istifadə edənlər qapılarından səksən metr məsafədə pilləsiz yollar və oturacaqlar əldə edir; hər həyətin planlaşdırma qrupunda təmsil olunurlar.',
    green:
      'Yüz səksən ağac və on iki yağış bağı örtülü torpağı əvəz edir, leysan suyunu kanalizasiyadan kənarda saxlayır və həyətləri üç dərəcə sərinləşdirir.',
    wellBeing:
      'Telefon xətti və sadə xəritə hansı həyətin sərin və açıq olduğunu göstərir; qonşular istidən əziyyət çəkənləri bildirir və sosial xidmət elə həmin gün onlara baş çəkir.',
    activities: [
      'On iki həyət yığıncağı və planı',
      'Asfaltın götürülməsi və əkin',
      'Sosial xidmətlə isti növbəsi',
      'Həyətlər arasında qarşılıqlı səfərlər',
    ],
    indicators: [
      ['Həyətdən hər həftə istifadə edən 65 yaşdan yuxarı sakinlər', 'nəfər'],
      ['Yaşıllaşdırılmış örtülü torpaq', 'm²'],
      ['İsti növbəsinin yay səfərləri', 'səfər'],
    ],
  },
  {
    key: 'emalatxana',
    language: 'az',
    title: (p) => `${p} təmir edir: hər məhəllədə emalatxana`,
    need: 'Poliqonumuz dörd ilə dolacaq, halbuki üç yüz usta və dərzi işsizdir. Təmir oluna bilən əşyalar atılır, çünki hara aparılacağını heç kim bilmir.',
    approach:
      'Bələdiyyənin boş köşklərində üç təmir emalatxanası açır, ustalara öyrətmək üçün haqq ödəyir və sahibsiz qalanları satırıq. Peşə məktəbi bu saatları təcrübə kimi sayır.',
    social:
      'Əlli yaşdan yuxarı işsiz ustalar və uşaq evlərinin məzunları cütlüklə işə götürülür; təlim yerlərinin yarısı işə qayıdan qadınlara ayrılır.',
    green:
      'İldə qırx ton məişət texnikası, geyim və mebel poliqona düşmür; emalatxanalar hər ay nə qədər qənaət etdiklərini çəkib dərc edir.',
    wellBeing:
      'Elektrik qəbzi ilə birlikdə verilən təmir talonu hər ailəyə ildə bir pulsuz təmir verir; regionda yeni olan bu talon insanların nəyə ehtiyacı olduğunu göstərir.',
    activities: [
      'Üç köşkün təmiri',
      'Usta və şagird cütlüklərinin təlimi',
      'Ailələr üçün təmir talonları',
      'Aylıq çəki və açıq rəqəmlər',
    ],
    indicators: [
      ['Təlim keçmiş və altı ay işləmiş insanlar', 'nəfər'],
      ['Poliqona düşməyən tullantı', 'ton'],
      ['Təmir talonundan istifadə etmiş ailələr', 'ailə'],
    ],
  },
  {
    key: 'kitabxana',
    language: 'az',
    title: (p) => `${p} şəhərinin qonaq otağı: gec saatadək açıq kitabxana`,
    need: 'Kitabxana saat beşdə bağlanır, istiliyi işləmir. Tək yaşayan yaşlılar və dar mənzillərdə qalan tələbələr üçün isti və pulsuz ictimai otaq yoxdur.',
    approach:
      'Kitabxana istilik nasosu ilə qızdırılan, saat onadək açıq olan qonaq otağına çevrilir; zirzəmisində alət kitabxanası, həyətində səhnə qurulur.',
    social:
      'Tək yaşayan yaşlılar adbaad dəvət olunur və həftədə iki dəfə gətirilir; məcburi köçkün ailələri sənədlər üzrə kömək alır.',
    green: 'İstilik nasosu və yeni pəncərələr kömür qazanını əvəz edir; dam bağı oxu zalına kölgə salır.',
    wellBeing:
      'Sakinlər gec saatları öz açarları ilə növbə ilə idarə edir: bir məvacibə başa gələn birgə qayğı təcrübəsi.',
    activities: [
      'Gec saatlar üçün sakinlərin nizamnaməsi',
      'İstilik nasosu, pəncərələr və dam bağı',
      'Alət kitabxanası',
      'Həyət proqramı',
    ],
    indicators: [
      ['Hər həftə gələn tək yaşayan yaşlılar', 'nəfər'],
      ['Yandırılmayan kömür', 'ton'],
      ['Sakinlərin idarə etdiyi gec saatlar', 'saat'],
    ],
  },
  {
    key: 'podvirya',
    language: 'uk',
    title: (p) => `Затінені подвір’я: ${p}`,
    need: 'Дві третини наших родин мешкають довкола асфальтованих подвір’їв, які влітку розжарюються до п’ятдесяти градусів. Літні люди не виходять з дому, дітям ніде гратися.',
    approach:
      'Разом із мешканцями дванадцяти кварталів знімаємо третину асфальту, садимо дерева й облаштовуємо дощові сади. Кожне подвір’я укладає угоду про догляд.',
    social:
      'Літні мешканці та люди на кріслах колісних отримують безбар’єрні доріжки й лави поруч із домом і входять до групи планування кожного подвір’я.',
    green:
      'Сто вісімдесят дерев і дванадцять дощових садів замінюють запечатаний ґрунт, утримують зливову воду та знижують температуру на три градуси.',
    wellBeing:
      'Телефонна лінія та проста карта показують, де прохолодно; сусіди повідомляють про тих, кому погано, і соціальна служба приходить того ж дня.',
    activities: [
      'Дванадцять зборів подвір’їв',
      'Зняття асфальту та озеленення',
      'Чергування у спеку',
      'Взаємні візити',
    ],
    indicators: [
      ['Мешканці понад 65 років, що користуються подвір’ям', 'осіб'],
      ['Озеленена площа', 'м²'],
      ['Візити соціальної служби у спеку', 'візитів'],
    ],
  },
  {
    key: 'curti',
    language: 'ro',
    title: (p) => `Curți umbroase pentru ${p}`,
    need: 'Două treimi din familiile noastre locuiesc în jurul unor curți asfaltate care ajung vara la cincizeci de grade. Vârstnicii nu ies din casă, copiii nu au unde să se joace.',
    approach:
      'Împreună cu locuitorii a douăsprezece blocuri ridicăm o treime din asfalt, plantăm arbori și amenajăm grădini de ploaie. Fiecare curte semnează un acord de îngrijire.',
    social:
      'Vârstnicii și persoanele în scaun rulant primesc alei fără trepte și bănci lângă casă și fac parte din grupul de planificare al fiecărei curți.',
    green:
      'O sută optzeci de arbori și douăsprezece grădini de ploaie înlocuiesc solul acoperit, rețin apa de ploaie și scad temperatura cu trei grade.',
    wellBeing:
      'O linie telefonică și o hartă simplă arată unde este răcoare; vecinii semnalează cazurile grele, iar serviciul social vine în aceeași zi.',
    activities: [
      'Douăsprezece adunări ale curților',
      'Dezasfaltare și plantare',
      'Veghe la caniculă',
      'Vizite între curți',
    ],
    indicators: [
      ['Locuitori peste 65 de ani care folosesc curtea', 'persoane'],
      ['Suprafață înverzită', 'm²'],
      ['Vizite ale serviciului social la caniculă', 'vizite'],
    ],
  },
];
