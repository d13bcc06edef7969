import type { problems as model } from './en';

export const problems: Record<keyof typeof model, string> = {
  'problems.OFFLINE': 'სერვერთან დაკავშირება ვერ ხერხდება. არაფერი დაკარგულა; სცადეთ, როცა კავშირი აღდგება.',
  'problems.VALIDATION_FAILED':
    'მოთხოვნა ვერ იქნა გაგებული. ხელახლა ჩატვირთეთ გვერდი; თუ იგივე განმეორდა, შეგვატყობინეთ.',
  'problems.NOT_FOUND': 'აქ არაფერია, ან თქვენთვის განკუთვნილი არ არის.',
  'problems.UNEXPECTED': 'ჩვენს მხარეს მოხდა შეცდომა. თქვენ მიერ აკრეფილი ტექსტი არ დაკარგულა.',
  'problems.UNAVAILABLE': 'სერვისი დატვირთულია. სცადეთ რამდენიმე წამში; არაფერი დაკარგულა.',
  'problems.CROSS_SITE_REQUEST': 'ეს მოთხოვნა სხვა საიტიდან მოვიდა და უარყოფილია.',
  'problems.VERSION_MISMATCH': 'ამასობაში სხვამ შეინახა ცვლილებები. ხელახლა ჩატვირთეთ გვერდი, რომ ნახოთ, რა შეიცვალა.',
  'problems.PRECONDITION_REQUIRED': 'მოთხოვნას აკლდა ის, რაც მას უსაფრთხოს ხდის ({header}). ხელახლა ჩატვირთეთ გვერდი.',
  'problems.IDEMPOTENCY_KEY_REUSED': 'ეს მოქმედება უკვე შესრულდა სხვა შინაარსით. ხელახლა ჩატვირთეთ გვერდი.',
  'problems.NOT_SIGNED_IN': 'გთხოვთ, შედით სისტემაში.',
  'problems.SIGN_IN_FAILED': 'ელფოსტის მისამართი ან პაროლი სწორი არ არის.',
  'problems.TOO_MANY_ATTEMPTS':
    'მეტისმეტად ბევრი მცდელობაა. სცადეთ {retryAfterSeconds, plural, one {# წამში} other {# წამში}}.',
  'problems.NOT_PERMITTED': 'თქვენი როლი ამის უფლებას არ იძლევა.',
  'problems.PASSWORD_TOO_SHORT': 'პაროლი ძალიან მოკლეა: სიმბოლოების რაოდენობაა {length}, საჭიროა სულ მცირე {min}.',
  'problems.OLD_PASSWORD_WRONG': 'მოქმედი პაროლი სწორი არ არის.',
  'problems.INVITATION_USED': 'ეს მოწვევა უკვე გამოყენებულია. შედით იმ ანგარიშით, რომელიც მისით შეიქმნა.',
  'problems.INVITATION_EXPIRED': 'ამ მოწვევის ვადა ამოიწურა: {expiredAt}. სთხოვეთ მომწვევს, რომ ახალი გამოგიგზავნოთ.',
  'problems.ACCOUNT_EXISTS': 'ამ მისამართისთვის ანგარიში უკვე არსებობს. შედით სისტემაში და მოწვევა იქ მიიღეთ.',
  'problems.ALREADY_MEMBER': 'ეს პირი უკვე მოქმედებს ამ მუნიციპალიტეტის სახელით.',
  'problems.SIGNATORY_ONLY': 'ამის უფლება მხოლოდ მუნიციპალიტეტის ხელმომწერს აქვს.',
  'problems.LAST_SIGNATORY': 'ეს ერთადერთი ხელმომწერია. ჯერ სხვა დანიშნეთ ხელმომწერად ან საქმე სხვა წევრს გადააბარეთ.',
  'problems.LAST_MEMBER': 'ეს ერთადერთი წევრია. ჯერ სხვა მოიწვიეთ.',
  'problems.MEMBERS_INVITE': 'ამ მუნიციპალიტეტს წევრები ჰყავს. სხვებს ისინი თავად იწვევენ.',
  'problems.ROLES_INCOMPATIBLE':
    'ერთი და იგივე პირი ვერ იმოქმედებს მუნიციპალიტეტის სახელით და ვერ ექნება როლი პროგრამაში ერთდროულად.',
  'problems.OWN_ACCOUNT': 'ამის გაკეთება საკუთარ ანგარიშზე შეუძლებელია.',
  'problems.RECOVERY_VOID': 'ეს ბმული უკვე გამოყენებულია, ვადაგასულია ან უფრო ახლით შეიცვალა. მოითხოვეთ სხვა.',
  'problems.PASSKEY_VOID':
    'წვდომის გასაღები არ მიიღეს. სცადეთ კიდევ ერთხელ: გასაღებისადმი ყოველი მოთხოვნა რამდენიმე წუთით და ერთი პასუხისთვის მოქმედებს.',
  'problems.PASSKEY_NAME_MISSING': 'წვდომის გასაღებს სახელი დაარქვით.',
  'problems.PASSKEY_NAME_TOO_LONG': 'სახელი ძალიან გრძელია: {length} სიმბოლო, მაქსიმუმ {limit}.',
  'problems.TOO_MANY_PASSKEYS':
    'წვდომის გასაღებების დასაშვები რაოდენობა ({limit}) უკვე გაქვთ. წაშალეთ ის, რომელსაც აღარ იყენებთ.',
  'problems.MAIL_NOT_CONFIGURED': 'აქედან ელფოსტა არ იგზავნება. წვდომისთვის ამ სისტემის ადმინისტრატორებს მიმართეთ.',
  'problems.LAST_IN_ROLE':
    'თქვენ ერთადერთი {role, select, administrator {ადმინისტრატორი} other {პროგრამის მენეჯერი}} ხართ. ჯერ ეს როლი სხვას უნდა მიენიჭოს.',
  'problems.NOTICE_DECIDES':
    'ეს შეტყობინება ელფოსტითაც ყოველთვის იგზავნება, რადგან მასზე უფლებები, ვადები ან თქვენი ანგარიშის უსაფრთხოებაა დამოკიდებული.',
  'problems.TERRITORY_UNKNOWN': '„{typed}“ არ არის ტერიტორიის ISO 3166-2 კოდი.',
  'problems.MUNICIPALITY_EXISTS':
    'მუნიციპალიტეტი სარეგისტრაციო ნომრით {registerNumber} (ტერიტორია: {territory}) უკვე არსებობს.',
  'problems.AMOUNT_NOT_A_NUMBER': '„{typed}“ თანხად ვერ იკითხება. დაწერეთ ციფრებით, მაგალითად 60 000,00.',
  'problems.AMOUNT_NEGATIVE': 'თანხა უარყოფითი ვერ იქნება.',
  'problems.AMOUNT_TOO_MANY_DECIMALS':
    'დასაშვებია არაუმეტეს {decimals, plural, one {# ათწილადი ნიშნისა} other {# ათწილადი ნიშნისა}}: „{typed}“ მეტს შეიცავს.',
  'problems.AMOUNT_WRONG_GROUPING': 'ჩანაწერში „{typed}“ ათასეულები სამ-სამ ციფრად არ არის დაჯგუფებული.',
  'problems.AMOUNT_TOO_LARGE': 'ეს თანხა მეტისმეტად დიდია.',
  'problems.CALL_INCONSISTENT': 'კონკურსი გამოსაქვეყნებლად მზად არ არის.',
  'problems.CALL_NOT_OPEN': 'კონკურსი გაიხსნება: {opensAt}.',
  'problems.CALL_CLOSED':
    'ბოლო ვადა გავიდა: იგი იყო {deadline}, თქვენი მოთხოვნა კი {lateByMs, number} მილიწამით გვიან მოვიდა. თქვენი დაწერილი შენახულია.',
  'problems.CALL_CANCELLED': 'კონკურსი გაუქმდა.',
  'problems.CORRIGENDUM_EMPTY': 'არაფერი შეცვლილა.',
  'problems.FIXED_FOR_GOOD': 'კონკურსის გამოქვეყნების შემდეგ ეს აღარ იცვლება: {path}.',
  'problems.DEADLINE_EARLIER':
    'ბოლო ვადის გადატანა მხოლოდ უფრო გვიან დროზე შეიძლება. ლოტი {lot}: იყო {before}, გახდებოდა {after}.',
  'problems.TERRITORY_NOT_IN_LOT':
    'თქვენს მუნიციპალიტეტს ({territory}) ამ ლოტში ({lot}) მონაწილეობა არ შეუძლია. ლოტი ღიაა შემდეგი ტერიტორიებისთვის: {accepted}.',
  'problems.ELIGIBILITY_NOT_MET': 'მონაწილეობის ერთ-ერთი პირობა დაკმაყოფილებული არ არის.',
  'problems.LOCAL_TIME_DOES_NOT_EXIST': 'ეს დრო ამ სარტყელში არ არსებობს, რადგან საათი წინ გადადის: {zone}.',
  'problems.LOCAL_TIME_EXISTS_TWICE': 'ეს დრო ამ სარტყელში ორჯერ დგება, რადგან საათი უკან გადადის: {zone}.',
  'problems.ZONE_UNKNOWN': 'სასაათო სარტყელი {zone} უცნობია.',
  'problems.QUESTIONS_CLOSED': 'კითხვების დასმა შესაძლებელი იყო ამ დრომდე: {until} ({zone}).',
  'problems.ANSWERS_CLOSED':
    'პასუხების ვადა იყო {until} ({zone}). უფრო გვიანდელ პასუხს მიზეზი სჭირდება, რომელიც მასთან ერთად ქვეყნდება.',
  'problems.QUESTION_MISSING': 'დაწერეთ თქვენი კითხვა.',
  'problems.QUESTION_TOO_LONG': 'კითხვაში სიმბოლოების რაოდენობაა {length}; დასაშვებია არაუმეტეს {limit}.',
  'problems.CLARIFICATION_INCOMPLETE': 'კითხვა და პასუხი კონკურსის ყველა ენაზეა საჭირო.',
  'problems.PROPOSAL_ALREADY_OPEN': 'თქვენს მუნიციპალიტეტს ამ ლოტში წინადადება უკვე აქვს.',
  'problems.PROPOSAL_INCOMPLETE': 'წინადადება ჯერ სრული არ არის.',
  'problems.LEAD_LIMIT_REACHED':
    'ამ კონკურსში მუნიციპალიტეტს შეუძლია წამყვანი იყოს არაუმეტეს {limit, plural, one {# წინადადებაში} other {# წინადადებაში}}. თქვენი უკვე წამყვანია აქ: {references}.',
  'problems.NOT_INVITED': 'თქვენი მუნიციპალიტეტი სრული განაცხადის დასაწერად მოწვეული არ არის.',
  'problems.CONCEPT_NOTE_MISSING': 'ჯერ პროექტის კონცეფცია წარადგინეთ: სრული განაცხადი მას მოსდევს.',
  'problems.FULL_APPLICATION_STANDS':
    'სრული განაცხადი წარდგენილია და ამ პროექტის კონცეფციას ემყარება. პროექტის კონცეფციის შესაცვლელად სრული განაცხადი უკან გამოითხოვეთ; დაწერილი შენახულია.',
  'problems.SUBMISSION_FINAL':
    'ამ კონკურსში წარდგენის შემდეგ ცვლილება დაუშვებელია. თქვენ მიერ წარდგენილი ტექსტი ძალაშია; შეგიძლიათ მხოლოდ უკან გამოითხოვოთ.',
  'problems.PARTNER_UNKNOWN': 'რეესტრში ამ სახელით ასეთი მუნიციპალიტეტი არ არის. ხელახლა აირჩიეთ პარტნიორი.',
  'problems.PARTNER_IS_LEAD':
    'ამ წინადადებაში წამყვანი თქვენი მუნიციპალიტეტია. იგი საკუთარი თავის პარტნიორი ვერ იქნება.',
  'problems.PARTNER_PART_CHANGED':
    'ეს ნაწილი შეიცვალა მას შემდეგ, რაც წაიკითხეთ. გადაწყვეტილების მიღებამდე ხელახლა წაიკითხეთ.',
  'problems.PARTNER_IN_LOT':
    'თქვენი მუნიციპალიტეტი ამ ლოტში პარტნიორია ({references}). ერთ ლოტში იგი ან წამყვანია, ან პარტნიორი: ჯერ თანხმობა უკან გამოითხოვეთ.',
  'problems.LEADS_IN_LOT':
    'თქვენმა მუნიციპალიტეტმა ამ ლოტში საკუთარი წინადადება წარადგინა ({references}). ერთ ლოტში იგი ან წამყვანია, ან პარტნიორი.',
  'problems.COMMENT_MISSING': 'ჯერ რამე დაწერეთ.',
  'problems.COMMENT_TOO_LONG': 'კომენტარი ძალიან გრძელია: {length} სიმბოლო, მაქსიმუმ {limit}.',
  'problems.COMMENT_NOT_OWN': 'კომენტარის შეცვლა მხოლოდ მის ავტორს შეუძლია.',
  'problems.SIGNATORY_NOT_CONFIRMED':
    'წარდგენამდე ზუსტად ეს ვერსია თქვენი მუნიციპალიტეტის ხელმომწერმა უნდა დაადასტუროს.',
  'problems.SIGNATORY_MISSING':
    'თქვენს მუნიციპალიტეტს ხელმომწერი ჯერ არ ჰყავს. სთხოვეთ პროგრამის გუნდს, რომ დაამატოს; სხვას დადასტურება არ შეუძლია.',
  'problems.PROPOSAL_SEALED': 'წინადადებები დალუქულია ბოლო ვადის გასვლამდე ({until}).',
  'problems.CALL_CHANGED':
    'ამ წინადადების დაწყების შემდეგ კონკურსი შეიცვალა. ნახეთ, რა შეიცვალა, და ჯერ ახალ ვერსიაზე გადადით; თქვენი დაწერილიდან არაფერი დაკარგულა.',
  'problems.REASON_REQUIRED': 'გთხოვთ, მიუთითოთ მიზეზი.',
  'problems.ILLEGAL_MOVE': 'ეს უკვე შეუძლებელია. ხელახლა ჩატვირთეთ გვერდი, რომ ნახოთ, რა მდგომარეობაა.',
  'problems.REGISTER_DRAWN_UP': 'რეესტრი უკვე შედგენილია: {at}.',
  'problems.FILE_BODY_TOO_LARGE': 'ფაილი ძალიან დიდია. იკითხება არაუმეტეს {limit} ზომის ფაილი.',
  'problems.FORM_FILE_NOT_WORD':
    'ეს არ არის Word-ის დოკუმენტი (.docx). შეინახეთ ფორმა Word-ის დოკუმენტად და სცადეთ ხელახლა.',
  'problems.FORM_FILE_ENCRYPTED': 'ფაილი პაროლით არის დაცული. შეინახეთ პაროლის გარეშე და სცადეთ ხელახლა.',
  'problems.FORM_FILE_MACROS': 'ფაილში მაკროებია და ის არ იხსნება. შეინახეთ მაკროების გარეშე დოკუმენტად (.docx).',
  'problems.FORM_FILE_DAMAGED':
    'ფაილი დაზიანებულია და ვერ იკითხება. გახსენით Word-ში ან LibreOffice-ში, თავიდან შეინახეთ და სცადეთ ხელახლა.',
  'problems.FORM_FILE_NOT_A_FORM':
    'ეს Word-ის დოკუმენტი განაცხადის ფორმა არ არის. ჩამოტვირთეთ ფორმა ამ გვერდიდან და ის შეავსეთ.',
  'problems.FORM_FILE_OTHER_CALL': 'ეს ფორმა სხვა კონკურსს ეკუთვნის. მისგან არაფერი გადმოტანილა.',
  'problems.FORM_FILE_OTHER_PROPOSAL': 'ეს ფორმა სხვა განაცხადს ეკუთვნის. მისგან არაფერი გადმოტანილა.',
  'problems.CHECK_ITEM_UNKNOWN': 'შემოწმების სიაში პუნქტი {item} არ არის. ხელახლა ჩატვირთეთ გვერდი.',
  'problems.SENTENCE_TOO_LONG': 'წინადადება ძალიან გრძელია: {length}, დასაშვებია {limit} სიმბოლო.',
  'problems.CHECKS_INCOMPLETE':
    'შემოწმება დასრულებული არ არის: რომელიმე პუნქტს შედეგი აკლია ან შეუსაბამობის მიზეზი არ წერია.',
  'problems.CHECK_MISSING': '{item}: ეს ჯერ არავის შეუმოწმებია.',
  'problems.CHECK_SENTENCE_MISSING': '{item}: ერთი წინადადებით დაწერეთ, რა არ შეესაბამება.',
  'problems.CHECKS_FAILED': 'წინადადება ვერ დაიშვება: {items} არ შეესაბამება.',
  'problems.FIELD_UNKNOWN': '„{field}“ ამ წინადადების ველი არ არის ან ორჯერ არის მითითებული.',
  'problems.FIELDS_MISSING': 'აირჩიეთ ერთი ველი მაინც.',
  'problems.DUE_DAY_PASSED': 'პასუხის ვადა {day} ვერ იქნება: ეს დღე უკვე დასრულდა ({zone}).',
  'problems.ADDENDUM_INCOMPLETE': 'ყველა დასმულ კითხვას პასუხი სჭირდება.',
  'problems.ADDENDUM_SENT': 'პასუხი უკვე გაიგზავნა: {at}, და აღარ იცვლება.',
  'problems.REJECTION_CODE_UNKNOWN': '„{code}“ ამ წინადადების უარყოფის საფუძველი არ არის.',
  'problems.PROPOSAL_REJECTED': 'წინადადება წინასწარ შემოწმებაზე განზე გადაიდო და აღარ ფასდება.',
  'problems.ANSWER_MISSING': 'ამ კითხვას ჯერ პასუხი არ აქვს.',
  'problems.ANSWER_TOO_LONG':
    'პასუხი ძალიან გრძელია: სიმბოლოების რაოდენობაა {length, number}, დასაშვებია {limit, number}.',
  'problems.ANSWER_UNREADABLE': '„{typed}“ რიცხვად ვერ იკითხება.',
  'problems.ANSWER_NOT_OFFERED': 'ეს პასუხი აღარ არის შემოთავაზებულთა შორის. ხელახლა აირჩიეთ.',
  'problems.DATE_UNREADABLE': '„{typed}“ თარიღი არ არის. დღე, თვე და წელი ციფრებით დაწერეთ, მაგალითად 12 4 2027.',
  'problems.TABLE_TOO_LONG':
    'ცხრილში დასაშვებია არაუმეტეს {limit, plural, one {# სტრიქონისა} other {# სტრიქონისა}}; ახლა სტრიქონების რაოდენობაა {rows}.',
  'problems.TABLE_ROW_INCOMPLETE': 'ცხრილის ერთ-ერთი სტრიქონი სრული არ არის.',
  'problems.DURATION_OUT_OF_RANGE': 'ხანგრძლივობა თვეებში უნდა იყოს {min}–{max}.',
  'problems.PRIORITY_STATEMENT_MISSING': 'განმარტება არ არის დაწერილი.',
  'problems.PRIORITY_STATEMENT_REPEATED': 'განმარტება იგივეა, რაც სხვა პრიორიტეტისა. დაწერეთ ამ პრიორიტეტის საკუთარი.',
  'problems.PRIORITY_ACTIVITY_MISSING': 'ამ პრიორიტეტს ჯერ არც ერთი აქტივობა არ ემსახურება.',
  'problems.PRIORITY_INDICATOR_MISSING':
    'ამ პრიორიტეტს ჯერ არც ერთი სრული ინდიკატორი (ერთეული, საბაზისო და სამიზნე მაჩვენებლები) არ ზომავს.',
  'problems.PRIORITY_BUDGET_SHARE_MISSING': 'ბიუჯეტის არც ერთი სტრიქონი ჯერ არ არის დაკავშირებული ამ პრიორიტეტთან.',
  'problems.ACTIVITY_INCOMPLETE': 'ერთ-ერთი აქტივობა სრული არ არის.',
  'problems.ACTIVITY_OUTSIDE_DURATION':
    'ერთ-ერთი აქტივობა სცდება პროექტის ხანგრძლივობას: მისი ბოლო თვეა {endMonth}, პროექტის ხანგრძლივობა კი თვეებში არის {months}.',
  'problems.INDICATOR_INCOMPLETE': 'ერთ-ერთი ინდიკატორი სრული არ არის.',
  'problems.BUDGET_EMPTY': 'ბიუჯეტს ჯერ სტრიქონები არ აქვს.',
  'problems.BUDGET_LINE_INCOMPLETE': 'ბიუჯეტის ერთ-ერთი სტრიქონი სრული არ არის.',
  'problems.HEADING_NOT_USED': 'კონკურსში ხარჯის ეს კატეგორია არ გამოიყენება: {heading}.',
  'problems.INDIRECT_ABOVE_LIMIT':
    'არაპირდაპირი ხარჯები ({indirect}) აღემატება პირდაპირი ხარჯების ამ წილს: {limit} %. დასაშვებია არაუმეტეს: {max}.',
  'problems.CONTINGENCY_ABOVE_LIMIT':
    'გაუთვალისწინებელი ხარჯები ({contingency}) აღემატება პირდაპირი ხარჯების ამ წილს: {limit} %. დასაშვებია არაუმეტეს: {max}.',
  'problems.GRANT_MISSING': 'მოთხოვნილი გრანტი მითითებული არ არის.',
  'problems.GRANT_ABOVE_CAP': 'მოთხოვნილი გრანტი ({requested}) აღემატება ამ ლოტის მაქსიმალურ გრანტს ({cap}).',
  'problems.REQUEST_OUTSIDE_TOLERANCE':
    'მოთხოვნილი გრანტი ({requested}) მეტისმეტად განსხვავდება პროექტის კონცეფციაში მოთხოვნილისგან ({conceptNote}). დასაშვებია: {min} – {max}.',
  'problems.GRANT_BELOW_MINIMUM': 'მოთხოვნილი გრანტი ({requested}) ნაკლებია ამ ლოტის მინიმალურ გრანტზე ({min}).',
  'problems.GRANT_SHARE_ABOVE_LIMIT':
    'გრანტმა შეიძლება დაფაროს დასაშვები ხარჯის არაუმეტეს {limit} %: მოთხოვნილი {requested} მეტია (დასაშვები ხარჯი: {eligible}).',
  'problems.GRANT_SHARE_BELOW_LIMIT':
    'გრანტმა უნდა დაფაროს დასაშვები ხარჯის სულ მცირე {limit} %: მოთხოვნილი {requested} ნაკლებია (დასაშვები ხარჯი: {eligible}).',
  'problems.FUNDING_UNBALANCED':
    'დაფინანსება ({funding}) და დასაშვები ხარჯი ({eligible}) ერთმანეთს არ ემთხვევა; სხვაობაა {difference}.',
  'problems.PARTNER_INCOMPLETE': 'ერთ-ერთი პარტნიორის ნაწილი სრული არ არის.',
  'problems.PARTNER_TEXT_TOO_LONG':
    'ტექსტი ძალიან გრძელია: სიმბოლოების რაოდენობაა {length, number}, დასაშვებია {limit, number}.',
  'problems.PARTNER_CONSENT_MISSING': 'პარტნიორი ჯერ არ დათანხმებულა თავის ნაწილს ამ სახით: {municipality}.',
  'problems.FILE_NAME_MISLEADING':
    'ფაილის სახელში ფარული ნიშნებია, რომლებიც წერის მიმართულებას ცვლის და სახელს სხვანაირად აჩენს. გადაარქვით ფაილს სახელი და ხელახლა აირჩიეთ.',
  'problems.FILE_NAME_UNUSABLE':
    'ფაილის შენახვა ამ სახელით არ შეიძლება: „{name}“. გადაარქვით სახელი და ხელახლა აირჩიეთ.',
  'problems.FILE_NAME_TOO_LONG':
    'ფაილის სახელში {length} სიმბოლოა; დასაშვებია არა უმეტეს {limit}. შეამოკლეთ სახელი და ხელახლა აირჩიეთ.',
  'problems.FILE_NAME_DOUBLE':
    'ფაილს „{name}“ ორი დაბოლოება აქვს, {hidden} და {extension}: ერთი მათგანი მალავს, რა არის ფაილი. მიიღება მხოლოდ დოკუმენტები ერთი დაბოლოებით.',
  'problems.FILE_TYPE_NOT_ACCEPTED': 'ფაილი „{name}“ აქ მიღებული ტიპის არ არის. მიიღება: {types}.',
  'problems.FILE_EMPTY': 'ფაილი „{name}“ ცარიელია: 0 ბაიტი. შეინახეთ თავიდან და კიდევ ერთხელ აირჩიეთ.',
  'problems.FILE_TOO_LARGE': 'ფაილი „{name}“ ძალიან დიდია: {bytes}. აქ მიიღება არა უმეტეს {maxBytes}.',
  'problems.FILE_ENCRYPTED': 'ფაილი „{name}“ მხოლოდ პაროლით იხსნება. შეინახეთ უპაროლოდ, რომ შემფასებლებმა წაიკითხონ.',
  'problems.FILE_CONTENT_DIFFERS':
    'ფაილის „{name}“ შიგთავსი სახელს არ შეესაბამება ({said}). შეინახეთ ამ ფორმატში იმ პროგრამით, რომლითაც შეიქმნა.',
  'problems.FILE_INFECTED':
    'ფაილი „{name}“ მავნე კოდს შეიცავს ({finding}) და არ შენახულა. შეამოწმებინეთ კომპიუტერი, საიდანაც ის მოდის.',
  'problems.FILE_NOT_ASKED': 'ეს დოკუმენტი აღარ მოითხოვება. ხელახლა ჩატვირთეთ გვერდი.',
  'problems.FILES_TOO_MANY':
    'აქ შეიძლება წარადგინოთ არა უმეტეს {limit, plural, one {# ფაილი} other {# ფაილი}}. ჯერ ერთი ამოიღეთ.',
  'problems.FILE_SPACE_USED': 'ადგილი აღარ არის: წინადადების ფაილები ერთად შეიძლება იყოს {maxBytes}. ამოიღეთ ზედმეტი.',
  'problems.FILE_OFFSET_WRONG':
    'გაგზავნა აირია, შესაძლოა მეორე ფანჯრის გამო. ხელახლა ჩატვირთეთ გვერდი; გაგრძელდება იქიდან, სადაც შეჩერდა.',
  'problems.FILE_PIECE_SIZE': 'ფაილის ნაწილის ზომა არ ემთხვევა. ხელახლა ჩატვირთეთ გვერდი.',
  'problems.FILE_PIECE_DAMAGED': 'ფაილის ნაწილი გზაში დაზიანდა. ის თავიდან იგზავნება.',
  'problems.STORAGE_FULL':
    'სერვერზე ამჟამად ფაილებისთვის ადგილი არ არის. რაც მივიდა, შენახულია; სცადეთ მოგვიანებით ან აცნობეთ პროგრამის გუნდს.',
  'problems.FILE_MISSING': 'ეს დოკუმენტი აკლია.',
  'problems.FILE_UNFINISHED': 'ფაილი „{name}“ ჯერ მთლიანად არ მისულა. დაელოდეთ დასრულებას ან ამოიღეთ.',
  'problems.FILE_NOT_CHECKED': 'ფაილი „{name}“ ვირუსებზე ჯერ არ შემოწმებულა. ეს თავისით ხდება; სცადეთ ცოტა ხანში.',
  'problems.FILE_REFUSED': 'ფაილი „{name}“ არ იქნა მიღებული. ამოიღეთ ან სხვა წარადგინეთ.',
  'problems.NOT_AN_EVALUATOR': 'ეს პირი პროგრამის შემფასებელი არ არის.',
  'problems.ASSIGNMENT_EXISTS': 'ეს წინადადება ამ შემფასებელს უკვე აქვს.',
  'problems.ASSIGNMENT_HAS_SHEET': 'ამ შემფასებელს შეფასების ფურცელი უკვე დაწყებული აქვს.',
  'problems.ASSIGNMENT_DECLINED': 'ამ შემფასებელმა წინადადებაზე უარი თქვა ({at}). აირჩიეთ სხვა.',
  'problems.EVALUATORS_ENOUGH':
    'ამ წინადადებას უკვე აქვს საჭირო {needed, plural, one {# შეფასების ფურცელი} other {# შეფასების ფურცელი}}. კიდევ ერთი შემფასებელი შეცვლიდა უკვე ცნობილ შედეგს.',
  'problems.MANDATE_UNSIGNED': 'ჯერ წაიკითხეთ და მოაწერეთ ხელი ამ კონკურსის მანდატს (ვერსია {version}).',
  'problems.MANDATE_CHANGED': 'მანდატი ამასობაში შეიცვალა. წაიკითხეთ მოქმედი ტექსტი და მას მოაწერეთ ხელი.',
  'problems.MANDATE_TEXT_MISSING': 'მანდატს სჭირდება ტექსტი კონკურსის ძირითად ენაზე ({language}).',
  'problems.MANDATE_UNCHANGED': 'არაფერი შეცვლილა. ახალ ვერსიას ყველას ხელახლა მოუწევდა ხელის მოწერა.',
  'problems.SIGNATURE_NAME_DIFFERS': 'მოაწერეთ ხელი იმ სახელით, რომელიც თქვენს ანგარიშშია: {name}.',
  'problems.SUGGESTION_OPEN': 'ამ ლოტისთვის უკვე არსებობს შემოთავაზებული განაწილება. ჯერ მიიღეთ ან გააუქმეთ იგი.',
  'problems.SUGGESTION_OUTDATED':
    'გარემოებები შეიცვალა და {count, plural, one {# შემოთავაზებული დანიშვნა} other {# შემოთავაზებული დანიშვნა}} აღარ არის შესაძლებელი. არავინ დანიშნულა.',
  'problems.ASSIGNMENT_COMPLETE': 'ამ ლოტის ყველა წინადადებას ჰყავს საჭირო შემფასებლები.',
  'problems.NOTHING_OPEN': 'არავის აქვს დაუსრულებელი საქმე, რომლის შეხსენებაც შეიძლება.',
  'problems.REMINDED_TODAY': 'შეხსენება დღეს უკვე გაიგზავნა: {at}.',
  'problems.CONFLICT_UNDECLARED': 'ჯერ განაცხადეთ, გაქვთ თუ არა ინტერესთა კონფლიქტი.',
  'problems.CONFLICT_DISQUALIFYING': 'ამას ინტერესთა კონფლიქტი უშლის ხელს.',
  'problems.CONFLICT_AWAITS_CHAIR': 'ჯერ თავმჯდომარემ უნდა გადაწყვიტოს შესაძლო კონფლიქტის საკითხი.',
  'problems.SCORE_OUT_OF_SCALE': 'ერთ-ერთი ქულა შკალის ფარგლებს გარეთაა.',
  'problems.QUESTION_UNKNOWN': 'შეფასების სქემაში ასეთი კითხვა არ არის.',
  'problems.SHEET_INCOMPLETE': 'შეფასების ფურცელი ჯერ სრული არ არის.',
  'problems.SCORE_MISSING': '{question}: ქულა არ არის.',
  'problems.SCORE_REASON_MISSING': '{question}: ქულას {score} წერილობითი დასაბუთება სჭირდება.',
  'problems.SECTION_COMMENT_MISSING': 'სექცია {section}: კომენტარი არ არის.',
  'problems.RANKING_FROZEN': 'რეიტინგი დაფიქსირდა: {frozenAt}.',
  'problems.WHAT_IF_OF_AWARDS':
    'კონცეფციის ეტაპზე მხოლოდ მოწვევა ხდება და თანხა არ გაიცემა: სხვა ხაზის მოსინჯვა სრულ განაცხადებზე შეიძლება.',
  'problems.STATISTICS_CLOSED':
    'ამ ლოტის წინადადებებს თავად აფასებთ. სტატისტიკა თქვენთვის რეიტინგის დაფიქსირების შემდეგ გაიხსნება.',
  'problems.EVALUATION_INCOMPLETE': 'ზოგიერთ წინადადებას წარდგენილი შეფასების ფურცლები აკლია (საჭიროა {needed}).',
  'problems.NOT_RAPPORTEUR': 'შეთანხმებას მხოლოდ მომხსენებელი წერს.',
  'problems.CONSENSUS_MISSING': 'ზოგიერთ წინადადებაზე შემფასებლები ქულებზე ჯერ არ შეთანხმებულან.',
  'problems.SCORED_BY_ONESELF': 'ამ წინადადებას თავად აფასებთ: კომისიის ქულა სხვა წევრმა უნდა ჩაწეროს.',
  'problems.THIRD_SHEET_MISSING':
    'ზოგიერთი წინადადების შეფასების ფურცლები მკვეთრად განსხვავდება და მესამე შემფასებლის ფურცელია საჭირო.',
  'problems.RANKING_NOT_APPROVED': 'ამ ლოტების გადაწყვეტილებები ჯერ დამტკიცებული არ არის: {lots}.',
  'problems.DECISION_MISSING':
    '{count, plural, one {# წინადადებაზე} other {# წინადადებაზე}} გადაწყვეტილება ჯერ არ არის.',
  'problems.NO_MAIL_FAILED': 'არცერთი წერილის გაგზავნა არ ჩაშლილა: გასამეორებელი არაფერია.',
  'problems.REASON_TOO_LONG': 'მიზეზი ძალიან გრძელია: {length}, დასაშვებია {limit} სიმბოლო.',
  'problems.NOBODY_TO_PROMOTE': 'სარეზერვო სიაში არავინ ეტევა გამოთავისუფლებულ თანხაში.',
  'problems.NOT_NEXT_IN_RESERVE': 'სარეზერვო სიაში შემდეგი ახლა სხვაა: {next}.',
  'problems.COMPLAINT_PERIOD_OVER': 'გასაჩივრების ვადა დასრულდა: {until}.',
  'problems.COMPLAINT_GROUND_MISSING': 'გთხოვთ, აირჩიოთ, რას ასაჩივრებთ.',
  'problems.COMPLAINT_TEXT_MISSING': 'გთხოვთ, დაწეროთ, რა იყო არასწორი.',
  'problems.COMPLAINT_TOO_LONG': 'ტექსტი ძალიან გრძელია: {length}, დასაშვებია {limit} სიმბოლო.',
  'problems.COMPLAINT_INVOLVED': 'თქვენ მონაწილეობდით იმაში, რაც საჩივრდება: სხვამ უნდა უპასუხოს.',
  'problems.FOUR_EYES': 'დამტკიცება მეორე პირმა უნდა შეასრულოს: ეს გადაწყვეტილებები თქვენ შესთავაზეთ.',
  'problems.BELOW_GATES': 'წინადადება, რომელიც მინიმალურ ქულას ვერ აღწევს, ვერ შეირჩევა.',
  'problems.ENVELOPE_EXCEEDED': 'გრანტების ჯამი ({used}) აღემატება ფონდს ({envelope}).',
  'problems.PLACES_EXCEEDED':
    'შერჩეული წინადადებების რაოდენობაა {selected}, ლოტში კი ადგილების რაოდენობაა მხოლოდ {places}.',
  'problems.AWARD_LIMIT_EXCEEDED':
    'ამ კონკურსში მუნიციპალიტეტმა შეიძლება მიიღოს არაუმეტეს {limit, plural, one {# გრანტისა} other {# გრანტისა}}. აქ შერჩეულთაგან ზედმეტია {references}, რადგან უკვე შერჩეულია {others}.',
  'problems.RECOMMENDED_ABOVE_REQUESTED': 'რეკომენდებული თანხა ({recommended}) აღემატება მოთხოვნილს ({requested}).',
  'problems.RANKING_OUTDATED':
    'ამ ლოტებში ფურცელი ან შემოწმება, რომელსაც რეიტინგი ეყრდნობა, ძალაში აღარ არის: {lots}. ჯერ რეიტინგი შეასწორეთ და გადაწყვეტილება ახალ ვერსიაზე მიიღეთ.',
  'problems.RANKING_SUPERSEDED': 'რეიტინგის ვერსია {version} შეცვალა ვერსიამ {newest}. გვერდი თავიდან ჩატვირთეთ.',
  'problems.CORRECTION_AFTER_ANNOUNCEMENT':
    'გამოცხადების დრო დანიშნულია ({at}). ამის შემდეგ რეიტინგი სწორდება მხოლოდ დაკმაყოფილებული საჩივრის ან გვიან აღმოჩენილი ინტერესთა კონფლიქტის გამო.',
  'problems.CORRECTION_CHANGES_NOTHING':
    'არაფერი შეცვლილა იმაში, რასაც რეიტინგი ეფუძნება, ამიტომ შესასწორებელი არაფერია.',
  'problems.RANKING_NOT_FROZEN': 'ამ ლოტების რეიტინგი ჯერ დაფიქსირებული არ არის: {lots}.',
  'problems.REALLOCATION_NOT_DUE': 'დანარჩენების ნაშთს ვერცერთი ლოტი ვერ გამოიყენებს.',
  'problems.REALLOCATION_CHANGED': 'ლოტების ნაშთი ამასობაში შეიცვალა. თავიდან ჩატვირთეთ გვერდი და კიდევ ერთხელ ნახეთ.',
  'problems.ALREADY_ANNOUNCED': 'კონკურსის შედეგები უკვე გამოცხადდა ({at}).',
  'problems.INVITATION_TOO_LATE':
    'ლოტში {lot} სრული განაცხადების ბოლო ვადა ({deadline}) უკვე გასული იქნებოდა. ჯერ უფრო გვიან გადაიტანეთ.',
  'problems.EXPORTS_ENOUGH': 'თქვენთვის უკვე მზადდება {limit} ფაილი. დაელოდეთ, სანამ ერთი მზად იქნება.',
  'problems.EXPORT_NOT_READY': 'ფაილი მზად არ არის.',
  'problems.EXPORT_EXPIRED': 'ფაილები ინახება {hours} საათი; ეს უკვე წაშლილია. მოამზადეთ ხელახლა.',
  'problems.EXPORT_OVERTAKEN':
    'ამ ფაილის მომზადების შემდეგ ინტერესთა კონფლიქტი წარმოიშვა: მასში არის ის, რისი ნახვაც არ შეგიძლიათ. მოამზადეთ ხელახლა.',
  'problems.ANNOUNCEMENT_NOT_IN_FUTURE': 'გამოცხადების დრო უკვე გასულია.',
  'problems.SUBSCRIPTION_VOID': 'ეს ბმული აღარ მოქმედებს: ვადა გაუვიდა ან მისამართი უკვე წაშლილია.',
};
