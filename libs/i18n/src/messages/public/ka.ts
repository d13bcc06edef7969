import type { publicPages as model } from './en';

export const publicPages: Record<keyof typeof model, string> = {
  'public.demonstration': 'საჩვენებელი',
  'public.demonstration.text':
    'ეს საჩვენებელი კონკურსია გამოგონილი წინადადებებით. აქ დაწერილს რეალური გრანტი არ მოჰყვება.',
  'public.calls.title': 'წინადადებების კონკურსები',
  'public.calls.lead':
    'დაფინანსება ქალაქებისთვის, რომლებსაც თავიანთი მოქალაქეებისთვის რაიმეს შეცვლა სურთ. ყველა წესი კონკურსთან ერთად ქვეყნდება და ყოველი გადაწყვეტილების შემდგომი შემოწმება შეიძლება.',
  'public.calls.country': 'ქვეყანა',
  'public.calls.allCountries': 'ყველა ქვეყანა',
  'public.calls.none': 'ამ ქვეყნისთვის ამჟამად კონკურსი არ არის',
  'public.calls.open': 'ახლა ღიაა',
  'public.calls.coming': 'მალე გაიხსნება',
  'public.calls.closed': 'დახურულია',
  'public.calls.deadline': 'ბოლო ვადა: {date}',
  'public.calls.lots': '{count, plural, one {# ლოტი} other {# ლოტი}}',
  'public.calls.cap': 'მაქსიმალური გრანტი: {amount}',
  'public.call.apply': 'მონაწილეობა',
  'public.call.results': 'შედეგების ნახვა',
  'public.call.notYet': 'კონკურსი ჯერ არ გახსნილა.',
  'public.call.over': 'კონკურსი დახურულია; წინადადებები ფასდება.',
  'public.call.lots': 'ლოტები',
  'public.call.priorities':
    '{count, plural, one {პრიორიტეტი, რომელსაც ყველა წინადადება მოიცავს} other {# პრიორიტეტი, ყველა სავალდებულო}}',
  'public.call.prioritiesText':
    'ყველა ლოტის ყოველი წინადადება მოიცავს თითოეულ ამ პრიორიტეტს საკუთარი განმარტებით, აქტივობით, გაზომვადი ინდიკატორითა და ბიუჯეტის წილით.',
  'public.call.criteria': 'როგორ ფასდება წინადადებები',
  'public.call.applying': 'წესები განმცხადებლებისთვის',
  'public.call.afterwards': 'გადაწყვეტილების შემდეგ',
  'public.call.selection': 'როგორ შეირჩევა წინადადებები',
  'public.lot.who': 'მუნიციპალიტეტები',
  'public.lot.envelope': 'ფონდი',
  'public.lot.cap': 'მაქსიმალური გრანტი',
  'public.lot.expected': 'პროექტების მოსალოდნელი რაოდენობა',
  'public.lot.places': 'ადგილები',
  'public.lot.objectives': 'მიზნები',
  'public.criteria.max': 'წინადადებამ შეიძლება მიიღოს {max} ქულამდე.',
  'public.criteria.gate': 'წინადადებამ შეიძლება მიიღოს {max} ქულამდე; შესარჩევად საჭიროა სულ მცირე {gate}.',
  'public.criteria.scale': 'თითოეული კითხვა ფასდება {min}–{max} ქულით.',
  'public.criteria.question': 'კითხვა',
  'public.criteria.points': 'ქულები',
  'public.criteria.minimum': 'მინიმუმი',
  'public.criteria.score': 'ქულა {score}',
  'public.selection.evaluators':
    '{count, plural, one {თითოეულ წინადადებას დამოუკიდებლად აფასებს ერთი შემფასებელი.} other {თითოეულ წინადადებას დამოუკიდებლად აფასებს # შემფასებელი.}} ითვლება ზუსტი საშუალო; არაფერი მრგვალდება.',
  'public.selection.divergence':
    'თუ ორი ჯამის სხვაობა {limit} ქულას აღემატება, ან ისინი მინიმუმის სხვადასხვა მხარესაა, წინადადებას მესამე შემფასებელიც აფასებს.',
  'public.selection.third.meanOfThree': 'ამ შემთხვევაში სამივეს საშუალო ითვლება.',
  'public.selection.third.twoClosest':
    'ამ შემთხვევაში ითვლება ის ორი ფურცელი, რომელთა ჯამებიც ყველაზე ახლოსაა; ორი თანაბრად ახლო წყვილიდან – უფრო მაღალი.',
  'public.selection.places':
    'წინადადებები თითოეული ლოტის რეიტინგის მიხედვით შეირჩევა, სანამ ადგილები არ შეივსება. დანარჩენი, რომლებმაც მინიმალურ ქულებს მიაღწია, სარეზერვო სიას ქმნის.',
  'public.cutOff.offerRemainder':
    'წინადადებები თითოეული ლოტის რეიტინგის მიხედვით შეირჩევა, სანამ ფონდი არ ამოიწურება; მომდევნოს დარჩენილი თანხა შესთავაზდება. დანარჩენი, რომლებმაც მინიმალურ ქულებს მიაღწია, სარეზერვო სიას ქმნის.',
  'public.cutOff.skip':
    'წინადადებები თითოეული ლოტის რეიტინგის მიხედვით შეირჩევა; ის, რომელიც ფონდში აღარ ეტევა, გამოიტოვება და მომდევნო, რომელიც ეტევა, შეირჩევა. დანარჩენი, რომლებმაც მინიმალურ ქულებს მიაღწია, სარეზერვო სიას ქმნის.',
  'public.cutOff.stop':
    'წინადადებები თითოეული ლოტის რეიტინგის მიხედვით შეირჩევა, სანამ მომდევნო ფონდში აღარ ჩაეტევა. დანარჩენი, რომლებმაც მინიმალურ ქულებს მიაღწია, სარეზერვო სიას ქმნის.',
  'public.selection.ties': 'ზუსტად თანაბარი საშუალოს მქონე წინადადებების რიგს განსაზღვრავს, ამ თანმიმდევრობით:',
  'public.selection.draw': 'კენჭისყრის საწყისი კოდი უკვე დადგენილია. მისი SHA-256 ჰეშია:',
  'public.applying.maxAsLead':
    'მუნიციპალიტეტს შეუძლია წამყვანი იყოს არაუმეტეს {count, plural, one {# წინადადებაში} other {# წინადადებაში}}, ყველა ლოტის ჩათვლით; ერთ ლოტში არასოდეს ერთზე მეტში.',
  'public.applying.maxAwards':
    'მუნიციპალიტეტმა შეიძლება მიიღოს არაუმეტეს {count, plural, one {# გრანტისა} other {# გრანტისა}}, ყველა ლოტის ჩათვლით.',
  'public.applying.signatory':
    'წარდგენამდე წინადადებას მუნიციპალიტეტის ხელმომწერი ადასტურებს, ზუსტად იმ ვერსიით, რომელიც წარდგება.',
  'public.applying.mayChange':
    'ბოლო ვადამდე წარდგენილი წინადადება შეიძლება უფრო გვიანდელით შეიცვალოს. ძალაშია ბოლოს წარდგენილი.',
  'public.applying.final':
    'წარდგენის შემდეგ წინადადების შეცვლა აღარ შეიძლება. ბოლო ვადამდე მისი უკან გამოთხოვა შეიძლება.',
  'public.afterwards.complaint':
    'ყოველი განმცხადებელი იღებს წერილს ქულებითა და დასაბუთებით და შეუძლია გაასაჩივროს პროცედურა ან აშკარა შეცდომა წაკითხვიდან {complaint, plural, one {# დღის} other {# დღის}} განმავლობაში. გაუხსნელი წერილი წაკითხულად ითვლება {letterReadAfter, plural, one {# დღის} other {# დღის}} შემდეგ. საჩივარს პასუხი ეცემა {complaintAnswer, plural, one {# დღის} other {# დღის}} განმავლობაში.',
  'public.afterwards.published': 'თითოეული შერჩეული წინადადებიდან საჯაროა:',
  'public.afterwards.nothing': 'თავად შერჩეული წინადადებებიდან არაფერი ქვეყნდება, მხოლოდ მათი რაოდენობა.',
  'public.field.title': 'სათაური',
  'public.field.summary': 'შეჯამება',
  'public.field.municipality': 'მუნიციპალიტეტი',
  'public.field.territory': 'ქვეყანა',
  'public.field.awardedCents': 'მინიჭებული გრანტი',
  'public.results.title': 'შედეგები',
  'public.results.lead': 'შერჩეულია {count, plural, one {# პროექტი} other {# პროექტი}}, ჯამში {amount}.',
  'public.results.leadCount': 'შერჩეულია {count, plural, one {# პროექტი} other {# პროექტი}}.',
  'public.results.announced': 'გამოცხადდა: {at}',
  'public.results.evaluated': 'შეფასებული წინადადებები',
  'public.results.aboveGates': 'მიაღწია ყველა მინიმუმს',
  'public.results.reserve': 'სარეზერვო სიაში',
  'public.results.money': 'თანხა',
  'public.results.of': '{used} / {envelope}',
  'public.results.places': 'ადგილები',
  'public.results.placesTaken': '{taken} / {places}',
  'public.results.none': 'ამ ლოტში წინადადება არ შერჩეულა.',
  'public.results.selectedIn': 'შერჩეული პროექტები, {lot}',
  'public.results.project': 'პროექტი',
  'public.results.municipality': 'მუნიციპალიტეტი',
  'public.results.country': 'ქვეყანა',
  'public.results.grant': 'გრანტი',
  'public.results.proof': 'კენჭისყრის მტკიცებულება',
  'public.results.proofText':
    'ეს არის კენჭისყრის საწყისი კოდი, რომლის ჰეშიც კონკურსთან ერთად გამოქვეყნდა. მისი მეშვეობით თანაბარი შედეგების რიგის გამეორება ყველას შეუძლია.',
  'public.signIn.email': 'ელფოსტის მისამართი',
  'public.signIn.password': 'პაროლი',
  'public.signIn.computer': 'ეს კომპიუტერი',
  'public.signIn.shared': 'მას სხვებიც იყენებენ: ჩემი ტექსტი მასზე არ შეინახოს',
  'public.signIn.demonstration': 'საჩვენებელი ანგარიშები',
  'public.signIn.demonstrationText':
    'აირჩიეთ პირი; ყველას საერთო პაროლი აქვს: trilot-demo-2026. რეალურ გარემოში ეს ანგარიშები არ არსებობს.',
  'public.signIn.municipalities': 'მუნიციპალიტეტები',
  'public.role.administrator': 'ადმინისტრატორი',
  'public.role.manager': 'პროგრამის მენეჯერი',
  'public.role.chair': 'თავმჯდომარე',
  'public.role.secretary': 'მდივანი',
  'public.role.observer': 'დამკვირვებელი',
  'public.role.evaluator': 'შემფასებლები',
  'public.role.auditor': 'აუდიტორი',
  'public.inbox.lead': 'მიღების დასტურები, დანიშვნები და წერილები. თითოეული ელფოსტითაც იგზავნება, თუ ფოსტა გამართულია.',
  'public.inbox.empty': 'შეტყობინებები ჯერ არ არის',
  'public.inbox.new': 'ახალი',
  'public.inbox.open': 'გვერდის გახსნა',
  'public.accessibility.aim':
    'Trilot მიზნად ისახავს WCAG 2.2-ის AA დონეს: ყველაფერი შეიძლება შესრულდეს კლავიატურით, წაიკითხოს ეკრანის წამკითხველმა, 360 პიქსელის სიგანეზე და 400-პროცენტიანი გადიდებით, ღია და მუქ ფერებში.',
  'public.accessibility.how':
    'ყოველი გვერდი ყოველი გამოშვების წინ axe პროგრამით ავტომატურად მოწმდება. ავტომატური შემოწმება ბარიერების მხოლოდ ნაწილს პოულობს.',
  'public.accessibility.tell': 'თუ რამე გიშლით ხელს, აცნობეთ პროგრამის გუნდს; მისამართი კონკურსის გვერდზეა.',
  'public.privacy.what':
    'Trilot ინახავს თქვენს სახელს, ელფოსტის მისამართს, როლს, ენას და იმას, რასაც წერთ. ყოველი მოქმედება, რომელიც რამეს ცვლის, თქვენი სახელითა და დროით აღირიცხება, რადგან საჯარო გადაწყვეტილებების დამტკიცება უნდა შეიძლებოდეს.',
  'public.privacy.local':
    'სისტემაში დარჩენას ერთი ქუქი-ფაილი უზრუნველყოფს. წერისას ტექსტი, რომელიც სერვერამდე არ მისულა, თქვენს ბრაუზერში ინახება და გასვლისას იშლება.',
  'public.privacy.who':
    'ბოლო ვადამდე დამფინანსებლის მხარეს წინადადების წაკითხვა არავის შეუძლია. შემდეგ – მხოლოდ მათ, ვინც მის შესაფასებლად და გადაწყვეტილების მისაღებად დაინიშნა.',
};
