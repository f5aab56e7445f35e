### Labels that this program puts around a screen. Source and notes for translators: ../en/screen.ftl; choices made here: locales/ar/NOTES.md of the library.

## Starting

screen-welcome = قبل البداية
screen-one-screen = هنا تستخدمان شاشة واحدة. هذا لا يناسبكما إذا كان شخص منكما لا يستطيع قول «لا» والشخص الآخر في الغرفة.
screen-your-name = ما اسمك؟
screen-other-name = ما اسم الشخص الآخر؟
screen-address = بأي صيغة يكون كلام هذه الأداة مع { $their_name }؟
screen-address-feminine = بصيغة المؤنث
screen-address-masculine = بصيغة المذكر
screen-address-other = بصيغة تناسب الجميع

## Handing over

screen-hand-over = الجزء التالي موجّه إلى { $their_name } فقط. الرجاء تسليم الشاشة.
screen-plain-stays = ما قرأته وما اخترته لا يزال ظاهرًا في الأعلى. بإمكانك مسح محتوى النافذة قبل تسليم الشاشة.
screen-hand-over-key = الرجاء الضغط على مفتاح الإدخال عندما تصبح الشاشة مع { $their_name }.

## Around a step

screen-shared = ما كُتب
screen-next = ما يأتي بعد ذلك
screen-stages = مكانك الآن
screen-more = بإمكانك أيضًا
screen-help = المزيد عن هذا
screen-find-help = أين توجد المساعدة
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
screen-keys = التنقل بمفاتيح الأسهم. الاختيار بمفتاح الإدخال.
screen-keys-many = التنقل بمفاتيح الأسهم. وضع العلامة بمفتاح المسافة. الإرسال بمفتاح الإدخال.
screen-you = أنت

## Stopping and coming back

screen-saved = هذا محفوظ. بإمكانك التوقف في أي وقت والمتابعة لاحقًا.
screen-resumed = أنت الآن في المكان الذي توقفت عنده.
screen-may-end-at = المتابعة ممكنة ابتداءً من
screen-closes-at = تُغلق المحادثة تلقائيًا عند
screen-check-time = النظر إلى الوقت مرة أخرى
screen-stop = التوقف في الوقت الحالي
screen-deleted = تم حذف ملف هذه المحادثة.
screen-look-again = اخترتما معًا العودة إلى هذا في يوم آخر.
screen-demo = هذا مثال. الشخصان فيه من الخيال، ولا يُحفظ منه شيء.

## What can go with a choice, and what stays

screen-optional = يمكن ترك هذا المكان فارغًا.
screen-keep-lines = سطور كتبتها أنت، لحفظها
screen-keep-lines-help = لا تُحفظ إلا إذا اختار كل شخص منكما بعض سطوره.
screen-go-on-today = المتابعة اليوم
screen-record = يبقى شيء من هذه المحادثة. هل بودّكما حفظه في ملف؟
screen-record-none = لا، من دون كتابة أي شيء
screen-record-here = كتابته هنا
screen-record-place = كتابته في مكان آخر
screen-record-name = اسم الملف
screen-record-read = قراءته أولًا
screen-record-failed = لم تنجح كتابة هذا الملف. بإمكانكما اختيار مكان آخر.
screen-record-in = ما يبقى موجود في هذا الملف:
