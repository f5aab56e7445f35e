### Labels that this program puts around a screen. Source and notes for translators: ../en/screen.ftl; choices made here: locales/ar/NOTES.md of the library.


## Starting

screen-welcome = قبل البداية
screen-one-screen = هنا تستخدمان شاشة واحدة. هذا لا يناسبكما إذا كان شخص منكما لا يستطيع قول «لا» والشخص الآخر في الغرفة.
screen-your-name = ما اسمك؟
screen-other-name = ما اسم الشخص الآخر؟
screen-address = بأي صيغة يكون الكلام إلى { $their_name }؟
screen-address-feminine = بصيغة المؤنث
screen-address-masculine = بصيغة المذكر
screen-address-other = بصيغة تناسب الجميع

## Handing over

screen-hand-over = الجزء التالي موجّه إلى { $their_name } فقط. الرجاء تسليم الشاشة.
screen-plain-stays = كل ما قرأته واخترته لا يزال ظاهرًا في الأعلى. يمكنك محو ما في النافذة، قبل أن تصل الشاشة إلى الشخص الآخر.
screen-hand-over-key = الرجاء الضغط على مفتاح الإدخال عندما تصبح الشاشة مع { $their_name }.

## Around a step

screen-shared = ما كُتب
screen-next = ما يأتي بعد ذلك
screen-stages = مكانك الآن
screen-more = بإمكانك أيضًا
screen-find-help = أماكن المساعدة
screen-words = كلمات قد تساعد
screen-starters = يمكن البدء بما يلي
screen-choose = الرجاء كتابة رقم
screen-choose-many = الرجاء كتابة الأرقام مع مسافات بينها. ويمكن ترك المكان فارغًا
screen-write = مكان الكتابة هنا. السطر الفارغ ينهي النص.
screen-write-now = كتابة
screen-write-more = إضافة إلى النص
screen-write-again = كتابة النص من جديد
screen-back = رجوع
screen-continue = للمتابعة، الرجاء الضغط على مفتاح الإدخال.
screen-keys = Tab والأسهم: تنقل. الإدخال: اختيار.
screen-keys-short = Tab: تنقل. الإدخال: اختيار.
screen-you = أنت

## Stopping and coming back

screen-saved = هذا محفوظ. بإمكانك التوقف في أي وقت والمتابعة لاحقًا.
screen-resumed = أنت الآن في المكان الذي توقفت عنده.
screen-asked-again = ما تجيبان عنه على انفراد لا يُحفظ في أي ملف ما دامت الخطوة مفتوحة. لذلك يأتي السؤال من جديد، حتى لو جاء جواب من قبل.
screen-may-end-at = المتابعة ممكنة ابتداءً من
screen-closes-at = تُغلق المحادثة تلقائيًا عند
screen-goes-on-at = تستمر المحادثة تلقائيًا عند
screen-check-time = كم الساعة الآن؟
screen-stop = التوقف الآن
screen-deleted = حُذف ملف هذه المحادثة.
screen-look-again = اختار كلٌّ منكما الكلام عن هذا من جديد في يوم آخر.
screen-demo = هذا مثال. الشخصان فيه من الخيال، ولا يُحفظ منه شيء.

## What can go with a choice, and what stays

screen-optional = لا بأس إن بقي هذا فارغًا.
screen-keep-lines = سطور كتبتها أنت، لحفظها
screen-keep-lines-help = لا تُحفظ إلا إذا اختار كل شخص منكما بعض سطوره.
screen-go-on-today = المتابعة اليوم
screen-record = يبقى شيء من هذه المحادثة. هل تودّان حفظه في ملف؟
screen-record-none = لا، من دون كتابة أي شيء
screen-record-here = كتابته هنا
screen-record-place = كتابته في مكان آخر
screen-record-name = اسم الملف
screen-record-read = قراءته أولًا
screen-record-failed = لم تنجح كتابة هذا الملف. بإمكانكما اختيار مكان آخر.
screen-record-in = في هذا الملف ما يبقى من المحادثة:

## Keys, and what stands round a screen with keys

