/** What passwords are most often made of, as lists that were lost elsewhere show; Arabic ones in both scripts among them. */
export const commonWords =
  `password passwd passwort motdepasse pass admin administrator root user guest login signin welcome letmein opensesame
iloveyou monkey dragon sunshine princess football baseball basketball superman batman master shadow michael jordan hunter
killer freedom whatever trustno secret computer internet google facebook instagram twitter whatsapp telegram samsung
iphone android microsoft windows liverpool barcelona realmadrid chelsea arsenal juventus hello world love angel flower
summer winter spring autumn monday friday january december test testing temp changeme default access server system
database mysql oracle newsroom journalist editor reporter website waraq charlie jessica ashley daniel thomas andrew
joshua matthew pokemon starwars naruto minecraft cookie banana orange chocolate cheese pepper ginger mustang ferrari
mercedes yamaha unbelievable qazwsx zaqwsx abcabc abc xyz
mohammed mohamed muhammad mohammad ahmed ahmad mahmoud mustafa mostafa omar ali hassan hussein khaled youssef yousef
ibrahim abdullah abdallah abdo fatima aisha maryam mariam zainab khadija sara nour habibi habibti hayati omri allah
bismillah allahuakbar alhamdulillah inshallah mashallah subhanallah salam marhaba ahlan syria damascus aleppo homs iraq
baghdad egypt cairo lebanon beirut palestine gaza jerusalem jordan amman saudi riyadh makkah mecca morocco algeria
tunisia libya sudan yemen qatar kuwait dubai
محمد احمد محمود مصطفى عمر علي حسن حسين خالد يوسف ابراهيم عبدالله فاطمة عائشة مريم زينب خديجة سارة نور حبيبي حبيبتي
حياتي عمري الله بسمالله اللهاكبر الحمدلله الحمدللهربالعالمين انشاءالله ماشاءالله سبحانالله لاالهالاالله
محمدرسولالله استغفرالله استغفراللهالعظيم بسماللهالرحمنالرحيم توكلتعلىالله ياربي يارب
سوريا دمشق حلب حمص العراق بغداد مصر القاهرة لبنان بيروت فلسطين غزة القدس الاردن عمان السعودية الرياض مكة المغرب
الجزائر تونس ليبيا السودان اليمن قطر الكويت دبي كلمة كلمةالسر كلمةالمرور كلمةسر كلمةمرور السر المرور سر مرور سري
مرحبا اهلا السلام عليكم السلامعليكم سلام صحافة جريدة اخبار ورق احبك بحبك انا افتحياسمسم تجربة مدير محرر مراسل`.split(
    /\s+/,
  );
