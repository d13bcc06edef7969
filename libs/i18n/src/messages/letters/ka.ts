import type { letters as model } from './en';

export const letters: Record<keyof typeof model, string> = {
  'letters.receipt.subject': 'თქვენი წინადადება {reference} მივიღეთ',
  'letters.receipt.body':
    'მოგესალმებით, {name},\n\nმუნიციპალიტეტის ({municipality}) წინადადება „{title}“ მიღებულია: {at}.\n\nმიღების დასტური: {receipt}\nრედაქცია: {revision}\nციფრული ანაბეჭდი (SHA-256): {digest}\n\n{next}\n\nTrilot',
  'letters.receipt.mayChange':
    'ასლის რედაქტირება შეგიძლიათ გააგრძელოთ ბოლო ვადამდე: {deadline}. წარდგენილი ტექსტი ძალაშია, სანამ ხელახლა არ წარადგენთ.',
  'letters.receipt.final':
    'ამ კონკურსში წარდგენის შემდეგ ცვლილება დაუშვებელია: თქვენ მიერ წარდგენილი ტექსტი ძალაშია. ბოლო ვადამდე მისი მხოლოდ უკან გამოთხოვა შეიძლება.',
  'letters.confirm.subject': 'გთხოვთ, დაადასტუროთ წინადადება {reference}',
  'letters.confirm.body':
    'მოგესალმებით, {name},\n\n{asker} გთხოვთ, როგორც თქვენი მუნიციპალიტეტის ხელმომწერს, დაადასტუროთ წინადადება „{title}“. მისი წარდგენა მაშინ გახდება შესაძლებელი, როცა ზუსტად ამ ვერსიას დაადასტურებთ; ყოველი შემდგომი ცვლილება თქვენს დადასტურებას ძალას უკარგავს.\n\nბოლო ვადა: {deadline}.\n\nTrilot',
  'letters.confirmed.subject': 'წინადადება {reference} დადასტურდა',
  'letters.confirmed.body':
    'მოგესალმებით, {name},\n\nხელმომწერმა წინადადება „{title}“ უცვლელად დაადასტურა. იგი ჯერ წარდგენილი არ არის: გთხოვთ, წარადგინოთ ბოლო ვადამდე: {deadline}. ცვლილება დადასტურებას ძალას უკარგავს.\n\nTrilot',
  'letters.withdrawn.subject': 'წინადადება {reference} უკან გამოთხოვილია',
  'letters.withdrawn.body':
    'მოგესალმებით, {name},\n\nმუნიციპალიტეტის ({municipality}) წინადადება „{title}“ უკან გამოთხოვილია. მითითებული მიზეზი: {reason}\n\nდაწერილის წაკითხვა კვლავ შეიძლება. ბოლო ვადამდე იმავე ლოტისთვის ახალი წინადადების დაწყება შეგიძლიათ.\n\nTrilot',
  'letters.reminder.notSubmitted.subject':
    '{reference} წარდგენილი არ არის: {days, plural, =0 {ბოლო ვადა დღეს იწურება} one {დარჩა # დღე} other {დარჩა # დღე}}',
  'letters.reminder.notSubmitted.body':
    'მოგესალმებით, {name},\n\nკონკურსში „{call}“ მუნიციპალიტეტის ({municipality}) წინადადება „{title}“ წარდგენილი არ არის. {days, plural, =0 {ბოლო ვადა დღეს იწურება} one {ბოლო ვადამდე დარჩა # დღე} other {ბოლო ვადამდე დარჩა # დღე}}: {deadline}.\n\nრაც იმ დრომდე დაწერილია, მაგრამ წარდგენილი არ არის, არ განიხილება.\n\nTrilot',
  'letters.reminder.newerChanges.subject':
    '{reference} შეიცავს ცვლილებებს, რომლებიც წარდგენილი არ არის: {days, plural, =0 {ბოლო ვადა დღეს იწურება} one {დარჩა # დღე} other {დარჩა # დღე}}',
  'letters.reminder.newerChanges.body':
    'მოგესალმებით, {name},\n\nკონკურსში „{call}“ მუნიციპალიტეტის ({municipality}) წინადადება „{title}“ წარდგენის შემდეგ შეცვალეთ. ძალაშია ვერსია, რომლის წარდგენის დროა {submittedAt}; თქვენი უფრო ახალი ცვლილებები არ ჩაითვლება, თუ ხელახლა არ წარადგენთ. {days, plural, =0 {ბოლო ვადა დღეს იწურება} one {ბოლო ვადამდე დარჩა # დღე} other {ბოლო ვადამდე დარჩა # დღე}}: {deadline}.\n\nთუ წარდგენილი ვერსია სწორია, არაფრის გაკეთება არ გჭირდებათ.\n\nTrilot',
  'letters.corrigendum.subject': 'კონკურსი „{call}“ შეიცვალა',
  'letters.corrigendum.body':
    'მოგესალმებით, {name},\n\nკონკურსი „{call}“, რომელშიც წინადადება დაიწყეთ, შეიცვალა. მიზეზი: {reason}\n\nამჟამად მოქმედი ბოლო ვადები:\n{deadlines}\n\nთქვენი დაწერილი შენახულია. ყველა ცვლილება კონკურსის გვერდზეა ჩამოთვლილი.\n\nTrilot',
  'letters.cancellation.subject': 'კონკურსი „{call}“ გაუქმდა',
  'letters.cancellation.body':
    'მოგესალმებით, {name},\n\nკონკურსი „{call}“, რომელშიც წინადადება დაიწყეთ, გაუქმდა. მიზეზი: {reason}\n\nთქვენი დაწერილის წაკითხვა კვლავ შეიძლება.\n\nTrilot',
  'letters.question.subject': 'კითხვა კონკურსზე „{call}“',
  'letters.question.body':
    'მოგესალმებით, {name},\n\nმუნიციპალიტეტი სვამს კითხვას კონკურსზე „{call}“:\n\n{question}\n\nპასუხს ყველა ერთდროულად მიიღებს.\n\nTrilot',
  'letters.clarification.subject': 'განმარტება {number} კონკურსზე „{call}“',
  'letters.clarification.body':
    'მოგესალმებით, {name},\n\nკონკურსზე „{call}“ დასმულ კითხვას პასუხი გაეცა ყველასთვის.\n\nკითხვა: {question}\n\nპასუხი: {answer}\n\nTrilot',
  'letters.invitation.subject': 'მოწვევა მუნიციპალიტეტის სახელით სამოქმედოდ: {municipality}',
  'letters.invitation.body':
    'გამარჯობა,\n\nთქვენ მოწვეული ხართ, რომ Trilot სისტემაში მუნიციპალიტეტის ({municipality}) სახელით იმოქმედოთ. აქ მუნიციპალიტეტები წერენ და წარადგენენ წინადადებებს. მომწვევი: {invitedBy}.\n\nთქვენი როლი: {role}\n\nმოწვევა ამ მისამართზე მიიღეთ. მისამართი მხოლოდ თქვენთვისაა, ერთხელ გამოიყენება და შვიდი დღე მოქმედებს:\n{link}\n\nთუ არ იცით, რას ეხება ეს წერილი, არაფრის გაკეთება არ გჭირდებათ.\n\nTrilot',
  'letters.invitation.programme.subject': 'მოწვევა პროგრამაში როლის შესასრულებლად',
  'letters.invitation.programme.body':
    'გამარჯობა,\n\nთქვენ მოწვეული ხართ როლის შესასრულებლად Trilot სისტემაში, რომელშიც წინადადებების კონკურსები იმართება. მომწვევი: {invitedBy}.\n\nთქვენი როლი: {role}\n\nმოწვევა ამ მისამართზე მიიღეთ. მისამართი მხოლოდ თქვენთვისაა, ერთხელ გამოიყენება და შვიდი დღე მოქმედებს:\n{link}\n\nთუ არ იცით, რას ეხება ეს წერილი, არაფრის გაკეთება არ გჭირდებათ.\n\nTrilot',
  'letters.invitation.account':
    'მოგესალმებით, {name},\n\nTrilot სისტემაში თქვენთვის მოწვევაა. მომწვევი: {invitedBy}.\n\nთქვენი როლი: {role}\n\nშედით სისტემაში და მიიღეთ მოწვევა; იგი შვიდი დღე დაგელოდებათ.\n\nTrilot',
  'letters.recovery.subject': 'აირჩიეთ ახალი პაროლი Trilot-ისთვის',
  'letters.recovery.body':
    'მოგესალმებით, {name},\n\nვიღაცამ, სავარაუდოდ თქვენ, Trilot-ში თქვენს ანგარიშზე წვდომა მოითხოვა. აირჩიეთ ახალი პაროლი აქ. მისამართი ერთხელ გამოიყენება და მოქმედებს {minutes} წუთის განმავლობაში:\n{link}\n\nახალი პაროლის არჩევის შემდეგ სისტემიდან ყველგან გამოხვალთ. თუ ეს თქვენ არ მოგითხოვიათ, არაფრის გაკეთება არ გჭირდებათ: თქვენი პაროლი იგივე რჩება.\n\nTrilot',
  'letters.recovered.subject': 'თქვენი პაროლი შეიცვალა',
  'letters.recovered.body':
    'მოგესალმებით, {name},\n\nთქვენი ანგარიშისთვის ახალი პაროლი აირჩიეს: {at}. ეს მოხდა ბმულით, რომელიც ელფოსტით გამოგეგზავნათ, და სისტემიდან ყველგან გამოხვედით. თუ ეს თქვენ არ იყავით, დაუყოვნებლივ შეატყობინეთ ადმინისტრატორებს.\n\nTrilot',
  'letters.passkeyAdded.subject': 'თქვენს ანგარიშს წვდომის გასაღები დაემატა',
  'letters.passkeyAdded.body':
    'მოგესალმებით, {name},\n\nთქვენს ანგარიშს წვდომის გასაღები დაემატა. ვისაც ის აქვს, თქვენი სახელით პაროლის გარეშე შედის. თუ ეს თქვენ არ იყავით, წაშალეთ ის თქვენს პროფილში, შეცვალეთ პაროლი და დაუყოვნებლივ შეატყობინეთ ადმინისტრატორებს.\n\nTrilot',
  'letters.passkeyRemoved.subject': 'თქვენი ანგარიშიდან წვდომის გასაღები წაიშალა',
  'letters.passkeyRemoved.body':
    'მოგესალმებით, {name},\n\nთქვენი ანგარიშიდან წვდომის გასაღები წაიშალა. მისით ვეღარავინ შევა. თუ ეს თქვენ არ იყავით, შეცვალეთ პაროლი და დაუყოვნებლივ შეატყობინეთ ადმინისტრატორებს.\n\nTrilot',
  'letters.handedOver.subject': 'თქვენ ჩაიბარეთ მუნიციპალიტეტის საქმე: {municipality}',
  'letters.handedOver.body':
    'მოგესალმებით, {name},\n\n{leaving} Trilot სისტემაში მუნიციპალიტეტის ({municipality}) სახელით აღარ მოქმედებს და საქმე თქვენ გადმოგაბარათ. ყველაფერი, რაც დაიწერა, მუნიციპალიტეტს ეკუთვნის და თავის ადგილზეა.\n\nთქვენი როლი: {role}\n\nTrilot',
  'letters.role.editor': 'რედაქტორი: წერს და წარადგენს წინადადებებს',
  'letters.role.signatory': 'ხელმომწერი: ხელს აწერს მუნიციპალიტეტის სახელით და წყვეტს, ვინ მოქმედებს მისი სახელით',
  'letters.role.reader': 'მკითხველი: კითხულობს წინადადებებს',
  'letters.role.administrator': 'ადმინისტრატორი',
  'letters.role.manager': 'პროგრამის მენეჯერი',
  'letters.role.chair': 'კომისიის თავმჯდომარე',
  'letters.role.secretary': 'კომისიის მდივანი',
  'letters.role.observer': 'დამკვირვებელი',
  'letters.role.evaluator': 'შემფასებელი',
  'letters.role.auditor': 'აუდიტორი',
  'letters.comments.subject':
    '{count, plural, one {# ახალი კომენტარი: {reference}} other {# ახალი კომენტარი: {reference}}}',
  'letters.comments.body':
    'მოგესალმებით, {name},\n\n{count, plural, one {წინადადებაზე „{title}“ # ახალი კომენტარია} other {წინადადებაზე „{title}“ # ახალი კომენტარია}}. ავტორი: {authors}. წაიკითხეთ Trilot-ში; მუნიციპალიტეტის გარეთ მათ ვერავინ კითხულობს.\n\nTrilot',
  'letters.partner.asked.subject': 'პარტნიორობის თხოვნა: {municipality}, წამყვანი: {lead}',
  'letters.partner.asked.body':
    'მოგესალმებით, {name},\n\n{lead} წერს წინადადებას „{title}“ და სურს, რომ მასში პარტნიორი იყოს {municipality}. წაიკითხეთ თქვენთვის განკუთვნილი ნაწილი და ბოლო ვადამდე ({deadline}) დათანხმდით ან უარი თქვით. თანხმობის გარეშე წინადადების წარდგენა შეუძლებელია.\n\nTrilot',
  'letters.partner.given.subject': 'პარტნიორი დათანხმდა თავის ნაწილს წინადადებაში {reference}: {municipality}',
  'letters.partner.given.body':
    'მოგესალმებით, {name},\n\nპარტნიორი ({municipality}) დათანხმდა თავის ნაწილს თქვენს წინადადებაში „{title}“. თანხმობა ზუსტად ამ ტექსტს ეხება: თუ შეცვლით, გთხოვთ, ხელახლა მოითხოვოთ.\n\nTrilot',
  'letters.partner.refused.subject': 'პარტნიორი არ დათანხმდა თავის ნაწილს წინადადებაში {reference}: {municipality}',
  'letters.partner.refused.body':
    'მოგესალმებით, {name},\n\nპარტნიორი ({municipality}) არ ეთანხმება თავის ნაწილს თქვენს წინადადებაში „{title}“. მითითებული მიზეზი: {reason}\n\nშეცვალეთ ეს ნაწილი და ხელახლა მოითხოვეთ თანხმობა, ან ამოიღეთ პარტნიორი.\n\nTrilot',
  'letters.assigned.subject': 'წინადადება თქვენს შეფასებას ელოდება',
  'letters.assigned.body':
    'მოგესალმებით, {name},\n\nთქვენ დაინიშნეთ წინადადების {reference} შემფასებლად. გთხოვთ, მისი შინაარსის გახსნამდე განაცხადოთ, გაქვთ თუ არა ინტერესთა კონფლიქტი.\n\nTrilot',
  'letters.assignedMany.subject': '{count, plural, one {# წინადადება} other {# წინადადება}} თქვენს შეფასებას ელოდება',
  'letters.assignedMany.body':
    'მოგესალმებით, {name},\n\nკონკურსის „{call}“ ლოტში {lot} თქვენ დაინიშნეთ {count, plural, one {# წინადადების} other {# წინადადების}} შემფასებლად: {references}. გთხოვთ, თითოეულის შინაარსის გახსნამდე განაცხადოთ, გაქვთ თუ არა ინტერესთა კონფლიქტი.\n\nTrilot',
  'letters.evaluationReminder.subject':
    '{count, plural, one {# წინადადება} other {# წინადადება}} ჯერ კიდევ თქვენს შეფასებას ელოდება',
  'letters.evaluationReminder.undated':
    'მოგესალმებით, {name},\n\nკონკურსში „{call}“ თქვენს სიაში ჯერ კიდევ {count, plural, one {# დაუსრულებელი წინადადებაა} other {# დაუსრულებელი წინადადებაა}}. გთხოვთ, განაცხადოთ ინტერესების შესახებ, შეაფასოთ და წარადგინოთ.\n\nTrilot',
  'letters.evaluationReminder.due':
    'მოგესალმებით, {name},\n\nკონკურსში „{call}“ თქვენს სიაში ჯერ კიდევ {count, plural, one {# დაუსრულებელი წინადადებაა} other {# დაუსრულებელი წინადადებაა}}. შეფასების ბოლო ვადა: {due}. გთხოვთ, განაცხადოთ ინტერესების შესახებ, შეაფასოთ და წარადგინოთ.\n\nTrilot',
  'letters.evaluationReminder.late':
    'მოგესალმებით, {name},\n\nკონკურსში „{call}“ თქვენს სიაში ჯერ კიდევ {count, plural, one {# დაუსრულებელი წინადადებაა} other {# დაუსრულებელი წინადადებაა}}. შეფასების ვადა გავიდა: {due}. გთხოვთ, წარადგინოთ დარჩენილი ან აცნობოთ პროგრამას, რა გიშლით ხელს.\n\nTrilot',
  'letters.printed.page': 'გვერდი {page} / {pages}',
  'letters.printed.call': 'კონკურსი',
  'letters.printed.lot': 'ლოტი',
  'letters.printed.stage': 'ეტაპი',
  'letters.printed.state': 'მდგომარეობა',
  'letters.printed.deadline': 'ბოლო ვადა',
  'letters.printed.madeAt': 'დოკუმენტი შედგენილია',
  'letters.printed.inUtc': 'მიღებულია, UTC დროით',
  'letters.printed.draft': 'მონახაზი, წარდგენილი არ არის',
  'letters.printed.draftAfter': 'მონახაზი: ეს წარდგენილი ტექსტი არ არის',
  'letters.printed.replaced': 'შეცვლილია უფრო გვიანდელი რედაქციით',
  'letters.printed.withdrawn': 'ეს წინადადება უკან გამოთხოვილია',
  'letters.printed.revision': 'რედაქცია {revision}',
  'letters.printed.fallback': 'კონკურსის ტექსტები, რომლებიც ამ ენაზე არ არსებობს, სხვა ენაზეა მოცემული: {language}.',
  'letters.printed.unread': 'აკრეფილია, მაგრამ რიცხვად ვერ იკითხება',
  'letters.printed.line': 'სტრიქონი',
  'letters.printed.source': 'წყარო',
  'letters.printed.amount': 'თანხა, {currency}',
  'letters.printed.proof': 'დასტური',
  'letters.printed.verifyAt': 'შემოწმების მისამართი',
  'letters.printed.verifyText':
    'ნომრისა და ციფრული ანაბეჭდის შემოწმება ამ მისამართზე ყველას შეუძლია; იქ ამ ფაილის დამატებაც შეიძლება. მისამართის გახსნისას არაფერი იგზავნება: რაც #-ის შემდეგ წერია, ბრაუზერში რჩება.',
  'letters.inquiry.subject': 'შეკითხვა თქვენს წინადადებაზე {reference}',
  'letters.inquiry.body':
    'მოგესალმებით, {name},\n\nპროგრამა მუნიციპალიტეტს ({municipality}) სთხოვს, დააზუსტოს წინადადების „{title}“ {fields, plural, one {# ველი} other {# ველი}}. პასუხის ვადაა {due}. პასუხი წარდგენილი წინადადების გვერდით იწერება, თავად წინადადება კი უცვლელი რჩება.\n\nTrilot',
  'letters.addendum.subject': 'პასუხი თქვენს შეკითხვაზე: {reference}',
  'letters.addendum.body':
    'მოგესალმებით, {name},\n\nმუნიციპალიტეტმა ({municipality}) უპასუხა თქვენს შეკითხვას წინადადებაზე {reference}: {at}.\n\nTrilot',
  'letters.calendar.name': 'წინადადებათა კონკურსები',
  'letters.calendar.opens': 'იხსნება: {name}',
  'letters.calendar.deadline': 'ბოლო ვადა: {name}',
  'letters.calendar.fullApplicationDeadline': 'სრული განაცხადების ბოლო ვადა: {name}',
  'letters.corrected.subject': 'გადაწყვეტილება თქვენს წინადადებაზე {reference} შესწორდა',
  'letters.corrected.body':
    'მოგესალმებით, {name},\n\nგადაწყვეტილება წინადადებაზე „{title}“ ({municipality}) შესწორდა. ადრე გამოცხადებული თქვენს ყუთში რჩება; ახლა მოქმედი გადაწყვეტილება წინადადების გვერდზეა.\n\nTrilot',
  'letters.decision.subject.selected': 'თქვენი წინადადება {reference} შეირჩა',
  'letters.decision.subject.reserve': 'თქვენი წინადადება {reference} სარეზერვო სიაშია',
  'letters.decision.subject.notSelected': 'თქვენი წინადადების {reference} შედეგი',
  'letters.decision.greeting': 'მუნიციპალიტეტს: {municipality},',
  'letters.decision.selected':
    'სიამოვნებით გაცნობებთ, რომ თქვენი წინადადება „{title}“ შეირჩა. მინიჭებული გრანტის ოდენობაა {amount}.',
  'letters.decision.reserve':
    'თქვენმა წინადადებამ „{title}“ ყველა მინიმალურ ქულას მიაღწია, მაგრამ ლოტის თანხა მას ვერ მისწვდა. იგი სარეზერვო სიაშია (პოზიცია რეიტინგში: {position}) და სიის რიგის მიხედვით ჯერ კიდევ შეიძლება შეირჩეს.',
  'letters.decision.selectedPlace':
    'სიამოვნებით გაცნობებთ, რომ თქვენი წინადადება „{title}“ შეირჩა და თქვენმა მუნიციპალიტეტმა ერთ-ერთი ადგილი მიიღო.',
  'letters.decision.reservePlace':
    'თქვენმა წინადადებამ „{title}“ ყველა მინიმალურ ქულას მიაღწია, მაგრამ ლოტის ადგილები დაკავებულია. იგი სარეზერვო სიაშია (პოზიცია რეიტინგში: {position}) და სიის რიგის მიხედვით ჯერ კიდევ შეიძლება შეირჩეს.',
  'letters.decision.belowGates':
    'თქვენმა წინადადებამ „{title}“ ერთ-ერთ გამოქვეყნებულ მინიმალურ ქულას ვერ მიაღწია და ვერ შეირჩეოდა.',
  'letters.decision.rejected': 'თქვენი წინადადება „{title}“ არ შეირჩა.',
  'letters.decision.subject.ineligible': 'თქვენმა წინადადებამ {reference} მონაწილეობა ვერ მიიღო',
  'letters.decision.ineligible':
    'თქვენმა წინადადებამ „{title}“ შერჩევაში მონაწილეობა ვერ მიიღო, რადგან კონკურსის ერთ-ერთ პირობას არ აკმაყოფილებს. ეს მისი ხარისხის შეფასება არ არის.',
  'letters.decision.ineligible.administrative': 'ადმინისტრაციულმა შემოწმებამ დაადგინა:',
  'letters.decision.ineligible.eligibility': 'შესაბამისობის შემოწმებამ დაადგინა:',
  'letters.decision.ineligible.code': '{code}: {text}',
  'letters.decision.subject.invited': 'თქვენ მოწვეული ხართ წინადადების {reference} სრული განაცხადის დასაწერად',
  'letters.decision.invited':
    'სიამოვნებით გიწვევთ, დაწეროთ თქვენი წინადადების „{title}“ სრული განაცხადი. დაიწყეთ ის Trilot-ში, სადაც თქვენი პროექტის კონცეფციაა. ველით ამ ვადამდე: {deadline}. რაც პროექტის კონცეფციაში შეფასდა, უცვლელად გადმოდის.',
  'letters.decision.invitedTogether':
    'სიამოვნებით გაცნობებთ, რომ თქვენი პროექტის კონცეფცია „{title}“ ყველაზე მაღალ ადგილებზე მყოფთა შორისაა: მასთან ერთად წარდგენილი სრული განაცხადი ახლა ფასდება.',
  'letters.decision.notInvited':
    'თქვენმა პროექტის კონცეფციამ „{title}“ ყველა მინიმუმი გადალახა, მაგრამ უფრო მაღალ ადგილებზე მყოფთა მოთხოვნილმა თანხებმა გამოქვეყნებულ ზღვარს მიაღწია. შემდეგ ეტაპზე ის მოწვეული არ არის.',
  'letters.decision.conceptNoteBelowGates':
    'თქვენმა პროექტის კონცეფციამ „{title}“ ერთ-ერთ გამოქვეყნებულ მინიმუმს ვერ მიაღწია და შემდეგ ეტაპზე მოწვეული არ არის.',
  'letters.decision.conceptNoteRejected': 'თქვენი პროექტის კონცეფცია „{title}“ შემდეგ ეტაპზე მოწვეული არ არის.',
  'letters.decision.carried': '{text}: {points} ქულა, გადმოტანილია პროექტის კონცეფციიდან',
  'letters.decision.marks': 'საშუალო ქულა: {max} ქულიდან {mean}. ქულები და დასაბუთება კრიტერიუმების მიხედვით:',
  'letters.decision.criterion': '{text}: {mean} / {max}',
  'letters.decision.complaint':
    'თუ ფიქრობთ, რომ პროცედურა დაირღვა ან აშკარა შეცდომა იქნა დაშვებული, შეგიძლიათ გაასაჩივროთ ამ წერილის წაკითხვიდან {complaint, plural, one {# დღის} other {# დღის}} განმავლობაში. გაუხსნელი წერილი წაკითხულად ითვლება {letterReadAfter, plural, one {# დღის} other {# დღის}} შემდეგ. საჩივარს პასუხი ეცემა {complaintAnswer, plural, one {# დღის} other {# დღის}} განმავლობაში.',
  'letters.decision.closing': 'პროგრამის გუნდი',
  'letters.subscription.subject': 'დაადასტურეთ, რომ ახალი კონკურსების შესახებ შეტყობინება გსურთ',
  'letters.subscription.body':
    'მოგესალმებით,\n\nვიღაცამ, სავარაუდოდ თქვენ, მოითხოვა, რომ ამ მისამართზე Trilot-ის ახალი კონკურსების შესახებ შეტყობინებები მოდიოდეს. დასადასტურებლად გახსენით ეს გვერდი:\n{link}\n\nთუ ეს თქვენ არ მოგითხოვიათ, არაფრის გაკეთება არ გჭირდებათ: მეტი არაფერი გამოიგზავნება, მისამართი კი {days, plural, one {# დღეში} other {# დღეში}} წაიშლება.\n\nTrilot',
  'letters.newCall.subject': 'ახალი კონკურსი: {call}',
  'letters.newCall.body':
    'გამოცხადდა კონკურსი: {call}.\n\n{summary}\n\nკონკურსი იხსნება: {opens}. ბოლო ვადები:\n{deadlines}',
  'letters.newCall.person':
    'მოგესალმებით, {name},\n\n{text}\n\nამ შეტყობინებას იღებთ, რადგან პროფილში ახალი კონკურსების შესახებ შეტყობინება მოითხოვეთ.\n\nTrilot',
  'letters.newCall.address':
    'მოგესალმებით,\n\n{text}\n\nყველაფერი კონკურსის შესახებ:\n{link}\n\nამ წერილს იღებთ, რადგან ამ მისამართისთვის ახალი კონკურსების შესახებ შეტყობინება მოითხოვეს. გამოწერის გასაუქმებლად და მისამართის წასაშლელად:\n{end}\n\nTrilot',
  'letters.calendar.questions': 'კითხვების ბოლო დღე: {name}',
  'letters.calendar.answers': 'ყველა კითხვაზე პასუხის ბოლო დღე: {name}',
  'letters.calendar.wholeDay': 'მთელი დღე, {zone}',
  'letters.promotion.subject': 'თქვენი წინადადება {reference} სარეზერვო სიიდან შეირჩა',
  'letters.promotion.grant':
    'თქვენს ლოტში დაფინანსება გათავისუფლდა. როგორც სარეზერვო სიის შემდეგი, თქვენი წინადადება „{title}“ შეირჩა გრანტისთვის: {amount}.',
  'letters.promotion.place':
    'თქვენს ლოტში ადგილი გათავისუფლდა. როგორც სარეზერვო სიის შემდეგი, თქვენი წინადადება „{title}“ შეირჩა.',
  'letters.promotion.decline':
    'თუ მას ვეღარ მიიღებთ, უარი თქვით გადაწყვეტილების გვერდზე მიზეზის მითითებით, რათა შემდეგი წინადადება შეირჩეს.',
  'letters.awardEnded.subject': 'წინადადება {reference}: დაფინანსებაზე უარი ითქვა',
  'letters.awardEnded.body':
    'მოგესალმებით, {name},\n\n{municipality}-ის წინადადების „{title}“ დაფინანსებაზე უარი ითქვა: {at}. მითითებული მიზეზი: {reason}\n\nTrilot',
  'letters.complaintLodged.subject': 'თქვენი საჩივარი ({reference}) მიღებულია',
  'letters.complaintLodged.body':
    'მოგესალმებით, {name},\n\nთქვენი მუნიციპალიტეტის საჩივარი „{title}“-ზე მიღებული გადაწყვეტილების შესახებ მიღებულია: {at}. პასუხი გაიცემა არაუგვიანეს: {due}.\n\nსაკონტროლო ჯამი (SHA-256): {digest}\n\nTrilot',
  'letters.complaintWaits.subject': 'საჩივარი ({reference}) პასუხს ელოდება',
  'letters.complaintWaits.body':
    'მოგესალმებით, {name},\n\n{municipality} ასაჩივრებს გადაწყვეტილებას წინადადებაზე {reference}. პასუხის ვადაა: {due}. პასუხს იძლევა ის, ვისაც წინადადებაზე გადაწყვეტილება არ მიუღია და არ შეუფასებია.\n\nTrilot',
  'letters.complaintAnswered.subject': 'პასუხი თქვენს საჩივარზე ({reference})',
  'letters.complaintAnswered.dismissed':
    'მოგესალმებით, {name},\n\nთქვენი მუნიციპალიტეტის საჩივარი „{title}“-ზე მიღებული გადაწყვეტილების შესახებ არ დაკმაყოფილდა. დასაბუთება:\n\n{reasons}\n\nTrilot',
  'letters.complaintAnswered.upheld':
    'მოგესალმებით, {name},\n\nთქვენი მუნიციპალიტეტის საჩივარი „{title}“-ზე მიღებული გადაწყვეტილების შესახებ დაკმაყოფილდა. ლოტის რეიტინგი თავიდან კეთდება და შედეგს შეგატყობინებენ. დასაბუთება:\n\n{reasons}\n\nTrilot',
};