screen-keys-field = الإدخال: سطر جديد. Tab: إلى الأزرار. Ctrl+Z: تراجع.
screen-keys-field-short = الإدخال: سطر جديد. Tab: إلى الأزرار.
screen-keys-line = مفتاح الإدخال: إلى الزر.
screen-keys-marks = مفتاح الإدخال أو المسافة: وضع علامة. Tab: إلى الأزرار.
screen-keys-marks-short = الإدخال: وضع علامة. Tab: إلى الأزرار.
screen-to-leave = Esc: إلى «مغادرة المحادثة».
screen-to-leave-short = Esc: مغادرة.
screen-read-on = المزيد للقراءة: Page Down
screen-choose-first = لا شيء مختار بعد. أي سهم ينقلك إلى الاختيار الأول.
screen-paste-where = لم يُلصق شيء. إذا انتقلت أولًا إلى مكان الكتابة، يمكنك اللصق هناك.
screen-none-marked = لا توجد أي علامة. للإرسال من دون علامة، يمكنك اختيار «إرسال» مرة أخرى.
screen-left = الأحرف الباقية:
screen-too-long = الأحرف الزائدة:
screen-most = أقصى عدد من الأحرف هنا:
screen-no-number = هذا ليس من الأرقام الموجودة هنا.
screen-go-on = متابعة
screen-close = إغلاق
screen-more-open = المزيد …

## Handing over, with keys

screen-alone = الجزء التالي موجّه إلى { $their_name } فقط.
screen-hand-on = الآن دور { $their_name }. الرجاء تسليم الشاشة.
screen-has-screen = الشاشة الآن مع { $their_name }

## The file, and a text that is not sent

screen-file = ما تكتبانه وما تختارانه هنا يُحفظ في ملف واحد، وفيه أيضًا ما تجيبان عنه على انفراد. كل من يمكنه استخدام هذا الحساب على الجهاز يمكنه فتح الملف. يُحذف الملف عندما تُغلق المحادثة.
screen-keep = هناك كلام كتبته ولم ترسله. هل يهمّك حفظه؟
screen-keep-help = إذا حفظته، يبقى في ملف على هذا الجهاز إلى وقت عودتك. بإمكان الشخص الآخر فتح هذا الملف.
screen-keep-it = حفظه والتوقف
screen-throw-away = حذفه والتوقف
screen-draft-back = ما كتبته من قبل ولم ترسله موجود هنا من جديد.
screen-leave-text = إذا غادرت الآن، لا يبقى ما كتبته ولم ترسله.
screen-not-saved = الخطوة الأخيرة لم تُحفظ بعد. تبقى هنا ما دامت هذه النافذة مفتوحة.
screen-try-again = المحاولة مرة أخرى
screen-not-begun = لم يبدأ شيء، ولا يُحفظ شيء.

## Resting

screen-now = الساعة الآن
screen-can-go-on = يمكنكما المتابعة الآن، إذا كان الوقت يناسب كلًّا منكما.
screen-rest-names = هنا يمكن لكلٍّ منكما اختيار اسمه: للمتابعة، أو لاستراحة أطول، أو للمغادرة.

## A sample

screen-solo-demo = هذا مثال. الشخص فيه من الخيال، ولا يُحفظ منه شيء.
screen-demo-keys = المثال يستمر تلقائيًا. الإدخال: الصفحة التالية. + أو -: أسرع أو أبطأ. مفتاح المسافة: البقاء هنا. Esc: إيقاف.
screen-demo-stays = المثال يبقى في هذه الصفحة. الإدخال: الصفحة التالية. السهم الأيسر: الصفحة السابقة. مفتاح المسافة: متابعة تلقائية. Esc: إيقاف.
screen-demo-over = كان هذا مثالًا. لا يُحفظ منه شيء.

## In place of sentences of the library that are not true where two people share one screen and one file

screen-instead-gate = إذا اخترت «ليس في هذا الوقت»، لا يُحفظ شيء.
screen-instead-gate-next = بعد ذلك بإمكانك كتابة سطر واحد عن الموضوع. ثم يقرأ الشخص الآخر صفحة على انفراد.
screen-instead-answer-gate = إذا اخترت «ليس في هذا الوقت»، تُغلق المحادثة عندكما معًا ويُحذف الملف. لا حاجة إلى ذكر سبب.
screen-instead-invited = أولًا تصل إلى { $their_name } صفحة للقراءة على انفراد، على هذه الشاشة. ثم بإمكان { $their_name } قول «نعم» أو «ليس الآن»، أو المغادرة.
screen-instead-not-now = هذا يغلق المحادثة عندكما معًا، ويُحذف الملف. يظهر عند { $their_name } أنها أُغلقت.
screen-instead-do-not-ask = هذا يغلق المحادثة عندكما معًا، ويُحذف الملف. لكن هذا البرنامج لا يستطيع منع دعوة أخرى.
screen-instead-leave = هذا يغلق المحادثة عندكما معًا فورًا، ويُحذف الملف. لا حاجة إلى ذكر سبب.
screen-instead-left-out = لا يُرسل شيء. قد ينتبه الشخص الآخر إلى أن الدور كان لك.
screen-instead-kept = تُحفظ كلماتكما في ملف واحد على هذا الجهاز. وفيه أيضًا ما تجيبان عنه على انفراد.
screen-instead-readers = هذا البرنامج لا يُظهر كلماتكما لأحد آخر. كل من يمكنه استخدام هذا الحساب على الجهاز يمكنه فتح الملف.
screen-instead-nobody = لا يظهر هذا الجواب هنا أمام { $their_name }. الجواب موجود في الملف، وبإمكان { $their_name } فتح الملف.
screen-instead-unseen = لا يظهر اختيارك هنا أمام { $their_name }، لكنه يؤثر في ما يأتي بعده. اختيارك موجود في الملف، وبإمكان { $their_name } فتح الملف.
screen-instead-shown = يظهر اختيارك هنا أمام { $their_name } فقط حيث كُتب أنه يظهر. اختيارك موجود في الملف، وبإمكان { $their_name } فتح الملف.
screen-instead-completed = إذا تابعت من هنا، يُحذف الملف. يمكنك قضاء وقت مع شخص يمكنك الثقة به.
screen-instead-kept-lines = انتهت هذه المحادثة. السطور التي اختارها كلٌّ منكما يمكن حفظها في ملف.
screen-instead-kept-all = انتهت هذه المحادثة. ما كتبتماه يمكن حفظه في ملف، لأنكما اخترتما ذلك.
screen-instead-ask-next = بعدها يمكنك اختيار ما قد يساعدك. ثم يقرأ الشخص الآخر صفحة على انفراد.
screen-instead-asked = أولًا تصل إلى { $their_name } صفحة للقراءة على انفراد، على هذه الشاشة. ثم بإمكان { $their_name } الجواب، أو قول «ليس الآن»، أو المغادرة.

## Where one person is alone, with the flow "solo"

screen-i-am-alone = لا أحد معي هنا
screen-solo-first = هنا يمكنك التحضير لمحادثة، أو لعدم إجرائها. لا أحد غيرك يشارك هنا، ولا يُرسل شيء.
screen-solo-watched = قد يستطيع شخص آخر فتح هذا الجهاز وقراءة هذا. إن كان ذلك لا يناسبك، يمكنك التوقف هنا، والكلام مع شخص يمكنك الثقة به.
screen-solo-file = كلماتك واختياراتك هنا تُحفظ في ملف واحد على هذا الجهاز. كل من يمكنه استخدام هذا الحساب على الجهاز يمكنه فتح الملف. يُحذف الملف عند إغلاق هذه الصفحات.
screen-solo-kept = كلماتك واختياراتك تُحفظ في ملف واحد على هذا الجهاز.
screen-solo-readers = هذا البرنامج لا يُظهر كلماتك لأحد آخر. كل من يمكنه استخدام هذا الحساب على الجهاز يمكنه فتح الملف.
screen-solo-for-conversation = يُحذف الملف عند النهاية. السطور التي اخترتها يمكن أن تبقى في ملف آخر، إن أردت.
screen-solo-audience = هذا موجود في الملف. كل من يمكنه استخدام هذا الحساب على الجهاز يمكنه فتح الملف.
screen-solo-moment = بضع دقائق هادئة. يمكنك إنهاؤها متى شئت.
screen-solo-leave = هذا يغلق هذه الصفحات، ويُحذف الملف.
screen-solo-shared = ما كتبته
screen-solo-keep-lines-help = عند النهاية يمكنك حفظها في ملف.
screen-solo-closed = هذه الصفحات مغلقة الآن. شكرًا على الوقت الذي قضيته هنا.
screen-solo-over = انتهت هذه الصفحات. شكرًا على الوقت الذي قضيته هنا.
screen-solo-record = هل يهمّك حفظ السطور التي اخترتها في ملف؟
screen-solo-record-title = ما أحفظه لنفسي
screen-solo-deleted = حُذف الملف الذي فيه ما كتبته.
screen-solo-keep = هناك كلام كتبته وليس في الملف بعد. هل يهمّك حفظه؟
screen-solo-keep-help = إذا حفظته، يبقى في ملف على هذا الجهاز إلى وقت عودتك. كل من يمكنه استخدام هذا الحساب يمكنه فتح هذا الملف.
screen-solo-draft-back = ما كتبته من قبل موجود هنا من جديد.
screen-solo-leave-text = إذا غادرت الآن، لا يبقى ما كتبته هنا.

## Where several people share one screen, with the flow "circle"

screen-circle-how-many = كم عدد المشاركين هنا، وأنت منهم؟ الرجاء كتابة 3 أو 4 أو 5 أو 6.
screen-circle-name = ما اسم الشخص التالي؟
screen-circle-one-screen = هنا يستخدم الجميع شاشة واحدة. هذا لا يناسبك إذا كان أحد الحاضرين لا يستطيع قول «لا» والآخرون في الغرفة.
screen-circle-file = كل ما يكتبه المشاركون ويختارونه هنا يُحفظ في ملف واحد، وفيه أيضًا ما يجيب عنه كل شخص على انفراد. كل من يمكنه استخدام هذا الحساب على الجهاز يمكنه فتح الملف. يُحذف الملف عندما تُغلق المحادثة.
screen-circle-plain-stays = كل ما قرأته واخترته لا يزال ظاهرًا في الأعلى. يمكنك محو ما في النافذة قبل تسليم الشاشة.
screen-circle-asked-again = ما يجيب عنه كل شخص على انفراد لا يُحفظ في أي ملف ما دامت الخطوة مفتوحة. لذلك يأتي السؤال من جديد، حتى لو جاء جواب من قبل.
screen-circle-keep-help = إذا حفظته، يبقى في ملف على هذا الجهاز إلى وقت عودتك. بإمكان أي شخص هنا فتح هذا الملف.
screen-circle-keep-lines-help = لا تُحفظ إلا إذا اختار ثلاثة أشخاص على الأقل بعض سطورهم.
screen-circle-record = يبقى شيء من هذه المحادثة. هل يهمّك حفظه في ملف؟
screen-circle-record-failed = لم تنجح كتابة هذا الملف. بإمكانك اختيار مكان آخر.
screen-circle-can-go-on = المتابعة ممكنة الآن، إذا كان الوقت يناسب كل شخص.
screen-circle-rest-names = هنا يمكن لكل شخص اختيار اسمه: للمتابعة، أو لاستراحة أطول، أو للمغادرة.
screen-circle-demo = هذا مثال. الأشخاص فيه من الخيال، ولا يُحفظ منه شيء.
screen-circle-gate-next = بعد ذلك بإمكانك كتابة الهدف من هذا اللقاء. ثم يقرأ كل شخص من الآخرين صفحة على انفراد.
screen-circle-invited = يقرأ كل شخص من الآخرين صفحة على انفراد، على هذه الشاشة، ثم بإمكانه قول «نعم» أو «ليس الآن». بعد كل الأجوبة يبدأ اللقاء مع من قالوا «نعم»، إذا شارك ثلاثة أشخاص على الأقل.
screen-circle-door-gate = إذا اخترت «ليس في هذا الوقت»، يرى الآخرون ذلك من دون سبب. يبدأ اللقاء إذا شارك ثلاثة أشخاص على الأقل. وإلا يُغلق ويُحذف الملف.
screen-circle-not-now = يرى الآخرون أنك لا تشارك، من دون سبب. يبدأ اللقاء إذا شارك ثلاثة أشخاص على الأقل. وإلا يُغلق ويُحذف الملف.
screen-circle-do-not-ask = يرى الآخرون أنك لا تشارك، كما مع «ليس الآن». لكن هذا البرنامج لا يستطيع منع دعوة أخرى.
screen-circle-leave-first = هذا يغلق المحادثة عند الجميع فورًا، ويُحذف الملف. لا حاجة إلى ذكر سبب.
screen-circle-leave = تنتهي المحادثة عندك فورًا، ولا حاجة إلى ذكر سبب. يتابع الآخرون إذا كان عددهم كافيًا، ويبقى ما أرسلته في الملف إلى النهاية. وإلا تُغلق ويُحذف الملف.
screen-circle-goodbye = انتهى هذا عندك هنا. قد يكون التوقف هو الصواب.
screen-circle-kept = كلمات الجميع تُحفظ في ملف واحد على هذا الجهاز. وفيه أيضًا ما يجيب عنه كل شخص على انفراد.
screen-circle-readers = هذا البرنامج لا يُظهر هذه الكلمات لأحد آخر. كل من يمكنه استخدام هذا الحساب على الجهاز يمكنه فتح الملف.
screen-circle-nobody = لا يظهر هذا الجواب هنا أمام الآخرين. الجواب موجود في الملف، وبإمكان أي شخص هنا فتح الملف.
screen-circle-who-takes-part = يرى الآخرون هل تشارك أم لا. جوابك موجود في الملف، وبإمكان أي شخص هنا فتح الملف.
screen-circle-unseen = لا يظهر اختيارك هنا أمام الآخرين، لكنه يؤثر في ما يأتي بعده. اختيارك موجود في الملف، وبإمكان أي شخص هنا فتح الملف.
screen-circle-shown = يظهر اختيارك هنا أمام الآخرين فقط حيث كُتب أنه يظهر. اختيارك موجود في الملف، وبإمكان أي شخص هنا فتح الملف.
screen-circle-kept-lines = انتهت هذه المحادثة. السطور التي اختارها المشاركون يمكن حفظها في ملف.

## Rows to answer one by one, with the flows "checkin" and "circle"

screen-row-left-out = تركه من دون جواب

## Where a record is looked at again, with the flow "checkin"

screen-checkin-how-many = كم عدد المشاركين هنا، وأنت منهم؟ الرجاء كتابة رقم من 2 إلى 6.
screen-checkin-nobody = لا شيء في هذا الملف يخصّ الأشخاص الموجودين هنا الآن.
screen-checkin-names-again = كتابة الأسماء من جديد
screen-checkin-there = في الملف
screen-checkin-here = هنا
screen-checkin-not-here = لا أحد
screen-checkin-same = بعض الأسماء تختلف عن الأسماء في الملف. هل هو الشخص نفسه في كل مرة؟
screen-checkin-same-help = يصل إلى كل شخص هنا سؤال عمّا يخصّه في الملف.
screen-checkin-right = نعم، هذا صحيح
screen-checkin-gate-next = بعد ذلك بإمكانك القول: هل ما زال هذا يهمّك؟ ثم يقرأ الشخص الآخر صفحة على انفراد.
screen-checkin-gate-next-several = بعد ذلك بإمكانك القول: هل ما زال هذا يهمّك؟ ثم يقرأ كل شخص من الآخرين صفحة على انفراد.
screen-checkin-asked = يقرأ الشخص الآخر صفحة على انفراد، على هذه الشاشة. إذا كان الجواب «نعم»، تبدأ المحادثة. وإلا تُغلق ويُحذف الملف.
screen-checkin-invited = يقرأ كل شخص من الآخرين صفحة على انفراد، على هذه الشاشة، ثم بإمكانه قول «نعم» أو «ليس الآن». بعد كل الأجوبة تبدأ المحادثة مع من قال «نعم»، إذا شارك شخصان على الأقل.
screen-checkin-door-gate = إذا اخترت «ليس في هذا الوقت»، يرى الآخرون ذلك من دون سبب. تبدأ المحادثة إذا شارك شخصان على الأقل. وإلا تُغلق ويُحذف الملف.
screen-checkin-not-now = يرى الآخرون أنك لا تشارك، من دون سبب. تبدأ المحادثة إذا شارك شخصان على الأقل. وإلا تُغلق ويُحذف الملف.
screen-checkin-new-conversation = لا يظهر هذا هنا أمام أحد. ويمكنك لاحقًا دعوة شخص إلى محادثة جديدة.
screen-record-to-look = هل يهمّك حفظ ملف ثانٍ، للكلام معًا عن هذا من جديد في وقت لاحق؟
screen-record-to-look-help = يستطيع هذا البرنامج قراءته، ثم يسأل كل شخص عمّا حدث في ما يخصّه. كل من يمكنه استخدام هذا الحساب على الجهاز يمكنه فتح الملف.
screen-record-one-file = لا، يكفي ملف واحد
screen-record-second-file = نعم، كتابته
screen-record-again = بهذا يمكن الكلام معًا عن هذا من جديد في وقت لاحق:
